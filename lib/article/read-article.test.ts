import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';

const STORY = [
  'Pemerintah Kota Tirta menerima penghargaan layanan publik dari gubernur di Balai Kota pada hari Kamis.',
  'Penghargaan itu diberikan untuk layanan antre daring yang dipakai seluruh puskesmas sejak awal tahun.',
];
const BODY = STORY.map((text) => `<p>${text}</p>`).join('');

const dom = (html: string) => new JSDOM(html, { pretendToBeVisual: true }).window;
const articleText = async (page: Document) => {
  const result = await readArticle(page, { mode: 'article' });
  return result.kind === 'article' ? result.article.text : result;
};

test('reading changes nothing on the page', async () => {
  const { document, MutationObserver } = dom(`<h1>Kota Tirta Raih Penghargaan</h1><div>${BODY}</div>`);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  const before = document.documentElement.outerHTML;
  for (const mode of ['article', 'selection', 'whole-page'] as const) await readArticle(document, { mode });
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('fields of a form that hide properties of the same name do not mislead', async () => {
  const names = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'getAttribute',
    'parentNode',
    'shadowRoot',
    'textContent',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  const { document } = dom(
    `<form name="body"></form><form name="documentElement"></form><img name="URL"><form name="querySelectorAll"></form><form id="aspnetForm">${fields}<div>${BODY}</div></form>`,
  );
  expect(await articleText(document)).toBe(STORY.join('\n'));
});

test('a page nested three thousand deep is read', async () => {
  const { document } = dom('<body>');
  let at: HTMLElement = document.body;
  for (let i = 0; i < 3_000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
  at.innerHTML = BODY;
  expect(await articleText(document)).toBe(STORY.join('\n'));
});

test('work is done in slices, and a stopped reading ends', async () => {
  const { document } = dom(`<div>${`<p>${STORY[0]}</p>`.repeat(5_000)}</div>`);
  let pauses = 0;
  const controller = new AbortController();
  const result = await readArticle(document, {
    mode: 'article',
    signal: controller.signal,
    pause: async () => {
      if (++pauses === 2) controller.abort();
    },
  });
  expect(pauses).toBe(2);
  expect(result).toEqual({ kind: 'not-read', why: 'stopped' });
});

test('open shadow roots are read where they stand, slots with what is put into them', async () => {
  const { document } = dom(
    '<main><x-berita><p slot="isi">Kalimat dari halaman yang dimasukkan ke dalam kotak berita ini oleh penulisnya.</p></x-berita></main>',
  );
  const host = document.querySelector('x-berita')!;
  host.attachShadow({ mode: 'open' }).innerHTML = `<p>${STORY[0]}</p><slot name="isi"></slot><p>${STORY[1]}</p>`;
  const result = await readArticle(document, { mode: 'article' });
  expect(result.kind === 'article' && result.article.text.split('\n')).toEqual([
    STORY[0],
    'Kalimat dari halaman yang dimasukkan ke dalam kotak berita ini oleh penulisnya.',
    STORY[1],
  ]);
  const range = result.kind === 'article' ? result.map.rangeOf({ start: 0, end: 10 }) : undefined;
  expect(range?.startContainer.getRootNode()).toBe(host.shadowRoot);
});

test('a frame of the same origin is read, and its text leads into the frame', async () => {
  const { document } = dom('<body><iframe></iframe></body>');
  const frame = document.querySelector('iframe')!;
  frame.contentDocument!.body.innerHTML = `<div>${BODY}</div>`;
  const result = await readArticle(document, { mode: 'article' });
  expect(result.kind === 'article' && result.article.text).toBe(STORY.join('\n'));
  const range = result.kind === 'article' ? result.map.rangeOf({ start: 0, end: 10 }) : undefined;
  expect(range?.startContainer.ownerDocument).toBe(frame.contentDocument);
});

test('the selection is read from its first to its last character', async () => {
  const window = dom(`<p id="a">${STORY[0]}</p><p id="b">${STORY[1]}</p><p>Lain</p>`);
  const text = (id: string) => window.document.getElementById(id)!.firstChild!;
  window.getSelection()!.setBaseAndExtent(text('a'), 11, text('b'), 11);
  const result = await readArticle(window.document, { mode: 'selection' });
  expect(result.kind === 'article' && result.article).toMatchObject({
    text: `${STORY[0]!.slice(11)}\nPenghargaan`,
    reading: 'selection',
  });
});

test('nothing selected is said to be no article', async () => {
  expect(await readArticle(dom(BODY).document, { mode: 'selection' })).toEqual({ kind: 'not-article', longest: 0 });
});

test('the whole page is read with its menus, on request', async () => {
  const result = await readArticle(dom(`<nav><a>Beranda</a></nav>${BODY}`).document, { mode: 'whole-page' });
  expect(result.kind === 'article' && result.article.text).toBe(['Beranda', ...STORY].join('\n'));
});

test('a page that hides all of itself from screen readers while a box is open is still read', async () => {
  expect(
    await articleText(dom(`<div id="app" aria-hidden="true">${BODY}</div><div role="dialog">Terima</div>`).document),
  ).toBe(STORY.join('\n'));
});

test('a page that is no article says how long its longest text is', async () => {
  expect(await articleText(dom('<p>Halaman ini sedang dalam perbaikan, silakan kembali besok.</p>').document)).toEqual({
    kind: 'not-article',
    longest: 8,
  });
});
