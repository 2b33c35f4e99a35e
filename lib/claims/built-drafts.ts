import { BELONGS_TO, GAINS, PRIZE } from '../language/word-classes.ts';
import type { AwardMention, InnovationMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { claimYear } from './claim-year.ts';
import { isRange } from './claimable-tiers.ts';
import { clauseParts, type Part } from './clause-parts.ts';
import { asFarAsComma, isNationalByName, narrowed } from './competitions.ts';
import type { Context } from './context.ts';
import { type Draft, draftOf, type Holder, type Inferred } from './draft.ts';
import { bodyName, holder, isBearer } from './holder.ts';
import { isHost } from './is-host.ts';
import { type Level, levelInName, levelOf } from './level-of.ts';
import { isAtAnotherTime } from './printed-year.ts';
import { isNumberedPlace } from './tier-name.ts';

/** What a clause has been found to tell of an award, before it is shared out among holders, tiers and innovations. */
export type Finding = {
  readonly award: AwardMention;
  readonly all: readonly AwardMention[];
  readonly clause: Span;
  readonly sentence: Span;
  readonly status: Draft['status'];
  readonly cue: string | undefined;
  readonly tiers: readonly TierMention[];
  readonly innovations: readonly InnovationMention[];
  readonly holders: readonly Holder[];
  readonly named: readonly Mention[];
  readonly context: Context;
  readonly lent?: Draft | undefined;
  /** The tiers were dealt out one by one, so that none is a finer word for another. */
  readonly apart?: true | undefined;
  /** The grade in the award's name is somebody else's. */
  readonly bare?: true | undefined;
  /** The tier of those who only took part, where that is what the clause says. */
  readonly partTier?: string | undefined;
};

/**
 * What a sentence that deals tiers out says of one share: won, and its tiers are its own. `own` is the award that the sentence
 * names, if any; `lent` is the claim that it is taken from where it names none.
 */
export function dealtDrafts({
  own,
  lent,
  ...share
}: Pick<Finding, 'award' | 'clause' | 'sentence' | 'tiers' | 'holders' | 'context' | 'bare'> & {
  readonly own: AwardMention | undefined;
  readonly lent: Draft | undefined;
}): Draft[] {
  return builtDrafts({
    ...share,
    all: own ? [own] : [],
    status: 'asserted',
    cue: undefined,
    innovations: [],
    named: [],
    apart: true,
    lent: own ? undefined : lent,
  });
}

/** One draft for each holder, innovation or tier that the clause strings together. */
export function builtDrafts(finding: Finding): Draft[] {
  const { holders, tiers, named, clause, context } = finding;
  const innovations = finding.innovations.filter((one, i) => i === 0 || !isOfThen(one, context.mask));
  const shared = tiers.length > 1 && holders.length > 1 && innovations.length === 0;
  if (shared) {
    return holders.flatMap((one) => {
      const place = context.mentionById.get(one.mentions[0] ?? '');
      const tier = place && nearestTier(tiers, place, context);
      return draft(finding, { tiers: tier ? [tier] : [], units: [], from: clause.start, to: clause.end }, one);
    });
  }
  const each = clauseParts(named, innovations, tiers, clause, context.mask);
  const owned = each.map((part) => part.innovation && ownerOf(part.innovation, named, finding));
  if (each.length > 1 && new Set(owned.map((one) => one?.name)).size > 1) {
    return each.map((part, i) => draft(finding, part, owned[i] ?? holders[0]));
  }
  // "inovasi X dari Pemkot Y meraih ...": the body behind the title has it.
  const adjoining =
    holders.length === 0 && each.length === 1 && innovations[0]
      ? adjoiningOwner(innovations[0], named, finding)
      : undefined;
  const owners = holders.length > 0 ? holders : [adjoining];
  const drafts: Draft[] = [];
  for (const part of each) for (const one of owners) drafts.push(draft(finding, part, one));
  return drafts;
}

/** "meraih Top 45 2020 lewat A, tahun lalu lewat B": B was not of this year. */
function isOfThen({ start }: Span, mask: string): boolean {
  return THEN.test(mask.slice(Math.max(0, start - 80), start));
}

const THEN =
  /[,;] ?(?:(?:dan|sedangkan|sementara|setelah|menyusul) )?(?:pada |di )?(?:tahun (?:lalu|sebelumnya|kemarin)|sebelumnya|dahulu|dulu|semula|(?:tahun )?(?:19|20)\d\d)\b[^,;.]{0,40}$/;

/** Of several innovations each goes with its own body: "A (Kota X), B milik Puskesmas Y", else the one named before it. */
function ownerOf(innovation: InnovationMention, named: readonly Mention[], finding: Finding): Holder | undefined {
  const adjoins = adjoiningOwner(innovation, named, finding);
  if (adjoins) return adjoins;
  const body = bodiesIn(named).findLast(({ end }) => end <= innovation.start);
  return body && holder(body, finding.context.regions);
}

function adjoiningOwner(
  innovation: InnovationMention,
  named: readonly Mention[],
  { context }: Finding,
): Holder | undefined {
  const next = bodiesIn(named).find(({ start }) => start >= innovation.end);
  const adjoins = next && ADJOINS.test(context.mask.slice(innovation.end, next.start));
  return adjoins ? holder(next, context.regions) : undefined;
}

const ADJOINS = pattern`^["”’'»)]*\s*(?:\([^()]{0,80}\)\s*)?(?:\(|,|-|–|${BELONGS_TO})?\s*$`;

function bodiesIn(named: readonly Mention[]) {
  return named.filter(isBearer).filter(({ type, codes }) => type !== 'official' && codes.length > 0);
}

/** "kategori Utama diraih A, kategori Madya B": the tier before its holder; "A meraih Utama, B Madya": the one after. */
function nearestTier(tiers: readonly TierMention[], place: Span, { mask }: Context): TierMention | undefined {
  const before = tiers.findLast(({ end }) => end <= place.start);
  const after = tiers.find(({ start }) => start >= place.end);
  if (!before || !after) return before ?? after;
  const sharp = (a: number, b: number) => mask.slice(a, b).replace(/[\uE000-\uE006]+/gu, '').length;
  return sharp(before.end, place.start) <= sharp(place.end, after.start) ? before : after;
}

function draft(
  { award, all, clause, sentence, status, cue, context, lent, apart, bare, partTier }: Finding,
  part: Part,
  owner: Holder | undefined,
): Draft {
  const inferred = new Set<Inferred>();
  if (lent) inferred.add('competition');
  const near = part.units.find((one) => !isElsewhere(one, owner) && !isHost(one, context.mask));
  // "Keduanya A besutan Dinas X dan B dari Dinas Y": beside an innovation stands its own.
  const unit = part.innovation && near ? near : (unitOf(owner, context) ?? near);
  const fallback = owner ?? lent?.recipient ?? context.main ?? (unit && homeOf(context));
  if (!owner && fallback) inferred.add('recipient');
  const wording = asFarAsComma(context.article.text.slice(award.start, award.end + 40).toLowerCase());
  const narrow = narrowed(
    award,
    {
      recipients: fallback?.codes ?? [],
      tiers: [award.tier, award.category, ...part.tiers.map(({ name }) => name)].filter((tier) => tier !== undefined),
      wording,
      below:
        award.competitions.some((id) => context.below.has(id)) &&
        !/\bnasional\b/.test(context.mask.slice(sentence.start, sentence.end)),
    },
    context.competitions,
  );
  const inName = levelInName(award);
  // "KLA kategori Pratama ..., kategori Madya (2019)": the grade in the name is not the one that stands apart.
  const tiers = owner?.next ? part.tiers.filter(({ quote }) => !PLACE.test(quote)) : part.tiers;
  const other =
    ((apart || lent) && inName.category !== undefined && part.tiers.length > 0) ||
    (lent && inName.tier !== undefined && part.tiers.some(({ quote }) => GRADE.test(quote))) ||
    (lent && part.tiers.some(({ quote }) => /^(?:top|bintang) \d/i.test(quote))) ||
    (part.tiers.length > 0 && isSomebodyElse(lent, owner) && !isPlaceWithin(part.tiers, inName.tier)) ||
    part.tiers.some(({ start }) => NOW_HAS.test(context.mask.slice(award.end, start)));
  const { year, inferred: yearInferred } = claimYear(award, { clause, sentence, context }, status, lent);
  if (yearInferred) inferred.add('year');
  // "meningkat dari tahun 2023 di mana X menempati peringkat keenam": the grade in the name is that of this year.
  const ofThen = lent?.year !== undefined && year !== undefined && year.year !== lent.year && tiers.length > 0;
  const base =
    bare || other || ofThen || (lent && lent.tier === undefined) || isRange(award, context.mask)
      ? NO_LEVEL
      : lent
        ? { ...inName, category: undefined }
        : inName;
  const told = levelOf(
    base,
    tiers.length > 0
      ? tiers
      : asPrinted(partTier ?? (owner?.next || isOfAnother(lent, owner) ? undefined : lent?.tier)),
    narrow.map((id) => context.competitions.get(id)),
  );
  // "masuk kualifikasi Informatif. Posisi ketiga ditempati ...": third among those of that grade.
  const amongThem =
    told.tier === undefined &&
    lent?.tier !== undefined &&
    !ofThen &&
    tiers.length > 0 &&
    tiers.every(({ quote }) => PLACE.test(quote));
  const general =
    award.general &&
    !narrow.some((id) => context.certain.has(id) || context.likely.has(id)) &&
    !isNationalByName(wording, narrow, context.competitions);
  // A contest that only a common phrase names has no grades that we could know: its places are its tiers.
  const place = general && told.tier === undefined ? tiers.find(({ quote }) => PLACE.test(quote)) : undefined;
  const level = amongThem ? { ...told, tier: lent.tier } : place ? inPlace(place, told) : told;
  if (amongThem) inferred.add('tier');
  return draftOf({
    status,
    cue,
    span: clause,
    award,
    competitions: narrow,
    general,
    year: year?.year,
    yearFrom: year?.from,
    past: isAtAnotherTime(clause, context.mask) || undefined,
    tier: level.tier,
    category: level.category,
    innovation: part.innovation,
    recipient: fallback,
    unit: unit?.name,
    mentions: [
      ...all.map(({ id }) => id),
      ...part.tiers.map(({ id }) => id),
      ...(part.innovation ? [part.innovation.id] : []),
      ...(unit ? [unit.id] : []),
      ...(owner?.mentions ?? []),
    ],
    inferred: [...inferred],
  });
}

/** The unit by whose own place its holder is told. */
function unitOf(owner: Holder | undefined, { mentionById }: Context): UnitMention | undefined {
  const own = owner?.mentions.length === 1 ? mentionById.get(owner.mentions[0] ?? '') : undefined;
  return own?.type === 'unit' ? own : undefined;
}

/** A unit of another regency than the one that has the award is nothing of its. */
function isElsewhere({ codes }: UnitMention, owner: Holder | undefined): boolean {
  const has = (code: string, own: string) => code.startsWith(own) || own.startsWith(code);
  return codes.length > 0 && !!owner?.codes.length && !codes.some((code) => owner.codes.some((own) => has(code, own)));
}

function inPlace({ name }: TierMention, { category }: Level): Level {
  return { tier: name, category: category === name ? undefined : category };
}

/** The one place that an article speaks of is where its units are. */
function homeOf({ unitsIn, regions }: Context): Holder | undefined {
  const name = unitsIn === undefined ? undefined : bodyName([unitsIn], regions);
  return unitsIn !== undefined && name !== undefined ? { name, codes: [unitsIn], mentions: [] } : undefined;
}

/** "SAKIP predikat B 2019 ... Tahun 2017 memperoleh predikat C": a grade of its own, not a finer word for the one in the name ("Finalis KIPP", then "Top 99"). */
const GRADE = /^(?:predikat|nilai|opini)\b/i;

/** "saat meraih IGA Sangat Inovatif, tahun 2023 ini Kota X meraih Terinovatif": between what was had and what is. */
const NOW_HAS = pattern`^,? (?:pada )?tahun (?:19|20)\d\d ini,? [^.;,]{0,60}\b(?:${GAINS})(?: (?:${PRIZE}|kategori))? $`;

/** A place that one only can have. */
const PLACE = /^(?:peringkat|urutan|posisi|juara|terbaik)\b/i;

/** "X meraih juara 2. Penerima lainnya: 1. Kota A": the place told before is that of the body it was told of. */
function isOfAnother(lent: Draft | undefined, owner: Holder | undefined): boolean {
  return isNumberedPlace(lent?.tier ?? '') && isSomebodyElse(lent, owner);
}

/** "A dan B meraih IGA Sangat Inovatif. C meraih Terinovatif": C is none of those whom the award was told of. */
function isSomebodyElse(lent: Draft | undefined, owner: Holder | undefined): boolean {
  return (
    owner !== undefined &&
    lent?.recipient !== undefined &&
    !owner.codes.some((code) => lent.recipient?.codes.includes(code))
  );
}

/** "STBM Pratama ...; C memperoleh kategori Pratama Terbaik II": the grade in the name is said again, with a place in it. */
function isPlaceWithin(tiers: readonly TierMention[], grade: string | undefined): boolean {
  const last = grade?.toLowerCase().split(' ').at(-1);
  return tiers.some(({ quote }) => {
    const words = quote.toLowerCase().split(' ');
    const at = last === undefined ? -1 : words.indexOf(last);
    return at >= 0 && /^(?:terbaik|juara|peringkat)$/.test(words[at + 1] ?? '');
  });
}

/** What is leant on has no tier to give: the one in its award's name is of others. */
const NO_LEVEL = { named: false, quote: '' } as const;

/** "Keduanya yaitu ...", "penghargaan serupa diraih ...": the tier is the one named before. */
function asPrinted(tier: string | undefined): readonly { readonly quote: string; readonly name: string }[] {
  return tier === undefined ? [] : [{ quote: tier, name: tier }];
}
