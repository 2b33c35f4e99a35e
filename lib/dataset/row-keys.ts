import { tierKey } from './coverage.ts';
import type { Competition, Edition, Result, Term } from './facts.ts';
import { officeKey } from './office-key.ts';
import { foldName } from './recipient-key.ts';

/** What makes two rows the same fact, whatever their ids and however their names are written. */

/** One honour of one recipient; a body may win twice in a tier with two innovations, categories or units. */
export function honourKey(row: Result, competition?: Competition): string {
  const { year, tier, code, recipient, innovation, category, unit, rank } = row;
  return [
    row.competition,
    year,
    tier === undefined ? '' : tierKey(competition, tier),
    foldName(code ?? recipient),
    foldName(innovation ?? ''),
    foldName(category ?? ''),
    foldName(unit ?? ''),
    foldName(rank ?? ''),
  ].join('|');
}

export function editionKey(competition: string, year: number, tier: string | undefined, known?: Competition): string {
  return `${competition}/${year}/${tier === undefined ? '' : tierKey(known, tier)}`;
}

export function keyOfEdition({ competition, year, tier }: Edition, known?: Competition): string {
  return editionKey(competition, year, tier, known);
}

/** A person's term in an office of a body. */
export function termKey({ name, office, code, body, start, status }: Term): string {
  return [foldName(name), officeKey(office), code ?? foldName(body), start ?? '', status].join('|');
}

export function officeOf({ office, code, body }: Term): string {
  return `${officeKey(office)}@${code ?? foldName(body)}`;
}

export function yearKey({ competition, year }: { readonly competition: string; readonly year: number }): string {
  return `${competition}/${year}`;
}
