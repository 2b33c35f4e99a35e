import { GAINED, GAINS, GAINS_BARE, NAMELY, TWO_TO_TEN, WINNERS, WON } from '../language/word-classes.ts';
import { LIST_MARK } from '../text/list-mark.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import type { Found } from './body-names.ts';
import { leadToNames } from './leads-to-names.ts';
import type { Scan } from './scan.ts';

const GETS = pattern`^(?:${GAINS}|${GAINS_BARE}|terima|dinobatkan|berpredikat|berkategori)$`;

export const GOT_BY = pattern`^(?:${GAINED}|${WON}|went)$`;

/** How far before its list "penerima" may stand: "penerima piala tahun ini, menurut panitia, antara lain". */
export const MAX_INTRODUCTION = 20;

/** "yang meraih". */
const GAINING = pattern`^(?:${GAINS})$`;

/** "para penerima piala itu antara lain Tuban, Gresik dan Bali": a list announced as the winners. */
export function isIntroduced(scan: Scan, { first }: Found): boolean {
  if (first === 0 || !/^(?:[,:]? |: ?)$/.test(scan.gap(first))) return false;
  // "dua daerah lainnya, Tuban dan Lumajang, mendapat": counted right before.
  if (/^(?:lainnya|lain|tersebut|itu)$/.test(scan.key(first - 1)) && isCounted(scan, first - 2, first)) return true;
  const lead = leadToNames(scan, first - 1);
  if (lead === undefined) return false;
  if (isOfItem(scan, first)) return true;
  const own = scan.sentence(first);
  for (let word = lead - 1; word >= 0 && word >= first - MAX_INTRODUCTION && scan.sentence(word) === own; word--)
    if (
      /^(?:penerima|penerimaan|peraih|pemenang|penyabet|jawara)(?:nya)?$/.test(scan.key(word)) ||
      // "kabupaten lain yang meraih Swasti Saba adalah Tuban dan Ngawi".
      (scan.key(word - 1) === 'yang' && GAINING.test(scan.key(word))) ||
      isCounted(scan, word, lead + 1)
    )
      return true;
  return false;
}

/** "3. Innovative Organization, yakni Kementerian Kesehatan": an item of a list in an article about an award. */
function isOfItem({ text, words, competitionHits }: Scan, first: number): boolean {
  if (competitionHits.length === 0) return false;
  const start = words.starts[first] ?? 0;
  return ITEM_IS.test(text.slice(Math.max(0, start - 80), start));
}

const ITEM_IS = pattern`(?:^|\n)\s*(?:${LIST_MARK}) ?[A-ZÀ-Þ][^\n.:;]{2,60},? (?:${NAMELY}|adalah) $`;

export const COUNT = pattern`^(?:\d+|ke\w+|${TWO_TO_TEN}|sebelas|belas|puluh)$`;

/** "Tiga kota meraih predikat Utama, yaitu", "delapan provinsi tersebut adalah": as many bodies as were counted before. */
function isCounted(scan: Scan, word: number, list: number): boolean {
  if (word < 1 || !/^(?:kota|kabupaten|provinsi|daerah|pemda|pemkab|pemkot|pemprov)$/.test(scan.key(word)))
    return false;
  if (!COUNT.test(scan.key(word - 1))) return false;
  const shares = scan.key(word - 2) === 'dari' && scan.key(word - 3) === 'terdiri';
  if (word > 1 && !shares && /^(?:di|ke|dari|pada|antar|antara)$/.test(scan.key(word - 2))) return false;
  // "diterima satu provinsi dan dua kota, yakni": as many receivers as are named next.
  if (isSaidAtOnce(scan, word, list) && isReceived(scan, word)) return true;
  for (let next = word + 1; next < list; next++) {
    if (next === word + 1 && /^(?:tersebut|itu|ini|lainnya|lain)$/.test(scan.key(next))) return true;
    if (GETS.test(scan.key(next))) return true;
    // "18 kabupaten yang masuk dalam kategori tinggi yakni".
    if (scan.key(next) === 'masuk' && /^(?:dalam|kategori|predikat|kelompok)$/.test(scan.key(next + 1))) return true;
  }
  return false;
}

/** "dua kota yakni", "dua kota di Provinsi Jawa Timur, yakni": nothing but where they lie between the count and the names. */
function isSaidAtOnce(scan: Scan, word: number, list: number): boolean {
  if (list - word > 2 && (list - word > 8 || !/^(?:di|se)$/.test(scan.key(word + 1)))) return false;
  for (let at = word + 2; at < list - 1; at++) if (!scan.capital(at)) return false;
  return true;
}

/** "meraih", "penerima": those counted behind it have the award. */
const LEADS_TO_COUNT = pattern`^(?:kepada|${GAINS}|berprestasi|${WINNERS})$`;

/** A verb of receiving stands before, in the same sentence. */
function isReceived(scan: Scan, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 40) && scan.sentence(at) === scan.sentence(word); at--)
    if (GOT_BY.test(scan.key(at)) || isCountedBefore(scan, at) || LEADS_TO_COUNT.test(scan.key(at))) return true;
  return isNextShare(scan, word - 1);
}

const HAVE_WON = pattern`^(?:berprestasi|${WINNERS})$`;

/** "... terdiri dari tiga provinsi yakni ... Sepuluh kabupaten yakni": a sentence that goes on with the winners before it. */
function isNextShare(scan: Scan, count: number): boolean {
  const own = scan.sentence(count);
  const opening =
    scan.sentence(count - 1) !== own || /^(?:sedang|sedangkan|sementara|kemudian|lalu)$/.test(scan.key(count - 1));
  if (!opening) return false;
  for (let at = count - 1; at >= Math.max(0, count - 60) && scan.sentence(at) >= own - 2; at--) {
    if (HAVE_WON.test(scan.key(at))) return true;
    if (((scan.words.shapes[at] ?? 0) & SHAPE.line) !== 0) return false;
  }
  return false;
}

/** "ketujuh pemda itu": those of whom the sentence before told. */
function isCountedBefore(scan: Scan, word: number): boolean {
  return (
    /^(?:tersebut|itu|ini)$/.test(scan.key(word)) &&
    /^(?:kota|kabupaten|provinsi|daerah|pemda)$/.test(scan.key(word - 1)) &&
    COUNT.test(scan.key(word - 2))
  );
}

/** "Tiga kota meraih predikat Utama, terdiri dari Surakarta, Surabaya": who they are. */
export function isMadeUpOf(scan: Scan, name: Found): boolean {
  return scan.key(name.first - 2) === 'terdiri' && isIntroduced(scan, name);
}
