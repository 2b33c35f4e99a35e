import { read } from '../article/dom.ts';
import { MARK_RULES } from './layers.ts';

/** What can adopt style sheets: the page, a frame's document, an open shadow root (rules of the page do not reach into it in Firefox). */
export type Root = Document | ShadowRoot;

/** Our style sheet of each document; a constructed sheet may only be adopted where it was made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();
/** Roots that adopted it, so that it can be taken back. */
const adopters = new WeakMap<Document, Set<Root>>();

export function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && 'adoptedStyleSheets' in node;
}

/** Adopts the rules; false where the browser does not let us, so that the caller can put `MARK_RULES` in by other means. */
export function adoptRules(root: Root): boolean {
  const page = isShadowRoot(root) ? read(root, 'ownerDocument') : root;
  try {
    const sheet = sheets.get(page) ?? newSheet(page);
    if (!sheet) return false;
    sheets.set(page, sheet);
    const adopted = [...root.adoptedStyleSheets];
    if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
    const roots = adopters.get(page) ?? new Set();
    adopters.set(page, roots.add(root));
    return true;
  } catch {
    return false; // Firefox has refused adopted sheets to extensions (its bug 1751346).
  }
}

/** Takes the rules back from the page and its shadow roots, also those that an earlier run of ours left. */
export function dropRules(page: Document): void {
  const sheet = sheets.get(page);
  for (const root of new Set<Root>([page, ...(adopters.get(page) ?? [])])) {
    try {
      const adopted = [...root.adoptedStyleSheets];
      const kept = adopted.filter((other) => other !== sheet && !isOurs(other));
      if (kept.length < adopted.length) root.adoptedStyleSheets = kept;
    } catch {
      // Nothing of ours can be there then.
    }
  }
  adopters.delete(page);
}

function newSheet(page: Document): CSSStyleSheet | undefined {
  const view = read(page, 'defaultView');
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARK_RULES);
  return sheet;
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules.length === 1 && sheet.cssRules[0]?.cssText.includes('::highlight(piagam-') === true;
}
