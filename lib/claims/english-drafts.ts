import type { Span } from '../text/span.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import { knowsTier } from './competitions.ts';
import type { Context } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import type { Event } from './english-event.ts';
import { eventsOf } from './english-events.ts';
import { RANKED } from './english-following.ts';
import { type Bearer, groupsOf, plainOf } from './english-plain.ts';
import { englishRun } from './english-run.ts';
import { inEachYear, yearsTold } from './english-years.ts';
import { isBearer } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { isYearBefore } from './printed-year.ts';
import type { Dealt } from './share-drafts.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/**
 * The claims of an English sentence, of which the grammar is read as such: subject and verb, "went to", "followed by", "with A in
 * second place and B in third". `lent` is the claim that an award is taken from where the sentence names none.
 */
export function englishDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  if (!context.english) return NONE;
  const run = lent ? englishRun({ sentence, inside, context }, lent) : [];
  if (run.length > 0) return { drafts: run, spans: [sentence] };
  if (!inside.some(isBearer)) return NONE;
  const plain = plainOf(sentence, inside, context);
  const groups = groupsOf(plain);
  if (groups.length === 0) return NONE;
  const events = eventsOf(plain, groups);
  if (events.length === 0) return NONE;
  const drafts = events.flatMap((event) => draftsOf(event, { sentence, inside, context }, lent));
  return drafts.length > 0 ? { drafts, spans: [sentence] } : NONE;
}

function draftsOf(
  event: Event,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  const award = event.award ?? lent?.award;
  if (!award) return [];
  const base = event.award || !lent ? undefined : withoutLevel(lent);
  const holders = holdersOf(event.group.holders, context);
  const known = award.competitions.map((id) => context.competitions.get(id));
  const plain = claimable([...event.tiers], context.mask);
  const own = plain.filter(({ name }) => known.some((one) => knowsTier(one, name)));
  const ranks = plain.filter((tier) => !own.includes(tier) && RANKED.test(tier.quote));
  const tiers = own.length > 0 ? own : [...ranks, ...plain.filter((tier) => !ranks.includes(tier))];
  // "won two categories, namely Best Adaptation and Best Team": each is a prize of its own.
  const titles = tiers.filter((tier) => /^best /i.test(tier.quote) || isQuoted(tier, context.mask));
  if (titles.length > 1 && titles.length === tiers.length)
    return titles.flatMap((title) => draftsOf({ ...event, tiers: [title] }, { sentence, inside, context }, lent));
  const innovations = inside.filter((mention) => mention.type === 'innovation');
  return holders.flatMap((one) => {
    const drafts = builtDrafts({
      award,
      all: event.award ? [event.award] : [],
      clause: event.clause ?? sentence,
      sentence,
      status: event.status,
      cue: event.cue,
      tiers,
      innovations: holders.length === 1 ? innovations : [],
      holders: [one],
      named: [],
      context,
      apart: tiers.length > 0 || undefined,
      partTier: tiers.length === 0 ? event.place : undefined,
      lent: base,
    });
    const words = event.clause ?? sentence;
    // Where its clause opens with it, its year was counted from there.
    const then = event.yearBefore && !isYearBefore(words, context.mask, sentence);
    const dated = inEachYear(drafts, yearsTold(context.article.text.slice(words.start, words.end))).map((draft) =>
      inTime(
        then ? yearBefore(draft) : draft,
        base !== undefined,
        context.mask.slice(sentence.start, sentence.end),
        context,
      ),
    );
    const unit = event.group.holders.find(({ id, type }) => type === 'unit' && one.mentions.includes(id));
    return unit?.type === 'unit' ? dated.map((draft) => ({ ...draft, unit: unit.name })) : dated;
  });
}

function isQuoted({ start, end }: Span, mask: string): boolean {
  return /["“‘']/.test(mask.charAt(start - 1)) && /["”’']/.test(mask.charAt(end));
}

/** What was won last year: a year that is inferred is the one before. */
function yearBefore(draft: Draft): Draft {
  if (draft.year === undefined || !draft.inferred.includes('year')) return draft;
  const inferred = draft.inferred.filter((field) => field !== 'year');
  return { ...draft, year: draft.year - 1, yearFrom: 'context', inferred, past: true };
}

/** "In 2011 there were two": a year of its own that later sentences do not mean. "failed to win it this year": that of the event. */
function inTime(draft: Draft, leans: boolean, words: string, { eventYear }: Context): Draft {
  if (draft.status === 'negated' && draft.year === undefined && eventYear && /\bthis year\b/.test(words))
    return { ...draft, year: eventYear.year, yearFrom: 'context' };
  const apart = leans && draft.year !== undefined && !draft.inferred.includes('year');
  return apart ? { ...draft, past: true } : draft;
}

/** A unit without a place in its name is of the body that the article is about, unless those beside it say where they are. */
function holdersOf(group: readonly Bearer[], context: Context): readonly Holder[] {
  const placed = group.filter(({ type, codes }) => type !== 'unit' || codes.length > 0);
  const { main } = context;
  const ours =
    main && placed.length === 0
      ? group.filter((one) => !placed.includes(one)).map(({ id }): Holder => ({ ...main, mentions: [id] }))
      : [];
  return [...heldBy(placed, context), ...ours];
}

function withoutLevel(draft: Draft): Draft {
  return { ...draft, tier: undefined, category: undefined };
}
