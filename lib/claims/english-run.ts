import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { unwon } from './english-verbs.ts';
import { inEachYear, yearsTold } from './english-years.ts';
import { isBearer } from './holder.ts';

/** "This opinion is the fourth that", "The award marks the city's third consecutive year", said of what was told before. */
const COUNTS_IT =
  /^(?:this|the|that|its|these) [^.;]{1,110}? (?:is|was|marks?|marked|makes?) (?:the |its |their )?(?:second|third|\w{3,7}th) (?:(?:straight|consecutive) )?(?:time|year|in a row)\b/;

/** The years of an award that the sentence before told of, where this one only counts them, and ends with that one. */
export function englishRun(
  { sentence, inside, context: { article, mask } }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft,
): readonly Draft[] {
  const text = mask.slice(sentence.start, sentence.end);
  if (lent.status !== 'asserted' || !lent.recipient || !COUNTS_IT.test(text) || unwon(text)) return [];
  const [code, ...others] = lent.recipient.codes;
  const ours = inside.filter(isBearer).every(({ codes }) => codes.every((one) => one === code));
  const years = yearsTold(article.text.slice(sentence.start, sentence.end));
  if (!ours || others.length > 0 || years.length < 2 || (lent.year ?? years.at(-1)) !== years.at(-1)) return [];
  return inEachYear([{ ...lent, span: sentence, inferred: ['competition', 'recipient'] }], years);
}
