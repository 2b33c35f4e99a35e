import { WINNING, WON } from '../language/word-classes.ts';
import type { AwardMention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Group, Plain } from './english-plain.ts';

/** "(Utama)", "in the Utama category", "with a Madya", "which was in third place", " the silver award": right behind a name, its own. */
const OWN_TIER = pattern`^(?:,? ?(?:which (?:was|is|came|finished) )?(?:\(|(?:in|with|as|at|for|(?:by )?(?:${WINNING})|${WON}|took) (?:the |a |an )?(?:[A-Za-zÀ-ɏ]+ )?)| the )["“]?\uE001(?!(?: [a-z]+){0,2} (?:to|by|for)(?: the)? [\uE003-\uE005])`;

/** "(WTP)": a grade that is an award's name as well. */
const IN_BRACKETS = /^ \(\uE000\)/;

/** The contest by the grade of it that is printed in brackets behind a group of names. */
export function gradeInBrackets({ text, at }: Plain, { end }: Group, contest: AwardMention): AwardMention | undefined {
  const grade = IN_BRACKETS.test(text.slice(end, end + 4)) ? at.get(end + 2) : undefined;
  return grade?.type === 'award' && grade.competitions.some((id) => contest.competitions.includes(id))
    ? { ...grade, surfaceYear: grade.surfaceYear ?? contest.surfaceYear }
    : undefined;
}

/** The tier that a group of names has right behind it. */
export function ownTier({ text, at }: Plain, { end }: Group): TierMention | undefined {
  const found = OWN_TIER.exec(text.slice(end));
  const tier = found ? at.get(end + found[0].length - 1) : undefined;
  return tier?.type === 'tier' ? tier : undefined;
}
