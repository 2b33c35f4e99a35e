import { FIELD_WORDS } from '../language/bodies.ts';
import { isEnglish } from '../language/english.ts';
import { placeBefore } from './before-office.ts';
import { isName } from './person-name.ts';
import { regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** In prose an office begins with a capital letter or stands before a capital: "bupati Lumajang" is in print too. */
export function isOffice(scan: Scan, word: number): boolean {
  const office = scan.cue('office', word);
  if (!office || isAwardName(scan, word, office.end)) return false;
  if (scan.text.charAt(scan.words.ends[office.end - 1] ?? 0) === '/') return false;
  if (word > 0 && scan.gap(word) === '/') return false;
  // "Kabupaten Karo", "Pemkab Karo": a region whose name is also short for the head of a bureau.
  if (scan.cueEnding('body-head', word) && regionAt(scan, word)) return false;
  if (scan.key(office.end) === 'regency') return false;
  // "Kepala Daerah Pendukung Zakat": leaders of regions, no office of one.
  if (scan.key(word) === 'kepala' && scan.key(office.end) === 'daerah') return false;
  // "kategori Bupati Pendukung Zakat": a class of leaders, no leader.
  if (
    /^(?:kategori|katagori|ketegori|kelompok|gelar|level|tingkat)$/.test(scan.key(word - 1)) &&
    scan.gap(word) === ' '
  )
    return false;
  // "Sedangkan untuk bupati, Salim (Tuban)": the class of those who follow.
  if (/^(?:untuk|bagi)$/.test(scan.key(word - 1)) && !scan.capital(word) && scan.gap(office.end) === ', ') return false;
  // "sebagai Gubernur Visioner": what somebody was called.
  if (scan.key(word - 1) === 'sebagai' && PRAISED.test(scan.key(office.end))) return false;
  // "Bupati Cup": a tournament.
  if (scan.key(office.end) === 'cup' && scan.capital(office.end)) return false;
  if (scan.capital(word)) return true;
  // "Tuban’s regent won", "the East Java governor".
  if (/^(?:governor|regent|mayor)$/.test(scan.key(word)) && isEnglish(scan.words) && placeBefore(scan, word, undefined))
    return true;
  // "the head of the Jakarta Health Agency".
  if (scan.key(word) === 'head' && scan.key(office.end) === 'the' && scan.capital(office.end + 1)) return true;
  // "menteri Ketenagakerjaan Hanif Dhakiri".
  if (scan.key(word) === 'menteri' && scan.capital(office.end) && FIELD_WORDS.has(scan.key(office.end))) return true;
  // "kepala Badan Pangan Nasional", "kepala Dinas Kesehatan Tuban".
  if (
    /^(?:kepala|ketua|direktur|sekretaris)$/.test(scan.key(word)) &&
    scan.capital(office.end - 1 > word ? office.end - 1 : office.end) &&
    (office.end - 1 > word || scan.cue('unit-head', office.end) !== undefined)
  )
    return true;
  return office.cue.row.domain === 'region' && (regionAt(scan, office.end) !== undefined || isName(scan, office.end));
}

const PRAISED =
  /^(?:ter(?:baik|inovatif|populer|inspiratif|favorit)|visioner|inspiratif|inovatif|teladan|peduli|pilihan|berprestasi|pendukung|penggerak|pelopor)$/;

/** "Kepala Daerah Inovatif 2022" is an award, not an office. */
function isAwardName(scan: Scan, first: number, end: number): boolean {
  return scan.name('competition', first).some((hit) => hit.end > end);
}
