import { expect, test } from 'vitest';
import { reasonsEn } from './reasons-en.ts';
import { type ReasonKey, reasonsId } from './reasons-id.ts';
import { say } from './say.ts';

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
    'Tahun sama dengan satu baris data kami. Penghargaan ini diberikan media, bukan pemerintah.',
  );
  expect(say(because, 'en')).toBe(
    'Year agrees with one row of our data. This award is given by media, not by government.',
  );
});
