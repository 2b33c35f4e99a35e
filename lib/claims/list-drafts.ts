import type { Block } from '../article/article.ts';
import type { AwardMention, InnovationMention, TierMention, UnitMention } from '../recognise/mention.ts';
import { narrowed } from './competitions.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { levelInName, levelOf } from './fields.ts';
import { holder } from './holders.ts';
import { winCues } from './win-cues.ts';

/** What opens a list of winners: "Berikut daftar penerima ...:", a heading with an award, "diberikan kepada:". */
const OPENS =
  /\b(?:daftar|berikut|peraih|penerima|pemenang|para juara|kepada|antara lain|di ?antaranya|yakni|yaitu|meliputi|masing-masing|adalah|rincian(?:nya)?)\b|:\s*$/;
const SPEAKS_OF_WINNING =
  /\b(?:peraih|penerima|pemenang|juara|penghargaan|meraih|diraih|diberikan|dianugerahkan|kepada|terbaik|menerima|diterima|mendapat|mendapatkan)\b/;
/** A list runs on while its lines look like items; this many other blocks end it. */
const NUMBERED = /^\s*(?:\d{1,3}\s*[.)]|[-–—•*·▪➢]|[a-z][.)])\s*/i;

/** A tier named longer ago than this (about two paragraphs) is not the list's. */
const NEAR = 600;

type Open = {
  readonly award: AwardMention | undefined;
  readonly recipient: Holder | undefined;
  tier: TierMention | undefined;
  readonly intro: Block;
};

/**
 * The claims of lists and tables: a line names who won (and with what), the heading or sentence above names the award.
 * Returns the blocks used up, so that no sentence is read twice.
 */
export function listDrafts(context: Context): {
  readonly drafts: readonly Draft[];
  readonly used: ReadonlySet<number>;
} {
  const drafts: Draft[] = [];
  const used = new Set<number>();
  let open: Open | undefined;
  for (const [index, block] of context.article.blocks.entries()) {
    const line = context.mask.slice(block.start, block.end);
    const named = mentionsIn(context.mentions, block);
    const awards = named.filter((mention) => mention.type === 'award');
    const isLine = looksLikeItem(block, line);
    if (open && isLine && winCues(line).length === 0) {
      if (/:\s*$/.test(line) && awards.length > 0) {
        open = { ...open, award: awards.at(-1), tier: undefined };
        continue;
      }
      const own = lineDrafts(block, open, context);
      if (own.length > 0) {
        drafts.push(...own);
        used.add(index);
        continue;
      }
      const [tier] = named.filter((mention) => mention.type === 'tier');
      if (tier && awards.length === 0) open.tier = tier;
      continue;
    }
    const [tier] = named.filter((mention) => mention.type === 'tier');
    if (open && tier && awards.length === 0 && line.replace(/[\uE000-\uE006]/g, '').trim().length < 40) {
      open.tier = tier;
      continue;
    }
    const opens =
      (block.kind === 'heading' || OPENS.test(line)) &&
      (SPEAKS_OF_WINNING.test(line) || winCues(line).length > 0 || /\bdaftar\b/.test(line));
    if (opens && (awards.length > 0 || open || /:\s*$|\b(?:daftar|berikut)\b/.test(line))) {
      const recipients = named.filter((mention) => mention.type === 'recipient');
      open = {
        award: awards.at(-1) ?? open?.award ?? lastAwardBefore(block, context),
        recipient: recipients.length === 1 ? holder(recipients[0]!, context.regions) : undefined,
        tier: tier ?? (awards.length === 0 ? (open?.tier ?? tierBefore(block, context)) : undefined),
        intro: block,
      };
    } else if (line.length > 400 && block.kind === 'paragraph') open = undefined;
  }
  return { drafts, used };
}

function lastAwardBefore({ start }: Block, { mentions }: Context): AwardMention | undefined {
  return mentions.findLast((mention): mention is AwardMention => mention.type === 'award' && mention.end <= start);
}

/** The tier named since that award: "Sembilan daerah memperoleh predikat Zona Hijau. Berikut daftarnya:". */
function tierBefore(block: Block, context: Context): TierMention | undefined {
  const award = lastAwardBefore(block, context);
  return context.mentions.findLast(
    (mention): mention is TierMention =>
      mention.type === 'tier' &&
      mention.end <= block.start &&
      mention.start >= (award?.end ?? 0) &&
      block.start - mention.end < NEAR,
  );
}

function looksLikeItem(block: Block, line: string): boolean {
  if (block.kind === 'item' || block.kind === 'cell') return true;
  if (NUMBERED.test(line)) return true;
  const names = line.match(/[\uE003\uE000]/g)?.length ?? 0;
  return names > 0 && names / Math.max(1, line.trim().length) > 0.6;
}

function lineDrafts(block: Block, open: Open, context: Context): Draft[] {
  const named = mentionsIn(context.mentions, block);
  const awards = named.filter((mention) => mention.type === 'award');
  const recipients = named
    .filter((mention) => mention.type === 'recipient')
    .map((mention) => holder(mention, context.regions));
  const innovation = named.find((mention): mention is InnovationMention => mention.type === 'innovation');
  const unit = named.find((mention): mention is UnitMention => mention.type === 'unit');
  const tiers = named.filter((mention): mention is TierMention => mention.type === 'tier');
  const award = awards[0] ?? open.award;
  if (!award) return [];
  const owners =
    recipients.length > 0 ? recipients : unit && unit.codes.length > 0 ? [holder(unit, context.regions)] : [];
  if (owners.length === 0 && awards.length === 0 && !innovation) return [];
  const inherited = open.recipient ?? context.main;
  const holding: readonly (Holder | undefined)[] = owners.length > 0 ? owners : [inherited];
  const printed = tiers.length > 0 ? tiers : awards.length === 0 && open.tier ? [open.tier] : [];
  return (awards.length > 0 ? awards : [award]).flatMap((one) =>
    holding.map((owner): Draft => {
      const competitions = narrowed(
        one,
        { recipients: owner?.codes ?? [], tiers: printed.map(({ name }) => name), wording: one.quote.toLowerCase() },
        context.competitions,
      );
      const level = levelOf(
        levelInName(one),
        printed,
        competitions.map((id) => context.competitions.get(id)),
      );
      const year = one.surfaceYear ?? yearInLine(context.mask.slice(block.start, block.end));
      const fallback = [...(context.yearsOf.get(competitions[0] ?? '') ?? [])];
      const known = year ?? (fallback.length === 1 ? fallback[0] : undefined);
      return {
        status: 'asserted',
        span: { start: block.start, end: block.end },
        award: one,
        competitions,
        general: one.general && !competitions.some((id) => context.certain.has(id)),
        ...(known !== undefined
          ? { year: known, yearFrom: year !== undefined ? ('printed' as const) : ('context' as const) }
          : context.eventYear && { year: context.eventYear.year, yearFrom: context.eventYear.from }),
        ...level,
        ...(innovation && { innovation }),
        ...(owner && { recipient: owner }),
        ...(unit && { unit: unit.name }),
        mentions: [
          one.id,
          ...printed.map(({ id }) => id),
          ...(innovation ? [innovation.id] : []),
          ...(unit ? [unit.id] : []),
          ...(owner?.mentions ?? []),
        ],
        inferred: [
          ...(awards.length === 0 ? (['competition'] as const) : []),
          ...(year === undefined ? (['year'] as const) : []),
          ...(owners.length === 0 ? (['recipient'] as const) : []),
        ],
      };
    }),
  );
}

function yearInLine(line: string): number | undefined {
  const years = [...line.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map(([, year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}
