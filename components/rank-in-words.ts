import type { words } from '../lib/catalogue/words.ts';

/** A bare number beside names and years says nothing by itself; "Harapan 1" does. */
export function rankInWords(rank: string, t: ReturnType<typeof words>): string {
  return /^\d+$/.test(rank) ? t('evidence.rank', { rank }) : rank;
}
