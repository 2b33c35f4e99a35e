import { isFrontTitle } from './official-titles.ts';
import { isName } from './person-name.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** "RSUD dr. Haryoto Lumajang", "RSUD Dr. Soetomo, dr. Joni Wahyuhadi": the hospital is named after a doctor, its director follows. */
export function hospitalName(scan: Scan, doctor: number): number | undefined {
  if (!/^(?:rsud|rsu|rsd|rs|rsup|rsj)$/.test(scan.key(doctor - 1))) return undefined;
  if (scan.key(doctor) !== 'dr') return namedHospital(scan, doctor);
  for (let word = doctor + 1; word < Math.min(scan.words.count, doctor + 6) && scan.capital(word); word++) {
    if (word > doctor + 1) {
      const place = placeAt(scan, word);
      if (place) return place.end;
    }
    if (/^, ?$/.test(scan.gap(word + 1)) && (isFrontTitle(scan, word + 1) || isName(scan, word + 1))) return word + 1;
    if (!/^[ .\u00a0]+$/.test(scan.gap(word + 1))) return undefined;
  }
  return undefined;
}

/** "RSUD Arifin Nu'mang, dr Budi Santoso": named after someone, where the director with his title follows behind a comma. */
function namedHospital(scan: Scan, first: number): number | undefined {
  for (let word = first; word < Math.min(scan.words.count, first + 4) && isName(scan, word); word++) {
    if (/^, ?$/.test(scan.gap(word + 1)))
      return word > first && isFrontTitle(scan, word + 1) && isName(scan, word + 2) ? word + 1 : undefined;
    if (scan.gap(word + 1) !== ' ') return undefined;
  }
  return undefined;
}
