import type { Span } from '../text/span.ts';
import schema from './piagam-report-1.schema.json' with { type: 'json' };
import type { Report } from './report.ts';
import { type Fault, schemaFaults } from './schema-faults.ts';

export type ReadReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A report from outside (a file, an old database, another tool), or everything that is wrong with it. */
export function readReport(value: unknown): ReadReport {
  const broken = schemaFaults(value, schema);
  if (broken.length > 0 || !hasShape(value)) return { ok: false, faults: broken };
  const faults = contradictions(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, report: value };
}

/** Asked only after the schema has found nothing wrong. */
function hasShape(value: unknown): value is Report {
  return typeof value === 'object' && value !== null;
}

/** What no schema can say: quotes that are not in the text, ids that name nothing. */
function contradictions({ text, mentions, claims, checks, duplicates, labels }: Report): Fault[] {
  const ids = new Set<string>();
  const faults: Fault[] = [];
  const span = (at: string, { start, end }: Span) => {
    if (start > end || end > text.length) faults.push({ at, message: 'lies outside the text' });
  };
  const quoted = (at: string, { start, end, quote }: Span & { readonly quote: string }) => {
    if (text.slice(start, end) !== quote)
      faults.push({ at: `${at}/quote`, message: 'is not what the text says there' });
  };
  const known = (at: string, names: readonly string[]) => {
    for (const [i, id] of names.entries()) {
      if (!ids.has(id)) faults.push({ at: `${at}/mentions/${i}`, message: `names no mention: “${id}”` });
    }
  };
  for (const [i, mention] of mentions.entries()) {
    if (ids.has(mention.id)) faults.push({ at: `/mentions/${i}/id`, message: 'is not unique' });
    ids.add(mention.id);
    span(`/mentions/${i}`, mention);
    quoted(`/mentions/${i}`, mention);
  }
  const claimIds = new Set<string>();
  for (const [i, claim] of claims.entries()) {
    if (claimIds.has(claim.id)) faults.push({ at: `/claims/${i}/id`, message: 'is not unique' });
    claimIds.add(claim.id);
    known(`/claims/${i}`, claim.mentions);
    for (const [n, each] of claim.spans.entries()) span(`/claims/${i}/spans/${n}`, each);
  }
  for (const [i, check] of checks.entries()) known(`/checks/${i}`, check.mentions);
  for (const [i, { first, second }] of duplicates.within.entries()) {
    span(`/duplicates/within/${i}/first`, first);
    span(`/duplicates/within/${i}/second`, second);
    if (first.end > second.start) faults.push({ at: `/duplicates/within/${i}`, message: 'has copies that overlap' });
  }
  for (const [i, { passages }] of duplicates.across.entries()) {
    for (const [n, { here, differences = [] }] of passages.entries()) {
      span(`/duplicates/across/${i}/passages/${n}/here`, here);
      for (const [d, each] of differences.entries())
        span(`/duplicates/across/${i}/passages/${n}/differences/${d}/here`, each.here);
    }
  }
  for (const [i, { here }] of (duplicates.elsewhere ?? []).entries()) span(`/duplicates/elsewhere/${i}/here`, here);
  for (const [i, label] of labels.entries()) {
    span(`/labels/${i}`, label);
    if (label.where === undefined) quoted(`/labels/${i}`, label);
  }
  return faults;
}
