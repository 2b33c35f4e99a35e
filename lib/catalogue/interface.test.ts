import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CELLS, countWords } from '../report/cells.ts';
import { CLI_WORDS } from './cli-words.ts';
import { sayInParts } from './say.ts';
import { words, writtenCount, writtenTime } from './words.ts';

const root = resolve(import.meta.dirname, '../..');
const { id: interfaceId, en: interfaceEn } = CLI_WORDS;
const KEYS = Object.keys(interfaceId) as (keyof typeof interfaceId)[];

test('both languages have the same places', () => {
  expect(KEYS.filter((key) => !samePlaces(interfaceId[key], interfaceEn[key]))).toEqual([]);
});

test('the words are calm: no exclamation, none that calls the article wrong', () => {
  const loud = /!|hoaks|palsu|bohong|\bsalah\b|plagiat|\b(hoax|fake|false|lie)\b/i;
  // The terminal may call its own flags wrong.
  const spoken = KEYS.filter((key) => !key.startsWith('cli.'));
  expect(spoken.filter((key) => loud.test(interfaceId[key]) || loud.test(interfaceEn[key]))).toEqual([]);
});

test('every string is used', () => {
  const code = ['components', 'entrypoints', 'cli', 'lib', 'scripts']
    .flatMap((folder) => sources(join(root, folder)))
    .filter((file) => !/lib\/catalogue\/(interface|reasons|cli)-/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const patterns = [...code.matchAll(/`([a-z][\w.-]*)\$\{[^}]+\}([\w.-]*)`/g)].map(
    ([, before, after]) => new RegExp(`^${escaped(before!)}[\\w-]+${escaped(after!)}$`),
  );
  const unused = KEYS.filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`)).filter(
    (key) => !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('views hold no words of their own', () => {
  const strays = sources(join(root, 'components'))
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/<kbd>\w+<\/kbd>/g, '');
      const texts = [...code.matchAll(/<\/?\w+[^<>]*>\s*([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*?)\s*(?=<\/?\w|\{)/gu)];
      const labels = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
      return [...texts, ...labels].map(([, text]) => `${file}: ${text}`);
    });
  expect(strays).toEqual([]);
});

test('a place may hold the word for one and for several', () => {
  expect(words('en')('claims.title', { n: 1 })).toBe('1 claim');
  expect(words('en')('claims.title', { n: 4 })).toBe('4 claims');
  expect(words('id')('claims.title', { n: 4 })).toBe('4 klaim');
});

test('in English what is counted agrees with its figure', () => {
  // These are never said of one.
  const several = new Set([
    'notices.repetition.times',
    'claim.copies',
    'repeated.times',
    'summary.fewer',
    'check-text.too-long',
    'families.heading',
    'storage.removed.more',
    'copies.in-releases',
    'copies.and-releases',
    'family.copies',
    'cli.copies.family',
  ]);
  const counted = /\{(?!percent|name|file|tier)\w+\} (?!of )(?:[a-z]+ )?[a-z]{2,}s\b/;
  expect(KEYS.filter((key) => !several.has(key) && counted.test(interfaceEn[key]))).toEqual([]);
  const verbs = (n: number) => CELLS.map((cell) => countWords({ called: cell, n }, false, words('en')));
  expect(verbs(1).slice(0, 3)).toEqual(['Matches our data', 'Matches in part', 'Differs']);
  expect(verbs(4).slice(0, 3)).toEqual(['Match our data', 'Match in part', 'Differ']);
  // A label without a figure is of one.
  expect(words('en')('count.supported')).toBe('Matches our data');
});

test('a reason in parts tells our words from words of article and data', () => {
  const because = {
    key: 'verdict.differs',
    values: { claimed: 'Kabupaten Sedang', official: 'Kabupaten Besar' },
  } as const;
  const parts = sayInParts(because, 'en');
  expect(parts.filter(({ voice }) => voice === 'quoted').map(({ text }) => text)).toEqual([
    'Kabupaten Sedang',
    'Kabupaten Besar',
  ]);
});

test('a value that looks like a place is left as it is', () => {
  const because = { key: 'verdict.differs', values: { claimed: '{official}', official: 'B' } } as const;
  expect(
    sayInParts(because, 'id')
      .map(({ text }) => text)
      .join(''),
  ).toContain('{official}');
});

test('times and counts follow each language', () => {
  const instant = new Date(2026, 10, 23, 14, 32).toISOString();
  expect(writtenTime(instant, 'id')).toBe('14.32');
  expect(writtenTime(instant, 'en')).toBe('14:32');
  expect(writtenCount(12345, 'id')).toBe('12.345');
  expect(writtenCount(12345, 'en')).toBe('12,345');
});

/** The word for one or for several may need a figure that is written out beside it by another name. */
function samePlaces(id: string, en: string): boolean {
  const chosen = new Set([...en.matchAll(/\{(\w+)\|/g)].map(([, name]) => name));
  const onlyEn = places(en).filter((name) => !places(id).includes(name) && !chosen.has(name));
  return onlyEn.length === 0 && places(id).every((name) => places(en).includes(name));
}

/** `{n}` and `{n|claim|claims}` are one place. */
function places(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
