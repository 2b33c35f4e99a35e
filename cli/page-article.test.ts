import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../lib/article/read-article.ts';
import { htmlText } from './html-text.ts';
import { pageArticle } from './page-article.ts';

const PARAGRAPH =
  'Pemerintah Kabupaten Tuban menerima penghargaan atas inovasi layanan aduan warga yang dinilai cepat, murah dan mudah dijangkau oleh siapa pun di pelosok desa.';
const BODY = `<p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Tuban', 'Gresik')}</p><p>Bupati bersyukur atas penghargaan itu.</p>`;

/** Pages as careless as they come. */
const PAGES: Readonly<Record<string, string>> = {
  'a whole page': `<!doctype html><html lang="id"><head><title>Tuban Raih</title></head><body><article><h1>Tuban Raih</h1>${BODY}</article></body></html>`,
  'a fragment': `<div class="entry-content">${BODY}</div>`,
  'paragraphs and items left open': `<html><body><div id=content>${BODY.replaceAll('</p>', '')}<ul><li>satu<li>dua</ul></div></body></html>`,
  'a table of winners': `<html><body><article>${BODY}<table><tr><td>1<td>Tuban<tr><td>2<td>Gresik</table></article></body></html>`,
  'text without a paragraph': `<html><body><div>${PARAGRAPH}<br><br>${PARAGRAPH.replace('Tuban', 'Gresik')}<br/>Selesai &amp; tamat &ldquo;ya&rdquo;&nbsp;&#8230;</div></body></html>`,
  'scripts, styles and comments': `<html><head><style>p{color:red}</style></head><body><!-- <p>tidak</p> --><script>document.write("<p>tidak</p>")</script><article>${BODY}</article></body></html>`,
};

describe('linkedom and jsdom give the same article', () => {
  test.each(Object.entries(PAGES))('%s', async (_what, html) => {
    const ours = await pageArticle(html, { wholePage: false });
    const { window } = new JSDOM(html);
    const theirs = await readArticle(window.document, { mode: 'article', pause: () => Promise.resolve() });
    expect(theirs.kind).toBe('article');
    expect('text' in ours && ours.text).toBe(theirs.kind === 'article' && theirs.article.text);
    window.close();
  });
});

test('a page without an article tells how much text it has, and can be read whole', async () => {
  const html = '<html><body><ul><li><a href="/">Beranda</a><li><a href="/kontak">Kontak kami</a></ul></body></html>';
  expect(await pageArticle(html, { wholePage: false })).toMatchObject({ kind: 'not-article' });
  expect(await pageArticle(html, { wholePage: true })).toMatchObject({ reading: 'whole-page' });
});

test('a page is decoded as it says', () => {
  const page = '<meta charset="windows-1252"><p>“As’at”</p>';
  const bytes = Uint8Array.from(
    [...page].map((unit) => ({ '“': 0x93, '”': 0x94, '’': 0x92 })[unit] ?? unit.charCodeAt(0)),
  );
  expect(htmlText(bytes)).toBe(page);
  expect(htmlText(new TextEncoder().encode('<p>“As’at”</p>'))).toBe('<p>“As’at”</p>');
  expect(htmlText(new TextEncoder().encode('<meta charset="apa-saja">é'))).toContain('é');
});
