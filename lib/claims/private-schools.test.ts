import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

test('private schools win side by side like those of the state', () => {
  expect(
    told('Penerima UHC Award 2019 di Kabupaten Tuban yakni SDN 1 Tuban, SMPS Harapan, dan SMKS Taruna.').map(
      ({ unit }) => unit,
    ),
  ).toEqual(['SDN 1 Tuban', 'SMPS Harapan', 'SMKS Taruna']);
});
