import { describe, expect, test } from 'vitest';
import { competition, dataset, edition, result, tier } from '../dataset/builders.ts';
import type { Edition } from '../dataset/facts.ts';
import { claim } from './builders.ts';
import { article, day, official } from './check-builders.ts';
import { checks } from './checks.ts';

const PLACE = 'Hall Hotel Santika Premiere Surabaya';
const GIVEN: Edition = edition({
  year: 2019,
  tier: 'Top 45',
  date: '2019-10-15',
  dateKind: 'seen',
  place: PLACE,
  presenter: 'Wakil Presiden Jusuf Kalla',
});

function found(kind: string, input: ReturnType<typeof article>, editions: readonly Edition[] = [GIVEN]) {
  return checks(input, dataset({ editions, results: [result()] })).filter((check) => check.kind === kind);
}

/** One paragraph that claims Top 45 of 2019, with the date printed in it. */
function told(
  text: string,
  quote: string,
  date: ReturnType<typeof day>,
  more: readonly (readonly [string, ReturnType<typeof official>])[] = [],
) {
  return article(text, [[quote, date], ...more], {
    claims: [claim({ tier: 'Top 45', spans: [{ start: 0, end: text.length }] })],
  });
}

describe('the edition', () => {
  const bare = (fields: Parameters<typeof claim>[0]) => article('', [], { claims: [claim(fields)] });
  test('with its tier is known', () => {
    expect(found('edition', bare({ tier: 'Top 45' }))).toMatchObject([{ outcome: 'ok', claimed: 'Top 45 KIPP 2019' }]);
  });
  test('with a tier that is not recorded is open, never doubted', () => {
    expect(found('edition', bare({ tier: 'Top 99' }))).toMatchObject([{ outcome: 'unknown' }]);
  });
  test.each(['Juara II', '2nd', 'Terbaik 3', 'pemenang'])('with %s is one with a place in it, no tier', (place) => {
    expect(found('edition', bare({ tier: place }))).toMatchObject([{ outcome: 'ok', claimed: 'KIPP 2019' }]);
  });
  test('of which an award calls its tiers so is asked for them', () => {
    const ranked = edition({ year: 2019, tier: 'Juara II' });
    expect(found('edition', bare({ tier: 'juara 2' }), [ranked])).toMatchObject([
      { outcome: 'ok', claimed: 'KIPP 2019 (juara 2)' },
    ]);
  });
  test('of a year that we do not hold is told once, whatever tiers are claimed', () => {
    const tiers = [claim({ year: 2031, tier: 'Top 45' }), claim({ year: 2031, tier: 'Top 99' }), claim({ year: 2031 })];
    expect(found('edition', article('', [], { claims: tiers }))).toMatchObject([
      { outcome: 'unknown', claimed: 'KIPP 2031' },
    ]);
  });
  test('of a year that we hold is asked for each tier once', () => {
    const tiers = [
      claim({ tier: 'Top 45' }),
      claim({ tier: 'Top 99' }),
      claim({ tier: 'top 45' }),
      claim({ tier: 'Juara 1' }),
    ];
    expect(found('edition', article('', [], { claims: tiers })).map(({ claimed }) => claimed)).toEqual([
      'Top 45 KIPP 2019',
      'Top 99 KIPP 2019',
      'KIPP 2019',
    ]);
  });
  test('is asked for a tier once, whatever words name it', () => {
    const second = edition({ year: 2018, tier: 'Terbaik Kedua' });
    const tiers = ['Peringkat II', 'Juara II'].map((place) => claim({ tier: place }));
    const asked = found('edition', article('', [], { claims: tiers }), [GIVEN, second]);
    expect(asked).toMatchObject([{ outcome: 'unknown', because: { values: { tier: 'Terbaik Kedua' } } }]);
  });
  test('of a year that we do not hold is open', () => {
    expect(found('edition', bare({ year: 2031 }))).toMatchObject([{ outcome: 'unknown' }]);
  });
  test('that a source says was cancelled is doubted', () => {
    const cancelled = edition({ year: 2024, status: 'cancelled' });
    expect(found('edition', bare({ year: 2024 }), [cancelled])).toMatchObject([{ outcome: 'conflict' }]);
  });
  test('that was cancelled is doubted by the claims that print its year', () => {
    const cancelled = edition({ year: 2024, status: 'cancelled' });
    const both = [claim({ year: 2024, tier: 'Top 45' }), claim({ year: 2024, tier: 'Top 99', yearFrom: 'context' })];
    expect(found('edition', article('', [], { claims: both }), [cancelled])).toMatchObject([
      { outcome: 'conflict', claimed: 'KIPP 2024' },
    ]);
  });
  test('that was cancelled, by a year that the article does not print, is open', () => {
    const cancelled = edition({ year: 2024, status: 'cancelled' });
    expect(found('edition', bare({ year: 2024, yearFrom: 'context' }), [cancelled])).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });
  test('of the year of publication alone makes no check', () => {
    expect(found('edition', bare({ yearFrom: 'published' }))).toEqual([]);
  });
});

describe('the day of the event', () => {
  const october = (date: number) => day({ day: date, month: 10, year: 2019 });
  test('is the record’s', () => {
    expect(
      found('event-date', told('Meraih Top 45 KIPP 2019 pada 15 Oktober 2019.', '15 Oktober 2019', october(15))),
    ).toMatchObject([
      { outcome: 'ok', expected: '2019-10-15', mentions: ['m1'], because: { values: { edition: 'KIPP 2019' } } },
    ]);
  });
  test('is another, at the record’s own place', () => {
    const text = `Meraih Top 45 KIPP 2019 di ${PLACE}, 16 Oktober 2019.`;
    expect(found('event-date', told(text, '16 Oktober 2019', october(16)))).toMatchObject([
      { outcome: 'conflict', claimed: '16 Oktober 2019', expected: '2019-10-15' },
    ]);
  });
  test('is a year away, at a place where every edition is given: no word of it', () => {
    const text = `Meraih Top 45 KIPP 2019 di ${PLACE}, 16 Oktober 2018.`;
    const date = day({ day: 16, month: 10, year: 2018 });
    expect(found('event-date', told(text, '16 Oktober 2018', date))).toEqual([]);
  });
  test.each([
    ['somewhere else', 'Top 45 KIPP 2019 diarak keliling kota, 16 Oktober 2019.', GIVEN],
    [
      'and the record’s day was not seen',
      `Top 45 KIPP 2019 di ${PLACE}, 16 Oktober 2019.`,
      edition({ ...GIVEN, dateKind: 'unverified' }),
    ],
  ])('is another, %s: open', (_, text, record) => {
    expect(found('event-date', told(text, '16 Oktober 2019', october(16)), [record])).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });
  test('is the one on which those who took part were honoured: open, with what took place', () => {
    const unpsa = competition({
      id: 'unpsa',
      name: 'United Nations Public Service Awards (UNPSA)',
      tiers: [tier({ name: 'Winner' }), tier({ name: 'Participant', kind: 'participation' })],
    });
    const row = { competition: 'unpsa', year: 2019 };
    const facts = dataset({
      competitions: [unpsa],
      editions: [
        edition({ ...row, tier: 'Winner', date: '2019-06-24', dateKind: 'seen' }),
        edition({ ...row, tier: 'Participant', date: '2019-07-18', dateKind: 'seen' }),
      ],
    });
    const text = 'Meraih UNPSA 2019 di Semarang, 18 Juli 2019.';
    const input = article(text, [['18 Juli 2019', day({ day: 18, month: 7, year: 2019 })]], {
      claims: [claim({ competitions: ['unpsa'], spans: [{ start: 0, end: text.length }] })],
    });
    expect(checks(input, facts).filter(({ kind }) => kind === 'event-date')).toMatchObject([
      { outcome: 'unknown', because: { values: { other: { fields: ['UNPSA 2019 (Participant)'] } } } },
    ]);
  });
});

describe('who handed it over', () => {
  const october = day({ day: 15, month: 10, year: 2019 });
  const vicePresident = (person: string, persons: readonly string[]) =>
    official({ office: 'Wakil Presiden', body: 'Jusuf', codes: [], person, persons });
  const text = (giver: string) => `Penghargaan Top 45 KIPP 2019 diserahkan oleh ${giver}, 15 Oktober 2019.`;

  test('is named by the record', () => {
    const giver = 'Wakil Presiden Jusuf Kalla';
    const input = told(text(giver), '15 Oktober 2019', october, [
      [giver, vicePresident('Jusuf Kalla', ['Jusuf Kalla'])],
    ]);
    expect(found('presenter', input)).toMatchObject([{ outcome: 'ok', claimed: giver }]);
    // Of an edition that our data lacks there is no record that could leave the giver out.
    expect(found('presenter', input, [])).toEqual([]);
  });
  test('holds another office: open, for several may hand over', () => {
    const giver = 'Menteri PANRB Syafruddin';
    const input = told(text(giver), '15 Oktober 2019', october, [
      [giver, official({ office: 'Menteri', body: 'PANRB', codes: [], person: 'Syafruddin', persons: ['Syafruddin'] })],
    ]);
    expect(found('presenter', input)).toMatchObject([{ outcome: 'unknown', expected: 'Wakil Presiden Jusuf Kalla' }]);
  });
  test('holds the same office under another name on the same day', () => {
    const record = edition({ ...GIVEN, presenter: 'Gubernur Jawa Timur Soekarwo' });
    const giver = 'Gubernur Jawa Timur Khofifah';
    const said = official({
      office: 'Gubernur',
      body: 'Jawa Timur',
      codes: ['35'],
      person: 'Khofifah',
      persons: ['Khofifah Indar Parawansa'],
    });
    const input = told(text(giver), '15 Oktober 2019', october, [[giver, said]]);
    expect(found('presenter', input, [record])).toMatchObject([
      { outcome: 'conflict', expected: 'Gubernur Jawa Timur Soekarwo' },
    ]);
    const other = edition({ ...record, date: '2019-11-01' });
    expect(found('presenter', input, [other])).toMatchObject([{ outcome: 'unknown' }]);
  });
  test('is not whom the article only quotes', () => {
    const giver = 'Wakil Presiden Jusuf Kalla';
    const input = told(`${giver} mengucapkan selamat, 15 Oktober 2019.`, '15 Oktober 2019', october, [
      [giver, vicePresident('Jusuf Kalla', ['Jusuf Kalla'])],
    ]);
    expect(found('presenter', input)).toEqual([]);
  });
});

describe('how many awards', () => {
  const counted = (text: string, ...awards: readonly string[]) => {
    const claims = awards.map((award, at) => {
      const start = text.indexOf(award);
      return claim({ id: `c${at + 1}`, award, spans: [{ start, end: start + award.length }] });
    });
    return found('count', article(text, [], { claims }));
  };
  test('as many as are named', () => {
    expect(counted('Lumajang meraih dua penghargaan, yakni Adipura dan KLA.', 'Adipura', 'KLA')).toMatchObject([
      { outcome: 'ok', claimed: 'dua penghargaan', mentions: [] },
    ]);
  });
  test('fewer are named than counted: open', () => {
    expect(counted('Lumajang meraih 3 penghargaan, antara lain Adipura.', 'Adipura')).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });
  test('more are named than counted: open, for others may be older', () => {
    expect(
      counted('Lumajang memboyong 2 penghargaan. Ada Adipura, KLA dan WTP.', 'Adipura', 'KLA', 'WTP'),
    ).toMatchObject([{ outcome: 'unknown' }]);
  });
  test('the article numbers more than it counts', () => {
    const text =
      'Lumajang meraih 2 penghargaan. Penghargaan pertama yakni Adipura. Yang kedua yakni KLA. Dan ketiga yakni WTP.';
    expect(counted(text, 'Adipura', 'KLA', 'WTP')).toMatchObject([
      { outcome: 'conflict', claimed: '2 penghargaan', expected: '3' },
    ]);
  });
  test('a count of all that the giver gives is not the recipient’s', () => {
    expect(counted('Menteri menyerahkan 33 penghargaan kepada daerah, juga Adipura.', 'Adipura')).toEqual([]);
  });
  test('a rank is no number of an award', () => {
    const text = 'Lumajang meraih 2 penghargaan: peringkat ketiga Adipura dan KLA.';
    expect(counted(text, 'Adipura', 'KLA')).toMatchObject([{ outcome: 'ok' }]);
  });
  test('told in headline and text is one check', () => {
    const text = 'Lumajang Raih 2 Penghargaan\nLumajang meraih 2 penghargaan, Adipura dan KLA.';
    expect(counted(text, 'Adipura', 'KLA')).toHaveLength(1);
  });
});
