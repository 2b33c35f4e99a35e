import type { Article } from './article/article.ts';
import { readOnce } from './article/read-once.ts';
import type { Because } from './catalogue/because.ts';
import { sayId } from './catalogue/say-id.ts';
import { claims } from './claims/claims.ts';
import type { Dataset } from './dataset/dataset.ts';
import { repetitions } from './duplicates/repetitions.ts';
import { supplyLabels } from './duplicates/supply-labels.ts';
import { inAllPlaces } from './in-all-places.ts';
import { namesOf } from './names-of.ts';
import { gazetteer } from './recognise/gazetteer.ts';
import type { Mention } from './recognise/mention.ts';
import { recognise } from './recognise/recognise.ts';
import type { Stage } from './report/reading-state.ts';
import type { Report } from './report/report.ts';
import { toReport } from './report/to-report.ts';
import { sha256 } from './text/sha256.ts';
import { assess } from './verify/assess.ts';
import { checks } from './verify/checks.ts';
import { type DateContext, dateContext, resolveDate } from './verify/resolve-date.ts';
import { tellingOf } from './verify/told-claim.ts';

export type Engine = {
  /** Throws the signal's reason when it is aborted between two stages. */
  report(article: Article, options?: ReportOptions): Promise<Report>;
};

export type ReportOptions = {
  /** Writes the reasons, in Indonesian unless told; a reader of the report can say them in either language. */
  readonly say?: (because: Because) => string;
  readonly signal?: AbortSignal;
  /** Called as each stage ends: mentions, claims, judged claims, repeated passages. */
  readonly onStage?: (stage: Exclude<Stage, 'read'>, figure: number) => void | Promise<void>;
};

/** The way of an article, from text to report. The names of the dataset are compiled once, here. */
export function engine(dataset: Dataset): Engine {
  const names = namesOf(dataset);
  const index = gazetteer(names);
  return {
    async report(article, { say = sayId, signal, onStage = () => {} } = {}) {
      const done = async (stage: Exclude<Stage, 'read'>, figure: number) => {
        await onStage(stage, figure);
        signal?.throwIfAborted();
      };
      signal?.throwIfAborted();
      const single = readOnce(article);
      const read = single?.article ?? article;
      const mentions = recognise(read.text, index, read.blocks);
      await done('recognise', mentions.length);
      const told = claims(read, mentions, names);
      await done('claims', told.length);
      const dates = dateContext(read, mentions);
      const assessed = told.map((claim) => ({
        claim,
        ...(claim.status === 'asserted' && { assessment: assess(claim, dataset, tellingOf(claim, mentions, dates)) }),
      }));
      const checked = checks({ article: read, mentions, claims: told, dates }, dataset);
      await done('verify', assessed.filter(({ assessment }) => assessment).length);
      const repeated = repetitions(article);
      await done('duplicates', repeated.length);
      const found = { mentions, resolvedDates: resolvedDates(mentions, dates), assessed, checks: checked };
      return toReport({
        ...(single ? inAllPlaces(found, single) : found),
        article,
        repetitions: repeated,
        labels: supplyLabels(article),
        dataset,
        sha256: sha256(article.text),
        say,
      });
    },
  };
}

/** The days that printed dates name, by mention id; those whose year nothing tells are left out. */
function resolvedDates(mentions: readonly Mention[], context: DateContext): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap((mention) => {
      const day = mention.type === 'date' ? resolveDate(mention, context) : undefined;
      return day ? [[mention.id, day.iso]] : [];
    }),
  );
}
