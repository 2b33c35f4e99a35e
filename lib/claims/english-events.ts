import type { AwardMention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { type Group, HOLDER, type Plain } from './english-plain.ts';
import { goesOn, isElsewhere, isSubject, pronounBefore, RIVALS } from './english-subject.ts';
import { CAME_TRUE, type EnglishVerb, englishVerbs, unwon } from './english-verbs.ts';
import { isBearer } from './holder.ts';

type Status = Draft['status'];

/** Something that somebody won, or did not. */
export type Event = {
  readonly group: Group;
  readonly status: Status;
  readonly cue?: string;
  readonly award: AwardMention | undefined;
  readonly tiers: readonly TierMention[];
  /** "in second": a place without its noun. */
  readonly place?: string;
  /** The clause that tells it, where the sentence has others; of the article. */
  readonly clause?: Span;
  /** Told with a pronoun, of somebody of whom the sentence has told something else. */
  readonly again?: true;
  /** "last year": of the year before the article's. */
  readonly yearBefore?: true;
};

/** What an English sentence says that its groups of names won, hoped for or lost, in text order. */
export function eventsOf(plain: Plain, groups: readonly Group[], context: Context): readonly Event[] {
  const { text } = plain;
  const verbs = englishVerbs(text);
  const events: Event[] = [];
  const used = new Set<Group>();
  const only = onlyAward(plain);
  const add = (event: Event | undefined) => {
    if (!event || (used.has(event.group) && !event.again)) return;
    used.add(event.group);
    events.push({ ...event, award: event.award ?? only });
  };
  for (const [i, verb] of verbs.entries()) {
    const end = verbs[i + 1]?.start ?? text.length;
    const from = i === 0 ? 0 : clauseStart(text, verb.start);
    const said = { plain, groups, context, verb, from, end };
    const further = verb.voice === 'takes' ? furtherAwards(plain, verb.end, end) : [];
    const [next] = further;
    const one = next ? { ...said, end: next.start } : said;
    const event = verb.voice === 'takes' ? taking(one) : verb.voice === 'gives' ? giving(said) : given(said);
    const clause = event && verbs.length > 1 ? clauseAt(plain, from, verbs[i + 1], event.status) : undefined;
    const then = event && isYearBefore(text, event.group, verb, verbs[i + 1]);
    add(event && { ...event, ...(clause && { clause }), ...(then && { yearBefore: true as const }) });
    if (!event?.award) continue;
    const { place: _place, ...same } = event;
    for (const more of further) add({ ...same, ...asTold(plain, more.start, more.end), again: true });
  }
  for (const event of nominal(plain, groups)) add(event);
  const [first] = events;
  if (first) for (const event of following(plain, groups, events)) add(event);
  return events;
}

/** "Gold was given to A at the Green Awards": the one award of the sentence, wherever it stands. */
function onlyAward({ at }: Plain): AwardMention | undefined {
  const awards = [...at.values()].filter((mention) => mention.type === 'award');
  // "failed to win it, although it received a certificate": what has a grade in its name is not all of it.
  return awards.length === 1 && awards[0]?.tier === undefined ? awards[0] : undefined;
}

/** "Last year, Tuban won it", "Tuban, which won it the year before": in the words of that verb, and held against nothing. */
function isYearBefore(text: string, group: Group, verb: EnglishVerb, next: EnglishVerb | undefined): boolean {
  if (!LAST_YEAR.test(text)) return false;
  const from = Math.max(Math.min(group.start, verb.start), clauseStart(text, verb.start));
  const words = text.slice(from, next ? Math.max(clauseStart(text, next.start), verb.end) : text.length);
  if (/\bthis year\b/.test(words)) return false;
  return LEADS.test(text.slice(0, from)) || HELD_THEN.test(words);
}

const LAST_YEAR = /\b(?:last year|the (?:previous|preceding) year|the year before|a year earlier)\b/;

/** It opens the clause, before the body. */
const LEADS = new RegExp(
  `(?:^|[,;:] |\\b(?:and|but|while) )(?:in |during )?${LAST_YEAR.source},? (?:[A-Za-zÀ-ɏ]+ ){0,3}$`,
  'u',
);

/** Said of when it was won, not of what it is measured against. */
const HELD_THEN = new RegExp(
  `(?<!\\b(?:than|from|to|of|with|since|like|as|over|until|by|on) (?:in )?(?:the same period )?)${LAST_YEAR.source}(?!['’])`,
);

type Said = {
  readonly plain: Plain;
  readonly groups: readonly Group[];
  readonly context: Context;
  readonly verb: EnglishVerb;
  /** Where the clause of the verb begins, and where the next verb does. */
  readonly from: number;
  readonly end: number;
};

const CLAUSE =
  /(?:[;:]|, (?:while|but|and|with|whereas|although|though|after)|\bwhile\b|\bwhereas\b|[.!?]["”]? |(?: and| but|,) (?=(?:also |then |later |finally |now |again )?(?:hop(?:es?|ing)|aim(?:s|ing)?|wants?|plans?|fail(?:s|ed)|did not|expects?|targets?|received|won|earned|bagged|secured|clinched)\b))/g;

function clauseStart(text: string, before: number): number {
  let start = 0;
  for (const { 0: found, index } of text.slice(0, before).matchAll(CLAUSE)) start = index + found.length;
  return start;
}

/** "..., after winning it in 2022": a clause with a year of its own, unless one that opens the sentence is of all. */
function clauseAt(
  { text, pieces }: Plain,
  from: number,
  next: EnglishVerb | undefined,
  status: Status,
): Span | undefined {
  const to = next ? Math.max(clauseStart(text, next.start), from) : text.length;
  if (to <= from || YEAR.test(text.slice(0, text.search(HOLDER)))) return undefined;
  // What was not won has no year but its own.
  if (status === 'asserted' && from > 0 && !YEAR.test(text.slice(from, to))) return undefined;
  const origin = (index: number) => {
    const [here, there] = pieces.findLast(([place]) => place <= index) ?? [0, 0];
    return there + index - here;
  };
  return { start: origin(from), end: origin(to) };
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** Nouns by which a sentence means an award that was named before. */
const AWARD_NOUN =
  /^ (?:it|them)\b|^[^.;\uE003-\uE005]{0,60}?\b(?:awards?|troph(?:y|ies)|prizes?|titles?|cups?|honou?rs?|accolades?|recognitions?|medals?|certificates?|opinions?|predicates?|recipients?|winners?|category|categories|first|second|third|top|best|runner-up)\b/u;

/** What is received that is no award: "received a visit from the Adipura jury". */
const OTHER_THING =
  /\b(?:visits?|teams?|assessors?|jur(?:y|ies|ors?)|delegations?|invitations?|funds?|funding|assistance|aid|support|reports?|complaints?|training|guests?|briefings?|proposals?|documents?|points? in|votes?|praise|criticism)\b/;

/** "A won the trophy, while B only earned a certificate": another thing than the clause before told of. */
const CONSOLATION = /^(?: only| just| merely)? an? (?:[A-Za-zÀ-ɏ]+ )?(?:certificate|plaque|charter|mention)\b/u;

/** "were named the dirtiest cities in the Adipura assessment". */
const DISPRAISE = /^[^.;]{0,40}\b(?:dirtiest|worst|lowest|least|poorest|bottom|last)\b/;

/** "Surabaya City won the A", "Sleman was named the best recipient of the T". */
function taking({ plain, groups, verb, from, end }: Said): Event | undefined {
  const { text } = plain;
  const subject = groups.findLast((one) => one.end <= verb.start && one.start >= from && isSubject(text, one, verb));
  const meant = subject ? undefined : (pronounBefore(text, verb, groups) ?? goesOn(text, verb, groups, from));
  const group = subject ?? meant;
  if (!group) return undefined;
  const behind = text.slice(verb.end, end);
  const object = /^[^\uE000\uE001\uE003-\uE005.;]{0,90}[\uE000\uE001]/u.exec(behind)?.[0];
  if (object === undefined ? !verb.whole && !AWARD_NOUN.test(behind.slice(0, 90)) : OTHER_THING.test(object))
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
    !NAMED_AWARD.test(behind) &&
    !TOP.test(behind)
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
const LOOSE_OBJECT =
  /^(?: (?:home|the|a|an|as|in|at|its|their|for|on|joint|overall|number|one|of|both|two|three|another|national|this|that|prestigious|coveted|\d+)){0,4} ?["“]?(?:[\uE000\uE001]|(?:first|second|third|top|1st|2nd|3rd|awards?|troph(?:y|ies)|prizes?|titles?|winners?|runner-up|best|list)\b)/u;

const PLACE = /^(?: (?:in|at|as|on|the|a|an|overall|joint)){0,3} (first|second|third|fourth|fifth|1st|2nd|3rd)\b/;

/** "took the top spot": the first of those whom the sentence names. */
const TOP =
  /^ (?:the|its|a) (?:(?:top|best|highest) (?:spot|place|position|honou?rs?|rank|slot)|best (?:nationally|at (?:the )?national level))\b/;

/** The award is meant that was named before: "received the award", "similar awards". */
const NAMED_AWARD =
  /^ (?:it|them)\b|^(?: (?:the|this|that|these|those|a|an|its|their|such|same|similar|also|prestigious|national|two|three|four|five|six|\w+th|second|third|another|received|one|of)){0,5} (?:awards?|troph(?:y|ies)|prizes?|titles?|cups?|honou?rs?|accolades?|recognitions?|certificates?|recipients?|winners?)\b|^ ?$|^[,.]/;

/** "In the Paripurna category, Sleman": a category that leads the clause holds beside a place. */
function withLead(plain: Plain, group: Group, tiers: readonly TierMention[]): readonly TierMention[] {
  if (tiers.some(({ quote }) => /categor/i.test(quote))) return tiers;
  const lead = asTold(plain, 0, group.start).tiers.filter(({ quote }) => /categor/i.test(quote));
  return [...lead.filter((tier) => !tiers.includes(tier)), ...tiers];
}

/** Between two awards of one verb: "the A for the fifth time and the B". */
const AND_ALSO =
  /^[^.;:\uE000\uE003-\uE005]{0,60}?(?:,|,? and|,? as well as|,? plus)(?: also)?(?: the| an?| its| another)? ["“]?$/u;

/** "received the A and the B": the awards behind the first, each as far as the next. */
function furtherAwards({ text, at }: Plain, from: number, to: number): readonly Span[] {
  const further: { start: number; end: number }[] = [];
  let last: number | undefined;
  for (const [index, mention] of at) {
    if (index < from || index >= to) continue;
    if (isBearer(mention)) break;
    if (mention.type !== 'award') continue;
    if (last !== undefined) {
      if (!AND_ALSO.test(text.slice(last + 1, index))) break;
      const before = further.at(-1);
      if (before) before.end = index;
      further.push({ start: index, end: to });
    }
    last = index;
  }
  return further;
}

/** The award and the tiers named in a stretch, as far as the next names. */
function asTold(
  plain: Plain,
  from: number,
  to: number,
): { readonly award?: AwardMention; readonly tiers: readonly TierMention[] } {
  let award: AwardMention | undefined;
  let behind = 0;
  const tiers: TierMention[] = [];
  for (const [index, mention] of plain.at) {
    if (index < from || index >= to) continue;
    if (index > from && isBearer(mention) && HOLDER.test(plain.text.charAt(index))) break;
    if (mention.type === 'tier') tiers.push(mention);
    if (mention.type !== 'award') continue;
    if (award && isPrizeOf(award, plain.text.slice(behind, index))) {
      const title = titleOf(award);
      if (title && tiers.length === 0) tiers.push(title);
      award = mention;
    }
    award ??= mention;
    behind = index + 1;
  }
  return { ...(award && { award }), tiers };
}

/** "won the Best Budget award at the Green Town Awards": what was won at an event is a prize of it. */
function isPrizeOf({ competitions, surfaceYear }: AwardMention, between: string): boolean {
  return competitions.length === 0 && surfaceYear === undefined && AT_EVENT.test(between);
}

const AT_EVENT =
  /^(?: (?:for|from|by) [^.;:\uE000-\uE006]{1,70})? (?:at|in|during|of) (?:the |its |an? |this year['’]s )?(?:[A-Za-zÀ-ɏ\d-]+ ){0,3}["“]?$/u;

const PRIZE = / (?:[Aa]ward|[Pp]rize|[Tt]rophy|[Cc]ertificate|[Mm]edal)s?$/;

/** "Best Budget award", "Honorable Mention award": its name as a grade, where it says more than that it is one. */
function titleOf({ id, start, end, quote }: AwardMention): TierMention | undefined {
  const name = quote.replace(/^(?:The|An?) /, '').replace(PRIZE, '');
  if (name === quote || /^(?:another|other|two|three|special|national|international|prestigious)$/i.test(name))
    return undefined;
  return { type: 'tier', id, start, end, quote, name };
}

function awardBefore(plain: Plain, before: number): AwardMention | undefined {
  let found: AwardMention | undefined;
  for (const [index, mention] of plain.at) if (index < before && mention.type === 'award') found = mention;
  // "were given the certificate, while B won the trophy": the grade in the name of the one is not the other's.
  if (found?.tier === undefined) return found;
  const { tier: _tier, ...even } = found;
  return even;
}

function statusBefore(
  text: string,
  from: number,
  verb: EnglishVerb,
  group: Group,
): { readonly status: Status; readonly cue?: string } {
  const [neither] =
    /\b(?:neither|none of|not even)(?: the)? $/.exec(text.slice(Math.max(0, group.start - 20), group.start)) ?? [];
  if (neither !== undefined) return { status: 'negated', cue: neither.trim() };
  const before = text.slice(from, verb.start).replace(RIVALS, '');
  const open = unwon(before);
  if (open) return open;
  if (verb.status) return { status: verb.status, cue: text.slice(verb.start, verb.end) };
  if (/\bto $/.test(before) && !CAME_TRUE.test(before)) return { status: 'hoped', cue: before.trim() };
  return { status: 'asserted' };
}

/** "The T was won by A", "The first prize went to B", "awards were also presented to C". */
function given({ plain, groups, verb, from }: Said): Event | undefined {
  const { text } = plain;
  const group = groups.find(({ start }) => start >= verb.end);
  if (
    !group ||
    !/^ (?:the )?(?:[A-Za-zÀ-ɏ-]+ ){0,5}?(?:like|such as|including|namely|: ?)?(?:the )?$/u.test(
      // "won by a region in Central Java, namely Tuban": first where it lies.
      text.slice(verb.end, group.start).replace(/ in [^,;.:\uE000-\uE006]{3,40}, (?=namely )/u, ' '),
    )
  )
    return undefined;
  const lead = text.slice(from, verb.start);
  const told = asTold(plain, from, verb.start);
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

const AWARD_WORD =
  /\b(?:awards?|troph(?:y|ies)|prizes?|titles?|honou?rs?|accolades?|certificates?|medals?|place|spot|category)\b/;

function statusOfPassive(lead: string): { readonly status: Status; readonly cue?: string } {
  return unwon(lead) ?? { status: 'asserted' };
}

/** "The ministry awarded A the T", "named B the best", "presented the A to C". */
function giving({ plain, groups, verb, from }: Said): Event | undefined {
  const { text } = plain;
  const group = groups.find(({ start }) => start >= verb.end);
  if (!group) return undefined;
  const path = text.slice(verb.end, group.start);
  const told = asTold(plain, verb.end, group.start);
  const behind = asTold(plain, group.end, text.length);
  const direct =
    /^ (?:the )?(?:both )?$/.test(path) &&
    /^,? (?:the|with|as|a|an|its) ?[^.;\uE003-\uE005]{0,60}[\uE000\uE001]/u.test(text.slice(group.end));
  const indirect =
    /[\uE000\uE001][^.;\uE003-\uE005]{0,70} (?:to|for)(?: (?:[A-Za-zÀ-ɏ-]+)){0,6}? ?(?:: ?|the |namely |including )?$/u.test(
      path,
    );
  if (!direct && !indirect) return undefined;
  return {
    group,
    ...statusOfPassive(text.slice(from, verb.start)),
    award: told.award ?? behind.award ?? awardBefore(plain, verb.start),
    tiers: told.tiers.length > 0 ? told.tiers : behind.tiers,
  };
}

const WINNERS =
  /\b(?:winners?|recipients?|awardees?|honou?rees|laureates|(?:who|that|which) (?:also |will |would |are to |is to ){0,2}(?:receive|win|earn|received|won|earned|got|secured|obtained|achieved|gained|attained)|winning|receiving)\b[^.;\uE003-\uE005]{0,70}?(?:,|:| (?:is|are|was|were|include[sd]?|including|namely)(?: the)?) ?$/u;

/** "Surabaya, the recipient of the 2015 Adipura, will": what is added about a name. */
const HOLDS =
  /^, (?:now )?(?:(?:the|an?|one of the|another) )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}?(?:winners?|recipients?|holders?) of (?:the |this year['’]s |last year['’]s )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}["“]?\uE000/u;

/** "Two regencies also received awards, namely": those of whom only the number was told. */
const NAMELY =
  /^(?:(?:in addition to|besides|apart from|aside from)(?: the)? [\uE003\uE005], )?[^\uE003-\uE005]*\b(?:cities|towns|areas|regencies|districts|provinces|regions|municipalities|governments|administrations|villages|governors|mayors|regents|ministries|institutions|agencies)\b[^.;\uE003-\uE005]{0,40}\b(?:won|received?|earned|obtained|achieved|got|bagged|secured|were awarded|were given)\b[^.;\uE003-\uE005]{0,70}?(?:,|:| -+|–|—) ?(?:namely|including|among others?,?)?:?(?: the)? ?$/u;

/** "While the 10 cities are": those of whom the sentences before told, by their number. */
const COUNTED =
  /^(?:(?:while|and|then|meanwhile|the other|finally),? )?(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:cities|regencies|districts|provinces|regions|municipalities|ministries|villages) are(?: the)? $/;

/** "There were only two awardees, A and B", "The winners are A, B and C". */
function nominal(plain: Plain, groups: readonly Group[]): readonly Event[] {
  return groups.flatMap((group): Event[] => {
    const lead = plain.text.slice(Math.max(0, group.start - 130), group.start);
    if (HOLDS.test(plain.text.slice(group.end))) {
      const { award, tiers } = asTold(plain, group.end, plain.text.length);
      const then = /^[^.;]{0,90}?\blast year\b(?!['’]| to)/.test(plain.text.slice(group.end).split(', ')[1] ?? '');
      return [{ group, status: 'asserted', award, tiers, ...(then && { yearBefore: true as const }) }];
    }
    if (!WINNERS.test(lead) && !NAMELY.test(lead) && !COUNTED.test(lead)) return [];
    const told = asTold(plain, 0, group.start);
    // "while in the city category the winner is B": named since those before.
    const since = asTold(plain, groups.findLast(({ end }) => end <= group.start)?.end ?? 0, group.start).tiers;
    const own = ownTier(plain, group);
    const tiers = since.length > 0 ? since : told.tiers;
    return [{ group, ...statusOfPassive(lead), award: told.award, tiers: own ? [own] : tiers }];
  });
}

/** What leads to those who came next, or along. */
const FOLLOWS: readonly { readonly lead: RegExp; readonly same: boolean; readonly from: string }[] = [
  {
    lead: /\b(?:followed|trailed)(?: closely| respectively)? by(?: the)?(?: [A-Za-zÀ-ɏ]+){0,3} $/u,
    same: false,
    from: 'followed by',
  },
  {
    lead: /\b(?:along|together|alongside)(?: with)?(?: the)?(?: [A-Za-zÀ-ɏ\d-]+){0,4}(?:: | )$/u,
    same: true,
    from: 'along with six other cities: ',
  },
  { lead: /\bas well as(?: the)? $/, same: true, from: 'as well as' },
];

/** "in second place", "came third", "in the runner-up spot", right behind a name. */
const PLACED =
  /^,? (?:(?:being|came|coming|finishing|finished|ranked|placed|taking|took|was|were|in|at|as|on|the|a|an)\b ?){0,3} ?(?:(first|second|third|fourth|fifth)\b|\uE001)/u;

/** "(Utama)", "in the Utama category", "with a Madya", "which was in third place", " the silver award": right behind a name, its own. */
const OWN_TIER =
  /^(?:,? ?(?:which (?:was|is|came|finished) )?(?:\(|(?:in|with|as|at|for|by winning|winning|won|took|received) (?:the |a |an )?(?:[A-Za-zÀ-ɏ]+ )?)| the )["“]?\uE001(?!(?: [a-z]+){0,2} (?:to|by|for)(?: the)? [\uE003-\uE005])/u;

/** ", second place by B and the third to C": the verb stands with the first. */
const ELIDED =
  /^(?:,|;)?(?: and| while)?(?: the)? (?:\uE001|(second|third|fourth|fifth))(?: [a-z]+){0,2} (?:by|to|for)(?: the)? $/u;

/** What parts one name with its tier from the next. */
const NEXT_NAME = /^[^.;\uE003-\uE005]{0,60}\uE001[^.;\uE003-\uE005]{0,40}(?:,| and|, and|, while|;)(?: the)? $/u;

function ownTier({ text, at }: Plain, { end }: Group): TierMention | undefined {
  const found = OWN_TIER.exec(text.slice(end));
  const tier = found ? at.get(end + found[0].length - 1) : undefined;
  return tier?.type === 'tier' ? tier : undefined;
}

/** Those whom the sentence names beside its winner: "followed by B", "with B in second place and C in third". */
function following(plain: Plain, groups: readonly Group[], events: readonly Event[]): readonly Event[] {
  const { text, at } = plain;
  const found: Event[] = [];
  for (const group of groups) {
    const base = [...events, ...found].findLast(
      (event) => event.group.end <= group.start && event.status === 'asserted',
    );
    if (!base) continue;
    const lead = text.slice(base.group.end, group.start);
    const row = FOLLOWS.find((one) => one.lead.test(lead));
    const category = base.tiers.filter(({ quote }) => /categor/i.test(quote) || !RANKED.test(quote));
    if (row) {
      const own = ownTier(plain, group);
      found.push({ ...base, group, tiers: own ? [own] : row.same ? base.tiers : category });
      continue;
    }
    const graded = NEXT_NAME.test(lead) ? ownTier(plain, group) : undefined;
    if (graded && !RANKED.test(graded.quote)) {
      found.push({ group, status: 'asserted', award: base.award, tiers: [graded] });
      continue;
    }
    const elided = ELIDED.exec(lead);
    if (elided) {
      const tier = [...at].find(([index]) => index >= base.group.end && index < group.start)?.[1];
      found.push({
        group,
        status: 'asserted',
        award: base.award,
        tiers: tier?.type === 'tier' ? [tier] : [],
        ...(elided[1] !== undefined && { place: elided[1] }),
      });
      continue;
    }
    const placed = PLACED.exec(text.slice(group.end));
    if (
      !placed ||
      !/(?:\b(?:with|and|while)|,)(?: the)? $/.test(text.slice(Math.max(0, group.start - 12), group.start))
    )
      continue;
    const sign = group.end + placed[0].length - 1;
    const rank = at.get(sign);
    found.push({
      group,
      status: 'asserted',
      award: base.award,
      tiers: rank?.type === 'tier' ? [...(RANKED.test(rank.quote) ? category : []), rank] : category,
      ...(placed[1] !== undefined && { place: placed[1] }),
    });
  }
  return found;
}

export const RANKED = /^(?:first|second|third|fourth|fifth|top|grand|runner|overall)\b/i;
