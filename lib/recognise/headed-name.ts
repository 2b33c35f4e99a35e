import { RANKS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GAINS, GAINS_BARE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { isYear } from './award-beginning.ts';
import { isNameStop, isSentenceStart, MAX_AWARD_WORDS } from './award-name-words.ts';
import type { Scan } from './scan.ts';

/** A certificate is an award only where somebody gets it. */
const GETS = pattern`^(?:${GAINS}|${GAINS_BARE}|terima)$`;

/** Capitalised words behind the head; "dan" and "atas" may join them. */
export function headedName(
  scan: Scan,
  first: number,
  headEnd: number,
  generic: boolean,
): { readonly first: number; readonly end: number } | undefined {
  const { words } = scan;
  const lineCase = scan.lineCase(first);
  // "Raih Apresiasi Kinerja 2025": in a headline only the year tells a name from a verb's object.
  const headline = lineCase !== 'prose' || isSentenceStart(scan, first);
  const certified = scan.key(first) === 'sertifikat';
  if (certified && !GETS.test(scan.key(first - 1))) return undefined;
  const item = generic && headline && isItem(scan, first);
  const heads = generic && headline && !item && headsList(scan, first);
  if (generic && headline && scan.key(first) !== 'apresiasi' && !certified && !item && !heads) return undefined;
  let end = headEnd;
  while (end < words.count && end - first < MAX_AWARD_WORDS) {
    const gap = scan.gap(end);
    // "Lomba Poco – Poco": a word twice.
    if (/^ ?[–-] ?$/.test(gap) && end > headEnd && scan.key(end) === scan.key(end - 1)) {
      end++;
      continue;
    }
    // "Lomba Perpustakaan Sekolah & Desa": the sign joins in a headline too.
    if (!/^[ \u00a0-]+$|^\/$/.test(gap) && !(gap === ' & ' && end > headEnd)) break;
    const key = scan.key(end);
    // "Lomba Baris Indah dan Juara 2 Lomba Kebersihan": the next one.
    if (key === 'dan' && (scan.cue('tier-cue', end + 1) || scan.cue('award-head', end + 1))) break;
    if (key === 'dan' && scan.capital(end + 1) && end > headEnd && lineCase === 'prose') {
      end += 2;
      continue;
    }
    if (!scan.capital(end) && !/^\d/.test(key)) break;
    // "Lomba 10 Program Pokok PKK"; elsewhere a number is no part of it.
    const counted = end === headEnd && !generic && scan.capital(end + 1) && !/^(?:19|20)\d\d$/.test(key);
    if (/^\d/.test(key) && !counted && scan.key(end - 1) !== 'top') break;
    // "Lomba Kudapan Ibu Hamil Juara 3": the place comes next.
    if (/^(?:juara|terbaik|peringkat|harapan)$/.test(key) && RANKS.has(scan.key(end + 1))) break;
    // "Lomba Puskesmas Berprestasi": whose contest it is.
    const whose = key === 'puskesmas' && end === headEnd && scan.key(first) === 'lomba';
    if ((isNameStop(scan, end) && !whose) || key === 'tingkat' || key === 'tahun') break;
    end++;
  }
  while (end > headEnd && scan.key(end - 1) === 'dan') end--;
  if (end === headEnd) return undefined;
  if (generic && scan.key(first) === 'penghargaan' && scan.cueEnding('award-tail', end)) return undefined;
  // "Penghargaan Kota Peduli Hak Asasi Manusia (HAM)": a name that we know, behind the noun.
  if (generic && scan.name('competition', headEnd).some((hit) => !hit.entry.general && hit.end >= end))
    return undefined;
  // "Penghargaan Top 99 Inovasi": the noun is no part of it.
  if (generic && scan.key(headEnd) === 'top' && /^\d/.test(scan.key(headEnd + 1))) first = headEnd;
  if (certified)
    return end - headEnd >= 2 &&
      (/^(?:dari|oleh|tahun)$/.test(scan.key(end)) || /^[.,;]/.test(scan.gap(end)) || isYear(scan, end))
      ? { first, end }
      : undefined;
  if (item) return isGivenBehind(scan, end) || isYear(scan, end) ? { first, end } : undefined;
  if (heads) return end - headEnd > 1 && !LEVELS.test(scan.key(headEnd)) ? { first, end } : undefined;
  if (generic && headline) return isYear(scan, end) && end > headEnd ? { first, end } : undefined;
  if (generic && (end - headEnd < 2 || isPlain(scan, headEnd, end))) return undefined;
  return { first, end };
}

/** "Penghargaan Kabupaten Terbaik:", "Penghargaan Tingkat Provinsi:": whose list it is, and no name. */
const LEVELS =
  /^(?:kategori|tingkat|level|kelompok|kabupaten|kota|provinsi|daerah|pemerintah|desa|kelurahan|kecamatan|sekolah|puskesmas|nasional|terbaik|khusus|tersebut|dari|untuk)$/;

/** "Penerima Penghargaan Pembina Koperasi:", and a list below: its winners have this award, not the one of the list above. */
function headsList({ words, text }: Scan, first: number): boolean {
  return /^penghargaan [^\n.;:]{3,100}: ?\n/i.test(text.slice(words.starts[first], (words.starts[first] ?? 0) + 120));
}

/** "8. Penghargaan Literasi dari ...": an item that a number opens is no headline. */
function isItem({ words, text }: Scan, first: number): boolean {
  const start = words.starts[first] ?? 0;
  return /(?:^|[\s;:,(])\d{1,2}[.)] ?$/.test(text.slice(Math.max(0, start - 5), start));
}

/** Whoever gave it, or what for, stands behind the name and its bracket. */
function isGivenBehind({ words, text }: Scan, end: number): boolean {
  const to = words.ends[end - 1] ?? 0;
  return /^(?: \([^()\n]{2,60}\))? (?:dari|oleh|sebagai|atas)\b/.test(text.slice(to, to + 75));
}

/** Everyday words of government only: "Penghargaan Pemerintah Daerah" names no award. */
function isPlain(scan: Scan, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (!FIELD_WORDS.has(scan.key(word)) && !NO_NAMES.has(scan.key(word))) return false;
  return true;
}
