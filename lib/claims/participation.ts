import type { AwardMention } from '../recognise/mention.ts';
import { officialTier } from './competitions.ts';
import type { Context } from './context.ts';

const TOOK_PART = /\b(finalis|peserta|partisipan|nominator|nominasi)\b(?=[^\uE000-\uE006]{0,30}[\uE000\uE001])/u;

/** "menjadi finalis KIPP", where the official lists keep finalists: taking part is what is claimed then, not a plan. */
export function participation(before: string, award: AwardMention, { competitions }: Context): string | undefined {
  const found = TOOK_PART.exec(before);
  const word = found?.[1];
  // "menyeleksi 15 finalis KIPP": how many, and not who.
  if (word === undefined || /\d $/.test(before.slice(0, found?.index))) return undefined;
  return award.competitions.map((id) => officialTier(competitions.get(id), word)).find((tier) => tier !== undefined);
}
