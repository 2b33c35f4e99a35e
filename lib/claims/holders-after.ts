import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import type { Span } from '../text/span.ts';
import { bearerRole } from './bearer-role.ts';
import { coordinated } from './coordinated.ts';
import type { Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { FOLLOWING, heldBy, isTakenBy } from './holder-strings.ts';

/** Everybody named after a place in the text: "yang menerima penghargaan ini di antaranya A, B dan C". */
export function holdersAfter(
  at: number,
  sentence: Span,
  text: string,
  mentions: readonly Mention[],
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const named = mentions.filter(isBearer).filter(({ start, codes }) => start >= at && codes.length > 0);
  // The words before the first of a list hold for all of it: "di wilayah I (Bali, NTB)".
  const next = new Set<string>();
  const after = coordinated(named, text).filter((group) => {
    const [first] = group;
    // "dimenangkan oleh Provinsi X disusul Provinsi Y dan Z": second and third, but winners.
    if (first && FOLLOWING.test(text.slice(at, first.start))) {
      for (const { id } of group) next.add(id);
      return true;
    }
    const role = first && bearerRole(first, { start: Math.max(at, sentence.start), end: sentence.end }, text);
    return role !== 'passed-by' && (role !== 'by' || (first !== undefined && isTakenBy(first, text)));
  });
  const bodies = after.filter((group) => group.some(({ type }) => type === 'recipient')).flat();
  const held = heldBy(bodies.length > 0 ? bodies : after.flat().filter(({ type }) => type === 'official'), {
    mask: text,
    regions,
  });
  return held.map((one) => (one.mentions.some((id) => next.has(id)) ? { ...one, next: true as const } : one));
}
