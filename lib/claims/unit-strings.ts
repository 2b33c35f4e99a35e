import type { Mention } from '../recognise/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { coordinated } from './coordinated.ts';
import type { Holder } from './draft.ts';
import type { Bearer } from './holder.ts';
import { stringsOf } from './holder-strings.ts';
import { homeOf } from './home.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';

type NameString = { readonly holders: readonly Holder[]; readonly span: Span };

/** Names in a row, in text order: bodies, and units wherever they lie. */
export function allStrings(sentence: Span, inside: readonly Mention[], context: Context): readonly NameString[] {
  const units = unitStrings(inside, context);
  const bodies = stringsOf(sentence, inside, context).filter(
    ({ span }) => !units.some((one) => overlaps(one.span, span)),
  );
  return [...units, ...bodies].sort((a, b) => a.span.start - b.span.start);
}

/** Villages and schools in a row, or their heads, each for itself; those that do not say where they lie are where the article is. */
function unitStrings(inside: readonly Mention[], context: Context): readonly NameString[] {
  const units = inside.filter(
    (mention): mention is Bearer =>
      mention.type === 'unit' ||
      (mention.type === 'official' && mention.codes.length === 0 && isHeadOfUnit(mention.quote)),
  );
  return coordinated(units, context.mask).flatMap((group) => {
    const holders = group.flatMap((unit): Holder[] => {
      const home = homeOf(unit, context);
      return home ? [{ ...home, mentions: [unit.id] }] : [];
    });
    return holders.length === group.length
      ? [{ holders, span: { start: group[0]!.start, end: group.at(-1)!.end } }]
      : [];
  });
}
