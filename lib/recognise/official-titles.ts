import { BACK_TITLES, FRONT_TITLES } from '../language/titles.ts';
import { closedEnd } from '../text/closed-end.ts';
import { everyMatch } from '../text/every-match.ts';
import { onceForLatest } from '../text/once-per.ts';
import { SHAPE } from '../text/words.ts';
import { isInCapitals } from './is-in-capitals.ts';
import type { Scan } from './scan.ts';

export function isFrontTitle(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  if (!FRONT_TITLES.has(key)) return false;
  const next = scan.gap(word + 1);
  if (!/^[\s.,()/]{1,4}$/.test(next)) return false;
  return scan.capital(word) || /^(?:dr|drg|drh|apt|pak|bu|ibu|bapak)$/.test(key);
}

/** Titles right before a bare name: "Dr. Hj. Khofifah Indar Parawansa". */
export function frontTitles(scan: Scan, name: number): number {
  let first = name;
  while (first > 0 && isFrontTitle(scan, first - 1) && /^[\s.,()]{1,3}$/.test(scan.gap(first))) first--;
  return first;
}

/** How many words from here are one back title: "M.Ag." two, "S.H." two, "MM" one. */
function backTitleWords(scan: Scan, word: number): number {
  for (let length = 3; length >= 1; length--) {
    if (word + length > scan.words.count) continue;
    let key = scan.key(word);
    let dotted = true;
    for (let i = 1; i < length; i++) {
      if (!/^(?:\. ?| )$/.test(scan.gap(word + i))) dotted = false;
      key += scan.key(word + i);
    }
    if (dotted && BACK_TITLES.has(key) && scan.capital(word)) return length;
  }
  // A title that we do not know, told by its stop and the comma before it: ", M.ML.".
  const { starts, ends } = scan.words;
  if (word + 1 < scan.words.count && scan.gap(word).includes(',') && scan.gap(word + 1) === '.') {
    const whole = scan.text.slice(starts[word], (ends[word + 1] ?? 0) + 1);
    if (/^[SMABD]\.[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,4}[.,]?$/u.test(whole.trim())) return 2;
  }
  // ", MMR": capitals of a master's or a bachelor's degree behind a comma.
  const own = scan.text.slice(starts[word], ends[word]);
  if (
    word < scan.words.count &&
    scan.gap(word).includes(',') &&
    /^[MS][A-Z]{1,4}$/.test(own) &&
    scan.name('region', word).length === 0
  )
    return 1;
  return 0;
}

/** A back title without a comma before it is told by its capitals or stops: "Azhari SH", "Azhari S.H." but not "Sari". */
export function isBackTitle(scan: Scan, word: number): boolean {
  const length = backTitleWords(scan, word);
  if (length === 0) return false;
  if (length > 1) return true;
  return isInCapitals(scan, word) && (scan.lineCase(word) !== 'capitals' || scan.gap(word).includes(','));
}

export function backTitles(scan: Scan, from: number): { readonly word: number; readonly end: number } {
  const { words, text } = scan;
  let word = from;
  let dotted = false;
  for (;;) {
    if (word >= words.count || !/^(?:\.?,\s?|\.?\s|\s?\(|\. ?)$/.test(scan.gap(word))) break;
    const length = backTitleWords(scan, word);
    if (length === 0) break;
    const comma = scan.gap(word).includes(',');
    if (!comma && word === from && !isBackTitle(scan, word)) break;
    dotted = length > 1 && scan.gap(word + 1).includes('.');
    word += length;
  }
  let end = words.ends[word - 1] ?? 0;
  // "M.Ag." keeps its last stop, "SH." at the end of a sentence does not.
  // Of "S.Sos." at the end of a sentence the other titles of the text tell whose the stop is.
  const closes = dotted && isSentenceEnd(scan, word, end) && !printsStops(scan, from, end);
  if (word > from && text.charAt(end) === '.' && ((dotted && !closes) || /^\.,/.test(text.slice(end, end + 2)))) end++;
  return { word, end: word > from ? closedEnd(text, words.ends[from - 1] ?? 0, end) : end };
}

/** A title in the middle of a sentence, where a stop behind it can only be its own: "M.Si kepada", "S.E., didampingi". */
const TITLE_WITHIN = /(?<![A-Za-zÀ-ɏ.])([SMA]\.[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,4})(\.?)(?=,|[ \u00a0][a-zß-ɏ])/gu;

/** Titles of a text that are printed with a last stop (more often than not), and those without. */
const titleStops = onceForLatest(({ text }: Scan): ReadonlyMap<string, number> => {
  const stops = new Map<string, number>();
  for (const [, title = '', stop] of everyMatch(TITLE_WITHIN, text))
    for (const key of [title, '']) stops.set(key, (stops.get(key) ?? 0) + (stop === '.' ? 1 : -1));
  return stops;
});

function printsStops(scan: Scan, nameEnd: number, end: number): boolean {
  const [title = ''] = /[A-Za-zÀ-ɏ]{1,2}\.[A-Za-zÀ-ɏ]{1,5}$/u.exec(scan.text.slice(Math.max(0, end - 9), end)) ?? [];
  const stops = titleStops(scan);
  return (stops.get(title) || stops.get('') || stopBefore(scan, nameEnd)) > 0;
}

const WORDS_BACK = 8;

/** "Drs. As'at, M.Ag.": who puts a stop behind the title before the name puts one behind the last; 0 where there is none. */
function stopBefore(scan: Scan, nameEnd: number): number {
  for (let word = nameEnd - 1; word > Math.max(0, nameEnd - WORDS_BACK); word--) {
    if (scan.sentence(word) !== scan.sentence(nameEnd - 1)) return 0;
    if (FRONT_TITLES.has(scan.key(word))) return scan.gap(word + 1).startsWith('.') ? 1 : -1;
  }
  return 0;
}

/** The stop there ends the sentence: a new one, a new line or nothing comes next. */
function isSentenceEnd({ text, words: { starts, count, shapes } }: Scan, next: number, stop: number): boolean {
  if (next >= count || ((shapes[next] ?? 0) & SHAPE.line) !== 0) return true;
  return ((shapes[next] ?? 0) & SHAPE.capital) !== 0 && /^\. ["“]?$/.test(text.slice(stop, starts[next]));
}
