import type { ReportClaim } from './report.ts';

/** Fields that the evidence row records in words of its own, which may or may not mean what the article says. */
export function unsureFields({ because }: Pick<ReportClaim, 'because'>): ReadonlyMap<string, string> {
  const told = (because.more ?? []).filter(({ key }) => key === 'more.unsure');
  return new Map(
    told.flatMap(({ values: { field, recorded } }) =>
      typeof field === 'object' && 'fields' in field && typeof recorded === 'string'
        ? field.fields.map((name) => [name, recorded] as const)
        : [],
    ),
  );
}
