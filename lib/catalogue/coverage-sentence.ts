import type { Language } from './language.ts';
import { words } from './words.ts';

type Coverage = {
  readonly state: string;
  readonly held: number;
  readonly total: number | null;
  readonly tier: string | null;
  readonly year: number;
};

/**
 * What share of the official list a verdict rests on. `rest`: the sentence also says how many we do not know, where that
 * is the answer.
 */
export function coverageSentence(coverage: Coverage, language: Language, rest = false): string {
  const { state, held, total, tier, year } = coverage;
  const t = words(language);
  const list = tier === null ? t('coverage.edition', { year }) : t('coverage.list', { tier, year });
  // More rows than the list has places: some are told under another name, and "6 of 5" would tell nothing.
  if (total === null || held > total) {
    return held === 0 ? t('coverage.none', { list }) : t('coverage.open', { held, list });
  }
  if (rest && held > 0 && held < total) return t('coverage.rest', { held, total, list, n: total - held });
  if (held === 0) return t('coverage.nothing', { total, list });
  // All rows are there and some of them are contested: "9 of 9" alone would look complete.
  const open = held === total ? 'coverage.unsure' : 'coverage.partial';
  return t(state === 'complete' ? 'coverage.complete' : open, { held, total, list });
}
