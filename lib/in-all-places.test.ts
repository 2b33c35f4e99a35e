import { expect, test } from 'vitest';
import { competition, edition, region, result, term } from './dataset/builders.ts';
import { datasetFrom } from './dataset/dataset-from.ts';
import { engine } from './engine.ts';

const identity = { name: 'uji', version: '1', sha256: '0'.repeat(64) };
const facts = {
  competitions: [competition()],
  regions: [region()],
  bodies: [],
  terms: [term()],
  editions: [edition()],
  results: [result()],
};

const BODY = [
  'LUMAJANG – Pemkab Lumajang meraih penghargaan Top 45 Kompetisi Inovasi Pelayanan Publik (KIPP) tahun 2019.',
  'Penghargaan itu diterima pada Rabu, 16 Oktober 2019 di Jakarta. “Ini kerja semua orang, dari kader posyandu sampai bidan desa yang menengok rumah demi rumah,” kata Bupati Lumajang Thoriqul Haq.',
];

test('what a page prints twice is told once, of both its places', async () => {
  const lines = ['Lumajang Masuk Top 45', ...BODY, 'Bagikan tulisan', ...BODY];
  let at = 0;
  const blocks = lines.map((line, i) => {
    const start = at;
    at += line.length + 1;
    return { kind: i === 0 ? ('heading' as const) : ('paragraph' as const), start, end: start + line.length };
  });
  const text = lines.join('\n');
  const report = await engine(datasetFrom(facts, identity)).report({ text, blocks, metadata: {}, reading: 'article' });
  expect(report.text).toBe(text);
  for (const { quote, start, end } of report.mentions) expect(text.slice(start, end)).toBe(quote);
  expect(report.mentions.map(({ id }) => id)).toEqual(report.mentions.map((_, i) => `m${i + 1}`));
  const quotes = (from: number, to: number) =>
    report.mentions.filter(({ start }) => start >= blocks[from]!.start && start < blocks[to]!.end).map((m) => m.quote);
  expect(quotes(1, 2).length).toBeGreaterThan(3);
  expect(quotes(4, 5)).toEqual(quotes(1, 2));
  const [claim, ...others] = report.claims;
  expect(others).toEqual([]);
  expect(claim!.spans).toHaveLength(2);
  expect(new Set(claim!.spans.map(({ start, end }) => text.slice(start, end))).size).toBe(1);
  const later = report.mentions.filter(({ start }) => start >= blocks[4]!.start).map(({ id }) => id);
  expect(claim!.mentions.some((id) => later.includes(id))).toBe(true);
  const office = report.checks.find(({ kind }) => kind === 'office');
  expect(office!.mentions).toHaveLength(2);
  expect(report.mentions.filter(({ entity }) => entity === '2019-10-16')).toHaveLength(2);
});
