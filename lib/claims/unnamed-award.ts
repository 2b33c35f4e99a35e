import { GAINS } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Context, Leaning } from './context.ts';
import { type Draft, draftOf } from './draft.ts';
import { isNumberedPlace, samePlace } from './tier-name.ts';

/** The award of an article that gives it no name: "Desa X raih Juara 3 tingkat provinsi". It is no mention. */
export const UNNAMED: AwardMention = {
  type: 'award',
  id: '',
  start: 0,
  end: 0,
  quote: '',
  competitions: [],
  general: false,
};

/** Without a word of these a place is one in statistics: "peringkat ketiga inflasi tertinggi". */
const OF_PRIZES = pattern`(?<![A-Za-zÀ-ɏ])(?:penghargaan|juara|lomba|awards?|prize|piagam|piala|akreditasi|anugerah|apresiasi|prestasi|terbaik|contest|winners?|(?:${GAINS}) (?:peringkat|posisi))(?![A-Za-zÀ-ɏ])`;

/** What the places and grades of an article lean on that names no award anywhere. */
export function unnamedLeaning({ mentions, article }: Pick<Context, 'mentions' | 'article'>): Leaning | undefined {
  if (!mentions.some(({ type }) => type === 'tier')) return undefined;
  if (!OF_PRIZES.test(article.text.toLowerCase())) return undefined;
  const draft = draftOf({
    status: 'asserted',
    span: UNNAMED,
    award: UNNAMED,
    competitions: [],
    general: false,
    mentions: [],
    inferred: ['year'],
    hollow: true,
  });
  return { draft, block: 0 };
}

/** Where the first award is named; up to there its places may be of one without a name. */
export function firstAward({ mentions, article }: Pick<Context, 'mentions' | 'article'>): number {
  return mentions.find(({ type }) => type === 'award')?.start ?? article.text.length;
}

/** A colour that a survey gives everybody is no prize. */
const RATED = /^zona\b/i;

/** The claims of an award without a name: won, at a place that is told; what is hoped for without a name is nothing to look up. */
export function withoutUnnamed(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ award }) => award === UNNAMED)) return drafts;
  // "Desa X Raih Juara 2. ... meraih juara 2 Lomba Desa": told once without the name; another place is another prize.
  const named = new Map<string, (string | undefined)[]>();
  for (const { award, status, hollow, recipient, tier, category } of drafts)
    if (award !== UNNAMED && status === 'asserted' && !hollow)
      for (const code of recipient?.codes ?? [])
        named.set(code, [...(named.get(code) ?? []), tier, ...(category === undefined ? [] : [category])]);
  const isTold = (code: string, level: string) =>
    named.get(code)?.some((tier) => tier === undefined || !isNumberedPlace(level) || samePlace(tier, level)) === true;
  return drafts.flatMap((draft): readonly Draft[] => {
    if (draft.award !== UNNAMED) return [draft];
    const level = draft.tier ?? draft.category;
    if (draft.status !== 'asserted' || draft.hollow || level === undefined || RATED.test(level)) return [];
    if (!draft.recipient?.codes.length || draft.recipient.codes.some((code) => isTold(code, level))) return [];
    return [
      {
        ...draft,
        award: undefined,
        mentions: draft.mentions.filter((id) => id !== ''),
        inferred: draft.inferred.filter((field) => field !== 'competition'),
      },
    ];
  });
}
