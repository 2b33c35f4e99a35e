import type { Scan } from './scan.ts';
import { wordsIn } from './title-words.ts';

/** "Nenek Cantik Pejuang ASI (NENCI)": the abbreviation in brackets behind a title. */
export function shortBracket(scan: Scan, from: number): number | undefined {
  const { words, text } = scan;
  if (from >= words.count || !/^ ?\($/.test(scan.gap(from)) || !scan.capital(from) || isWhose(scan, from))
    return undefined;
  for (let word = from; word < Math.min(words.count, from + 3); word++) {
    const end = words.ends[word] ?? 0;
    if (text.charAt(end) === ')') return end + 1;
    if (!/^[ -]$/.test(scan.gap(word + 1))) return undefined;
  }
  return undefined;
}

/** "… Kelas Pencegahan Korupsi (Dinas Pendidikan)", "… Reformasi Birokrasi (Kemenpan RB)": the bracket says whose it is. */
function isWhose(scan: Scan, word: number): boolean {
  return (
    /^(?:kemen|kementerian)[a-z]*$/.test(scan.key(word)) ||
    scan.cue('unit-head', word) !== undefined ||
    scan.cue('body-head', word) !== undefined ||
    scan.name('body', word).length > 0 ||
    scan.name('region', word).length > 0
  );
}

/** The longest bracket that still spells out a name. */
const MAX_EXPANSION = 160;

/** The bracket that spells an abbreviation out: two capitalised words or more. */
export function expansionEnd(scan: Scan, from: number): number | undefined {
  const { words, text } = scan;
  if (from >= words.count || !/^ ?\($/.test(scan.gap(from))) return undefined;
  const opened = words.starts[from] ?? 0;
  const length = text.slice(opened, opened + MAX_EXPANSION).indexOf(')');
  const close = length === -1 ? -1 : opened + length;
  if (close === -1) return undefined;
  const inside = wordsIn(scan, words.starts[from] ?? 0, close);
  if (isWhose(scan, from)) return undefined;
  if (
    inside.end - inside.first < 2 ||
    !scan.capital(inside.first) ||
    text.slice(words.starts[from], close).includes('\n')
  )
    return undefined;
  return close + 1;
}
