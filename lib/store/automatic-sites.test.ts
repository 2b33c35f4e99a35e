import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { automaticSites, hostOfSite, readAutomatically, readOnRequestOnly, siteOf } from './automatic-sites.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const granted = new Set<string>();
let answer = true;

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  answer = true;
  const [first] = [(origins: readonly string[] = []) => origins[0] ?? ''];
  Object.assign(fakeBrowser.permissions, {
    request: async ({ origins }: { origins?: string[] }) => {
      if (answer) granted.add(first(origins));
      return answer;
    },
    remove: async ({ origins }: { origins?: string[] }) => granted.delete(first(origins)),
    contains: async ({ origins }: { origins?: string[] }) => granted.has(first(origins)),
  });
});

test.each([
  ['https://www.berita.example/2024/05/judul?x=1#isi', 'https://www.berita.example'],
  ['http://localhost:8080/a', 'http://localhost'],
  ['file:///home/a.html', undefined],
  ['chrome://extensions', undefined],
  ['bukan alamat', undefined],
  [undefined, undefined],
])('the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a site is read automatically once the browser grants it, and only that one is asked for', async () => {
  expect(await readAutomatically('https://berita.example')).toBe(true);
  expect([...granted]).toEqual(['https://berita.example/*']);
  expect(await automaticSites()).toEqual(['https://berita.example']);
  expect(hostOfSite('https://berita.example')).toBe('berita.example');
});

test('a site that the reader declines is not kept', async () => {
  answer = false;
  expect(await readAutomatically('https://berita.example')).toBe(false);
  expect(await automaticSites()).toEqual([]);
});

test('a permission that was taken back in the browser ends it', async () => {
  await readAutomatically('https://berita.example');
  granted.clear();
  expect(await automaticSites()).toEqual([]);
});

test('a permission alone is no wish', async () => {
  granted.add('https://berita.example/*');
  expect(await automaticSites()).toEqual([]);
});

test('to stop gives the permission back and leaves the other sites', async () => {
  await readAutomatically('https://a.example');
  await readAutomatically('https://b.example');
  await readAutomatically('https://b.example');
  await readOnRequestOnly('https://a.example');
  expect(await automaticSites()).toEqual(['https://b.example']);
  expect([...granted]).toEqual(['https://b.example/*']);
});

test('what is no list of sites in the store counts as none', async () => {
  granted.add('https://a.example/*');
  await fakeBrowser.storage.local.set({ automaticSites: ['https://a.example/', 7, 'javascript:1'] });
  expect(await automaticSites()).toEqual([]);
});
