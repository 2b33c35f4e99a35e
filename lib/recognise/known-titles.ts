import { closedEnd } from '../text/closed-end.ts';
import { hasAwardContext, isInnovationCue } from './innovation-signs.ts';
import type { Scan } from './scan.ts';
import { expansionEnd, shortBracket } from './title-bracket.ts';
import { type InnovationDraft, titleLink } from './title-link.ts';
import { isCapitalised, isPlainWords } from './title-words.ts';

/** Official titles printed without quotes: three words or more, or fewer beside a cue and of a region that the article speaks of. */
export function knownTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const found: InnovationDraft[] = [];
  let free = 0;
  for (const hit of longestFirst(scan)) {
    if (hit.first < free) continue;
    const innovation = scan.gazetteer.names.innovations[hit.entry.ref];
    if (!innovation || !isCapitalised(scan, hit)) continue;
    const length = hit.end - hit.first;
    const own = innovation.recipients.some((code) => codes.has(code));
    const plain = isPlainWords(scan, hit);
    const cue = isInnovationCue(scan, hit.first - 1) || isInnovationCue(scan, hit.first - 2);
    if (plain && !(own && cue)) continue;
    if (!own && !cue && !hasAwardContext(scan, hit.first)) continue;
    if (length < 3 && !(own && (cue || hasAwardContext(scan, hit.first)))) continue;
    if (length < 2 && !cue) continue;
    const start = words.starts[hit.first] ?? 0;
    const last = words.ends[hit.end - 1] ?? 0;
    const closed = closedEnd(text, start, last);
    const end = closed > last ? closed : (expansionEnd(scan, hit.end) ?? shortBracket(scan, hit.end) ?? last);
    const link = titleLink(scan, text.slice(start, end), codes);
    found.push({
      type: 'innovation',
      start,
      end,
      ...(link.title !== undefined ? link : { title: innovation.title, similarity: 1 }),
    });
    free = hit.end;
  }
  return found;
}

function longestFirst(scan: Scan) {
  return [...scan.innovationHits].sort((a, b) => a.first - b.first || b.end - a.end);
}
