import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test.each(['UHC Award Jatim 2022', 'UHC Award Jawa Timur tahun 2022', 'UHC Award Provinsi Jawa Timur 2022'])(
  'a province in the first name is meant further on: %s',
  (name) => {
    expect(
      told(`BPJS menggelar ${name}.`, 'UHC Award 2022 diberikan kepada Kabupaten Tuban sebagai juara 1.'),
    ).toMatchObject([{ competitions: [], tier: 'juara 1', recipient: { codes: ['35.23'] } }]);
  },
);

test('the national one stays what it is', () => {
  expect(
    told('BPJS menggelar UHC Award 2022 di Jakarta.', 'UHC Award 2022 diberikan kepada Kabupaten Tuban.'),
  ).toMatchObject([{ competitions: ['uhc-award'] }]);
});
