import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockOf,
  EMPTY_TABLE,
  nextSplit,
  type Posting,
  packBlock,
  pagesInBlock,
  type Table,
  unpackBlock,
} from './postings-block.ts';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a block unpacked holds what was packed, sorted', () => {
  const inBlock = fc.array(fc.record({ hash: fc.nat(2 ** 24 - 1), page: fc.nat(2 ** 31) }), { maxLength: 300 });
  fc.assert(
    fc.property(inBlock, fc.nat(255), (list, block) => {
      const postings = list.map(({ hash: high, page }) => ({ hash: ((high << 8) | block) >>> 0, page }));
      const sorted = postings.toSorted((a, b) => a.hash - b.hash || a.page - b.page);
      expect(unpackBlock(packBlock(postings), block)).toEqual(sorted);
      for (const { hash: one } of postings.slice(0, 5)) {
        const pages = sorted.filter((each) => each.hash === one).map(({ page }) => page);
        expect(pagesInBlock(packBlock(postings), block, new Set([one])).get(one)).toEqual(pages.toReversed());
      }
    }),
  );
});

test('a posting is where the table says, however often the table has grown', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 200 }), fc.nat(400), (hashes, growths) => {
      const blocks = new Map<number, Posting[]>();
      let table: Table = { ...EMPTY_TABLE, postings: 10 ** 9 };
      const put = (posting: Posting, number: number) => blocks.set(number, [...(blocks.get(number) ?? []), posting]);
      for (const each of hashes) put({ hash: each, page: 1 }, blockOf(table, each));
      for (let n = 0; n < growths; n++) {
        const split = nextSplit(table)!;
        const parted = blocks.get(split.from) ?? [];
        blocks.delete(split.from);
        table = split.table;
        for (const posting of parted) {
          const number = blockOf(table, posting.hash);
          expect([split.from, split.to]).toContain(number);
          put(posting, number);
        }
      }
      for (const each of hashes) expect(blocks.get(blockOf(table, each))).toContainEqual({ hash: each, page: 1 });
    }),
  );
});

test('a table large enough is left alone', () => {
  expect(nextSplit(EMPTY_TABLE)).toBeUndefined();
  expect(nextSplit({ ...EMPTY_TABLE, postings: 96 * 256 })).toBeUndefined();
  expect(nextSplit({ ...EMPTY_TABLE, postings: 96 * 256 + 1 })).toMatchObject({ from: 0, to: 256 });
  expect(nextSplit({ bits: 8, split: 255, postings: 10 ** 6 })?.table).toEqual({
    bits: 9,
    split: 0,
    postings: 10 ** 6,
  });
});
