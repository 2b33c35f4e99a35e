import { FEW, NTH } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Event, Said } from './english-event.ts';
import type { Group, Plain } from './english-plain.ts';
import { statusBefore } from './english-status.ts';
import { goesOn, isElsewhere, isSubject, pronounBefore } from './english-subject.ts';
import { asTold, awardBefore, PRIZE } from './english-told.ts';

/** Nouns by which a sentence means an award that was named before. */
const AWARD_NOUN = pattern`^ (?:it|them)\b|^[^.;\uE003-\uE005]{0,60}?\b(?:awards?|troph(?:y|ies)|prizes?|titles?|cups?|honou?rs?|accolades?|recognitions?|medals?|certificates?|opinions?|predicates?|recipients?|winners?|category|categories|${NTH}|top|best|runner-up)\b`;

/** What is received that is no award: "received a visit from the Adipura jury". */
const OTHER_THING =
  /\b(?:visits?|teams?|assessors?|jur(?:y|ies|ors?)|delegations?|invitations?|funds?|funding|assistance|aid|support|reports?|complaints?|training|guests?|briefings?|proposals?|documents?|points? in|votes?|praise|criticism)\b/;

/** "was chosen as the winner by the jury of the award". */
const JUDGED = / by (?:the |an? )?(?:independent )?(?:jury|judges|team|panel)\b/;

/** "the award that Tuban received". */
const IT_IS = /\uE000 (?:that|which) (?:the )?$/u;

/** "A won the trophy, while B only earned a certificate": another thing than the clause before told of. */
const CONSOLATION = /^(?: only| just| merely)? an? (?:[A-Za-zÀ-ɏ]+ )?(?:certificate|plaque|charter|mention)\b/u;

/** "were named the dirtiest cities in the Adipura assessment". */
const DISPRAISE = /^[^.;]{0,40}\b(?:dirtiest|worst|lowest|least|poorest|bottom|last)\b/;

/** "Surabaya City won the A", "Sleman was named the best recipient of the T". */
export function taking({ plain, groups, verb, from, end }: Said): Event | undefined {
  const { text } = plain;
  const subject = groups.findLast((one) => one.end <= verb.start && one.start >= from && isSubject(text, one, verb));
  const meant = subject ? undefined : (pronounBefore(text, verb, groups) ?? goesOn(text, verb, groups, from));
  const group = subject ?? meant;
  if (!group) return undefined;
  const behind = text.slice(verb.end, end);
  const object = /^[^\uE000\uE001\uE003-\uE005.;]{0,90}[\uE000\uE001]/u.exec(behind)?.[0];
  const whole = verb.whole || IT_IS.test(text.slice(0, group.start));
  if (
    object === undefined
      ? !whole && !AWARD_NOUN.test(behind.slice(0, 90))
      : OTHER_THING.test(object.replace(JUDGED, ''))
  )
    return undefined;
  if (DISPRAISE.test(behind.slice(0, 60))) return undefined;
  if (verb.loose && (!LOOSE_OBJECT.test(behind) || FIRST_TO.test(behind))) return undefined;
  if (from > 0 && object === undefined && CONSOLATION.test(behind)) return undefined;
  const risen = behind.search(UP_FROM);
  const told = asTold(plain, verb.end, risen < 0 ? end : verb.end + risen);
  const tiers = told.tiers.length > 0 ? told.tiers : asTold(plain, from, group.start).tiers;
  // "the 2nd Most Innovative Town award at", "ranks first in the best planning category": the place is told before the rest.
  const titled = tiers.every(({ quote }) => PRIZE.test(quote) || /\bcategor/i.test(quote));
  const place = titled ? PLACE.exec(behind)?.[1] : undefined;
  if (
    told.award === undefined &&
    object === undefined &&
    place === undefined &&
    !(verb.whole && awardBefore(plain, verb.start)) &&
    !NAMED_AWARD.test(behind) &&
    !TOP.test(behind)
  )
    return undefined;
  // "was nominated for three awards and won the A": what it was nominated for has no name here.
  if (
    verb.status &&
    told.award === undefined &&
    !awardBefore(plain, verb.start) &&
    asTold(plain, end, text.length).award
  )
    return undefined;
  if (told.award === undefined && isElsewhere(plain.printed.slice(verb.end))) return undefined;
  return {
    group,
    ...(meant && { again: true as const }),
    ...statusBefore(text, meant ? from : group.end, verb, group),
    award: told.award ?? awardBefore(plain, verb.start),
    tiers: withLead(plain, group, place === undefined ? tiers : []),
    ...(place !== undefined && { place }),
  };
}

/** "in the Nindya category, up from Madya in 2019": what was had before. */
const UP_FROM = /,? (?:up|down|rising|moving up|upgraded|promoted) from /;

/** "became the first city in the south to win it": no place of the contest. */
const FIRST_TO = /^ the (?:first|second|third|only)\b[^.;:\uE000\uE001]{0,60} to\b/u;

/** Right behind a verb that may be about anything. */
const LOOSE_OBJECT = pattern`^(?: (?:home|the|a|an|as|in|at|its|their|for|on|joint|overall|number|one|of|both|${FEW}|another|national|this|that|prestigious|coveted)){0,4} ?["“]?(?:[\uE000\uE001]|(?:${NTH}|top|awards?|troph(?:y|ies)|prizes?|titles?|winners?|runner-up|best|list)\b)`;

const PLACE = pattern`^(?: (?:in|at|as|on|the|a|an|overall|joint)){0,3} (${NTH})\b`;

/** "took the top spot": the first of those whom the sentence names. */
const TOP =
  /^ (?:the|its|a) (?:(?:top|best|highest) (?:spot|place|position|honou?rs?|rank|slot)|best (?:nationally|at (?:the )?national level))\b/;

/** The award is meant that was named before: "received the award", "similar awards". */
const NAMED_AWARD = pattern`^ (?:it|them)\b|^(?: (?:home|the|this|that|these|those|a|an|its|their|such|same|similar|also|prestigious|national|${FEW}|${NTH}|another|received|one|of)){0,5} (?:awards?|troph(?:y|ies)|prizes?|titles?|cups?|honou?rs?|accolades?|recognitions?|certificates?|recipients?|winners?)\b|^ ?$|^[,.]`;

/** "In the Paripurna category, Sleman": a category that leads the clause holds beside a place. */
function withLead(plain: Plain, group: Group, tiers: readonly TierMention[]): readonly TierMention[] {
  if (tiers.some(({ quote }) => /categor/i.test(quote))) return tiers;
  const lead = asTold(plain, 0, group.start).tiers.filter(({ quote }) => /categor/i.test(quote));
  return [...lead.filter((tier) => !tiers.includes(tier)), ...tiers];
}
