import { ADVERB, GAINED_STEM, GIVEN_STEM } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { gate } from './mask-words.ts';
import type { Bearer } from './row-tokens.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

const HOLDER = '[\\uE003-\\uE005]';
const ASIDE = '(?:\\s*\\([^()\\uE000-\\uE006]{0,40}\\))?';
const LIST = `${HOLDER}(?:${ASIDE}(?:\\s*[,;]\\s*(?:dan|serta)?\\s*|\\s+(?:dan|serta)\\s+)${HOLDER})*`;
const VERB = `(?:(?:${ADVERB}) )*(?:di|ter)(?:${GAINED_STEM}|${GIVEN_STEM}|tempati|duduki)(?: langsung)?|jatuh`;

/** A quick look before the whole: most sentences name no area. */
const mayName = gate(/\b(?:wilayah|kawasan|regional|region|zona|tingkat|level|kelompok|klaster|jenjang|kategori)\b/);

/** "untuk wilayah Jawa, penghargaan diraih oleh H diikuti H2". */
const CELL = new RegExp(
  `\\b(?:wilayah|kawasan|regional|region|zona|tingkat|level|kelompok|klaster|jenjang|kategori) [^.;:()\\uE001\\uE003-\\uE006]{2,70}?,? (?:(?:${VERB})(?: oleh| kepada| ke)?|oleh|kepada) (${LIST})(?:${ASIDE},? (?:yang )?(?:diikuti|disusul|kemudian)(?: oleh)? (${LIST}))?`,
  'gu',
);

/** Nothing but joining words, or the area itself, before the only cell of a sentence. */
const OPENS =
  /^\W*(?:(?:sedangkan|sementara|itu|adapun|kemudian|lalu|selanjutnya|dan|serta|untuk|di|pada|juga)[\s,]+)*$/;

const NOT_WON =
  /\b(?:akan|belum|tidak|gagal|calon|nominasi|nominator|finalis|peserta|mengikuti|rapat|acara|kegiatan|target|diharapkan)\b/;

/**
 * The claims of a sentence that tells the winner of each area, level or class: "Untuk wilayah Sumatera dimenangkan oleh A,
 * sedangkan wilayah Jawa oleh B". `lent` is the claim that the award is taken from where the sentence names none.
 */
export function areaDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  if (!inside.some(isBearer) || inside.some(({ type }) => type === 'innovation' || type === 'tier')) return NONE;
  if (!mayName(mask, sentence)) return NONE;
  const shape = shapeOf(sentence, inside, mask);
  const cells = everyMatch(CELL, shape.text);
  const [first] = cells;
  if (!first || (cells.length === 1 && !(lent && OPENS.test(shape.text.slice(0, first.index))))) return NONE;
  const before = shape.text.slice(0, first.index);
  if (NOT_WON.test(before) || cells.some(([words]) => NOT_WON.test(words))) return NONE;
  if (statusOf(before, '').status !== 'asserted') return NONE;
  const awards = inside.filter((mention) => mention.type === 'award');
  const drafts = cells.flatMap(({ 0: words, 1: winners = '', 2: next, index }) => {
    const from = index + words.indexOf(winners);
    const followers = next === undefined ? [] : bearersAt(shape, index + words.lastIndexOf(next), next.length);
    const holders: readonly Holder[] = [
      ...heldBy(bearersAt(shape, from, winners.length), context),
      ...heldBy(followers, context).map((one) => ({ ...one, next: true as const })),
    ];
    const place = shape.at(from)?.start ?? sentence.end;
    const own = awards.findLast(({ end }) => end <= place) ?? awards[0];
    const award = own ?? lent?.award;
    if (!award || holders.length === 0) return [];
    return dealtDrafts({
      award,
      own,
      clause: sentence,
      sentence,
      tiers: [],
      holders,
      context,
      lent,
    });
  });
  return { drafts, spans: drafts.length > 0 ? [sentence] : [] };
}

function bearersAt(shape: Shape, from: number, length: number): readonly Bearer[] {
  const found: Bearer[] = [];
  for (let at = from; at < from + length; at++) {
    const mention = shape.at(at);
    if (mention && isBearer(mention)) found.push(mention);
  }
  return found;
}
