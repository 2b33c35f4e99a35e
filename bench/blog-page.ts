import { parseHTML } from 'linkedom';
import { draws, madeNames } from './made-names.ts';

/**
 * An article's page as a blog shows it: the text twice, as blogs print a release, beside an archive, labels, a template's style
 * and scripts. About 38 KB and 350 elements.
 */
export function blogPage(html: string, seed: number): string {
  const { document } = parseHTML(html);
  const post = fullest(document.body);
  for (const child of [...post.childNodes]) post.append(child.cloneNode(true));
  const draw = draws(seed);
  const titles = madeNames(120, seed);
  const title = () => titles[Math.floor(draw() * titles.length)]!;
  const links = (count: number) =>
    Array.from({ length: count }, (_, i) => `<li><a href="/2019/12/${i}.html">${title()}</a></li>`).join('');
  const script = `<script>var _x=${JSON.stringify('x'.repeat(6000))}</script>`;
  const style = `<style>${'.post-body{margin:0;padding:1px}'.repeat(400)}</style>`;
  const side = `<div class="sidebar"><div class="widget BlogArchive"><h2>Arsip</h2><ul>${links(60)}</ul></div><div class="widget Label"><ul>${links(30)}</ul></div></div>`;
  return document
    .toString()
    .replace(/<\/head>/i, () => `${style}${script}</head>`)
    .replace(/<body([^>]*)>/i, (body) => `${body}<div class="header"><ul>${links(12)}</ul></div><div class="main">`)
    .replace(/<\/body>/i, () => `</div>${side}<div class="footer">${links(20)}</div>${script}</body>`);
}

/** The innermost element that holds nearly all of the text: where the paragraphs stand. */
function fullest(within: Element): Element {
  const length = (element: Element) => element.textContent?.length ?? 0;
  const inner = [...within.children].find((child) => length(child) > NEARLY_ALL * length(within));
  return inner ? fullest(inner) : within;
}

const NEARLY_ALL = 0.7;
