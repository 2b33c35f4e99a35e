/** Versions such as "2026.11.24" by their numbers: negative where `a` is older. What is no number counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [one, two] = [numbers(a), numbers(b)];
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const difference = (one[index] ?? 0) - (two[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(version: string): readonly number[] {
  return version.split(/[.\-+]/).map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : 0));
}

/** ISO 8601 day of a version that is a date ("2026.11.24", "2026.11.24.2"). */
export function dayOfVersion(version: string): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)\.(\d\d?)\.(\d\d?)(?:\.|$)/.exec(version) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
