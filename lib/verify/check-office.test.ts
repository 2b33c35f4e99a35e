import { describe, expect, test } from 'vitest';
import { dataset, term } from '../dataset/builders.ts';
import type { Term } from '../dataset/facts.ts';
import { article, day, official } from './check-builders.ts';
import { checks } from './checks.ts';

const ASAT = term({ aliases: ["As'at"], start: '2015-04-01', end: '2018-09-24' });
const THORIQ = term({ name: 'Thoriqul Haq', aliases: ['Cak Thoriq'], start: '2018-09-24', end: '2023-09-24' });
const DEPUTY = term({
  name: 'Indah Amperawati',
  aliases: ['Bunda Indah'],
  office: 'Wakil Bupati',
  start: '2018-09-24',
  end: '2023-09-24',
});
const EVENT = [['Selasa (14 Mei 2019)', day({ day: 14, month: 5, year: 2019 }, 2)]] as const;
const THORIQ_SAYS = 'Bupati Lumajang Thoriqul Haq menerima penghargaan, Selasa (14 Mei 2019).';
const ASAT_SAYS = "Bupati Lumajang As'at Malik menerima penghargaan, Selasa (14 Mei 2019).";
const ASAT_SAID = ["Bupati Lumajang As'at Malik", official()] as const;

function office(text: string, mentions: Parameters<typeof article>[1], terms: readonly Term[], published?: string) {
  const input = article(text, mentions, published === undefined ? {} : { published });
  return checks(input, dataset({ terms })).filter(({ kind }) => kind === 'office');
}

describe('an office on the day of the event', () => {
  test('held by the person named', () => {
    const said = [
      'Bupati Lumajang Thoriqul Haq',
      official({ person: 'Thoriqul Haq', persons: ['Thoriqul Haq'] }),
    ] as const;
    expect(office(THORIQ_SAYS, [said, ...EVENT], [ASAT, THORIQ])).toMatchObject([
      { outcome: 'ok', expected: 'Thoriqul Haq' },
    ]);
  });

  test('held by the time of publication is told of that day, not of one before the term', () => {
    const said = [
      'Bupati Lumajang Thoriqul Haq',
      official({ person: 'Thoriqul Haq', persons: ['Thoriqul Haq'] }),
    ] as const;
    const text = 'Bupati Lumajang Thoriqul Haq hadir. Lembaga itu berdiri pada 13 Desember 1937.';
    const founded = ['13 Desember 1937', day({ day: 13, month: 12, year: 1937 })] as const;
    const [check] = office(text, [said, founded], [ASAT, THORIQ], '2019-05-15');
    expect(check).toMatchObject({ outcome: 'ok', because: { values: { date: { date: '2019-05-15' } } } });
  });

  test.each([
    ['Kepala Sekolah Berdedikasi', 'Kepala Sekolah', 'Berdedikasi', false],
    ['Kapolsek Martapura', 'Kapolsek', 'Martapura', false],
    ['Vice President Palace', 'Wakil Presiden', 'Palace', false],
    ['Kepala Sekolah, Supardi', 'Kepala Sekolah', 'Supardi', true],
    ['Camat H. Supardi', 'Camat', 'Supardi', true],
    ['Supardi, Kepala Sekolah', 'Kepala Sekolah', 'Supardi', true],
    ['Camat Arif Budiyanto', 'Camat', 'Arif Budiyanto', true],
  ])('“%s” is asked of only where a person is named', (quote, name, person, asked) => {
    const said = official({ office: name, person, persons: [], codes: [], body: 'Tuban' });
    const text = `${quote} hadir, Selasa (14 Mei 2019).`;
    expect(office(text, [[quote, said], ...EVENT], [THORIQ])).toHaveLength(asked ? 1 : 0);
  });

  test('one word behind the name of a regency is a name', () => {
    const said = official({ person: 'Malik', persons: [] });
    const text = 'Bupati Lumajang Malik hadir, Selasa (14 Mei 2019).';
    expect(office(text, [['Bupati Lumajang Malik', said], ...EVENT], [])).toHaveLength(1);
    const building = official({ person: 'Office', persons: [] });
    const seat = 'Bupati Lumajang Office menerima tamu, Selasa (14 Mei 2019).';
    expect(office(seat, [['Bupati Lumajang Office', building], ...EVENT], [THORIQ])).toEqual([]);
  });

  test.each([
    ['Home Affairs', 'Kementerian Dalam Negeri'],
    ['Environment and Forestry', 'Kementerian Lingkungan Hidup dan Kehutanan'],
    ['Women’s Empowerment and Child Protection', 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak'],
    ['Administrative and Bureaucratic Reform', 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'],
    ['Finance of the Republic of Indonesia', 'Kementerian Keuangan'],
  ])('of the ministry that English calls %s', (english, body) => {
    const minister = term({ name: 'Rina Contoh', office: 'Menteri', body, start: '2018-01-01', end: '2020-01-01' });
    const { code: _, ...held } = minister;
    const quote = `Minister of ${english} Rina Contoh`;
    const said = official({
      office: 'Menteri',
      body: english,
      codes: [],
      person: 'Rina Contoh',
      persons: ['Rina Contoh'],
    });
    const text = `${quote} handed over the award on Selasa (14 Mei 2019).`;
    expect(office(text, [[quote, said], ...EVENT], [held])).toMatchObject([{ outcome: 'ok' }]);
    const other = official({
      office: 'Menteri',
      body: 'Tourism',
      codes: [],
      person: 'Rina Contoh',
      persons: ['Rina Contoh'],
    });
    expect(office(text, [[quote, other], ...EVENT], [held])).toMatchObject([{ outcome: 'unknown' }]);
  });

  test('held by another, whose dates a source shows', () => {
    expect(office(ASAT_SAYS, [ASAT_SAID, ...EVENT], [ASAT, THORIQ])).toMatchObject([
      { outcome: 'conflict', expected: 'Thoriqul Haq', because: { key: 'check.office.conflict' } },
    ]);
  });

  test('held by another while the person named was the deputy', () => {
    const said = [
      'Bupati Lumajang Indah Amperawati',
      official({ person: 'Indah Amperawati', persons: ['Indah Amperawati'] }),
    ] as const;
    const text = 'Bupati Lumajang Indah Amperawati menerima penghargaan, Selasa (14 Mei 2019).';
    expect(office(text, [said, ...EVENT], [THORIQ, DEPUTY])).toMatchObject([
      {
        outcome: 'conflict',
        because: { key: 'check.office.conflict.other-office', values: { other: 'Wakil Bupati Lumajang' } },
      },
    ]);
  });

  test('told with and without the place is one check', () => {
    const text =
      "Bupati Lumajang, Drs. As'at, M.Ag. menerima penghargaan, Selasa (14 Mei 2019).\nBupati As'at mengatakan bangga.";
    const bare = official({ codes: [] });
    const { body, ...bareOffice } = bare as ReturnType<typeof official> & { body?: string };
    const found = office(
      text,
      [["Bupati Lumajang, Drs. As'at, M.Ag.", official()], ["Bupati As'at", bareOffice], ...EVENT],
      [ASAT, THORIQ],
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ mentions: ['m1', 'm2'] });
  });

  test('of a deputy at the ministry, its field shortened in print', () => {
    const diah = term({
      name: 'Diah Natalisa',
      office: 'Deputi',
      body: 'Deputi Bidang Pelayanan Publik Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
      start: '2017',
      startKind: 'year-only',
      endKind: 'unknown',
    });
    const { code, end, ...open } = diah;
    const text = 'Deputi Bidang Pelayanan Kementerian PANRB, Diah Natalisa hadir, Selasa (14 Mei 2019).';
    const said = official({
      office: 'Deputi',
      body: 'Bidang Pelayanan Kementerian PANRB',
      codes: [],
      person: 'Diah Natalisa',
      persons: ['Diah Natalisa'],
    });
    expect(
      office(text, [['Deputi Bidang Pelayanan Kementerian PANRB, Diah Natalisa', said], ...EVENT], [open]),
    ).toMatchObject([{ outcome: 'ok' }]);
  });
});

describe('no office is doubted when', () => {
  const acting = term({ name: 'Indah Wahyuni', status: 'plt', start: '2019-05-01', end: '2019-06-01' });
  const { end: _, ...withoutEnd } = THORIQ;
  test.each<[string, readonly Term[]]>([
    ['the start of the holder’s term is planned', [ASAT, { ...THORIQ, startKind: 'planned' }]],
    ['the start is only a year', [ASAT, { ...THORIQ, start: '2018', startKind: 'year-only' }]],
    ['the start was not read again', [ASAT, { ...THORIQ, startKind: 'unverified' }]],
    ['the end is the latest possible day', [ASAT, { ...THORIQ, endKind: 'upper-bound' }]],
    ['the end is unknown', [ASAT, { ...withoutEnd, endKind: 'unknown' }]],
    ['the day lies near a derived end', [ASAT, { ...THORIQ, end: '2019-09-24', endKind: 'derived' }]],
    ['an acting head was there too', [ASAT, THORIQ, acting]],
    [
      'the named person’s end is derived and not long before',
      [{ ...ASAT, end: '2018-12-24', endKind: 'derived' }, THORIQ],
    ],
    ['nobody is recorded', [ASAT]],
  ])('%s', (_, terms) => {
    expect(office(ASAT_SAYS, [ASAT_SAID, ...EVENT], terms)).not.toMatchObject([{ outcome: 'conflict' }]);
  });

  test('the name is none that we know', () => {
    const said = ["Bupati Lumajang As'at Malik", official({ persons: [] })] as const;
    expect(office(ASAT_SAYS, [said, ...EVENT], [THORIQ])).toMatchObject([
      { outcome: 'unknown', because: { values: { holder: 'Thoriqul Haq' } } },
    ]);
  });

  test('the article calls it a former office', () => {
    const said = ["Bupati Lumajang As'at Malik", official({ former: true })] as const;
    expect(office(ASAT_SAYS, [said, ...EVENT], [ASAT, THORIQ])).toEqual([]);
  });

  test('the person stands in for another', () => {
    const said = ["Bupati Lumajang As'at Malik", official({ acting: 'plt' })] as const;
    expect(office(ASAT_SAYS, [said, ...EVENT], [ASAT, THORIQ])).toMatchObject([{ outcome: 'unknown' }]);
  });

  test('the sentence looks back to a year in which the person held it', () => {
    const text =
      "Pada 2016 Bupati Lumajang As'at Malik memulai inovasi itu.\nPenghargaan diserahkan Selasa (14 Mei 2019).";
    expect(office(text, [ASAT_SAID, ...EVENT], [ASAT, THORIQ])).not.toMatchObject([{ outcome: 'conflict' }]);
  });

  test('an old text is put up again years later', () => {
    const text = "Bupati Lumajang As'at Malik menerima penghargaan pada Kovablik 2017.";
    expect(office(text, [ASAT_SAID], [ASAT, THORIQ], '2021-03-02')).not.toMatchObject([{ outcome: 'conflict' }]);
  });

  test('no day is told', () => {
    expect(office(ASAT_SAYS, [ASAT_SAID], [ASAT, THORIQ])).toMatchObject([
      { outcome: 'unknown', because: { key: 'check.office.unknown.date' } },
    ]);
  });
});
