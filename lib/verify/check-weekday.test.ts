import { describe, expect, test } from 'vitest';
import { dataset } from '../dataset/builders.ts';
import { article, day } from './check-builders.ts';
import { checks } from './checks.ts';

const FACTS = dataset();
const TUESDAY = 2;
const WEDNESDAY = 3;

function weekday(...input: Parameters<typeof article>) {
  return checks(article(...input), FACTS).filter(({ kind }) => kind === 'weekday');
}

describe('a weekday printed with its date', () => {
  test('agrees, the year taken from the sentence', () => {
    const text = 'Pada Jambore Inovasi Tahun 2017, Selasa (5/12), penghargaan diserahkan.';
    expect(weekday(text, [['Selasa (5/12)', day({ day: 5, month: 12 }, TUESDAY)]])).toMatchObject([
      {
        outcome: 'ok',
        expected: 'Selasa',
        because: { key: 'check.weekday.ok.context', values: { date: { date: '2017-12-05' } } },
      },
    ]);
  });

  test('agrees, the year taken from the day of publication', () => {
    const mentions = [['Selasa (5/12)', day({ day: 5, month: 12 }, TUESDAY)]] as const;
    expect(
      weekday('Penghargaan diserahkan Selasa (5/12).', mentions, { published: '2017-12-06T08:00:00+07:00' }),
    ).toMatchObject([{ outcome: 'ok', because: { key: 'check.weekday.ok.published' } }]);
  });

  test('conflicts where the year is printed', () => {
    const mentions = [['Rabu (5/12/2017)', day({ day: 5, month: 12, year: 2017 }, WEDNESDAY)]] as const;
    expect(weekday('Penghargaan diserahkan Rabu (5/12/2017).', mentions)).toMatchObject([
      { outcome: 'conflict', expected: 'Selasa' },
    ]);
  });

  test.each([
    [
      'Seleksi digelar Senin hingga Jumat 22-26 April 2024.',
      'Jumat 22-26 April 2024',
      5,
      { day: 22, month: 4, year: 2024 },
    ],
    [
      'Pameran dibuka Kamis dan Jumat 15 Februari 2024.',
      'Jumat 15 Februari 2024',
      5,
      { day: 15, month: 2, year: 2024 },
    ],
    [
      'The award was given on Wednesday (10/09/2019).',
      'Wednesday (10/09/2019)',
      WEDNESDAY,
      { day: 10, month: 9, year: 2019 },
    ],
  ] as const)('is not asked where days or months may be read otherwise: %s', (text, quote, name, date) => {
    expect(weekday(text, [[quote, day(date, name)]])).toEqual([]);
  });

  test('is not asked where the month may stand first and the year is told around it', () => {
    const mentions = [['Monday (11/5)', day({ day: 11, month: 5 }, 1)]] as const;
    const text = 'The 2018 award was given on Monday (11/5).';
    expect(weekday(text, mentions, { published: '2018-11-05T08:00:00+07:00' })).toEqual([]);
  });

  test('conflicts where the article came out a day later', () => {
    const mentions = [['Rabu (5/12)', day({ day: 5, month: 12 }, WEDNESDAY)]] as const;
    expect(weekday('Penghargaan diserahkan Rabu (5/12).', mentions, { published: '2017-12-06' })).toMatchObject([
      { outcome: 'conflict' },
    ]);
  });

  test('is not certain where the year is only that of an award', () => {
    const mentions = [['Rabu (5/12)', day({ day: 5, month: 12 }, WEDNESDAY)]] as const;
    expect(weekday('Pada Kovablik 2017, Rabu (5/12), penghargaan diserahkan.', mentions)).toMatchObject([
      { outcome: 'unknown' },
    ]);
  });

  test('is not certain where no year is told', () => {
    const mentions = [['Rabu (5/12)', day({ day: 5, month: 12 }, WEDNESDAY)]] as const;
    expect(weekday('Penghargaan diserahkan Rabu (5/12).', mentions)).toMatchObject([
      { outcome: 'unknown', because: { key: 'check.weekday.unknown' } },
    ]);
  });

  test('lies in the year after the award’s, when the award was given early the next year', () => {
    const mentions = [['Selasa (28/2)', day({ day: 28, month: 2 }, TUESDAY)]] as const;
    expect(weekday('Adipura 2022 diserahkan Selasa (28/2).', mentions, { published: '2023-03-01' })).toMatchObject([
      { outcome: 'ok', because: { values: { date: { date: '2023-02-28' } } } },
    ]);
  });

  test('printed in both copies of a release makes one check', () => {
    const text = 'Tahun 2017, Selasa (5/12).\nTahun 2017, Selasa (5/12).';
    expect(weekday(text, [['Selasa (5/12)', day({ day: 5, month: 12 }, TUESDAY)]])).toMatchObject([
      { mentions: ['m1', 'm2'] },
    ]);
  });
});
