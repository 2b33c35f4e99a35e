import type { UnitHead } from '../language/bodies.ts';
import { SHAPE } from '../text/words.ts';
import type { Scan } from './scan.ts';
import type { UnitHeadHit } from './unit-heads.ts';

/** How wide each kind of area is: a neighbourhood lies in a hamlet, that in a village, that in a sub-district. */
const WIDTH: ReadonlyMap<string, number> = new Map([
  ['rt', 0],
  ['rw', 1],
  ['warga', 1],
  ['dusun', 2],
  ['dukuh', 2],
  ['padukuhan', 2],
  ['pedukuhan', 2],
  ['jorong', 2],
  ['kampung', 2],
  ['kb', 2],
  ['desa', 3],
  ['kelurahan', 3],
  ['kel', 3],
  ['kalurahan', 3],
  ['pekon', 3],
  ['nagari', 3],
  ['gampong', 3],
  ['kecamatan', 4],
  ['kec', 4],
  ['kapanewon', 4],
  ['kemantren', 4],
  ['distrik', 4],
]);

/** "Kecamatan Banggai", "Desa Bone": what is called like a region is a village's or sub-district's name here. */
export function isInArea(scan: Scan, word: number): boolean {
  const key = scan.key(word - 1);
  return WIDTH.has(key) && !/^(?:kb|warga)$/.test(key) && scan.capital(word - 1) && /^(?: |\. ?)$/.test(scan.gap(word));
}

export function isAreaWord(key: string): boolean {
  return WIDTH.has(key);
}

const NUMBER = /^(?:\d{1,3}|[ivx]{1,4})$/;

/** "Desa Hiyung Kecamatan Tapin", "Dusun Krajan RW 03", "Kelompok Tani Makmur Desa Sidorejo": the wider area that a name goes on with. */
export function widens(
  scan: Scan,
  row: UnitHead,
  first: number,
  headEnd: number,
  end: number,
  quoted: boolean,
): boolean {
  const wider = WIDTH.get(scan.key(end));
  if (wider === undefined || !(scan.capital(end) || scan.capital(end + 1)) || !(quoted || scan.gap(end) === ' '))
    return false;
  if (!/^(?: |\. ?)$/.test(scan.gap(end + 1)) || !(scan.capital(end + 1) || isNumber(scan, end + 1))) return false;
  if (row.group === true) return end > headEnd || wider > 1;
  // "Dusun Krajan RW 03", "Desa Sraten RT 02 RW 05".
  if (wider <= 1 && row.place) return end > headEnd && isNumber(scan, end + 1);
  const own = row.place ? WIDTH.get(scan.key(headEnd - 1)) : undefined;
  if (own === undefined || end === headEnd) return false;
  for (let word = end - 1; word >= first; word--) if (wider <= (WIDTH.get(scan.key(word)) ?? -1)) return false;
  return wider > own;
}

/** "Desa Sepahat, Kecamatan Bukit Batu", "Perpustakaan Sari, Desa Kutuh", "Puskesmas X (Kecamatan Y)": where the unit before it lies. */
export function liesIn(scan: Scan, unit: UnitHeadHit, area: UnitHeadHit, bracketed: boolean): boolean {
  const wider = WIDTH.get(scan.key(area.end - 1)) ?? WIDTH.get(scan.key(area.first));
  if (wider === undefined || wider < 3) return false;
  if (unit.cue.row.group === true || (bracketed && !unit.cue.row.place)) return true;
  const own =
    WIDTH.get(scan.key(unit.end - 1)) ?? WIDTH.get(scan.key(unit.first)) ?? (unit.cue.row.place ? 3 : undefined);
  if (own !== undefined) return wider > own;
  // "RSUD X, Kecamatan Y" may be two winners, unless the regency follows; a school lies in its sub-district.
  if (wider > 3 && isInRegency(scan, area.end)) return true;
  return wider > 3 && /^(?:sd|smp|sma|smk|mi|mts|ma|tk|sekolah|madrasah)n?$/.test(scan.key(unit.first));
}

/** "Kecamatan Y, Kabupaten Z": an address goes on to the regency. */
function isInRegency({ key, gap }: Scan, from: number): boolean {
  for (let word = from + 1; word < from + 4 && /^,? $/.test(gap(word)); word++)
    if (gap(word) === ', ') return /^(?:kabupaten|kab|kota)$/.test(key(word));
  return false;
}

/** A neighbourhood by nothing but its number names none: "RW 03", "RT 01 dan 02". */
export function isNumberOnly(scan: Scan, headEnd: number, end: number): boolean {
  if ((WIDTH.get(scan.key(headEnd - 1)) ?? 9) > 2) return false;
  for (let word = headEnd; word < end; word++) if (!isNumber(scan, word)) return false;
  return end > headEnd;
}

function isNumber(scan: Scan, word: number): boolean {
  return ((scan.words.shapes[word] ?? 0) & SHAPE.digits) !== 0 || NUMBER.test(scan.key(word));
}
