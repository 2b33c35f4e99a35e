import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rangeAt, rangeSelectorOf } from './range-selector.ts';

const page = (body: string) => new JSDOM(`<!doctype html><body>${body}</body>`).window.document;

function rangeIn(document: Document, selector: string, start: number, end: number): Range {
  const range = document.createRange();
  const node = document.querySelector(selector)?.lastChild;
  if (!node) throw new Error('no text');
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

test('a range is named by its place below the document and found by it again', () => {
  const document = page('<p>a</p><div><p>satu <b>dua</b> tiga empat</p></div>');
  const selector = rangeSelectorOf(rangeIn(document, 'div p', 1, 5));
  expect(selector).toEqual({
    startContainer: '/html[1]/body[1]/div[1]/p[1]/text()[2]',
    startOffset: 1,
    endContainer: '/html[1]/body[1]/div[1]/p[1]/text()[2]',
    endOffset: 5,
  });
  const found = selector && rangeAt(document, selector);
  expect(found?.startContainer.textContent?.slice(found.startOffset, found.endOffset)).toBe('tiga');
});

test('a page with other nodes, or shorter ones, has no such place', () => {
  const document = page('<p>panjang sekali</p>');
  const selector = rangeSelectorOf(rangeIn(document, 'p', 8, 14));
  if (!selector) throw new Error('none');
  expect(rangeAt(page('<p>pendek</p>'), selector)).toBeUndefined();
  expect(rangeAt(page('<div>panjang sekali</div>'), selector)).toBeUndefined();
});

test('a path that is none of ours names nothing', () => {
  const document = page('<p>a</p>');
  for (const path of ['', 'x', '/html[1]/body[1]/p[0]', '/html[1]//p[1]/@id', "/html[1]/body[1]/p[1]' or '1"]) {
    const selector = { startContainer: path, startOffset: 0, endContainer: path, endOffset: 99 };
    expect(rangeAt(document, selector)).toBeUndefined();
  }
});

test('a place within a shadow root cannot be named', () => {
  const document = page('<div></div>');
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('none');
  root.innerHTML = '<p>dalam</p>';
  const range = document.createRange();
  const text = root.querySelector('p')?.firstChild;
  if (text) range.selectNodeContents(text);
  expect(rangeSelectorOf(range)).toBeUndefined();
});

test('a form whose fields bear the names of properties hides nothing', () => {
  const document = page('<form><input name="parentNode"><input name="childNodes"><p>isi</p></form>');
  const selector = rangeSelectorOf(rangeIn(document, 'p', 0, 3));
  expect(selector?.startContainer).toBe('/html[1]/body[1]/form[1]/p[1]/text()[1]');
  expect(selector && rangeAt(document, selector)?.endOffset).toBe(3);
});
