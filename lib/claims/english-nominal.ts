import { FEW, HONOURED, NAMED, REGIONS, WINNING, WINS, WON } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Event } from './english-event.ts';
import { ownTier } from './english-own-tier.ts';
import type { Group, Plain } from './english-plain.ts';
import { statusOfPassive } from './english-status.ts';
import { KIND_OF } from './english-subject.ts';
import { asTold } from './english-told.ts';

const WINNERS = pattern`\b(?:winners?|recipients?|awardees?|honou?rees|laureates|nominees?|finalists?|contenders?|up for|(?:who|that|which|having) (?:also |will |would |are to |is to ){0,2}(?:${WON}|${WINS}|got)|${WINNING})\b[^.;\uE003-\uE005]{0,70}?(?:[,:](?: the)?| (?:is|are|was|were|include[sd]?|${NAMED}|(?:was|were) announced as|ha(?:s|ve) made|ma(?:de|kes?)):?(?: the)?) ?$`;

/** "Surabaya, the recipient of the 2015 Adipura, will": what is added about a name. */
const HOLDS =
  /^, (?:now )?(?:(?:the|an?|one of the|another) )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}?(?:winners?|recipients?|holders?) of (?:the |this year['’]s |last year['’]s )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}["“]?\uE000/u;

/** "Two regencies also received awards, namely": those of whom only the number was told. */
const NAMELY = pattern`^(?:(?:in addition to|besides|apart from|aside from)(?: the)? [\uE003\uE005], )?[^\uE003-\uE005]*\b(?:${REGIONS}|governors|mayors|regents)\b[^.;\uE003-\uE005]{0,40}\b(?:${WON}|receive|got|were (?:[a-z]+ )?(?:${HONOURED}))\b[^.;\uE003-\uE005]{0,70}?(?:,|:| -+|–|—) ?(?:(?:${NAMED}),?)?:?(?: the)? ?$`;

/** "While the 10 cities are": those of whom the sentences before told, by their number. */
const COUNTED = pattern`^(?:(?:while|and|then|meanwhile|the other|finally),? )?(?:the )?(?:${FEW}) (?:${REGIONS}) are(?: the)? $`;

/** "There were only two awardees, A and B", "The winners are A, B and C". */
export function nominal(plain: Plain, groups: readonly Group[]): readonly Event[] {
  return groups.flatMap((group): Event[] => {
    const lead = plain.text.slice(Math.max(0, group.start - 130), group.start).replace(KIND_OF, '');
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
    // "Without winning the A, B": the comma closes what was not won.
    const status = statusOfPassive(lead.replace(/[,:](?: the)? ?$/, ''));
    return [{ group, ...status, award: told.award, tiers: own ? [own] : tiers }];
  });
}
