import type { Block } from '../article/article.ts';
import { pattern } from '../text/pattern.ts';
import { gate } from './mask-words.ts';
import { winCues } from './win-cues.ts';

/** "Belum meraih:", "Calon penerima tahun depan:", "Daftar tunggu:": those below have nothing, whatever else the words say. */
const WITHOUT =
  /^\W*(?:[a-z]+[ /-]){0,5}(?:tidak|tak|belum|gagal|gugur|batal|tersisih|calon|kandidat|nominasi|nominator|nomine|finalis|akan|terendah|terburuk|terbawah|tunggu)\b[^:]{0,60}:/;

/** "Peserta:", "Turut hadir:", "Jadwal kunjungan:", "Topik:": those below are told of for another reason. */
const ASIDE =
  /^\W*(?:[a-z]+[ /-]){0,4}(?:peserta|tamu|undangan|hadir|dihadiri|tuan rumah|lokasi|dinilai|tetangga|asal|berasal|juri|penilai|panitia|jadwal|baca|simak|lihat|berita|topik|tags?|terkait|cuaca|korban|narasumber|sponsor|mitra|sumber|kontak|penulis|editor|reporter|foto|kunjungan|pertandingan)\b[^:]{0,60}:/;

const mayHeadOthers = gate(pattern`${WITHOUT.source}|${ASIDE.source}`);

const WON = /\b(?:terbaik|juara|pemenang|peraih|penerima|meraih|menerima|favorit)\b|[\uE000\uE001]/;

/** Whether a line begins with a label for names that are no winners; what it is the label of may stand in the line itself or below it. */
export function headsOthers(block: Block, line: string, mask: string): boolean {
  if (!line.includes(':') || !mayHeadOthers(mask, block)) return false;
  if (WITHOUT.test(line)) return true;
  const label = ASIDE.exec(line)?.[0];
  return label !== undefined && !WON.test(label);
}

/** "Topik: A, B dan C.": the label with the names right behind it, and nothing that says of a win. */
export function namesOthers(block: Block, mask: string): boolean {
  if (!mayHeadOthers(mask, block)) return false;
  const line = mask.slice(block.start, block.end);
  return NAMES.test(line) && headsOthers(block, line, mask) && winCues(line).length === 0;
}

const NAMES = /^[^:]*: *[\uE003-\uE005]/u;
