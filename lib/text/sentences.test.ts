import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const ABBREVIATIONS = new Set('drs dr prof h no kab jl rp'.split(' '));

function split(text: string): readonly string[] {
  return sentences(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));
}

test.each([
  "Piagam diterima Drs. H. As'at, M.Ag. di Surabaya.",
  'Hadir Prof. Dr. Diah Natalisa dari Jakarta.',
  'Alamatnya Jl. Merdeka No. 5, Kab. Lumajang.',
  'Hadiahnya Rp. 5 juta, bukan Rp 1.000.',
  'Bupati M. Sanusi, S.H. M.H. hadir.',
  '"Siapa yang menang?" tanya warga itu.',
  'Ia pulang... lalu tidur.',
  'Piala itu diraih tiga kali. Yakni pada 2017, 2018, dan 2019.',
  'Piala itu diraih dua kali. Yaitu tahun 2017 dan 2019.',
])('“%s” is one sentence', (text) => {
  expect(split(text)).toEqual([text]);
});

test('a full stop, a question and a line break end sentences', () => {
  expect(split('Hujan turun. Apakah berhenti? Belum.\nBesok mungkin')).toEqual([
    'Hujan turun.',
    'Apakah berhenti?',
    'Belum.',
    'Besok mungkin',
  ]);
});

test('a closing quotation mark belongs to the sentence that it closes', () => {
  expect(split('“Kami senang.” Warga bersorak.')).toEqual(['“Kami senang.”', 'Warga bersorak.']);
});

test('a back title with its stop ends a sentence when a new one begins', () => {
  expect(split("Diterima Bupati As'at, M.Ag. Penghargaan itu membanggakan.")).toHaveLength(2);
});

test('sentences are in order, apart, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '"', '?', '1'), maxLength: 80 }),
      (text) => {
        let last = 0;
        for (const { start, end } of sentences(text, ABBREVIATIONS)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      },
    ),
  );
});

test.each([
  'Upacara digelar Minggu (17/8) pagi.Kepala daerah yang hadir tersenyum',
  'Ia menyabet empat penghargaan sekaligus.Penghargaan itu diserahkan kemarin.',
  'Penghargaan diterima Sabtu (5/10).Selain itu ada piala.',
])('a missing space behind the stop joins no two sentences: %s', (text) => expect(split(text)).toHaveLength(2));

test.each([
  'Dikutip Kabarkita.News pagi tadi',
  'Kunjungi kabarkita.Online hari ini',
  'Oleh Kab.Lumajang dan Drs.Salim',
])('an address or an abbreviation goes on: %s', (text) => expect(split(text)).toHaveLength(1));

test.each([
  'Kota X meraih SAKIP predikat A. Kami juga bangga.',
  'Ditargetkan jadi tipe A. Kita pasti bisa.',
  'Ini RSUD kelas B. Gedungnya baru.',
])('a grade is no initial: %s', (text) => expect(split(text)).toHaveLength(2));

test('a sentence glued to the quotation before it is one of its own', () => {
  const text = '“Jaga persatuan,” ujarnya.”Selain Tuban, Batu juga menerimanya.';
  expect(sentences(text, new Set()).map(({ start, end }) => text.slice(start, end))).toEqual([
    '“Jaga persatuan,” ujarnya.”',
    'Selain Tuban, Batu juga menerimanya.',
  ]);
});
