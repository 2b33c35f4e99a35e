import { isLetterUnit } from './letter.ts';
import type { Span } from './span.ts';
import { unitAt } from './unit-at.ts';

const CLOSERS = new Set([...`"”’'»)]`].map((sign) => sign.charCodeAt(0)));
const UPPER_OR_QUOTE = /[A-ZÀ-Þ\d"“‘'«([•\-–]/;
/** "meraih Adipura tiga kali. Yakni pada 2017, 2018, dan 2019": the years are of what stands before the stop. */
const YEARS_OF_IT = /^Ya(?:kni|itu),? (?:(?:pada|di|dalam|untuk|tahun) ){0,3}(?:19|20)\d\d/;
/** The longest abbreviation worth looking back for. */
const LOOK_BACK = 14;

/**
 * Sentences by our own rules, because the built-in segmenters break after "Drs." and "Kab.". A line break always ends one.
 * `abbreviations`: words in lower case, without their last full stop, after which a sentence goes on ("drs", "kab", "no").
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): readonly Span[] {
  if (text !== latest.text || abbreviations !== latest.abbreviations)
    latest = { text, abbreviations, spans: split(text, abbreviations) };
  return latest.spans;
}

/** Of the text that was asked about last: the stages of one article ask in turn. */
let latest: { readonly text: string; readonly abbreviations: ReadonlySet<string>; readonly spans: readonly Span[] } = {
  text: '',
  abbreviations: new Set(),
  spans: [],
};

function split(text: string, abbreviations: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  const { length } = text;
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(unitAt(text, from))) from++;
    while (to > from && isSpace(unitAt(text, to - 1))) to--;
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < length; i++) {
    const c = unitAt(text, i);
    // Nearly all of a text: letters.
    if (c > 63 && c < 0x2026) continue;
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) {
      cut(i);
      continue;
    }
    if (!isEndMark(c)) continue;
    let end = i + 1;
    while (end < length && isEndMark(unitAt(text, end))) end++;
    const marks = end - i;
    while (end < length && CLOSERS.has(unitAt(text, end))) end++;
    if (end < length && !isSpace(unitAt(text, end))) {
      if (c === 46 && marks === 1 && isGlued(text, i, end, abbreviations)) cut(end);
      i = end - 1;
      continue;
    }
    let next = end;
    while (next < length && isSpace(unitAt(text, next)) && !isLineEnd(unitAt(text, next))) next++;
    const following = text.slice(next, next + 2);
    const goesOn =
      following !== '' &&
      !isLineEnd(unitAt(text, next)) &&
      (!UPPER_OR_QUOTE.test(following) ||
        (following === 'Ya' && YEARS_OF_IT.test(text.slice(next, next + 40))) ||
        (c === 46 && marks === 1 && isAbbreviation(text, i, next, abbreviations)));
    if (!goesOn) cut(end);
    i = end - 1;
  }
  cut(length);
  return found;
}

/** "minggu pagi.Kepala daerah", "ujarnya.”Selain itu": the space behind the stop is missing; an address ("Kabarkita.News") has none either. */
function isGlued(text: string, stop: number, next: number, abbreviations: ReadonlySet<string>): boolean {
  return (
    /^[A-ZÀ-Þ][a-zß-ɏ]{3,}[ ,]/.test(text.slice(next, next + 23)) &&
    /(?:[a-zß-ɏ]{4}|[a-zß-ɏ]\)|\d\))$/.test(text.slice(Math.max(0, stop - 5), stop)) &&
    !ADDRESS.test(text.slice(next, next + 7)) &&
    !isAbbreviation(text, stop, next, abbreviations)
  );
}

const ADDRESS = /^(?:News|Info|Online|Live|Today)\b/;

function isAbbreviation(text: string, stop: number, next: number, abbreviations: ReadonlySet<string>): boolean {
  let from = stop;
  while (from > 0 && stop - from < LOOK_BACK && isOfAbbreviation(unitAt(text, from - 1))) from--;
  const word = text.slice(from, stop).toLowerCase();
  if (word === '') return false;
  const last = word.slice(word.lastIndexOf('.') + 1);
  // An initial ("M. Sanusi", "A.A. Gde"); "S.H." and "M.Ag." carry on only when another abbreviation follows.
  // "Juara I. Sedangkan": a Roman number is no initial.
  // "SAKIP predikat A. Kami juga": nor is a grade.
  if (word.length === 1)
    return (
      (!/[ivx]/.test(word) || !/[a-zß-ɏ] $/.test(text.slice(Math.max(0, from - 2), from))) &&
      !GRADED.test(text.slice(Math.max(0, from - 14), from))
    );
  if (!word.includes('.')) return abbreviations.has(word);
  if (abbreviations.has(word)) return true;
  // "Dewi Ayu, S.Pd. (SMPN 2 Batu)".
  if (text.charAt(next) === '(') return true;
  if (last.length === 1 && word.length <= 3 && !/^[smb]\.[a-z]$/.test(word)) return true;
  return /^[A-Za-zÀ-ɏ]{1,3}\./.test(text.slice(next, next + 4));
}

const GRADED = /(?:predikat|nilai|tipe|kategori|grade|kelas|akreditasi|type) ["“]?$/i;

/** A letter, a full stop or an apostrophe: "M.Ag", "As’at". */
function isOfAbbreviation(unit: number): boolean {
  return unit === 46 || unit === 39 || unit === 0x2019 || isLetterUnit(unit);
}

/** . ! ? … */
function isEndMark(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 160 || unit === 0x2028 || unit === 0x2029 || unit === 0x202f
  );
}
