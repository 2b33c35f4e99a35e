import type { Article } from '../article/article.ts';
import { ABBREVIATIONS } from '../language/abbreviations.ts';
import type { Mention } from '../recognise/mention.ts';
import type { CompetitionName, RegionName } from '../recognise/names.ts';
import { sentences } from '../text/sentences.ts';
import { anyOverlaps } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';
import { contextOf } from './context-of.ts';
import { withoutDeniedNow } from './denied-now.ts';
import { withEarlierRuns } from './earlier-runs.ts';
import { withoutFalseNews } from './false-news.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { withLentYears } from './lent-years.ts';
import { listDrafts } from './list-drafts.ts';
import { merged } from './merge.ts';
import { namelessDrafts } from './nameless-drafts.ts';
import { proseDrafts } from './prose-drafts.ts';
import { saysOfSomebody } from './says-of-somebody.ts';
import { sentencePieces } from './sentence-pieces.ts';
import { withUnitsOfHeads } from './unit-heads.ts';
import { withoutUnnamed } from './unnamed-award.ts';
import { withoutYearsAhead } from './years-ahead.ts';

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
  const all = sentences(article.text, ABBREVIATIONS).flatMap(sentencePieces);
  const lists = listDrafts(context);
  const drafts = [
    ...lists.drafts.filter(({ span }) => !anyOverlaps(elsewhere, span)),
    ...proseDrafts(all, { used: lists.used, elsewhere }, context),
  ];
  const here = all.filter(({ start }) => !anyOverlaps(elsewhere, { start, end: start + 1 }));
  drafts.push(...namelessDrafts(here, withoutUnnamed(drafts), context));
  const told = withoutFalseNews(withoutUnnamed(drafts).slice(0, MOST_CLAIMS), article);
  const held = withoutYearsAhead(withUnitsOfHeads(told, context), article);
  const dated = withEarlierRuns(withLentYears(withoutDeniedNow(held, context), context), context);
  return merged(dated.filter(saysOfSomebody)).map((told, i) => claimOf(told, `c${i + 1}`, context));
}

/** More claims than any article makes; a page of generated names must not keep the reader waiting. */
const MOST_CLAIMS = 3000;
