import { foldName } from './recipient-key.ts';

/** Offices as articles write them, reduced to one form. `from` is wording seen in print, and the rule's own test. */
export const OFFICE_WORDS: readonly { readonly written: RegExp; readonly plain: string; readonly from: string }[] = [
  { written: /\b(wakil (walikota|walkot)|wawali(kota)?)\b/, plain: 'wakil wali kota', from: 'Wakil Walikota' },
  { written: /\b(walikota|walkot)\b/, plain: 'wali kota', from: 'Walikota' },
  { written: /\b(wabup|wabub)\b/, plain: 'wakil bupati', from: 'Wabup' },
  { written: /\bwagub\b/, plain: 'wakil gubernur', from: 'Wagub' },
  { written: /\bwapres\b/, plain: 'wakil presiden', from: 'Wapres' },
  { written: /^wamen ?/, plain: 'wakil menteri ', from: 'Wamendagri' },
  { written: /^(men ?pan ?(dan )?rb|menpan|menteri pan ?(dan )?rb)$/, plain: 'menteri panrb', from: 'MenPAN-RB' },
  { written: /^mensos$/, plain: 'menteri sosial', from: 'Mensos' },
  { written: /^menkes$/, plain: 'menteri kesehatan', from: 'Menkes' },
  { written: /^menkeu$/, plain: 'menteri keuangan', from: 'Menkeu' },
  { written: /^mendagri$/, plain: 'menteri dalam negeri', from: 'Mendagri' },
  { written: /^(men ?lhk|menteri lhk)$/, plain: 'menteri lingkungan hidup dan kehutanan', from: 'MenLHK' },
  { written: /^(men ?pppa|menteri pppa|menteri ppa)$/, plain: 'menteri pppa', from: 'Menteri PPPA' },
  { written: /^wakil menteri dagri$/, plain: 'wakil menteri dalam negeri', from: 'Wamendagri' },
  {
    written: /^deputi( bidang)? (pelayanan( publik)?|yanlik)\b.*$/,
    plain: 'deputi bidang pelayanan publik',
    from: 'Deputi Bidang Pelayanan',
  },
];

/** Words that say for how long or in whose stead, not which office: "Plt. Bupati" is looked up as "Bupati". */
const STAND_IN = /^(plt|pj|pjs|plh|penjabat( sementara)?|pelaksana (tugas|harian)) /;

/** "Presiden RI", "Menteri Kesehatan Republik Indonesia". */
const OF_THE_STATE = / (ri|republik indonesia)$/;

export function officeKey(office: string): string {
  const plain = foldName(office).replace(STAND_IN, '').replace(OF_THE_STATE, '');
  return OFFICE_WORDS.reduce((key, rule) => key.replace(rule.written, rule.plain), plain).trim();
}

/** "menteri panrb" -> the office "menteri" and what it is of. */
export function officeParts(key: string): { readonly head: string; readonly rest: string } {
  const head = /^(wakil )?(menteri|gubernur|bupati|wali kota)\b|^(deputi|kepala)\b/.exec(key)?.[0] ?? key;
  return { head, rest: key.slice(head.length).trim() };
}
