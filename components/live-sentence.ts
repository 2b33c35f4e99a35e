import type { words } from '../lib/catalogue/words.ts';
import { counts, countWords } from '../lib/report/cells.ts';
import type { ReadingState } from '../lib/report/reading-state.ts';
import { lowered } from './lowered.ts';
import { isMostlyRepeated, isWithoutData } from './notices.ts';

/** What the polite region says of a state: once when reading begins, once when it ends. */
export function liveSentence(state: ReadingState, t: ReturnType<typeof words>): string {
  switch (state.kind) {
    case 'not-read':
      return '';
    case 'reading':
      return t('live.reading');
    case 'not-article':
      return t('state.not-article');
    case 'restricted':
      return t('state.restricted');
    case 'failed':
      return t('state.failed');
    case 'report': {
      const { claims, duplicates, page } = state.report;
      const list = counts(claims)
        .map((count) => t('live.cell', { n: count.n, word: lowered(countWords(count, false, t)) }))
        .join(', ');
      return [
        t('live.done'),
        claims.length === 0 && isWithoutData(state)
          ? `${t('state.no-data')} ${t('state.no-data.more')}`
          : claims.length === 0
            ? `${t('state.no-claims')} ${t('state.no-claims.more', { words: page.words })}`
            : t('live.claims', { n: claims.length, list }),
        duplicates.within.length > 0
          ? t(isMostlyRepeated(state.report) ? 'notices.repetition' : 'notices.repetition.part')
          : undefined,
      ]
        .filter((sentence) => sentence !== undefined)
        .join(' ');
    }
  }
}
