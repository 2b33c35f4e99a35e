import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Told } from './merge.ts';

/** The claim as others see it; `order` is that of the mentions in the text. */
export function claimOf(
  { draft, tellings }: Told,
  id: string,
  order: ReadonlyMap<string, number>,
  { article: { text }, likely }: Context,
): Claim {
  const { status, cue, competitions, general, award, year, yearFrom, tier, category, innovation } = draft;
  const { recipient, unit, inferred } = draft;
  // A name of many meanings and its giver are enough to look a claim up.
  const byGiver = award?.general === true && competitions.some((one) => likely.has(one));
  const mentioned = new Set(tellings.flatMap((telling) => telling.mentions));
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
    mentions: [...mentioned].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
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
