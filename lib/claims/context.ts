import type { Article } from '../article/article.ts';
import type { Mention } from '../recognise/mention.ts';
import type { CompetitionName, RegionName } from '../recognise/names.ts';
import type { Span } from '../text/span.ts';
import type { Draft, Holder } from './draft.ts';
import type { ClaimYear } from './printed-year.ts';

/** What the whole article tells, for the sentences that leave it out. */
export type Context = {
  readonly article: Article;
  /** The text in lower case with its mentions overwritten, offsets unchanged. */
  readonly mask: string;
  /** The article is in English. */
  readonly english: boolean;
  readonly mentions: readonly Mention[];
  readonly mentionById: ReadonlyMap<string, Mention>;
  readonly competitions: ReadonlyMap<string, CompetitionName>;
  readonly regions: ReadonlyMap<string, RegionName>;
  readonly main: Holder | undefined;
  /** The only regency or city that the article names, where its units are if they do not say. */
  readonly unitsIn: string | undefined;
  /** Years that the article prints beside the awards of a competition. */
  readonly yearsOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** Competitions that the article names beyond doubt somewhere, so that "WDP" elsewhere is theirs too. */
  readonly certain: ReadonlySet<string>;
  /** Competitions that only a general name and the giver beside it tell of: "Pelayanan Prima dari Kemenpan RB". */
  readonly likely: ReadonlySet<string>;
  /** Competitions by whose name the article first means the contest of a part of the country. */
  readonly below: ReadonlySet<string>;
  /** The one year of which the article says that its accounts were audited. */
  readonly audited: number | undefined;
  /** The year that opinions told now are on, where the article does not say; none while that year is being audited. */
  readonly auditedBefore: ClaimYear | undefined;
  /** The year of the only dated event, else of publication. */
  readonly eventYear: { readonly year: number; readonly from: 'context' | 'published' } | undefined;
};

/** The claim that later sentences lean on ("Dan kedua yakni ..."), and the block that made it. */
export type Leaning = { readonly draft: Draft; readonly block: number };

/** The mentions that lie in a span; `mentions` is in text order, as recognition gives it. */
export function mentionsIn<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: M[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) {
    if (mentions[i]!.end <= end) inside.push(mentions[i]!);
  }
  return inside;
}
