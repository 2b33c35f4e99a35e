import { describe, expect, test } from 'vitest';
import { say } from '../catalogue/say.ts';
import { competition, dataset, edition, region, result, tier } from '../dataset/builders.ts';
import type { Result } from '../dataset/facts.ts';
import { assess } from './assess.ts';
import { claim } from './builders.ts';
import { TAKING_PART } from './told-claim.ts';

const PLACES = [
  region(),
  region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] }),
  region({ code: '35.09', name: 'Jember' }),
  region({ code: '35.10', name: 'Banyuwangi' }),
  region({ code: '35.07', name: 'Malang' }),
  region({ code: '35.73', kind: 'kota', name: 'Malang' }),
];

/** A complete list of Top 45 2019 with two winners that are not Lumajang. */
const COMPLETE = {
  regions: PLACES,
  editions: [edition({ coverage: 'complete', total: 2 })],
  results: [
    result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09', innovation: 'Jember Terpadu' }),
    result({
      recipient: 'Pemerintah Kabupaten Banyuwangi',
      code: '35.10',
      innovation: 'Lahir Procot Pulang Bawa Akta',
    }),
  ],
};

const KOVABLIK = competition({
  id: 'kovablik-jatim',
  name: 'Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Timur (Kovablik)',
  level: 'provincial',
  tiers: [tier({ name: 'Top 25' })],
});
const LUMAJANG_2017 = dataset({
  competitions: [KOVABLIK],
  editions: [edition({ competition: 'kovablik-jatim', year: 2017, tier: 'Top 25', total: 25 })],
  results: [
    result({
      competition: 'kovablik-jatim',
      year: 2017,
      tier: 'Top 25',
      category: 'Terbaik Utama',
      innovation: 'Blood Jek Si Pengawal Nyawa',
      unit: 'UTD PMI Lumajang',
    }),
    result({
      competition: 'kovablik-jatim',
      year: 2017,
      tier: 'Top 25',
      innovation: 'Gebrakan Pagi Berseri',
      unit: 'Puskesmas Randuagung',
    }),
  ],
});

describe('what one row confirms', () => {
  test('all fields of the winner of 2017, its category printed as a tier', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      tier: 'Kategori Terbaik Utama',
      innovation: 'Blood Jek Si Pengawal Nyawa',
      unit: 'UTD PMI Lumajang',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({
      verdict: 'supported',
      evidence: [{ category: 'Terbaik Utama' }],
    });
  });

  test('a category that the row leaves blank makes it partial', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      category: 'Baik',
      innovation: 'Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat',
      unit: 'UPT Puskesmas Randuagung Dinas Kesehatan Lumajang',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({ verdict: 'partial', unrecorded: ['category'] });
  });

  test('a unit of another name, perhaps the same, is told by that name and not as unrecorded', () => {
    const facts = dataset({ results: [result({ unit: 'Desa Wisata Les' })] });
    const assessment = assess(claim({ unit: 'Les Tourism Village' }), facts);
    expect(assessment).toMatchObject({ verdict: 'partial', unrecorded: ['unit'] });
    expect(say(assessment.because, 'id')).toBe(
      'Ajang, penerima, dan tahun sama dengan satu baris data kami. Baris itu mencatat unit “Desa Wisata Les”, yang belum tentu sama dengan yang di artikel.',
    );
    expect(say(assessment.because, 'en')).toBe(
      'Award, recipient and year agree with one row of our data. That row records the unit “Desa Wisata Les”, which may or may not be the one in the article.',
    );
  });

  test('so is a tier of other words, beside a category that the row leaves blank', () => {
    const facts = dataset({ results: [result({ tier: 'Terinovatif' })] });
    const assessment = assess(claim({ tier: 'juara kedua', category: 'Kota Sedang' }), facts);
    expect(assessment).toMatchObject({ verdict: 'partial', unrecorded: ['tier', 'category'] });
    expect(say(assessment.because, 'id')).toMatch(
      /; kategori tidak tercatat di sana\. Baris itu mencatat tingkat “Terinovatif”, /,
    );
  });

  test('a tier printed without the words that it bears in brackets is the one of its row', () => {
    const facts = dataset({ results: [result({ tier: 'Zona Hijau (Kepatuhan Tinggi)' })] });
    expect(assess(claim({ tier: 'zona hijau' }), facts).verdict).toBe('supported');
  });

  test('the upper tier confirms the lower one that it is chosen from', () => {
    const facts = dataset({ results: [result({ tier: 'Top 45', innovation: 'Blood Jek' })] });
    const { verdict, because } = assess(claim({ tier: 'Top 99', innovation: 'Blood Jek' }), facts);
    expect([verdict, because.key]).toEqual(['supported', 'verdict.supported.implied']);
  });

  test('the lower tier does not confirm the upper one', () => {
    const facts = dataset({ results: [result({ tier: 'Top 99', innovation: 'Blood Jek' })] });
    expect(assess(claim({ tier: 'Top 45', innovation: 'Blood Jek' }), facts).verdict).toBe('not-found');
  });
});

test('a list with all its rows, some of them contested, is not called one of unknown length', () => {
  const [first, ...rest] = COMPLETE.results;
  const facts = dataset({ ...COMPLETE, results: [{ ...first!, disputed: true }, ...rest] });
  const { verdict, because } = assess(claim({ tier: 'Top 45' }), facts);
  expect([verdict, because.key]).toEqual(['not-found', 'verdict.not-found.unsure']);
  expect(say(because, 'id')).toBe(
    'Data kami memuat 2 baris untuk Top 45 KIPP 2019, tetapi tidak semuanya pasti. Bukan berarti keliru.',
  );
});

describe('what our data speaks against', () => {
  test('a recipient that a complete list does not hold', () => {
    expect(assess(claim({ tier: 'Top 45' }), dataset(COMPLETE))).toMatchObject({
      verdict: 'contradicted',
      coverage: { held: 2, total: 2 },
    });
  });

  test('a tier, where the claimed one is complete and the body stands in the other', () => {
    const facts = dataset({ ...COMPLETE, results: [...COMPLETE.results, result({ tier: 'Top 99' })] });
    expect(assess(claim({ tier: 'Top 45' }), facts)).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'tier', claimed: 'Top 45', official: 'Top 99' }],
    });
  });

  test('a year, where the claimed year’s list is complete without the body', () => {
    const facts = dataset({ ...COMPLETE, results: [...COMPLETE.results, result({ year: 2021 })] });
    expect(assess(claim({ tier: 'Top 45' }), facts)).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'year', claimed: '2019', official: '2021' }],
    });
  });

  test('a year in which the award was not held', () => {
    const facts = dataset({
      editions: [edition({ year: 2024, status: 'cancelled' }), edition({ year: 2022, date: '2022-11-08' })],
      results: [result({ year: 2022, innovation: 'Blood Jek' })],
    });
    const told = claim({ year: 2024, tier: 'Top 45', innovation: 'Blood Jek' });
    const { verdict, because } = assess(told, facts);
    expect([verdict, because.key]).toEqual(['differs', 'verdict.differs.not-held']);
  });

  test('a category of honour, where the row of the same innovation has another', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      category: 'Baik',
      innovation: 'Blood Jek Si Pengawal Nyawa',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'category', claimed: 'Baik', official: 'Terbaik Utama' }],
    });
  });

  test('another tier of the contest beside the right one is no category that differs', () => {
    const facts = dataset({
      competitions: [competition({ tiers: [tier({ name: 'Terinovatif I' }), tier({ name: 'Terinovatif III' })] })],
      results: [result({ tier: 'Terinovatif III', category: 'Inovasi Daerah', rank: '3' })],
    });
    expect(assess(claim({ tier: 'Terinovatif III', category: 'Terinovatif I' }), facts).verdict).toBe('partial');
  });

  test('the same category printed as a tier is named a category', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      tier: 'Kategori Baik',
      innovation: 'Blood Jek Si Pengawal Nyawa',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({ verdict: 'differs', differences: [{ field: 'category' }] });
  });

  test('an innovation, where the body has only another one in a complete list', () => {
    const facts = dataset({
      ...COMPLETE,
      editions: [edition({ coverage: 'complete', total: 3 })],
      results: [...COMPLETE.results, result({ innovation: 'Blood Jek Si Pengawal Nyawa' })],
    });
    expect(assess(claim({ tier: 'Top 45', innovation: 'Kampung Tangguh Bencana' }), facts)).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'innovation', official: 'Blood Jek Si Pengawal Nyawa' }],
    });
  });

  test('a rank within a complete list', () => {
    const ppd = competition({ id: 'ppd', name: 'Penghargaan Pembangunan Daerah', tiers: [tier({ name: 'Terbaik' })] });
    const row = { competition: 'ppd', year: 2018, tier: 'Terbaik' };
    const facts = dataset({
      competitions: [ppd],
      regions: PLACES,
      editions: [edition({ ...row, coverage: 'complete', total: 2 })],
      results: [
        result({ ...row, category: 'Kabupaten', rank: '2' }),
        result({ ...row, category: 'Kabupaten', rank: '1', recipient: 'Pemerintah Kabupaten Jember', code: '35.09' }),
      ],
    });
    const told = claim({ competitions: ['ppd'], year: 2018, tier: 'Terbaik I' });
    expect(assess(told, facts)).toMatchObject({ verdict: 'differs', differences: [{ field: 'tier' }] });
    expect(assess({ ...told, tier: 'Juara II' }, facts).verdict).toBe('supported');
  });

  test('another health centre, where the innovation is the same', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      innovation: 'Gebrakan Pagi Berseri',
      unit: 'Puskesmas Tempursari',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({ verdict: 'differs', differences: [{ field: 'unit' }] });
  });
});

const ACCUSATIONS = ['contradicted', 'differs'];

describe('no accusation when', () => {
  const told = claim({ tier: 'Top 45' });
  const kla = competition({
    id: 'kla',
    name: 'Kabupaten/Kota Layak Anak',
    tiers: [tier({ name: 'Nindya', kind: 'grade' }), tier({ name: 'Madya', kind: 'grade' })],
  });
  const shifted = (yearMeaning: 'assessed' | 'fiscal' | 'mixed' | 'handing') =>
    dataset({ ...COMPLETE, competitions: [competition({ yearMeaning })] });

  test.each([
    ['the list is partial', told, dataset({ ...COMPLETE, editions: [edition({ total: 45 })] })],
    [
      'the list is called complete and a row of it is missing',
      told,
      dataset({ ...COMPLETE, editions: [edition({ coverage: 'complete', total: 3 })] }),
    ],
    [
      'the list is called complete and has no rows',
      told,
      dataset({ ...COMPLETE, results: [], editions: [edition({ coverage: 'complete', total: 0 })] }),
    ],
    ['no edition is known', told, dataset({ ...COMPLETE, editions: [] })],
    ['the article says it hopes for the award', claim({ ...told, status: 'hoped' }), dataset(COMPLETE)],
    ['only a general name names the award', claim({ ...told, general: true }), dataset(COMPLETE)],
    ['the year is only that of publication', claim({ ...told, yearFrom: 'published' }), dataset(COMPLETE)],
    ['the recipient is taken from another paragraph', claim({ ...told, inferred: ['recipient'] }), dataset(COMPLETE)],
    ['the award is taken from another paragraph', claim({ ...told, inferred: ['competition'] }), dataset(COMPLETE)],
    [
      'a bare Malang may be the regency or the city',
      claim({ ...told, recipient: { name: 'Malang', codes: ['35.07', '35.73'] } }),
      dataset(COMPLETE),
    ],
    [
      'the recipient is no body that we know',
      claim({ ...told, recipient: { name: 'Kabupaten Antah', codes: ['99.99'] } }),
      dataset(COMPLETE),
    ],
    [
      'the province is named and a city of it stands on the list',
      claim({ ...told, recipient: { name: 'Provinsi Jawa Timur', codes: ['35'] } }),
      dataset(COMPLETE),
    ],
    [
      'an office of the province that stands in the regency is on the list',
      told,
      dataset({
        ...COMPLETE,
        editions: [edition({ coverage: 'complete', total: 3 })],
        results: [
          ...COMPLETE.results,
          result({ recipient: 'Pemerintah Provinsi Jawa Timur', code: '35', unit: 'UPT Samsat Lumajang' }),
        ],
      }),
    ],
    [
      'a row of the list has a recipient that could not be told',
      told,
      dataset({
        ...COMPLETE,
        editions: [edition({ coverage: 'complete', total: 3 })],
        results: [...COMPLETE.results, unresolved('Kelompok Tani Makmur')],
      }),
    ],
    [
      'a row of the list is disputed',
      told,
      dataset({ ...COMPLETE, results: COMPLETE.results.map((row) => ({ ...row, disputed: true })) }),
    ],
    [
      'a row of the list is inferred',
      told,
      dataset({ ...COMPLETE, results: COMPLETE.results.map((row) => ({ ...row, confirmOnly: true })) }),
    ],
    [
      'the innovation stands on the list under another name',
      claim({ ...told, innovation: 'Jember Terpadu' }),
      dataset(COMPLETE),
    ],
    ['the tier is none that we know of the award', claim({ ...told, tier: 'Kategori Harapan' }), dataset(COMPLETE)],
    ['no tier is named and only one list of the award is complete', claim(), dataset(COMPLETE)],
    ['the award’s years are of assessment, and the year before is open', told, shifted('assessed')],
    ['the award’s years are fiscal', told, shifted('fiscal')],
    ['the award’s years are of handing over', told, shifted('handing')],
    ['the award’s years are counted both ways', told, shifted('mixed')],
    [
      'the edition before was given in the claimed year',
      told,
      dataset({ ...COMPLETE, editions: [...COMPLETE.editions, edition({ year: 2018, date: '2019-02-11' })] }),
    ],
    [
      'the year is that of the event and the edition before has no known day',
      claim({ ...told, yearFrom: 'context' }),
      dataset(COMPLETE),
    ],
    [
      'the body stands in another tier and the claimed one is partial',
      told,
      dataset({ editions: [edition({ total: 45 })], results: [result({ tier: 'Top 99' })] }),
    ],
    [
      'the body has another grade and the claimed grade’s list is partial',
      claim({ competitions: ['kla'], tier: 'Nindya' }),
      dataset({ competitions: [kla], results: [result({ competition: 'kla', tier: 'Madya' })] }),
    ],
    [
      'the body won in another year and the claimed year is partial',
      told,
      dataset({ editions: [edition({ total: 45 })], results: [result({ year: 2021 })] }),
    ],
    [
      'the body has another innovation in a partial list',
      claim({ ...told, innovation: 'Kampung Tangguh Bencana' }),
      dataset({ editions: [edition({ total: 45 })], results: [result({ innovation: 'Blood Jek' })] }),
    ],
    [
      'the row that differs is only good to confirm',
      claim({ competitions: ['kovablik-jatim'], year: 2017, category: 'Baik', innovation: 'Blood Jek' }),
      dataset({
        competitions: [KOVABLIK],
        results: LUMAJANG_2017.results.map((row) => ({ ...row, confirmOnly: true })),
      }),
    ],
    [
      'the category is of another kind than the row’s',
      claim({ tier: 'Top 45', category: 'Kesehatan', innovation: 'Blood Jek' }),
      dataset({ results: [result({ category: 'Kabupaten', innovation: 'Blood Jek' })] }),
    ],
    [
      'the unit is named otherwise',
      claim({ innovation: 'Blood Jek', unit: 'Dinas Komunikasi dan Informatika' }),
      dataset({ results: [result({ innovation: 'Blood Jek', unit: 'UDD PMI Kabupaten Lumajang' })] }),
    ],
    [
      'one of two awards of the name is not ours to judge',
      claim({ ...told, competitions: ['kipp', 'kipp-kota'] }),
      dataset(COMPLETE),
    ],
    [
      'one of two awards of the name is partial',
      claim({ ...told, competitions: ['kipp', 'kovablik-jatim'] }),
      dataset({ ...COMPLETE, competitions: [competition(), KOVABLIK] }),
    ],
    [
      'the year lies before the first one we know of the award',
      claim({ ...told, year: 1999 }),
      dataset({ ...COMPLETE, competitions: [competition({ firstYear: 2014, lastYear: 2025 })] }),
    ],
    [
      'it is called the best and has another honour of the year',
      claim({ tier: 'terbaik' }),
      dataset({
        ...COMPLETE,
        competitions: [competition({ tiers: [tier({ name: 'Terbaik' }), tier({ name: 'Penghargaan Khusus' })] })],
        editions: [edition({ tier: 'Terbaik', coverage: 'complete', total: 2 })],
        results: [
          ...COMPLETE.results.map((row) => ({ ...row, tier: 'Terbaik' })),
          result({ tier: 'Penghargaan Khusus' }),
        ],
      }),
    ],
    [
      'the list holds only provinces and a regency is named',
      told,
      dataset({
        ...COMPLETE,
        editions: [edition({ coverage: 'complete', total: 1 })],
        results: [result({ recipient: 'Pemerintah Provinsi Bali', code: '51' })],
        regions: [...PLACES, region({ code: '51', kind: 'provinsi', name: 'Bali' })],
      }),
    ],
    [
      'the award was once given a year late and the edition before has no known day',
      told,
      dataset({ ...COMPLETE, editions: [...COMPLETE.editions, edition({ year: 2015, date: '2016-02-11' })] }),
    ],
    [
      'the council won and the government is named',
      told,
      dataset({ ...COMPLETE, results: [...COMPLETE.results, result({ recipient: 'DPRD Kabupaten Lumajang' })] }),
    ],
  ])('%s', (_, asserted, facts) => {
    expect(ACCUSATIONS).not.toContain(assess(asserted, facts).verdict);
  });
});

describe('taking part is no winning', () => {
  const unpsa = competition({
    id: 'unpsa',
    name: 'United Nations Public Service Awards (UNPSA)',
    level: 'international',
    awarder: 'international',
    tiers: [tier({ name: 'Winner' }), tier({ name: 'Participant', kind: 'participation' })],
  });
  const row = { competition: 'unpsa', year: 2019 };
  const facts = {
    competitions: [unpsa, competition()],
    regions: PLACES,
    editions: [
      edition({ ...row, tier: 'Winner', date: '2019-06-24' }),
      edition({ ...row, tier: 'Participant', date: '2019-07-18' }),
      edition({ tier: 'Top 99', date: '2019-07-18', total: 99 }),
    ],
    results: [
      result({ ...row, tier: 'Participant', innovation: 'Blood Jek' }),
      unresolved('Badan Nasional Penanggulangan Bencana', { ...row, tier: 'Winner', innovation: 'PetaBencana.id' }),
    ],
  };
  const told = claim({ competitions: ['unpsa'], innovation: 'Blood Jek' });

  test('the verdict says what it was, who won and what took place on that day', () => {
    const { verdict, because } = assess(told, dataset(facts));
    expect(verdict).toBe('not-found');
    expect(say(because, 'id')).toBe(
      'Data kami mencatat penerima ini sebagai Participant 2019; ikut serta belum berarti menang. Daftar pemenangnya belum lengkap pada kami. ' +
        'Peraih UNPSA 2019 tingkat Winner yang kami ketahui: PetaBencana.id (Badan Nasional Penanggulangan Bencana). ' +
        'Pada 18 Juli 2019 data kami mencatat penyerahan UNPSA 2019 (Participant) dan Top 99 KIPP 2019.',
    );
  });

  const kenya = unresolved('Kenya', { ...row, tier: 'Winner', innovation: 'Water for All' });
  const complete = dataset({
    ...facts,
    editions: [edition({ ...row, tier: 'Winner', coverage: 'complete', total: 1 })],
    results: [facts.results[0]!, kenya],
  });

  test('a complete list of foreign winners contradicts who says it won', () => {
    const won = { words: 'Lumajang memenangkan UNPSA 2019.' };
    expect(assess(told, complete, won)).toMatchObject({ verdict: 'contradicted', nearest: [{ tier: 'Participant' }] });
    expect(assess({ ...told, tier: 'Winner' }, complete).verdict).toBe('contradicted');
  });

  test.each(TAKING_PART)('“$from” contradicts nothing', ({ from }) => {
    expect(assess(told, complete, { words: `Lumajang ${from} 2019.` }).verdict).toBe('supported');
  });

  test('while the words are not known, nothing is contradicted', () => {
    expect(assess(told, complete).verdict).toBe('not-found');
  });

  test('who says that it took part is confirmed', () => {
    expect(assess({ ...told, tier: 'Participant' }, dataset(facts)).verdict).toBe('supported');
  });
});

describe('the day of the event', () => {
  const mixed = competition({ yearMeaning: 'mixed' });
  const told = claim({ tier: 'Top 45' });
  const facts = dataset({
    ...COMPLETE,
    competitions: [mixed],
    editions: [edition({ coverage: 'complete', total: 2, date: '2019-10-15' })],
  });

  test('settles which edition is meant where years are counted both ways', () => {
    expect(assess(told, facts).verdict).toBe('not-found');
    expect(assess(told, facts, { day: '2019-10-15' }).verdict).toBe('contradicted');
    expect(assess(told, facts, { day: '2019-10-16' }).verdict).toBe('not-found');
  });

  test('confirms the edition of the year before, given on that day', () => {
    const adipura = dataset({
      editions: [edition({ year: 2018, date: '2019-02-28' })],
      results: [result({ year: 2018 })],
    });
    const { verdict, because } = assess(told, adipura, { day: '2019-02-28' });
    expect([verdict, because.key]).toEqual(['supported', 'verdict.supported.handed-over']);
    expect(because).not.toHaveProperty('more');
  });

  test('is said beside another year of the row, whatever else the reason says', () => {
    const adipura = dataset({
      editions: [edition({ year: 2018, date: '2019-02-28' })],
      results: [result({ year: 2018 })],
    });
    const { verdict, because } = assess({ ...told, category: 'Baik' }, adipura, { day: '2019-02-28' });
    expect(verdict).toBe('partial');
    expect(say(because, 'id')).toMatch(/ Baris itu edisi 2018, yang diserahkan pada 28 Februari 2019\.$/);
    expect(say(because, 'en')).toMatch(/ That row is of the 2018 edition, handed over on 28 February 2019\.$/);
  });
});

describe('a year that the article does not tell', () => {
  const { year: _year, yearFrom: _from, ...untold } = claim();

  test('is told with the rows that agree in all else', () => {
    const facts = dataset({ results: [result({ year: 2019 }), result({ year: 2011 })] });
    const { verdict, because } = assess(untold, facts);
    expect(verdict).toBe('supported');
    expect(say(because, 'id')).toMatch(/ Artikel tidak menyebut tahunnya; di data kami 2011 dan 2019\.$/);
    expect(say(because, 'en')).toMatch(/ The article does not state the year; our data has 2011 and 2019\.$/);
  });

  test('is told where the day of publication alone suggests it', () => {
    const { because } = assess(claim({ yearFrom: 'published' }), dataset({ results: [result()] }));
    expect(say(because, 'id')).toContain('tidak menyebut tahunnya; di data kami 2019.');
    expect(say(assess(claim(), dataset({ results: [result()] })).because, 'id')).not.toContain(
      'tidak menyebut tahunnya',
    );
  });
});

describe('what is outside', () => {
  test('an award that we do not know', () => {
    expect(assess(claim({ competitions: [] }), dataset())).toMatchObject({
      verdict: 'not-covered',
      missing: 'competition',
    });
  });
  test('a prize that the article does not name is told apart from one that we do not know', () => {
    const unknown = assess(claim({ competitions: [], award: 'Anugerah Contoh' }), dataset());
    expect(unknown.because.key).toBe('verdict.not-covered.competition');
    const unnamed = assess(claim({ competitions: [], award: '' }), dataset());
    expect(unnamed).toMatchObject({ verdict: 'not-covered', missing: 'competition' });
    expect(unnamed.because.key).toBe('verdict.not-covered.unnamed');
  });

  test('a claim without a year that no row answers', () => {
    const { year, yearFrom, ...untold } = claim();
    expect(assess(untold, dataset())).toMatchObject({ verdict: 'not-covered', missing: 'year' });
  });
  test('a claim without a recipient or an innovation', () => {
    const { recipient, ...untold } = claim();
    expect(assess(untold, dataset())).toMatchObject({ verdict: 'not-covered', missing: 'recipient' });
  });
  test('a media award is called one', () => {
    const facts = dataset({ competitions: [competition({ awarder: 'media' })], results: [result()] });
    expect(say(assess(claim(), facts).because, 'en')).toMatch(/given by the media, not by the government\.$/);
  });
});

function unresolved(recipient: string, row: Partial<Result> = {}): Result {
  const { code, ...rest } = result({ recipient, ...row });
  return rest;
}
