import { NO_NAMES } from '../language/common-words.ts';
import { isEnglish } from '../language/english.ts';
import type { DraftOf } from './draft.ts';
import { codesOf, placeAt } from './regions.ts';
import type { Scan } from './scan.ts';

/** What English puts behind the name of a unit: "Les Tourism Village", "Kepanjen Regional Hospital". */
const TAIL = /^(?:village|subdistrict|hospital)$/;
const KIND = /^(?:tourism|tourist|regional|general|public|state|cultural|coffee|digital)$/;

/** Words before a kind that are praise, a count or another name, and no name of a unit. */
const NO_NAME =
  /^(?:best|top|most|favou?rite|the|a|an|every|each|this|that|one|two|three|indonesian?|national|global|village|villages|as|cleanest|greenest)$/;

/** The longest name before its kind, in words. */
const LONGEST = 4;

/** Villages, hospitals and offices of English articles, with the place that stands behind them. */
export function englishUnits(scan: Scan): readonly DraftOf<'unit'>[] {
  if (!isEnglish(scan.words)) return [];
  const { words, text } = scan;
  const found: DraftOf<'unit'>[] = [];
  for (let tail = 1; tail < words.count; tail++) {
    if (scan.gap(tail) !== ' ') continue;
    const office = OFFICE.test(scan.key(tail)) ? officeOf(scan, tail) : undefined;
    if (office) found.push(office);
    if (!TAIL.test(scan.key(tail))) continue;
    let kind = tail;
    while (kind > 0 && KIND.test(scan.key(kind - 1)) && scan.gap(kind) === ' ') kind--;
    let first = kind;
    while (first > 0 && kind - first < LONGEST && isPart(scan, first)) first--;
    if (first === kind) continue;
    let end = words.ends[tail] ?? 0;
    // "Tiworiwu Tourism Village (Bena Megalith Village)".
    const bracket = /^ \([^()\n]{3,40}\)/.exec(text.slice(end, end + 44))?.[0];
    if (bracket !== undefined && /\b[Vv]illage\)$/.test(bracket)) end += bracket.length;
    found.push({
      type: 'unit',
      start: words.starts[first] ?? 0,
      end,
      name: text.slice(words.starts[first], end),
      codes: placeOf(scan, tail + 1),
    });
  }
  return found;
}

/** What closes the name of an office: "Bantul Regency's Health Office", "Sidoarjo Tourism Agency", "Gresik Police". */
const OFFICE = /^(?:office|agency|department|police|service)$/;

/** The office of a region whose name opens it. */
function officeOf(scan: Scan, tail: number): DraftOf<'unit'> | undefined {
  const { words, text } = scan;
  if (!scan.capital(tail)) return undefined;
  for (let first = tail - 1; first >= Math.max(0, tail - LONGEST_OFFICE); first--) {
    if (scan.sentence(first) !== scan.sentence(tail)) return undefined;
    if (first < tail - 1 && !/^(?:['’]s)? $/.test(scan.gap(first + 1))) return undefined;
    if (!scan.capital(first) && scan.key(first) !== 'and') return undefined;
    const place = scan.capital(first) ? placeAt(scan, first) : undefined;
    // "the West Java Governor's Office": where somebody works.
    if (scan.cue('office', first) || /^(?:governor|mayor|regent)/.test(scan.key(first))) return undefined;
    if (!place || place.end > tail || /^(?:at|in|near|outside|to)$/.test(scan.key(first - 1))) continue;
    const kind = scan.cue('body-tail', place.end);
    const end = kind ? place.end + 1 : place.end;
    if (end >= tail && scan.key(tail) !== 'police') return undefined;
    const fitting = kind ? place.regions.filter((region) => region.kind === kind.cue.region) : [];
    const codes = codesOf(fitting.length > 0 ? fitting : place.regions);
    const span = { start: words.starts[first] ?? 0, end: words.ends[tail] ?? 0 };
    return { type: 'unit', ...span, name: text.slice(span.start, span.end), codes };
  }
  return undefined;
}

/** "Sidoarjo Regency's Population and Civil Registration Office", in words. */
const LONGEST_OFFICE = 9;

function isPart(scan: Scan, next: number): boolean {
  const word = next - 1;
  if (scan.gap(next) !== ' ' || scan.sentence(word) !== scan.sentence(next)) return false;
  return scan.capital(word) && !NO_NAME.test(scan.key(word)) && !NO_NAMES.has(scan.key(word));
}

/** "Les Tourism Village, Buleleng, Bali", "Jatiluwih Tourism Village in Tabanan regency", "Taro Village of Gianyar". */
function placeOf(scan: Scan, from: number): readonly string[] {
  if (from >= scan.words.count || scan.sentence(from) !== scan.sentence(from - 1)) return [];
  const at = /^(?:in|of)$/.test(scan.key(from)) && scan.gap(from) === ' ' ? from + 1 : from;
  if (at === from && scan.gap(from) !== ', ' && scan.gap(from) !== ' (') return [];
  const place = scan.capital(at) ? placeAt(scan, at) : undefined;
  if (!place) return [];
  const tail = scan.cue('body-tail', place.end);
  const fitting = tail ? place.regions.filter(({ kind }) => kind === tail.cue.region) : [];
  const codes = codesOf(fitting.length > 0 ? fitting : place.regions);
  const [province] = codes.filter((code) => !code.includes('.'));
  // "Wukirsari Village in Yogyakarta": no village is in a city of its province's name.
  return codes.length === 1
    ? codes
    : province !== undefined && codes.every((code) => code.startsWith(province))
      ? [province]
      : [];
}
