import type { Block } from '../article/article.ts';
import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import type { Holder } from './draft.ts';
import { bodyName, isBearer } from './holder.ts';

const WEIGHT = { recipient: 3, official: 1, unit: 1 } as const;

/** A body must be spoken of this much more than the next one to be what the article is about. */
const CLEARLY_MORE = 1.5;

/** The body that the article is about: the one it names most, headings and first lines counting double. */
export function mainRecipient(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  regions: ReadonlyMap<string, RegionName>,
): Holder | undefined {
  const lead = blocks[Math.min(2, blocks.length - 1)]?.end ?? 0;
  const headline = blocks.length > 1 ? (blocks[0]?.end ?? 0) : -1;
  const weights = new Map<string, { weight: number; mentions: string[] }>();
  for (const [i, mention] of mentions.entries()) {
    if (!isBearer(mention) || isProvinceOf(mention, mentions[i - 1])) continue;
    // "Dialog dihadiri Bupati X": an office that nobody is named with may be a guest's, or a giver's; in a headline it is the subject.
    if (mention.type === 'official' && mention.person === undefined && mention.start > headline) continue;
    // A province's governor hands awards out all day; what counts for him is only the province's own name.
    const codes = mention.type === 'official' ? mention.codes.filter((code) => code.includes('.')) : mention.codes;
    if (codes.length !== 1) continue;
    const entry = weights.get(codes[0]!) ?? { weight: 0, mentions: [] };
    // A ministry is mostly the one who gives.
    const weight = codes[0]!.startsWith('body:') ? 1 : WEIGHT[mention.type];
    entry.weight += weight * (mention.start < lead ? 2 : 1);
    entry.mentions.push(mention.id);
    weights.set(codes[0]!, entry);
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  if (!first || (second && first[1].weight < second[1].weight * CLEARLY_MORE)) return undefined;
  const [code] = first;
  const name = bodyName([code], regions) ?? mentions.find(({ id }) => id === first[1].mentions[0])!.quote;
  return { name, codes: [code], mentions: [] };
}

/** "Kabupaten X, Jabar": the province says where the regency is. */
function isProvinceOf(
  { start, codes: [code] }: Mention & { codes: readonly string[] },
  before: Mention | undefined,
): boolean {
  if (!before || !isBearer(before) || code === undefined || start - before.end > 2) return false;
  return before.codes.some((own) => own.startsWith(`${code}.`));
}
