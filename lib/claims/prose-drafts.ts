import { anyOverlaps, contains, type Span } from '../text/span.ts';
import { assessed, isGradedApart } from './assessments.ts';
import { type Context, type Leaning, mentionsIn } from './context.ts';
import { type CountedList, countedDrafts, countedList } from './counted-lists.ts';
import type { Draft } from './draft.ts';
import { namesOthers } from './heads-others.ts';
import { lender, regraded } from './lender.ts';
import { gate } from './mask-words.ts';
import { isMatch } from './nameless-holders.ts';
import { sentenceDrafts } from './sentence-drafts.ts';
import { firstAward, unnamedLeaning } from './unnamed-award.ts';

/** A clause may lean on an award named at most this many blocks before it; "penghargaan yang sama" on any. */
const LEANS_OVER = 3;
/** "lomba tahun ini diikuti oleh empat desa": the contest is spoken of again. */
const THE_CONTEST =
  /\b(?:lomba|perlombaan|kompetisi|ajang|kontes|festival|penilaian)(?: (?:desa|kelurahan|kalurahan|inovasi))?(?: yang)? (?:ini|itu|tersebut|tahun ini|kali ini)\b/;
const mayMeanTheContest = gate(THE_CONTEST);

/**
 * The claims of the sentences, read in order: what one leaves out is told by an earlier one, or by the list above it. `used`
 * are the blocks that were read as lines of lists, each with its last claim; `elsewhere` is what the page says of other articles.
 */
export function proseDrafts(
  all: readonly Span[],
  { used, elsewhere }: { readonly used: ReadonlyMap<number, Draft>; readonly elsewhere: readonly Span[] },
  context: Context,
): Draft[] {
  const drafts: Draft[] = [];
  const ofPlaces = leaningOfPlaces(context);
  let leaning: Leaning | undefined;
  let counted: CountedList | undefined;
  let next = 0;
  for (const [index, block] of context.article.blocks.entries()) {
    // Sentences never cross a line break, so each lies in one block and one walk serves both.
    while (next < all.length && all[next]!.start < block.start) next++;
    if (namesOthers(block, context.mask)) {
      leaning = undefined;
      continue;
    }
    const listed = used.get(index);
    if (listed) {
      // A grade that the row says itself is that row's alone.
      const graded = mentionsIn(context.mentions, block).some(({ type }) => type === 'tier');
      leaning = { draft: graded ? { ...listed, tier: undefined, category: undefined } : listed, block: index };
      continue;
    }
    for (; next < all.length && contains(block, all[next]!); next++) {
      const sentence = all[next]!;
      const before = next > 0 ? all[next - 1] : undefined;
      if (anyOverlaps(elsewhere, sentence)) continue;
      if (leaning && isTooFar(leaning, index) && meansTheContest(sentence, context))
        leaning = { ...leaning, block: index };
      const lent = leaning && !isTooFar(leaning, index) ? leaning : ofPlaces(sentence);
      const told = lent && isGradedApart(sentence, lent.draft, context) ? undefined : lent;
      const graded = told ? undefined : assessed(sentence, context);
      const near = graded ? { draft: graded, block: index } : told;
      const read = sentenceDrafts(sentence, { leaning: near, far: leaning, before }, context);
      const items = read.some(({ hollow, status }) => !hollow && status === 'asserted')
        ? []
        : countedDrafts(sentence, counted, context);
      // What a verb in one item says ("mewakili") is of that item only.
      const own = items.length > 0 ? [...items, ...read.filter(({ hollow }) => hollow)] : read;
      counted = countedList(sentence, counted, own, context);
      drafts.push(...own);
      const lends = lender(own, near, sentence, context.mask);
      if (lends) leaning = { draft: lends, block: index };
      else if (graded && own.length === 0) leaning = { draft: graded, block: index };
      else if (own.some(({ status }) => status === 'asserted') && near)
        leaning = { draft: regraded(near.draft, own, sentence, context), block: index };
      const field = own.at(-1)?.field;
      if (leaning && field) leaning = { ...leaning, draft: { ...leaning.draft, field } };
    }
  }
  return drafts;
}

function isTooFar({ block }: Leaning, index: number): boolean {
  return index - block > LEANS_OVER;
}

function meansTheContest(sentence: Span, { mask }: Context): boolean {
  return mayMeanTheContest(mask, sentence) && THE_CONTEST.test(mask.slice(sentence.start, sentence.end));
}

/** What sentences about places lean on before any award is named; a match that was played is none. */
function leaningOfPlaces(context: Context): (sentence: Span) => Leaning | undefined {
  const unnamed = unnamedLeaning(context);
  const named = firstAward(context);
  return ({ start, end }) =>
    unnamed && end <= named && !isMatch(context.mask.slice(start, end)) ? unnamed : undefined;
}
