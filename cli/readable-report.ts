import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { InterfaceKey } from '../lib/catalogue/interface-id.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { writtenDate } from '../lib/catalogue/written.ts';
import { counts, countWords } from '../lib/report/cells.ts';
import { reasonOf } from '../lib/report/reason-of.ts';
import { recordedInWords } from '../lib/report/recorded.ts';
import type { Report, ReportClaim } from '../lib/report/report.ts';

/** A report as text for a terminal, lines at most as long as the words in them ask for. */
export function readableReport(report: Report, language: Language): string {
  const t = cliWords(language);
  return [
    head(report, language),
    report.claims.length === 0
      ? t('cli.no-claims')
      : [t('claims.title', { n: report.claims.length }), countsInWords(report.claims, language)].join(': '),
    ...report.claims.map((claim, i) => claimText(claim, i + 1, report.text, language)),
    ...checks(report, language),
    ...notices(report, language),
    t('cli.foot', {
      dataset: `${report.dataset.name} ${report.dataset.version}`,
      hash: report.dataset.sha256.slice(0, 8),
      engine: report.engine.version,
    }),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function head({ page }: Report, language: Language): string {
  const t = cliWords(language);
  const about = [
    page.siteName,
    page.publishedAt && writtenDate(page.publishedAt.slice(0, 10), language),
    t('map.whole', { words: page.words }),
  ];
  return [page.title ?? t('source.untitled'), page.url, about.filter((part) => part).join(' · ')]
    .filter((line) => line)
    .join('\n');
}

/** In the order and words of the sidebar's counts. */
function countsInWords(claims: readonly ReportClaim[], language: Language): string {
  const t = cliWords(language);
  return counts(claims)
    .map((count) => `${count.n} ${lower(countWords(count, false, t))}`)
    .join(', ');
}

function claimText(claim: ReportClaim, n: number, text: string, language: Language): string {
  const t = cliWords(language);
  const { recipient, award, year, tier, category } = claim;
  const what = [recipient.name, award, year, tier, category && t('claim.category', { category })];
  const [span] = claim.spans;
  const lines = [
    `${n}. ${verdictWords(claim, language)}`,
    what.filter((part) => part !== null && part !== '').join(' · '),
    claim.innovation && `${capital(t('field.innovation'))}: ${claim.innovation}`,
    claim.unit && `${capital(t('field.unit'))}: ${claim.unit}`,
    span && `“${short(text.slice(span.start, span.end))}”`,
    reasonOf(claim, language),
    ...claim.differences.map((difference) =>
      t('cli.difference', {
        field: fieldName(difference.field, language),
        claimed: difference.claimed,
        official: recordedInWords(claim, difference, t),
      }),
    ),
    ...evidence(claim, language),
  ];
  return lines
    .filter((line) => line)
    .map((line, i) => (i === 0 ? line : indented(String(line))))
    .join('\n');
}

/** The rows that the verdict rests on; where none matches, the nearest ones, said to be so. */
function evidence({ competition, verdict, evidence: rows }: ReportClaim, language: Language): string[] {
  if (rows.length === 0) return [];
  const nearest = verdict === 'not-found' || verdict === 'contradicted';
  return [
    `${cliWords(language)(nearest ? 'evidence.nearest' : 'evidence.rows', { n: rows.length })}:`,
    ...rows.map(({ result, source }) => {
      const award = result.competition === competition ? null : result.competition;
      const cells = [result.recipient, award, result.year, result.tier, result.category, result.innovation];
      return `- ${cells.filter((cell) => cell !== null).join(' · ')}\n  ${source.title} <${source.url}>`;
    }),
  ];
}

function verdictWords(claim: ReportClaim, language: Language): string {
  const t = cliWords(language);
  if (claim.verdict !== null) return t(`count.${claim.verdict}`);
  return claim.status === 'asserted' ? t('count.unmatched') : t(`verdict.${claim.status}`);
}

function checks({ checks: all, mentions, text }: Report, language: Language): string[] {
  if (all.length === 0) return [];
  const t = cliWords(language);
  const lines = all.map((check) => {
    const mention = mentions.find(({ id }) => id === check.mentions[0]);
    const quote = check.claimed !== '' ? check.claimed : mention ? text.slice(mention.start, mention.end) : '';
    return indented(`${t(`cli.outcome.${check.outcome}`)}: “${quote}”. ${reasonOf(check, language)}`);
  });
  return [[t('cli.checks'), ...lines].join('\n')];
}

function notices({ duplicates, labels, page, text }: Report, language: Language): string[] {
  const t = cliWords(language);
  const repeated = duplicates.within.map(({ first, words: n }) =>
    t('cli.repetition', {
      n,
      share: Math.round((100 * n) / Math.max(1, page.words)),
      quote: short(text.slice(first.start, first.end), 60),
    }),
  );
  const marks = labels.map(({ kind, quote }) => `${t(`notices.${kind}`)} “${quote}”`);
  const again = (duplicates.elsewhere ?? []).map(({ here, words: n }) =>
    t('cli.elsewhere', { n, quote: short(text.slice(here.start, here.end), 60) }),
  );
  const lines = [...repeated, ...again, ...new Set(marks)];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function fieldName(field: string, language: Language): string {
  return isField(field) ? cliWords(language)(`field.${field}`) : field;
}

function isField(field: string): field is 'year' {
  const known: readonly InterfaceKey[] = [
    'field.competition',
    'field.year',
    'field.tier',
    'field.category',
    'field.innovation',
    'field.recipient',
    'field.unit',
  ];
  return known.some((key) => key === `field.${field}`);
}

/** Cut at a word, so that a passage fits in two or three lines of a terminal. */
function short(passage: string, longest = 220): string {
  const line = passage.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}

function lower(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
