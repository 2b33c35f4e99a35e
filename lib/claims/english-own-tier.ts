import { WINNING, WON } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Group, Plain } from './english-plain.ts';

/** "(Utama)", "in the Utama category", "with a Madya", "which was in third place", " the silver award": right behind a name, its own. */
const OWN_TIER = pattern`^(?:,? ?(?:which (?:was|is|came|finished) )?(?:\(|(?:in|with|as|at|for|(?:by )?(?:${WINNING})|${WON}|took) (?:the |a |an )?(?:[A-Za-zÀ-ɏ]+ )?)| the )["“]?\uE001(?!(?: [a-z]+){0,2} (?:to|by|for)(?: the)? [\uE003-\uE005])`;

/** The tier that a group of names has right behind it. */
export function ownTier({ text, at }: Plain, { end }: Group): TierMention | undefined {
  const found = OWN_TIER.exec(text.slice(end));
  const tier = found ? at.get(end + found[0].length - 1) : undefined;
  return tier?.type === 'tier' ? tier : undefined;
}
