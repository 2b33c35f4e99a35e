import { RANKS } from '../language/award-words.ts';
import { NO_NAMES, SPOKEN_WORDS } from '../language/common-words.ts';
import { FILLED, GAINED, GAINS, GAINS_BARE, ORDINAL, SCORE, WINNERS } from '../language/word-classes.ts';
import { LIST_MARK } from '../text/list-mark.ts';
import { pattern, patternOfAnyCase } from '../text/pattern.ts';
import { beginsPlace } from './begins-place.ts';
import { leadsToNames } from './leads-to-names.ts';
import { ordinalEnd } from './numbered-tier.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { isAreaWord } from './unit-areas.ts';
import { unitHeadAt } from './unit-heads.ts';

/** "Juara 1, Perpustakaan Sari", "Harapan: Desa Wisata Asri": a line's rank before its holder. */
const RANKED = patternOfAnyCase`(?:^|[\n.;]\s*)(?:\d{1,2}[.)] ?)?(?:juara|harapan|terbaik|pemenang|peringkat)(?: (?:harapan|${ORDINAL}|[\divx]{1,3})){0,2} ?[,:–-] $`;

const ITEM = pattern`(?:^|\n)\s*(?:${LIST_MARK})\s*(?:(?:RW|RT|Dusun)[ .]*[\dIVX]{1,4} )?$`;

/** "1. Desa Mandikapau Barat, Kab. Banjar": a numbered line, in an article about an award. */
export function isLineOfWinners(scan: Scan, first: number): boolean {
  const from = scan.words.starts[first] ?? 0;
  const before = scan.text.slice(Math.max(0, from - 40), from);
  if (RANKED.test(before)) return true;
  const known = scan.competitionHits.length > 0;
  const marked = ITEM.test(before);
  return known && marked ? true : (marked || /\n\s*$/.test(before)) && isUnderCategory(scan, from, known);
}

const WON_BY = pattern`^(?:${GAINED}|raih|${FILLED}|jatuh)$`;

/** "Juara 1: Badan Pendapatan Daerah", "Badan Kepegawaian Daerah meraih", "peringkat empat Badan Keuangan dan Aset Daerah (BKAD)": no national body, even if no region is told. */
export function isLocalWinner(scan: Scan, first: number, headEnd: number, end: number): boolean {
  // "Kantor Kesatuan Bangsa dan Politik dengan inovasi …".
  if (
    scan.key(end) === 'dengan' &&
    scan.gap(end) === ' ' &&
    /^(?:nama )?inovasi/.test(`${scan.key(end + 1)} ${scan.key(end + 2)}`)
  )
    return end - headEnd > 1;
  const takes = WINS.test(scan.key(end)) || (/^ \(?$/.test(scan.gap(end)) && beginsPlace(scan, end));
  const before = /^(?:oleh|kepada)$/.test(scan.key(first - 1)) ? first - 2 : first - 1;
  if (
    !takes &&
    !isRankAt(scan, before) &&
    !WON_BY.test(scan.key(before)) &&
    !leadsToNames(scan, before) &&
    !isLineOfWinners(scan, first)
  )
    return false;
  if (scan.key(headEnd) === 'kesatuan' && scan.key(headEnd + 1) === 'bangsa') return true;
  const last = end - 1 > headEnd && scan.gap(end - 1).includes('(') ? end - 2 : end - 1;
  return last > headEnd && scan.key(last) === 'daerah';
}

/** "Juara III", "Harapan 1", "juara ke-2": the word is the number of a place. */
export function isRankAt(scan: Scan, word: number): boolean {
  const isCounted = ordinalEnd(scan, word - 1) > word;
  const noun = isCounted ? word - 2 : word - 1;
  return (
    noun >= 0 &&
    (isCounted || RANKS.has(scan.key(word))) &&
    /^(?:juara|terbaik|harapan|peringkat|pemenang|urutan|posisi)$/.test(scan.key(noun)) &&
    scan.sentence(word) === scan.sentence(noun)
  );
}

/** "untuk kesekian kalinya, Kecamatan Tempeh berhasil meraih": a clause begins, and the place is its subject. */
export function unitWins(scan: Scan, first: number, end: number): boolean {
  if (first === 0 || !/^["”’]?, ?$/.test(scan.gap(first)) || scan.sentence(first - 1) !== scan.sentence(first))
    return false;
  const before = scan.key(first - 1);
  // "Kelurahan Glugur Darat 1, Kecamatan X menempati ...": where the one named before it lies.
  if (isAreaWord(scan.key(first)) && /^\d$/.test(before)) return false;
  // "Hasilnya, Desa X meraih ...": how the sentence begins, and no address.
  // "... meraih Proklim Lestari, Desa X meraih Proklim Utama": the award of the one before; "Melalui inovasi “Si Jempol”, Desa X meraih".
  const named =
    scan.gap(first).startsWith(',') &&
    scan.capital(first - 1) &&
    scan.lineCase(first) === 'prose' &&
    !before.endsWith('nya') &&
    !scan.inCompetition(first - 1);
  if (named && !NO_NAMES.has(before) && !SPOKEN_WORDS.has(before) && !isFieldBefore(scan, first)) return false;
  // "Harumkan Nama Bali, Desa Wisata Tepus dan Desa Wisata Widosari Raih": two in a headline.
  if (!named && scan.lineCase(first) !== 'prose' && scan.key(end) === 'dan' && unitHeadAt(scan, end + 1)) return true;
  let next = behindAsides(scan, end);
  // "Desa X, Kecamatan Y, Lombok Tengah meraih": and in which regency.
  if (next > end && scan.gap(next) === ', ' && placeAt(scan, next)?.first === next)
    next = placeAt(scan, next)?.end ?? next;
  if (scan.sentence(next) !== scan.sentence(first)) return false;
  // "Desa X (juara I)", "Desa X juara I".
  if (/^\)? \(?$/.test(scan.gap(next)) && beginsPlace(scan, next)) return true;
  if (!/^\)?,? $/.test(scan.gap(next))) return false;
  if (/^(?:juga|pun|telah|sudah)$/.test(scan.key(next))) next++;
  if (/^(?:merupakan|adalah)$/.test(scan.key(next))) return WINNER.test(scan.key(next + 1));
  return WINS.test(scan.key(next));
}

const WINNER = pattern`^(?:juara|${WINNERS})$`;

/** What may stand between a unit and its verb: "(Kecamatan Y)", "dari Kecamatan Y", "di Kabupaten Z, Jawa Timur", "dengan nilai 90,5". */
const ASIDES = pattern`^(?: ?\([^()\n]{1,40}\)|,? (?:(?:dari|asal|di) )?(?:Kec(?:amatan|\.)|Kab(?:upaten|\.)|Kota|Kel(?:urahan|\.)|Desa|Kapanewon|Distrik|Provinsi) ?[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*){0,2}|,? dengan (?:total )?(?:${SCORE}) \d[\d.,]*(?<=\d))+(?=[ ,])`;
/** The longest that such asides may be, in characters. */
const LONGEST_ASIDES = 120;

/** The word behind them. */
function behindAsides({ text, words }: Scan, end: number): number {
  const from = words.ends[end - 1] ?? 0;
  const to = from + (ASIDES.exec(text.slice(from, from + LONGEST_ASIDES))?.[0].length ?? 0);
  let next = end;
  while (next < words.count && (words.starts[next] ?? 0) < to) next++;
  return next;
}

const WINS = pattern`^(?:${GAINS}|${GAINS_BARE}|berhasil|sukses|kembali|menjuarai|menempati|menduduki|menjadi|terpilih|tampil|dinobatkan|ditetapkan|dinyatakan|diumumkan|keluar|sebagai|jadi|wakili)$`;

/** "Untuk kategori Keindahan Lingkungan, Kelurahan X ...": what stands before the comma is the field, and no address. */
function isFieldBefore(scan: Scan, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 12 && scan.sentence(at) === scan.sentence(first); at--) {
    if (at < first - 1 && /[,;]/.test(scan.gap(at + 1))) return false;
    if (
      /^(?:kategori|lomba|klaster|kelompok|bidang|ajang|cabang|jenjang|tingkat|festival|penilaian|piala|anugerah)$/.test(
        scan.key(at),
      )
    )
      return /^(?:untuk|pada|dalam|di)$/.test(scan.key(at - 1));
  }
  return false;
}

/** "Kategori Desa Wisata Rintisan:" and below it, a line each, "Desa Wisata A, Situbondo, Jawa Timur": nothing but who and where. */
function isUnderCategory({ text }: Scan, from: number, known: boolean): boolean {
  const line = text.slice(from, from + LONGEST_LINE);
  const end = line.indexOf('\n');
  if (!WHO_AND_WHERE.test(end < 0 ? line : line.slice(0, end))) return false;
  const lines = text
    .slice(Math.max(0, from - ABOVE), from)
    .split('\n')
    .slice(0, -1);
  const title = lines.findLast((one) => one.trim() !== '' && !WHO_AND_WHERE.test(one)) ?? '';
  return HEADS.test(title) && (known || OF_WINNERS.test(title));
}

const HEADS = /: ?$/;

/** What the heading of a list of winners says, where the article names no award that we know. */
const OF_WINNERS =
  /\b(?:penerima|peraih|pemenang|juara|award|penghargaan|anugerah|lomba|terbaik|kategori|diberikan|diraih)\b/i;

const LONGEST_LINE = 120;
/** As far back as this, in characters, the heading of such lines may stand. */
const ABOVE = 600;
const WHO_AND_WHERE =
  /^\s*(?:\d{1,3}[.)] ?|[-•*] ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ\d'’. -]{3,60}(?: ?\([^()]{2,40}\)| di (?:Kab(?:upaten|\.) |Kota )?[A-ZÀ-Þ][A-Za-zÀ-ɏ -]{2,30})?(?:, (?:Kec(?:amatan|\.) |Kab(?:upaten|\.) |Kota |Provinsi )?[A-ZÀ-Þ][A-Za-zÀ-ɏ -]{2,30}){0,3}[.;,]?\s*$/u;
