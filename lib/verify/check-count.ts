import type { Claim } from '../claims/claim.ts';
import { COUNTING, ENGLISH_COUNTING, IN_A_ROW, valuesOf } from '../language/number-words.ts';
import { GAINED, GAINS, GAINS_BARE, ORDINAL, WINS, WON } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { patternOfAnyCase } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import type { CheckedArticle } from './checked-article.ts';
import { blockOf, sentenceOf } from './event-day.ts';
import { groupedBy } from './grouped.ts';

const NUMBERS = valuesOf(COUNTING, ENGLISH_COUNTING);

const NUMBER = `(?:\\d{1,2}|${[...NUMBERS.keys()].join('|')})`;
/** "2 penghargaan", "tiga piala sekaligus". A count of one is an article, not a count. */
const COUNTED = new RegExp(
  // Whether a number begins is asked first: it seldom does, and to look at what stands before takes longer. With the flag "u" the
  // edge of a word would take as long as that.
  `\\b(?=${NUMBER}\\s)(?<![A-Za-zÀ-ɏ\\d/.,-])(${NUMBER})\\s+(?:buah\\s+|macam\\s+|award\\s+)?(penghargaan|awards?|anugerah|piala|trofi)(?![A-Za-zÀ-ɏ])`,
  'gi',
);
/** Somebody takes what is counted; "menyerahkan 33 penghargaan" counts what a giver gives to all. */
const TAKES = patternOfAnyCase`\b(?:${GAINS}|${GAINS_BARE}|terima|nerima|dapat(?:kan)?|rebut|bawa pulang|(?:men)?catat(?:kan)?|torehkan|(?:meng)?ukir|koleksi|${WON}|${WINS})\b[^.;]{0,50}$`;
/** "Lima penghargaan yang pernah diraih": the verb behind the count. */
const TAKEN = patternOfAnyCase`^\s*(?:yang\s+)?(?:pernah\s+|telah\s+|sudah\s+|berhasil\s+)*(?:${GAINED})\b`;
/** Counts over a longer time than the event: their awards are not all in the article. */
const OVER_TIME =
  /\b(sepanjang|selama|total|sejumlah|sudah|telah|hingga|sampai|sejak|kurun|lebih dari|sekitar|ratusan|puluhan)\b/i;

const PLACES = valuesOf(IN_A_ROW);
/** "Penghargaan pertama yakni", "Dan kedua yakni": each awards one; "peringkat pertama" does not. */
const ENUMERATED = new RegExp(
  `\\b(?:penghargaan|yang|dan|,|\\.|;|serta)\\s+(${ORDINAL})\\b,?\\s+(?:yakni|yaitu|adalah|ialah|untuk|diberikan|diraih|dari)\\b`,
  'gi',
);

/** Awards listed after the count stand in its paragraph or the next few. */
const LISTED_WITHIN_BLOCKS = 3;

type Counted = Span & { readonly count: number; readonly quote: string; readonly overTime: boolean };

/** "2 penghargaan" against the awards that the article names. */
export function countChecks(article: CheckedArticle): readonly Check[] {
  return groupedBy(countsIn(article), ({ count }) => `${count}`).map((same) => {
    // The text speaks before its headline, which counts in capitals and for the whole.
    const ordered = same.toSorted((a, b) => Number(isHeadline(a, article)) - Number(isHeadline(b, article)));
    return mildest(ordered.map((each) => countCheck(each, article)));
  });
}

function isHeadline(span: Span, { dates }: CheckedArticle): boolean {
  return blockOf(span, dates)?.kind === 'heading';
}

function countsIn({ dates }: CheckedArticle): readonly Counted[] {
  return everyMatch(COUNTED, dates.text).flatMap(({ 0: quote, 1: number = '', index }) => {
    const span = { start: index, end: index + quote.length };
    const sentence = sentenceOf(span, dates);
    const before = sentence ? dates.text.slice(sentence.start, index) : '';
    const after = sentence ? dates.text.slice(span.end, sentence.end) : '';
    const count = NUMBERS.get(number.toLowerCase()) ?? Number(number);
    if (count < 2 || !(TAKES.test(before) || TAKEN.test(after))) return [];
    return [{ ...span, count, quote, overTime: OVER_TIME.test(before) }];
  });
}

function countCheck(counted: Counted, article: CheckedArticle): Check {
  const stretches = stretchesAfter(counted, article);
  const awards = awardsOfSubject(counted, article);
  const counts = stretches.map((stretch) => awardsNamed(stretch, awards).length);
  const named = counts[0] ?? 0;
  const common = { kind: 'count', mentions: [], claimed: counted.quote } as const;
  if (counts.includes(counted.count)) {
    const because = becauseOf('check.count.ok', { named: counted.count });
    return { ...common, expected: `${counted.count}`, outcome: 'ok', because };
  }
  if (named === 0) return { ...common, outcome: 'unknown', because: becauseOf('check.count.unknown.none', {}) };
  const expected = `${named}`;
  const values = { claimed: counted.quote, named };
  const { start, end } = stretches[0];
  const listed = highestOrdinal(article.dates.text.slice(start, end));
  // The article itself numbers more than it counts, and we recognise each of them.
  if (!counted.overTime && listed > counted.count && counts.includes(listed)) {
    return {
      ...common,
      expected: `${listed}`,
      outcome: 'conflict',
      because: becauseOf('check.count.conflict', { ...values, named: listed }),
    };
  }
  return { ...common, expected, outcome: 'unknown', because: becauseOf('check.count.unknown', values) };
}

/** Where the awards counted may be named: after the count, in its own sentence, or around it; a headline counts for all. */
function stretchesAfter(
  { start, end }: Counted,
  { article: { blocks }, dates }: CheckedArticle,
): readonly [Span, ...Span[]] {
  const whole = { start: 0, end: dates.text.length };
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = blocks[at];
  const sentence = sentenceOf({ start, end }, dates);
  if (!block || !sentence || block.kind === 'heading') return [whole];
  // A list belongs to the sentence before it, however long it is.
  let last = Math.min(blocks.length - 1, at + LISTED_WITHIN_BLOCKS);
  while (isListed(blocks[last]) && isListed(blocks[last + 1])) last++;
  const to = blocks[last]?.end ?? block.end;
  return [{ start: sentence.start, end: to }, sentence, { start: block.start, end: to }, block, whole];
}

function isListed(block: CheckedArticle['article']['blocks'][number] | undefined): boolean {
  return block?.kind === 'item' || block?.kind === 'cell';
}

/** Awards of the bodies that the counting sentence names before its count; all where it names none. */
function awardsOfSubject({ start, end }: Counted, { claims, mentions, dates }: CheckedArticle): readonly Claim[] {
  const sentence = sentenceOf({ start, end }, dates);
  const codes = mentions.flatMap((mention) =>
    (mention.type === 'recipient' || mention.type === 'official') &&
    sentence !== undefined &&
    mention.start >= sentence.start &&
    mention.end <= start
      ? mention.codes
      : [],
  );
  if (codes.length === 0) return claims;
  return claims.filter(
    ({ recipient }) => !recipient?.codes.length || recipient.codes.some((code) => codes.includes(code)),
  );
}

function awardsNamed(stretch: Span, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ status, award, spans }) =>
      // A prize without a name may be any number of them.
      status === 'asserted' &&
      award !== undefined &&
      spans.some((span) => span.start >= stretch.start && span.start < stretch.end),
  );
}

function highestOrdinal(text: string): number {
  return Math.max(0, ...everyMatch(ENUMERATED, text).map(([, word = '']) => PLACES.get(word.toLowerCase()) ?? 0));
}

/** One count told in headline and text is one check: what settles it anywhere settles it. */
function mildest(checks: readonly Check[]): Check {
  return (
    checks.find(({ outcome }) => outcome === 'ok') ?? checks.find(({ outcome }) => outcome === 'unknown') ?? checks[0]!
  );
}
