import { FEW, GAINS, GAINS_BARE, GIVEN, NAMELY, PRESENTED, TWO_TO_TEN, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { stringsOf } from './holder-strings.ts';
import { homeOf } from './home.ts';
import { gate } from './mask-words.ts';
import { statusOf } from './status-cues.ts';
import { NOT_WON } from './strung-drafts.ts';
import { areManyAlike, homeInRow, rowsOf } from './unit-row-drafts.ts';

/** "menyerahkan penghargaan kepada 12 daerah", "tujuh kota meraih penghargaan dari menteri": the next sentences may say who. */
const GIVEN_TO_MANY = pattern`\b(?:beri(?:kan)?|memberi(?:kan)?|(?:me)?(?:ny|s)erahkan|(?:meng)?anugerahkan|anugerahi|${GAINS}|${GAINS_BARE}|terima)(?: (?!kasih\b)[a-z-]+){0,3} penghargaan(?! (?:ini|itu|tersebut|serupa)\b)|\bpenghargaan (?:[a-z-]+ ){0,4}(?:${GIVEN})\b|\bawards? (?:were|was) (?:also )?(?:${PRESENTED}) to (?:${FEW})\b`;

/** "Sebanyak 6 desa dinobatkan sebagai desa terbaik": called so, all of them. */
const CALLED_BEST = pattern`\b(?:\d{1,3}|${TWO_TO_TEN}|sejumlah|beberapa) (?:desa|kelurahan|kalurahan|nagari|kecamatan|daerah|kabupaten|kota|provinsi|pemda|sekolah|puskesmas|dinas|instansi|kepala|bupati)\b[^.;,]{0,40} (?:dinobatkan|terpilih|ditetapkan|dinyatakan) (?:sebagai|menjadi) [^.;,]{0,40}?(?:\uE001|terbaik|teladan|berprestasi|juara|pemenang)`;

/** Most sentences call nobody anything. */
const mayCall = gate(/dinobatkan|terpilih|ditetapkan|dinyatakan/);

/** Said with thanks, and no prize. */
const THANKS = /\bkasih dan penghargaan\b/;

/** What leads up to three names or more that have it. */
const LEADS = pattern`(?:\b(?:adalah|${NAMELY}|are|were|namely|masing-masing|ada(?:lah)?|kepada|(?:diraih|diterima)(?: langsung)?(?: oleh)?|diberikan kepada|terdiri (?:atas|dari)|sebagai berikut|untuk (?:tingkat )?(?:provinsi|kabupaten|kota))[,;]? ?|: ?)$`;

/** Who the lines behind a colon are. */
const OPENS = pattern`\b(?:(?:${WINNERS})(?:nya)?|tersebut|itu|dimaksud|mereka|terpilih|berikut|${GAINS}|${GAINS_BARE}|terbaik|${GIVEN})\b[^.]*(?::|,? (?:${NAMELY}|adalah))\W*$|^\W*berikut\b[^.]*\b(?:daftar|nama|${WINNERS})[^.]*\.\W*$`;

/** A line of a list: a name, where it lies, and what it reached or was chosen for. */
const ITEM =
  /^\W*(?:\d{1,3}[.)]? ?)?[\uE003-\uE005]+(?: di [a-zß-ɏ\uE003 ’'-]{3,40})?(?:, [a-zß-ɏ\uE003 ’'-]{3,40}){0,2}(?: \([a-zß-ɏ\uE003 ,.’'-]{3,60}\))?(?:,? (?:kategori|bidang|sebagai(?= [^.;]{0,40}(?:terbaik|\uE001)))[^\uE003-\uE005.;]{2,90})?(?:(?:,? (?:dengan |\()?| ?[:–(-] ?)(?:[a-z]+ ){0,3}[\d.,]+[^\uE000-\uE006]{0,30})?\W*$/;

/** Further below than this, names are of something else. */
const NEAR = 4;
/** So many sentences within a list may be no line of it. */
const BEARS = 3;
const LEAST = 3;

/**
 * Those whom the sentences behind "menyerahkan penghargaan kepada 12 daerah" list, in an article that gives its prize no name: "Untuk
 * provinsi ada A, B, dan C, sedangkan untuk kota ada D, E, dan F", or a line each.
 */
export function listedHolders(
  sentences: readonly Span[],
  context: Context,
): readonly { readonly sentence: Span; readonly holders: readonly Holder[] }[] {
  const { mask, mentions } = context;
  let left = 0;
  let open = 0;
  return sentences.flatMap((sentence) => {
    const body = mask.slice(sentence.start, sentence.end);
    const given = body.includes('penghargaan') || body.includes('award') ? GIVEN_TO_MANY.exec(body) : null;
    const tells =
      (given !== null && !THANKS.test(body) && isGiven(body.slice(0, given.index + given[0].length))) ||
      (mayCall(mask, sentence) && CALLED_BEST.test(body) && statusOf(body, '').status === 'asserted');
    if ((given && !tells) || THANKS.test(body)) left = 0;
    const inside = left > 0 ? mentionsIn(mentions, sentence) : [];
    const listed = inside.some(isBearer) ? listIn(sentence, body, open > 0, context) : [];
    const found = listed.length > 0 || left === 0 ? listed : unitsIn(sentence, context);
    const goesOn = found.length > 0 ? open > 0 : (left > 0 || tells) && OPENS.test(body);
    // "1." may be a sentence of its own.
    const counts = /[a-z]/.test(body);
    if (goesOn) open = BEARS;
    else if (found.length === 0 && counts) open = Math.max(0, open - 1);
    if (tells || goesOn || found.length > 0) left = NEAR;
    else if (counts) left--;
    return found.length > 0 ? [{ sentence, holders: found }] : [];
  });
}

/** Its own sentence must say what the list is of: "menjadi rujukan rumah sakit lain. Diantaranya RSUD A, RSUD B ...". */
const OF_WINNERS = pattern`\b(?:penghargaan|${WINNERS}|terbaik)(?:nya)?\b|\b(?:mereka|(?:tersebut|itu|dimaksud|terpilih),?) (?:adalah|${NAMELY})`;

/** "antara lain RSUD A, Jawa Timur; RSUD B dan RSUD C": hospitals, schools or villages. */
function unitsIn(sentence: Span, context: Context): readonly Holder[] {
  const { article, mask, mentions, regions } = context;
  const units = mentionsIn(mentions, sentence).filter((mention) => mention.type === 'unit');
  if (units.length < LEAST) return [];
  return rowsOf(units, mask).flatMap((row) => {
    const before = mask.slice(sentence.start, row[0]!.start);
    const after = mask.slice(row.at(-1)!.end, sentence.end);
    const won =
      row.length >= LEAST &&
      areManyAlike(row) &&
      // "drg. Sari (Puskesmas A), drg. Dewi (Puskesmas B)": where people work who have won themselves.
      row.every(({ start, quote }) => article.text.startsWith(quote, start)) &&
      OF_WINNERS.test(before) &&
      LEADS.test(before) &&
      !NOT_WON.test(before) &&
      !NOT_WON.test(after) &&
      statusOf(before, after).status === 'asserted';
    return won ? row.flatMap((unit) => homeInRow(unit, row, regions) ?? homeOf(unit, context) ?? []) : [];
  });
}

function isGiven(before: string): boolean {
  return statusOf(before.replace(/penghargaan$/, ''), '').status === 'asserted';
}

/** Names of a list, known or not, that stand before others of it. */
const LISTED = /(?:(?:[\uE003\uE005]+|[a-z]{4,}(?: [a-z]+)?), (?:dan |serta )?)+$/;

function listIn(sentence: Span, body: string, open: boolean, context: Context): readonly Holder[] {
  const { mask, mentions } = context;
  const strings = stringsOf(sentence, mentionsIn(mentions, sentence), context);
  if (open && ITEM.test(body)) return strings.flatMap(({ holders }) => holders);
  const found = strings.flatMap(({ holders, span }) => {
    const before = mask.slice(sentence.start, span.start);
    const after = mask.slice(span.end, sentence.end);
    return (LEADS.test(before) || LEADS.test(before.replace(LISTED, ''))) &&
      !NOT_WON.test(before) &&
      !NOT_WON.test(after) &&
      statusOf(before, after).status === 'asserted'
      ? holders
      : [];
  });
  return found.length < LEAST ? [] : found;
}
