import type { ReportClaim } from '../lib/report/report.ts';

export const KINDS = ['official', 'government', 'news', 'reference'] as const;

/** Whose pages the evidence of a claim is from, the weightiest first. */
export function kindsOf({ evidence }: Pick<ReportClaim, 'evidence'>): readonly (typeof KINDS)[number][] {
  return KINDS.filter((kind) => evidence.some(({ source }) => source.kind === kind));
}
