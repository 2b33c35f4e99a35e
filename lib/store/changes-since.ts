import type { Report, ReportClaim, ReportVerdict } from '../report/report.ts';
import { paragraphChanges, type TextChange } from './paragraph-changes.ts';

/** One claim whose verdict, or one of whose fields, is not what it was. `before` and `now` name the claims by id. */
export type ClaimChange =
  | { readonly kind: 'gone'; readonly before: string }
  | { readonly kind: 'new'; readonly now: string }
  | {
      readonly kind: 'changed';
      readonly before: string;
      readonly now: string;
      /** Absent: the verdict is the same. */
      readonly verdict?: { readonly before: ReportVerdict | null; readonly now: ReportVerdict | null };
      readonly fields: readonly ClaimField[];
    };

export type ClaimField = 'competition' | 'year' | 'tier' | 'category' | 'innovation' | 'recipient' | 'unit' | 'status';

export type ChangesSince = {
  /** What may have moved a verdict: the article, our data, our engine. */
  readonly text: boolean;
  readonly dataset: boolean;
  readonly engine: boolean;
  readonly title?: { readonly before: string | null; readonly now: string | null };
  readonly paragraphs: readonly TextChange[];
  readonly claims: readonly ClaimChange[];
  /** How many verdicts are not what they were, claims gone and new included. */
  readonly verdictsChanged: number;
};

/** What is different between two readings of a page; spans count in the text of their own report. */
export function changesSince(before: Report, now: Report): ChangesSince {
  const claims = claimChanges(before, now);
  return {
    text: before.page.sha256 !== now.page.sha256,
    dataset: before.dataset.sha256 !== now.dataset.sha256,
    engine: before.engine.version !== now.engine.version,
    ...(before.page.title !== now.page.title && { title: { before: before.page.title, now: now.page.title } }),
    paragraphs: before.page.sha256 === now.page.sha256 ? [] : paragraphChanges(before.text, now.text),
    claims,
    verdictsChanged: claims.filter((change) => change.kind !== 'changed' || change.verdict !== undefined).length,
  };
}

const FIELDS: Readonly<Record<ClaimField, (claim: ReportClaim) => string>> = {
  status: ({ status }) => status,
  competition: ({ competition, award }) => competition ?? award ?? '',
  year: ({ year }) => String(year ?? ''),
  tier: ({ tier }) => tier ?? '',
  category: ({ category }) => category ?? '',
  innovation: ({ innovation }) => innovation ?? '',
  recipient: ({ recipient }) => recipient.code ?? recipient.name ?? '',
  unit: ({ unit }) => unit ?? '',
};
const FIELD_NAMES: readonly ClaimField[] = [
  'status',
  'competition',
  'year',
  'tier',
  'category',
  'innovation',
  'recipient',
  'unit',
];

/** A claim is the same one while it tells of the same award and recipient; the likest pairs are taken first. */
function claimChanges(before: Report, now: Report): readonly ClaimChange[] {
  const pairs = before.claims
    .flatMap((old, i) => now.claims.map((next, j) => ({ i, j, old, next, likeness: likeness(old, next, before, now) })))
    .filter(({ likeness }) => likeness >= SAME_CLAIM)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return [
    ...before.claims.flatMap((old, i) => {
      const next = now.claims[partner.get(i) ?? -1];
      return next ? changedClaim(old, next) : [{ kind: 'gone' as const, before: old.id }];
    }),
    ...now.claims.flatMap((next, j) => (taken.has(j) ? [] : [{ kind: 'new' as const, now: next.id }])),
  ];
}

function changedClaim(old: ReportClaim, next: ReportClaim): readonly ClaimChange[] {
  const fields = FIELD_NAMES.filter((field) => FIELDS[field](old) !== FIELDS[field](next));
  const moved = old.verdict !== next.verdict;
  if (fields.length === 0 && !moved) return [];
  const verdict = { before: old.verdict, now: next.verdict };
  return [{ kind: 'changed', before: old.id, now: next.id, ...(moved && { verdict }), fields }];
}

/** Below this, two claims share too little to be one claim told anew. */
const SAME_CLAIM = 5;

function likeness(old: ReportClaim, next: ReportClaim, before: Report, now: Report): number {
  const same = (field: ClaimField) => FIELDS[field](old) !== '' && FIELDS[field](old) === FIELDS[field](next);
  const words = passage(old, before) === passage(next, now) ? 6 : 0;
  return (
    words +
    (same('competition') ? 3 : 0) +
    (same('innovation') ? 3 : 0) +
    (same('recipient') ? 2 : 0) +
    (same('unit') ? 2 : 0) +
    (same('year') ? 1 : 0) +
    (same('tier') ? 1 : 0)
  );
}

function passage({ spans: [first] }: ReportClaim, { text }: Report): string {
  return first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '';
}
