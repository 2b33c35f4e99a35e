import type { Draft } from './draft.ts';
import type { Group } from './english-plain.ts';
import { RIVALS } from './english-subject.ts';
import { CAME_TRUE, type EnglishVerb, unwon } from './english-verbs.ts';

type Told = { readonly status: Draft['status']; readonly cue?: string };

/** Whether whoever stands before a verb has what it gives, by all that is said before it. */
export function statusBefore(text: string, from: number, verb: EnglishVerb, group: Group): Told {
  const [neither] =
    /\b(?:neither|none of|not even)(?: the)? $/.exec(text.slice(Math.max(0, group.start - 20), group.start)) ?? [];
  if (neither !== undefined) return { status: 'negated', cue: neither.trim() };
  const [denied] = DENIED.exec(text.slice(Math.max(0, group.start - 40), group.start)) ?? [];
  if (denied !== undefined) return { status: 'negated', cue: denied.trim() };
  if (IF.test(text.slice(Math.max(0, group.start - 24), group.start))) return { status: 'hoped', cue: 'if' };
  const before = text.slice(from, verb.start).replace(RIVALS, '');
  const open = unwon(before);
  if (open) return reported(open, text.slice(0, group.start));
  if (verb.status) return { status: verb.status, cue: text.slice(verb.start, verb.end) };
  if (/\bto $/.test(before) && !CAME_TRUE.test(before)) return { status: 'hoped', cue: before.trim() };
  return { status: 'asserted' };
}

/** "The regent denied that Tuban had won". */
const DENIED = /\bden(?:y|ies|ied|ying)(?: (?:claims|reports|rumou?rs))?(?: that)? (?:the )?$/;

/** "If Tuban wins the Adipura". */
const IF = /(?:^|[,;] |\b(?:said|and|but) )(?:that )?(?:if|unless) (?:the )?$/;

/** "He said that A would receive it": what was to come when it was said. */
function reported<T extends Told>(told: T, lead: string): Told {
  return told.status === 'hoped' && told.cue?.startsWith('would') && SAID.test(lead)
    ? { ...told, status: 'planned' }
    : told;
}

const SAID = /\b(?:said|revealed|divulged|announced|confirmed|added|told|noted|stated|disclosed|explained)\b/;

/** The same of what is given, by the words before the verb. */
export function statusOfPassive(lead: string): Told {
  return unwon(lead) ?? { status: 'asserted' };
}
