import type { AwardMention } from '../recognise/mention.ts';
import { aboveOf, type Before, lastAward } from './before-list.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { headsOthers } from './heads-others.ts';
import { itemDrafts } from './item-drafts.ts';
import { lineDrafts } from './line-drafts.ts';
import { isLine } from './list-line-shapes.ts';
import { headsUnreadPrize, type Open, openedBy } from './list-opening.ts';
import { rankLineDrafts } from './rank-line.ts';
import { firstAward, unnamedLeaning } from './unnamed-award.ts';

/**
 * The claims of lists and tables: a line names who won (and with what), the heading or sentence above names the award.
 * Returns the blocks used up, so that no sentence is read twice.
 */
export function listDrafts(context: Context): {
  readonly drafts: readonly Draft[];
  /** The last claim of each block that was read as a line of a list. */
  readonly used: ReadonlyMap<number, Draft>;
} {
  const drafts: Draft[] = [];
  const used = new Map<number, Draft>();
  let open: Open | undefined;
  let before: Before = { award: ofNone(context), tier: undefined, end: 0 };
  for (const [index, block] of context.article.blocks.entries()) {
    const line = context.mask.slice(block.start, block.end);
    const named = mentionsIn(context.mentions, block);
    if (headsOthers(block, line, context.mask)) {
      before = { award: undefined, tier: undefined, end: block.end };
      open = undefined;
      continue;
    }
    const counted = itemDrafts(block, line, open, before, context);
    if (counted.length > 0) {
      drafts.push(...counted);
      used.set(index, counted.at(-1)!);
      continue;
    }
    const ranked = rankLineDrafts(block, named, open ?? aboveOf(before, block), context);
    const own =
      ranked.length > 0 || !open || !isLine(block, line, context.mask)
        ? ranked
        : lineDrafts(block, named, open, context);
    if (own.length > 0) {
      drafts.push(...own);
      used.set(index, own.at(-1)!);
    } else {
      const unread = headsUnreadPrize(block, named, context);
      if (unread) before = { award: undefined, tier: undefined, end: block.end };
      open = unread ? undefined : openedBy(block, line, named, open, before, context);
    }
    const award = named.findLast((mention) => mention.type === 'award');
    before = {
      award: lastAward(named, before) ?? before.award,
      end: award?.end ?? (ranked.length > 0 ? block.end : before.end),
      // The places of lines are theirs alone; the field that a sub-heading names is that of all below it.
      tier: (ranked.length > 0 ? undefined : named.findLast((mention) => mention.type === 'tier')) ?? before.tier,
    };
  }
  return { drafts, used };
}

/** Where no award is named anywhere, the lines are of one without a name. */
function ofNone(context: Context): AwardMention | undefined {
  const named = firstAward(context) < context.article.text.length;
  return named ? undefined : unnamedLeaning(context)?.draft.award;
}
