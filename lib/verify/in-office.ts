import type { Term } from '../dataset/facts.ts';
import { oncePer } from '../text/once-per.ts';
import { daysBetween, firstDay, isFullDay, lastDay, plusDays } from './calendar-day.ts';

/** The days of which an article tells: from the event to its publication. ISO days, both included. */
export type Days = { readonly from: string; readonly to: string };

/** By law a term of office is five years; a row without an end is not read beyond it. */
const TERM_DAYS = 5 * 366;
/** Around a date that its source does not show, so much is open: derived ends and planned starts miss by months. */
const SLACK_DAYS = 365;
/** Within this of an end, the end itself must be shown by a source before it is held against anybody. */
const NEAR_END_DAYS = 365;

/** `yes`: the row's own dates hold the days. `perhaps`: within what its uncertain dates leave open. */
export function inOffice(term: Term, days: Days): 'yes' | 'perhaps' | 'no' {
  const { own, open } = reaches(term);
  if (overlaps(own, days)) return 'yes';
  return overlaps(open, days) ? 'perhaps' : 'no';
}

/** From its first to its last possible day; an end that is absent is open. Undefined where nothing at all is known. */
type Reach = { readonly first?: string; readonly last?: string } | undefined;

function overlaps(reach: Reach, { from, to }: Days): boolean {
  if (!reach) return false;
  return !(reach.first !== undefined && reach.first > to) && !(reach.last !== undefined && reach.last < from);
}

/** By its own dates, and by what its uncertain dates leave open; worked out once a term, for every article asks of many. */
const reaches = oncePer((term: Term) => ({ own: reach(term, 0), open: reach(term, SLACK_DAYS) }));

function reach({ start, end, startKind, endKind }: Term, slackDays: number): Reach {
  const slackAt = (kind: Term['startKind']) => (isShown(kind) ? 0 : slackDays);
  const first = start === undefined ? {} : { first: plusDays(firstDay(start), -slackAt(startKind)) };
  if (end !== undefined) return { ...first, last: plusDays(lastDay(end), slackAt(endKind)) };
  if (start !== undefined) return { ...first, last: plusDays(lastDay(start), TERM_DAYS + slackDays) };
  return slackDays > 0 ? {} : undefined;
}

/**
 * Good enough to say that another held the office: the start is shown by a source and lies before; the end is far, or it
 * is shown too and lies after. An end of which only the latest possible day is known, or none, is near on every day.
 */
export function surelyInOffice({ start, end, startKind, endKind, status }: Term, { from, to }: Days): boolean {
  if (status !== 'definitif' || !isShown(startKind) || !isFullDay(start) || start > from) return false;
  if (end === undefined || endKind === 'upper-bound' || endKind === 'unknown' || endKind === 'unverified') return false;
  const isNear = daysBetween(to, firstDay(end)) < NEAR_END_DAYS;
  return !isNear || (isShown(endKind) && isFullDay(end) && to < end);
}

function isShown(kind: Term['startKind']): boolean {
  return kind === 'seen' || kind === 'other-source';
}
