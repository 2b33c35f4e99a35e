import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const said = (text: string) =>
  told(text).map(({ recipient, competitions, year, tier }) =>
    [recipient?.name, competitions[0], year, tier].join(' ').trim(),
  );

test.each([
  ['Kota Batu meraih Adipura 2022. Piala itu terakhir kali didapatkan pada 2017 silam.', 2017],
  ['Kota Batu meraih Adipura 2018. Setelah sebelumnya juga berhasil disabet kota ini pada tahun 2017.', 2017],
  ['Pemkab Tuban menerima Adipura 2021. Piala tersebut pernah diraih pada tahun 2009.', 2009],
])('an earlier win, told without the name or the body: %s', (text, year) => {
  const [now, before, ...others] = said(text);
  expect(others).toEqual([]);
  expect([now, before].join()).toContain(String(year));
});

test.each([
  'Kota Batu meraih Adipura 2022. Piala itu belum pernah diraih pada tahun 2017.',
  'Kota Batu meraih Adipura 2022. Sebelumnya dana itu dianggarkan pada tahun 2017.',
  'Kota Batu meraih Adipura 2022. Sebelumnya piala itu diraih Kota Malang pada tahun 2017.',
])('“%s” tells of no earlier win of that body', (text) => {
  expect(said(text).filter((one) => one.includes('Batu') && one.includes('2017'))).toEqual([]);
});
