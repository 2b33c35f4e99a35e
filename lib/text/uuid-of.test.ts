import { expect, test } from 'vitest';
import { uuidOf } from './uuid-of.ts';

test('the same text gives the same UUID of version 8, another text another', () => {
  expect(uuidOf('satu')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf('satu')).toBe(uuidOf('satu'));
  expect(uuidOf('satu')).not.toBe(uuidOf('dua'));
});
