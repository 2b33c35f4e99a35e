import type { Scan } from './scan.ts';

/** The name of a competition begins at the word, and no everyday word that is one too. */
export function isCertainAward(scan: Scan, word: number): boolean {
  return scan.name('competition', word).some(({ entry }) => !entry.general);
}
