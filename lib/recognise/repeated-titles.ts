import { findPhrases, phrases } from '../text/phrases.ts';
import { anyOverlaps } from '../text/span.ts';
import type { Scan } from './scan.ts';
import type { InnovationDraft } from './title-link.ts';
import { isCapitalised, isPlainWords } from './title-words.ts';

/** A title that the article has given is found again where it is printed without quotes, whole or short. */
export function repeatedTitles(scan: Scan, named: readonly InnovationDraft[]): readonly InnovationDraft[] {
  const { text, words } = scan;
  const forms = new Map<string, InnovationDraft>();
  for (const draft of named) {
    for (const form of shortForms(text.slice(draft.start, draft.end))) if (!forms.has(form)) forms.set(form, draft);
  }
  if (forms.size === 0) return [];
  const list = [...forms.keys()];
  const found: InnovationDraft[] = [];
  findPhrases(
    phrases(list, () => false),
    words,
    (first, end, phrase) => {
      const source = forms.get(list[phrase] ?? '');
      const start = words.starts[first] ?? 0;
      const stop = words.ends[end - 1] ?? 0;
      if (!source || !isCapitalised(scan, { first, end }) || isPlainWords(scan, { first, end })) return;
      if (anyOverlaps(named, { start, end: stop })) return;
      const last = found.at(-1);
      if (last && last.end > start) {
        if (last.start === start) found.pop();
        else return;
      }
      const { title, similarity } = source;
      found.push({
        type: 'innovation',
        start,
        end: stop,
        title,
        similarity,
      });
    },
  );
  return found;
}

/** Shorter than this, a name in a bracket is as likely something else ("KB", "ASI"). */
const MIN_SHORT_FORM = 4;

/** "Rompi KPK (Kelas Pencegahan Korupsi)" goes on as "Rompi KPK". */
function shortForms(title: string): readonly string[] {
  const bracket = /^(.+?)\s*[–-]?\s*\((.+)\)$/.exec(title);
  const parts = bracket ? [title, bracket[1] ?? '', bracket[2] ?? ''] : [title];
  return parts
    .map((part) => part.trim())
    .filter((part) => part.length >= MIN_SHORT_FORM || isInitialsOf(part, bracket?.[1] ?? ''));
}

/** "CME" of "Cengkeraman Mata Elang": three capitals that the title spells out. */
function isInitialsOf(short: string, title: string): boolean {
  return (
    /^[A-ZÀ-Þ]{3}$/u.test(short) &&
    title
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('') === short
  );
}
