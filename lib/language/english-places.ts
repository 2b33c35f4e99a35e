/** Directions in the names of places, Indonesian behind the island, English before it: "Jawa Timur", "East Java". */
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

/** A place's name as English news prints it, "East Sumba" for Sumba Timur; undefined where it is the same. */
export function englishPlace(name: string): string | undefined {
  const islands = /^Kepulauan (.+)$/.exec(name)?.[1];
  if (islands) return `${islands} Islands`;
  for (const [direction, english] of DIRECTIONS) {
    if (!name.endsWith(` ${direction}`)) continue;
    const island = name.slice(0, -direction.length - 1);
    return `${english} ${ISLANDS[island] ?? island}`;
  }
  return undefined;
}
