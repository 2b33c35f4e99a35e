import { expect, test } from 'vitest';
import { auditedYear } from './audited-year.ts';
import { told } from './told.fixture.ts';

test.each([
  ['Pemeriksaan terhadap laporan keuangan pemerintah daerah di Provinsi Jambi tahun anggaran 2014 selesai.', 2014],
  ['LHP atas LKPD 2014 diserahkan.', 2014],
  ['LHP atas LKPD TA 2014 diserahkan.', 2014],
  ['Opini WTP itu untuk tahun anggaran 2014.', 2014],
  ['It received a qualified opinion for Fiscal Year 2014.', 2014],
  ['LHP atas LKPD tahun 2014 lebih baik daripada LKPD tahun 2013.', 2014],
  ['LKPD tahun 2012 dan LKPD tahun 2014 dibandingkan.', undefined],
  ['LKPD tahun 2013 dan 2014 dibandingkan.', undefined],
  ['LKPD tahun anggaran 2009 masih disimpan.', undefined],
  ['Rancangan APBD tahun anggaran 2014 dibahas.', undefined],
])('%s', (text, year) => expect(auditedYear(text, 2015)).toBe(year));

const years = (...lines: readonly string[]) =>
  told(...lines)
    .map(({ recipient, competitions, year }) => `${recipient?.codes.join('|')} ${competitions.join('|')} ${year}`)
    .sort();

test('the fiscal year of the lead is that of the opinions further on, whenever they were handed over', () => {
  expect(
    years(
      'BPK memeriksa laporan keuangan pemerintah daerah di Jawa Timur tahun anggaran 2016.',
      'Opini WTP diraih Kabupaten Lumajang dan Kabupaten Tuban, Selasa (13/6/2017).',
      'Sedangkan opini WDP diterima Kota Batu.',
    ),
  ).toEqual(['35.08 opini-bpk 2016', '35.23 opini-bpk 2016', '35.79 opini-bpk 2016']);
});

test.each([
  'Sepanjang 2018, Kota Batu meraih KLA, Adipura dan Opini WTP atas LKPD tahun 2017.',
  'Pada 2018 Kota Batu menerima KLA, Adipura, serta opini WTP untuk laporan keuangan tahun 2017.',
  'Pada 2018 Kota Batu mengoleksi Adipura, KLA, dan opini WTP tahun anggaran 2017.',
])('the accounts’ year is lent to no other award: %s', (sentence) => {
  expect(years(sentence)).toEqual(['35.79 adipura 2018', '35.79 kla 2018', '35.79 opini-bpk 2017']);
});

test('an opinion of another year, with its year beside it, is not that of the others', () => {
  expect(
    years(
      'BPK memeriksa laporan keuangan tahun anggaran 2014.',
      'Opini WTP diraih Kabupaten Lumajang dan Kabupaten Tuban.',
      'Adapun opini WDP 2013 diterima Kota Batu.',
    ),
  ).toEqual(['35.08 opini-bpk 2014', '35.23 opini-bpk 2014', '35.79 opini-bpk 2013']);
});

test('the accounts of last year are those that this year’s opinion is on', () => {
  expect(
    years('BPK memeriksa LKPD tahun anggaran 2014.', 'Kota Batu pada LKPD tahun lalu hanya meraih opini WDP.'),
  ).toEqual(['35.79 opini-bpk 2014']);
});

test('an opinion that does not say its year is on the year before the news', () => {
  expect(
    years('BPK menyerahkan hasil pemeriksaan, Jumat (29/6/2018).', 'Kota Batu dan Kabupaten Tuban meraih opini WTP.'),
  ).toEqual(['35.23 opini-bpk 2017', '35.79 opini-bpk 2017']);
  expect(years('Kota Batu meraih opini WTP tahun 2018, Jumat (29/6/2018).')).toEqual(['35.79 opini-bpk 2018']);
});

test('an opinion in a list is of the audited year, not of the year in which the list was printed', () => {
  expect(
    years(
      'Senin (10/6/2024), BPK menyerahkan LHP atas LKPD tahun 2023 di Surabaya.',
      'Berikut penghargaan yang diraih Kota Batu:',
      '1. Opini WTP',
      '2. Adipura 2022',
    ),
  ).toContain('35.79 opini-bpk 2023');
});
