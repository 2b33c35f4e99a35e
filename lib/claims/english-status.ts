import type { Draft } from './draft.ts';
import type { Group } from './english-plain.ts';
import { RIVALS } from './english-subject.ts';
import { CAME_TRUE, type EnglishVerb, unwon } from './english-verbs.ts';
import { statusOf } from './status-cues.ts';

type Told = { readonly status: Draft['status']; readonly cue?: string };

/** Whether whoever stands before a verb has what it gives, by all that is said before it. */
export function statusBefore(text: string, from: number, verb: EnglishVerb, group: Group): Told {
  const lead = text.slice(Math.max(0, group.start - 48), group.start).replace(/the $/, '');
  const [denied] = DENIED.exec(lead) ?? [];
  if (denied !== undefined) return { status: 'negated', cue: denied.trim() };
  const [supposed] = SUPPOSED.exec(lead) ?? [];
  if (supposed !== undefined && !(/that $/.test(supposed) && DONE.test(text.slice(verb.start, verb.end))))
    return { status: 'hoped', cue: supposed.trim() };
  // Behind the award English says it as others do: "turned out to be a hoax", "?".
  const after = statusOf('', text.slice(verb.end).replace(/^[^\uE000]*./, ''));
  if (after.status !== 'asserted') return after;
  const before = text.slice(from, verb.start).replace(RIVALS, '');
  const open = unwon(before);
  if (open) return reported(open, text.slice(0, group.start));
  if (verb.status) return { status: verb.status, cue: text.slice(verb.start, verb.end) };
  if (/\bto $/.test(before) && !CAME_TRUE.test(before)) return { status: 'hoped', cue: before.trim() };
  return { status: 'asserted' };
}

/** "Neither Tuban nor", "The regent denied that Tuban had won", "It is unlikely that". */
const DENIED =
  /\b(?:neither|none of|not even|den(?:y|ies|ied|ying)(?: (?:claims|reports|rumou?rs))?|rumou?r(?:s|ed| has it)?|(?:not|un) ?(?:true|likely)|believes)(?: that)? $/;

/** "If Tuban wins the Adipura", "Had Tuban won", "Hopefully, Tuban", "supports Tuban in winning", "so that Tuban wins". */
const SUPPOSED =
  /(?:\b(?:if|unless|whether|suppose|imagine|hopefully,?|willing|with luck|(?:so|hope|pray) that|we (?:hope|pray)|support(?:s|ed)?)|(?:^|[,;] )(?:should|had|were)) $/;

/** Behind "so that": what came of it. */
const DONE = /ed$|won$/;

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
