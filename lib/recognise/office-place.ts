import { FIELD_WORDS } from '../language/bodies.ts';
import { isFrontTitle } from './official-titles.ts';
import { isName } from './person-name.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** Offices named after a place that we cannot know: "Camat Randuagung". */
export const PLACED_OFFICES =
  /^(?:rektor|dekan|camat|sekcam|panewu|lurah|kades|desa|puskesmas|kapuskesmas|kapolsek|danramil|kelurahan|distrik|dusun|kampung|pekon|nagari|keuchik|geuchik|perbekel|pambakal|pembakal|peratin|kuwu)$/;

/** After "Kepala Puskesmas" one more word is its place, when the name still follows: "Kepala Puskesmas Bendo, dr. Rindra". */
export function isUnitPlace(scan: Scan, word: number): boolean {
  if (!isName(scan, word) || FIELD_WORDS.has(scan.key(word)) || isFrontTitle(scan, word) || scan.cue('unit-head', word))
    return false;
  const gap = scan.gap(word + 1);
  return /^(?:, ?| )$/.test(gap) && (isName(scan, word + 1) || isFrontTitle(scan, word + 1));
}

/** "Kepala Desa Suka Maju, Budi Santoso, menerima": a village of two words or three, where its head follows between commas. */
export function longPlaceEnd(scan: Scan, from: number): number | undefined {
  if (!PLACED_OFFICES.test(scan.key(from - 1))) return undefined;
  let end = from;
  while (end < from + 3 && isName(scan, end) && (end === from || scan.gap(end) === ' ')) end++;
  if (end - from < 2 || !/^, ?$/.test(scan.gap(end)) || scan.cue('office', end) || placeAt(scan, end)) return undefined;
  let name = end;
  while (isFrontTitle(scan, name)) name++;
  let stop = name;
  while (stop < name + 5 && isName(scan, stop) && (stop === name || scan.gap(stop) === ' ')) stop++;
  return stop > name && (name > end || /^[,.]/.test(scan.gap(stop)) || !scan.capital(stop)) ? end : undefined;
}
