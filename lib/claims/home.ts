import type { UnitMention } from '../recognise/mention.ts';
import type { Context } from './context.ts';
import type { Holder } from './draft.ts';
import { bodyName } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import type { Bearer } from './row-tokens.ts';

/** Its own place; that of a unit which names none is the one place that the article speaks of. */
export function homeOf(one: Bearer, context: Context): Holder | undefined {
  if (one.codes.length > 0) return heldBy([one], context)[0];
  return one.type === 'unit' ? onlyHome(one, context) : undefined;
}

function onlyHome({ id }: UnitMention, { unitsIn, main, regions }: Context): Holder | undefined {
  const code = unitsIn ?? main?.codes.find((one) => one.includes('.'));
  const name = code === undefined ? undefined : bodyName([code], regions);
  return code !== undefined && name !== undefined ? { name, codes: [code], mentions: [id] } : undefined;
}
