import type { Mention, MentionType } from '../recognise/mention.ts';

/** One private-use sign a mention type, so that a rule can say "oleh, then a recipient" and names never look like words. */
export const SIGN: Readonly<Record<MentionType, string>> = {
  award: '\uE000',
  tier: '\uE001',
  innovation: '\uE002',
  recipient: '\uE003',
  unit: '\uE004',
  official: '\uE005',
  date: '\uE006',
};

const YEAR_BEHIND = /\s(?:tahun\s)?(?:19|20)\d\d$/i;

/**
 * The text in lower case with every mention overwritten by its type's sign, unit for unit: offsets stay those of the
 * text, and "Bersih dan Melayani" inside an award's name no longer holds a conjunction.
 */
export function masked(text: string, mentions: readonly Mention[]): string {
  // Joined, not added up: a string of many pieces is read piece by piece.
  const parts: string[] = [];
  const whole = text.toLowerCase();
  const lower = (from: number, to: number) =>
    whole.length === text.length ? whole.slice(from, to) : lowered(text.slice(from, to));
  let at = 0;
  for (const mention of mentions) {
    const { type, start } = mention;
    if (start < at) continue;
    const end = endOf(mention);
    parts.push(lower(at, start), SIGN[type].repeat(end - start));
    at = end;
  }
  parts.push(lower(at, text.length));
  return parts.join('');
}

/** A body with the province that says where it lies, "Tuban Jatim", is one name. */
function endOf(mention: Mention): number {
  const { type, end, quote } = mention;
  // The year that a grade's name ends in ("kategori Nindya tahun 2023") is the award's, and is read as such.
  if (type === 'tier') return end - (YEAR_BEHIND.exec(quote)?.[0].length ?? 0);
  return type === 'recipient' ? (mention.reach ?? end) : end;
}

/** Lower case that keeps every UTF-16 unit in its place ("İ" would become two). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
