import { draws, madeNames } from './made-names.ts';

/**
 * An article's page inside what a news portal puts around it: menus, related links, comments, widgets, scripts. About 110 KB
 * and 600 elements, the median of the 130 pages that Readability is tested on; articles written as fixtures are ten times smaller.
 */
export function portalPage(html: string, seed: number): string {
  const draw = draws(seed);
  const titles = madeNames(160, seed);
  const title = () => titles[Math.floor(draw() * titles.length)]!;
  const links = (n: number, kind: string) =>
    Array.from(
      { length: n },
      (_, i) =>
        `<li class="${kind}__item"><a class="${kind}__link" href="/berita/${i}"><img src="/t/${i}.jpg" alt=""><span>${title()} Terima ${title()}</span></a></li>`,
    ).join('');
  const script = `<script>window.__x=${JSON.stringify('x'.repeat(9000))}</script>`;
  const style = `<style>${'.a{margin:0;padding:1px}'.repeat(400)}</style>`;
  const top = `<header class="site-header"><nav class="menu"><ul>${links(40, 'menu')}</ul></nav></header>${script}`;
  const comments = Array.from(
    { length: 12 },
    () => `<li class="comment"><b>${title()}</b><p>Selamat untuk ${title()}, semoga ${title()} menyusul.</p></li>`,
  ).join('');
  const below = `<section class="related"><ul>${links(24, 'related')}</ul></section><section id="comments"><ol>${comments}</ol></section>`;
  const side = `<aside class="sidebar"><ul>${links(30, 'popular')}</ul></aside>${script}${script}`;
  const foot = `<footer><ul>${links(20, 'footer')}</ul></footer>${script}`;
  return html
    .replace(/<\/head>/i, `${style}${script}</head>`)
    .replace(/<body([^>]*)>/i, `<body$1>${top}<div class="wrap"><main class="column">`)
    .replace(/<\/body>/i, `${below}</main>${side}</div>${foot}</body>`);
}
