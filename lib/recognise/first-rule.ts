import type { Scan } from './scan.ts';

/** Reads the words behind what is read so far; undefined where it does not know them. */
export type Rule<SoFar, More> = (scan: Scan, soFar: SoFar) => More | undefined;

/** What the first rule says that knows the next words. */
export function firstRule<SoFar, More>(
  rules: readonly Rule<SoFar, More>[],
  scan: Scan,
  soFar: SoFar,
): More | undefined {
  for (const rule of rules) {
    const more = rule(scan, soFar);
    if (more !== undefined) return more;
  }
  return undefined;
}
