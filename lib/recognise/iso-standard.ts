import { GAINS, GAINS_BARE, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';

/** What makes a standard an award. */
const CERTIFIES = pattern`^(?:${PRIZE}|sertifikasi|${GAINS}|${GAINS_BARE}|terima|diperolehnya|diraihnya|certified|certificate)$`;

/** "meraih sertifikat ISO 9001:2015": a standard that somebody was certified for; its year is the standard's. */
export function isoStandard(
  scan: Scan,
  first: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const number = first + 1;
  if (!scan.capital(first) || !/^[ -]$/.test(scan.gap(number)) || !/^\d{4,5}$/.test(scan.key(number))) return undefined;
  let got = false;
  for (let at = first - 1; at >= Math.max(0, first - 8) && scan.sentence(at) === scan.sentence(first); at--)
    got ||= CERTIFIES.test(scan.key(at));
  if (!got) return undefined;
  const year = number + 1;
  const end = /^ ?: ?$/.test(scan.gap(year)) && /^(?:19|20)\d\d$/.test(scan.key(year)) ? year + 1 : year;
  const start = scan.words.starts[first] ?? 0;
  return {
    end,
    draft: { type: 'award', start, end: scan.words.ends[end - 1] ?? start, competitions: [], general: false },
  };
}
