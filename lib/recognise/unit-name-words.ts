import { AWARD_CONTEXT } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { unitHeadAt } from './unit-heads.ts';

export const SCHOOL = /^(?:sekolah|madrasah|sd|sdn|smp|smpn|sma|sman|smk|smkn|mts|mtsn|man|min|tk|slb|slbn|paud|skb)$/;

const VILLAGE = /^(?:desa|kelurahan|pekon|nagari|gampong|kalurahan|pemdes)$/;

export const LIES_IN = /^(?:kecamatan|kec|kapanewon|kemantren|distrik)$/;

/** "Puskesmas Pasar Minggu". */
export function isMarketDay(scan: Scan, word: number): boolean {
  return (
    scan.key(word - 1) === 'pasar' && /^(?:minggu|senin|selasa|rabu|kamis|jumat|sabtu|baru|lama)$/.test(scan.key(word))
  );
}

/** A further word of a proper name: in capitals, and no beginning of anything else. */
export function namesMore(scan: Scan, word: number): boolean {
  return (
    word < scan.words.count &&
    scan.gap(word) === ' ' &&
    scan.capital(word) &&
    (scan.lineCase(word) === 'prose' || /^[,.;]| [–(-]/.test(scan.gap(word + 1))) &&
    /^[A-Za-zÀ-ɏ]{3,}$/u.test(scan.key(word)) &&
    (!NO_NAMES.has(scan.key(word)) || /^(?:baru|lama|tua|besar)$/.test(scan.key(word))) &&
    !AWARD_CONTEXT.has(scan.key(word)) &&
    !unitHeadAt(scan, word) &&
    !scan.cue('body-head', word) &&
    !scan.cue('office', word) &&
    placeAt(scan, word) === undefined
  );
}

/** Heads of care and schools, which are often named after a village that begins like a region. */
export function isCare(scan: Scan, first: number): boolean {
  return /^(?:puskesmas|upt|uptd|pustu|posyandu|rsud|blud|unit)$/.test(scan.key(first));
}

/** A technical unit of no place of its own is told by the office that runs it. */
export function isLaboratory(scan: Scan, first: number, end: number): boolean {
  if (!scan.capital(end) || scan.gap(end) !== ' ' || !/^(?:balai|labkesda|uptd|upt|unit)$/.test(scan.key(first)))
    return false;
  for (let word = first; word < end; word++) if (/^(?:balai|laboratorium|labkesda)$/.test(scan.key(word))) return true;
  return false;
}

export function isNamedAfter(scan: Scan, first: number, headEnd: number, end: number): boolean {
  if (!scan.capital(end + 1)) return false;
  // "Desa Hiyung Kecamatan Tapin Tengah", "Posyandu Melati Desa Sumberagung".
  const shared = SHARED.test(scan.key(first));
  if (end > headEnd && (shared || VILLAGE.test(scan.key(first)))) return LIES_IN.test(scan.key(end)) !== shared;
  if (end === headEnd) return /^(?:puskesmas|pustu)$/.test(scan.key(headEnd - 1));
  if (!SCHOOL.test(scan.key(first))) return false;
  return scan.key(end) === 'kecamatan' || /^\d{1,3}$/.test(scan.key(end - 1));
}

/** Institutions of a village, named with it. */
const SHARED = /^paud$/;

export function isKind(key: string): boolean {
  return /^(?:kabupaten|kab|kota|provinsi|prov)$/.test(key);
}

export function isField(key: string): boolean {
  return FIELD_WORDS.has(key) && !/^(?:dan|serta|daerah|provinsi|kabupaten|kota|pemerintah|dinas|desa)$/.test(key);
}

export function isCloser(gap: string): boolean {
  return /^\) ?$/.test(gap);
}

/** "Penduduk, Keluarga Berencana, … dan Perlindungan Anak": a comma goes on when a "dan" closes the list within the name. */
export function fieldListGoesOn(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + 12); word++) {
    const key = scan.key(word);
    if (key === 'dan') return FIELD_WORDS.has(scan.key(word + 1)) && scan.capital(word + 1);
    if (!FIELD_WORDS.has(key)) return false;
  }
  return false;
}
