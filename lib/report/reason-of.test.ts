import { expect, test } from 'vitest';
import { reportClaim } from './builders.ts';
import { reasonOf } from './reason-of.ts';

test('a reason is said in the language asked for', () => {
  const claim = reportClaim({ because: { key: 'verdict.not-covered.competition', values: {} } });
  expect(reasonOf(claim, 'id')).not.toBe(reasonOf(claim, 'en'));
});

test('a sentence that this version does not know stands as it was written', () => {
  const stored: unknown = JSON.parse('{"key":"verdict.of-tomorrow","values":{}}');
  const claim = reportClaim({ reason: 'Ditulis besok.' });
  Object.assign(claim, { because: stored });
  expect(reasonOf(claim, 'en')).toBe('Ditulis besok.');
});
