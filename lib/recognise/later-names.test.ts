import { expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());
const INTRODUCED = 'Kepala Dinas Kesehatan Tuban, Rudi Hartawan, hadir. ';

function officials(text: string) {
  return recognise(INTRODUCED + text, index)
    .filter(({ type }) => type === 'official')
    .slice(1)
    .map(({ quote }) => quote);
}

test.each([
  ['"Kami bangga," ujar Hartawan.', ['Hartawan']],
  ['Menurut Rudi, semua bekerja.', ['Rudi']],
  ['Dari sisi layanan, Rudi Hartawan menilai baik.', ['Rudi Hartawan']],
  ['Pak Rudi menambahkan terima kasih.', ['Pak Rudi']],
  ['"Kami bangga," ujar Hi. Hartawan.', ['Hi. Hartawan']],
  ['Penghargaan itu, menurut dr Rudi, penting.', ['dr Rudi']],
])('whoever was introduced is named again: %s', (text, found) => {
  expect(officials(text)).toEqual(found);
});

test.each([
  ['another person with the same name', 'Hadir pula Siti Hartawan Putri dari panitia.'],
  ['a street', 'Acara digelar di Jalan Hartawan malam itu.'],
  ['a place behind a preposition', 'Rombongan bertolak ke Hartawan esok hari.'],
  ['half of a pair', 'Pasangan Rudi-Dewi memimpin paduan suara.'],
  ['an abbreviation', 'Rapat RUDI membahas anggaran.'],
  ['a word in lower case', 'Nelayan itu hartawan di desanya.'],
])('%s is not', (_what, text) => {
  expect(officials(text)).toEqual([]);
});

test('a given name that many have goes with the name behind it', () => {
  const found = recognise('Bupati Tuban H Muhammad Yasin hadir. Muhammad Yasin mengatakan itu.', index);
  expect(found.flatMap(({ type, quote }) => (type === 'official' ? [quote] : []))).toEqual([
    'Bupati Tuban H Muhammad Yasin',
    'Muhammad Yasin',
  ]);
});

test('nobody is known before the introduction', () => {
  const found = recognise(`Rudi datang. ${INTRODUCED}`, index).filter(({ type }) => type === 'official');
  expect(found.map(({ quote }) => quote)).toEqual(['Kepala Dinas Kesehatan Tuban, Rudi Hartawan']);
});
