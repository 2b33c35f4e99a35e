import { GAINED } from '../language/word-classes.ts';
import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { bearerRole } from './bearer-role.ts';
import { coordinated } from './coordinated.ts';
import type { Holder } from './draft.ts';
import { asHolders, type Bearer, isBearer } from './holder.ts';
import { SCORED } from './score.ts';

/** The names of a sentence as it strings them together, provinces that only say where aside. */
export function groupedHolders(
  mentions: readonly Mention[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly (readonly Holder[])[] {
  const named = mentions.filter(isBearer).filter(({ type, codes }) => type !== 'unit' && codes.length > 0);
  return coordinated(named, mask).map((group) => asHolders(group, regions));
}

/** "Kota X sebagai terbaik pertama, diikuti A, B, C", "Kota X dengan skor 3,22, di susul A": those who came next, unlike those who attended. */
const LEVEL = '(?: (?:tingkat|kategori|kelompok) [A-Za-z]+)?';
export const FOLLOWING = new RegExp(
  `(?:(?:[\\uE001\\uE003-\\uE005][)"”’]*${LEVEL}|[\\uE000\\uE001\\uE003-\\uE005]${SCORED}),?|\\uE000,(?= (?:kemudian |lalu )?di ?susul)|\\uE001[^.;\\uE000]{1,20}\\uE000+[)"”’]*${LEVEL},)\\s*(?:dan\\s+)?(?:kemudian\\s+|lalu\\s+)?di ?(?:ikuti|susul)\\s*(?:oleh\\s*)?$`,
  'u',
);

/** Names in a row, each with the stretch of text it fills; without those whom the words before set aside. */
export function stringsOf(
  sentence: Span,
  mentions: readonly Mention[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly { readonly holders: readonly Holder[]; readonly span: Span }[] {
  const bearers = mentions.filter(isBearer);
  // An official of a place that we do not know ("Bupati Tubn Salim") parts no string, and is not one.
  const bodies = coordinated(
    bearers.filter(({ type, codes }) => type !== 'unit' && (codes.length > 0 || type === 'official')),
    mask,
  ).filter((group) => group.some(({ codes }) => codes.length > 0));
  // A unit that does not say where it is parts no string.
  const units = coordinated(
    bearers.filter(({ type }) => type === 'unit'),
    mask,
  )
    .map((group) => group.filter(({ codes }) => codes.length > 0))
    .filter((group) => group.length > 0);
  return [...bodies, ...units].flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    const role = first && bearerRole(first, sentence, mask);
    if (!first || !last || role === 'through') return [];
    const follows = () => FOLLOWING.test(mask.slice(sentence.start, first.start));
    if (role === 'passed-by' && !follows()) return [];
    if (role === 'by' && !isTakenBy(first, mask) && !follows()) return [];
    return [{ holders: asHolders(group, regions), span: { start: first.start, end: last.end } }];
  });
}

/** Those of a list who have it, without the provinces that only say where the one before lies. */
export function heldBy(
  list: readonly Bearer[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly Holder[] {
  return asHolders(coordinated(list, mask).flat(), regions);
}

/** "yang diraih oleh Kota Y", "kategori Utama diraih A, sedangkan kategori Madya oleh B": "oleh" names who has it. */
export function isTakenBy({ start }: Span, text: string): boolean {
  return TAKEN_BY.test(text.slice(Math.max(0, start - 60), start));
}

const TAKEN_BY = pattern`(?:\b(?:${GAINED}|di(?:iringi|duduki|tempati|isi))\s+(?:langsung\s+)?|(?:[;,]|\b(?:sedangkan|sementara|adapun|lalu|kemudian)) (?:untuk )?["“]?[\uE000\uE001]+["”]? )oleh\s*(?:pemerintah\s*)?$`;
