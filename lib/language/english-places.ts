/** Directions in the names of places, Indonesian behind the island, English before it: "Jawa Timur", "East Java". */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['Tengah Selatan', 'South Central'],
  ['Tengah Utara', 'North Central'],
  ['Barat Daya', 'Southwest'],
  ['Tenggara', 'Southeast'],
  ['Timur', 'East'],
  ['Barat', 'West'],
  ['Tengah', 'Central'],
  ['Pusat', 'Central'],
  ['Selatan', 'South'],
  ['Utara', 'North'],
  ['Pegunungan', 'Highland'],
];

const ISLANDS: Readonly<Record<string, string>> = { Jawa: 'Java', Sumatera: 'Sumatra' };

/** Names that English translates as a whole, or calls after their status. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'Daerah Istimewa Yogyakarta': ['Special Region of Yogyakarta', 'Yogyakarta Special Region'],
  'DKI Jakarta': ['Special Capital Region of Jakarta', 'Jakarta Special Capital Region', 'Special Region of Jakarta'],
  'Administrasi Kepulauan Seribu': ['Thousand Islands'],
};

/** A place's names as English news prints them, "East Sumba" for Sumba Timur; none where they are the same. */
export function englishPlaces(name: string): readonly string[] {
  const own = OWN[name];
  if (own) return own;
  const plain = name.replace(/^Administrasi /, '');
  const islands = /^Kepulauan (.+)$/.exec(plain)?.[1];
  if (islands) return [`${islands} Islands`];
  const bay = /^Teluk (.+)$/.exec(plain)?.[1];
  if (bay) return [`${bay} Bay`];
  for (const [direction, english] of DIRECTIONS) {
    if (!plain.endsWith(` ${direction}`)) continue;
    const island = plain.slice(0, -direction.length - 1);
    return [`${english} ${ISLANDS[island] ?? island}`];
  }
  return [];
}
