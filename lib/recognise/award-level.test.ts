import { expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(
  names({
    competitions: [
      {
        id: 'adiwiyata',
        name: 'Adiwiyata',
        aliases: [{ text: 'Adiwiyata', general: false }],
        tiers: [{ name: 'Adiwiyata Nasional', aliases: [] }],
        level: 'national',
      },
    ],
  }),
);

const read = (text: string) =>
  recognise(text, index).flatMap((mention) =>
    mention.type === 'award' ? [`${mention.quote} = ${mention.competitions.join(' ')}`] : [],
  );

test.each([
  ['SMPN 3 Tuban menerima penghargaan Adiwiyata tahun 2021.', 'Adiwiyata tahun 2021 = adiwiyata'],
  ['Ada 10 Sekolah Adiwiyata Kabupaten (SAK) Tahun 2024.', 'Sekolah Adiwiyata Kabupaten (SAK) Tahun 2024 = '],
  ['SMPN 3 Tuban meraih Adiwiyata Kota Batu Tahun 2021 kemarin.', 'Adiwiyata Kota Batu Tahun 2021 = '],
  ['SMPN 3 Tuban meraih Adiwiyata tingkat kabupaten tahun 2021.', 'Adiwiyata tingkat kabupaten tahun 2021 = '],
  // whose school it is says nothing of the level
  ['SMPN 3 meraih Adiwiyata Kota Batu mewakili provinsi.', 'Adiwiyata = adiwiyata'],
])('a school award of a regency is not the national one: %s', (text, award) => {
  expect(read(text)).toEqual([award]);
});
