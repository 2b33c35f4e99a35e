import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfReport, pageKey } from './page-key.ts';

test.each([
  ['https://a.id/b?utm_source=x&id=7&fbclid=y#komentar', 'https://a.id/b?id=7'],
  ['https://a.id/b#:~:text=Lumajang', 'https://a.id/b'],
  ['https://a.id/#!/berita/7', 'https://a.id/#!/berita/7'],
  ['https://a.id/#/berita/7?utm_source=x', 'https://a.id/#/berita/7?utm_source=x'],
  ['https://blog.blogspot.com/2017/12/a.html?m=1', 'https://blog.blogspot.com/2017/12/a.html'],
  ['https://a.id/b?m=1', 'https://a.id/b?m=1'],
  ['https://nama:sandi@a.id/b', 'https://a.id/b'],
  ['bukan alamat', 'bukan alamat'],
])('%s is known as %s', (url, key) => {
  expect(pageKey(url)).toBe(key);
});

test('the key of a key is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(pageKey(pageKey(url))).toBe(pageKey(url));
    }),
  );
});

test('a text without an address is known by its hash', () => {
  expect(keyOfReport({ page: { url: null, sha256: 'abc' } as Parameters<typeof keyOfReport>[0]['page'] })).toBe(
    'sha256:abc',
  );
});
