import { FULFILLED, HONOURED, PRESENTED, WINNING, WINS, WON } from '../language/word-classes.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';

/**
 * Verbs of English sentences about awards, over masked text in lower case in which every mention is one sign. `takes`: whoever
 * stands before has it. `taken`: whoever follows "by" has it. `goes`: whoever follows has it. `gives`: whoever follows has what
 * comes behind, or before, with it. `loose`: the verb may be about anything, so that an award or a place must stand right behind.
 */
export type EnglishVoice = 'takes' | 'taken' | 'goes' | 'gives';

const HAS_BEEN =
  '(?:was|were|is|are|been|being|be|got)(?: (?:also|again|once again|recently|officially|jointly|previously|then|later))?';

const ENGLISH_VERBS: readonly {
  readonly voice: EnglishVoice;
  readonly loose?: true;
  /** The verb holds its noun, "was one of the winners": nothing need follow. */
  readonly whole?: true;
  /** What the verb itself says of it. */
  readonly status?: 'hoped' | 'planned' | 'negated';
  readonly words: RegExp;
  readonly from: string;
}[] = [
  {
    voice: 'takes',
    status: 'planned',
    words:
      /\b(?:(?:(?:was|were|is|are|been|being) )?(?:nominated|short-?listed|in the running|vying|competing)(?: for| in)?|(?:was|were|is|are|became|become|been)(?: [A-Za-zÀ-ɏ-]+){0,3} (?:nominees?|finalists?|contenders?|candidates?) (?:for|of|in|to))\b/gu,
    from: 'has been nominated for',
  },
  {
    voice: 'takes',
    status: 'hoped',
    words:
      /\b(?:(?:is|are|was|were|has been|have been) )?(?:aim(?:s|ing)?|hop(?:es?|ing)|eye(?:s|ing)|targets?|targeting|seeks?|seeking|optimistic)(?: for| at| about)?(?= [^.;]{0,20}\uE000)/gu,
    from: 'is eyeing the',
  },
  {
    voice: 'takes',
    status: 'negated',
    words: /\b(?:lost|loses|losing|missed(?: out on)?|misses)\b(?! to\b)(?= [^.;]{0,40}(?:\uE000|\baward|\btroph))/gu,
    from: 'has lost the award',
  },
  {
    voice: 'takes',
    whole: true,
    status: 'negated',
    words:
      /\b(?:was|were|is|are)(?: not|n['’]t)(?: [A-Za-zÀ-ɏ’'-]+){0,5} (?:winners?|recipients?|awardees?|laureates?|champions?|holders?)\b/gu,
    from: 'was not among the winners',
  },
  {
    voice: 'taken',
    words: patternOfAll`\b(?:${WON}|taken|reached)(?: jointly| again)? by\b`,
    from: 'the category was won by',
  },
  {
    voice: 'goes',
    words: /\b(?:went|goes|go|going)(?: jointly| again| instead)? to\b/g,
    from: 'the first prize went to',
  },
  {
    voice: 'goes',
    words: patternOfAll`\b(?:${PRESENTED})(?: out| over| jointly| directly){0,2}(?: by(?: the)? [^.,;]{1,70}?)?(?: to| upon| on)\b`,
    from: 'the award was presented to',
  },
  {
    voice: 'takes',
    words: patternOfAll`\b${HAS_BEEN} (?:${HONOURED}|handed(?= (?:the |an? )?\uE000))\b(?! (?:out |over |jointly |directly ){0,2}(?:(?:to|upon|on)\b|by [^.,;]{1,70}? (?:to|upon) (?:the )?(?:[a-z]+ ){0,2}[\uE003-\uE005]))`,
    from: 'was named the best recipient',
  },
  {
    voice: 'takes',
    words: patternOfAll`\b(?:${HONOURED})(?= as\b)`,
    from: 'once again crowned as',
  },
  {
    voice: 'takes',
    whole: true,
    words: new RegExp(
      `\\b(?:${HAS_BEEN}|became|become|becomes|(?:emerged|(?:came|comes?|coming|stood) out(?: on top)?) as)(?: (?:one of|among|the|a|an|all|also|only|joint))*(?! not\\b)(?: [A-Za-zÀ-ɏ’'-]+){0,5} (?:winners?|recipients?|awardees?|laureates?|champions?|holders?)\\b`,
      'gu',
    ),
    from: 'was one of the winners',
  },
  {
    voice: 'takes',
    words: patternOfAll`\b(?:${WON}|${WINS}|${WINNING}|awarded)\b`,
    from: 'has again won',
  },
  {
    voice: 'takes',
    loose: true,
    words:
      /\b(?:t[oa]kes?|taking|took|taken home|gets?|got|getting|came(?: in)?|comes|coming|finish(?:ed|es|ing)|ranked|ranks|ranking|placed|places|placing|topped|tops|share[sd]?|led|scored|emerged|became|held|holds|stood|land(?:s|ed)|nett?ed|notched|br(?:ing|ings|inging|ought) home|pick(?:s|ed)? up|walk(?:s|ed)? away with|(?:go|goes|went) home with|maintain(?:s|ed|ing)?|defend(?:s|ed)?|kept|keeps|made it (?:in)?to|advanced to|entered|reached|qualified for)\b/g,
    from: 'took the top spot',
  },
  {
    voice: 'gives',
    words: patternOfAll`\b(?:gave|gives|presents|handed|hands|issue[sd]|(?<!\b(?:the|these|those|its|their|two|three|four|five|six|seven|eight|nine|ten|several|many|some|other|national|\d{1,3}) )awards|confers|grants|chose|announced|${HONOURED})(?: out| over)?\b`,
    from: 'the ministry awarded',
  },
];

export type EnglishVerb = {
  readonly voice: EnglishVoice;
  readonly loose: boolean;
  readonly whole: boolean;
  readonly status?: 'hoped' | 'planned' | 'negated';
  readonly start: number;
  readonly end: number;
};

const verbsIn = sieve(ENGLISH_VERBS, ({ words }) => words);

/** Every verb of winning or giving, in order; where two begin at one place the longer has it. */
export function englishVerbs(text: string): readonly EnglishVerb[] {
  const all = verbsIn(text)
    .flatMap(({ voice, loose, whole, status, words }) =>
      everyMatch(words, text).map(({ 0: found, index }) => ({
        voice,
        loose: loose === true,
        whole: whole === true,
        ...(status && { status }),
        start: index,
        end: index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: EnglishVerb[] = [];
  for (const verb of all) if (verb.start >= (apart.at(-1)?.end ?? 0)) apart.push(verb);
  return apart;
}

/** Between a subject and its verb: "has once again successfully". */
export const BEFORE_VERB =
  /^(?:[ ,–—)"”-]|(?:for example|for instance|meanwhile|in addition|in fact|moreover|likewise|proudly|deservedly|also|again|once|finally|successfully|recently|still|thus|now|then|later|even|already|jointly|both|each|all|have|has|had|having|who|which|that|officially|proudly|consistently|together|simultaneously|previously|in turn|managed to|succeeded in|was able to|were able to|is able to|only)(?= |,|$))*$/;

/** "to win" is a wish, but behind these it has come true. */
export const CAME_TRUE = pattern`\b(?:${FULFILLED})(?: (?:in|of|from|on)(?: (?:[A-Za-zÀ-ɏ]+|\uE003)){1,4})? to $`;

/** Of what a sentence says nothing yet: what stands before the verb. */
const UNWON: readonly {
  readonly status: 'negated' | 'hoped' | 'planned';
  readonly words: RegExp;
  readonly from: string;
}[] = [
  {
    status: 'negated',
    words:
      /\b(?:fail(?:s|ed|ing)? to|unable to|den(?:y|ies|ied|ying)|missed out on|(?:did|does|do|has|have|had|was|were|is|are|could|would)(?: not|n['’]?t)|never|without|instead of|rather than|no longer|yet to|neither|none of|nor|almost|nearly|cannot|can['’]t)\b[^,;]{0,40}$/,
    from: 'failed to win the award',
  },
  {
    status: 'hoped',
    words:
      /\b(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|eye(?:s|d|ing)|seek(?:s|ing)?|want(?:s|ed)?|wish(?:es)?|optimistic|determined|striv(?:es?|ing)|ambition|dream(?:s|ing|ed)?|if|unless|whether|could|may|might|should|must|deserves?|chance|likely|would|bid|efforts?|in order|forward to)\b[^,;]{0,60}$|\bcan (?:also |(?:once )?again )?$/,
    from: 'hopes to win',
  },
  {
    status: 'planned',
    words:
      /\b(?:will|shall|(?:is|are|was|were) (?:set|due|scheduled|expected|slated|about|planned|going|to)|nominat(?:ed|ion)|short-?listed|nominees?|finalists?|in the running|up for|contender|vying|compet(?:e|es|ing)|candidates?|propos(?:es|ed))\b[^,;]{0,60}$/,
    from: 'will receive the award',
  },
];

const unwonIn = sieve(UNWON, ({ words }) => words);

/** Whether the words before a verb, or before what is given, say that it has not come about. */
export function unwon(
  before: string,
): { readonly status: 'negated' | 'hoped' | 'planned'; readonly cue: string } | undefined {
  for (const { status, words } of unwonIn(before)) {
    const found = words.exec(before);
    if (found) return { status, cue: found[0].trim() };
  }
  return undefined;
}
