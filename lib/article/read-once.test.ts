import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { readOnce } from './read-once.ts';

const LONG = 'Warga desa itu menanam padi di sawah yang luas. '.repeat(8).trim();

function articleOf(lines: readonly string[]): Article {
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph' as const, start, end: start + line.length };
  });
  return { text: lines.join('\n'), blocks, metadata: {}, reading: 'article' };
}

test('a text printed twice is read once and stands in both places', () => {
  const lines = ['Judul', `Satu. ${LONG}`, 'Dua.', 'Baca juga: lain', `Satu. ${LONG}`, 'Dua.', 'Penutup'];
  const whole = articleOf(lines);
  const single = readOnce(whole)!;
  expect(single.article.text.split('\n')).toEqual([...lines.slice(0, 4), 'Penutup']);
  const standing = (at: number) =>
    single.places(single.article.blocks[at]!).map(({ start, end }) => whole.text.slice(start, end));
  expect(standing(1)).toEqual([`Satu. ${LONG}`, `Satu. ${LONG}`]);
  expect(standing(2)).toEqual(['Dua.', 'Dua.']);
  expect(standing(3)).toEqual(['Baca juga: lain']);
  expect(standing(4)).toEqual(['Penutup']);
});

test('a copy at the end takes the line break before it along', () => {
  const single = readOnce(articleOf(['Judul', LONG, LONG]))!;
  expect(single.article.text).toBe(`Judul\n${LONG}`);
  expect(single.article.blocks).toHaveLength(2);
});

test('a refrain is no copy, nor is the same line in another kind of block', () => {
  expect(readOnce(articleOf(['Judul', 'Kota Lumajang', 'Teks', 'Kota Lumajang']))).toBeUndefined();
  const caption = articleOf(['Judul', LONG, LONG]);
  const [title, first, second] = caption.blocks;
  expect(readOnce({ ...caption, blocks: [title!, { ...first!, kind: 'caption' }, second!] })).toBeUndefined();
});

test('every block of the whole article stands in exactly one place of what is read once', () => {
  const line = fc.constantFrom('a', 'b c', '', LONG, `${LONG} x`, `${LONG} y`, 'Judul yang panjang');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 24 }), (lines) => {
      const whole = articleOf(lines);
      const single = readOnce(whole);
      if (!single) return;
      const { article, places } = single;
      const found = article.blocks.flatMap((block) => {
        const standing = places(block);
        for (const { start, end } of standing)
          expect(whole.text.slice(start, end)).toBe(article.text.slice(block.start, block.end));
        return standing;
      });
      const starts = (spans: readonly { start: number }[]) => spans.map(({ start }) => start).sort((a, b) => a - b);
      expect(starts(found)).toEqual(starts(whole.blocks));
    }),
  );
});
