import type { Competition, Result } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';

/** What people call it: the bracketed abbreviation of the official name, else the name. */
export function shortName({ name }: Pick<Competition, 'name'>): string {
  return /\(([^()]{2,20})\)\s*$/.exec(name)?.[1] ?? name;
}

/** "Top 45 KIPP", "Adipura Kencana": a list by its tier, with the award's name unless the tier holds it. */
export function listName(competition: Competition, tier: string | undefined): string {
  const short = shortName(competition);
  if (tier === undefined) return short;
  return foldName(tier).includes(foldName(short)) ? tier : `${tier} ${short}`;
}

/** "Top 25 (Terbaik Utama) 2017": a row's place in its competition, as the data writes it. */
export function placeOf({ tier, category, rank, year }: Result): string {
  const beside = [category, rank === undefined ? undefined : `peringkat ${rank}`].filter((part) => part !== undefined);
  const place = tier === undefined ? beside.join(', ') : `${tier}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
  return `${place} ${year}`.trim();
}
