import { OFFICE_STATES } from '../language/offices.ts';
import { closesBracket } from './closes-bracket.ts';
import { isFrontTitle } from './official-titles.ts';
import { isName } from './person-name.ts';
import { codesOf, isNear, placeAt, shortPlaceAt } from './regions.ts';
import type { Scan } from './scan.ts';
import type { Field } from './work-field.ts';

/** The place behind the office of a region's head or deputy, with its term and the province around it; of a town and a regency of one name `kind` tells. */
export function regionField(scan: Scan, from: number, kind: 'provinsi' | 'kabupaten' | 'kota' | undefined): Field {
  let end = ordinalEnd(scan, from);
  while (end < scan.words.count && isNear(scan, end) && OFFICE_STATES.includes(scan.key(end))) end++;
  // "Sekretaris Daerah (Sekda) Kabupaten Tuban": its own short form stands between.
  if (!isNear(scan, end) && !/^\) ?$/.test(scan.gap(end))) return { end: from, codes: [], place: false };
  const key = scan.key(end);
  if (key === 'ri') return { end: end + 1, codes: [], place: true, body: 'RI' };
  if (key === 'republik' && scan.key(end + 1) === 'indonesia')
    return { end: end + 2, codes: [], place: true, body: 'Republik Indonesia' };
  const place = placeAt(scan, end) ?? (kind === 'kabupaten' ? shortPlaceAt(scan, end) : undefined);
  if (!place) return { end, codes: [], place: false };
  const fitting = kind ? place.regions.filter((region) => region.kind === kind) : place.regions;
  const regions = fitting.length > 0 ? fitting : place.regions;
  const body = scan.text.slice(scan.words.starts[end], scan.words.ends[place.end - 1]);
  const named = shortFormEnd(scan, place.end, body);
  let after = termEnd(scan, provinceEnd(scan, named, codesOf(regions)));
  while (after < scan.words.count && isNear(scan, after) && OFFICE_STATES.includes(scan.key(after))) after++;
  return { end: after, codes: codesOf(regions), place: true, body };
}

/** "Presiden ketujuh RI", "Presiden ke-7 RI": the how manieth. */
function ordinalEnd(scan: Scan, from: number): number {
  if (!/^(?:presiden|president)$/.test(scan.key(from - 1)) || !isNear(scan, from)) return from;
  if (scan.key(from) === 'ke' && /^\d{1,2}$/.test(scan.key(from + 1))) return from + 2;
  return /^ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(scan.key(from)) ? from + 1 : from;
}

/** "Bupati Tuban periode 2018-2023", "Bupati Tuban 2018-sekarang, Salim", "Bupati Tuban (2018-2023) Salim": the term, behind its place. */
function termEnd(scan: Scan, from: number): number {
  const bracket = /^\)? ?\($/.test(scan.gap(from));
  const named = /^(?:periode|for|since)$/.test(scan.key(from));
  const first = named ? from + 1 : from;
  if (!/^(?:19|20)\d\d?$/.test(scan.key(first)) || !(bracket || /^,?[ \u00a0]$/.test(scan.gap(from)))) return from;
  if (named && /,/.test(scan.gap(from))) return from;
  const till =
    /^ ?[-–/] ?$/.test(scan.gap(first + 1)) &&
    /^(?:(?:19|20)\d\d|present|now|sekarang|kini)$/.test(scan.key(first + 1));
  const end = till ? first + 2 : first + 1;
  if (bracket) return till && /^\),? /.test(scan.gap(end)) ? end : from;
  return named || (till && /^,? /.test(scan.gap(end))) ? end : from;
}

/** "Bupati Kutai Kartanegara (Kukar) Edi": the short form of a region behind its name, which begins with the same letter. */
function shortFormEnd(scan: Scan, from: number, name: string): number {
  const { words } = scan;
  if (from >= words.count || scan.gap(from) !== ' (' || !scan.capital(from)) return from;
  if (!closesBracket(scan, from) || !/^[A-Za-zÀ-ɏ]{2,12}$/u.test(scan.key(from))) return from;
  const initial = scan.key(from).charAt(0);
  // "Bupati Kabupaten Tuban (TBN)": of the name behind its kind.
  const bare = name.toLowerCase().replace(/^(?:kabupaten|kota|provinsi) /, '');
  return initial === 'k' || bare.startsWith(initial) ? from + 1 : from;
}

/** "Bupati Sorong (Papua)", "Bupati Tuban Provinsi Jawa Timur", "Wali Kota Batu - Jawa Timur, Aditya": where the regency lies, behind its name. */
function provinceEnd(scan: Scan, from: number, codes: readonly string[]): number {
  if (from >= scan.words.count || !scan.capital(from)) return from;
  const bracket = scan.gap(from) === ' (';
  if (!bracket && !/^(?:[ \u00a0]+|\)?, |\) | [-–] )$/.test(scan.gap(from))) return from;
  const province = placeAt(scan, from);
  if (bracket && !closesBracket(scan, (province?.end ?? 0) - 1)) return from;
  const around = province?.regions.some(
    ({ kind, code }) => kind === 'provinsi' && (bracket || codes.some((own) => own.startsWith(`${code}.`))),
  );
  if (!province || !around) return from;
  const end = shortFormEnd(scan, province.end, scan.text.slice(scan.words.starts[from], scan.words.ends[from]));
  if (!/,/.test(scan.gap(from)) || /^(?:, $|\))/.test(scan.gap(end))) return end;
  // Behind a comma only between the regency and its holder: "Bupati Tuban, Jawa Timur Aditya Halindra".
  return /^\)? $/.test(scan.gap(end)) &&
    isName(scan, end) &&
    (isFrontTitle(scan, end) || isName(scan, end + 1) || /^[,;.]/.test(scan.gap(end + 1)))
    ? end
    : from;
}
