import { describe, expect, test } from 'vitest';
import type { Article } from '../lib/article/article.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

// A page may be long, or made to be slow: twice the text may take about twice the time, never four times.

const dataset = await loadBundled();
const { report } = engine(dataset);
const places = dataset.regions.map(({ kind, name }) => `${kind === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`);
const people = dataset.terms.map(({ name }) => name);
const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!;

/** Names nobody has seen, all different. */
const made = (i: number) => `Gerakan ${spelt(i)} ${spelt(i * 7 + 3)} Warga ${spelt(i * 31 + 5)}`;
const spelt = (n: number) =>
  `B${[...`${n}`].map((digit) => 'aiueo'[Number(digit) % 5] + 'bcdghjklmn'[Number(digit)]!).join('')}`;

const TEXTS: readonly { readonly what: string; readonly units: number; readonly unit: (i: number) => string }[] = [
  { what: 'one letter', units: 1_000_000, unit: () => 'a' },
  { what: 'opening quotes', units: 100_000, unit: () => ' “a' },
  { what: '“Kabupaten ”', units: 40_000, unit: () => 'Kabupaten ' },
  { what: '“5/12 ”', units: 40_000, unit: () => '5/12 ' },
  { what: '“Top 45 ”', units: 20_000, unit: () => 'Top 45 ' },
  { what: 'days of every month', units: 8000, unit: (i) => `Selasa (${1 + (i % 28)}/${1 + (i % 12)}) ` },
  { what: 'officials', units: 4000, unit: (i) => `Bupati ${at(people, i)} ` },
  { what: 'one award, again and again', units: 4000, unit: () => 'meraih Adipura dan ' },
  {
    what: 'denials and what a denial may have before its verb',
    units: 6000,
    unit: (i) => (i === 0 ? 'Kota Batu meraih Adipura 2019. Kota Bitung ' : i % 40 === 0 ? 'tidak ' : 'juga bisa '),
  },
  {
    what: 'bodies behind a grade, in one line',
    units: 1500,
    unit: (i) =>
      i === 0 ? 'Penerima Adipura 2019:\nKategori Utama: ' : `${at(places, i)}${i % 100 === 99 ? ' hebat' : ''}, `,
  },
  {
    what: 'sentences with an award',
    units: 600,
    unit: (i) => `${at(places, i)} meraih Top 45 KIPP ${2014 + (i % 9)} lewat inovasi “${made(i)}”. `,
  },
  {
    what: 'the same without full stops',
    units: 600,
    unit: (i) => `${at(places, i)} meraih Top 45 KIPP ${2014 + (i % 9)} lewat inovasi “${made(i)}” `,
  },
  { what: 'awards of nobody', units: 600, unit: (i) => `Inovasi “${made(i)}” meraih Top 45 KIPP ${2014 + (i % 9)}.\n` },
  {
    what: 'an archive of news',
    units: 1000,
    unit: (i) =>
      `${at(places, i)} – Bupati ${at(people, i)} mengatakan, Rabu (${1 + (i % 28)}/3/${2012 + (i % 10)}), pelayanan di tahun ${2010 + (i % 14)} membaik.\n`,
  },
];

/** More than twice for twice the text, because small texts are quick beyond measure; quadratic work gives four. */
const MOST = 3;
const TRIES = 4;

describe('the time of a report grows with the text', () => {
  test.each(TEXTS)('$what', { timeout: 60_000 }, async ({ units, unit }) => {
    const half = textOf(units, unit);
    const whole = textOf(2 * units, unit);
    await msOf(half);
    let least = Number.POSITIVE_INFINITY;
    // A busy machine may spoil a measurement, never mend one.
    for (let i = 0; i < TRIES && least > MOST; i++) least = Math.min(least, (await msOf(whole)) / (await msOf(half)));
    expect(least).toBeLessThan(MOST);
  });
});

function textOf(units: number, unit: (i: number) => string): string {
  return Array.from({ length: units }, (_, i) => unit(i)).join('');
}

async function msOf(text: string): Promise<number> {
  let start = 0;
  const blocks = text.split('\n').flatMap((line): Article['blocks'] => {
    const block = { kind: 'paragraph', start, end: start + line.length } as const;
    start = block.end + 1;
    return line === '' ? [] : [block];
  });
  const metadata: Article['metadata'] = { publishedAt: { value: '2023-05-05', from: 'meta' } };
  const begun = performance.now();
  await report({ text, blocks, metadata, reading: 'article' });
  return performance.now() - begun;
}
