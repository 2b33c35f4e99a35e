import type { Competition, Result } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';

/** What people call it: the bracketed abbreviation of the official name, else the name. */
export function shortName({ name }: Pick<Competition, 'name'>): string {
  return /\(([A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]{1,15})\)\s*$/u.exec(name)?.[1] ?? name;
}

/** "Top 45 KIPP", "Adipura Kencana", "Nirwasita Tantra (Green Leadership)": tier and award, unless one begins with the other. */
export function listName(competition: Competition, tier: string | undefined): string {
  const short = shortName(competition);
  if (tier === undefined) return short;
  if (foldName(tier).includes(foldName(short))) return tier;
  // "Adiwiyata Mandiri" of "Adiwiyata (nasional)".
  const [, bare, remark] = /^(.+) (\(.+\))$/.exec(short) ?? [];
  if (bare !== undefined && foldName(tier).includes(foldName(bare))) return `${tier} ${remark}`;
  return foldName(short).startsWith(`${foldName(tier)} `) ? short : `${tier} ${short}`;
}

/** "Top 25 (Terbaik Utama)": a row's level in its competition, as the data writes it. */
export function levelOf({ tier, category, rank }: Result): string {
  const beside = [category, rank === undefined ? undefined : `peringkat ${rank}`].filter((part) => part !== undefined);
  if (tier === undefined) return beside.join(', ');
  return beside.length > 0 ? `${tier} (${beside.join(', ')})` : tier;
}

/** "Top 25 (Terbaik Utama) 2017". */
export function placeOf(row: Result): string {
  return `${levelOf(row)} ${row.year}`.trim();
}
