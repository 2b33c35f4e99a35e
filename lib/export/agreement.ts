/**
 * Krippendorff's alpha for nominal values (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section
 * B/C): 1 is perfect agreement, 0 what chance gives. A unit is the values that coders gave one thing; units with fewer
 * than two values say nothing. Null where nothing can be said: no such unit, or everyone gave one and the same value.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const paired = units.filter((values) => values.length >= 2);
  const totals = new Map<string, number>();
  let n = 0;
  let disagreeing = 0;
  for (const values of paired) {
    const counts = tally(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (values.length - count)) / (values.length - 1);
    }
    n += values.length;
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (n - total);
  return expected === 0 ? null : 1 - ((n - 1) * disagreeing) / expected;
}

/** Share of units with two values or more in which all agree; null where there is none. */
export function percentAgreement(units: readonly (readonly string[])[]): number | null {
  const paired = units.filter((values) => values.length >= 2);
  if (paired.length === 0) return null;
  return paired.filter((values) => new Set(values).size === 1).length / paired.length;
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
