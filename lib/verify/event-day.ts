import type { DateMention, Mention } from '../recognise/mention.ts';
import { contains, type Span, spanAt } from '../text/span.ts';
import { daysBetween, isFullDay } from './calendar-day.ts';
import { type DateContext, type ResolvedDate, resolveDate } from './resolve-date.ts';

/** A day of which the article tells; `mention` is absent where only the day of publication is known. */
export type EventDay = ResolvedDate & { readonly mention?: DateMention };

/** An article tells of what happened in these days before it. */
const TOLD_WITHIN_DAYS = 60;

export function isDate(mention: Mention): mention is DateMention {
  return mention.type === 'date';
}

type PrintedDay = EventDay & { readonly mention: DateMention };

/** Every full day that the article prints, resolved, in text order. */
export function datedDays(mentions: readonly Mention[], context: DateContext): readonly PrintedDay[] {
  return daysOfArticle(mentions, context).printed;
}

/**
 * The day that the article is about: the first printed with its weekday, as news print the day of the event, else the first
 * printed in full; both not long before publication where that is known. Failing these the first day printed with its year,
 * for a day of publication can be that of a copy, and at last the day of publication.
 */
export function eventDay(mentions: readonly Mention[], context: DateContext): EventDay | undefined {
  return daysOfArticle(mentions, context).event;
}

type Days = {
  readonly context: DateContext;
  readonly mentions: readonly Mention[];
  readonly printed: readonly PrintedDay[];
  readonly event: EventDay | undefined;
};

/** Each claim and each official asks for them; they are worked out once an article. */
let latest: Days | undefined;

function daysOfArticle(mentions: readonly Mention[], context: DateContext): Days {
  if (latest?.context === context && latest.mentions === mentions) return latest;
  const printed = mentions.filter(isDate).flatMap((mention) => {
    const day = resolveDate(mention, context);
    return day && isFullDay(day.iso) ? [{ ...day, mention }] : [];
  });
  latest = { context, mentions, printed, event: eventDayOf(printed, context) };
  return latest;
}

function eventDayOf(all: readonly PrintedDay[], { published }: DateContext): EventDay | undefined {
  const days = all.filter(({ iso }) => {
    if (published === undefined) return true;
    const before = daysBetween(iso, published);
    return before >= -1 && before <= TOLD_WITHIN_DAYS;
  });
  return (
    days.find(({ mention }) => mention.weekday !== undefined) ??
    days[0] ??
    all.find(({ yearFrom }) => yearFrom === 'printed') ??
    (published === undefined ? undefined : { iso: published, yearFrom: 'published' })
  );
}

/** The day printed in a passage's own sentence. */
export function dayBeside(span: Span, mentions: readonly Mention[], context: DateContext): EventDay | undefined {
  const sentence = sentenceOf(span, context);
  return sentence && datedDays(mentions, context).find(({ mention }) => contains(sentence, mention));
}

export function sentenceOf(span: Span, context: DateContext): Span | undefined {
  return spanAt(context.sentences, span.start);
}

export function blockOf(span: Span, context: DateContext): DateContext['blocks'][number] | undefined {
  return spanAt(context.blocks, span.start);
}
