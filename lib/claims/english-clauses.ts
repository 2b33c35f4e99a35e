import { WON } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { patternOfAll } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Group, HOLDER, type Plain } from './english-plain.ts';
import type { EnglishVerb } from './english-verbs.ts';

const CLAUSE = patternOfAll`(?:[;:]|, (?:while|but|yet|and|with|whereas|although|though|after)|\bwhile\b|\bwhereas\b|[.!?]["”]? |(?: and| but|,) (?=(?:also |then |later |finally |now |again )?(?:hop(?:es?|ing)|aim(?:s|ing)?|wants?|plans?|fail(?:s|ed)|did not|expects?|targets?|${WON})\b))`;

/** As long as the longest verb. */
const AHEAD = 10;

export function clauseStart(text: string, before: number): number {
  let start = 0;
  // The verb itself tells a clause of its own.
  for (const { 0: found, index } of everyMatch(CLAUSE, text.slice(0, before + AHEAD)))
    if (index + found.length <= before) start = index + found.length;
  return start;
}

/** "..., after winning it in 2022": a clause with a year of its own, unless one that opens the sentence is of all. */
export function clauseAt(
  { text, pieces }: Plain,
  from: number,
  next: EnglishVerb | undefined,
  status: Draft['status'],
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

/** "Last year, Tuban won it", "Tuban, which won it the year before": in the words of that verb, and held against nothing. */
export function isOfYearBefore(text: string, group: Group, verb: EnglishVerb, next: EnglishVerb | undefined): boolean {
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
