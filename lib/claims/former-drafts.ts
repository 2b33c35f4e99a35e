import { GAINED } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { gate } from './mask-words.ts';
import { statusOf } from './status-cues.ts';

/** "terakhir kali didapatkan pada 2017 silam", "sebelumnya juga berhasil disabet kota ini pada tahun 2017". */
const FORMER = pattern`\b(?:terakhir(?: kali)?|sebelumnya|pernah)\b[^.;\uE003-\uE005]{0,40}\b(?:${GAINED})\b[^.;\uE003-\uE005]{0,40}\b(?:pada|di|tahun)(?: tahun)? ((?:19|20)\d\d)\b`;

const mayTell = gate(FORMER);

/** The award that the sentence before told of, won in another year, by a sentence that names neither it nor its holder. */
export function formerDrafts(
  { sentence, context: { mask } }: Pick<ClauseScope, 'sentence' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  if (lent?.status !== 'asserted' || !lent.recipient || lent.hollow || !mayTell(mask, sentence)) return [];
  const body = mask.slice(sentence.start, sentence.end);
  const year = Number(FORMER.exec(body)?.[1]);
  if (!year || year === lent.year || statusOf(body, '').status !== 'asserted') return [];
  return [
    {
      ...lent,
      span: sentence,
      tier: undefined,
      category: undefined,
      innovation: undefined,
      year,
      yearFrom: 'printed',
      past: true,
      inferred: ['recipient', 'competition', 'tier'],
    },
  ];
}
