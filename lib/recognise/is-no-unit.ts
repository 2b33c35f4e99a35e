import { FIELD_WORDS, type UnitHead } from '../language/bodies.ts';
import { TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { closesBracket } from './closes-bracket.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { isRankAt } from './winning-units.ts';

/** What stands around a head makes it no unit: a credit, a kind of units, a hall, a national body. */
export function isNoUnit(scan: Scan, row: UnitHead, first: number, headEnd: number): boolean {
  const { words, text } = scan;
  // "Profil Desa/Kelurahan", "(Desa dan Kelurahan) 2022": kinds, none by name.
  if (row.place && (/\/$/.test(scan.gap(first)) || (row.group !== true && /^\)/.test(scan.gap(headEnd))))) return true;
  if (
    /^(?:humas|adv|rilis|foto|dok|doc|sumber|ist|kontributor)$/.test(scan.key(first - 1)) &&
    /\([^)]*$/.test(text.slice(Math.max(0, (words.starts[first] ?? 0) - 40), words.starts[first]))
  )
    return true;
  // "(Adv-Diskominfo)", "Lembaga Pemasyarakatan (Lapas) Cilegon": a credit, and an abbreviation of what stands before.
  if (/^[-(]$|[ -]\($|-$/.test(scan.gap(first)) && (/-$/.test(scan.gap(first)) || closesBracket(scan, headEnd - 1)))
    return true;
  // "Nomor 414.4/165/DPMD": what a letter is filed under.
  if (scan.gap(first) === '/' && /\d$/.test(scan.key(first - 1))) return true;
  if (text.charAt(words.ends[headEnd - 1] ?? 0) === '-' || text.charAt(words.ends[headEnd - 1] ?? 0) === '/')
    return true;
  const national = scan.name('body', first)[0];
  if (national && national.end - first > 1 && !isOfRegion(scan, national.end)) return true;
  // "Lembaga Akreditasi Rumah Sakit", "Kementerian Desa, Pembangunan Daerah Tertinggal": the end of a national body's name.
  if (
    /^(?:akreditasi|kementerian|kementrian|menteri|mendes|asosiasi|perhimpunan)$/.test(scan.key(first - 1)) &&
    scan.gap(first) === ' '
  )
    return true;
  // "Rapat Koordinasi Nasional Dukcapil 2021", "Desa Wisata Kementerian Pariwisata": an event, and who says so.
  if (
    /^(?:nasional|rakornas|rakornis|ditjen|direktorat|anjungan|mesin)$/.test(scan.key(first - 1)) &&
    scan.gap(first) === ' ' &&
    row.alone
  )
    return true;
  if (row.place && /^(?:kementerian|kementrian|kemen\w+)$/u.test(scan.key(headEnd))) return true;
  // "Dukcapil di berbagai kabupaten dan kota": all of them.
  if (
    row.alone &&
    scan.key(headEnd) === 'di' &&
    /^(?:berbagai|tingkat|seluruh|setiap|semua|masing)$/.test(scan.key(headEnd + 1))
  )
    return true;
  // "Badan Publik se-Bali": a word for all of them.
  if (scan.key(first) === 'badan' && scan.key(headEnd) === 'publik') return true;
  // "digelar di Balai Sudirman Jakarta": a hall.
  if (scan.key(first) === 'balai' && scan.key(first - 1) === 'di' && !FIELD_WORDS.has(scan.key(headEnd))) return true;
  if (scan.key(first) === 'balai' && /^(?:kota|desa|kelurahan|kecamatan)$/.test(scan.key(headEnd))) return true;
  // "di Lapangan Setda Garut", "halaman Dinas Kesehatan": where it was.
  if (GROUNDS.test(scan.key(first - 1)) && scan.gap(first) === ' ') return true;
  // "di Balai RW 005 Kelurahan Tunggal": the neighbourhood is told first, and has been asked.
  if (row.place && /^(?:rw|rt)$/.test(scan.key(first - 2)) && /^\d{1,3}$/.test(scan.key(first - 1))) return true;
  // "Seram Bagian Barat": the middle of a region's name.
  if (scan.key(first) === 'bagian' && /^(?:barat|timur|utara|selatan|tengah|tenggara)$/.test(scan.key(headEnd)))
    return true;
  // "Tiga Kampung Kalimantan Terima Proklim", "14 SD dan 2 SMP Kota Malang": several; "juara tiga Desa Tamansari" is one.
  const counts = row.place ? COUNT : !row.alone && row.group !== true ? COUNT_OF_OFFICES : undefined;
  if (
    counts?.test(scan.key(first - 1)) &&
    scan.gap(first) === ' ' &&
    !isRankAt(scan, first - 1) &&
    !NUMBERED.test(scan.key(first - 2))
  )
    return true;
  // "Desa Antikorupsi", "status Desa Mandiri": what a village is called, none by name.
  if (row.place && VILLAGE_KINDS.test(scan.key(headEnd))) return true;
  // "Lomba Desa dan Kelurahan Provinsi Jawa Timur": all of them, no one in particular.
  if (row.place && row.group !== true && scan.cue('body-head', headEnd)) return true;
  return false;
}

const COUNT = pattern`^(?:${TWO_TO_TEN})$`;
const COUNT_OF_OFFICES = pattern`^(?:${TWO_TO_TEN}|sejumlah|beberapa|\d{1,3})$`;
/** Before a number that is a place's or a name's. */
const NUMBERED = /^(?:juara|peringkat|terbaik|harapan|posisi|urutan|ranking|pemenang|top|bintang|kelas|nomor|no)$/;

const GROUNDS = /^(?:lapangan|halaman|gedung|aula|auditorium|pelataran|lobi|lobby)$/;

const VILLAGE_KINDS =
  /^(?:antikorupsi|anti|teladan|mandiri|digital|nusantara|terbaik|sadar|tangguh|siaga|cerdas|layak|ramah|binaan|percontohan|wisata|devisa|cantik|swasembada|nasional)$/;

/** "Badan Pusat Statistik (BPS) Kabupaten Tuban": a national body's office in a region. */
function isOfRegion(scan: Scan, from: number): boolean {
  const at = scan.gap(from) === ' (' && closesBracket(scan, from) ? from + 1 : from;
  if (!/^\)? $/.test(scan.gap(at)) || scan.cue('body-head', at) === undefined) return false;
  return placeAt(scan, at)?.first === at && scan.capital(at);
}
