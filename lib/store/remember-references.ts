import type { ReferenceText } from '../duplicates/reference-texts.ts';
import { wordCount } from '../duplicates/word-row.ts';
import type { Report } from '../report/report.ts';
import { sha256 } from '../text/sha256.ts';
import type { Done } from './database.ts';
import { referenceKey } from './page-key.ts';
import { savePage } from './pages.ts';
import type { PageKey } from './records.ts';
import { rememberTextsAt } from './remember-texts.ts';

/**
 * Keeps press releases in the library, to be compared with and never verified: lines of kind `reference` without claims, under
 * keys of their own, so that the page at the same address keeps its line and its verdicts. `dataset` and `engine`: those of the day, since a report names them. Answers the keys; stops at the first that cannot be kept.
 */
export async function rememberReferences(
  references: readonly ReferenceText[],
  { readAt, dataset, engine }: { readonly readAt: string } & Pick<Report, 'dataset' | 'engine'>,
): Promise<Done<readonly PageKey[]>> {
  const reports = references.map((reference) => referenceReport(reference, { dataset, engine }));
  const keyed = reports.map((report) => [referenceKey(report), report] as const);
  for (const [key, report] of keyed) {
    const saved = await savePage(report, readAt, { kind: 'reference', key });
    if (!saved.ok) return saved;
  }
  const remembered = await rememberTextsAt(new Map(keyed));
  if (!remembered.ok) return remembered;
  return { ok: true, value: keyed.map(([key]) => key) };
}

/** A release as a report in which nothing was looked for. One without an address is known by its text. */
function referenceReport(
  { url, title, issuer, publishedAt, text }: ReferenceText,
  { dataset, engine }: Pick<Report, 'dataset' | 'engine'>,
): Report {
  return {
    schema: 'piagam-report/1',
    page: {
      url,
      title,
      byline: null,
      siteName: issuer,
      publishedAt,
      language: null,
      words: wordCount(text),
      sha256: sha256(text),
    },
    text,
    mentions: [],
    claims: [],
    checks: [],
    duplicates: { within: [], across: [] },
    labels: [],
    dataset,
    engine,
  };
}
