import type { Scan } from './scan.ts';

/** "Badan Riset dan Inovasi Daerah (Brida)", "Badan Kepegawaian dan Pengembangan SDM (BKPSDM)". */
export function isOfRegion(scan: Scan, first: number, short: number): boolean {
  if (/^(?:bk|bapp|bapenda|bpk)/.test(scan.key(short))) return true;
  for (let word = first; word < short; word++) if (scan.key(word) === 'daerah') return true;
  return false;
}
