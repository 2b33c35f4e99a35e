import { expect, test } from 'vitest';
import { told } from './told.fixture.ts';

const winners = (...lines: readonly string[]) =>
  told(...lines)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient }) => recipient?.codes.join('|'));

test.each([
  [
    'areas of one sentence',
    'Untuk wilayah barat, Smart Region Award 2021 dimenangkan oleh Kabupaten Tuban, sedangkan wilayah tengah oleh Kota Batu dan wilayah timur oleh Kabupaten Buton.',
  ],
  [
    'a sentence for each area',
    'Smart Region Award 2021 juga diberikan kepada daerah. Wilayah barat dimenangkan Kabupaten Tuban. Sementara itu, untuk wilayah tengah diraih oleh Kota Batu. Untuk wilayah timur diberikan kepada Kabupaten Buton.',
  ],
  [
    'runners-up of an area',
    'Smart Region Award 2021 dibagi menurut wilayah. Untuk kawasan barat diraih oleh Kabupaten Tuban, diikuti Kota Batu dan Kabupaten Buton.',
  ],
  [
    'levels',
    'Smart Region Award 2021 tingkat regional diraih Kabupaten Tuban; tingkat kota diraih Kota Batu; dan tingkat kepulauan diraih Kabupaten Buton.',
  ],
])('the winners of %s', (_, text) => expect(winners(text)).toEqual(['35.23', '35.79', '74.04']));

test.each([
  ['a target', 'Smart Region Award 2021 sudah dibagikan. Untuk wilayah barat akan diraih oleh Kabupaten Tuban.'],
  ['a meeting', 'Smart Region Award 2021 sudah dibagikan. Rapat untuk wilayah barat diterima oleh Kabupaten Tuban.'],
])('%s has no winner', (_, text) => expect(winners(text)).toEqual([]));
