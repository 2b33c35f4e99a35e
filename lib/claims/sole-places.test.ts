import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, unit, tier }) => [unit ?? recipient?.name, tier].join(' ').trim());

test('the place that one body has is lent to none of those whom the article lists below', () => {
  expect(
    said(
      'Kota Batu meraih juara 2 tingkat nasional tahun 2018.',
      'Berikut ini para penerima penghargaan:',
      '1. Kabupaten Tuban',
      '2. Kabupaten Lumajang',
    ).filter((one) => /Tuban|Lumajang/.test(one) && /2/.test(one)),
  ).toEqual([]);
});

test('another place than that of the named prize is another prize', () => {
  expect(said('Pemkab Tuban juara 1 tingkat provinsi. Pemkab Tuban meraih juara 2 Lomba Desa 2022.').length).toBe(2);
});

test('whoever holds a contest has not won it', () => {
  expect(
    said(
      'Pemkab Tuban meraih tiga penghargaan. Pertama, juara 1 Lomba Arsip Nusantara 2022 yang digelar Dinas Kearsipan Kabupaten Tuban.',
    ),
  ).not.toContain('Dinas Kearsipan Kabupaten Tuban juara 1');
});

test('offices of one kind that win together, and hospitals with their provinces', () => {
  expect(
    said(
      'BPBD Kabupaten Tuban meraih Tangguh Award 2016 bersama BPBD lainnya, yakni BPBD Kabupaten Lumajang, BPBD Kota Batu, dan BPBD Kota Malang.',
    ),
  ).toEqual(['BPBD Kabupaten Tuban', 'BPBD Kabupaten Lumajang', 'BPBD Kota Batu', 'BPBD Kota Malang']);
  expect(
    said(
      'Sedikitnya 25 rumah sakit meraih penghargaan dari menteri.',
      'Rumah sakit yang mendapatkan penghargaan tersebut antara lain RSUD Tuban, Jawa Timur; RSUD Lumajang; dan RSUD Kota Malang.',
    ),
  ).toEqual(['RSUD Tuban', 'RSUD Lumajang', 'RSUD Kota Malang']);
  expect(
    said(
      'RSUD Kota Batu meraih penghargaan dari menteri, dan menjadi rujukan rumah sakit lain.',
      'Diantaranya, RSUD Tuban, RSUD Lumajang, dan RSUD Sari Husada.',
    ).filter((one) => /Tuban|Lumajang|Malang/.test(one)),
  ).toEqual([]);
});
