import type { Block } from '../article/article.ts';
import type { AwardMention, InnovationMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import { narrowed } from './competitions.ts';
import type { Context } from './context.ts';
import { type Draft, draftOf, type Holder } from './draft.ts';
import { holder } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { levelInName, levelOf } from './level-of.ts';
import { LABELLED, LISTED_FOR, NUMBERED, PLACE_ALONE } from './list-line-shapes.ts';
import type { Open } from './list-opening.ts';
import { yearInLine, yearsOfLine } from './list-years.ts';
import { isOpinion } from './opinions.ts';
import { isGrade } from './row-drafts.ts';
import { statusOf } from './status-cues.ts';

/** A tier that is a mention, or the words of a line before its colon. */
type Printed = { readonly quote: string; readonly name: string; readonly id?: string };

/** What the line of a list says, read once for all who are named in it. */
type Line = {
  readonly block: Block;
  readonly text: string;
  readonly open: Open;
  /** Those of the line itself; without one, what it says is of the award above it. */
  readonly awards: readonly AwardMention[];
  /** The tiers and fields that count: the line's own, else those above it and the words before its colon. */
  readonly printed: readonly Printed[];
  readonly told: Pick<Draft, 'status' | 'cue'>;
  readonly innovation: InnovationMention | undefined;
  readonly unit: UnitMention | undefined;
  readonly namesOwners: boolean;
};

/** The claims of a line of a list; `named` are its mentions. Whoever it does not name is the one whose list it is. */
export function lineDrafts(block: Block, named: readonly Mention[], open: Open, context: Context): readonly Draft[] {
  const awards = named.filter((mention) => mention.type === 'award');
  const won = awards.length > 0 ? awards : open.award ? [open.award] : [];
  if (won.length === 0) return [];
  const innovation = named.find((mention): mention is InnovationMention => mention.type === 'innovation');
  const unit = named.find((mention): mention is UnitMention => mention.type === 'unit');
  const tiers = named.filter((mention): mention is TierMention => mention.type === 'tier');
  const owners = ownersIn(block, named, { awards, unit, open }, context);
  const text = context.mask.slice(block.start, block.end);
  const namesOwners = owners.length > 0;
  const years = !namesOwners && awards.length === 0 && tiers.length > 0 ? yearsOfLine(text) : [];
  const isPlace = !namesOwners && open.own !== undefined && !unit && tiers.length > 0 && PLACE_ALONE.test(text);
  const says = awards.length > 0 || innovation || (unit && context.main) || years.length > 0 || isPlace;
  if (!namesOwners && !says) return [];
  // "Kategori Kabupaten Terinovatif:", "Sertifikat Adipura (2 daerah)" heads the lines below it.
  if (!namesOwners && !innovation && /(?::|\(\d+ [a-z/]+\))\s*$/.test(text)) return [];
  const line: Line = {
    block,
    text,
    open,
    awards,
    printed: tiers.length > 0 ? tiers : printedAbove(block, text, awards.length > 0 ? undefined : open, context),
    told: toldOf(block, awards[0], open, context),
    innovation,
    unit: unit ?? (isPlace ? open.own?.unit : undefined),
    namesOwners,
  };
  const holding = namesOwners ? owners : [open.recipient ?? context.main];
  const drafts = won.flatMap((award) => holding.map((owner) => lineDraft(award, owner, line, context)));
  return years.length > 0 ? drafts.flatMap((draft) => years.map((year) => inYear(draft, year))) : drafts;
}

/** Who has it: the bodies of the line, else its unit, else the heads of regions. */
function ownersIn(
  block: Block,
  named: readonly Mention[],
  { awards, unit, open }: Pick<Line, 'awards' | 'unit' | 'open'>,
  context: Context,
): readonly Holder[] {
  const bodies = named.filter((mention) => mention.type === 'recipient');
  // "Kota Jepara (Kabupaten Jepara)": of two names for one, the one that is a body.
  const placed = bodies.filter(({ codes }) => codes.length > 0);
  // "PPD dari Pemprov X" in a list of what the article's body has won.
  const known = (open.recipient ?? context.main) ? placed.filter((body) => !isGiver(body, awards, context)) : placed;
  const recipients =
    placed.length > 0 ? heldBy(known, context) : bodies.map((mention) => holder(mention, context.regions));
  if (recipients.length > 0) return recipients;
  if (unit) return unit.codes.length > 0 ? [holder(unit, context.regions)] : [];
  return officialsIn(block, named, context);
}

/** The tiers that the words above give a line without any, if they name its award, and what stands before its colon. */
function printedAbove(block: Block, text: string, open: Open | undefined, context: Context): readonly Printed[] {
  const above = [open?.tier, open?.field].filter((tier) => tier !== undefined);
  const label = (LABELLED.exec(text) ?? (NUMBERED.test(text) ? LISTED_FOR.exec(text) : null))?.[1];
  return label === undefined ? above : [...above, labelIn(block, label, above.length > 0, context)];
}

/** "2. Nominator Enam Besar Anugerah X": told in the list, and not won. */
function toldOf({ start }: Block, award: AwardMention | undefined, open: Open, { mask }: Context): Line['told'] {
  return award ? statusOf(mask.slice(start, award.start), '') : (open.told ?? { status: 'asserted' });
}

function lineDraft(award: AwardMention, owner: Holder | undefined, line: Line, context: Context): Draft {
  const { block, awards, printed, told, innovation, unit } = line;
  const competitions = narrowed(
    award,
    { recipients: owner?.codes ?? [], tiers: printed.map(({ name }) => name), wording: award.quote.toLowerCase() },
    context.competitions,
  );
  const year = award.surfaceYear ?? yearInLine(line.text);
  const { tier, category } = levelOf(
    isRegraded(award, line, context) ? { named: false, quote: '' } : levelInName(award),
    printed,
    competitions.map((id) => context.competitions.get(id)),
  );
  return draftOf({
    status: told.status,
    cue: told.cue,
    span: { start: block.start, end: block.end },
    award,
    competitions,
    general: award.general && !competitions.some((id) => context.certain.has(id) || context.likely.has(id)),
    ...yearOf(award, year, competitions, line.open, context),
    tier,
    category,
    innovation,
    recipient: owner,
    unit: unit?.name,
    mentions: [
      award.id,
      ...printed.flatMap(({ id }) => id ?? []),
      ...(innovation ? [innovation.id] : []),
      ...(unit ? [unit.id] : []),
      ...(owner?.mentions ?? []),
    ],
    inferred: [
      ...(awards.length === 0 ? (['competition'] as const) : []),
      ...(year === undefined ? (['year'] as const) : []),
      ...(line.namesOwners ? [] : (['recipient'] as const)),
    ],
  });
}

/** "penerima KLA kategori Utama: ... Kategori Madya: Kota X": the grade that stands apart takes the place of the one in the name. */
function isRegraded(award: AwardMention, { awards, open }: Line, context: Context): boolean {
  const graded = award.tier !== undefined || award.category !== undefined;
  return graded && awards.length === 0 && open.tier !== undefined && isGrade(open.tier, award, context);
}

/**
 * The printed year, else the only one printed beside that award, else that of the words above, else the event's; of an opinion the
 * year whose accounts were audited.
 */
function yearOf(
  award: AwardMention,
  printed: number | undefined,
  [competition = '']: readonly string[],
  open: Open,
  { yearsOf, eventYear, audited, auditedBefore }: Context,
): Pick<Draft, 'year' | 'yearFrom'> {
  if (printed !== undefined) return { year: printed, yearFrom: 'printed' };
  const beside = [...(yearsOf.get(competition) ?? [])];
  const above = open.year === 'several' ? undefined : open.year;
  const year = beside.length === 1 ? beside[0] : above;
  if (year !== undefined) return { year, yearFrom: 'context' };
  if (isOpinion(award) && audited !== undefined) return { year: audited, yearFrom: 'context' };
  const guessed = isOpinion(award) ? auditedBefore : eventYear;
  return open.year === undefined && guessed ? { year: guessed.year, yearFrom: guessed.from } : {};
}

function inYear(draft: Draft, year: number): Draft {
  return { ...draft, year, yearFrom: 'printed', inferred: draft.inferred.filter((field) => field !== 'year') };
}

/** Named behind the award as the one whom it is from. */
function isGiver(body: Mention, awards: readonly AwardMention[], { mask }: Context): boolean {
  return (
    awards.some(({ end }) => end <= body.start) &&
    /\b(?:dari|oleh) $/.test(mask.slice(Math.max(0, body.start - 6), body.start))
  );
}

/** What a line has before its colon is a field of the contest where the words above it tell the tier. */
function labelIn(block: Block, label: string, isField: boolean, { article, mask }: Context): Printed {
  const start = mask.indexOf(label, block.start);
  const name = article.text.slice(start, start + label.length).trim();
  return { quote: isField ? `kategori ${name}` : name, name };
}

/** "3. Bupati X, Nama": heads of regions, in a line that says no more than who they are. */
function officialsIn({ start, end }: Block, named: readonly Mention[], { mask, regions }: Context): readonly Holder[] {
  const line = mask.slice(start, end);
  if (!CALLED.test(line) && line.replace(/[\uE000-\uE006]+/gu, '').trim().length > 40) return [];
  return named.flatMap((mention) =>
    mention.type === 'official' && mention.codes.some((code) => /^\d/.test(code)) ? [holder(mention, regions)] : [],
  );
}

/** "2. Wali Kota X sebagai Kepala Daerah Inspiratif dalam ...": what each was called. */
const CALLED = /^[^A-Za-zÀ-ɏ\uE000-\uE006]*\uE005+ sebagai /u;
