import { STRONG_CUES } from '../language/innovation-words.ts';
import { NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Scan } from './scan.ts';
import { expansionEnd, shortBracket } from './title-bracket.ts';
import { type InnovationDraft, titleLink } from './title-link.ts';
import { isBrandWord, isPlainWords, MAX_BRAND_WORDS } from './title-words.ts';

/** In so many sentences innovations are told of that the article is a list of them. */
const LEAST_TOLD = 3;

/** The longest name of a unit in a list of units and their innovations. */
const MAX_UNIT_WORDS = 8;

/** "Puskesmas Kertek dengan Lentera, Puskesmas Garung dengan Posbindu Pagi": two such pairs or more where innovations are told. */
export function unitsWithTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const told = new Set(
    scan
      .cues('innovation-cue')
      .filter(({ first }) => STRONG_CUES.has(scan.key(first)) && !scan.inCompetition(first))
      .map(({ first }) => scan.sentence(first)),
  );
  const many = told.size >= LEAST_TOLD;
  const lists = new Map<number, InnovationDraft[]>();
  let free = 0;
  for (const { first: unit } of told.size === 0 ? [] : scan.cues('unit-head').toSorted((a, b) => a.first - b.first)) {
    const sentence = scan.sentence(unit);
    if (
      unit < free ||
      !scan.capital(unit) ||
      !(told.has(sentence) || (told.has(sentence - 1) && (many || goesOn(scan, sentence))))
    )
      continue;
    let at = unit + 1;
    while (
      at < words.count &&
      at - unit < MAX_UNIT_WORDS &&
      (scan.capital(at) || /^\d+$/.test(scan.key(at))) &&
      /^(?: | ?[-–] ?)$/.test(scan.gap(at))
    )
      at++;
    while (/^[a-z]+$/.test(scan.key(at)) && /^ ?[-–] ?$/.test(scan.gap(at))) at++;
    if (at === unit + 1 || !/^(?:dengan|lewat|melalui)$/.test(scan.key(at)) || scan.gap(at) !== ' ') continue;
    const first = /^(?:inovasi|inovasinya|program|aplikasi)$/.test(scan.key(at + 1)) ? at + 2 : at + 1;
    let end = first;
    while (
      end < words.count &&
      end - first < MAX_BRAND_WORDS &&
      scan.gap(end) === ' ' &&
      isListedWord(scan, end, first)
    )
      end++;
    free = end;
    if (end === first || isPlainWords(scan, { first, end }) || scan.name('competition', first).length > 0) continue;
    const start = words.starts[first] ?? 0;
    const stop = expansionEnd(scan, end) ?? shortBracket(scan, end) ?? words.ends[end - 1] ?? 0;
    const draft: InnovationDraft = {
      type: 'innovation',
      start,
      end: stop,
      ...titleLink(scan, text.slice(start, stop), codes),
    };
    lists.set(sentence, [...(lists.get(sentence) ?? []), draft]);
  }
  // "Juara III Puskesmas Nisam dengan Selamanya Kepo (Semua Lapisan …)": alone only where it is spelt out, among many told.
  return [...lists.values()].flatMap((list) =>
    list.length > 1 ? list : list.filter(({ end }) => many && text.charAt(end - 1) === ')'),
  );
}

/** "Yakni Puskesmas Kertek …", "Lima di antaranya …": the list of what the sentence before speaks of. */
function goesOn(scan: Scan, sentence: number): boolean {
  const { start = 0 } = scan.sentences[sentence] ?? {};
  return GOES_ON.test(scan.text.slice(start, start + 25).toLowerCase());
}

const GOES_ON = pattern`^(?:${NAMELY}|kemudian|selanjutnya|lalu|berikutnya|[a-z]*\s?di ?antaranya)\b`;

/** Behind its first word a listed title may hold any word in capitals ("Posbindu Pagi"). */
function isListedWord(scan: Scan, word: number, first: number): boolean {
  return word === first
    ? isBrandWord(scan, word, first)
    : scan.capital(word) && !scan.cue('unit-head', word) && !scan.cue('body-head', word);
}
