import type { Context } from './context.ts';
import type { Holder } from './draft.ts';
import { bodyName } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';
import type { Bearer } from './row-tokens.ts';

/** Its own place; that of a unit, or the head of one, which names none is the one place that the article speaks of. */
export function homeOf(one: Bearer, context: Context): Holder | undefined {
  if (one.codes.length > 0) return heldBy([one], context)[0];
  return one.type === 'unit' || (one.type === 'official' && isHeadOfUnit(one.quote))
    ? onlyHome(one, context)
    : undefined;
}

function onlyHome({ id }: Bearer, context: Context): Holder | undefined {
  const home = placeOfUnits(context);
  return home && { ...home, mentions: [id] };
}

/** The one regency or city that an article speaks of. */
export function placeOfUnits({ unitsIn, main, regions }: Context): Holder | undefined {
  const code = unitsIn ?? main?.codes.find((one) => one.includes('.'));
  const name = code === undefined ? undefined : bodyName([code], regions);
  return code !== undefined && name !== undefined ? { name, codes: [code], mentions: [] } : undefined;
}
