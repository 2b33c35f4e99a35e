import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nominalAlpha, percentAgreement } from './agreement.ts';

/** The reliability data of Krippendorff 2011, section C: four observers, twelve units, some missing; alpha is 0.743. */
const OBSERVERS = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];

describe('Krippendorff’s alpha', () => {
  test('is 0.743 for the printed example', () => {
    const units = Array.from({ length: 12 }, (_, u) =>
      OBSERVERS.map((row) => row[u]!).filter((value) => value !== '.'),
    );
    expect(nominalAlpha(units)).toBeCloseTo(0.743, 3);
  });

  test('is 1 where all agree on more than one value', () => {
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
  });

  test('says nothing where there is nothing to tell apart', () => {
    expect(nominalAlpha([])).toBeNull();
    expect(nominalAlpha([['a'], ['b']])).toBeNull();
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
  });

  test('does not depend on the order of coders or units', () => {
    const value = fc.constantFrom('supported', 'differs', 'unclear');
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 12 }), (units) => {
        const turned = units.map((values) => [...values].reverse()).reverse();
        const [a, b] = [nominalAlpha(units), nominalAlpha(turned)];
        if (a === null || b === null) expect(a).toBe(b);
        else expect(a).toBeCloseTo(b, 9);
        expect(a ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('the share of agreement counts units that two coders saw', () => {
  expect(percentAgreement([['a', 'a'], ['a', 'b'], ['a']])).toBe(0.5);
  expect(percentAgreement([['a']])).toBeNull();
});
