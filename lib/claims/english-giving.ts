import { NAMED } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Event, Said } from './english-event.ts';
import { ownTier } from './english-own-tier.ts';
import { isSetApart } from './english-plain.ts';
import { statusOfPassive } from './english-status.ts';
import { ITS_OWN, LED_BY } from './english-subject.ts';
import { asTold, awardBefore } from './english-told.ts';

/** "The T was won by A", "The first prize went to B", "awards were also presented to C". */
export function given({ plain, groups, verb, from }: Said): Event | undefined {
  const { text } = plain;
  const group = groups.find(({ start }) => start >= verb.end);
  if (
    !group ||
    !TO_WHOM.test(
      // "won by a region in Central Java, namely Tuban": first where it lies.
      text.slice(verb.end, group.start).replace(/ in [^,;.:\uE000-\uE006]{3,40}, (?=namely )/u, ' '),
    )
  )
    return undefined;
  const lead = text.slice(from, verb.start);
  const aside = groups.findLast(({ start, end }) => end <= verb.start && isSetApart(text, start));
  const whole = asTold(plain, Math.max(from, aside?.end ?? 0), verb.start);
  // "first place went to A, second place went to B": what stands behind those before.
  const since = asTold(plain, groups.findLast(({ end }) => end <= verb.start)?.end ?? from, verb.start).tiers;
  const told = since.length > 0 ? { ...whole, tiers: since } : whole;
  if (told.award === undefined && told.tiers.length === 0 && !AWARD_WORD.test(lead) && !/\bit $/.test(lead))
    return undefined;
  if (
    /[\uE003]/u.test(lead.slice(-40)) &&
    verb.voice === 'goes' &&
    !/\b(?:was|were|been|be) (?:[A-Za-zÀ-ɏ]+ )?$/u.test(lead)
  )
    return undefined;
  const behind = asTold(plain, group.end, text.length);
  const own = ownTier(plain, group);
  return {
    group,
    ...statusOfPassive(lead),
    award: told.award ?? behind.award ?? awardBefore(plain, from),
    tiers: own ? [own] : told.tiers.length > 0 ? told.tiers : behind.tiers,
  };
}

/** Between the verb and those whom it names: " two regencies, namely ". */
const TO_WHOM = pattern`^ (?:the )?(?:(?:[A-Za-zÀ-ɏ\d-]+ ){0,5}?(?:like |[A-Za-zÀ-ɏ]*: )?|(?:[A-Za-zÀ-ɏ\d-]+,? ){0,9}?(?:${NAMED}|(?:they|which) are):? )(?:the )?$`;

const AWARD_WORD =
  /\b(?:awards?|troph(?:y|ies)|prizes?|titles?|honou?rs?|accolades?|certificates?|medals?|place|spot|category)\b/;

/** "The ministry awarded A the T", "named B the best", "presented the A to C". */
export function giving({ plain, groups, verb, from }: Said): Event | undefined {
  const { text } = plain;
  const group = groups.find(({ start }) => start >= verb.end);
  if (!group) return undefined;
  const path = text.slice(verb.end, group.start);
  const told = asTold(plain, verb.end, group.start);
  const behind = asTold(plain, group.end, text.length);
  const direct =
    /^ (?:the )?(?:both )?$/.test(path) &&
    /^,? (?:the|with|as|a|an|its) ?[^.;\uE003-\uE005]{0,60}[\uE000\uE001]/u.test(
      text.slice(group.end).replace(ITS_OWN, '').replace(LED_BY, ''),
    );
  const indirect = GIVEN_TO.test(path);
  if (!direct && !indirect) return undefined;
  return {
    group,
    ...statusOfPassive(text.slice(from, verb.start)),
    award: told.award ?? behind.award ?? awardBefore(plain, verb.start),
    tiers: told.tiers.length > 0 ? told.tiers : behind.tiers,
  };
}

const GIVEN_TO = pattern`[\uE000\uE001][^.;\uE003-\uE005]{0,70} (?:to|for|on)(?: (?:[A-Za-zÀ-ɏ\d-]+)){0,6}?(?: |: ?|,? (?:${NAMED}):? )(?:the )?$`;
