import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from './backup.ts';
import { emptyStore } from './empty-store.ts';
import { forgetMerged, recallMerged, rememberMerged } from './merged-data.ts';

beforeEach(async () => {
  await forgetMerged();
  await emptyStore();
});

const packed = new Uint8Array([1, 2, 3]);

test('joined data is given back for the very imports it was made of, and for no others', async () => {
  await rememberMerged({ fingerprint: 'a', packed });
  expect(await recallMerged('a')).toEqual(packed);
  expect(await recallMerged('b')).toBeUndefined();
});

test('only the newest is kept', async () => {
  await rememberMerged({ fingerprint: 'a', packed });
  await rememberMerged({ fingerprint: 'b', packed });
  expect(await recallMerged('a')).toBeUndefined();
});

test('to erase everything erases imported rows here too', async () => {
  await rememberMerged({ fingerprint: 'a', packed });
  expect(await eraseEverything()).toMatchObject({ ok: true });
  expect(await recallMerged('a')).toBeUndefined();
});
