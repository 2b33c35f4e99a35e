/** Directions in the names of provinces, Indonesian behind the island, English before it: "Jawa Timur", "East Java". */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['Barat Daya', 'Southwest'],
  ['Tenggara', 'Southeast'],
  ['Timur', 'East'],
  ['Barat', 'West'],
  ['Tengah', 'Central'],
  ['Selatan', 'South'],
  ['Utara', 'North'],
  ['Pegunungan', 'Highland'],
];

const ISLANDS: Readonly<Record<string, string>> = { Jawa: 'Java', Sumatera: 'Sumatra' };

/** A province's name as English news prints it; undefined where it is the same. */
export function englishProvince(name: string): string | undefined {
  const islands = /^Kepulauan (.+)$/.exec(name)?.[1];
  if (islands) return `${islands} Islands`;
  for (const [direction, english] of DIRECTIONS) {
    if (!name.endsWith(` ${direction}`)) continue;
    const island = name.slice(0, -direction.length - 1);
    return `${english} ${ISLANDS[island] ?? island}`;
  }
  return undefined;
}
