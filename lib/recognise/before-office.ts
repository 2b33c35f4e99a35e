import { FIELD_WORDS } from '../language/bodies.ts';
import { codesOf, isNear, type RegionKind, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

export type BeforeOffice = {
  readonly first: number;
  readonly acting?: 'plt' | 'pj' | 'pjs' | 'plh' | undefined;
  readonly former: boolean;
};

/** "Plt. Bupati", "mantan Plt. Bupati": the words right before an office that belong to it. */
export function beforeOffice(scan: Scan, office: number): BeforeOffice {
  let first = office;
  const acting = /^(?:\.?\)?[ \u00a0]+|\)?\. ?)$/.test(scan.gap(first)) ? scan.cueEnding('acting', first) : undefined;
  // "masih diisi pelaksana tugas (Plt). Bupati Tuban mengatakan": the office opens the next sentence.
  if (acting && !/^\)\./.test(scan.gap(first))) first = acting.first;
  const formerCue = /^\.?[ \u00a0]*$/.test(scan.gap(first)) ? scan.cueEnding('former', first) : undefined;
  if (formerCue) first = formerCue.first;
  return {
    first,
    acting: acting && first <= acting.first ? acting.cue.acting : undefined,
    former: formerCue !== undefined,
  };
}

/** English puts the place before: "East Java Governor Khofifah", "Lumajang's Regent Thoriqul Haq". */
export function placeBefore(
  scan: Scan,
  office: number,
  kind: RegionKind | undefined,
): { readonly first: number; readonly codes: readonly string[]; readonly body: string } | undefined {
  if (scan.key(office) === 'minister') return fieldBefore(scan, office);
  const owned = /^['’]s $/.test(scan.gap(office));
  if (!/^(?:governor|regent|mayor|deputy|vice|acting|former)$/.test(scan.key(office))) return undefined;
  if (!owned && !isNear(scan, office)) return undefined;
  const hits = scan.regionHits.filter(({ end }) => end === office);
  const first = Math.min(...hits.map((hit) => hit.first));
  const here = hits.length > 0 ? regionAt(scan, first) : undefined;
  if (!here || here.end !== office || !scan.capital(first)) return undefined;
  const body = scan.text.slice(scan.words.starts[first], scan.words.ends[office - 1]);
  // "Malang Mayor": of the two Malangs the city.
  const fitting = here.regions.filter((region) => region.kind === kind);
  return { first, codes: codesOf(fitting.length > 0 ? fitting : here.regions), body };
}

/** "Home Affairs Minister", "Administrative and Bureaucratic Reform Minister". */
function fieldBefore(scan: Scan, office: number) {
  let first = office;
  while (first > 0 && isNear(scan, first)) {
    const field = FIELD_WORDS.has(scan.key(first - 1)) && scan.capital(first - 1);
    const joined = scan.key(first - 1) === 'and' && FIELD_WORDS.has(scan.key(first - 2)) && scan.capital(first - 2);
    if (!field && !joined) break;
    first -= joined ? 2 : 1;
  }
  while (first < office && /^(?:the|of|for|and)$/.test(scan.key(first))) first++;
  if (first === office) return undefined;
  return { first, codes: [], body: scan.text.slice(scan.words.starts[first], scan.words.ends[office - 1]) };
}
