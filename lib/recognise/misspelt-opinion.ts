import { similarity } from '../text/similarity.ts';
import { extension } from './award-extension.ts';
import { idsByKey } from './competition-ids.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';

/** "wajar dengan pengeculian": an opinion whose long word has letters amiss. */
export function misspeltOpinion(
  scan: Scan,
  first: number,
  word: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const key = scan.key(word);
  if (scan.gap(word) !== ' ' || !key.startsWith('pe') || key.length < 9 || key === 'pengecualian') return undefined;
  if (similarity(key, 'pengecualian') < MIN_OPINION_SIMILARITY) return undefined;
  const named = `${scan.key(first)} ${scan.key(first + 1)} pengecualian`;
  const opened = scan.key(first - 1) === 'opini' && scan.gap(first) === ' ' ? first - 1 : first;
  const start = scan.words.starts[opened] ?? 0;
  const more = extension(scan, word + 1, [], start);
  return {
    end: more.end,
    draft: {
      type: 'award',
      start,
      end: more.stop,
      competitions: (idsByKey(scan.gazetteer.names).get(named) ?? []).map(({ id }) => id),
      general: false,
      tier: named.includes('tanpa') ? 'WTP' : 'WDP',
      surfaceYear: more.year,
    },
  };
}

const MIN_OPINION_SIMILARITY = 0.8;
