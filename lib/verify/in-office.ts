import type { Term } from '../dataset/facts.ts';
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
  if (overlaps(term, days, 0)) return 'yes';
  return overlaps(term, days, SLACK_DAYS) ? 'perhaps' : 'no';
}

function overlaps({ start, end, startKind, endKind }: Term, { from, to }: Days, slackDays: number): boolean {
  const slackAt = (kind: Term['startKind']) => (isShown(kind) ? 0 : slackDays);
  if (start !== undefined && plusDays(firstDay(start), -slackAt(startKind)) > to) return false;
  if (end !== undefined) return plusDays(lastDay(end), slackAt(endKind)) >= from;
  return start === undefined ? slackDays > 0 : plusDays(lastDay(start), TERM_DAYS + slackDays) >= from;
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

export function isShown(kind: Term['startKind']): boolean {
  return kind === 'seen' || kind === 'other-source';
}
