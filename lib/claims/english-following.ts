import { NAMED, NTH } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Event } from './english-event.ts';
import { gradeInBrackets, ownTier } from './english-own-tier.ts';
import type { Group, Plain } from './english-plain.ts';

/** What leads to those who came next, or along. */
const FOLLOWS: readonly { readonly lead: RegExp; readonly same: boolean; readonly from: string }[] = [
  {
    lead: /\b(?:followed|trailed)(?: closely| respectively)? by(?: the)?(?: (?!(?:to|in|from|at|with) )[A-Za-zÀ-ɏ]+){0,3} $/u,
    same: false,
    from: 'followed by',
  },
  {
    lead: pattern`\b(?:along|together|alongside)(?: with)?(?: the)?(?: [A-Za-zÀ-ɏ\d-]+){0,4}(?:: | |,? (?:${NAMED}) )(?:the )?$`,
    same: true,
    from: 'along with six other cities: ',
  },
  { lead: /\bas well as(?: the)? $/, same: true, from: 'as well as' },
];

/** "in second place", "came third", "in the runner-up spot", right behind a name. */
const PLACED = pattern`^,? (?:(?:being|came|coming|finishing|finished|ranked|placed|taking|took|was|were|in|at|as|on|the|a|an)\b ?){0,3} ?(?:(${NTH})\b|\uE001)`;

/** ", second place by B and the third to C": the verb stands with the first. */
const ELIDED = pattern`^(?:,|;)?(?: and| while)?(?: the)? (?:\uE001|(${NTH}))(?: [a-z]+){0,2} (?:by|to|for)(?: the)? $`;

/** What parts one name with its tier from the next. */
const NEXT_NAME = /^[^.;\uE003-\uE005]{0,60}\uE001[^.;\uE003-\uE005]{0,40}(?:,| and|, and|, while|;)(?: the)? $/u;

/** " (Utama), " after one name, and nothing but a bracket behind the next: "followed by B (Utama), C (WTP) and D". */
const NEXT_IN_ROW = /^ \([\uE000\uE001][^.;]{0,30}\)(?:,|;)?(?: and)?(?: the)? $/;
const ENDS_ITEM = /^(?: \([\uE000\uE001][^.;]{0,30}\))?(?:[,.;]|,? and |$)/;

/** Those whom the sentence names beside its winner: "followed by B", "with B in second place and C in third". */
export function following(plain: Plain, groups: readonly Group[], events: readonly Event[]): readonly Event[] {
  const { text, at } = plain;
  const found: Event[] = [];
  let ofContest: AwardMention | undefined;
  for (const group of groups) {
    const base = [...events, ...found].findLast(
      (event) => event.group.end <= group.start && event.status === 'asserted',
    );
    if (!base) continue;
    const lead = text.slice(base.group.end, group.start);
    // "(WTP)" is of this name alone: the next has the contest that the first was told to have won.
    const contest = base === found.at(-1) ? ofContest : base.award;
    ofContest = contest;
    const award = (contest && gradeInBrackets(plain, group, contest)) ?? contest;
    const row = FOLLOWS.find((one) => one.lead.test(lead));
    const category = base.tiers.filter(({ quote }) => /categor/i.test(quote) || !RANKED.test(quote));
    if (row) {
      const own = ownTier(plain, group);
      const { place, ...even } = base;
      const same = row.same && !own ? place : PLACED.exec(text.slice(group.end))?.[1];
      const tiers = own ? [own] : row.same ? base.tiers : text.startsWith(' (\uE000', group.end) ? [] : category;
      found.push({ ...even, group, award, tiers, ...(same !== undefined && { place: same }) });
      continue;
    }
    const inRow = NEXT_IN_ROW.test(lead) && ENDS_ITEM.test(text.slice(group.end));
    const graded = inRow || NEXT_NAME.test(lead) ? ownTier(plain, group) : undefined;
    if (graded ? !RANKED.test(graded.quote) : inRow) {
      found.push({ group, status: 'asserted', award, tiers: graded ? [graded] : [] });
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

export const RANKED = /^(?:(?:fir|1)st|(?:seco|2)nd|(?:thi|3)rd|\w{1,4}th|top|grand|runner|overall)\b/i;
