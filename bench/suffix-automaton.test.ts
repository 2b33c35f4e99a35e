import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automatonRuns } from './suffix-automaton.ts';

test('the yardstick finds every run that both have, as long as it is', () => {
  const codes = fc.array(fc.nat(3), { maxLength: 60 });
  fc.assert(
    fc.property(codes, codes, (first, second) => {
      const longestAt = (i: number) =>
        Math.max(
          0,
          ...first.map((_, j) => {
            let n = 0;
            while (j + n < first.length && i + n < second.length && first[j + n] === second[i + n]) n++;
            return n;
          }),
        );
      const runs = automatonRuns(Int32Array.from(first), Int32Array.from(second), 4);
      for (const run of runs) expect(longestAt(run.second)).toBeGreaterThanOrEqual(run.words);
      for (let i = 0; i < second.length; i++) {
        if (longestAt(i) < 4) continue;
        expect(runs.some((run) => run.second <= i && i + longestAt(i) <= run.second + run.words)).toBe(true);
      }
    }),
  );
});
