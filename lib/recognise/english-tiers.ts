import { isEnglish } from '../language/english.ts';
import { HONOURED, WINS, WON } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import { placeAt } from './regions.ts';
import type { Scan, WordSpan } from './scan.ts';

export type EnglishTier = WordSpan & { readonly name: string };

/** Categories of English prose and of its lists of winners: "the large city category", "the category of best service". */
export function englishCategories(scan: Scan): readonly EnglishTier[] {
  if (!isEnglish(scan.words)) return [];
  const said = scan.cues('tier-cue').flatMap(({ first }): EnglishTier[] => {
    if (scan.key(first) !== 'category') return [];
    const found = quotedBefore(scan, first) ?? categoryBefore(scan, first) ?? categoryOf(scan, first);
    return found ? [found] : [];
  });
  const status = scan
    .cues('tier-cue')
    .flatMap(({ first }) => (TITLES.test(scan.key(first)) ? quotedAround(scan, first) : []));
  const quoted = [...said, ...status, ...quotedGrades(scan), ...levels(scan), ...medals(scan)].flatMap((tier) => [
    tier,
    ...alsoQuoted(scan, tier),
  ]);
  return [...quoted, ...lineCategories(scan)].sort((a, b) => a.first - b.first);
}

/** "the titles “Best Living” and “Best Economy”": those beside it in quotation marks of their own. */
function alsoQuoted(scan: Scan, { first, end }: EnglishTier): readonly EnglishTier[] {
  if (/^["”’'],? $/.test(scan.gap(end)) && scan.key(end) === 'and') return quotedBehind(scan, end);
  if (!/^ ["“‘']$/.test(scan.gap(first)) || scan.key(first - 1) !== 'and') return [];
  const before = quotedBefore(scan, first - 1);
  return before ? [before] : [];
}

/** "at the Excellent level": one word with a capital, and no level of government. */
function levels(scan: Scan): readonly EnglishTier[] {
  return scan.cues('tier-cue').flatMap(({ first: word }) => {
    const name = scan.key(word - 1);
    const told = scan.key(word) === 'level' && scan.capital(word - 1) && !scan.capital(word - 2);
    return told && GRADES.test(name) ? [named(scan, word - 1, word + 1, word - 1, word)] : [];
  });
}

/** "Tuban Regency (Gold)", "Batu City – Silver": the grade of whoever stands before it. */
function medals(scan: Scan): readonly EnglishTier[] {
  const { words, text } = scan;
  const found: EnglishTier[] = [];
  for (let word = 1; word < words.count; word++) {
    const gap = scan.gap(word);
    if (gap === ' ' || !/^ (?:\(|[–—-] )$/.test(gap) || !GRADES.test(scan.key(word)) || !scan.capital(word)) continue;
    const inBracket = gap === ' (';
    const behind = text.slice(words.ends[word], (words.ends[word] ?? 0) + 3);
    if (inBracket ? behind.startsWith(')') : /^[.;,]?\s*(?:\n|$)/.test(behind))
      found.push(named(scan, word, word + 1, word, word + 1));
  }
  return found;
}

const GRADES = /^(?:platinum|gold|silver|bronze|excellent|outstanding|good|fair|adequate)$/;

/** Words that tell no category by name: "the same category", "each category". */
const NO_NAME =
  /^(?:the|an?|this|that|same|each|every|another|other|one|its|their|respective|certain|following|new|main|special|general|highest|lowest|top|first|second|third|and|or|in|for|of|to|by|under|won|win|received|receives|from|with|as|was|is)$/;

/** "achieved the “INFORMATIVE” category": in quotation marks the name alone. */
function quotedBefore(scan: Scan, word: number): EnglishTier | undefined {
  if (!/^["”’']+ $/.test(scan.gap(word))) return undefined;
  for (
    let first = word - 1;
    first >= Math.max(0, word - LONGEST) && scan.sentence(first) === scan.sentence(word);
    first--
  )
    if (/["“‘']$/.test(scan.gap(first))) return named(scan, first, word, first, word);
  return undefined;
}

/**
 * "was awarded an “honorable mention” at the Green Town Awards", "won the “Clean Harbor” award at": what somebody got, in quotation
 * marks.
 */
function quotedGrades(scan: Scan): readonly EnglishTier[] {
  const found: EnglishTier[] = [];
  for (let first = 2; first < scan.words.count; first++) {
    const gap = scan.gap(first);
    if (gap === ' ' || !/^ ["“‘']$/.test(gap)) continue;
    const verb = /^(?:the|an?|as)$/.test(scan.key(first - 1)) ? first - 2 : first - 1;
    const [grade] = quotedBehind(scan, first - 1);
    // The prize of an event that its sentence names too.
    const prize = grade && /^(?:awards?|prizes?)$/.test(scan.key(grade.end)) && EVENT.test(scan.key(grade.end + 1));
    if (!prize && !GRADED.test(scan.key(verb))) continue;
    const here = (one: { readonly first: number }) => scan.sentence(one.first) === scan.sentence(first);
    if (!scan.cues('award-tail').some(here) && !scan.competitionHits.some(here)) continue;
    if (grade && grade.end - grade.first <= LONGEST_TITLE) found.push(grade);
  }
  return found;
}

const GRADED = pattern`^(?:${HONOURED}|titled)$`;

const EVENT = /^(?:at|in|during|of)$/;

/** Nouns of what is said in quotation marks before or behind them. */
const TITLES = /^(?:status|title|predicate|rating|grade)$/;

/** "achieved the title “Very Good”", "the “Excellent” predicate", "an A rating", "a grade of BB". */
function quotedAround(scan: Scan, word: number): readonly EnglishTier[] {
  const lettered =
    LETTERS.test(scan.text.slice(scan.words.starts[word - 1], scan.words.ends[word - 1])) && scan.gap(word) === ' ';
  if (lettered) return [named(scan, word - 1, word + 1, word - 1, word)];
  const of = scan.key(word + 1) === 'of' ? word + 2 : word;
  if (of > word && LETTERS.test(scan.text.slice(scan.words.starts[of], scan.words.ends[of])))
    return [named(scan, word, of + 1, of, of + 1)];
  const before = quotedBefore(scan, word);
  return before && before.end - before.first <= LONGEST_TITLE ? [before] : quotedBehind(scan, word);
}

const LETTERS = /^(?:AA?|BB?|CC?|D)$/;

/** "Kind to Children" is as long as a grade gets; a longer quotation is what somebody said. */
const LONGEST_TITLE = 4;

/** "securing the status of “INFORMATIVE”". */
function quotedBehind(scan: Scan, word: number): readonly EnglishTier[] {
  const first = scan.key(word + 1) === 'of' ? word + 2 : word + 1;
  if (scan.sentence(first) !== scan.sentence(word)) return [];
  if (first > word + 1 && scan.gap(first) === ' ') return capitals(scan, word, first);
  if (!/^ ["“‘']$/.test(scan.gap(first))) return [];
  for (let end = first + 1; end <= first + LONGEST && end <= scan.words.count; end++)
    if (/["”’']/.test(scan.text.charAt(scan.words.ends[end - 1] ?? 0))) return [named(scan, first, end, first, end)];
  return [];
}

/** "the predicate of Very Good": in capitals. */
function capitals(scan: Scan, word: number, first: number): readonly EnglishTier[] {
  let end = first;
  while (
    end < scan.words.count &&
    end - first <= LONGEST_TITLE &&
    scan.capital(end) &&
    (end === first || /^[ -]$/.test(scan.gap(end)))
  )
    end++;
  return end > first && end - first <= LONGEST_TITLE ? [named(scan, word, end, first, end)] : [];
}

/** The longest name of a category in small letters, in words. */
const LONGEST = 6;

/** "the metropolitan city category", "in the Paripurna category": English has the name before the word. */
function categoryBefore(scan: Scan, word: number): EnglishTier | undefined {
  let first = word;
  while (first > 0 && word - first < LONGEST && /^(?: |-)$/.test(scan.gap(first))) {
    if (scan.sentence(first - 1) !== scan.sentence(word)) break;
    const key = scan.key(first - 1);
    // "Public Service and Health category", "Strategic Leadership in Urban Transformation category".
    const joins =
      /^(?:and|of|in|for)$/.test(key) &&
      scan.capital(first) &&
      scan.capital(first - 2) &&
      !/^(?:awards?|prizes?|competition)$/.test(scan.key(first - 2));
    if (GETS.test(key)) break;
    if (NO_NAME.test(key) && !joins && !(scan.capital(first - 1) && /^(?:special|general|main)$/.test(key))) break;
    first--;
  }
  const opened = OPENS.test(scan.key(first - 1)) || (GETS.test(scan.key(first - 1)) && scan.capital(first));
  // "the Large City category by A, Small City category by B".
  if (first === word || !(opened || (scan.gap(first) === ', ' && scan.capital(first)))) return undefined;
  return named(scan, first, word + 1, first, word);
}

const OPENS = /^(?:the|an?|in|for|under|and|to|its)$/;

/** Headlines leave the article out: "Tuban Achieves Madya Category". */
const GETS = pattern`^(?:${WINS}|${WON}|gets|takes|home)$`;

/** "the category of medium-sized city", "the category of Special Mention": up to what is said of it. */
function categoryOf(scan: Scan, word: number): EnglishTier | undefined {
  if (scan.key(word + 1) !== 'of' || scan.gap(word + 1) !== ' ' || scan.capital(word)) return undefined;
  let first = word + 2;
  while (/^(?:the|an?)$/.test(scan.key(first))) first++;
  let end = first;
  while (end < scan.words.count && end - first < LONGEST && (end === first || /^(?: |-)$/.test(scan.gap(end)))) {
    if (scan.sentence(end) !== scan.sentence(word) || END.test(scan.key(end))) break;
    end++;
  }
  // "the category of Special Mention": in capitals the name alone is printed as one.
  return end > first ? named(scan, scan.capital(first) ? first : word, end, first, end) : undefined;
}

const END =
  /^(?:in|at|on|with|by|from|for|to|was|were|is|are|has|have|had|won|wins|went|goes|and|as|which|that|while|this|during|after|among|achieved|awarded|given|presented|followed|received|than|also|at)$/;

function named(scan: Scan, first: number, end: number, from: number, to: number): EnglishTier {
  const { text, words } = scan;
  const name = text.slice(words.starts[from], words.ends[to - 1]);
  return { first, end, name: CITY_CLASSES.get(name.toLowerCase().replace('-', ' ')) ?? name };
}

/** Classes of towns that contests of the nation have, as their lists call them. */
const CITY_CLASSES: ReadonlyMap<string, string> = new Map([
  ['metropolitan city', 'Kota Metropolitan'],
  ['metropolitan', 'Kota Metropolitan'],
  ['large city', 'Kota Besar'],
  ['big city', 'Kota Besar'],
  ['medium city', 'Kota Sedang'],
  ['medium sized city', 'Kota Sedang'],
  ['small city', 'Kota Kecil'],
]);

/** A line's label is no longer than this, in words. */
const LONGEST_LABEL = 6;

/** "Smart Governance: City of Bandung,": what a line of winners begins with, and whose it is. */
function lineCategories(scan: Scan): readonly EnglishTier[] {
  const { shapes, count } = scan.words;
  const found: EnglishTier[] = [];
  for (let line = 0; line < count; line++) {
    if (((shapes[line] ?? 0) & SHAPE.line) === 0) continue;
    let end = line + 1;
    while (end < count && end - line <= LONGEST_LABEL && /^(?: | & |-)$/.test(scan.gap(end))) end++;
    if (end - line > LONGEST_LABEL || end >= count || !/^ ?[:–—-] $/.test(scan.gap(end))) continue;
    const first = /^\d{1,2}$/.test(scan.key(line)) ? line + 1 : line;
    // "1st Winner – Tuban Regency": a dash parts a place alone from whoever has it.
    if (!scan.gap(end).includes(':')) {
      if (isPlace(scan, first, end)) found.push(named(scan, first, end, first, end));
      continue;
    }
    const place = placeAt(scan, nameStart(scan, end));
    const whole = place !== undefined && isLastOfLine(scan, place.end) && isLabel(scan, line, end);
    // "Province category: East Java, Bali".
    const said = place !== undefined && scan.key(end - 1) === 'category' && isLabel(scan, first, end - 1);
    if (said) found.push(named(scan, first, end, first, end - 1));
    else if (whole || isPlaceLabel(scan, first, end)) found.push(named(scan, first, end, first, end));
  }
  return found;
}

/** "1st Place: ", "Best Tourism Village: ", "Second Winner: ": whoever stands behind has it. */
function isPlaceLabel(scan: Scan, first: number, end: number): boolean {
  if (isPlace(scan, first, end)) return true;
  return /^(?:best|most)$/.test(scan.key(first)) && end - first > 1 && isLabel(scan, first, end);
}

function isPlace(scan: Scan, first: number, end: number): boolean {
  return (
    /^(?:1st|2nd|3rd|first|second|third)$/.test(scan.key(first)) &&
    (end === first + 1 || (end === first + 2 && /^(?:place|winner|prize|rank|position)$/.test(scan.key(first + 1))))
  );
}

/** "The Tuban Regency Government", "The city of Batu": where the place's own name begins. */
function nameStart(scan: Scan, word: number): number {
  const first = scan.key(word) === 'the' ? word + 1 : word;
  return scan.key(first + 1) === 'of' && /^(?:city|regency|municipality|province|district)$/.test(scan.key(first))
    ? first + 2
    : first;
}

/** Behind the place nothing but its kind and what leads to the next line. */
function isLastOfLine(scan: Scan, from: number): boolean {
  let word = from;
  while (
    word < scan.words.count &&
    /^(?:city|regency|district|province|municipality|government|and)$/.test(scan.key(word)) &&
    ((scan.words.shapes[word] ?? 0) & SHAPE.line) === 0
  )
    word++;
  return word >= scan.words.count || ((scan.words.shapes[word] ?? 0) & SHAPE.line) !== 0;
}

/** Capitalised words, and no label of something else: "Photo: Bandung", "Source: Surabaya City". */
function isLabel(scan: Scan, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (!scan.capital(word) && !/^(?:and|of|the|for|in)$/.test(scan.key(word))) return false;
  return !/^(?:photos?|source|by|editor|reporter|writer|location|venue|place|date|caption|photographer|author)$/.test(
    scan.key(first),
  );
}

/** "first place", "third rank", "second runner-up", "grand prize": a place as English contests call it. */
export function englishPlace(scan: Scan, word: number): EnglishTier | undefined {
  if (!isEnglish(scan.words)) return undefined;
  const key = scan.key(word);
  if (!/^[ -]$/.test(scan.gap(word + 1)) || scan.sentence(word + 1) !== scan.sentence(word)) return undefined;
  const next = scan.key(word + 1);
  const up = /^(?:first|second|third)$/.test(key) && next === 'runner' && scan.key(word + 2) === 'up';
  const end = up ? word + 3 : PLACES.some(([first, then]) => first.test(key) && then.test(next)) ? word + 2 : 0;
  if (end === 0) return undefined;
  return { first: word, end, name: scan.text.slice(scan.words.starts[word], scan.words.ends[end - 1]) };
}

const PLACES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:first|second|third|fourth|fifth)$/, /^(?:place|position|rank|ranking|prize|winner)$/],
  [/^top$/, /^(?:place|position|rank|prize)$/],
  [/^grand$/, /^(?:prize|champion|winner)$/],
  [/^overall$/, /^(?:champion|winner)$/],
  [/^runner$/, /^up$/],
  [/^(?:gold|silver|bronze|platinum)$/, /^(?:medals?|awards?|category|winners?|prizes?|troph(?:y|ies))$/],
];
