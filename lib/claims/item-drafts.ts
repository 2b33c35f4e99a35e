import type { Block } from '../article/article.ts';
import { GAINS, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Before } from './before-list.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { lineDrafts } from './line-drafts.ts';
import { type Open, openedBy } from './list-opening.ts';
import { numberedItems } from './numbered-items.ts';
import { statusOf } from './status-cues.ts';

/** The claims of a paragraph that counts its items, each of which says what was won: "meraih: 1. Adipura; 2. ...". */
export function itemDrafts(
  block: Block,
  line: string,
  open: Open | undefined,
  before: Before,
  context: Context,
): Draft[] {
  const items = numberedItems(line);
  const [first] = items ?? [];
  if (!items || !first) return [];
  const head = { ...block, end: block.start + first.number };
  const told = mentionsIn(context.mentions, head);
  const lead = line.slice(0, first.number);
  if (statusOf(lead, '').status !== 'asserted') return [];
  const above = openedBy(head, lead, told, open, before, context) ?? AWARDS_ALONE;
  const named = items.map(({ start, end }) => ({ ...block, start: block.start + start, end: block.start + end }));
  const prizes = named.filter((item) => NAMED_PRIZE.test(context.mask.slice(item.start, item.start + 40)));
  if (prizes.length * 3 < named.length * 2) return [];
  return named.flatMap((item) => lineDrafts(item, mentionsIn(context.mentions, item), above, context));
}

/** Nothing above says which award: each item must. */
const AWARDS_ALONE: Open = { award: undefined, recipient: undefined, tier: undefined, year: undefined };

/** An item that begins with what was won. */
const NAMED_PRIZE = pattern`^["“]?(?:(?:${PRIZE}|${GAINS}|juara) |\uE001+ ?(?:pada |dalam |di )?|[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+ (?=\uE000))*(?:\uE000|${PRIZE})`;
