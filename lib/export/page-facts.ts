import type { Language } from '../catalogue/language.ts';
import { words, writtenCount } from '../catalogue/words.ts';
import type { Report, ReportClaim } from '../report/report.ts';

/** What a reader of a report must know of the page before its claims, a sentence each: its marks, what it prints twice. */
export function pageFacts({ labels, duplicates }: Report, language: Language): readonly string[] {
  const t = words(language);
  const repeated = duplicates.within.reduce((sum, each) => sum + each.words, 0);
  return [
    ...labels.map(({ kind, quote }) => `${t(`notices.${kind}`)} “${quote}”`),
    ...(repeated > 0 ? [t('export.repeated', { words: writtenCount(repeated, language) })] : []),
  ];
}

/** The article's own words for a hope, a plan or a denial; undefined where there are none. */
export function cueOf({ verdict, cue }: ReportClaim, language: Language): string | undefined {
  return verdict === null && cue !== null ? `${words(language)('claim.cue')} “${cue}”` : undefined;
}
