import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';
import { unitOfHead } from './unit-of-head.ts';

const units = (sentence: string) =>
  told('Kabar baik datang dari Kabupaten Tuban.', sentence).map(
    ({ recipient, unit }) => `${unit} ${recipient?.codes.join()}`,
  );

test.each([
  ['Anugerah Pangan Nusantara diserahkan kepada Kepala Puskesmas Kerek.', 'Puskesmas Kerek 35.23'],
  ['Kepala SDN 1 Kerek menerima Anugerah Pangan Nusantara.', 'SDN 1 Kerek 35.23'],
  ['Anugerah Pangan Nusantara diterima langsung oleh Lurah Kerek, Budi Santoso.', 'Kelurahan Kerek 35.23'],
  ['Gubernur Jawa Timur memberikan Anugerah Pangan Nusantara kepada Kepala Puskesmas Kerek.', 'Puskesmas Kerek 35.23'],
  ['Penghargaan sekolah terbaik diterima langsung oleh kepala sekolah SDN 1 Kerek.', 'SDN 1 Kerek 35.23'],
  ['Direktur BUMDes Maju Jaya menerima Anugerah Pangan Nusantara.', 'BUMDes Maju Jaya 35.23'],
  ['Kapolres Tuban menerima Anugerah Pangan Nusantara.', 'Polres Tuban 35.23'],
  ['Direktur RSUD Kabupaten Tuban menerima Anugerah Pangan Nusantara.', 'RSUD Kabupaten Tuban 35.23'],
])('the head of a unit receives for it: %s', (sentence, unit) => expect(units(sentence)).toEqual([unit]));

test.each([
  ['Kepala Puskesmas Kerek, Kabupaten Tuban, menerima penghargaan sebagai puskesmas terbaik.', 'Puskesmas Kerek'],
  ['Gubernur menyerahkan penghargaan sekolah terbaik kepada Kepala SDN 1 Kerek di Kabupaten Tuban.', 'SDN 1 Kerek'],
  ['Penghargaan puskesmas terbaik diterima langsung oleh Kepala Puskesmas Kerek (Kabupaten Tuban).', 'Puskesmas Kerek'],
  ['Penghargaan sebagai desa terbaik diserahkan Gubernur kepada Lurah Kerek, Kabupaten Tuban.', 'Kelurahan Kerek'],
])('with where it lies behind the head, and a prize without a name: %s', (sentence, unit) => {
  const claims = told('Kabar baik datang dari Kota Batu, Kabupaten Lumajang dan Kabupaten Tuban.', sentence);
  expect(claims.map(({ unit: own, recipient }) => [own, recipient?.codes])).toEqual([[unit, ['35.23']]]);
});

test.each([
  'Anugerah Pangan Nusantara diserahkan kepada Kepala Dinas Kesehatan Kabupaten Tuban.',
  'Kabupaten Tuban meraih Anugerah Pangan Nusantara yang diterima Kepala Puskesmas Kerek.',
  'Kabupaten Tuban meraih Anugerah Pangan Nusantara. Anugerah Pangan Nusantara diterima Kepala Puskesmas Kerek.',
])('but not where its government has it: %s', (sentence) => expect(units(sentence)).toEqual(['undefined 35.23']));

test.each([
  ['Kepala Puskesmas Kerek', 'Kerek', undefined, 'Puskesmas Kerek'],
  ['Kepala UPT Puskesmas Kerek dr. Rina Wati', 'Rina Wati', 'Puskesmas Kerek', 'UPT Puskesmas Kerek'],
  ['Kepala SDN 1 Kerek Siti Aminah, S.Pd', 'Kerek Siti Aminah', 'SDN 1', 'SDN 1 Kerek'],
  ['Plt. Kepala Desa Kerek, Budi', 'Budi', 'Kerek', 'Desa Kerek'],
  ['Lurah Kerek Budi Santoso', 'Budi Santoso', 'Kerek', 'Kelurahan Kerek'],
  ['Direktur RSUD dr Iskak Kerek', 'Iskak Kerek', 'RSUD', 'RSUD dr Iskak Kerek'],
  ['Direktur RSUD dr Iskak', 'Iskak', 'RSUD', 'RSUD dr Iskak'],
  ['Kepala Dinas Kesehatan Kota Batu', undefined, 'Dinas Kesehatan Kota Batu', undefined],
])('%s', (quote, person, body, unit) => {
  const head = {
    type: 'official' as const,
    id: 'm1',
    start: 0,
    end: quote.length,
    former: false,
    codes: [],
    persons: [],
  };
  expect(unitOfHead({ ...head, quote, person, body })).toBe(unit);
});
