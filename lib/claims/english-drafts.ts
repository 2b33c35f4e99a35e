import { builtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import { knowsTier } from './competitions.ts';
import type { Context } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { type Event, eventsOf, RANKED } from './english-events.ts';
import { type Bearer, groupsOf, plainOf } from './english-plain.ts';
import { claimable } from './fields.ts';
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
  if (!context.english || !inside.some(isBearer)) return NONE;
  const plain = plainOf(sentence, inside, context);
  const groups = groupsOf(plain);
  if (groups.length === 0) return NONE;
  const events = eventsOf(plain, groups, context);
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
  const titles = tiers.filter(({ quote }) => /^best /i.test(quote));
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
      ...(tiers.length > 0 && { apart: true as const }),
      ...(tiers.length === 0 && event.place !== undefined && { partTier: event.place }),
      ...(base && { lent: base }),
    });
    const words = event.clause ?? sentence;
    // Where its clause opens with it, its year was counted from there.
    const then = event.yearBefore && !isYearBefore(words, context.mask, sentence);
    const dated = inYears(drafts, context.article.text.slice(words.start, words.end)).map((draft) =>
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

/** What was won last year: a year that is inferred is the one before. */
function yearBefore(draft: Draft): Draft {
  if (draft.year === undefined || !draft.inferred.includes('year')) return draft;
  const inferred = draft.inferred.filter((field) => field !== 'year');
  return { ...draft, year: draft.year - 1, yearFrom: 'context', inferred, past: true };
}

/** "in 2010, 2012 and 2013". */
const YEARS =
  /\b(?:in|for)(?: the years?)? ((?:19|20)\d\d(?:(?:, and|,|;| and| as well as)(?: in)? (?:19|20)\d\d)+)(?![\d-])/;

/** "twice in a row (2006-2007)", "from 2017 to 2019", "in 2010, 2012 and 2013": each year of it. */
function inYears(drafts: readonly Draft[], words: string): readonly Draft[] {
  const years = YEARS.exec(words)?.[1]?.match(/\d{4}/g)?.map(Number);
  if (years) return inEach(drafts, years);
  const [, first, last] = SPAN_OF_YEARS.exec(words) ?? [undefined, ...since(words)];
  const many = Number(last) - Number(first);
  if (first === undefined || !(many > 0 && many < 8) || !RUN.test(words)) return drafts;
  return inEach(
    drafts,
    Array.from({ length: many + 1 }, (_, i) => Number(first) + i),
  );
}

const SPAN_OF_YEARS = /(?:\(|\bfrom |\bbetween )((?:19|20)\d\d)(?: ?[-–] ?| to | and | until )((?:19|20)\d\d)(?!\d)/;

/** "six times in a row since 2018": as many years from then on. */
function since(words: string): readonly string[] {
  const from = /\bsince ((?:19|20)\d\d)\b(?! (?:to|and|until))/.exec(words)?.[1];
  const count =
    / (two|three|four|five|six|seven|eight) (?:times in a row|(?:straight |consecutive )?(?:times|years))\b/.exec(
      words,
    )?.[1];
  if (from === undefined || count === undefined) return [];
  return [from, String(Number(from) + COUNTS.indexOf(count) + 1)];
}

const COUNTS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

function inEach(drafts: readonly Draft[], years: readonly number[]): readonly Draft[] {
  return drafts.flatMap((draft) =>
    draft.status !== 'asserted' || (draft.award?.surfaceYear !== undefined && !draft.inferred.includes('competition'))
      ? [draft]
      : years.map(
          (year): Draft => ({
            ...draft,
            year,
            yearFrom: 'printed',
            inferred: draft.inferred.filter((field) => field !== 'year'),
            past: true,
          }),
        ),
  );
}

const RUN = /\b(?:in a row|consecutive(?:ly)?|every year|each year|(?:two|three|four|five|six|seven) times)\b/;

/** "In 2011 there were two": a year of its own that later sentences do not mean. "failed to win it this year": that of the event. */
function inTime(draft: Draft, leans: boolean, words: string, { eventYear }: Context): Draft {
  if (draft.status === 'negated' && draft.year === undefined && eventYear && /\bthis year\b/.test(words))
    return { ...draft, year: eventYear.year, yearFrom: 'context' };
  const apart = leans && draft.year !== undefined && !draft.inferred.includes('year');
  return apart ? { ...draft, past: true } : draft;
}

/** A unit without a place in its name is of the body that the article is about. */
function holdersOf(group: readonly Bearer[], context: Context): readonly Holder[] {
  const placed = group.filter(({ type, codes }) => type !== 'unit' || codes.length > 0);
  const { main } = context;
  const ours = main
    ? group.filter((one) => !placed.includes(one)).map(({ id }): Holder => ({ ...main, mentions: [id] }))
    : [];
  return [...heldBy(placed, context), ...ours];
}

function withoutLevel({ tier: _tier, category: _category, ...draft }: Draft): Draft {
  return draft;
}
