import type { Evidence } from '../lib/article/article.ts';
import type { DifferenceKind } from '../lib/duplicates/difference-kind.ts';
import type { Document } from '../lib/duplicates/families.ts';
import { familyOrder } from '../lib/duplicates/family-order.ts';
import { alignedCopy } from '../lib/duplicates/near-duplicates.ts';
import { paragraphSquares, type Square } from '../lib/duplicates/paragraph-squares.ts';
import type { Span } from '../lib/text/span.ts';

/** A text that was read, with what it says of itself. */
export type Copy = Document & {
  readonly text: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: Evidence | null;
  readonly labels: readonly { readonly kind: string; readonly quote: string }[];
};

/** A family as it is printed. Offsets are UTF-16 into the text as it was read; shares are 0 to 1. */
export type Family = {
  /** `known`: all are dated and one surely appeared first; `partly`: some are dated; else `unknown`. */
  readonly order: 'known' | 'partly' | 'unknown';
  readonly first: string | null;
  /** The copy with most words, which the others are compared with. */
  readonly fullest: string;
  /** Dated ones by date, then the others in input order. */
  readonly copies: readonly FamilyCopy[];
};

export type FamilyCopy = Pick<Copy, 'url' | 'title' | 'publishedAt' | 'publishedFrom' | 'labels'> & {
  readonly document: string;
  readonly dated: boolean;
  readonly words: number;
  /** Share of the fullest copy's words that stand here, and of these words that stand there. */
  readonly share: number;
  readonly shareHere: number;
  readonly squares: readonly Square[];
  readonly passages: readonly {
    readonly here: Span;
    readonly there: Span;
    readonly words: number;
    readonly quote: string;
    readonly differences: readonly { readonly kind: DifferenceKind; readonly here: string; readonly there: string }[];
  }[];
};

export function toFamily(members: readonly Copy[]): Family {
  const fullest = members.reduce((most, copy) => (copy.fingerprints.words > most.fingerprints.words ? copy : most));
  const { dated, undated, first } = familyOrder(members, ({ publishedAt, publishedFrom }) => ({
    publishedAt: publishedAt ?? undefined,
    from: publishedFrom ?? undefined,
  }));
  return {
    order: first ? 'known' : dated.length > 0 ? 'partly' : 'unknown',
    first: first?.id ?? null,
    fullest: fullest.id,
    copies: [...dated, ...undated].map((copy) => {
      const { url, title, publishedAt, publishedFrom, labels, text } = copy;
      const { squares, share } = paragraphSquares(fullest.text, text);
      const { containment, passages } = alignedCopy(text, fullest.text);
      return {
        document: copy.id,
        url,
        title,
        publishedAt,
        publishedFrom,
        dated: dated.includes(copy),
        words: copy.fingerprints.words,
        share,
        shareHere: containment,
        squares,
        labels,
        passages:
          copy === fullest
            ? []
            : passages.map(({ here, there, words, differences }) => ({
                here,
                there,
                words,
                quote: text.slice(here.start, here.end),
                differences: differences.map((each) => ({
                  kind: each.kind,
                  here: text.slice(each.here.start, each.here.end),
                  there: fullest.text.slice(each.there.start, each.there.end),
                })),
              })),
      };
    }),
  };
}
