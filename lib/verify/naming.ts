import type { Competition, Result } from '../dataset/facts.ts';
import { foldName } from '../dataset/recipient-key.ts';
import { oncePer } from '../text/once-per.ts';

/** What people call it: the bracketed abbreviation of the official name, else the name. */
export const shortName = oncePer(
  ({ name }: Pick<Competition, 'name'>) => /\(([A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]{1,15})\)\s*$/u.exec(name)?.[1] ?? name,
);

/** What a list is called, in the places of a sentence: `level` is said apart, behind the year. */
export type ListName = { readonly list: string; readonly level?: string | undefined };

/** "Top 45" reads as one name with its award; "Pratama Kabupaten/Kota Layak Anak" does not. */
const LEADS = /^Top \d+$/;

/** "Top 45 KIPP", "Adipura Kencana", "Nirwasita Tantra (Green Leadership)" in one; "Kabupaten/Kota Layak Anak" with its tier apart. */
export function listName(competition: Competition, tier: string | undefined): ListName {
  const short = shortName(competition);
  if (tier === undefined) return { list: short };
  if (foldName(tier).includes(foldName(short))) return { list: tier };
  // "Adiwiyata Mandiri" of "Adiwiyata (nasional)".
  const [, bare, remark] = /^(.+) (\(.+\))$/.exec(short) ?? [];
  if (bare !== undefined && foldName(tier).includes(foldName(bare))) return { list: `${tier} ${remark}` };
  if (foldName(short).startsWith(`${foldName(tier)} `)) return { list: short };
  return LEADS.test(tier) ? { list: `${tier} ${short}` } : { list: short, level: tier };
}

/** "Top 45 KIPP 2019", "SAKIP Award 2019 (B)": an edition's tier, without a word of either language. */
export function editionName(competition: Competition, tier: string | undefined, year: number): string {
  const { list, level } = listName(competition, tier);
  return `${list} ${year}${level === undefined ? '' : ` (${level})`}`;
}

/** A row's level in its competition, as the data writes it: "Top 25 (Terbaik Utama)". A bare number says its own word. */
export type Placed = { readonly official: string; readonly rank?: string | undefined };

export function levelOf({ tier, category, rank }: Result): Placed {
  const counted = rank !== undefined && /^\d+$/.test(rank);
  const beside = [category, counted ? undefined : rank].filter((part) => part !== undefined).join(', ');
  const official = tier === undefined ? beside : beside === '' ? tier : `${tier} (${beside})`;
  return counted ? { official, rank } : { official };
}

/** "Top 25 (Terbaik Utama) 2017". */
export function placeOf(row: Result): Placed {
  const { official, rank } = levelOf(row);
  return { official: `${official} ${row.year}`.trim(), rank };
}
