import { expect, test } from 'vitest';
import type { Value } from './because.ts';
import { reasonsEn } from './reasons-en.ts';
import { type ReasonKey, reasonsId } from './reasons-id.ts';
import { say, sayInParts } from './say.ts';

const KEYS = Object.keys(reasonsId).filter((key): key is ReasonKey => key in reasonsId);

function placesOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

test.each(KEYS)('%s has the same places in both languages', (key) => {
  expect(placesOf(reasonsEn[key])).toEqual(placesOf(reasonsId[key]));
});

test('no reason blames the article or raises its voice', () => {
  const loud = /!|hoaks|palsu|bohong|\bsalah\b|tidak benar|plagiat|\b(hoax|fake|false|lie|lies|untrue|incorrect)\b/i;
  expect(KEYS.filter((key) => loud.test(reasonsId[key]) || loud.test(reasonsEn[key]))).toEqual([]);
});

test('a reason is one sentence or two', () => {
  const sentences = (text: string) => text.split(/[.] (?=[\p{Lu}{])/u).length;
  expect(KEYS.filter((key) => sentences(reasonsId[key]) > 2 || sentences(reasonsEn[key]) > 2)).toEqual([]);
});

test('a doubt leaves the article its right', () => {
  const because = {
    key: 'verdict.not-found',
    values: { held: 3, total: 25, list: 'Top 25 Kovablik', year: 2017 },
  } as const;
  expect(say(because, 'id')).toBe('Data kami baru memuat 3 dari 25 peraih Top 25 Kovablik 2017. Bukan berarti keliru.');
  expect(say(because, 'en')).toBe(
    'Our data holds 3 of 25 recipients of Top 25 Kovablik 2017 so far. This does not make the claim wrong.',
  );
});

test('further sentences follow the first', () => {
  const because = {
    key: 'verdict.supported',
    values: { fields: { fields: ['year'] } },
    more: [{ key: 'more.media', values: {} }],
  } as const;
  expect(say(because, 'id')).toBe(
    'Tahun sama dengan satu baris data kami. Penghargaan ini diberikan oleh media, bukan pemerintah.',
  );
  expect(say(because, 'en')).toBe(
    'Year agrees with one row of our data. This award is given by the media, not by the government.',
  );
});

test('words in brackets are said only where all their places have a value', () => {
  const because = (values: Record<string, string>) =>
    ({
      key: 'verdict.not-found.year',
      values: { official: 'Kinerja Tinggi (Kota) 2024', claimed: '2025', ...values },
    }) as const;
  expect(say(because({ rank: '10' }), 'id')).toBe(
    'Data kami mencatat penerima ini pada Kinerja Tinggi (Kota) 2024 peringkat 10, tetapi belum pada 2025; bisa jadi keduanya benar.',
  );
  expect(say(because({ rank: '10' }), 'en')).toBe(
    'Our data records this recipient in Kinerja Tinggi (Kota) 2024 (rank 10), but not yet in 2025; both may be right.',
  );
  expect(say(because({}), 'en')).toContain(' 2024, but not yet in 2025;');
});

test('a tier stands behind the year of its award, and is called one', () => {
  const values = { held: 1, list: 'Kabupaten/Kota Layak Anak', year: 2019, level: 'Penggerak Provinsi Layak Anak' };
  const because = { key: 'verdict.not-found.total-unknown', values } as const;
  expect(say(because, 'id')).toBe(
    'Data kami memuat 1 baris untuk Kabupaten/Kota Layak Anak 2019 tingkat Penggerak Provinsi Layak Anak; jumlah peraihnya tidak kami ketahui. Bukan berarti keliru.',
  );
  expect(say(because, 'en')).toBe(
    'Our data holds 1 row for Kabupaten/Kota Layak Anak 2019 (tier Penggerak Provinsi Layak Anak); we do not know how many recipients there are. This does not make the claim wrong.',
  );
  const quoted = sayInParts(because, 'en').filter(({ voice }) => voice === 'quoted');
  expect(quoted.map(({ text }) => text)).toEqual(['Kabupaten/Kota Layak Anak', 'Penggerak Provinsi Layak Anak']);
});

/** What stands in each place in print; the longest and the shortest that are seen. */
const SAMPLES: Readonly<Record<string, Value>> = {
  fields: { fields: ['competition', 'recipient', 'year'] },
  unrecorded: { fields: ['category'] },
  field: { fields: ['unit'] },
  years: { fields: ['2018', '2022'] },
  names: { fields: ['Top 99 KIPP 2019', 'UNPSA 2019 (Participant)'] },
  date: { date: '2017-12-05' },
  weekday: { weekday: 2 },
  held: 1,
  total: 1,
  named: 1,
  year: 2019,
  rank: '4',
  level: 'Nindya',
};

const everyWay = KEYS.flatMap((key) => {
  const places = placesOf(reasonsId[key]);
  const bare = placesOf(reasonsId[key].replace(/\[[^\]]*\]/g, ''));
  return [places, bare].map((told) => ({
    key,
    values: Object.fromEntries(told.map((place) => [place, SAMPLES[place] ?? 'Contoh'])),
  }));
});

test.each(['id', 'en'] as const)('every reason is whole, with and without what may be missing (%s)', (language) => {
  const clumsy = everyWay
    .map((because) => say(because, language))
    .filter((sentence) => {
      const words = sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
      const doubled = words.some((word, at) => word === words[at + 1] && word !== 'contoh');
      const quotes = [...sentence.matchAll(/[“”]/g)].map(([quote]) => quote).join('');
      return (
        doubled ||
        !/^[A-Z\d“].*\.$/.test(sentence) ||
        /[[\]{}]| {2}| [,.;:)]|\( |[,;:]\.|\b1 (rows|recipients|awards)\b/.test(sentence) ||
        !/^(“”)*$/.test(quotes)
      );
    });
  expect(clumsy).toEqual([]);
});
