import type { Claim } from '../claims/claim.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Competition, Result } from '../dataset/facts.ts';
import { foldName, recipientKey } from '../dataset/recipient-key.ts';
import { titleLikeness } from './same-title.ts';

/** Rows that a claim may be about: those of its recipient; without one, those of its innovation. */
export type Candidates =
  | { readonly by: 'recipient'; readonly rows: readonly Result[] }
  | { readonly by: 'innovation'; readonly rows: readonly Result[] }
  | { readonly by: 'nothing' };

export function candidateRows(claim: Claim, competition: Competition, dataset: Dataset): Candidates {
  const codes = claim.recipient?.codes ?? [];
  if (codes.length > 0) {
    return { by: 'recipient', rows: codes.flatMap((code) => dataset.resultsFor(competition.id, code)) };
  }
  const all = () => dataset.results.filter((row) => row.competition === competition.id);
  if (claim.recipient !== undefined) {
    const key = recipientKey(claim.recipient.name);
    const rows =
      foldName(claim.recipient.name) === '' ? [] : all().filter((row) => recipientKey(row.recipient) === key);
    if (rows.length > 0) return { by: 'recipient', rows };
  }
  const title = claim.linkedInnovation?.title ?? claim.innovation;
  if (title === undefined || claim.recipient !== undefined) return { by: 'nothing' };
  return {
    by: 'innovation',
    rows: all().filter((row) => row.innovation !== undefined && titleLikeness(title, row.innovation) === 'same'),
  };
}

/** Rows of the claimed innovation in the claimed year under other bodies' names: worth showing, never a proof. */
export function sameWorkElsewhere(claim: Claim, competition: Competition, dataset: Dataset): readonly Result[] {
  const title = claim.linkedInnovation?.title ?? claim.innovation;
  if (title === undefined || claim.year === undefined) return [];
  return dataset
    .resultsIn(competition.id, claim.year)
    .filter((row) => row.innovation !== undefined && titleLikeness(title, row.innovation) === 'same');
}
