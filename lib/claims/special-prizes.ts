import type { AwardMention, Mention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';

/**
 * "Penghargaan Khusus Bidang Ekonomi Hijau" in an article about the PPD, which has a tier "Penghargaan Khusus": a prize of
 * that contest, not an award of its own. Only names that no competition bears are read so.
 */
export function withSpecialPrizes(
  mentions: readonly Mention[],
  competitions: ReadonlyMap<string, CompetitionName>,
): readonly Mention[] {
  const named = new Set(
    mentions.flatMap((mention) => (mention.type === 'award' && !mention.general ? mention.competitions : [])),
  );
  const prizes = [...named].flatMap((id) => {
    const competition = competitions.get(id);
    return competition ? prizesOf(competition) : [];
  });
  if (prizes.length === 0) return mentions;
  return mentions.map((mention): Mention => {
    if (mention.type !== 'award' || mention.competitions.length > 0) return mention;
    const prize = prizes.find(({ name }) => mention.quote.toLowerCase().startsWith(`${name.toLowerCase()} `));
    return prize ? prizeOf(mention, prize) : mention;
  });
}

/** Tiers of more than one word. */
const prizesOf = oncePer(({ id, tiers }: CompetitionName) =>
  tiers.flatMap(({ name }) => (/\s/.test(name) ? [{ id, name }] : [])),
);

function prizeOf(mention: AwardMention, { id, name }: { readonly id: string; readonly name: string }): AwardMention {
  return { ...mention, competitions: [id], tier: name, category: mention.quote.slice(name.length).trim() };
}
