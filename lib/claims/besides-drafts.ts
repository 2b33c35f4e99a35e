import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { groupedHolders } from './holder-strings.ts';

/** "Selain Kota X, penghargaan itu juga diterima ...", "In addition to X,": those whom the sentence sets apart have it as well. */
const BESIDES = /^\W*(?:selain|besides|apart from|aside from|in addition to)(?: the)? [\uE003\uE005]/u;
const ALSO = /\b(?:juga|lain|lainnya|also|other|another)\b|^\W*in addition to/;

export function besidesDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  drafts: readonly Draft[],
): readonly Draft[] {
  if (drafts.length === 0) return [];
  const body = context.mask.slice(sentence.start, sentence.end);
  if (!BESIDES.test(body) || !ALSO.test(body)) return [];
  const [first] = inside;
  const apart = groupedHolders(inside, context)[0];
  const model = drafts.find(({ status, award, innovation }) => status === 'asserted' && award && !innovation);
  if (
    !apart ||
    !model ||
    (first?.type !== 'recipient' && first?.type !== 'official') ||
    !apart.some(({ mentions }) => mentions.includes(first.id))
  )
    return [];
  const used = new Set(drafts.flatMap(({ mentions }) => mentions));
  // "Selain Kota X, penghargaan yang sama juga diraih A (terbaik II) dan B (terbaik I)": which place theirs is was told before.
  const one = new Set(drafts.map(({ tier }) => tier)).size === 1;
  const theirs = new Set(model.recipient?.mentions ?? []);
  return apart
    .filter(({ mentions }) => !mentions.some((id) => used.has(id)))
    .map((recipient) => ({
      ...model,
      hollow: undefined,
      unit: undefined,
      tier: one ? model.tier : undefined,
      category: one ? model.category : undefined,
      recipient,
      mentions: [...model.mentions.filter((id) => !theirs.has(id)), ...recipient.mentions],
      inferred: model.inferred.filter((field) => field !== 'recipient'),
    }));
}
