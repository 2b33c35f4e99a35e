import { GAINS, GAINS_BARE, NAMELY, PRIZE } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { bearers } from './bearers.ts';
import { dealtDrafts } from './built-drafts.ts';
import { isRange } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { inText, winCues } from './win-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** A year that begins what is told of it: "pada 2019 meraih A", ", tahun 2020: B", "(2021 C". */
const OPENED = patternOfAll`(?:^|[,;:(–\uE003-\uE005-]|\b(?:mulai|sejak|dan|serta|kemudian|lalu|jika|setelah|sedangkan|sementara|untuk|sampai|hingga|(?:meningkat|naik|turun)(?: kembali| lagi)?|${NAMELY}|and|while)\b)\s*(?:(?:pada|di|in|sejak|tahun) ){0,2}((?:19|20)\d\d)(?![\d/]|\s*[-–]\s*\d)(?=[:,]?(?: ini| lalu| silam)?,? ?(?:\uE003+ )?(?:["“‘(]|[A-Za-zÀ-ɏ]+ ){0,6}["“‘(]?[\uE000\uE001])`;

/** Most sentences print one year or none. */
const TWO_YEARS = /(?:19|20)\d\d[^\d].*(?:19|20)\d\d/;

/** What tells that the awards of a history were won. */
const HAD = pattern`\b(?:${GAINS}|${GAINS_BARE}|diraih|pernah|capaian|prestasi|raihan|${PRIZE}|deretan|daftar|koleksi|torehan|riwayat|mencapai|mulai|dimulai|nilai|peningkatan|kenaikan|penurunan|meningkat|naik|turun|received|won)\b`;

/**
 * The claims of a sentence that tells year by year what somebody won: "tahun 2012 A, tahun 2021 B kategori Utama". Each year's
 * awards and tiers are those up to the next year. Empty where fewer than two years begin so, where a year has somebody of its own,
 * or where an award stands before the first.
 */
export function historyDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  if (inside.filter(({ type }) => type === 'award').length + (lent ? 1 : 0) < 1) return NONE;
  const body = mask.slice(sentence.start, sentence.end);
  if (!TWO_YEARS.test(body)) return NONE;
  const opened = everyMatch(OPENED, body);
  if (opened.length < 2 || !HAD.test(body)) return NONE;
  const years = opened.map(({ 0: words, 1: year = '', index }, i) => ({
    year: Number(year),
    start: sentence.start + index + words.length,
    end: sentence.start + (opened[i + 1]?.index ?? body.length),
  }));
  const [first] = years as [Year];
  const led = inside.filter((one): one is AwardMention => one.type === 'award' && one.end <= first.start);
  const graded = inside.every(({ type, start }) => type !== 'award' || start < first.start);
  // "Hasil SAKIP Pemprov X meningkat sejak 2015 C, 2016 CC": the years' grades are of the award that leads them.
  if (led.length > 0 && !(graded && led.every(({ tier, category, surfaceYear }) => !tier && !category && !surfaceYear)))
    return NONE;
  const named = inside.filter(
    (mention) => (mention.type === 'recipient' || mention.type === 'unit') && mention.start >= first.start,
  );
  // "Pada 2016 Kota X mendapatkan A, 2018 Kota X meraih B": the subject may stand right behind the first year.
  const [subject] = named;
  if (
    (subject && (subject.start - first.start >= 8 || named.some((one) => codeOf(one) !== codeOf(subject)))) ||
    years.some(({ start, end }) => statusOf(mask.slice(start, end), '').status !== 'asserted')
  )
    return NONE;
  const verb = winCues(body)[0];
  const cue = verb && inText(verb, sentence.start);
  const holders = bearers(cue ? { cue } : {}, { sentence, inside, context });
  const drafts = years.flatMap((year) => draftsOf(year, { sentence, inside, context }, holders, lent));
  return { drafts, spans: [{ start: first.start, end: sentence.end }] };
}

function codeOf(mention: Mention): string | undefined {
  return mention.type === 'recipient' || mention.type === 'unit' ? (mention.codes[0] ?? mention.quote) : undefined;
}

type Year = Span & { readonly year: number };

function draftsOf(
  { year, start, end }: Year,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  holders: readonly Holder[],
  lent: Draft | undefined,
): readonly Draft[] {
  const within = inside.filter((mention) => mention.start >= start && mention.end <= end);
  const awards = within.filter((mention): mention is AwardMention => mention.type === 'award');
  const tiers = within.filter(
    (mention): mention is TierMention => mention.type === 'tier' && !isRange(mention, context.mask),
  );
  const before = inside.findLast(
    (mention): mention is AwardMention => mention.type === 'award' && mention.end <= start,
  );
  const told = awards.length > 0 ? awards : tiers.length > 0 ? [before] : [];
  return told.flatMap((own, i) => {
    const award = own ?? lent?.award;
    if (!award) return [];
    // The grade before the first award of a year is its own; another's stands between it and the next.
    const from = i === 0 ? start : award.start;
    const to = awards[i + 1]?.start ?? end;
    return dealtDrafts({
      award,
      own,
      clause: { start: from, end: to },
      sentence,
      tiers: tiers.filter((tier) => tier.start >= from && tier.end <= to),
      holders,
      context,
      lent,
    }).map(
      (draft): Draft =>
        award.surfaceYear !== undefined && own
          ? draft
          : {
              ...draft,
              year,
              yearFrom: 'printed',
              past: true,
              inferred: draft.inferred.filter((field) => field !== 'year'),
            },
    );
  });
}
