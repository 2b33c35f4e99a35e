import type { Article } from '../article/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Mention } from '../recognise/mention.ts';
import type { DateContext } from './resolve-date.ts';

export type CheckInput = {
  readonly article: Pick<Article, 'text' | 'metadata' | 'blocks'>;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Made from the article and its mentions where it is not at hand. */
  readonly dates?: DateContext;
};

/** All that a check looks at. */
export type CheckedArticle = CheckInput & { readonly dataset: Dataset; readonly dates: DateContext };
