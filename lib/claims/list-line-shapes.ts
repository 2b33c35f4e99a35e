import type { Block } from '../article/article.ts';
import { NAMELY, OF_HUNDRED, SCORE, TWO_TO_TEN } from '../language/word-classes.ts';
import { isWordUnit } from '../text/atom-table.ts';
import { LIST_MARK, MARKS } from '../text/list-mark.ts';
import { pattern } from '../text/pattern.ts';
import { unitAt } from '../text/unit-at.ts';
import { SIGN } from './masked.ts';
import { sameAward } from './same-award.ts';
import { winCues } from './win-cues.ts';

/** "3. ", "Ketiga, ": a number in front. */
export const NUMBERED = new RegExp(
  String.raw`^\s*(?:${LIST_MARK}|(?:pertama|(?:ke)(?:${TWO_TO_TEN}|sebelas|dua belas)|terakhir),)\s*`,
  'iu',
);

/** "Juara II: Desa X", "Smart Living: Demak Regency,": what was won, then who has it. */
export const LABELLED = pattern`^${MARKS}(?:\uE001+["”)]?(?:\s*[:=]\s*| [–—-] )(?:[A-Za-zÀ-ɏ]{1,12} )?(?:[\uE003-\uE005]+(?![\uE003-\uE005])[^\uE000-\uE006:]{0,40})+|([A-Za-zÀ-ɏ][^:;.\uE000-\uE006]{2,60}?)["”)]?\s*[:=]\s*(?:[A-Za-zÀ-ɏ]{1,12} )?[\uE003-\uE005]+[^\uE000-\uE006:]{0,40})[\uE003-\uE006]*\W*(?:and|dan)?\s*$`;

/** "1. Pelayanan Publik, yakni Gubernur X, Gubernur Y, dan Gubernur Z.": what an item is for, then several who have it. */
export const LISTED_FOR = pattern`^${MARKS}([A-Za-zÀ-ɏ][^:;.\uE000-\uE006]{2,60}?),? (?:${NAMELY}|adalah) (?=[\uE003-\uE005])`;

/** A line that begins with a place, and goes on in words: nobody stands behind it. */
export const PLACE_ALONE = /^\W*(?:\d{1,3}[.)]\s*)?\uE001+(?:\W*$| (?!oleh|diraih|untuk (?!kategori))[a-z\d("“])/u;

/** A line of a list: an item, a table's row, a number in front, or little else than names. Verbs make it a sentence. */
export function isLine(block: Block, line: string, mask: string): boolean {
  const isItem = block.kind === 'item' || block.kind === 'cell' || NUMBERED.test(line);
  // "Sebanyak 18 pemda tersebut adalah ...": a sentence, which the one before tells the award and the year of.
  const isListed =
    isItem ||
    (/[:=]|^\W*\uE001/.test(line) && LABELLED.test(line)) ||
    (isMostlyNames(line) && sameAward(mask, block) === undefined);
  return isListed && winCues(line).length === 0 && !SEVERAL_PLACES.test(line) && !SEVERAL_UNITS.test(line);
}

/** "Juara I: A, juara II: B, juara III: C" in one line is a row of places, "X kategori Madya A, B. Untuk kategori Pratama C" of grades. */
const SEVERAL_PLACES =
  /[\uE000\uE001][^\uE000\uE001\uE003-\uE005]*[\uE003-\uE005][^\uE001]*\uE001+[^\uE001\uE003-\uE005]*[\uE003-\uE005]/u;

/** "Adiwiyata Mandiri: SDN 1 X; SMPN 2 Y": as good as a sentence. */
const SEVERAL_UNITS = /\uE000[^\uE004]*:[^\uE004]*\uE004+[^\uE004]+\uE004/u;

function isMostlyNames(line: string): boolean {
  const { length } = line;
  // A row begins with a name, "The" at most before it.
  if ((!isWordUnit(unitAt(line, 0)) || /^[Tt]/.test(line)) && ROW.test(line)) return true;
  let names = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(line, at);
    if (unit === RECIPIENT || unit === AWARD) names++;
  }
  if (names === 0 || names / line.trim().length <= 0.6) return false;
  // "Penilaian itu berdasarkan hasil Evaluasi Kinerja ...": one long name does not make a sentence a list.
  return line.includes(SIGN.recipient) || !isSentence(line.trimEnd());
}

const RECIPIENT = SIGN.recipient.charCodeAt(0);
const AWARD = SIGN.award.charCodeAt(0);

/** "Desa Wisata A, Situbondo, Jawa Timur", "Kabupaten X (nilai 87,4)", "Kota Y - Utama": a body, where it lies, what it reached, its grade or its field. */
const ROW = pattern`^\W*(?:\uE001+ ?[-–—:=,]? )?(?:[Tt]he )?[\uE003-\uE005]+(?: (?:di|in) [A-Za-zÀ-ɏ\uE003 .-]{3,40})?(?:(?:,| [Pp]rovinsi) [A-Za-zÀ-ɏ\uE003 .-]{3,40}){0,3}(?: ?\([^()\uE000-\uE002]{1,40}\))?(?:,? ?(?:dengan |[-–—:(|=] ?)?(?:(?:${SCORE}) )?[\d.,]+(?:${OF_HUNDRED})?\)?)?(?:(?: ?[-–—:(|=,\t]| sebagai|) ?\uE001+\)?|,? (?:sebagai [^\uE003-\uE005:;.]{0,40}?(?:terbaik|\uE001)|kategori|bidang)[^\uE003-\uE005:;.]{0,60})?[.;,]*\s*$`;

/** Ends in a full stop with a letter before it: "1." does not. */
function isSentence(line: string): boolean {
  return line.endsWith('.') && /[A-Za-zÀ-ɏ]/u.test(line.slice(line.lastIndexOf('.', line.length - 2) + 1));
}
