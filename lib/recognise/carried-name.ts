import { extension } from './award-extension.ts';
import { isNameStop, MAX_AWARD_WORDS } from './award-name-words.ts';
import { competitionIds } from './competition-ids.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';

/** "penghargaan Pemenuhan Hak Warga Desa tahun 2018": after the common noun, three capitalised words or more with a year. */
export function carriedName(
  scan: Scan,
  noun: number,
  from: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const { words, text } = scan;
  if (scan.capital(noun) || scan.key(noun) !== 'penghargaan' || scan.gap(from) !== ' ') return undefined;
  let end = from;
  while (end < words.count && end - from < MAX_AWARD_WORDS && scan.gap(end) === ' ') {
    // "Tokoh Literasi Daerah dan Sandi Award 2022": two awards.
    if (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)) break;
    if (scan.key(end) === 'dan' && end > from && scan.capital(end + 1) && !isNameStop(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (
      !scan.capital(end) ||
      isNameStop(scan, end) ||
      scan.cue('office', end) ||
      scan.name('competition', end).length > 0
    )
      break;
    if (end === from && (scan.cue('unit-head', end) || scan.cue('body-head', end) || scan.name('body', end).length > 0))
      break;
    end++;
  }
  if (end - from < 3) return undefined;
  const start = words.starts[from] ?? 0;
  const more = extension(scan, end, [], start);
  // Without a year only a long name that whoever gave it follows.
  const given =
    end - from >= 4 &&
    scan.gap(end) === ' ' &&
    (/^(?:oleh|dari)$/.test(scan.key(end)) || (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)));
  if (more.year === undefined && !given) return undefined;
  const competitions = competitionIds(scan, start, words.ends[end - 1] ?? 0);
  const draft = {
    type: 'award' as const,
    start,
    end: more.stop,
    competitions,
    general: false,
    ...(more.year !== undefined && { surfaceYear: more.year }),
  };
  return text.slice(start, more.stop).includes('\n') ? undefined : { draft, end: more.end };
}

/** "Sandi Award", behind "dan": capitalised words up to the noun. */
function isAnotherAward(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + 5) && scan.gap(word) === ' '; word++) {
    if (word > from && scan.cue('award-tail', word)) return true;
    if (!scan.capital(word)) return false;
  }
  return false;
}
