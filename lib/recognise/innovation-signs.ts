import { AWARD_CONTEXT, AWARD_NOUNS } from '../language/award-words.ts';
import { INNOVATION_CUES, STRONG_CUES } from '../language/innovation-words.ts';
import type { Scan } from './scan.ts';

/** "Program" and "bernama" speak of anything; an award or an innovation stands near where they speak of ours. */
export function isNearAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 60); at < Math.min(scan.words.count, word + 40); at++) {
    if (Math.abs(scan.sentence(at) - own) > 2) continue;
    if (AWARD_NOUNS.has(scan.key(at)) || scan.inCompetition(at)) return true;
  }
  return false;
}

export function isInnovationCue(scan: Scan, word: number): boolean {
  return word >= 0 && INNOVATION_CUES.has(scan.key(word)) && !scan.inCompetition(word);
}

export function hasAwardContext(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 30); at < Math.min(scan.words.count, word + 30); at++) {
    if (scan.sentence(at) === own && AWARD_CONTEXT.has(scan.key(at))) return true;
  }
  return false;
}

/** "Inovasi milik Pemkab Sampang berupa …". */
export function isAfterInnovation(scan: Scan, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 10) && scan.sentence(at) === scan.sentence(word); at--) {
    if (STRONG_CUES.has(scan.key(at)) && !scan.inCompetition(at)) return true;
  }
  return false;
}
