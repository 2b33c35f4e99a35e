import type { DraftOf } from './draft.ts';
import { codesOf, placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** "BKPPD", "DPUTR", "DP2KBP3A", "Disbunnak": short for an office of a region, whatever the region calls it. */
const SHORT = /^(?:D[A-Z]{2,9}\d?[A-Z]{0,3}\d?[A-Z]?|BK[A-Z]{2,7}|BP[A-Z]{2,6}|Bap[a-z]{4,12}|Di[sn][a-z]{4,12})$/;

/** Not below a region, or no office of its government. */
const OTHERS =
  /^(?:DPRD?|DPRK|DPD|DPC|DPW|DPP|DPT|DKI|DIY|DAK|DAU|DBD|DID|DOB|DVI|DWP|DKR|BPJS|BPOM|BPIP|BPKP|BKKBN|BPHN|BPDP|BKSDA|BPSDM|BPBJ|BPCB|BPTD|BPKH|Disebut.*|Dinilai|Dinobatkan|Disambut|Disaksikan|Diserahkan|Disiapkan|Dinyatakan|Disela|Disusul|Disabet|Dinas|Dinamika|Distrik|Diskusi|Disiplin|Dispensasi|Dinasti|Display|Discover.*)$/;

/** "BKPPD Kota Kediri", "DPUTR Kabupaten Garut": an office whose short form no list knows, right before its region. */
export function shortOfficeUnits(scan: Scan): readonly DraftOf<'unit'>[] {
  const { words, text } = scan;
  return scan.cues('body-head').flatMap(({ first: head, cue }): DraftOf<'unit'>[] => {
    const short = head - 1;
    if (cue.row.government || short < 0 || scan.gap(head) !== ' ' || !scan.capital(head)) return [];
    const printed = text.slice(words.starts[short], words.ends[short]);
    if (!SHORT.test(printed) || OTHERS.test(printed) || scan.lineCase(short) === 'capitals') return [];
    if (scan.cue('unit-head', short) || scan.cue('quiet-unit-head', short)) return [];
    // "(PUPR) Kota Batu", "Dinas PUPR": the end of a longer name.
    if (/[(/-]$/.test(scan.gap(short)) || scan.cue('unit-head', short - 1)) return [];
    const place = placeAt(scan, head);
    if (place?.first !== head || place.end <= head + 1) return [];
    const start = words.starts[short] ?? 0;
    const end = words.ends[place.end - 1] ?? start;
    return [{ type: 'unit', start, end, name: text.slice(start, end), codes: codesOf(place.regions) }];
  });
}
