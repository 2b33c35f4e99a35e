import { FILLED, GAINED, GAINS, ORDINAL, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { ordinalEnd } from './numbered-tier.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';

const NTH = pattern`^(?:${ORDINAL})$`;

/** "urutan kedua"; the "ke" is forgotten of higher places. */
const PLACE = pattern`^(?:${ORDINAL}|enam|tujuh|delapan|sembilan|sepuluh|teratas|i{1,3}|iv|v|\d{1,2})$`;

/** "di tempat kedua", "meraih tempat kedua". */
const TAKES = pattern`^(?:di|menempati|${GAINS})$`;

/** What every place below begins with; most ranks begin otherwise. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'platinum gold silver bronze first second third grand top honorable honourable special tempat kedua ketiga keempat kelima urutan posisi'.split(
    ' ',
  ),
);

/** "Gold Winner", "second place", "Honorable Mention", "urutan kedua", "posisi II", "posisi ke-3": a place as other contests call it. */
export function placeWon(scan: Scan, word: number): TierHere | undefined {
  const key = scan.key(word);
  if (!FIRST_WORDS.has(key)) return undefined;
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1)) || scan.sentence(word + 1) !== scan.sentence(word)) return undefined;
  const pair = `${key} ${scan.key(word + 1)}`;
  const medal = /^(?:platinum|gold|silver|bronze) (?:winner|medal)$/.test(pair) && scan.capital(word);
  if (
    medal ||
    /^(?:(?:first|second|third|grand|top) (?:place|winner|prize)|(?:hono(?:u)?rable|special) mention)$/.test(pair)
  )
    return tierHere(scan, word, word + 2, word);
  if (/^(?:first|second|third) runner$/.test(pair) && scan.key(word + 2) === 'up')
    return tierHere(scan, word, word + 3, word);
  // "disusul Batu di tempat kedua".
  if (key === 'tempat')
    return NTH.test(scan.key(word + 1)) && TAKES.test(scan.key(word - 1)) && isOfContest(scan, word)
      ? tierHere(scan, word, word + 2, word)
      : undefined;
  // "terbaik pertama diraih A, kedua diraih B": an ordinal alone, where the sentence counts places.
  if (/^(?:kedua|ketiga|keempat|kelima)$/.test(key) && isTaken(scan, word + 1))
    return isRanked(scan, word) ? tierHere(scan, word, word + 1, word) : undefined;
  if (key !== 'urutan' && key !== 'posisi') return undefined;
  const counted = ordinalEnd(scan, word + 1);
  if (counted > word + 1) return tierHere(scan, word, counted, word);
  if (scan.key(word + 2) === 'besar') return undefined;
  // "urutan 1-5 adalah": a range is nobody's place.
  if (/^ ?[-–] ?$/.test(scan.gap(word + 2)) && /^\d{1,2}$/.test(scan.key(word + 2))) return undefined;
  return PLACE.test(scan.key(word + 1)) ? tierHere(scan, word, word + 2, word) : undefined;
}

const OF_CONTEST = pattern`^(?:juara|terbaik|lomba|kompetisi|${PRIZE}|pemenang|peringkat|${GAINS}|${GAINED})$`;

/** An award or a place in one was told before in the sentence, or in the one before. */
function isOfContest(scan: Scan, word: number): boolean {
  for (let at = word - 1; at > 0 && at > word - 40 && scan.sentence(at) >= scan.sentence(word) - 1; at--)
    if (OF_CONTEST.test(scan.key(at))) return true;
  return false;
}

/** A place was told before in the sentence: "terbaik pertama", "peringkat pertama". */
function isRanked(scan: Scan, word: number): boolean {
  for (let at = word - 1; at > 0 && at > word - 40 && scan.sentence(at) === scan.sentence(word); at--)
    if (scan.key(at) === 'pertama' && /^(?:terbaik|peringkat|juara|posisi|urutan)$/.test(scan.key(at - 1))) return true;
  return false;
}

const TAKEN = pattern`^(?:${GAINED}|${FILLED}|jatuh [a-z]+)$`;

/** "diraih", "berhasil diraih", "menjadi milik", "jatuh kepada". */
function isTaken({ key }: Scan, word: number): boolean {
  const verb = key(word) === 'berhasil' ? word + 1 : word;
  return (
    TAKEN.test(key(verb)) || (/^(?:jatuh|menjadi)$/.test(key(verb)) && TAKEN.test(`${key(verb)} ${key(verb + 1)}`))
  );
}
