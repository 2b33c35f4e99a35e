import { describe, expect, test } from 'vitest';
import { body, dataset, region, term } from './builders.ts';
import { OFFICE_WORDS, officeKey } from './office-key.ts';

const PANRB = body({
  code: 'body:kementerian-panrb',
  name: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  aliases: ['Kementerian PANRB', 'KemenPAN-RB'],
});
const facts = dataset({
  bodies: [PANRB, body({ code: 'body:kementerian-kesehatan', name: 'Kementerian Kesehatan', aliases: ['Kemenkes'] })],
  regions: [
    region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] }),
    region({ code: '35.07', name: 'Malang' }),
    region({ code: '35.73', kind: 'kota', name: 'Malang' }),
  ],
  terms: [
    term({ name: 'Syafruddin', office: 'Menteri', body: PANRB.name, code: PANRB.code }),
    term({ name: 'Diah Natalisa', office: 'Deputi Bidang Pelayanan Publik', body: PANRB.name, code: PANRB.code }),
    term({
      name: 'Nila Moeloek',
      office: 'Menteri',
      body: 'Kementerian Kesehatan',
      code: 'body:kementerian-kesehatan',
    }),
    term({ name: 'Soekarwo', office: 'Gubernur', body: 'Provinsi Jawa Timur', code: '35' }),
    term({ name: 'Rendra Kresna', office: 'Bupati', body: 'Kabupaten Malang', code: '35.07' }),
    term({ name: 'Sutiaji', office: 'Wali Kota', body: 'Kota Malang', code: '35.73' }),
    term({ name: 'Joko Widodo', office: 'Presiden', body: 'Republik Indonesia', code: 'body:ri' }),
  ],
});

test.each([
  ['Menteri', 'Kementerian PANRB', 'Syafruddin'],
  ['Menteri PAN-RB', '', 'Syafruddin'],
  ['MenPAN RB', '', 'Syafruddin'],
  ['Menpan', 'KemenPAN-RB', 'Syafruddin'],
  ['Menteri Kesehatan RI', '', 'Nila Moeloek'],
  ['Menkes', '', 'Nila Moeloek'],
  ['Deputi Bidang Pelayanan', 'Kementerian PANRB', 'Diah Natalisa'],
  ['Deputi', 'Bidang Pelayanan Publik KemenPAN-RB', 'Diah Natalisa'],
  ['Gubernur', 'Jatim', 'Soekarwo'],
  ['Gubernur Jawa Timur', '', 'Soekarwo'],
  ['Plt Gubernur', '35', 'Soekarwo'],
  ['Bupati', 'Malang', 'Rendra Kresna'],
  ['Walikota', 'Malang', 'Sutiaji'],
  ['Presiden', 'RI', 'Joko Widodo'],
  ['Presiden RI', '', 'Joko Widodo'],
])('%s of “%s” is %s', (office, place, name) => {
  expect(facts.holders(office, place).map((held) => held.name)).toEqual([name]);
});

describe('an office that is another one finds nobody', () => {
  test.each([
    ['Deputi Bidang Kelembagaan', 'Kementerian PANRB'],
    ['Deputi', 'Bidang Kelembagaan Kementerian PANRB'],
    ['Wakil Bupati', '35.07'],
    ['Bupati', 'Kota Malang'],
    ['Kepala Dinas Kesehatan', '35.07'],
    ['Wakil Menteri', 'Kementerian Kesehatan'],
  ])('%s of %s', (office, place) => {
    expect(facts.holders(office, place)).toEqual([]);
  });
});

test.each(OFFICE_WORDS)('“$from” is written plainly', ({ from, plain }) => {
  expect(officeKey(from)).toContain(plain.trim());
});
