import { FILLED, GAINED, NAMELY } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { isBearer } from './holder.ts';
import { placeOfUnits } from './home.ts';
import { isMatch } from './nameless-holders.ts';
import { RANK } from './row-tokens.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { NOT_WON } from './strung-drafts.ts';
import { UNNAMED } from './unnamed-award.ts';

const NONE: Dealt = { drafts: [], spans: [] };

const WORD = '["“]?[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d.\'’/-]*["”]?';
/** From a place to the next: who has it, in capitals, and what joins the two. */
const NAMED = new RegExp(
  `^["”’)]*:? ?(?:yang )?(?:(?:berhasil )?(?:${GAINED}|${FILLED}|jatuh)(?: oleh| kepada)? |(?:adalah|${NAMELY}|oleh|kepada) )?(?:tim |kelompok |kecamatan |regu |grup )?${WORD}(?: (?:${WORD}|\\d+|dan(?= [A-ZÀ-Þ])))*(?: \\([^()]*\\)| (?:dari|asal) ${WORD}(?: ${WORD})*)?(?:[,;.&]|\\s|dan|serta|sedangkan|sementara|itu|untuk|disusul|diikuti|kemudian|oleh)*$`,
  'u',
);

/**
 * The claims of a row of places whose holders nobody knows by name: "Juara I Pasirian, Juara II Candipuro" of a contest in the one
 * place that the article speaks of, where they all are.
 */
export function unknownRowDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const ranks = inside.filter((mention): mention is TierMention => mention.type === 'tier' && RANK.test(mention.quote));
  const [head] = ranks;
  if (!head || ranks.length < 2) return NONE;
  if (inside.some((one) => one.start >= head.start && (isBearer(one) || one.type === 'award'))) return NONE;
  const own = inside.findLast((mention) => mention.type === 'award');
  const award = own ?? lent?.award;
  const owner = placeOfUnits(context);
  if (!award || !owner || award.competitions.length > 0) return NONE;
  // "Juara I Pasirian FC": of a match no place is an award.
  if (award === UNNAMED && isMatch(context.mask)) return NONE;
  const before = context.mask.slice(sentence.start, head.start);
  if (NOT_WON.test(before) || statusOf(before, '').status !== 'asserted') return NONE;
  const { text } = context.article;
  if (!ranks.every(({ end }, i) => NAMED.test(text.slice(end, ranks[i + 1]?.start ?? sentence.end)))) return NONE;
  const drafts = ranks.flatMap((rank) =>
    dealtDrafts({ award, own, clause: sentence, sentence, tiers: [rank], holders: [owner], context, lent }),
  );
  return { drafts, spans: [sentence] };
}
