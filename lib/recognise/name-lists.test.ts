import { expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

function bodies(text: string) {
  return recognise(text, index).flatMap((mention) => (mention.type === 'recipient' ? [mention.codes.join('|')] : []));
}

test('three names or more in a row below an award are its winners, whatever leads up to them', () => {
  expect(bodies('Adipura dibagikan pagi ini. Giliran kabupaten masing-masing Tuban, Lumajang, Buton.')).toEqual([
    '35.23',
    '35.08',
    '74.04',
  ]);
  expect(bodies('Jalan itu menghubungkan Tuban, Lumajang, dan Buton.')).toEqual([]);
  expect(bodies('Adipura dibagikan di Tuban, Lumajang, dan Buton.')).toEqual([]);
});

test('a name that a regency and a city share is of the kind that the list speaks of', () => {
  const given = 'Adipura dibagikan pagi ini. Untuk';
  expect(bodies(`${given} kota, diberikan pada Batu, Madiun dan Malang.`)).toEqual(['35.79', '35.77', '35.73']);
  expect(bodies(`${given} kabupaten, diberikan pada Tuban, Madiun dan Malang.`)).toEqual(['35.23', '35.19', '35.07']);
  expect(bodies('Peraih Adipura adalah Kabupaten Tuban, Madiun, Kota Batu, Malang.')).toEqual([
    '35.23',
    '35.19',
    '35.79',
    '35.73',
  ]);
});

test('brackets, a stray space and a town before its regency do not end a list', () => {
  expect(bodies('Peraih Adipura adalah Tuban (Jawa Timur), Lumajang , dan Buton.')).toEqual([
    '35.23',
    '35.08',
    '74.04',
  ]);
  expect(bodies('Peraih Adipura adalah Kota Batu, Lumajang dan Kepanjen Kabupaten Malang.')).toEqual([
    '35.79',
    '35.08',
    '35.07',
  ]);
});

test('an edition of two years is called after the later', () => {
  const award = (text: string) => recognise(text, index).find(({ type }) => type === 'award');
  expect(award('Kota Batu meraih Adipura 2014-2015.')).toMatchObject({ quote: 'Adipura 2014-2015', surfaceYear: 2015 });
  expect(award('Kota Batu meraih Adipura 2014.')).toMatchObject({ surfaceYear: 2014 });
});
