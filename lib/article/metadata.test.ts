import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Dated } from './article.ts';
import { clues } from './clues.ts';
import { languageOfText } from './language-of-text.ts';
import { metadata, type Surroundings } from './metadata.ts';
import { isPlausible, machineDate, printedDate } from './printed-date.ts';

const NOW = Date.parse('2026-11-24T00:00:00Z');

const told = (html: string, around: Partial<Surroundings> = {}, url = 'https://kabar.example/baca') =>
  metadata(clues(new JSDOM(html, { url }).window.document), { near: [], text: '', ...around }, NOW);
const from = (dated: Dated | undefined) => dated && `${dated.value} (${dated.from})`;

test.each([
  ['Selasa, 5 Desember 2017 14:32 WIB', '2017-12-05T14:32:00+07:00'],
  ['Rabu, 06 Des 2017 | 09.05 WITA', '2017-12-06T09:05:00+08:00'],
  ['Jum’at 8 Desember 2017, pukul 7.15 WIT', '2017-12-08T07:15:00+09:00'],
  ['Kabar Kota - Senin, 5 Agustus 2019', '2019-08-05'],
  ['Ditulis 19 Juli 2019 10:00', '2019-07-19'],
  ['05/12/2017', '2017-12-05'],
  ['31-01-2020 08:00 WIB', '2020-01-31T08:00:00+07:00'],
  ['December 5, 2017 at 2:32 pm', '2017-12-05'],
  ['Pebruari 2019', undefined],
  ['31 Februari 2019', undefined],
  ['13/13/2019', undefined],
  ['Selasa (5/12)', undefined],
  ['Selasa (5/12/2017)', '2017-12-05'],
  ['2019-07-18 10:00 WIB', '2019-07-18T10:00:00+07:00'],
])('“%s” is printed for %s', (printed, date) => {
  expect(printedDate(printed)).toBe(date);
});

test.each([
  ['2017-12-05T14:32:00+07:00', '2017-12-05T14:32:00+07:00'],
  ['2017-12-05T07:32:00.000Z', '2017-12-05T07:32:00Z'],
  ['2017-12-05T14:32:00+0700', '2017-12-05T14:32:00+07:00'],
  ['2017-12-05 14:32:00', '2017-12-05'],
  ['2017/12/05 14:32:00', '2017-12-05'],
  ['20171205', '2017-12-05'],
  ['Tue, 05 Dec 2017 14:32:00 +0700', '2017-12-05T07:32:00Z'],
  ['0000-00-00 00:00:00', undefined],
  ['kemarin', undefined],
])('metadata “%s” is %s', (written, date) => {
  expect(machineDate(written)).toBe(date);
});

test.each([
  ['2017-12-05', true],
  ['1970-01-01', false],
  ['2027-03-01', false],
  ['2026-11-24T06:00:00+07:00', true],
])('%s may be a publication date: %s', (date, may) => {
  expect(isPlausible(date, NOW)).toBe(may);
});

const LD = (data: string) => `<script type="application/ld+json">${data}</script>`;

test.each([
  [
    'a plain article',
    '{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2017-12-05T14:32:00+07:00"}',
  ],
  [
    'an article in a graph',
    '{"@graph":[{"@type":"WebSite","name":"Kabar"},{"@type":["Article"],"datePublished":"2017-12-05T14:32:00+07:00"}]}',
  ],
  [
    'an article in a list',
    '[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","datePublished":"2017-12-05T14:32:00+07:00"}]',
  ],
  ['a comma too many', '{"@type":"NewsArticle","datePublished":"2017-12-05T14:32:00+07:00",}'],
  [
    'a raw line break in a string',
    '{"@type":"NewsArticle","headline":"Satu\ndua","datePublished":"2017-12-05T14:32:00+07:00"}',
  ],
  [
    'a quotation mark too many',
    '{"@type":"NewsArticle","headline":"Bupati: "Terima kasih"","datePublished":"2017-12-05T14:32:00+07:00"}',
  ],
])('linked data with %s gives the date', (_, data) => {
  expect(from(told(LD(data)).publishedAt)).toBe('2017-12-05T14:32:00+07:00 (json-ld)');
});

test('linked data comes before OpenGraph, and that before other evidence', () => {
  const og = '<meta property="article:published_time" content="2017-12-06">';
  const meta = '<meta name="pubdate" content="2017-12-07">';
  const time = '<time datetime="2017-12-08">8 Des</time>';
  const ld = LD('{"@type":"Article","datePublished":"2017-12-05"}');
  const url = 'https://kabar.example/2017/12/10/judul';
  const near = ['Sabtu, 9 Desember 2017'];
  expect(from(told(time + meta + og + ld, { near }, url).publishedAt)).toBe('2017-12-05 (json-ld)');
  expect(from(told(time + meta + og, { near }, url).publishedAt)).toBe('2017-12-06 (opengraph)');
  expect(from(told(time + meta, { near }, url).publishedAt)).toBe('2017-12-07 (meta)');
  expect(from(told(time, { near }, url).publishedAt)).toBe('2017-12-08 (time-element)');
  expect(from(told('', { near }, url).publishedAt)).toBe('2017-12-09 (dateline)');
  expect(from(told('', {}, url).publishedAt)).toBe('2017-12-10 (url)');
  expect(told('').publishedAt).toBeUndefined();
});

test('an impossible date gives way to the next evidence', () => {
  const html = '<meta property="article:published_time" content="1970-01-01"><time datetime="2017-12-08">8 Des</time>';
  expect(from(told(html).publishedAt)).toBe('2017-12-08 (time-element)');
});

test('a date of change is not the date of publication', () => {
  const html =
    '<meta property="article:modified_time" content="2018-01-01"><time class="updated" datetime="2018-01-01">1 Jan</time>';
  expect(told(html, { near: ['Diperbarui: 1 Januari 2018'] }).publishedAt).toBeUndefined();
});

test('a date of another article is not this one’s', () => {
  expect(told('<div class="related-posts"><time datetime="2017-12-08">8 Des</time></div>').publishedAt).toBeUndefined();
});

test('a dateline at the start of the text is a date, an event within it is not', () => {
  expect(from(told('', { text: 'SURABAYA, 5 Desember 2017 - Bupati hadir.' }).publishedAt)).toBe(
    '2017-12-05 (dateline)',
  );
  expect(told('', { text: 'Bupati hadir pada Selasa, 5 Desember 2017 di balai kota.' }).publishedAt).toBeUndefined();
});

test('a Blogspot date in microdata is read', () => {
  const html = '<abbr class="published" itemprop="datePublished" title="2017-12-05T21:18:00-08:00">21.18</abbr>';
  expect(from(told(html).publishedAt)).toBe('2017-12-05T21:18:00-08:00 (microdata)');
});

test.each([
  [
    '<meta property="og:site_name" content="Kabar Kota"><meta property="og:title" content="Kota Tirta Raih Piala - Kabar Kota">',
    'Kota Tirta Raih Piala (opengraph)',
    'Kabar Kota (opengraph)',
  ],
  [
    '<title>Kota Tirta Raih Piala Layanan | Kabar Kota</title>',
    'Kota Tirta Raih Piala Layanan (title-element)',
    'Kabar Kota (title-element)',
  ],
  [
    '<meta name="generator" content="blogger"><title>Kabar Kota: Kota Tirta Raih Piala</title>',
    'Kota Tirta Raih Piala (title-element)',
    'Kabar Kota (title-element)',
  ],
  [
    '<title>Kota Tirta Raih Piala: Ini Daftarnya</title>',
    'Kota Tirta Raih Piala: Ini Daftarnya (title-element)',
    undefined,
  ],
])('title and site of %s', (html, title, site) => {
  const { title: t, siteName } = told(html);
  expect([from(t), from(siteName)]).toEqual([title, site]);
});

test('a headline cut short in metadata is given whole as printed', () => {
  const head = '<meta property="og:title" content="Kota Tirta Raih Piala">';
  expect(from(told(head, { headline: 'Kota Tirta Raih Piala Layanan' }).title)).toBe(
    'Kota Tirta Raih Piala Layanan (opengraph)',
  );
});

test.each([
  [LD('{"@type":"Article","author":{"@type":"Person","name":"Siti Aminah"}}'), [], 'Siti Aminah (json-ld)'],
  [
    LD('{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Siti Aminah"}]}'),
    [],
    'Siti Aminah (json-ld)',
  ],
  [
    '<meta name="author" content="https://kabar.example/siti"><a rel="author">Siti Aminah</a>',
    [],
    'Siti Aminah (byline-element)',
  ],
  ['', ['Penulis: Siti Aminah | Editor: Budi'], 'Siti Aminah (text)'],
  ['', ['Oleh Siti Aminah - 5 Desember 2017'], 'Siti Aminah (text)'],
  ['', ['Bupati hadir di balai kota'], undefined],
])('byline of %s %s', (html, near, byline) => {
  expect(from(told(html, { near }).byline)).toBe(byline);
});

test('an Indonesian text under an English theme is Indonesian', () => {
  const text =
    'Bupati yang hadir di balai kota dan wakilnya menerima piala untuk layanan yang dibuka pada hari itu dengan baik.';
  expect(languageOfText(text)).toBe('id');
  expect(from(told('<html lang="en-US">', { text }).language)).toBe('id (text)');
  expect(from(told('<html lang="id-ID">', { text }).language)).toBe('id (html-lang)');
});

test('the address is the page’s own, or the one it states when read from a file', () => {
  const html = '<link rel="canonical" href="https://kabar.example/asli">';
  expect(told(html).url).toBe('https://kabar.example/baca');
  expect(told(html, {}, 'file:///tmp/x.html').url).toBe('https://kabar.example/asli');
});

test.each([
  ['<meta property="article:section" content="Advertorial">', ['Advertorial']],
  ['<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Daerah"]}</script>', ['Daerah']],
  ['<nav class="breadcrumb"><a href="/">Beranda</a> / <a href="/adv">Adv</a></nav><h1>Judul</h1>', ['Beranda', 'Adv']],
  ['<article><header><span class="kicker">PARIWARA</span><h1>Judul</h1></header></article>', ['PARIWARA']],
  ['<article><a rel="category tag" href="/adv">Adv</a><h1>Judul</h1><p>Isi</p></article>', ['Adv']],
  // A menu, cards of other articles, and what stands behind the headline are no section of this one.
  ['<nav><a class="menu-category" href="/adv">Adv</a></nav><main><h1>Judul</h1></main>', undefined],
  ['<main><h1>Judul</h1></main><div class="cards"><a rel="category" href="/adv">Adv</a><h2>Lain</h2></div>', undefined],
  ['<article><h1>Judul</h1><div class="related"><a rel="category" href="/adv">Adv</a></div></article>', undefined],
])('sections of %s', (html, sections) => {
  expect(told(html).sections).toEqual(sections);
});
