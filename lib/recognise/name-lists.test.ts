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

test('the town that an institution is called after has nothing', () => {
  expect(bodies('Adipura diraih Institut Teknologi Tuban, Politeknik Negeri Batu, dan UIN Raden Buton.')).toEqual([]);
  expect(bodies('Adipura diraih Tuban, Lumajang, Bank Jatim Batu, dan Kabupaten Buton.')).toEqual([
    '35.23',
    '35.08',
    '74.04',
  ]);
});

test('a national body that an item of a list names', () => {
  const item = 'Penerima Adipura:\n3. Lembaga Peduli, yakni Kementerian Keuangan.';
  expect(bodies(item)).toHaveLength(1);
  expect(bodies('Lembaga penilai Adipura, yakni Kementerian Keuangan, hadir.')).toEqual([]);
});

test('the class named last tells the kind', () => {
  const given = 'Adipura dibagikan pagi ini. Untuk';
  expect(
    bodies(`${given} kota ada Batu, Madiun, dan Malang, sedangkan untuk kabupaten ada Tuban, Buton, dan Lumajang.`),
  ).toEqual(['35.79', '35.77', '35.73', '35.23', '74.04', '35.08']);
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

test('a list of provinces names provinces, and a province that says where ends no list', () => {
  const others = gazetteer(
    names({
      regions: [
        { code: '15', kind: 'provinsi', name: 'Jambi', aliases: [] },
        { code: '15.71', kind: 'kota', name: 'Jambi', aliases: [] },
        { code: '51', kind: 'provinsi', name: 'Bali', aliases: [] },
        { code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['East Java'] },
        { code: '35.23', kind: 'kabupaten', name: 'Tuban', aliases: [] },
        { code: '35.79', kind: 'kota', name: 'Batu', aliases: [] },
      ],
    }),
  );
  const found = (text: string) =>
    recognise(text, others).map(({ quote, ...more }) => ('codes' in more ? `${quote} ${more.codes}` : ''));
  expect(found('Tiga provinsi meraih Adipura. Ketiga provinsi itu, Bali, Jambi, Jawa Timur.').slice(1)).toEqual([
    'Bali 51',
    'Jambi 15',
    'Jawa Timur 35',
  ]);
  expect(found('Adipura was given to Tuban in East Java, Bali and Batu in East Java.').slice(1)).toEqual([
    'Tuban 35.23',
    'Bali 51',
    'Batu 35.79',
  ]);
});

test('an edition of two years is called after the later', () => {
  const award = (text: string) => recognise(text, index).find(({ type }) => type === 'award');
  expect(award('Kota Batu meraih Adipura 2014-2015.')).toMatchObject({ quote: 'Adipura 2014-2015', surfaceYear: 2015 });
  expect(award('Kota Batu meraih Adipura 2014.')).toMatchObject({ surfaceYear: 2014 });
});

test('national bodies that are only named as examples, or thanked, have won nothing', () => {
  const lead = 'Adipura dibagikan pagi ini. Lembaga yang ikut menilai';
  expect(bodies(`${lead}, masing-masing Kementerian PANRB, Kementerian Keuangan, Kemenkeu, hadir.`)).toHaveLength(3);
  expect(bodies(`${lead}, seperti Ombudsman, Kementerian PANRB, Kementerian Keuangan, Kemenkeu, hadir.`)).toEqual([]);
  const thanked = (what: string) =>
    bodies(`Tuban won the Adipura, and the mayor expressed his ${what} to the Ministry of Finance.`);
  expect(thanked('appreciation')).toEqual(['35.23']);
});
