import type { Article } from '../article/article.ts';
import { ABBREVIATIONS } from '../language/abbreviations.ts';
import { isEnglish } from '../language/english.ts';
import type { Mention, PrintedDate } from '../recognise/mention.ts';
import type { CompetitionName, RegionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import { sentences } from '../text/sentences.ts';
import { anyOverlaps, contains, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { assessed, isGradedApart } from './assessments.ts';
import { auditedYear } from './audited-year.ts';
import { belowNation } from './below-nation.ts';
import type { Claim } from './claim.ts';
import { beginsTier, knowsTier } from './competitions.ts';
import type { Context, Leaning } from './context.ts';
import { type CountedList, countedDrafts, countedList } from './counted-lists.ts';
import { withoutDeniedNow } from './denied-now.ts';
import type { Draft } from './draft.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { likelyByGiver } from './likely-by-giver.ts';
import { listDrafts } from './list-drafts.ts';
import { mainRecipient } from './main-recipient.ts';
import { gate } from './mask-words.ts';
import { masked } from './masked.ts';
import { areTwoGrades, merged, type Told } from './merge.ts';
import { namelessDrafts } from './nameless-drafts.ts';
import { isMatch } from './nameless-holders.ts';
import { isOpinion } from './opinions.ts';
import { withPlacedPersons } from './placed-persons.ts';
import { onlyRegency, withPlacedUnits } from './placed-units.ts';
import { publishedYear } from './published-year.ts';
import { recapYear } from './recap-year.ts';
import { isCommonGrade } from './same-grade.ts';
import { sentenceDrafts } from './sentence-drafts.ts';
import { withSpecialPrizes } from './special-prizes.ts';
import { firstAward, unnamedLeaning, withoutUnnamed } from './unnamed-award.ts';
import { withoutYearsAhead } from './years-ahead.ts';

/** A clause may lean on an award named at most this many blocks before it; "penghargaan yang sama" on any. */
const LEANS_OVER = 3;
/** "lomba tahun ini diikuti oleh empat desa": the contest is spoken of again. */
const THE_CONTEST =
  /\b(?:lomba|perlombaan|kompetisi|ajang|kontes|festival|penilaian)(?: (?:desa|kelurahan|kalurahan|inovasi))?(?: yang)? (?:ini|itu|tersebut|tahun ini|kali ini)\b/;
const mayMeanTheContest = gate(THE_CONTEST);

/**
 * The award claims of an article, each once, however often it is told. Every claim names the mentions and the clauses it
 * rests on; what a sentence leaves out is taken from the article and listed in `inferred`.
 */
export function claims(
  article: Article,
  mentions: readonly Mention[],
  names: { readonly competitions: readonly CompetitionName[]; readonly regions: readonly RegionName[] },
): Claim[] {
  const context = contextOf(article, mentions, names);
  const elsewhere = leadsElsewhere(context.mask, article.blocks);
  const lists = listDrafts(context);
  const drafts: Draft[] = lists.drafts.filter(({ span }) => !anyOverlaps(elsewhere, span));
  const all = sentences(article.text, ABBREVIATIONS).flatMap(pieces);
  const unnamed = unnamedLeaning(context);
  const named = firstAward(context);
  const ofPlaces = ({ start, end }: Span) =>
    unnamed && end <= named && !isMatch(context.mask.slice(start, end)) ? unnamed : undefined;
  let leaning: Leaning | undefined;
  let counted: CountedList | undefined;
  let next = 0;
  for (const [index, block] of article.blocks.entries()) {
    // Sentences never cross a line break, so each lies in one block and one walk serves both.
    while (next < all.length && all[next]!.start < block.start) next++;
    const listed = lists.used.get(index);
    if (listed) {
      leaning = { draft: listed, block: index };
      continue;
    }
    for (; next < all.length && contains(block, all[next]!); next++) {
      const sentence = all[next]!;
      if (anyOverlaps(elsewhere, sentence)) continue;
      if (
        leaning &&
        index - leaning.block > LEANS_OVER &&
        mayMeanTheContest(context.mask, sentence) &&
        THE_CONTEST.test(context.mask.slice(sentence.start, sentence.end))
      )
        leaning = { ...leaning, block: index };
      const lent = leaning && index - leaning.block <= LEANS_OVER ? leaning : ofPlaces(sentence);
      const told = lent && isGradedApart(sentence, lent.draft, context) ? undefined : lent;
      const graded = told ? undefined : assessed(sentence, context);
      const near = graded ? { draft: graded, block: index } : told;
      const read = sentenceDrafts(sentence, { leaning: near, far: leaning, before: all[next - 1] }, context);
      const listed = read.some(({ hollow, status }) => !hollow && status === 'asserted')
        ? []
        : countedDrafts(sentence, counted, context);
      // What a verb in one item says ("mewakili") is of that item only.
      const own = listed.length > 0 ? [...listed, ...read.filter(({ hollow }) => hollow)] : read;
      counted = countedList(sentence, counted, own, context);
      drafts.push(...own);
      const lends = lender(own, near, sentence, context.mask);
      if (lends) leaning = { draft: lends, block: index };
      else if (graded && own.length === 0) leaning = { draft: graded, block: index };
      else if (own.some(({ status }) => status === 'asserted') && near)
        leaning = { draft: regraded(near.draft, own, sentence, context), block: index };
      const field = own.at(-1)?.field;
      if (leaning && field) leaning = { ...leaning, draft: { ...leaning.draft, field } };
    }
  }
  const prose = all.filter(({ start }) => !anyOverlaps(elsewhere, { start, end: start + 1 }));
  drafts.push(...namelessDrafts(prose, withoutUnnamed(drafts), context));
  const order = new Map(mentions.map(({ id }, i) => [id, i]));
  const held = withoutYearsAhead(withoutUnnamed(drafts).slice(0, MOST_CLAIMS), article);
  const told = withoutDeniedNow(held, context);
  return merged(withEarlierRuns(withLentYears(told, context), context).filter(saysOfSomebody)).map((told, i) =>
    claimOf(told, `c${i + 1}`, order, context),
  );
}

/** The claim of a sentence that later ones may lean on: with its tier only where the sentence gives one to all. */
function lender(own: readonly Draft[], leaning: Leaning | undefined, sentence: Span, mask: string): Draft | undefined {
  if (own.length === 0) return undefined;
  const mayLend = ({ status, inferred, hollow, tier }: Draft) =>
    status === 'asserted' && (!inferred.includes('competition') || (hollow === true && tier !== undefined));
  // "Setelah meraih WTP, kali ini Kota X meraih Top 99": the sentence is about what came after.
  const earlier = BEGINS_EARLIER.test(mask.slice(sentence.start, sentence.start + 24));
  const lends =
    (earlier ? own.findLast(mayLend) : own.find(mayLend)) ??
    (leaning && !leaning.draft.hollow ? undefined : hopeAsName(own));
  // "kinerja terbaik nasional", in passing and in lower case, takes nothing from an award that was named before.
  if (
    (lends?.general || lends?.hollow) &&
    leaning &&
    !leaning.draft.general &&
    leaning.draft.award?.quote !== '' &&
    !/[A-ZÀ-Þ]/u.test(lends.award?.quote ?? '')
  )
    return undefined;
  // "Selain penghargaan X, juga diberikan penghargaan Y kepada delapan provinsi": those that follow have Y.
  const [aside, ...told] = own;
  const dealt = earlier && aside?.hollow && aside !== lends ? told : own;
  if (!lends || new Set(dealt.map(({ tier }) => tier)).size < 2) return lends;
  const { tier: _tier, category: _category, ...bare } = lends;
  return bare;
}

/** "Lima pemda meraih predikat A, yakni ... Sementara predikat BB diraih ...": the grade told last, and where it was told. */
function regraded(lent: Draft, own: readonly Draft[], span: Span, { competitions }: Context): Draft {
  const tier = own[0]?.tier;
  if (tier === undefined || !isCommonGrade(tier) || own.some((one) => one.tier !== tier || one.status !== 'asserted'))
    return lent;
  const known = lent.competitions.map((id) => competitions.get(id));
  if (!known.some((one) => knowsTier(one, tier) || beginsTier(one, tier))) return lent;
  const { category: _category, ...bare } = lent;
  return { ...bare, tier, span };
}

/** "menargetkan SAKIP 2020 predikat BB. Tahun lalu, Pemprov X meraih B": what is hoped for names the award, and nothing more. */
function hopeAsName(own: readonly Draft[]): Draft | undefined {
  const hope = own.find(
    ({ status, cue, inferred, award }) =>
      status !== 'asserted' && !NEARLY.test(cue ?? '') && !inferred.includes('competition') && award,
  );
  if (!hope) return undefined;
  const { tier: _tier, category: _category, year: _year, yearFrom: _from, cue: _cue, ...name } = hope;
  const ahead = hope.status === 'asserted' ? undefined : hope.status;
  // "Kota X menargetkan Utama. Tahun lalu meraih Nindya": whose hope it is is the next sentence's subject.
  const nobody = hope.recipient === undefined || hope.inferred.includes('recipient');
  return {
    ...name,
    status: 'asserted',
    inferred: ['year'],
    ...(nobody && { hollow: true as const }),
    ...(ahead && { ahead }),
  };
}

/** "nilai mendekati predikat BB": those whom the next sentence names have not reached it either. */
const NEARLY = /^(?:mendekati|nyaris|hampir)/;

const BEGINS_EARLIER = /^\W*(?:setelah|sesudah|usai|selain|(?:tak|tidak) hanya)\b/;

/** No sentence is this long; text without full stops is read in pieces, so that its length costs no more than its words. */
const LONGEST_SENTENCE = 4000;

function pieces(sentence: Span): Span[] {
  const { start, end } = sentence;
  if (end - start <= LONGEST_SENTENCE) return [sentence];
  const count = Math.ceil((end - start) / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * LONGEST_SENTENCE,
    end: Math.min(end, start + (i + 1) * LONGEST_SENTENCE),
  }));
}

/** An award that nobody in the article has, or hopes for, is no claim: "Sejumlah daerah menerima ...". */
function saysOfSomebody({ status, hollow, recipient, unit, innovation, tier, category }: Draft): boolean {
  if (PLACE.test(tier ?? '') && PLACE.test(category ?? '')) return false;
  if (status !== 'asserted' && recipient === undefined && unit === undefined) return false;
  return !hollow && (recipient !== undefined || unit !== undefined || innovation !== undefined);
}

/** "A sebagai juara 1, B juara 2", of names that nobody knows: one body has not both places, and which it has the words leave open. */
const PLACE =
  /^(?:juara|peringkat|terbaik|posisi|urutan|harapan|juara harapan) (?:\d|i{1,3}|iv|vi?|pertama|kedua|ketiga|keempat|kelima|keenam|satu|dua|tiga)$/i;

/** More claims than any article makes; a page of generated names must not keep the reader waiting. */
const MOST_CLAIMS = 3000;

/** A later claim of the same award without a year of its own speaks of the year that was last stated for it. */
function withLentYears(drafts: readonly Draft[], { eventYear, audited, auditedBefore }: Context): Draft[] {
  const stated = drafts.filter(
    ({ year, inferred, status, past }) =>
      year !== undefined && !inferred.includes('year') && status === 'asserted' && !past,
  );
  return drafts.map((draft) => {
    if (draft.status !== 'asserted' || !draft.inferred.includes('year')) return draft;
    const ofAudit = draft.award !== undefined && isOpinion(draft.award);
    const guessed = ofAudit ? (audited === undefined ? auditedBefore : undefined) : eventYear;
    if (draft.year !== undefined && draft.year !== guessed?.year) return draft;
    const same = stated.filter(
      (other) => other.competitions.some((id) => draft.competitions.includes(id)) && !isOtherGrade(other, draft),
    );
    // Years of more than one edition that are only told later are its history.
    const later = new Set(same.map(({ year }) => year)).size > 1 ? undefined : same[0];
    const lender = same.findLast(({ span }) => span.start < draft.span.start) ?? later;
    return lender?.year === undefined ? draft : { ...draft, year: lender.year, yearFrom: 'context' };
  });
}

const RUN = /\bselama (?:[A-Za-zÀ-ɏ]+|\d+) tahun (?:secara )?(?:berturut|beruntun)/u;

/** "selama tiga tahun berturut-turut mendapat Nindya", of a body that has Utama this year: the run is over. */
function withEarlierRuns(drafts: readonly Draft[], { mask }: Context): readonly Draft[] {
  return drafts.map((draft) => {
    const { status, inferred, year, span } = draft;
    if (status !== 'asserted' || !inferred.includes('year') || !RUN.test(mask.slice(span.start, span.end)))
      return draft;
    const now = drafts.some(
      (other) =>
        other.status === 'asserted' && other.year === year && sameContest(other, draft) && isOtherGrade(other, draft),
    );
    const { year: _year, yearFrom: _yearFrom, ...timeless } = draft;
    return now ? { ...timeless, past: true as const } : draft;
  });
}

function sameContest(a: Draft, b: Draft): boolean {
  return a.competitions.some((id) => b.competitions.includes(id));
}

/** "Pada 2019 Kota X mendapat Madya. Kini Kota X meraih Nindya": one body's other grade is another year's. */
function isOtherGrade(a: Draft, b: Draft): boolean {
  return areTwoGrades(a, b) && a.recipient?.codes.some((code) => b.recipient?.codes.includes(code)) === true;
}

const byCode = oncePer((regions: readonly RegionName[]) => new Map(regions.map((region) => [region.code, region])));
const byId = oncePer(
  (competitions: readonly CompetitionName[]) =>
    new Map(competitions.map((competition) => [competition.id, competition])),
);

function contextOf(
  article: Article,
  read: readonly Mention[],
  {
    competitions,
    regions,
  }: { readonly competitions: readonly CompetitionName[]; readonly regions: readonly RegionName[] },
): Context {
  const regionByCode = byCode(regions);
  const special = withSpecialPrizes(read, byId(competitions));
  const mentions = withPlacedPersons(withPlacedUnits(special, article.text, regionByCode), article.text, regionByCode);
  const yearsOf = new Map<string, Set<number>>();
  for (const mention of mentions) {
    if (mention.type !== 'award' || mention.surfaceYear === undefined) continue;
    for (const id of mention.competitions) yearsOf.set(id, (yearsOf.get(id) ?? new Set()).add(mention.surfaceYear));
  }
  const mask = masked(article.text, mentions);
  const told = eventYear(article, mentions, mask);
  const certain = new Set(
    mentions.flatMap((mention) => (mention.type === 'award' && !mention.general ? mention.competitions : [])),
  );
  return {
    article,
    mask,
    english: isEnglish(words(article.text)),
    mentions,
    mentionById: new Map(mentions.map((mention) => [mention.id, mention])),
    competitions: byId(competitions),
    regions: regionByCode,
    main: mainRecipient(read, article.blocks, regionByCode),
    unitsIn: onlyRegency(article.text, read, regionByCode),
    yearsOf,
    certain,
    likely: likelyByGiver(article, mentions, byId(competitions), certain),
    below: belowNation(article, mentions, regions),
    audited: mentions.some(isOpinion) ? auditedYear(article.text, told?.year) : undefined,
    auditedBefore: told && auditedBefore(told, article.metadata.publishedAt?.value),
    eventYear: told,
  };
}

/** Accounts of a year are audited from the next January on, and the opinions told from April on. */
function auditedBefore({ year, from }: NonNullable<Context['eventYear']>, published: string | undefined) {
  const early = published !== undefined && /^\d{4}-0[1-3]/.test(published) && Number(published.slice(0, 4)) === year;
  return early ? undefined : { year: year - 1, from };
}

/** The year that the article gives an account of; else that of the dates it prints, when they agree; else the year it was published. */
function eventYear(article: Article, mentions: readonly Mention[], mask: string): Context['eventYear'] {
  const recap = recapYear(article, mask);
  if (recap !== undefined) return { year: recap, from: 'context' };
  const published = publishedYear(article);
  // "The network was launched in March 2010": a month of an earlier year is no event of today's news.
  const isOfEvent = ({ day, year = 0 }: PrintedDate) => day !== undefined || !(published > year);
  const printed = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'date' && mention.date.year !== undefined && isOfEvent(mention.date) ? [mention.date.year] : [],
    ),
  );
  const [only] = printed;
  // "Antara was established on December 13, 1937": no news of this year is of that day.
  if (only !== undefined && printed.size === 1 && !(published - only > LONG_AGO))
    return { year: only, from: 'context' };
  return published ? { year: published, from: 'published' } : undefined;
}

/** Pages are put online again years after the event, but not as many as this. */
const LONG_AGO = 20;

function claimOf(
  { draft, tellings }: Told,
  id: string,
  order: ReadonlyMap<string, number>,
  { article: { text }, likely }: Context,
): Claim {
  const { status, cue, competitions, general, award, year, yearFrom, tier, category, innovation } = draft;
  const { recipient, unit, inferred } = draft;
  // A name of many meanings and its giver are enough to look a claim up.
  const byGiver = award?.general === true && competitions.some((one) => likely.has(one));
  const mentioned = new Set(tellings.flatMap((telling) => telling.mentions));
  return {
    id,
    status,
    ...(cue !== undefined && { cue }),
    spans: copies(draft, tellings, text),
    competitions,
    ...(award && { award: award.quote }),
    general,
    ...(year !== undefined && { year }),
    ...(yearFrom && { yearFrom }),
    ...(tier !== undefined && { tier }),
    ...(category !== undefined && { category }),
    ...(innovation && { innovation: innovation.quote }),
    ...(innovation?.title !== undefined && {
      linkedInnovation: { title: innovation.title, similarity: innovation.similarity ?? 1 },
    }),
    ...(recipient && { recipient: { name: recipient.name, codes: recipient.codes } }),
    ...(unit !== undefined && { unit }),
    mentions: [...mentioned].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    inferred: byGiver && !inferred.includes('competition') ? [...inferred, 'competition'] : inferred,
  };
}

/** The fullest telling's clause, and the same clause where the text stands again. */
function copies(draft: Draft, tellings: readonly Draft[], text: string): Span[] {
  const wording = text.slice(draft.span.start, draft.span.end);
  const starts = new Set<number>();
  return [draft, ...tellings]
    .map(({ span }) => span)
    .filter(({ start, end }) => text.slice(start, end) === wording && !starts.has(start) && starts.add(start))
    .sort((a, b) => a.start - b.start);
}
