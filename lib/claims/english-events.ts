import { FEW, NTH } from '../language/word-classes.ts';
import { isNational } from '../recognise/is-national.ts';
import { pattern } from '../text/pattern.ts';
import { clauseAt, clauseStart, isOfYearBefore } from './english-clauses.ts';
import type { Event, Said } from './english-event.ts';
import { following } from './english-following.ts';
import { given, giving } from './english-giving.ts';
import { nominal } from './english-nominal.ts';
import type { Group, Plain } from './english-plain.ts';
import { taking } from './english-taking.ts';
import { asTold, furtherAwards, onlyAward } from './english-told.ts';
import { englishVerbs } from './english-verbs.ts';

/** What an English sentence says that its groups of names won, hoped for or lost, in text order. */
export function eventsOf(plain: Plain, groups: readonly Group[]): readonly Event[] {
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
    const said = { plain, groups, verb, from, end };
    const further = verb.voice === 'takes' ? furtherAwards(plain, verb.end, end) : [];
    const [next] = further;
    const one = next ? { ...said, end: next.start } : said;
    const told =
      verb.voice === 'takes'
        ? (awarded(said) ?? taking(one))
        : verb.voice === 'gives'
          ? (giving(said) ?? headlined(said))
          : given(said);
    if (!told) continue;
    const clause = verbs.length > 1 ? clauseAt(plain, from, verbs[i + 1], told.status) : undefined;
    const then = isOfYearBefore(text, told.group, verb, verbs[i + 1]);
    const event = { ...told, ...(clause && { clause }), ...(then && { yearBefore: true as const }) };
    const dealt = placesDealt(text.slice(verb.end, end), event);
    for (const each of dealt) add(each);
    const { place: _place, ...same } = event;
    for (const more of further) add({ ...same, ...asTold(plain, more.start, more.end), again: true });
  }
  for (const event of nominal(plain, groups)) add(event);
  const [first] = events;
  if (first) for (const event of following(plain, groups, events)) add(event);
  return events;
}

/** "The President awarded Tuban the A": what else was awarded is whoever stands before it's. */
function awarded(said: Said): Event | undefined {
  const { start, end } = said.verb;
  return said.plain.text.slice(start, end) === 'awarded' ? giving(said) : undefined;
}

/** "Batu named winner of the Adipura": headlines leave out the "was"; whoever names several others has nothing. */
function headlined(said: Said): Event | undefined {
  const { text } = said.plain;
  const { start, end } = said.verb;
  if (!NAMED_SO.test(text.slice(start, end)) || SEVERAL.test(text.slice(end))) return undefined;
  const told = taking(said);
  const gives = told?.group.holders.some(({ codes }) => isNational(codes));
  return told && !gives && text.slice(told.group.end, start) === ' ' ? told : undefined;
}

const NAMED_SO = /^(?:named|crowned|declared|chosen|hailed|voted|lauded|judged|dubbed)$/;
const SEVERAL = pattern`^ (?:the )?(?:${FEW}|several|many|its|their|these)\b`;

/** "A, B and C took first, second and third place": to each its own; several places among others are nobody's. */
function placesDealt(behind: string, event: Event): readonly Event[] {
  const [, listed, last = 'last'] = PLACES.exec(behind) ?? [];
  if (listed === undefined || event.status !== 'asserted') return [event];
  const places = [...listed.split(/,(?: the)? /), last === 'last' ? event.tiers.at(-1)?.quote.split(' ')[0] : last];
  const { place: _place, ...bare } = { ...event, tiers: [] };
  if (places.length !== event.group.holders.length) return [bare];
  return event.group.holders.map((one, i) => ({
    ...bare,
    group: { ...event.group, holders: [one] },
    ...(places[i] !== undefined && { place: places[i].toLowerCase() }),
  }));
}

const PLACES = pattern`^(?: (?:in|at|as|on|the)){0,3} ((?:${NTH})(?:,(?: the)? (?:${NTH}))*),? and(?: the)? (?:(${NTH})\b|\uE001)`;
