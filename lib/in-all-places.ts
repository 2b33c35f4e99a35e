import type { SingleReading } from './article/read-once.ts';
import type { Mention } from './recognise/mention.ts';
import type { Span } from './text/span.ts';
import type { AssessedClaim, Check } from './verify/assessment.ts';

export type Found = {
  readonly mentions: readonly Mention[];
  readonly resolvedDates: ReadonlyMap<string, string>;
  readonly assessed: readonly AssessedClaim[];
  readonly checks: readonly Check[];
};

/** What was found in a text that is read once, told of every place at which the page prints it; ids stay in text order. */
export function inAllPlaces({ mentions, resolvedDates, assessed, checks }: Found, { places }: SingleReading): Found {
  const standing = mentions
    .flatMap((mention) => places(mention).map((span) => ({ ...mention, ...span, of: mention.id })))
    .sort((a, b) => a.start - b.start)
    .map((mention, i) => ({ ...mention, id: `m${i + 1}` }));
  const idsOf = Map.groupBy(standing, ({ of }) => of);
  const ids = (old: readonly string[]) =>
    old
      .flatMap((id) => (idsOf.get(id) ?? []).map((one) => one.id))
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const spans = (once: readonly Span[]) => once.flatMap(places).sort((a, b) => a.start - b.start);
  return {
    mentions: standing.map(({ of: _of, ...mention }) => mention),
    resolvedDates: new Map(
      standing.flatMap(({ id, of }) => {
        const day = resolvedDates.get(of);
        return day === undefined ? [] : [[id, day]];
      }),
    ),
    assessed: assessed.map(({ claim, ...rest }) => ({
      ...rest,
      claim: { ...claim, spans: spans(claim.spans), mentions: ids(claim.mentions) },
    })),
    checks: checks.map((check) => ({ ...check, mentions: ids(check.mentions) })),
  };
}
