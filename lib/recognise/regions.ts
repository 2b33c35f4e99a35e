import type { RegionName } from './names.ts';
import type { Scan } from './scan.ts';

export type RegionKind = RegionName['kind'];

/** A region name at a word: the end of the longest one and the regions that bear it. */
export type RegionHere = { readonly first: number; readonly end: number; readonly regions: readonly RegionName[] };

export function regionAt(scan: Scan, word: number, kind?: RegionKind | 'any'): RegionHere | undefined {
  const hits = scan.name('region', word);
  const [first] = hits;
  if (!first) return undefined;
  const all = hits.map((hit) => scan.gazetteer.names.regions[hit.entry.ref]).filter((region) => region !== undefined);
  const regions = kind && kind !== 'any' ? all.filter((region) => region.kind === kind) : all;
  return regions.length > 0 ? { first: word, end: first.end, regions } : undefined;
}

/** "Kabupaten Lumajang", "Kota Malang", "Provinsi Jawa Timur" or the bare name. */
export function placeAt(scan: Scan, word: number): RegionHere | undefined {
  const head = scan.cue('body-head', word);
  if (head && isNear(scan, head.end)) {
    const here = regionAt(scan, head.end, head.cue.row.kind);
    if (here) return { ...here, first: word };
  }
  return regionAt(scan, word);
}

/** Short forms that are other words too: they name their region only right behind its kind or an office of it. */
const SHORT_PLACES: ReadonlyMap<string, string> = new Map([
  ['benteng', 'Bengkulu Tengah'],
  ['mitra', 'Minahasa Tenggara'],
  ['basel', 'Bangka Selatan'],
  ['babar', 'Bangka Barat'],
  ['ktt', 'Tana Tidung'],
  ['batubara', 'Batu Bara'],
  ['oi', 'Ogan Ilir'],
  ['bu', 'Bengkulu Utara'],
  ['bs', 'Bengkulu Selatan'],
]);

/** "Pemkab Benteng", "Bupati Mitra". */
export function shortPlaceAt(scan: Scan, word: number): RegionHere | undefined {
  const name = SHORT_PLACES.get(scan.key(word));
  if (
    name === undefined ||
    !scan.capital(word) ||
    SPELT_LIKE_TITLE.test(scan.text.slice(scan.words.starts[word], scan.words.ends[word]))
  )
    return undefined;
  const regions = scan.gazetteer.names.regions.filter((region) => region.name === name && region.kind === 'kabupaten');
  return regions.length > 0 ? { first: word, end: word + 1, regions } : undefined;
}

/** "Bupati Bu Rini": the title, not Bengkulu Utara. */
const SPELT_LIKE_TITLE = /^B[us]$/;

export function codesOf(regions: readonly RegionName[]): readonly string[] {
  return [...new Set(regions.map(({ code }) => code))];
}

/** Only a space, a hyphen or an abbreviation's stop stands before the word. */
export function isNear(scan: Scan, word: number): boolean {
  return word < scan.words.count && /^(?:[ \u00a0\t]+|\. ?|-| - )$/.test(scan.gap(word));
}
