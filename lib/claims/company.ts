import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { coordinated } from './coordinated.ts';
import type { Holder } from './draft.ts';
import { asHolders, type Bearer, isBearer } from './holder.ts';

/** Those who have it together with somebody whom the sentence does not name: "sebagai Terbaik 1 bersama Kota Y". */
export function companyIn({
  inside,
  context,
}: {
  readonly inside: readonly Mention[];
  readonly context: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> };
}): readonly Holder[] {
  const named = inside.filter(isBearer).filter(({ type, codes }) => type === 'recipient' && codes.length > 0);
  return coordinated(named, context.mask)
    .filter(([first]) => first !== undefined && isCompany(first, context.mask))
    .flatMap((group) => asCompany(group, context.mask, context.regions));
}

/** "meraih Nindya bersama Kota X dan Kota Y": named after the verb, they have it too. */
export function isCompany(mention: Bearer, text: string): boolean {
  return (
    mention.type === 'recipient' &&
    /\b(?:bersama|beserta|diikuti|disusul)\s*(?:dengan\s*|oleh\s*)?$/.test(
      text.slice(Math.max(0, mention.start - 20), mention.start),
    )
  );
}

/** Those who came next have no part in the place of the first; those who came along do. */
export function asCompany(
  group: readonly Bearer[],
  text: string,
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const [first] = group;
  const next =
    first && /\b(?:diikuti|disusul)\s*(?:oleh\s*)?$/.test(text.slice(Math.max(0, first.start - 20), first.start));
  return asHolders(group, regions).map((one) => (next ? { ...one, next: true as const } : one));
}
