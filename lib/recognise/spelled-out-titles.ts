import { NO_NAMES } from '../language/common-words.ts';
import { STRONG_CUES } from '../language/innovation-words.ts';
import { NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { isInCapitals } from './is-in-capitals.ts';
import type { Scan } from './scan.ts';
import { expansionEnd } from './title-bracket.ts';
import { type InnovationDraft, titleLink } from './title-link.ts';
import { wordsIn } from './title-words.ts';

/** "yaitu SIMANTAP (Sistem Informasi Manajemen Terpadu)": a name in capitals with its words in brackets, in a sentence about innovations. */
export function spelledOutTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const found: InnovationDraft[] = [];
  const told = new Set(
    scan
      .cues('innovation-cue')
      .filter(({ first }) => STRONG_CUES.has(scan.key(first)) && !scan.inCompetition(first))
      .map(({ first }) => scan.sentence(first)),
  );
  if (told.size === 0) return found;
  // "Kemudian Posko Prajamas (…) Puskesmas Y": the list goes on.
  for (const sentence of [...told]) {
    const { start = 0 } = scan.sentences[sentence + 1] ?? {};
    if (/^(?:kemudian|selanjutnya|lalu|berikutnya)\b/i.test(text.slice(start, start + 15))) told.add(sentence + 1);
  }
  for (let at = text.indexOf(' ('); at !== -1; at = text.indexOf(' (', at + 2)) {
    const { first: inside } = wordsIn(scan, at + 2, at + 3);
    const brand = inside - 1;
    if (brand < 0 || inside >= words.count || words.starts[inside] !== at + 2 || words.ends[brand] !== at) continue;
    if (!told.has(scan.sentence(brand)) || scan.key(brand).length < 4 || scan.inCompetition(brand)) continue;
    if (scan.lineCase(brand) === 'capitals') continue;
    const capitals = isInCapitals(scan, brand);
    if (!capitals && !isSpeltList(scan, brand)) continue;
    if (scan.cue('unit-head', brand) || scan.name('body', brand).length > 0 || scan.name('region', brand).length > 0)
      continue;
    const stop = expansionEnd(scan, inside);
    // "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (Kemenpan RB)": a ministry with its short form.
    if (stop === undefined || scan.name('body', inside).length > 0 || scan.cue('office', inside)) continue;
    let first = brand;
    while (
      first > 0 &&
      scan.gap(first) === ' ' &&
      (capitals ? isInCapitals(scan, first - 1) : isTitleWord(scan, first - 1)) &&
      !scan.cue('unit-head', first - 1)
    )
      first--;
    const start = words.starts[first] ?? 0;
    found.push({ type: 'innovation', start, end: stop, ...titleLink(scan, text.slice(start, stop), codes) });
  }
  return found;
}

/** "Sate Bebek (Periksa Terpadu Bersama Ibu Hamil) Puskesmas Y, Posko Prajamas (Pusat …)": a list of titles with their words. */
function isSpeltList(scan: Scan, brand: number): boolean {
  const { words, text } = scan;
  if (!scan.capital(brand) || scan.lineCase(brand) !== 'prose') return false;
  let first = brand;
  while (first > 0 && scan.gap(first) === ' ' && isTitleWord(scan, first - 1)) first--;
  if (brand - first > 4) return false;
  const before = text.slice(Math.max(0, (words.starts[first] ?? 0) - 12), words.starts[first]);
  return LISTED.test(before);
}

const LISTED = pattern`(?:, |\b(?:dan|serta|${NAMELY}|inovasi|[Kk]emudian|[Ss]elanjutnya,?|[Ll]alu) )$`;

function isTitleWord(scan: Scan, word: number): boolean {
  return (
    scan.capital(word) &&
    !NO_NAMES.has(scan.key(word)) &&
    !/^(?:kemudian|selanjutnya|lalu|adapun)$/.test(scan.key(word))
  );
}
