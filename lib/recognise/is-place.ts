import { ADVERBS, RECEIVING, TO } from '../language/award-words.ts';
import { GIVEN, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Found } from './body-names.ts';
import { isMadeUpOf } from './counted-bodies.ts';
import { isDateline } from './is-dateline.ts';
import type { Scan } from './scan.ts';

const BEFORE_PLACE =
  /^(?:di|ke|se|sekitar|wilayah|warga|masyarakat|asal|seluruh|penduduk|tingkat|lingkup|sekabupaten|sekota|at|in|near|daerah|kawasan|ibukota|ruas|pendopo|alun|aula|gedung|hotel|stadion|kantor|halaman|rsud|perwakilan|level|komunitas|pelajar|petani|siswa|santri|atlet|mahasiswa|dokter|guru|umkm|pemuda|kafilah|kontingen|puskesmas|bank|universitas|pemkab|dprd|polres|kodim|warganya|khas|batik|kopi|putra|putri|klub|bupati|gubernur)$/;

/** "Kontingen Kota X meraih juara umum", "diraih kafilah Kabupaten Y": whose team wins has won. */
function isTeamThatWins(scan: Scan, first: number, end: number): boolean {
  if (!/^(?:kafilah|kontingen)$/.test(scan.key(first - 1))) return false;
  const verb = ADVERBS.has(scan.key(end)) ? end + 1 : end;
  return (
    RECEIVING.has(scan.key(verb)) ||
    /^(?:menjadi|keluar|jadi|di)$/.test(scan.key(verb)) ||
    TO.has(scan.key(first - 2)) ||
    /^(?:disusul|diikuti)$/.test(scan.key(first - 2))
  );
}

/** "diserahkan ke Kota X", "jatuh pada". */
const GIVEN_TO = pattern`^(?:${GIVEN}|jatuh)$`;

/** "diserahkan ke Provinsi Jawa Tengah": handed to a body, not to a place. */
function isHandedTo(scan: Scan, { first }: { readonly first: number }): boolean {
  return scan.key(first - 1) === 'ke' && GIVEN_TO.test(scan.key(first - 2));
}

/** "berkunjung ke Kabupaten X, peraih Adipura". */
function isCalledWinner(scan: Scan, end: number): boolean {
  return end < scan.words.count && scan.gap(end) === ', ' && WINNER.test(scan.key(end));
}

const WINNER = pattern`^(?:${WINNERS})$`;

/** "di Kabupaten Lumajang", "tingkat Provinsi Jawa Timur": a place or a level, not the body. */
export function isPlace(scan: Scan, name: Found): boolean {
  const { first, end } = name;
  if (first > 0 && scan.sentence(first - 1) === scan.sentence(first)) {
    const gap = scan.gap(first);
    if (
      /^[ \u00a0]+$|^-$/.test(gap) &&
      BEFORE_PLACE.test(scan.key(first - 1)) &&
      !isMadeUpOf(scan, name) &&
      !isHandedTo(scan, { first }) &&
      !isCalledWinner(scan, end) &&
      !isTeamThatWins(scan, first, end)
    )
      return true;
  }
  // "Jalan Merdeka No. 158 Kota Serang": an address.
  if (/^\d+$/.test(scan.key(first - 1)) && /^(?:no|nomor)$/.test(scan.key(first - 2))) return true;
  return isDateline(scan, first, end) || isVenueTown(scan, first, end);
}

/** "di Hotel Melati, Kota Madiun, Sabtu (22/7)": the town of a hall, told by the day behind it. */
function isVenueTown(scan: Scan, first: number, end: number): boolean {
  if (first < 2 || scan.gap(first) !== ', ') return false;
  const to = scan.words.ends[end - 1] ?? 0;
  if (
    !/^(?:, [^,.()\n]{3,30}?(?: \([^()]{3,8}\))?)?,? (?:pada |hari )*(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|\(?\d)/i.test(
      scan.text.slice(to, to + 60),
    )
  )
    return false;
  const own = scan.sentence(first);
  for (let word = first - 1; word >= Math.max(0, first - MAX_VENUE) && scan.sentence(word) === own; word--) {
    if (scan.key(word) === 'di') return true;
    const initial = scan.key(word).length === 1 && scan.gap(word + 1) === '. ';
    if (!scan.capital(word) || (word < first - 1 && scan.gap(word + 1) !== ' ' && !initial)) return false;
    if (/^(?:jalan|jl|jln)$/.test(scan.key(word))) return true;
  }
  return false;
}

/** The longest name of a hall, in words. */
const MAX_VENUE = 8;
