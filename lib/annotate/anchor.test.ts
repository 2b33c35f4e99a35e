import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchored, anchor } from './anchor.ts';
import { anchorText } from './anchor-text.ts';
import type { Selectors } from './note.ts';
import { selectorsOf, wholeWords } from './selectors.ts';

/** `[…]` is what was noted, or where it is found. */
function noted(notation: string): { readonly text: string; readonly selectors: Selectors } {
  const start = notation.indexOf('[');
  const end = notation.indexOf(']') - 1;
  const text = notation.replace(/[[\]]/g, '');
  return { text, selectors: selectorsOf(text, { start, end }, { sha256: 'then' }) };
}

function shownIn(text: string, found: Anchored): string {
  if (found.kind === 'orphan') return found.why;
  const { start, end } = found.span;
  return `${found.kind}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

const find = (before: string, now: string) => shownIn(now, anchor(noted(before).selectors, anchorText(now)));

const BEFORE =
  'Lumajang Raih Top 45\nKabupaten Lumajang meraih [Top 45 KIPP 2019] di Jakarta, kata Bupati.\nWarga bersyukur atas capaian itu.';

test('a passage is found where paragraphs were inserted before it', () => {
  expect(find(BEFORE, `Baca juga\n${noted(BEFORE).text}`)).toBe(`exact: Baca juga\n${BEFORE}`);
});

test('case, spaces and kinds of quotation marks do not count', () => {
  expect(
    find('Inovasi [“Susi Pasti” dari desa] itu menang lagi.', 'Inovasi "Susi\u00a0Pasti" dari  desa itu menang lagi.'),
  ).toMatch(/^exact: Inovasi "?\[/);
});

test.each([
  ['another year', 'Kabupaten Lumajang meraih Top 45 KIPP 2018 di Jakarta, kata Bupati.', 'gone'],
  ['another level', 'Kabupaten Lumajang meraih Top 99 KIPP 2019 di Jakarta, kata Bupati.', 'gone'],
  ['another award', 'Kabupaten Lumajang meraih Top 45 Kovablik 2019 di Jakarta, kata Bupati.', 'gone'],
  ['another recipient', 'Kabupaten Jember meraih Top 45 KIPP 2019 di Jakarta, kata Bupati.', 'changed'],
  ['an outcome denied', 'Kabupaten Lumajang gagal meraih Top 45 KIPP 2019 di Jakarta, kata Bupati.', 'changed'],
])('beside or within %s the note is an orphan', (_what, now, why) => {
  expect(find(BEFORE, now)).toBe(why);
});

test('typing errors mended within and beside the passage do not lose it', () => {
  expect(
    find(
      'Pada acara itu [Pemkab Tuban menrima penghargaan dari gubernur] atas pelyanan desa.',
      'Pada acara itu Pemkab Tuban menerima penghargaan dari gubernur atas pelayanan desa.',
    ),
  ).toBe('edited: Pada acara itu [Pemkab Tuban menerima penghargaan dari gubernur] atas pelayanan desa.');
});

test('a light word that came or went does not lose it', () => {
  expect(
    find(
      'Di situ [program yang dijalankan warga tepi hutan tersebut] dipuji.',
      'Di situ program dijalankan warga tepi hutan tersebut dipuji.',
    ),
  ).toBe('edited: Di situ [program dijalankan warga tepi hutan tersebut] dipuji.');
});

test('a level alone on its line follows its neighbours, not its words', () => {
  const before = 'Pemenang:\n[Juara II]\nKabupaten Blitar\nJuara III\nKabupaten Tuban';
  expect(find(before, `Daftar\n${before.replace(/[[\]]/g, '')}`)).toBe(`exact: Daftar\n${before}`);
  expect(find(before, 'Pemenang:\nJuara III\nKabupaten Blitar\nJuara II\nKabupaten Tuban')).toMatch(/changed|several/);
});

test('a heading that moved away from the passage still counts', () => {
  const before =
    'Banyak warga dari kota tetangga hadir juga sore itu.\nKabupaten Blitar\n[Juara II Lomba Desa tingkat Provinsi Jawa Timur tahun 2018]\nWarga senang.';
  const { text } = noted(before);
  expect(find(before, text.replace('Blitar\n', 'Blitar\nBaca juga: Adipura\n'))).toMatch(/^exact/);
  expect(find(before, text.replace('Blitar', 'Blitra'))).toMatch(/^exact/);
  expect(find(before, text.replace('Kabupaten Blitar\n', ''))).toMatch(/^exact/);
});

test('a release printed twice keeps a note on its copy', () => {
  const release = 'Kabupaten Lumajang meraih Top 45 KIPP 2019.\nWarga bersyukur.';
  const twice = `${release}\n${release}`;
  const second = twice.lastIndexOf('Top 45');
  const selectors = selectorsOf(twice, { start: second, end: second + 6 }, { sha256: 'then' });
  const now = `Kabar hari ini\n${twice}`;
  const found = anchor(selectors, anchorText(now));
  expect(found).toEqual({ kind: 'exact', span: { start: second + 15, end: second + 21 } });
});

test('a passage that several places may be is an orphan', () => {
  const item = 'Kategori baik';
  const before = noted(`Satu\n${item}\nDua\n[${item}]\nTiga\n${item}`);
  const found = anchor(before.selectors, anchorText(`${item}\n${item}\n${item}\n${item}`));
  expect(found.kind).toBe('orphan');
});

test('in the very text it was made on, a passage is found by its position', () => {
  const text = 'a a a a a';
  for (let at = 0; at < 9; at += 2) {
    const selectors = selectorsOf(text, { start: at, end: at + 1 }, { sha256: 's' });
    expect(anchor(selectors, anchorText(text, 's'))).toEqual({ kind: 'exact', span: { start: at, end: at + 1 } });
  }
});

test('a selection that cuts words grows to whole ones', () => {
  const text = 'Pemkab Lumajang, 2019';
  expect(wholeWords(text, { start: 3, end: 10 })).toEqual({ start: 0, end: 15 });
  expect(wholeWords(text, { start: 15, end: 17 })).toEqual({ start: 15, end: 17 });
});

const WORDS = [
  'Kabupaten',
  'Lumajang',
  'Jember',
  'meraih',
  'Top',
  '45',
  '99',
  'KIPP',
  '2018',
  '2019',
  'dan',
  'yang',
  'warga',
  'juara',
  'kedua',
  'ketiga',
  '.',
  '\n',
];
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('whatever the text, what was noted on it is found at its own place', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      fc.pre(end > start);
      const selectors = selectorsOf(text, { start, end }, { sha256: 'x' });
      expect(anchor(selectors, anchorText(text, 'x'))).toEqual({ kind: 'exact', span: { start, end } });
    }),
  );
});

const TELLING = /\p{Lu}|\d|juara|kedua|ketiga/u;

test('whatever the two texts, a place that is found tells the same names, levels and years in the same order', () => {
  const told = (words: string) =>
    words
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => TELLING.test(word))
      .map((word) => word.toLowerCase());
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (before, now, a, b) => {
      const [from = 0, to = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
      const { start, end } = wholeWords(before, { start: from, end: to });
      fc.pre(before.slice(start, end).trim() !== '');
      const found = anchor(selectorsOf(before, { start, end }, { sha256: 'x' }), anchorText(now, 'y'));
      if (found.kind === 'orphan') return;
      expect(told(now.slice(found.span.start, found.span.end))).toEqual(told(before.slice(start, end)));
    }),
    { numRuns: 500 },
  );
});

test('hostile texts end in time', () => {
  const long = 'a '.repeat(60_000);
  const selectors = selectorsOf(long, { start: 0, end: 2_000 }, { sha256: 'x' });
  const start = performance.now();
  anchor(selectors, anchorText(`b ${long}`));
  anchor({ ...selectors, quote: { exact: '', prefix: '', suffix: '' } }, anchorText(long));
  anchor({ ...selectors, quote: { exact: '😀', prefix: '', suffix: '' } }, anchorText('😀 x 😀'));
  expect(performance.now() - start).toBeLessThan(15_000);
});

test.each([
  [
    'the office before a name was left out',
    'Anak Lebak Diakui\nMAKASSAR – Kabupaten Lebak meraih [DAFA Award 2019] sebagai pembina.',
    'Anak Kabupaten Lebak Diakui\nMAKASSAR – Lebak meraih DAFA Award 2019 sebagai pembina.',
  ],
  [
    'a line of its own was taken into another name’s line',
    'Top 45 untuk SELFI Palembang\n[Innovative Government Award 2023 Kota Terinovatif]\nKota Peduli HAM 2023',
    'Innovative Government Award 2023 Kota Terinovatif untuk SELFI Palembang\nTop 45\nKota Peduli HAM 2023',
  ],
  [
    'words that told nothing gave way to a level',
    'Pembina Proklim 2023\nkinerja baik sekali dalam [Penghargaan Otonomi Daerah 2024]\nSekolah itu lahir.',
    'Pembina Proklim 2023\nTop 99 dalam Penghargaan Otonomi Daerah 2024\nSekolah itu lahir.',
  ],
  [
    'the heading above it names another recipient',
    'Sidoarjo hadir pula.\nKabupaten Blitar\n[Juara II Lomba Desa tingkat Provinsi Jawa Timur tahun 2018]\nWarga senang.',
    'Sidoarjo hadir pula.\nKabupaten Tuban\nJuara II Lomba Desa tingkat Provinsi Jawa Timur tahun 2018\nWarga senang.',
  ],
  [
    'the line below it names another recipient',
    'Daftar:\n[Juara II Lomba Desa tingkat Provinsi Jawa Timur tahun 2018]\nKabupaten Blitar\nWarga senang.',
    'Daftar:\nJuara II Lomba Desa tingkat Provinsi Jawa Timur tahun 2018\nKabupaten Tuban\nWarga senang.',
  ],
  [
    'the cell beside it in a table names another recipient, and the old one stands in another row',
    'Terbaik I\nProvinsi Jawa Barat\nKabupaten Temanggung\nTerbaik II\n[Provinsi Bali]\nKabupaten Banyuwangi\nTerbaik III',
    'Terbaik II\nProvinsi Bali\nKabupaten Temanggung\nTerbaik I\nProvinsi Jawa Barat\nKabupaten Banyuwangi\nTerbaik III',
  ],
  [
    'a rank in small Roman figures beside it is another one',
    'Ia meraih peringkat ii [lomba baca tulis bagi warga desa] di sana.',
    'Ia meraih peringkat iii lomba baca tulis bagi warga desa di sana.',
  ],
  [
    'the award beside it slipped away',
    'Pemkab Jember [meraih lagi penghargaan itu dari menteri] di Jakarta.',
    'Pemkab Jember urung meraih lagi penghargaan itu dari menteri di Jakarta.',
  ],
])('the note is an orphan where %s', (_what, before, now) => {
  expect(find(before, now)).toBe('changed');
});
