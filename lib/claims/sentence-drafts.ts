import type { AwardMention, InnovationMention, Mention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { clauses } from './clauses.ts';
import { narrowed, officialTier } from './competitions.ts';
import { type Context, type Leaning, mentionsIn } from './context.ts';
import type { Draft, Holder, Inferred } from './draft.ts';
import { type Evidence, isLoose, wonBy } from './evidence.ts';
import { claimable, levelInName, levelOf, type Part, parts } from './fields.ts';
import { holder, holdersAfter, holdersIn, isBearer } from './holders.ts';
import { isAtAnotherTime, isYearBefore, yearInClause } from './printed-year.ts';
import { statusOf } from './status-cues.ts';
import { ENUMERATES, SAME_AWARD, winCues } from './win-cues.ts';

/** The claims of one sentence. `leaning` lends its award to clauses that name only a tier or an innovation. */
export function sentenceDrafts(sentence: Span, leaning: Leaning | undefined, context: Context): Draft[] {
  const inside = mentionsIn(context.mentions, sentence);
  const speaks = inside.some(({ type }) => type === 'award' || type === 'tier' || type === 'innovation');
  if (!speaks && !SAME_AWARD.test(context.mask.slice(sentence.start, sentence.end))) return [];
  const drafts: Draft[] = [];
  for (const clause of clauses(context.mask, sentence)) {
    const named = mentionsIn(inside, clause);
    const awards = primaryAwards(named.filter((mention) => mention.type === 'award'));
    if (awards.length === 0) {
      const lent = drafts.at(-1) ?? leaning?.draft;
      if (lent && lent.status === 'asserted') drafts.push(...leaningDrafts(clause, sentence, named, lent, context));
      continue;
    }
    for (const [i, group] of awards.entries()) {
      const own = [
        ...awardDrafts(group, awards[i + 1]?.award, awards[i - 1]?.award, clause, sentence, named, inside, context),
      ];
      // An award that is only spoken of is still the one that the next sentences mean.
      drafts.push(...(own.length > 0 ? own : [spokenOf(group.award, clause, context)]));
    }
  }
  return drafts;
}

function spokenOf(award: AwardMention, span: Span, { competitions }: Context): Draft {
  const possible = narrowed(award, { recipients: [], tiers: [], wording: award.quote.toLowerCase() }, competitions);
  return {
    status: 'asserted',
    span,
    award,
    competitions: possible,
    general: award.general,
    ...(award.surfaceYear !== undefined && { year: award.surfaceYear, yearFrom: 'printed' as const }),
    mentions: [award.id],
    inferred: award.surfaceYear === undefined ? ['year'] : [],
    hollow: true,
  };
}

type AwardGroup = { readonly award: AwardMention; readonly all: readonly AwardMention[] };

/**
 * Awards of a clause, the names of one competition taken together: "pada Jambore Inovasi ... pada Kompetisi Top 25 ..."
 * is one claim. The fullest name speaks for the rest.
 */
function primaryAwards(awards: readonly AwardMention[]): AwardGroup[] {
  const groups: AwardMention[][] = [];
  for (const award of awards) {
    const known = groups.find((group) =>
      group.some(
        (other) => award.start - other.end <= 1 || (sameCompetition(other, award) && compatibleYears(other, award)),
      ),
    );
    if (known) known.push(award);
    else groups.push([award]);
  }
  return groups.map((all) => ({
    all,
    award: all.reduce((best, award) => (fullness(award) > fullness(best) ? award : best)),
  }));
}

function sameCompetition(a: AwardMention, b: AwardMention): boolean {
  return a.competitions.some((id) => b.competitions.includes(id)) && !(a.tier && b.tier && a.tier !== b.tier);
}

function compatibleYears(a: AwardMention, b: AwardMention): boolean {
  return a.surfaceYear === undefined || b.surfaceYear === undefined || a.surfaceYear === b.surfaceYear;
}

function fullness(award: AwardMention): number {
  return (
    (award.tier ? 2 : 0) +
    (award.category ? 2 : 0) +
    (award.surfaceYear ? 1 : 0) +
    (award.general ? 0 : 1) -
    award.competitions.length * 0.1
  );
}

function awardDrafts(
  { award, all }: AwardGroup,
  next: AwardMention | undefined,
  previous: AwardMention | undefined,
  clause: Span,
  sentence: Span,
  named: readonly Mention[],
  inside: readonly Mention[],
  context: Context,
): Draft[] {
  const { mask } = context;
  const readings = all.map((one) => ({
    evidence: wonBy(one, clause, sentence, mask),
    ...statusOf(mask.slice(clause.start, one.start), mask.slice(one.end, clause.end)),
  }));
  // "Dari penilaian KLA ..., kabupaten ini meraih KLA Nindya": one of the names is won, and that decides.
  const won = readings.find(({ status, evidence }) => status === 'asserted' && evidence);
  const unasserted = readings.find(({ status }) => status !== 'asserted');
  const partTier = won ? undefined : participation(mask.slice(clause.start, all.at(-1)!.end), award, context);
  if (!won && !unasserted && partTier === undefined) return [];
  // "Semoga dengan Piala Adipura ini ...": what is in hand is not hoped for.
  if (
    !won &&
    partTier === undefined &&
    all.some(({ end }) => /^,? (?:ini|itu|tersebut)\b/.test(mask.slice(end, clause.end)))
  )
    return [];
  const { evidence } = won ?? unasserted ?? readings[0]!;
  const { status, cue } =
    won || partTier !== undefined || !unasserted ? { status: 'asserted' as const, cue: undefined } : unasserted;
  const direct = bearers(evidence, sentence, inside, context);
  const holders = direct.length > 0 ? direct : takersAfter(award, clause, sentence, inside, context);
  const hollow =
    status === 'asserted' && holders.length === 0 && (evidence?.explicit || isGivenToMany(evidence, sentence, mask));
  const alone = next === undefined && previous === undefined;
  const own = (mention: Mention) => alone || belongs(mention, award, next, previous);
  const tiers = claimable(named.filter((m): m is TierMention => m.type === 'tier').filter(own), mask);
  const innovations = (alone ? inside : named)
    .filter((m): m is InnovationMention => m.type === 'innovation')
    .filter(own);
  const drafts = build({
    award,
    all,
    clause,
    sentence,
    status,
    cue,
    tiers,
    innovations,
    holders,
    named: alone ? inside : named,
    context,
    ...(partTier !== undefined && { partTier }),
  });
  if (hollow) return drafts.map((one) => ({ ...one, hollow: true as const }));
  return [undefined, ...furtherYears(award, context)].flatMap((year) =>
    year === undefined ? drafts : drafts.map((one) => ({ ...one, year, yearFrom: 'printed' as const })),
  );
}

/** "IGA 2020, 2021 dan 2022" is three awards. */
function furtherYears(award: AwardMention, { article }: Context): number[] {
  if (award.surfaceYear === undefined) return [];
  const list = /^(?:\s*(?:,|dan|serta|&|,\s*dan)\s*(?:tahun\s*)?(?:19|20)\d\d(?![\d/-]))+/.exec(
    article.text.slice(award.end, award.end + 80),
  );
  return list ? [...list[0].matchAll(/\d{4}/g)].map(([year]) => Number(year)) : [];
}

/** A clause without an award of its own: "UPT Puskesmas Randuagung meraih Kategori Baik". */
function leaningDrafts(
  clause: Span,
  sentence: Span,
  named: readonly Mention[],
  lent: Draft,
  context: Context,
): Draft[] {
  const { mask } = context;
  const tiers = claimable(
    named.filter((m): m is TierMention => m.type === 'tier'),
    mask,
  );
  const innovations = named.filter((m): m is InnovationMention => m.type === 'innovation');
  const body = mask.slice(clause.start, clause.end);
  const again = SAME_AWARD.exec(body);
  const anchor =
    [...tiers, ...innovations].sort((a, b) => a.start - b.start)[0] ??
    (again && { start: clause.start + again.index, end: clause.start + again.index + again[0].length });
  if (!anchor || !lent.award) return [];
  const { status, cue } = statusOf(mask.slice(clause.start, anchor.start), mask.slice(anchor.end, clause.end));
  const verbs = winCues(body).filter(({ start, end }) => tiers.length > 0 || !isLoose(body.slice(start, end)));
  const counted = ENUMERATES.test(mask.slice(sentence.start, anchor.start));
  if (status === 'asserted' && verbs.length === 0 && !counted && !again) return [];
  if (
    status === 'asserted' &&
    tiers.length === 0 &&
    !counted &&
    !again &&
    !verbs.some(({ voice }) => voice !== 'given')
  )
    return [];
  if (status !== 'asserted' && tiers.length === 0) return [];
  const verb = verbs.find(({ start }) => clause.start + start < anchor.start) ?? verbs[0];
  const evidence: Evidence = verb
    ? { cue: { ...verb, start: verb.start + clause.start, end: verb.end + clause.start } }
    : {};
  const listed = again
    ? holdersAfter(clause.start + again.index + again[0].length, clause, mask, named, context.regions)
    : [];
  const holders =
    listed.length > 0
      ? listed
      : bearers(evidence, again ? clause : sentence, mentionsIn(context.mentions, again ? clause : sentence), context);
  const stated = innovations.length > 0 || named.some(({ type }) => type === 'unit');
  if (holders.length === 0 && (lent.hollow ? !stated : tiers.length + innovations.length === 0)) return [];
  return build({
    award: lent.award,
    all: [],
    clause,
    sentence,
    status,
    cue,
    tiers,
    innovations,
    holders,
    named,
    context,
    lent,
  });
}

const TOOK_PART = /\b(finalis|peserta|partisipan|nominator|nominasi)\b(?=[^\uE000-\uE006]{0,30}[\uE000\uE001])/u;

/** "menjadi finalis KIPP", where the official lists keep finalists: taking part is what is claimed then, not a plan. */
function participation(before: string, award: AwardMention, { competitions }: Context): string | undefined {
  const word = TOOK_PART.exec(before)?.[1];
  if (word === undefined) return undefined;
  return award.competitions.map((id) => officialTier(competitions.get(id), word)).find((tier) => tier !== undefined);
}

/** "memberikan IGA untuk sejumlah kategori, yakni ..., yang dimenangkan Kabupaten X dan Kota Y". */
function takersAfter(
  award: AwardMention,
  clause: Span,
  sentence: Span,
  inside: readonly Mention[],
  { mask, regions }: Context,
): readonly Holder[] {
  const taken = winCues(mask.slice(award.end, clause.end)).find(({ voice }) => voice === 'taken');
  if (!taken) return [];
  const cue = { ...taken, start: taken.start + award.end, end: taken.end + award.end };
  return holdersIn(sentence, mask, inside, cue, regions);
}

/** "memberikan penghargaan KLA kepada 355 daerah": nobody in particular; only a giver with no "kepada" means our own body. */
function isGivenToMany(evidence: Evidence | undefined, sentence: Span, mask: string): boolean {
  const verb = evidence?.cue && mask.slice(evidence.cue.start, evidence.cue.end);
  // "Kementerian serahkan penghargaan Kalpataru": the giver speaks of everybody it gave to.
  if (
    verb !== undefined &&
    /^(?:menyerahkan|serahkan|penyerahan|menganugerah\w*|anugerahkan|penganugerahan|mengumumkan|diumumkan)$/.test(verb)
  )
    return true;
  return (
    evidence?.cue?.voice === 'given' &&
    /\b(?:(?:kepada|bagi|untuk)(?!\s+(?:bupati|wali ?kota|walkot|gubernur|pj|plt|penjabat|wabup|wawali|wagub|wakil|sekda|sekretaris|kepala)\b)|pada (?:kabupaten|kota|daerah|pemerintah)|\d+ (?:daerah|kabupaten|kota|provinsi|pemda|instansi|pemerintah))\b/.test(
      mask.slice(sentence.start, sentence.end),
    )
  );
}

function bearers(
  evidence: Evidence | undefined,
  sentence: Span,
  inside: readonly Mention[],
  context: Context,
): readonly Holder[] {
  const direct = holdersIn(sentence, context.mask, inside, evidence?.cue, context.regions);
  if (direct.length > 0) return direct;
  const placed = inside.find((mention) => mention.type === 'unit' && mention.codes.length === 1);
  return placed && placed.type === 'unit' ? [holder(placed, context.regions)] : [];
}

type Built = {
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
  readonly lent?: Draft;
  /** The tier of those who only took part, where that is what the clause says. */
  readonly partTier?: string;
};

function build(built: Built): Draft[] {
  const { holders, tiers, innovations, named, clause, context } = built;
  const shared = tiers.length > 1 && holders.length > 1 && innovations.length === 0;
  if (shared) {
    return holders.flatMap((one) => {
      const place = context.mentionById.get(one.mentions[0] ?? '');
      const tier = place && nearestTier(tiers, place, context);
      return draft(built, { tiers: tier ? [tier] : [], units: [], from: clause.start, to: clause.end }, one);
    });
  }
  const each = parts(named, innovations, tiers, clause);
  const owned = each.map((part) => part.innovation && ownerOf(part.innovation, named, built));
  if (each.length > 1 && new Set(owned.map((one) => one?.name)).size > 1) {
    return each.map((part, i) => draft(built, part, owned[i] ?? holders[0]));
  }
  const owners = holders.length > 0 ? holders : [undefined];
  return each.flatMap((part) => owners.map((one) => draft(built, part, one)));
}

/** Of several innovations each goes with its own body: "A (Kota X), B milik Puskesmas Y", else the one named before it. */
function ownerOf(innovation: InnovationMention, named: readonly Mention[], { context }: Built): Holder | undefined {
  const bodies = named.filter(isBearer).filter(({ type, codes }) => type !== 'official' && codes.length > 0);
  const next = bodies.find(({ start }) => start >= innovation.end);
  const adjoins =
    next &&
    /^["”’'»)]*\s*(?:\(|,|-|–|milik|dari|oleh|karya|besutan|usulan|kepunyaan)?\s*$/.test(
      context.mask.slice(innovation.end, next.start),
    );
  const body = adjoins ? next : bodies.findLast(({ end }) => end <= innovation.start);
  return body && holder(body, context.regions);
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
  { award, all, clause, sentence, status, cue, context, lent, partTier }: Built,
  part: Part,
  owner: Holder | undefined,
): Draft {
  const inferred = new Set<Inferred>();
  if (lent) inferred.add('competition');
  const fallback = owner ?? lent?.recipient ?? context.main;
  if (!owner && fallback) inferred.add('recipient');
  const narrow = narrowed(
    award,
    {
      recipients: fallback?.codes ?? [],
      tiers: [award.tier, award.category, ...part.tiers.map(({ name }) => name)].filter((tier) => tier !== undefined),
      // As far as the next comma: "Paritrana Award 2018 tingkat Provinsi Jawa Tengah".
      wording: context.article.text
        .slice(award.start, award.end + 40)
        .toLowerCase()
        .replace(/(?<=.{3})[,.;].*/s, ''),
    },
    context.competitions,
  );
  const inName = levelInName(award);
  const { category: _refined, ...tierInName } = inName;
  const level = levelOf(
    lent ? tierInName : inName,
    part.tiers.length > 0 ? part.tiers : asPrinted(partTier ?? lent?.tier),
    narrow.map((id) => context.competitions.get(id)),
  );
  const year = yearOf(award, clause, sentence, status, lent, context, inferred);
  const unit = part.units[0];
  return {
    status,
    ...(cue !== undefined && { cue }),
    span: clause,
    award,
    competitions: narrow,
    general: award.general && !narrow.some((id) => context.certain.has(id)),
    ...(year && { year: year.year, yearFrom: year.from }),
    ...level,
    ...(part.innovation && { innovation: part.innovation }),
    ...(fallback && { recipient: fallback }),
    ...(unit && { unit: unit.name }),
    mentions: [
      ...all.map(({ id }) => id),
      ...part.tiers.map(({ id }) => id),
      ...(part.innovation ? [part.innovation.id] : []),
      ...(unit ? [unit.id] : []),
      ...(owner?.mentions ?? []),
    ],
    inferred: [...inferred],
  };
}

/** "Keduanya yaitu ...", "penghargaan serupa diraih ...": the tier is the one named before. */
function asPrinted(tier: string | undefined): readonly { readonly quote: string; readonly name: string }[] {
  return tier === undefined ? [] : [{ quote: tier, name: tier }];
}

function yearOf(
  award: AwardMention,
  clause: Span,
  sentence: Span,
  status: Draft['status'],
  lent: Draft | undefined,
  context: Context,
  inferred: Set<Inferred>,
): { year: number; from: 'printed' | 'context' | 'published' } | undefined {
  const own = yearInClause(lent ? undefined : award, clause, sentence, context.mask, context.mentions);
  if (own) return own;
  // What is hoped for lies ahead; the year of the last win is not its year.
  if (status !== 'asserted') return undefined;
  if (isAtAnotherTime(clause, context.mask) && !isYearBefore(clause, context.mask)) return undefined;
  inferred.add('year');
  const base = lent?.year !== undefined ? { year: lent.year, from: 'context' as const } : knownYear(award, context);
  if (!base) return undefined;
  return isYearBefore(clause, context.mask) ? { year: base.year - 1, from: 'context' } : base;
}

function knownYear(award: AwardMention, { yearsOf, eventYear }: Context) {
  for (const id of award.competitions) {
    const [only, ...more] = yearsOf.get(id) ?? [];
    if (only !== undefined && more.length === 0) return { year: only, from: 'context' as const };
  }
  return eventYear;
}

/** In a clause of several awards a tier goes with the award before it, unless it adjoins the next one. */
function belongs(
  mention: Span,
  award: AwardMention,
  next: AwardMention | undefined,
  previous: AwardMention | undefined,
): boolean {
  if (mention.start >= award.end) {
    if (!next) return true;
    return mention.end <= next.start && mention.start - award.end <= next.start - mention.end + 12;
  }
  if (!previous) return true;
  return mention.start >= previous.end && award.start - mention.end + 12 < mention.start - previous.end;
}
