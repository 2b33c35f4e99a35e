import { TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { GAINED, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';

/** The longest name of an award that no list knows. */
export const MAX_AWARD_WORDS = 12;

/** Words of which English names of awards are made. */
export const ENGLISH_WORDS =
  /^(?:achievement|asean|asia|best|choice|city|communications?|community|creative|development|digital|economic|economy|excellen(?:ce|t)|figure|friendly|global|gold(?:en)?|governance|government|governor|green|health|healthy|icon|initiative|innovation|innovative|inspirational|inspiring|investment|leaders?|leadership|local|maker|mayor|media|model|most|national|outstanding|performance|platinum|policy|popular|public|quality|recognition|regent|region|regional|role|services?|silver|smart|special|strategic|sustainability|sustainable|top|tourism|transformation|transparency|visionary|wom[ae]n|world|of|year)$/;

export function isSentenceStart(scan: Scan, word: number): boolean {
  return word === 0 || scan.sentence(word) !== scan.sentence(word - 1);
}

const NAME_WORDS = pattern`^(?:bangga|sinergi|kolaborasi|komitmen|masyarakat|dewan|prestasi|inovasi|pelayanan|publik|kompetisi|nasional|${PRIZE}|lomba|terbaik|top|tingkat|desa|badan|kepala|apbd|program|ketua|kpk|bpjs|bpk|uhc|pemerintah|kinerja|the|of|and|for|juara|menteri|presiden|gubernur|bupati|wali|kota|indonesia|international|government|city|regency|opd|asn|humas|pemda)$`;

/** "Juara 3 Anugerah Media Humas Diselenggarakan Kemenkominfo": in a headline the verb has a capital too. */
const PASSIVE = pattern`^(?:di\w{3,}kan|${GAINED}|digelar|diganjar|dibuka)$`;

/** A word that no name of an award holds: a month, a day, a verb, a small word in capitals. */
export function isNameStop(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  if (NAME_WORDS.test(key)) return false;
  return (
    NO_NAMES.has(key) ||
    PASSIVE.test(key) ||
    scan.cue('month', word) !== undefined ||
    scan.cue('weekday', word) !== undefined ||
    (TIER_WORDS.has(key) && /^(?:kategori|predikat)$/.test(scan.key(word - 1)))
  );
}
