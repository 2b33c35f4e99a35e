import type { Span } from '../text/span.ts';
import { termsInOrder } from './terms.ts';

/** A paragraph of the older text beside that of the newer one; `gone` and `new` have no partner. */
export type TextChange =
  | { readonly kind: 'gone'; readonly before: Span }
  | { readonly kind: 'new'; readonly now: Span }
  | { readonly kind: 'edited'; readonly before: Span; readonly now: Span };

/** Of this share of common words and more, two paragraphs are one that was edited. */
const EDITED = 0.5;
/** Beyond this many changed paragraphs on a side, which became which is no longer looked for. */
const MOST_PAIRED = 400;

/** Which paragraphs went, came or were edited, in the order of the newer text. Only words count, not white space. */
export function paragraphChanges(before: string, now: string): readonly TextChange[] {
  const old = paragraphs(before);
  const next = paragraphs(now);
  const left = without(old, next);
  const right = without(next, old);
  const partners = left.length <= MOST_PAIRED && right.length <= MOST_PAIRED ? edited(left, right) : new Map();
  const paired = new Set(partners.values());
  return [
    ...left.flatMap((paragraph): readonly TextChange[] =>
      paired.has(paragraph) ? [] : [{ kind: 'gone', before: paragraph.span }],
    ),
    ...right.map((paragraph): TextChange => {
      const partner = partners.get(paragraph);
      return partner
        ? { kind: 'edited', before: partner.span, now: paragraph.span }
        : { kind: 'new', now: paragraph.span };
    }),
  ];
}

type Paragraph = { readonly span: Span; readonly key: string; readonly words: ReadonlySet<string> };

function paragraphs(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const terms = termsInOrder(line);
    return terms.length === 0
      ? []
      : [{ span: { start: index, end: index + line.length }, key: terms.join(' '), words: new Set(terms) }];
  });
}

/** Those whose words the other side does not print as often. */
function without(some: readonly Paragraph[], others: readonly Paragraph[]): readonly Paragraph[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return some.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

/** The likest pairs first; each paragraph has one partner at most. By newer paragraph. */
function edited(left: readonly Paragraph[], right: readonly Paragraph[]): Map<Paragraph, Paragraph> {
  const pairs = right
    .flatMap((now) => left.map((before) => ({ now, before, share: common(before.words, now.words) })))
    .filter(({ share }) => share >= EDITED)
    .sort((a, b) => b.share - a.share);
  const partners = new Map<Paragraph, Paragraph>();
  const taken = new Set<Paragraph>();
  for (const { now, before } of pairs) {
    if (partners.has(now) || taken.has(before)) continue;
    partners.set(now, before);
    taken.add(before);
  }
  return partners;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
