import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Told } from './merge.ts';

/** The claim as others see it. */
export function claimOf(
  { draft, tellings }: Told,
  id: string,
  { article: { text }, likely, mentionById }: Context,
): Claim {
  const { status, cue, competitions, general, award, year, yearFrom, tier, category, innovation } = draft;
  const { recipient, unit, inferred } = draft;
  // A name of many meanings and its giver are enough to look a claim up.
  const byGiver = award?.general === true && competitions.some((one) => likely.has(one));
  const mentioned = new Set<string>();
  for (const telling of tellings) for (const mention of telling.mentions) mentioned.add(mention);
  const placeOf = (mention: string) => mentionById.get(mention)?.start ?? 0;
  return {
    id,
    status,
    cue,
    spans: copies(draft, tellings, text),
    competitions,
    award: award?.quote,
    general,
    year,
    yearFrom,
    tier,
    category,
    innovation: innovation?.quote,
    linkedInnovation:
      innovation?.title === undefined ? undefined : { title: innovation.title, similarity: innovation.similarity ?? 1 },
    recipient: recipient && { name: recipient.name, codes: recipient.codes },
    unit,
    mentions: [...mentioned].sort((a, b) => placeOf(a) - placeOf(b)),
    inferred: byGiver && !inferred.includes('competition') ? [...inferred, 'competition'] : inferred,
  };
}

/** The fullest telling's clause, and the same clause where the text stands again. */
function copies(draft: Draft, tellings: readonly Draft[], text: string): Span[] {
  const wording = text.slice(draft.span.start, draft.span.end);
  const starts = new Set<number>();
  return [draft, ...tellings]
    .map(({ span }) => span)
    .filter(({ start, end }) => text.slice(start, end) === wording && !starts.has(start) && starts.add(start))
    .sort((a, b) => a.start - b.start);
}
