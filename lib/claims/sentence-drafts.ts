import { GAINED, GAINS, GAINS_BARE, GIVEN, PRIZE, WINNERS } from '../language/word-classes.ts';
import type { AwardMention, Mention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import { overlaps, type Span } from '../text/span.ts';
import { areaDrafts } from './area-drafts.ts';
import { isGradedApart } from './assessments.ts';
import { awardDrafts } from './award-drafts.ts';
import { awardGroups, type Neighbours } from './award-groups.ts';
import { besidesDrafts } from './besides-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import { clauses } from './clauses.ts';
import { knowsTier, narrowed } from './competitions.ts';
import { type Context, type Leaning, mentionsIn } from './context.ts';
import { datedDrafts } from './dated-drafts.ts';
import { denialBehind, deniedDrafts } from './denied-drafts.ts';
import { type Draft, draftOf } from './draft.ts';
import { englishDrafts } from './english-drafts.ts';
import { formerDrafts } from './former-drafts.ts';
import { gradeBefore } from './grade-before.ts';
import { gradeDrafts } from './grade-drafts.ts';
import { historyDrafts } from './history-drafts.ts';
import { isBearer } from './holder.ts';
import { inTurnDrafts } from './in-turn-drafts.ts';
import { leaningDrafts } from './leaning-drafts.ts';
import { levelInName, levelOf } from './level-of.ts';
import { gate } from './mask-words.ts';
import { withOpenedYears } from './opened-years.ts';
import { rankDrafts } from './rank-drafts.ts';
import { GOES_ON } from './recounted.ts';
import { riseDrafts } from './rise-drafts.ts';
import { rowDrafts } from './row-drafts.ts';
import { runDrafts } from './run-drafts.ts';
import { sameAward, tellsOfThose } from './same-award.ts';
import { sameContest } from './same-contest.ts';
import { type Dealt, shareDrafts } from './share-drafts.ts';
import { countsWinners, isSideRemark, tellsOfWorst } from './side-remarks.ts';
import { statusOf } from './status-cues.ts';
import { EACH_ITS_OWN, strungDrafts } from './strung-drafts.ts';
import { unitRowDrafts } from './unit-row-drafts.ts';
import { unknownRowDrafts } from './unknown-row-drafts.ts';
import { valueDrafts } from './value-drafts.ts';
import { winCues } from './win-cues.ts';

/**
 * The claims of one sentence. `leaning` lends its award to clauses that name only a tier or an innovation, `far` to those
 * that speak of "the same award"; `before` is the sentence before, which "keduanya" may mean.
 */
export function sentenceDrafts(
  sentence: Span,
  {
    leaning: near,
    far,
    before,
  }: { readonly leaning: Leaning | undefined; readonly far: Leaning | undefined; readonly before: Span | undefined },
  context: Context,
): readonly Draft[] {
  const inside = mentionsIn(context.mentions, sentence);
  const scope = { sentence, inside, context };
  const body = context.mask.slice(sentence.start, sentence.end);
  if (context.english && tellsOfWorst(body)) return [];
  const last =
    near ??
    (context.english && NAMES_WINNERS.test(body) && isOnlyContest(far, context) ? far : undefined) ??
    ofOnlyContest(scope, far);
  const told = last && mayBeEachItsOwn(context.mask, sentence) && EACH_ITS_OWN.test(body) ? levelled(last) : last;
  const speaks = inside.some(({ type }) => type === 'award' || type === 'tier' || type === 'innovation');
  const words = speaks && told ? undefined : sameAward(context.mask, sentence);
  // "LHP diserahkan kepada tujuh kabupaten. Ketujuh kabupaten itu adalah ...": those of whom nothing was told to be won.
  const ofThose =
    before !== undefined && (words ? words.ofThose : speaks && told && tellsOfThose(context.mask, sentence));
  if (ofThose && !TELLS_OF_WINNING.test(context.mask.slice(before.start, before.end))) return [];
  const leaning = ofThose && told ? unlessWon(told, before, context) : told;
  const isOver =
    words?.behind &&
    !(
      before &&
      (words.behind === 'prize'
        ? TELLS_OF_PRIZE.test(context.mask.slice(before.start, before.end))
        : isRightBehind(sentence, leaning?.draft) && tellsOfGiving(before, context.mask))
    );
  const again = isOver ? undefined : words;
  const named = inside.findLast((mention) => mention.type === 'award');
  const denied = named
    ? deniedBehind(named, sentence, { leaning: last, far, before }, context)
    : deniedDrafts(scope, leaning?.draft);
  if (denied.length > 0) return denied;
  if (before && goesOnUnwon(sentence, before, context.mask)) return [];
  const graded = named ? gradeBefore(named, scope, before, () => spokenOf(named, sentence, context)) : [];
  if (graded.length > 0) return graded;
  if (!speaks && !again) {
    const former = formerDrafts(scope, leaning?.draft);
    if (former.length > 0) return former;
    const areas = areaDrafts(scope, leaning?.draft);
    if (areas.drafts.length > 0) return [...areas.drafts];
    // "In 2011 there were two awardees, A and B": English says with a noun what others say with the award's name.
    const { drafts } = leaning ? firstOf(NOUN_DEALERS, scope, leaning.draft) : NONE;
    return [...drafts, ...strungDrafts(scope, drafts, leaning?.draft)];
  }
  // "Ke-21 kepala daerah yang menerima penghargaan yakni ...": of the only contest, however far above it was named.
  const meant =
    again &&
    !again.behind &&
    (again.named === 'around' || (isOnlyContest(far, context) && inside.filter(isBearer).length > 2));
  const lending = leaning ?? (meant ? far : undefined);
  const dated = datedDrafts(scope, leaning?.draft);
  if (dated.length > 0) return [...dated];
  const dealt = firstDealt(scope, leaning?.draft, far?.draft);
  const drafts: Draft[] = [...dealt.drafts];
  for (const clause of clauses(context.mask, sentence)) {
    if (dealt.spans.some((span) => overlaps(span, clause))) continue;
    const named = mentionsIn(inside, clause);
    const awards = awardGroups(
      named.filter((mention) => mention.type === 'award'),
      context.mask,
    );
    if (awards.length === 0) {
      const isNow = NOW.test(context.mask.slice(clause.start, clause.end));
      const lent = isNow ? (lending?.draft ?? withoutYear(drafts.at(-1))) : (drafts.at(-1) ?? lending?.draft);
      if (isNow) for (const [at, draft] of drafts.entries()) drafts[at] = { ...draft, past: true };
      if (lent && lent.status === 'asserted') drafts.push(...leaningDrafts({ clause, sentence, named, context }, lent));
      continue;
    }
    for (const [i, group] of awards.entries()) {
      const neighbours = { next: awards[i + 1]?.award, previous: i > 0 ? awards[i - 1]!.award : undefined };
      const aside =
        isSideRemark(context.mask.slice(sentence.start, group.award.start)) ||
        isEvening(group.award, sentence, leaning?.draft, context.mask) ||
        countsWinners(
          context.mask.slice(sentence.start, group.award.start),
          context.mask.slice(group.award.end, sentence.end),
        ) ||
        ((awards.length > 1 || !inside.some(({ type }) => type === 'recipient' || type === 'unit')) &&
          isInTitleOfDecree(group.award, sentence, inside, context.mask)) ||
        isAlternative(group.award, neighbours, context.mask);
      const own = aside ? [] : awardDrafts(group, neighbours, { clause, sentence, named, inside, context }, before);
      // An award that is only spoken of is still the one that the next sentences mean.
      const rests = lending !== undefined && (aside || isGround(group.award, context.mask));
      drafts.push(...(own.length > 0 || rests ? own : [spokenOf(group.award, clause, context)]));
    }
  }
  drafts.push(...strungDrafts(scope, drafts, lending?.draft));
  return [...withOpenedYears(drafts, sentence, context), ...besidesDrafts(scope, drafts)];
}

/** "Setelah lima kali meraih WTP, tahun ini Kota X tidak lagi meraih predikat itu": what is denied, and what stands before it. */
function deniedBehind(
  award: AwardMention,
  sentence: Span,
  around: Parameters<typeof sentenceDrafts>[1],
  context: Context,
): readonly Draft[] {
  const { mask, mentions, main } = context;
  const cut = denialBehind(award, sentence, mask);
  if (cut === undefined) return [];
  const lead = { start: sentence.start, end: cut };
  const clause = { start: cut, end: sentence.end };
  const alone = cut === award.end || /^\W*(?:setelah|sesudah|usai)\b/.test(mask.slice(lead.start, lead.start + 12));
  const won = alone ? [] : sentenceDrafts(lead, around, context);
  const whose = won.find(({ recipient }) => recipient)?.recipient ?? main;
  const denied = deniedDrafts(
    { sentence: clause, inside: mentionsIn(mentions, clause), context },
    won.at(-1) ?? spokenOf(award, lead, context),
    whose ? [whose] : [],
  );
  return denied.length > 0 ? [...won, ...denied] : [];
}

const mayBeEachItsOwn = gate(EACH_ITS_OWN);
const mayGoOn = gate(GOES_ON);

const NONE: Dealt = { drafts: [], spans: [] };

const DEALERS = [
  englishDrafts,
  historyDrafts,
  riseDrafts,
  valueDrafts,
  gradeDrafts,
  runDrafts,
  inTurnDrafts,
  rankDrafts,
  rowDrafts,
  unknownRowDrafts,
  areaDrafts,
  unitRowDrafts,
  shareDrafts,
] as const;

const NOUN_DEALERS = [englishDrafts, unitRowDrafts] as const;

type Scope = Parameters<typeof rowDrafts>[0];

/** What the first of them reads that reads anything. */
function firstOf(
  dealers: readonly ((scope: Scope, lent: Draft | undefined) => Dealt)[],
  scope: Scope,
  lent: Draft | undefined,
): Dealt {
  for (const deals of dealers) {
    const dealt = deals(scope, lent);
    if (dealt.drafts.length > 0) return dealt;
  }
  return NONE;
}

function firstDealt(scope: Scope, lent: Draft | undefined, far: Draft | undefined): Dealt {
  const dealt = firstOf(DEALERS, scope, lent);
  if (dealt.drafts.length > 0) return dealt;
  // Two places or more in a row, or two years, are of the contest that the article tells of, however far above it was named.
  if (lent || !far) return NONE;
  for (const deals of [historyDrafts, runDrafts, rowDrafts]) {
    const dealt = deals(scope, far);
    if (dealt.drafts.length > 1) return dealt;
  }
  return NONE;
}

/** "predikat Informatif", far below the only contest that the article names, which gives that grade. */
function ofOnlyContest(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  far: Leaning | undefined,
): Leaning | undefined {
  const { certain, competitions } = context;
  if (!far || inside.some(({ type }) => type === 'award') || !isOnlyContest(far, context)) return undefined;
  if (isGradedApart(sentence, far.draft, context)) return undefined;
  const [only = ''] = certain;
  const tiers = inside.filter((mention) => mention.type === 'tier');
  return tiers.some(({ name }) => knowsTier(competitions.get(only), name)) ? far : undefined;
}

/** "The previous recipients of the award include", "Other winners were": of the only contest, however far above it was named. */
const NAMES_WINNERS =
  /\b(?:other|previous|past|former|remaining) (?:winners?|recipients?|awardees?)\b|\b(?:winners?|recipients?|awardees?)(?: of th(?:e|is) (?:awards?|prizes?|troph(?:y|ies)))? (?:are|were|include[sd]?)\b|^(?:the|this) (?:award|prize|trophy) (?:was|were|has|had)\b/;

function isOnlyContest(far: Leaning | undefined, { certain }: Context): boolean {
  const [only, ...others] = certain;
  return only !== undefined && others.length === 0 && far?.draft.competitions.includes(only) === true;
}

/** "Empat kota gagal meraih Adipura. Yakni A, B, C dan D": whoever goes on a sentence of what was not won has not won it. */
function goesOnUnwon(sentence: Span, before: Span, mask: string): boolean {
  if (!mayGoOn(mask, sentence) || !GOES_ON.test(mask.slice(sentence.start, sentence.start + 24))) return false;
  const { status } = statusOf(mask.slice(before.start, before.end), '');
  return status === 'negated' || status === 'planned';
}

/** "Tiga kabupaten masih berjuang meraih KLA. Ketiga kabupaten itu adalah ...": no more than the sentence before says of them. */
function unlessWon(leaning: Leaning, before: Span, { mask, mentions }: Context): Leaning {
  const award = mentionsIn(mentions, before).findLast(({ type }) => type === 'award');
  const { status } = award ? statusOf(mask.slice(before.start, award.start), '') : WON;
  if (status === 'asserted') return leaning;
  const { draft } = levelled(leaning);
  return { ...leaning, draft: { ...draft, year: undefined, yearFrom: undefined, ahead: status } };
}

const WON = { status: 'asserted' } as const;

/** "untuk meraih SAKIP A atau SAKIP BB": one of two grades is nobody's. */
function isAlternative(award: AwardMention, { next, previous }: Neighbours, mask: string): boolean {
  const joined = (a: AwardMention | undefined, b: AwardMention | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.tier !== b.tier &&
    sameContest(a, b) &&
    /^["”’)]?(?: \([^()]*\))? (?:atau|or) (?:predikat |opini |nilai )?["“‘(]?$/.test(mask.slice(a.end, b.start));
  return joined(previous, award) || joined(award, next);
}

/** "sesuai Keputusan Kepala BKKBN tentang penerima A, B, dan C tahun 2018": what a decree is about, and nobody behind it. */
function isInTitleOfDecree({ start }: AwardMention, sentence: Span, inside: readonly Mention[], mask: string): boolean {
  return (
    /\b(?:keputusan|sk|kepmen\w*|keppres|peraturan)\b[^;]*\btentang\b[^;]*$/u.test(mask.slice(sentence.start, start)) &&
    !inside.some((mention) => (mention.type === 'recipient' || mention.type === 'official') && mention.start > start)
  );
}

/** "Penghargaan tersebut diserahkan pada malam X Award": of an award that is known, the evening where it was handed over. */
function isEvening(
  { start, competitions }: AwardMention,
  sentence: Span,
  lent: Draft | undefined,
  mask: string,
): boolean {
  return (
    lent !== undefined &&
    lent.competitions.length > 0 &&
    !competitions.some((id) => lent.competitions.includes(id)) &&
    HANDED_OVER_AT.test(mask.slice(sentence.start, start))
  );
}

const HANDED_OVER_AT = pattern`^\W*(?:${PRIZE})(?: [a-z]+){0,5} (?:ini|itu|tersebut)\b[^.;\uE001]*\b(?:${GIVEN}|diterima)\b[^.;\uE001]*\b(?:pada|dalam|di|saat) (?:acara|malam|puncak|rangkaian)\b[^.;\uE001]*$`;

const TELLS_OF_WINNING = pattern`[\uE000\uE001]|\b(?:${PRIZE}|prestasi|${WINNERS}|juara|${GAINS}|${GAINS_BARE}|${GAINED}|terima|dapat\w*|lolos|masuk|terbaik|dinobatkan|ditetapkan|dinyatakan|nilai|kategori)\b`;

/** "Kota X meraih Adipura", "Kota Y ikut meraihnya": before "Kota Z ikut meraihnya". */
const TELLS_OF_PRIZE = pattern`[\uE000\uE001]|\b(?:${PRIZE}|(?:${GAINS})nya)\b`;

/** "Tim menilai 20 daerah untuk Adipura. Kota X salah satunya": nobody has it yet. */
function tellsOfGiving({ start, end }: Span, mask: string): boolean {
  return winCues(mask.slice(start, end)).length > 0;
}

/** "... kepada 334 kabupaten/kota. Salah satunya Kota X": the sentence before gave the award to many. */
function isRightBehind(sentence: Span, lent: Draft | undefined): boolean {
  return lent?.hollow === true && sentence.start >= lent.span.end && sentence.start - lent.span.end < 8;
}

/** "Jika pada 2019 mendapat Madya, kali ini meraih Nindya": the year of what was had before is over. */
const NOW = /^[\s,]*(?:dan |kemudian )?(?:kali ini|kini|sekarang|tahun ini)\b/;

function withoutYear(draft: Draft | undefined): Draft | undefined {
  return draft && { ...draft, year: undefined, yearFrom: undefined, past: undefined };
}

/** "dinilai berprestasi berdasarkan hasil EPPD 2022": what the award that was named before was given on. */
function isGround({ start }: Span, mask: string): boolean {
  return GROUND.test(mask.slice(Math.max(0, start - 40), start));
}

const GROUND =
  /\b(?:berdasar(?:kan)?|didasarkan|mengacu|merujuk|sesuai|hasil dari|terhadap)(?: (?:pada|atas|dari|dengan|hasil|penilaian|evaluasi|validasi|laporan|capaian))* $/;

/** Without its grade. */
function levelled({ draft, block }: Leaning): Leaning {
  return { draft: { ...draft, tier: undefined, category: undefined }, block };
}

/** The award of a clause that claims nothing of it. */
function spokenOf(award: AwardMention, span: Span, { competitions }: Context): Draft {
  const possible = narrowed(award, { recipients: [], tiers: [], wording: award.quote.toLowerCase() }, competitions);
  const known = possible.map((id) => competitions.get(id));
  const { tier, category } = levelOf(levelInName(award), [], known);
  return draftOf({
    status: 'asserted',
    span,
    award,
    competitions: possible,
    general: award.general,
    tier,
    category,
    year: award.surfaceYear,
    yearFrom: award.surfaceYear === undefined ? undefined : 'printed',
    mentions: [award.id],
    inferred: award.surfaceYear === undefined ? ['year'] : [],
    hollow: true,
  });
}
