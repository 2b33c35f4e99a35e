import { PRIZE, TWO_TO_TEN } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { knowsTier } from './competitions.ts';
import type { Context } from './context.ts';

const COUNTED_PRIZES = pattern`\b(?:${TWO_TO_TEN}|\d+) (?:buah |piala |jenis )?(?:${PRIZE})\b`;

/** "tiga penghargaan Green Award, yakni kategori A, kategori B, dan kategori C": a prize in each of the fields that the sentence counts. */
export function countedFields(
  named: readonly Mention[],
  award: AwardMention,
  sentence: Span,
  { mask, competitions }: Context,
): readonly TierMention[] {
  const fields = named.filter((one): one is TierMention => one.type === 'tier');
  const [first] = fields;
  if (!first || !COUNTED_PRIZES.test(mask.slice(sentence.start, first.start))) return [];
  const known = award.competitions.map((id) => competitions.get(id));
  return fields.every(
    ({ quote, name, start }, i) =>
      /^kategori /i.test(quote) &&
      !known.some((competition) => knowsTier(competition, name)) &&
      (i === 0 || /^["”’]?(?:,|,? dan|,? serta) (?:untuk )?["“‘]?$/.test(mask.slice(fields[i - 1]!.end, start))),
  )
    ? fields
    : [];
}
