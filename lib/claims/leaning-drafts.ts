import type { InnovationMention, TierMention } from '../recognise/mention.ts';
import { bearers } from './bearers.ts';
import { builtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import { mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { type Evidence, isLoose } from './evidence.ts';
import { claimable } from './fields.ts';
import { holdersAfter } from './holders.ts';
import { statusOf } from './status-cues.ts';
import { ENUMERATES, SAME_AWARD, winCues } from './win-cues.ts';

/** A clause without an award of its own: "UPT Puskesmas Randuagung meraih Kategori Baik". */
export function leaningDrafts(scope: Omit<ClauseScope, 'inside'>, lent: Draft): Draft[] {
  const { clause, sentence, named, context } = scope;
  const { mask } = context;
  const tiers = claimable(
    named.filter((m): m is TierMention => m.type === 'tier'),
    mask,
  );
  const innovations = named.filter((m): m is InnovationMention => m.type === 'innovation');
  const body = mask.slice(clause.start, clause.end);
  const again = SAME_AWARD.exec(body);
  const anchor =
    [...tiers, ...innovations].sort((a, b) => a.start - b.start)[0] ??
    (again && { start: clause.start + again.index, end: clause.start + again.index + again[0].length });
  if (!anchor || !lent.award) return [];
  const { status, cue } = statusOf(mask.slice(clause.start, anchor.start), mask.slice(anchor.end, clause.end));
  const verbs = winCues(body).filter(({ start, end }) => tiers.length > 0 || !isLoose(body.slice(start, end)));
  const counted = ENUMERATES.test(mask.slice(sentence.start, anchor.start));
  if (status === 'asserted' && verbs.length === 0 && !counted && !again) return [];
  if (
    status === 'asserted' &&
    tiers.length === 0 &&
    !counted &&
    !again &&
    !verbs.some(({ voice }) => voice !== 'given')
  )
    return [];
  if (status !== 'asserted' && tiers.length === 0) return [];
  const verb = verbs.find(({ start }) => clause.start + start < anchor.start) ?? verbs[0];
  const evidence: Evidence = verb
    ? { cue: { ...verb, start: verb.start + clause.start, end: verb.end + clause.start } }
    : {};
  const listed = again
    ? holdersAfter(clause.start + again.index + again[0].length, clause, mask, named, context.regions)
    : [];
  const around = again ? clause : sentence;
  const wide = { sentence: around, inside: mentionsIn(context.mentions, around), context };
  const holders = listed.length > 0 ? listed : bearers(evidence, wide);
  const stated = innovations.length > 0 || named.some(({ type }) => type === 'unit');
  if (holders.length === 0 && (lent.hollow ? !stated : tiers.length + innovations.length === 0)) return [];
  return builtDrafts({
    award: lent.award,
    all: [],
    clause,
    sentence,
    status,
    cue,
    tiers,
    innovations,
    holders,
    named,
    context,
    lent,
  });
}
