import { beforeEach, expect, test } from 'vitest';
import { report } from '../report/builders.ts';
import { sha256 } from '../text/sha256.ts';
import { emptyStore } from './empty-store.ts';
import { savePage } from './pages.ts';
import { rememberText } from './remember-texts.ts';
import { familyKeys, textFamily } from './text-families.ts';

beforeEach(emptyStore);

const PARAGRAPHS = Array.from({ length: 5 }, (_, i) =>
  Array.from({ length: 24 }, (_, n) => `kebun${i}x${(n * 7) % 29}`).join(' '),
);

async function read(url: string, text: string, publishedAt: string | null, seenAt: string): Promise<void> {
  const base = report({ text, mentions: [], claims: [], checks: [] });
  const page = { ...base.page, url, publishedAt, sha256: sha256(text), words: text.split(/\s+/).length };
  await savePage({ ...base, page }, seenAt);
  await rememberText({ ...base, page });
}

test('copies in the order of their dates, squares against the fullest, pages alone in no family', async () => {
  const [a = '', b = '', c = ''] = PARAGRAPHS;
  await read('https://late.example/', PARAGRAPHS.join('\n'), '2019-07-20', '2026-11-20T08:00:00.000Z');
  await read(
    'https://early.example/',
    [a, b.replace('kebun1x0', 'sawah'), c].join('\n'),
    '2019-07-18',
    '2026-11-21T08:00:00.000Z',
  );
  await read(
    'https://alone.example/',
    Array.from({ length: 90 }, (_, n) => `laut${n}`).join(' '),
    null,
    '2026-11-22T08:00:00.000Z',
  );
  const keys = await familyKeys();
  expect(keys).toEqual([['https://late.example/', 'https://early.example/']]);
  const family = await textFamily(keys[0]!);
  expect(family).toMatchObject({ dated: 2, first: 'https://early.example/', fullest: 'https://late.example/' });
  expect(family?.members.map(({ row, squares }) => [row.host, squares])).toEqual([
    ['early.example', ['same', 'edited', 'same', 'absent', 'absent']],
    ['late.example', Array(5).fill('same')],
  ]);
});

test('with a copy that has no date, none is called the first', async () => {
  const text = PARAGRAPHS.join('\n');
  await read('https://dated.example/', text, '2019-07-20', '2026-11-20T08:00:00.000Z');
  await read('https://undated.example/', text, null, '2026-11-19T08:00:00.000Z');
  const family = await textFamily((await familyKeys())[0]!);
  expect(family?.first).toBeUndefined();
  expect(family?.dated).toBe(1);
  expect(family?.members.map(({ row }) => row.host)).toEqual(['dated.example', 'undated.example']);
});
