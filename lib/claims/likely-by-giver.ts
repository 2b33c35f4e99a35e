import type { Article } from '../article/article.ts';
import type { Mention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { wordsOnly } from '../text/words-only.ts';

/** How far from an award's name its giver may be named. */
const REACH = 200;

/**
 * Competitions that a name of many meanings ("Pelayanan Prima", "Zona Hijau") tells of beside the one who gives it, the ministry or
 * its minister, without those that are certain anyway.
 */
export function likelyByGiver(
  { text, blocks }: Article,
  mentions: readonly Mention[],
  competitions: ReadonlyMap<string, CompetitionName>,
  certain: ReadonlySet<string>,
): ReadonlySet<string> {
  const likely = new Set<string>();
  let block = 0;
  for (const mention of mentions) {
    if (mention.type !== 'award' || !mention.general) continue;
    const open = mention.competitions.filter((id) => !certain.has(id) && !likely.has(id));
    if (open.length === 0) continue;
    while (block + 1 < blocks.length && blocks[block]!.end <= mention.start) block++;
    const from = Math.max(blocks[block]?.start ?? 0, mention.start - REACH);
    const to = Math.min(blocks[block]?.end ?? text.length, mention.end + REACH);
    const around = wordsOnly(`${text.slice(from, mention.start)} | ${text.slice(mention.end, to)}`)
      .replaceAll(' menteri ', ' kementerian ')
      .replaceAll(' minister ', ' ministry ');
    for (const id of open) if (competitions.get(id)?.givers?.some((giver) => around.includes(giver))) likely.add(id);
  }
  return likely;
}
