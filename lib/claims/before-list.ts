import type { Block } from '../article/article.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { isNumberedPlace } from './tier-name.ts';

/** A tier named longer ago than this (about two paragraphs) is not the list's. */
const NEAR = 600;

/** As near as this, in characters, a list goes on the sentence before it. */
const RIGHT_BEHIND = 60;

/** The award and the tier that were named last. */
export type Before = {
  readonly award: AwardMention | undefined;
  readonly tier: TierMention | undefined;
  /** Where the award was named, or the last line of its list ends. */
  readonly end: number;
};

/** What a line of a list leaves to the words above it. */
export type Above = {
  readonly award: AwardMention | undefined;
  readonly tier: TierMention | undefined;
  readonly year: number | 'several' | undefined;
};

/** What a line takes from the words before it where none of them opens a list. */
export function aboveOf({ award, tier, end }: Before, block: Block): Above {
  const near = award && block.start - end < NEAR ? award : undefined;
  // "masuk kategori Utama UHC Award 2024": the grade may stand right before the name.
  const own = near && tier && (tier.start >= near.end || (tier.end <= near.start && near.start - tier.end < 3));
  return { award: near, tier: own ? tier : undefined, year: undefined };
}

/** "Para pemenang mendapat Dana Insentif Daerah": what is told in passing is no list's award, where another was named. */
export function lastAward(named: readonly Mention[], { award: before }: Before): AwardMention | undefined {
  const awards = named.filter((mention) => mention.type === 'award');
  const certain = awards.findLast(({ general }) => !general);
  return certain ?? (before && !before.general ? undefined : awards.at(-1));
}

/** The tier named since that award: "Sembilan daerah memperoleh predikat Zona Hijau. Berikut daftarnya:". */
export function tierSince({ award, tier }: Before, block: Block): TierMention | undefined {
  // "X meraih juara 2 ... Berikut para penerima:": that place is one body's.
  if (!tier || isNumberedPlace(tier.name)) return undefined;
  // "masuk 10 besar nasional": one body's as well, unless the list goes right on.
  const reach = /\bbesar$/i.test(tier.name) ? RIGHT_BEHIND : NEAR;
  return tier.start >= (award?.end ?? 0) && block.start - tier.end < reach ? tier : undefined;
}
