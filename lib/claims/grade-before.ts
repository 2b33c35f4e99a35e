import { ADVERB, GAINED, GIVEN, PRIZE } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { ClauseScope } from './clause-scope.ts';
import { mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { leaningDrafts } from './leaning-drafts.ts';
import { statusOf } from './status-cues.ts';

/** "Predikat itu diraih dalam ajang KLA 2024": where what the sentence before tells was won. */
const TELLS_WHERE = pattern`^\W*(?:${PRIZE}|hal|prestasi|capaian|prestise|raihan) (?:itu|ini|tersebut) (?:(?:${ADVERB}) )*(?:${GAINED}|${GIVEN}|di(?:umumkan|sampaikan))(?: [A-Za-zÀ-ɏ]+){0,2} (?:dalam|pada|di|lewat|melalui|saat)\b[^.;\uE003]{0,60}$`;

/**
 * "Predikat Nindya diraih Kota X. Predikat itu diraih dalam ajang KLA 2024": the first sentence has all but the award, which the
 * second names. `lent` tells that award as a claim of nobody's.
 */
export function gradeBefore(
  award: AwardMention,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  before: Span | undefined,
  lent: () => Draft,
): readonly Draft[] {
  const { mask, mentions } = context;
  if (!before || !TELLS_WHERE.test(mask.slice(sentence.start, award.start))) return [];
  if (inside.some(({ type }) => type === 'tier') || statusOf(mask.slice(sentence.start, award.start), '').cue)
    return [];
  const named = mentionsIn(mentions, before);
  const tiers = named.filter(({ type }) => type === 'tier');
  if (tiers.length !== 1 || named.some(({ type }) => type === 'award')) return [];
  const told = leaningDrafts({ clause: before, sentence: before, named, context }, lent());
  return told.every(({ status, tier, category }) => status === 'asserted' && (tier ?? category) !== undefined)
    ? told
    : [];
}
