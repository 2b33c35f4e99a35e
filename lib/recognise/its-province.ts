import type { Found } from './body-names.ts';
import { closesBracket } from './closes-bracket.ts';
import { codesOf, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** "Tarakan Kaltim", "Kabupaten Indramayu Jawa Barat": where the province ends that a regency is in, or was; part of its name. */
export function provinceEnd(scan: Scan, { end, codes }: Pick<Found, 'end' | 'codes'>): number | undefined {
  if (end >= scan.words.count || scan.gap(end) !== ' ' || !scan.capital(end)) return undefined;
  const province = codes.some((code) => code.includes('.')) ? regionAt(scan, end) : undefined;
  return province && codesOf(province.regions).every((code) => code.length === 2) ? province.end : undefined;
}

/**
 * "Lamongan (Jawa Timur), Pinrang (Sulawesi Selatan)", "Kediri in East Java", "Kabupaten Buton Provinsi Sulawesi Tenggara": found as a
 * name of its own.
 */
export function isItsProvince(scan: Scan, before: Found | undefined, here: Found): boolean {
  if (!before || here.first - before.end > 1 || !isAround(here, before)) return false;
  const { text, words } = scan;
  const between = text.slice(words.ends[before.end - 1], words.starts[here.first]);
  const inBracket = between === ' (' && closesBracket(scan, here.end - 1);
  // "Ciamis/Jawa Barat".
  return inBracket || between === '/' || /^ (?:in|di) $/.test(between) || (between === ' ' && !here.bare);
}

/** "Kabupaten Sragen, Jawa Tengah": behind a comma, as in a list. */
export function isProvinceInList(scan: Scan, before: Found, here: Found): boolean {
  return /^\)?, ?$/.test(scan.gap(here.first)) && !here.sure && isAround(here, before);
}

function isAround({ codes: [province] }: Found, { codes }: Found): boolean {
  return province?.length === 2 && codes.some((code) => code.startsWith(`${province}.`));
}
