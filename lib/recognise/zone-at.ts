import { onceForLatest } from '../text/once-per.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere, tierNameEnd } from './tier-here.ts';

/** "zona hijau", "Zona Merah (Kepatuhan Rendah)"; a zone of health or disaster grades no service. */
export function zoneAt(scan: Scan, word: number): TierHere | undefined {
  return /^(?:hijau|kuning|merah)$/.test(scan.key(word + 1)) && surveysServices(scan)
    ? tierHere(scan, word, Math.max(word + 2, tierNameEnd(scan, word) ?? 0), word)
    : undefined;
}

/** The text speaks of a survey whose zones are grades. */
export const surveysServices = onceForLatest(({ words: { count }, key }: Scan): boolean => {
  for (let word = 0; word < count; word++)
    if (/^(?:ombudsman|kepatuhan|integritas|maladministrasi|opini)$/.test(key(word))) return true;
  return false;
});
