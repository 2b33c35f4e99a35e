import { expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const contest = (id: string, name: string) => ({
  id,
  name,
  aliases: [
    { text: name, general: false },
    { text: 'APN', general: false },
  ],
  tiers: [],
  level: 'national' as const,
});

const index = gazetteer(
  names({
    competitions: [
      contest('adhikarya', 'Adhikarya Pangan Nusantara'),
      contest('pangripta', 'Anugerah Pangripta Nusantara'),
    ],
  }),
);

/** The awards of a text as "quote: competitions". */
function awardsIn(text: string): readonly string[] {
  return recognise(text, index).flatMap((mention) =>
    mention.type === 'award' ? [`${mention.quote}: ${mention.competitions.join(' ')}`] : [],
  );
}

test('an abbreviation that the article spells out is that award’s', () => {
  expect(
    awardsIn('Kabupaten Tuban meraih Anugerah Pangripta Nusantara (APN) 2017. APN diraih pula oleh Kota Batu.'),
  ).toEqual(['Anugerah Pangripta Nusantara (APN) 2017: pangripta', 'APN: pangripta']);
});

test('an abbreviation that nothing spells out may be either', () => {
  expect(awardsIn('Kabupaten Tuban meraih APN 2017.')).toEqual(['APN 2017: adhikarya pangripta']);
});

test('another award of the same abbreviation is none that we know, wherever it is named', () => {
  expect(
    awardsIn('Kabupaten Tuban meraih Indonesia Green Award (IGA) 2023. IGA 2023 diraih pula oleh Kota Batu.'),
  ).toEqual(['Indonesia Green Award (IGA) 2023: ', 'IGA 2023: ']);
});

test('a name a little amiss still spells its abbreviation out', () => {
  expect(awardsIn('Kabupaten Tuban meraih Inovasi Government Award (IGA) 2023.')).toEqual([
    'Inovasi Government Award (IGA) 2023: iga',
  ]);
});

test('a place before an award’s name is no part of it', () => {
  expect(awardsIn('Kota Batu meraih juara I Smart Region Award 2022.')).toEqual(['Smart Region Award 2022: ']);
});

test('an abbreviation of a tier has that tier wherever it stands alone', () => {
  const school = {
    id: 'adiwiyata',
    name: 'Adiwiyata',
    aliases: [
      { text: 'Sekolah Adiwiyata Mandiri', general: false },
      { text: 'SAM', general: true },
    ],
    tiers: [{ name: 'Adiwiyata Mandiri', aliases: ['Sekolah Adiwiyata Mandiri'] }],
    level: 'national' as const,
  };
  const tiers = recognise(
    'Menteri menyerahkan penghargaan Sekolah Adiwiyata Mandiri (SAM). Kabupaten Tuban meraih penghargaan SAM.',
    gazetteer(names({ competitions: [school] })),
  ).flatMap((mention) => (mention.type === 'award' ? [[mention.quote, mention.tier]] : []));
  expect(tiers.at(-1)).toEqual(['SAM', 'Adiwiyata Mandiri']);
});
