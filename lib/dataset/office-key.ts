import { foldName } from './recipient-key.ts';

/** Offices as articles write them, reduced to one form. `from` is wording seen in print, and the rule's own test. */
export const OFFICE_WORDS: readonly { readonly written: RegExp; readonly plain: string; readonly from: string }[] = [
  { written: /\b(wakil (walikota|walkot)|wawali(kota)?)\b/, plain: 'wakil wali kota', from: 'Wakil Walikota' },
  { written: /\b(walikota|walkot)\b/, plain: 'wali kota', from: 'Walikota' },
  { written: /\b(wabup|wabub)\b/, plain: 'wakil bupati', from: 'Wabup' },
  { written: /\bwagub\b/, plain: 'wakil gubernur', from: 'Wagub' },
  { written: /\bwapres\b/, plain: 'wakil presiden', from: 'Wapres' },
  { written: /\bwamen\b/, plain: 'wakil menteri', from: 'Wamen' },
  {
    written: /^deputi( bidang)? (pelayanan( publik)?|yanlik)\b.*$/,
    plain: 'deputi bidang pelayanan publik',
    from: 'Deputi Bidang Pelayanan',
  },
];

/** Words that say for how long or in whose stead, not which office: "Plt. Bupati" is looked up as "Bupati". */
const STAND_IN = /^(plt|pj|pjs|plh|penjabat( sementara)?|pelaksana (tugas|harian)) /;

export function officeKey(office: string): string {
  const plain = foldName(office).replace(STAND_IN, '');
  return OFFICE_WORDS.reduce((key, rule) => key.replace(rule.written, rule.plain), plain);
}
