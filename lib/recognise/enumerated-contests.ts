import { isNameStop } from './award-name-words.ts';
import type { DraftOf } from './draft.ts';
import { EVENT_HEADS } from './ranked-contest.ts';
import { placeAt } from './regions.ts';
import type { Scan } from './scan.ts';
import { tierAt } from './tier-at.ts';

/** The longest name of such a contest, in words. */
const MAX_WORDS = 5;
/** As far as this, in words, the contests of one row stand apart. */
const REACH = 40;

/**
 * "Juara 1 Lomba Administrasi, Juara 2 Hatinya PKK, Juara 3 IVA Test": in a row of contests the noun stands with one, and the
 * capitals behind another's place are its name.
 */
export function enumeratedContests(scan: Scan): readonly DraftOf<'award'>[] {
  const ranks = scan.cues('tier-cue').filter(({ first }) => scan.key(first) === 'juara');
  if (ranks.length < 2) return [];
  const places = ranks.flatMap(({ first }) => {
    const tier = tierAt(scan, first);
    return tier ? [{ first, last: tier.last }] : [];
  });
  const nouns = places.filter(({ last }) => isNoun(scan, last)).map(({ last }) => last);
  if (nouns.length === 0) return [];
  return places.flatMap(({ last }): DraftOf<'award'>[] => {
    const near = nouns.some((noun) => noun !== last && Math.abs(noun - last) < REACH && isSame(scan, noun, last));
    const end = near && scan.gap(last) === ' ' ? nameEnd(scan, last) : last;
    if (end === last || /^(?:dari|asal)$/.test(scan.key(end))) return [];
    const { words } = scan;
    return [
      {
        type: 'award',
        start: words.starts[last] ?? 0,
        end: words.ends[end - 1] ?? 0,
        competitions: [],
        general: false,
      },
    ];
  });
}

/** "Juara 1 Lomba X", "Juara 1 untuk Lomba X". */
function isNoun(scan: Scan, last: number): boolean {
  const at = /^(?:untuk|pada|dalam)$/.test(scan.key(last)) ? last + 1 : last;
  return scan.gap(last) === ' ' && scan.key(at) === 'lomba' && scan.capital(at);
}

function isSame(scan: Scan, one: number, other: number): boolean {
  return scan.sentence(one) === scan.sentence(other);
}

function nameEnd(scan: Scan, first: number): number {
  let end = first;
  while (
    end < scan.words.count &&
    end - first < MAX_WORDS &&
    (end === first || /^[ -]$/.test(scan.gap(end))) &&
    scan.sentence(end) === scan.sentence(first) &&
    isNamePart(scan, end)
  )
    end++;
  return end;
}

function isNamePart(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  const second = scan.gap(word) === '-';
  return (
    (scan.capital(word) || second) &&
    !isNameStop(scan, word) &&
    !KINDS.test(key) &&
    (scan.cue('award-head', word) === undefined || EVENT_HEADS.has(key)) &&
    (scan.cue('unit-head', word) === undefined || key === 'pkk') &&
    scan.cue('body-head', word) === undefined &&
    scan.cue('office', word) === undefined &&
    placeAt(scan, word) === undefined
  );
}

const KINDS = /^(?:kategori|tingkat|nasional|provinsi|umum|harapan|juara|terbaik|klaster|kelompok|bidang|putra|putri)$/;
