import { clauseAt, clauseStart, isOfYearBefore } from './english-clauses.ts';
import type { Event } from './english-event.ts';
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
    const told = verb.voice === 'takes' ? taking(one) : verb.voice === 'gives' ? giving(said) : given(said);
    if (!told) continue;
    const clause = verbs.length > 1 ? clauseAt(plain, from, verbs[i + 1], told.status) : undefined;
    const then = isOfYearBefore(text, told.group, verb, verbs[i + 1]);
    const event = { ...told, ...(clause && { clause }), ...(then && { yearBefore: true as const }) };
    add(event);
    const { place: _place, ...same } = event;
    for (const more of further) add({ ...same, ...asTold(plain, more.start, more.end), again: true });
  }
  for (const event of nominal(plain, groups)) add(event);
  const [first] = events;
  if (first) for (const event of following(plain, groups, events)) add(event);
  return events;
}
