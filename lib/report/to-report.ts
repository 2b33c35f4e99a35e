import type { Article } from '../article/article.ts';
import type { Because } from '../catalogue/because.ts';
import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Coverage, Result } from '../dataset/facts.ts';
import type { Repetition } from '../duplicates/repetitions.ts';
import { wordCount } from '../duplicates/word-row.ts';
import type { DateMention, Mention } from '../recognise/mention.ts';
import type { AssessedClaim, Assessment, Check } from '../verify/assessment.ts';
import type { Label, Page, Report, ReportCheck, ReportClaim, ReportCoverage, ReportMention } from './report.ts';

export type ToReport = {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** ISO 8601 dates by mention id, for dates whose year the article leaves to the reader. */
  readonly resolvedDates: ReadonlyMap<string, string>;
  readonly assessed: readonly AssessedClaim[];
  readonly checks: readonly Check[];
  readonly repetitions: readonly Repetition[];
  readonly labels: readonly Label[];
  readonly dataset: Pick<Dataset, 'name' | 'version' | 'sha256' | 'competition'>;
  /** Of `article.text` in UTF-8, lower-case hex. */
  readonly sha256: string;
  /** Of the written reasons; `because` can be said in either. */
  /** Writes a reason out. */
  readonly say: (because: Because) => string;
};

export const ENGINE_VERSION = '0.1.0';

/** The public form of everything that was found in an article; nothing is judged here. */
export function toReport(found: ToReport): Report {
  const { article, mentions, resolvedDates, assessed, checks, repetitions, labels, dataset, say } = found;
  return {
    schema: 'piagam-report/1',
    page: page(article, found.sha256),
    text: article.text,
    mentions: mentions.map((mention) => reportMention(mention, resolvedDates)),
    claims: inPlace(assessed).map((each) => reportClaim(each, dataset, say)),
    checks: checks.map((check) => reportCheck(check, say)),
    duplicates: {
      within: repetitions.map(({ first, second, words }) => ({ first: span(first), second: span(second), words })),
      across: [],
      ...(article.elsewhere && {
        elsewhere: article.elsewhere.map(({ start, end, hidden }) => ({
          here: { start, end },
          words: wordCount(article.text.slice(start, end)),
          ...(hidden && { hidden }),
        })),
      }),
    },
    labels: labels.map(({ kind, quote, start, end, where }) => ({ kind, quote, start, end, ...(where && { where }) })),
    dataset: { name: dataset.name, version: dataset.version, sha256: dataset.sha256 },
    engine: { name: 'piagam', version: ENGINE_VERSION },
  };
}

function page({ text, metadata }: Article, sha256: string): Page {
  const { publishedAt } = metadata;
  const named = {
    url: stated(metadata.url),
    title: stated(metadata.title?.value),
    byline: stated(metadata.byline?.value),
    siteName: stated(metadata.siteName?.value),
    publishedAt: formed(publishedAt?.value, ISO_DATE),
  };
  const read = { language: formed(metadata.language?.value, LANGUAGE_TAG), words: wordCount(text), sha256 };
  return publishedAt && named.publishedAt !== null
    ? { ...named, publishedFrom: publishedAt.from, ...read }
    : { ...named, ...read };
}

function reportMention(mention: Mention, resolvedDates: ReadonlyMap<string, string>): ReportMention {
  const { id, type, start, end, quote } = mention;
  return {
    id,
    type,
    start,
    end,
    quote,
    entity: stated(entity(mention, resolvedDates)),
    ...(mention.type === 'award' && mention.surfaceYear !== undefined && { surfaceYear: mention.surfaceYear }),
  };
}

/** What the mention names, where one thing only is meant: a bare "Malang" that may be two places names none. */
function entity(mention: Mention, resolvedDates: ReadonlyMap<string, string>): string | undefined {
  switch (mention.type) {
    case 'award':
      return mention.competitions[0];
    case 'tier':
    case 'unit':
      return mention.name;
    case 'innovation':
      return mention.title;
    case 'recipient':
      return only(mention.codes);
    case 'official':
      return only(mention.persons);
    case 'date':
      return resolvedDates.get(mention.id) ?? isoDate(mention);
  }
}

function isoDate({ date: { year, month, day } }: DateMention): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function reportClaim(
  { claim, assessment }: AssessedClaim,
  dataset: ToReport['dataset'],
  say: ToReport['say'],
): ReportClaim {
  const competition = competitionOf(claim, assessment);
  const because = assessment?.because ?? notChecked(claim);
  return {
    id: claim.id,
    status: claim.status,
    cue: stated(claim.cue),
    competition: competition ?? null,
    award: stated((competition && dataset.competition(competition)?.name) ?? claim.award),
    year: claim.year ?? null,
    tier: stated(claim.tier),
    category: stated(claim.category),
    innovation: stated(claim.innovation),
    recipient: { name: stated(claim.recipient?.name), code: codeOf(claim, assessment) },
    unit: stated(claim.unit),
    mentions: [...claim.mentions],
    spans: claim.spans.map(span),
    verdict: assessment?.verdict ?? null,
    differences: assessment?.verdict === 'differs' ? assessment.differences.map((each) => ({ ...each })) : [],
    unrecorded: assessment?.verdict === 'partial' ? [...assessment.unrecorded] : [],
    evidence: evidenceOf(assessment).map((result) => ({ result: reportResult(result), source: { ...result.source } })),
    coverage: assessment && 'coverage' in assessment ? reportCoverage(assessment.coverage) : null,
    reason: say(because),
    because,
  };
}

/** In the order of the passages that are shown; a claim that a headline hints at is told further down. */
function inPlace(assessed: readonly AssessedClaim[]): readonly AssessedClaim[] {
  return assessed.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ claim: { spans } }: AssessedClaim): number {
  return spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The competition that the verdict is about; the likeliest one where nothing was judged. */
function competitionOf({ competitions }: Claim, assessment: Assessment | undefined): string | undefined {
  if (!assessment) return competitions[0];
  if ('coverage' in assessment) return assessment.coverage.competition;
  return assessment.missing === 'competition' ? undefined : competitions[0];
}

function codeOf({ recipient }: Claim, assessment: Assessment | undefined): string | null {
  const codes = recipient?.codes ?? [];
  if (codes.length < 2) return stated(codes[0]);
  const official = assessment && 'evidence' in assessment ? assessment.evidence[0].code : undefined;
  return official !== undefined && codes.includes(official) ? official : null;
}

/** Rows that the verdict rests on; where no row matches, the nearest ones, which its reason tells of. */
function evidenceOf(assessment: Assessment | undefined): readonly Result[] {
  if (!assessment) return [];
  if ('evidence' in assessment) return assessment.evidence;
  return 'nearest' in assessment ? assessment.nearest : [];
}

function notChecked({ status, cue }: Claim): Because {
  if (status === 'asserted') return { key: 'status.asserted', values: {} };
  return cue === undefined ? { key: `status.${status}`, values: {} } : { key: `status.${status}.cue`, values: { cue } };
}

function reportResult(result: Result): ReportClaim['evidence'][number]['result'] {
  const { id, competition, year, recipient, disputed } = result;
  return {
    id,
    competition,
    year,
    tier: stated(result.tier),
    category: stated(result.category),
    rank: stated(result.rank),
    innovation: stated(result.innovation),
    recipient,
    code: stated(result.code),
    unit: stated(result.unit),
    note: stated(result.note),
    disputed,
  };
}

function reportCoverage({ state, held, total, competition, year, tier }: Coverage): ReportCoverage {
  return { state, held, total: total ?? null, competition, year, tier: stated(tier) };
}

function reportCheck(
  { kind, outcome, mentions, claimed, expected, because }: Check,
  say: ToReport['say'],
): ReportCheck {
  return {
    kind,
    outcome,
    mentions: [...mentions],
    claimed,
    expected: stated(expected),
    reason: say(because),
    because,
  };
}

function span({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

function only(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Pages state dates and languages in many ways; one that is not in the promised form is not passed on. */
function formed(value: string | undefined, form: RegExp): string | null {
  return value !== undefined && form.test(value) ? value : null;
}

/** Null for what is not stated; an empty string states nothing. */
function stated(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}
