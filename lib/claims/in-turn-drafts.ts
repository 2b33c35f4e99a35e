import { ADVERB, GAINS, GAINS_BARE } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import { stringsOf } from './holder-strings.ts';
import { gate } from './mask-words.ts';
import type { Dealt } from './share-drafts.ts';
import { isAnchor } from './shares.ts';
import { statusOf } from './status-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

const IN_TURN = pattern`^,? masing-masing (?:(?:${ADVERB}) )*(?:${GAINS}|${GAINS_BARE})\b`;
const mayBeInTurn = gate(/\bmasing-masing\b/);
const JOINT = /,|\b(?:dan|serta)\b/;
const JOINED = /^["”’')]*(?:,| dan| serta|, dan) ["“‘(]?$/;

/**
 * "A, B dan C masing-masing meraih Adipura, Adipura Kencana dan Adipura 2022": several grades of one contest, to each its own. Where
 * they are not as many as the names, or some of them are unknown, nobody is said to have one.
 */
export function inTurnDrafts({
  sentence,
  inside,
  context,
}: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>): Dealt {
  const { mask } = context;
  if (!mayBeInTurn(mask, sentence)) return NONE;
  const group = stringsOf(sentence, inside, context).find(
    ({ holders, span }) => holders.length > 1 && IN_TURN.test(mask.slice(span.end, sentence.end)),
  );
  if (!group || statusOf(mask.slice(sentence.start, group.span.end), '').status !== 'asserted') return NONE;
  const { holders, span } = group;
  const told = inside.filter((mention) => mention.start >= span.end);
  const anchors = told.filter(isAnchor);
  const last = anchors.at(-1);
  if (last?.type !== 'award' || !JOINT.test(mask.slice(span.end, last.start))) return NONE;
  const isOfIt = ({ competitions }: AwardMention) => competitions.some((id) => last.competitions.includes(id));
  if (told.some((one) => !isAnchor(one) || (one.type === 'award' && !isOfIt(one)))) return NONE;
  const dealt =
    anchors.length === holders.length &&
    anchors.slice(1).every(({ start }, i) => JOINED.test(mask.slice(anchors[i]!.end, start)));
  const share = { clause: sentence, sentence, context, lent: undefined };
  const drafts = holders.flatMap((one, i) => {
    const anchor = dealt ? anchors[i]! : last;
    if (anchor.type === 'tier')
      return dealtDrafts({ ...share, award: last, own: last, tiers: [anchor], holders: [one], bare: true });
    const own = { ...anchor, surfaceYear: anchor.surfaceYear ?? last.surfaceYear };
    return dealtDrafts({ ...share, award: own, own, tiers: [], holders: [one], bare: !dealt || undefined });
  });
  return { drafts, spans: [sentence] };
}
