import { GAINS, PRIZE } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import { bearers } from './bearers.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { shapeOf } from './shape.ts';
import { type Anchor, isAnchor } from './shares.ts';
import { statusOf } from './status-cues.ts';
import { inText, winCues } from './win-cues.ts';

const YEAR = '(?:19|20)\\d\\d';
/** "Madya (2020, 2021, dan 2023)", "zona kuning (2016-2017)", "Swasti Saba Padapa pada 2013": an award or tier with years of its own. */
const DATED = new RegExp(
  `[\\uE000\\uE001]["”’)]*\\s*(?:\\(|(?:pada|di|tahun|in)\\s+)(?:tahun\\s+)?(${YEAR}(?:\\s*(?:,|dan|serta|,\\s*dan|[-–])\\s*(?:tahun\\s+)?${YEAR})*)(?!\\d|[-/]\\d)`,
  'gu',
);

/** A sentence that speaks of having, at some time. */
const HAD = pattern`\b(?:${GAINS}|diraih|masuk|berada|pernah|capaian|prestasi|raihan|${PRIZE}|deretan|koleksi|torehan|mencapai|received|won)\b`;

/**
 * The claims of a sentence that tells a history: several awards or tiers, each with the year or years in which it was won.
 * Empty where fewer than two are dated so.
 */
export function datedDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  if (inside.filter(isAnchor).length < 2) return [];
  const { mask } = context;
  const shape = shapeOf(sentence, inside, mask);
  const dated = everyMatch(DATED, shape.text).flatMap(({ 1: years = '', index }) => {
    const anchor = shape.at(index);
    return anchor && isAnchor(anchor) ? [{ anchor, years: yearsOf(years) }] : [];
  });
  const [head] = dated;
  if (!head || dated.length < 2 || !HAD.test(shape.text)) return [];
  if (statusOf(mask.slice(sentence.start, head.anchor.start), '').status !== 'asserted') return [];
  const verb = winCues(mask.slice(sentence.start, sentence.end))[0];
  const cue = verb && inText(verb, sentence.start);
  const holders = bearers(cue ? { cue } : {}, { sentence, inside, context });
  return dated.flatMap(({ anchor, years }) => {
    const own = awardOf(
      anchor,
      inside.filter((mention) => mention.type === 'award'),
    );
    const award = own ?? lent?.award;
    if (!award) return [];
    const drafts = dealtDrafts({
      award,
      own,
      clause: { start: anchor.start, end: anchor.end },
      sentence,
      tiers: anchor.type === 'tier' ? [anchor] : [],
      holders,
      context,
      lent,
    });
    return years.flatMap((year) =>
      drafts.map(
        (draft): Draft => ({
          ...draft,
          year,
          yearFrom: 'printed',
          past: true,
          inferred: draft.inferred.filter((field) => field !== 'year'),
        }),
      ),
    );
  });
}

/** "2016-2017" is both, and what lies between them. */
function yearsOf(text: string): readonly number[] {
  const years = text.match(/\d{4}/g)?.map(Number) ?? [];
  const [first = 0, last = 0] = years;
  if (!/^\d{4}\s*[-–]/.test(text) || years.length !== 2 || last < first || last - first > LONGEST_RUN) return years;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** No history of an award is told as longer than this with a hyphen. */
const LONGEST_RUN = 10;

function awardOf(anchor: Anchor, awards: readonly AwardMention[]): AwardMention | undefined {
  return anchor.type === 'award' ? anchor : awards.findLast(({ end }) => end <= anchor.start);
}
