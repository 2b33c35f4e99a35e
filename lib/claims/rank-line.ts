import type { Block } from '../article/article.ts';
import { FILLED, GAINED, NAMELY, ORDINAL } from '../language/word-classes.ts';
import type { AwardMention, Mention, UnitMention } from '../recognise/mention.ts';
import { LIST_MARK } from '../text/list-mark.ts';
import { pattern } from '../text/pattern.ts';
import type { Above } from './before-list.ts';
import { builtDrafts } from './built-drafts.ts';
import type { Context } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { heldBy } from './holder-strings.ts';
import { homeOf } from './home.ts';
import { isOffice, isOneOfMany } from './merge.ts';
import { isGrade } from './row-drafts.ts';
import { RANK } from './row-tokens.ts';
import { winCues } from './win-cues.ts';

/** "1. ", "- ", "b) " before the place. */
const NUMBER = pattern`^\s*(?:${LIST_MARK})?\s*["“]?$`;

/** Behind the place: a sign that parts it from whoever has it, a verb, or nothing. */
const PARTED = pattern`^["”]?\s*(?:[:=–—,-]|\.|(?:berhasil )?(?:${GAINED}|diberikan|jatuh|${FILLED})(?: oleh| kepada)?|adalah|${NAMELY})?\s*(?=[A-Za-zÀ-ɏ"“\uE003-\uE005])`;

/** "Juara I, II dan III": more places than one. */
const FURTHER = pattern`^(?:,? ?(?:dan|serta|hingga|sampai|s\.?\/?d\.?|&)? ?|[–-])(?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|${ORDINAL})(?![A-Za-zÀ-ɏ\d.])`;

/** A line this long is prose. */
const LONGEST = 240;

/** "Juara II: Desa B, Kecamatan C (nilai 460)": the place opens the line, whoever has it follows. */
export function rankLineDrafts(
  block: Block,
  named: readonly Mention[],
  { award: above, tier: field, year }: Above,
  context: Context,
): readonly Draft[] {
  const rank = named.find((mention) => mention.type === 'tier');
  if (rank?.type !== 'tier' || !RANK.test(rank.quote) || block.end - block.start > LONGEST) return [];
  const { mask } = context;
  if (!NUMBER.test(mask.slice(block.start, rank.start))) return [];
  const behind = mask.slice(rank.end, block.end);
  const parted = PARTED.exec(behind);
  if (!parted || FURTHER.test(behind) || named.some(({ type }) => type === 'innovation' || type === 'official'))
    return [];
  if (named.some((one) => one !== rank && one.type === 'tier' && RANK.test(one.quote))) return [];
  if (winCues(behind.slice(parted[0].length)).length > 0) return [];
  const own = named.find((mention): mention is AwardMention => mention.type === 'award');
  const award = own ?? above;
  const owners = ownersIn(named, context);
  if (!award || owners.length === 0) return [];
  const { tier: place, ...bare } = award;
  return owners.flatMap(({ owner, unit }) =>
    builtDrafts({
      award: place !== undefined && RANK.test(place) ? bare : award,
      all: own ? [own] : [],
      clause: block,
      sentence: block,
      status: 'asserted',
      cue: undefined,
      // "Peringkat kedua ditempati Kabupaten X" below an award's grade: second among those of that grade.
      tiers: field && isGrade(field, award, context) ? [field, rank] : [rank],
      innovations: [],
      holders: owner ? [owner] : [],
      named: [],
      apart: true,
      context,
    }).map((draft): Draft => {
      const lent =
        !own && typeof year === 'number' && draft.inferred.includes('year') && award.surfaceYear === undefined;
      return {
        ...draft,
        recipient: owner && draft.recipient,
        unit: unit?.name ?? draft.unit,
        category: draft.category ?? (field && !RANK.test(field.quote) ? field.name : undefined),
        year: lent ? year : draft.year,
        yearFrom: lent ? 'context' : draft.yearFrom,
        inferred: own ? draft.inferred : [...new Set([...draft.inferred, 'competition' as const])],
      };
    }),
  );
}

type Owner = { readonly owner: Holder | undefined; readonly unit: UnitMention | undefined };

/** The bodies of a line, else its unit with its place; of a village and its sub-district the village. */
function ownersIn(named: readonly Mention[], context: Context): readonly Owner[] {
  const bodies = heldBy(
    named.filter((mention) => mention.type === 'recipient').filter(({ codes }) => codes.length > 0),
    context,
  );
  const unit = named.find((mention): mention is UnitMention => mention.type === 'unit');
  if (bodies.length > 0) return bodies.map((owner) => ({ owner, unit: bodies.length === 1 ? unit : undefined }));
  const offices = officesOf(named, context.mask);
  if (offices.length > 1) return offices.map((one) => ({ owner: homeOf(one, context), unit: one }));
  return unit ? [{ owner: homeOf(unit, context), unit }] : [];
}

/** "Harapan: Dinas X, Badan Y, Dinas Z": offices of one government that a line strings together; none if it does more. */
function officesOf(named: readonly Mention[], mask: string): readonly UnitMention[] {
  const units = named.filter((mention): mention is UnitMention => mention.type === 'unit');
  const strung = units.every(
    ({ name, start }, i) =>
      (isOffice(name) || isOneOfMany(name)) &&
      (i === 0 || /^(?:,|,? dan|,? serta) $/.test(mask.slice(units[i - 1]!.end, start))),
  );
  return strung ? units : [];
}
