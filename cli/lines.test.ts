import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputLines } from './lines.ts';

async function read(chunks: readonly Uint8Array[], longest?: number) {
  async function* stream() {
    yield* chunks;
  }
  const lines = [];
  for await (const line of inputLines(stream(), longest)) lines.push('text' in line ? line.text : line.fault);
  return lines;
}

test('lines are the same however the bytes come in', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\ufeff]/g, '')));
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(40)), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const chunks: Uint8Array[] = [];
      let from = 0;
      for (const cut of cuts) {
        chunks.push(bytes.subarray(from, from + cut));
        from += cut;
      }
      chunks.push(bytes.subarray(from));
      expect(await read(chunks)).toEqual(lines);
    }),
  );
});

test('a line above the limit is told and the next one is read', async () => {
  expect(
    await read(
      [Buffer.from('satu\n'), Buffer.from('x'.repeat(50)), Buffer.from('x'.repeat(50)), Buffer.from('\ndua')],
      40,
    ),
  ).toEqual(['satu', 'too-long', 'dua']);
});

test('bytes that are no UTF-8 are told, a byte order mark is dropped', async () => {
  expect(await read([Buffer.from('\ufeffsatu\n'), Buffer.from([0xff, 0xfe, 10]), Buffer.from('dua\n')])).toEqual([
    'satu',
    'not-utf-8',
    'dua',
  ]);
});
