import type { InnovationMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';

export type Part = {
  readonly innovation?: InnovationMention | undefined;
  readonly tiers: readonly TierMention[];
  readonly units: readonly UnitMention[];
  readonly from: number;
  readonly to: number;
};

/**
 * The sub-claims that a clause strings together: one an innovation when it names several, else one a tier when several
 * recipients share it out, else a single one. Each part holds the tiers and units nearest to it.
 */
export function clauseParts(
  mentions: readonly Mention[],
  innovations: readonly InnovationMention[],
  tiers: readonly TierMention[],
  range: { readonly start: number; readonly end: number },
  text: string,
): Part[] {
  const units = mentions.filter((mention): mention is UnitMention => mention.type === 'unit');
  if (innovations.length < 2) {
    const [innovation] = innovations;
    const unit = innovation ? nearest(units, innovation) : units.at(-1);
    return [{ innovation, tiers, units: unit ? [unit] : [], from: range.start, to: range.end }];
  }
  return innovations.map((innovation, i) => {
    const from = i === 0 ? range.start : innovation.start;
    const to = innovations[i + 1]?.start ?? range.end;
    const own = tiers.filter(({ start }) => start >= from && start < to);
    const next = innovations[i + 1];
    const unit = units.filter(
      (one) =>
        (one.start >= from && one.start < to && !isOf(one, next, text)) ||
        (isOf(one, innovation, text) && one.end <= innovation.start),
    );
    return {
      innovation,
      tiers: own.length > 0 ? own : tiers.length === 1 ? tiers : [],
      units: unit.slice(0, 1),
      from,
      to,
    };
  });
}

/** "kemudian Dinas Y dengan inovasi “B”": the unit goes with the title behind it. */
function isOf(unit: UnitMention, innovation: InnovationMention | undefined, text: string): boolean {
  return (
    innovation !== undefined &&
    unit.end <= innovation.start &&
    /^\s*(?:dengan|melalui|lewat|berkat)\s+(?:(?:inovasi(?:nya)?|program|aplikasi|layanan)\s*)?["“'‘]?$/.test(
      text.slice(unit.end, innovation.start),
    )
  );
}

function nearest<M extends { start: number; end: number }>(
  mentions: readonly M[],
  to: { start: number; end: number },
): M | undefined {
  const distance = ({ start, end }: M) => Math.max(start - to.end, to.start - end);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0];
}
