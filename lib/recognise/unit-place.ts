import type { UnitHead } from '../language/bodies.ts';
import { closesBracket } from './closes-bracket.ts';
import type { RegionName } from './names.ts';
import type { RegionHere } from './regions.ts';
import { codesOf, placeAt, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

const POLICE = /^polres(?:ta|tabes)?$/;

const PROVINCIAL = /^(?:polda|kejati|kanwil)$|^(?:kejaksaan|pengadilan) tinggi$/;

/** "Polres Malang" is the regency's, "Polresta Malang Kota" and "Polrestabes Surabaya" the city's, "Polda Jambi" the province's. */
function kindOfSeat({ key }: Scan, first: number, town: boolean): RegionName['kind'] | undefined {
  if (POLICE.test(key(first))) return town || key(first) === 'polrestabes' ? 'kota' : 'kabupaten';
  return PROVINCIAL.test(key(first)) || PROVINCIAL.test(`${key(first)} ${key(first + 1)}`) ? 'provinsi' : undefined;
}

function ofKind(regions: readonly RegionName[], kind: RegionName['kind'] | undefined): readonly RegionName[] {
  const own = regions.filter((region) => region.kind === kind);
  return own.length > 0 ? own : regions;
}

/** The region that a unit's name says, with what belongs to it; a number may follow where it closes the name. */
export function seatAt(
  scan: Scan,
  first: number,
  place: RegionHere,
  closes: boolean,
): { readonly end: number; readonly codes: readonly string[] } {
  let { end } = place;
  const ofTown = POLICE.test(scan.key(first)) && scan.key(end) === 'kota' && scan.gap(end) === ' ' && scan.capital(end);
  const codes = codesOf(ofKind(place.regions, kindOfSeat(scan, first, ofTown)));
  if (ofTown) end++;
  // "Polres Musi Banyuasin (Muba)": the short form of its region.
  const short = scan.gap(end) === ' (' ? regionAt(scan, end) : undefined;
  if (short && closesBracket(scan, short.end - 1) && codesOf(short.regions).some((code) => codes.includes(code)))
    end = short.end;
  // "Polres Malang Kota": the town's police beside the regency's.
  if (/^polres/.test(scan.key(first)) && scan.key(end) === 'kota' && scan.capital(end) && scan.gap(end) === ' ') end++;
  // "Puskesmas Kebumen II".
  if (
    closes &&
    /^(?:i|ii|iii|iv|1|2|3)$/.test(scan.key(end)) &&
    scan.gap(end) === ' ' &&
    (scan.capital(end) || /\d/.test(scan.key(end)))
  )
    end++;
  return { end, codes };
}

/** "(Banjarmasin)": the place that fills a bracket. */
export function placeInBracket(scan: Scan, word: number): RegionHere | undefined {
  const place = placeAt(scan, word);
  return place && closesBracket(scan, place.end - 1) ? place : undefined;
}

/** Where a unit lies that its name does not say: by what stands right behind it. */
export function placeBehind(
  scan: Scan,
  { row, first, end }: { readonly row: UnitHead; readonly first: number; readonly end: number },
): readonly string[] {
  // "perpustakaan Kampung Pintar, asal Desa Masukau Kabupaten Tabalong".
  const home = row.group === true && scan.key(end) === 'asal' ? homeOf(scan, end) : [];
  if (home.length > 0) return home;
  // "Desa Tamansari di Banyuwangi", "Puskesmas Kedung di Jepara": where it lies, in so many words.
  const said = scan.key(end) === 'di' && scan.gap(end) === ' ' && scan.gap(end + 1) === ' ';
  return said ? liesIn(scan, end + 1, row.place && !/^kel/.test(scan.key(first))) : [];
}

/** The regency or town that ends an address. */
function homeOf(scan: Scan, from: number): readonly string[] {
  for (let word = from + 1; word < Math.min(scan.words.count, from + 8) && /^,? $/.test(scan.gap(word)); word++) {
    const place = scan.cue('body-head', word) ? placeAt(scan, word) : undefined;
    if (place?.first === word) return codesOf(place.regions);
  }
  return [];
}

/** The regency or city at a word; of two of one name a village is in the regency. */
function liesIn(scan: Scan, word: number, village: boolean): readonly string[] {
  const regions = (scan.capital(word) && placeAt(scan, word)?.regions.filter(({ kind }) => kind !== 'provinsi')) || [];
  const own = village && regions.length > 1 ? regions.filter(({ kind }) => kind === 'kabupaten') : regions;
  return codesOf(own);
}
