import { pattern } from '../text/pattern.ts';
import { type Group, HOLDER } from './english-plain.ts';
import { BEFORE_VERB, type EnglishVerb, unwon } from './english-verbs.ts';

const BEATS =
  '(?:beat|defeat|edg|outperform|outrank|outscor|surpass|overt(?:ak|ook)|topp?(?=s|ed))[a-z]*(?: out| past)?';

/** Right before a name that only says where, from whom or against whom. */
const ASIDE = pattern`\b(?:in|at|from|near|of|by|against|${BEATS}|beyond|over|than|outside|to|for|not|said|told|and)\s*(?:the )?$`;

/** "Tuban (which borders", "Tuban, not", "Tuban – helped by". */
const TURNS_ASIDE =
  ' ?[,(–—-] ?(?:the|an?|which|who|once|formerly|(?:and )?not|(?!follow|includ|compris)[a-z]+(?:ed|ing)) (?:[^,.;:(\\uE000-\\uE006]{1,60} )?';

/** "the cities of Tuban and Batu": of what kind they are. */
export const KIND_OF = /\b(?:(?:cit|regenc|municipalit)(?:y|ies)|(?:district|province|town)s?) of (?:the )?$/;

export function isSubject(text: string, { start, end }: Group, verb: EnglishVerb): boolean {
  const between = text
    .slice(end, verb.start)
    .replace(RIVALS, '')
    .replace(ITS_OWN, '')
    .replace(SIDE, '')
    .replace(LED_BY, '');
  if (between.length > 110 || HOLDER.test(between)) return false;
  const before = text.slice(Math.max(0, start - 16), start).replace(KIND_OF, '');
  // "from the governor of A to the regent of B".
  const span =
    /\bfrom\s*(?:the )?$/.test(before) && /[\uE003-\uE005] to (?:the )?[\uE003-\uE005]$/u.test(text.slice(start, end));
  const wished =
    /\b(?:congratulations|appreciation|praise|applause|gratitude) to (?:the )?$/.test(
      text.slice(Math.max(0, start - 24), start),
    ) && isGerund(text, verb);
  const feat = /\b(?:success|achievement|triumph|victory) of\s*(?:the )?$/.test(
    text.slice(Math.max(0, start - 24), start),
  );
  if (feat && isGerund(text, verb) && /^ (?:in|at) $/.test(between)) return true;
  if (ASIDE.test(before) && !span && !wished && !/(?:^|[,;\uE000\uE001] |\bsaid |\btold )and\s*(?:the )?$/.test(before))
    return false;
  if (IN_SIDE.test(text.slice(Math.max(0, start - 90), start))) return false;
  if (BEFORE_VERB.test(between)) return true;
  // "congratulated Tuban on winning".
  if (isGerund(text, verb) && /^['’]s (?:[A-Za-zÀ-ɏ]+ )?(?:success|achievement|triumph) (?:in|of|at) $/u.test(between))
    return true;
  if (isGerund(text, verb) && /^ (?:for|on|after|by|upon) (?:again |once again |also |successfully )?$/.test(between))
    return true;
  return unwon(between)
    ? !/[.;:]/.test(between)
    : APPOSED.test(between) ||
        RELATIVE.test(between) ||
        ONE_OF.test(between) ||
        FIRST.test(between) ||
        ROLE.test(between);
}

/** "Surabaya, the capital of East Java,", "Tuban (which borders Gresik)", "Tuban, not Gresik,", "Tuban, helped by Gresik,". */
const SIDE = pattern`^${TURNS_ASIDE}[\uE003-\uE005][^,.;:\uE000-\uE006]{0,30}(?=,|\)| [–—-])`;

/** The same up to the name in it. */
const IN_SIDE = pattern`[\uE003-\uE005](?![^a-z]+(?:the|an?) )${TURNS_ASIDE}$`;

/** "Tuban, led by Regent Salim,", "Tuban, through its Health Office,". */
export const LED_BY =
  /^,? (?:(?:led|headed|represented|chaired) by|through) (?:the |its )?(?:[a-z]+ ){0,2}[\uE003-\uE005](?: ?,(?= )|(?= ))/u;

/** "Surabaya's administration". */
export const ITS_OWN =
  /^['’]s (?:(?:city|provincial|regional|local|municipal|district|regency) )?(?:governments?|administration|(?:[a-z-]+ ){0,2}(?:innovations?|program(?:me)?s?|projects?|initiatives?))(?=[ ,])/;

/** "beat Semarang and Bandung to win": whom the subject left behind. */
export const RIVALS = pattern` (?:${BEATS}) (?:[\uE003-\uE005, ]|(?:and|the|other|cities|regencies) )+(?:to )?$`;

function isGerund(text: string, { start, end }: EnglishVerb): boolean {
  return /^\w+ing\b/.test(text.slice(start, end));
}

/** "Surabaya, the provincial capital of East Java, has been ranked": what is added about the subject. */
const APPOSED =
  /^,? ?\(?(?:the|a|an|which|who|whose|led|located|represented|with|along with|together with|alongside|as well as|under|in|on|at|through)\b[^.;:\uE000]{1,90}?[,)–—-]*(?: (?:also|again|once again|has|have|had|finally|successfully|jointly|recently))* ?$/u;

/** "Bekasi, which failed to win it in 2018, finally received": one relative clause. */
const RELATIVE = /^, (?:which|who) [^.;:]{1,90}, (?:(?:also|again|finally|later|then|has|have|had) )*$/u;

/** "is one of 10 cities shortlisted". */
const ONE_OF =
  /^ (?:is|was|are|were) (?:(?:also|again|once again|officially) )?(?:one of|among)(?: the)?(?: [A-Za-zÀ-ɏ\d-]+){1,4} (?:(?:that|which|to be) )?$/u;

/** "became the first city in the south to win". */
const FIRST =
  /^,? (?:is|was|are|were|be|been|became|becomes?|has become|have become|being) (?:the|one of the) (?:very )?(?:first|second|third|fourth|only|few)\b[^.;:\uE000\uE001]{0,60} to (?:have |ever |again ){0,2}$/u;

/** "Four regencies, namely A and B, each received". */
const ROLE = /^,? (?:were|was) (?:both |all )?$/;

/** "..., although it still received": whoever was named before. */
export function pronounBefore(text: string, verb: EnglishVerb, groups: readonly Group[]): Group | undefined {
  const words = text.slice(Math.max(0, verb.start - 60), verb.start);
  const listed =
    isGerund(text, verb) &&
    /\b(?:including|as well as|besides|aside from|apart from|plus|after|having|since)(?: also| again)? $/.test(words);
  if (
    !listed &&
    !/\b(?:it|they|the (?:city|regency|province|district|region|municipality)(?: administration| government)?)(?: (?:also|still|again|then|once|later|has|have|had|managed to|finally|recently))* $/.test(
      words,
    )
  )
    return undefined;
  const before = groups.filter(({ end }) => end <= verb.start);
  const lead = ({ start }: Group) => text.slice(Math.max(0, start - 20), start);
  return (
    before.find((one) => one.start === 0 || !ASIDE.test(lead(one))) ??
    // "a proud moment for Tuban, as it has received".
    (before.length === 1
      ? before.find((one) => /\b(?:for|(?:residents|people|citizens) of) (?:the )?$/.test(lead(one)))
      : undefined)
  );
}

/** "won the A in 2018 and hopes to win the B": whoever the clause before was about. */
export function goesOn(text: string, verb: EnglishVerb, groups: readonly Group[], from: number): Group | undefined {
  if (from === 0 || !/^ ?[a-z ]{0,40}$/.test(text.slice(from, verb.start))) return undefined;
  return groups.findLast(
    ({ start, end }) => end <= from && (start === 0 || !ASIDE.test(text.slice(Math.max(0, start - 16), start))),
  );
}

/** "was ranked first in Kompas' Smart City Index": a contest that is no award to us, and not the one told of before. */
export function isElsewhere(behind: string): boolean {
  return /^[^.;]{0,60}\b(?:in|on|at|of) (?:the |an? |its )?(?:\d{4} )?[A-Z][^,.;]{0,60}\b(?:Index|Survey|Rankings?|Report|Competition|Contest|League|Study|List|Olympiad|Games)\b/.test(
    behind,
  );
}
