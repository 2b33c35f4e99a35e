import type { ClaimSketch } from '../../lib/annotate/note.ts';

/** A claim in one line, from its fields alone. */
export function claimName({ innovation, tier, award, competition, year, recipient, unit }: ClaimSketch): string {
  const parts = [innovation, tier, award ?? competition, year === null ? null : String(year), unit, recipient.name];
  return parts.filter((part) => part !== null).join(', ');
}
