import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const read = (...lines: readonly string[]) =>
  told(...lines).map(({ recipient, year, tier, category }) =>
    [recipient?.codes, year, tier, category].filter((one) => one !== undefined).join(' '),
  );

test('as many grades as names go to them in turn, though the last stands in the name of the award', () => {
  expect(
    read(
      'Kota Batu, Kabupaten Tuban dan Kabupaten Lumajang masing-masing meraih Adipura, Adipura Kencana dan Adipura 2022.',
    ),
  ).toEqual(['35.23 2022 Adipura Kencana', '35.79 2022', '35.08 2022']);
});

test('the grade in the name of the award is that of the last alone', () => {
  expect(read('Kota Batu dan Kabupaten Tuban masing-masing meraih Terinovatif dan Sangat Inovatif IGA 2021.')).toEqual([
    '35.79 2021 Terinovatif',
    '35.23 2021 Sangat Inovatif',
  ]);
});

test.each([
  'Kota Batu dan Kabupaten Tuban masing-masing meraih Pelopor Rapi dan Terinovatif IGA 2021.',
  'Kota Batu dan Kabupaten Tuban masing-masing meraih Pelopor Rapi, Pelopor Bersih dan Terinovatif IGA 2021.',
])('of grades that cannot all be told apart nobody has one: %s', (sentence) => {
  expect(read(sentence)).toEqual(['35.79 2021', '35.23 2021']);
});

test.each<[string, readonly string[]]>([
  [
    'Kota Batu dan Kabupaten Tuban masing-masing meraih predikat Terinovatif IGA 2021.',
    ['35.79 2021 Terinovatif', '35.23 2021 Terinovatif'],
  ],
  ['Kota Batu dan Kabupaten Tuban masing-masing meraih Adipura dan UHC Award.', ['35.79', '35.23', '35.79', '35.23']],
])('one grade, or two contests, are told of all: %s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});
