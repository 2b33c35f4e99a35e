import type { Mention, OfficialMention, RecipientMention, UnitMention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import type { Holder } from './draft.ts';

export type Bearer = RecipientMention | OfficialMention | UnitMention;

export function isBearer(mention: Mention): mention is Bearer {
  return mention.type === 'recipient' || mention.type === 'unit' || mention.type === 'official';
}

export function asHolders(group: readonly Bearer[], regions: ReadonlyMap<string, RegionName>): Holder[] {
  // An official without a region or body of his own receives it for nobody that we could look up, one of old for himself.
  return group
    .filter(({ type, codes, quote }) => type !== 'official' || (codes.length > 0 && !FORMER.test(quote)))
    .map((mention) => holder(mention, regions));
}

const FORMER = /^(?:mantan|eks|bekas|former) /i;

export function holder(mention: Bearer, regions: ReadonlyMap<string, RegionName>): Holder {
  // "SMPN 1 Malang": in the regency or the city, and in either case no school.
  const open = mention.type === 'unit' && mention.codes.length > 1 ? regions.get(mention.codes[0]!)?.name : undefined;
  const name = bodyName(mention.codes, regions) ?? open ?? mention.quote;
  return { name, codes: mention.codes, mentions: [mention.id] };
}

/** "Kabupaten Lumajang" for one certain code; undefined when the code is open or no region's. */
export function bodyName(codes: readonly string[], regions: ReadonlyMap<string, RegionName>): string | undefined {
  const region = codes.length === 1 ? regions.get(codes[0]!) : undefined;
  if (!region) return undefined;
  return `${{ provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' }[region.kind]} ${region.name}`;
}
