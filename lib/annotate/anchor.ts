import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchor-text.ts';
import { type Standing, standingOf } from './context.ts';
import { editedCopies } from './edited-copies.ts';
import { findQuote } from './find-quote.ts';
import type { Selectors } from './note.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * Where a note's passage stands now. `exact`: its words are the same; `edited`: small words or spellings in it changed, no
 * name, number, award or level. An orphan's passage is not guessed at: it is gone, stands among other names than it did
 * (`changed`), or stands in several places that nothing tells apart.
 */
export type Anchored =
  | { readonly kind: 'exact' | 'edited'; readonly span: Span }
  | { readonly kind: 'orphan'; readonly why: 'gone' | 'changed' | 'several' };

/**
 * Finds a passage again. In the very text it was made on, by position; elsewhere by its words, in the company of the words
 * around it. A wrong place is worse than none, so whatever is in doubt is an orphan. `hint`: where the page's own structure
 * says it is (the Range selector); it only tells equal places apart.
 */
export function anchor(selectors: Selectors, where: AnchorText, hint?: Span): Anchored {
  const { quote, position, sha256 } = selectors;
  const { text } = where;
  if (
    where.sha256 !== undefined &&
    where.sha256 === sha256 &&
    text.slice(position.start, position.end) === quote.exact
  ) {
    return { kind: 'exact', span: position };
  }
  const wanted = tokens(quote.exact);
  if (wanted.length === 0 || cutsAWord(selectors)) return byLetters(selectors, text);

  const judged = (span: Span, equal: boolean): Told => ({ span, equal, standing: standingOf(selectors, span, where) });
  const copies = equalCopies(wanted, where.tokens);
  if (copies.length > MOST_COPIES) return { kind: 'orphan', why: 'several' };
  const equal = copies.map((span) => judged(span, true));
  // In all its old company it needs no further search; else the same passage may stand elsewhere with a word mended.
  const told = equal.some(({ standing }) => standing.kind === 'held' && standing.whole)
    ? equal
    : [
        ...equal,
        ...editedCopies(wanted, where.tokens)
          .filter((span) => !equal.some((each) => meet(each.span, span)))
          .map((span) => judged(span, false)),
      ];
  const best = chosen(selectors, told, hint);
  if (best === 'several') return { kind: 'orphan', why: 'several' };
  if (best) {
    return { kind: best.equal ? 'exact' : 'edited', span: outer(best.span, quote.exact, wanted, text) };
  }
  return { kind: 'orphan', why: told.length > 0 ? 'changed' : 'gone' };
}

/** Words that a text prints more often tell no place. */
const MOST_COPIES = 300;

type Told = { readonly span: Span; readonly equal: boolean; readonly standing: Standing };

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The place whose company is the likest; of places with all the old company (a text printed again), the same copy as then. */
function chosen({ quote }: Selectors, told: readonly Told[], hint: Span | undefined): Told | 'several' | undefined {
  const most = Math.max(...told.map(({ standing }) => scoreOf(standing)));
  const likest = told.filter(({ standing }) => standing.kind === 'held' && standing.score === most);
  const equal = likest.filter((each) => each.equal);
  const best = equal.length > 0 ? equal : likest;
  if (best.length < 2) return best[0];
  const hinted = hint && best.find(({ span }) => meet(span, hint));
  if (hinted) return hinted;
  // The ordinal counts among all places of the words, as it did when the note was made.
  const copies = told.filter((each) => each.equal);
  const meant = quote.copy && quote.copy.of === copies.length ? copies[quote.copy.number - 1] : undefined;
  if (meant && best.includes(meant)) return meant;
  const whole = best.every(({ standing }) => standing.kind === 'held' && standing.whole);
  return (whole && best[Math.min(quote.copy?.number ?? 1, best.length) - 1]) || 'several';
}

function scoreOf(standing: Standing): number {
  return standing.kind === 'held' ? standing.score : Number.NEGATIVE_INFINITY;
}

/** Places where the same words stand in the same order; case, spaces and punctuation do not count. */
function equalCopies(wanted: readonly Token[], among: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  const [first] = wanted;
  for (let i = 0; i + wanted.length <= among.length && spans.length <= MOST_COPIES; i++) {
    if (among[i]?.key !== first?.key) continue;
    if (wanted.every(({ key }, k) => among[i + k]?.key === key)) {
      spans.push({ start: among[i]?.start ?? 0, end: among[i + wanted.length - 1]?.end ?? 0 });
    }
  }
  return spans;
}

/** The marks that the quote had at its edges (quotation marks, a full stop) are taken in where they still stand. */
function outer({ start, end }: Span, exact: string, wanted: readonly Token[], text: string): Span {
  const before = exact.slice(0, wanted[0]?.start ?? 0);
  const after = exact.slice(wanted.at(-1)?.end ?? exact.length);
  return {
    start: before !== '' && text.slice(0, start).endsWith(before) ? start - before.length : start,
    end: after !== '' && text.slice(end).startsWith(after) ? end + after.length : end,
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Selections of other tools may begin or end within a word. */
function cutsAWord({ quote: { exact, prefix, suffix } }: Selectors): boolean {
  return (
    (LETTER.test(prefix.at(-1) ?? '') && LETTER.test(exact[0] ?? '')) ||
    (LETTER.test(suffix[0] ?? '') && LETTER.test(exact.at(-1) ?? ''))
  );
}

/** Without whole words to go by, only letters in their old company count. */
function byLetters({ quote }: Selectors, text: string): Anchored {
  const found = findQuote(text, quote);
  if (found.kind === 'none') return { kind: 'orphan', why: 'gone' };
  if (found.kind === 'several') return { kind: 'orphan', why: 'several' };
  const { start, end } = found.span;
  const inCompany = text.slice(0, start).endsWith(quote.prefix) || text.slice(end).startsWith(quote.suffix);
  return inCompany ? { kind: 'exact', span: found.span } : { kind: 'orphan', why: 'changed' };
}
