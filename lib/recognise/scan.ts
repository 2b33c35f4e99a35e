import { ABBREVIATIONS } from '../language/abbreviations.ts';
import { CUES, type Cue, lexicon } from '../language/lexicon.ts';
import { findPhrases } from '../text/phrases.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { SHAPE, type Words, wordKey, words } from '../text/words.ts';
import { type Entry, entryAt, findNames, type Gazetteer } from './gazetteer.ts';
import { ownShortNames } from './own-short-names.ts';

/** A stretch of words: first word and the word after the last. */
export type WordSpan = { readonly first: number; readonly end: number };

export type NameHit = WordSpan & { readonly entry: Entry };
export type CueHit<K extends Cue['kind'] = Cue['kind']> = WordSpan & { readonly cue: Extract<Cue, { kind: K }> };

/** How a line is set: in prose a capital letter says something, in a headline little, in all capitals nothing. */
export type LineCase = 'prose' | 'title' | 'capitals';

/** A text with everything that one pass over it finds; the detectors only look at this. */
export type Scan = {
  readonly text: string;
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Span[];
  /** Longest name of each kind that begins at a word. */
  name(kind: Entry['kind'], first: number): readonly NameHit[];
  readonly tierHits: readonly NameHit[];
  readonly competitionHits: readonly NameHit[];
  readonly innovationHits: readonly NameHit[];
  /** The word is part of a competition's name. */
  inCompetition(word: number): boolean;
  /** A known title ends right before the word. */
  endsTitle(word: number): boolean;
  readonly officialHits: readonly NameHit[];
  readonly bodyHits: readonly NameHit[];
  readonly regionHits: readonly NameHit[];
  /** Longest cue of a kind that begins at a word. */
  cue<K extends Cue['kind']>(kind: K, first: number): CueHit<K> | undefined;
  cueEnding<K extends Cue['kind']>(kind: K, end: number): CueHit<K> | undefined;
  cues<K extends Cue['kind']>(kind: K): readonly CueHit<K>[];
  /** The word as compared. */
  key(word: number): string;
  /** What is printed between a word and the one before. */
  gap(word: number): string;
  capital(word: number): boolean;
  lineCase(word: number): LineCase;
  /** Index of the sentence that a word stands in. */
  sentence(word: number): number;
};

export function scan(text: string, gazetteer: Gazetteer): Scan {
  const list = words(text);
  const { starts, ends, shapes, count } = list;
  const keys: (string | undefined)[] = new Array(count);
  const key = (word: number): string => {
    if (word < 0 || word >= count) return '';
    let known = keys[word];
    if (known === undefined) {
      known = wordKey(text.slice(starts[word], ends[word]));
      keys[word] = known;
    }
    return known;
  };

  const byKind: Record<Entry['kind'], NameHit[]> = {
    tier: [],
    competition: [],
    region: [],
    body: [],
    innovation: [],
    official: [],
  };
  findNames(gazetteer, list, (first, end, entry) => {
    const found = entryAt(gazetteer, entry);
    // "Kabupaten Bangka, Belitung": two of a list, and not the province.
    if (found.kind === 'region' && end - first > 1 && text.slice(starts[first], ends[end - 1]).includes(',')) return;
    byKind[found.kind].push({ first, end, entry: found });
  });
  const regions = byKind.region.map(({ first, end, entry }) => ({ first, end, entry, form: entry.form }));
  for (const short of ownShortNames(list, regions)) byKind.region.push(short);
  const nameAt: Record<Entry['kind'], ReadonlyMap<number, readonly NameHit[]>> = {
    tier: longestAt(byKind.tier),
    competition: longestAt(byKind.competition),
    region: longestAt(byKind.region),
    body: longestAt(byKind.body),
    innovation: longestAt(byKind.innovation),
    official: longestAt(byKind.official),
  };

  const cueHits = new Map<Cue['kind'], Map<number, CueHit>>();
  const cueEnds = new Map<Cue['kind'], Map<number, CueHit>>();
  findPhrases(lexicon(), list, (first, end, phrase) => {
    const cue = CUES[phrase];
    if (!cue) return;
    const at = mapOf(cueHits, cue.kind);
    const held = at.get(first);
    // Hits come shorter first, so the last one to begin at a word is the longest.
    if (!held || held.end <= end) at.set(first, { first, end, cue } as CueHit);
  });
  // Nearly every word is asked for what begins there, and nearly none has it: these say so without a look into the tables.
  const begins = new Uint8Array(count + 1);
  const closes = new Uint8Array(count + 1);
  for (const [kind, hits] of cueHits) {
    const ends = mapOf(cueEnds, kind);
    for (const hit of hits.values()) {
      begins[hit.first] = begins[hit.first]! | CUE;
      closes[hit.end] = CUE;
      const held = ends.get(hit.end);
      if (!held || held.first > hit.first) ends.set(hit.end, hit);
    }
  }
  for (const hits of Object.values(byKind)) for (const { first } of hits) begins[first] = begins[first]! | NAME;

  const competitionWords = new Uint8Array(count + 1);
  for (const { first, end } of byKind.competition) competitionWords.fill(1, first, end);
  const titleEnds = new Set(byKind.innovation.map(({ end }) => end));

  const cases = lineCases(list);
  const spans = sentences(text, ABBREVIATIONS);
  const sentenceOf = new Int32Array(count);
  let current = 0;
  for (let i = 0; i < count; i++) {
    while (current + 1 < spans.length && (spans[current + 1]?.start ?? 0) <= (starts[i] ?? 0)) current++;
    sentenceOf[i] = current;
  }
  return {
    text,
    words: list,
    gazetteer,
    sentences: spans,
    name: (kind, first) => ((begins[first]! & NAME) === 0 ? NONE : (nameAt[kind].get(first) ?? NONE)),
    tierHits: byKind.tier,
    competitionHits: byKind.competition,
    innovationHits: byKind.innovation,
    inCompetition: (word) => competitionWords[word] === 1,
    endsTitle: (word) => titleEnds.has(word),
    officialHits: byKind.official,
    bodyHits: byKind.body,
    regionHits: byKind.region,
    cue: <K extends Cue['kind']>(kind: K, first: number) =>
      (begins[first]! & CUE) === 0 ? undefined : (cueHits.get(kind)?.get(first) as CueHit<K> | undefined),
    cueEnding: <K extends Cue['kind']>(kind: K, end: number) =>
      closes[end] === CUE ? (cueEnds.get(kind)?.get(end) as CueHit<K> | undefined) : undefined,
    cues: <K extends Cue['kind']>(kind: K) => [...(cueHits.get(kind)?.values() ?? [])] as CueHit<K>[],
    key,
    gap: (word) => text.slice(word === 0 ? 0 : ends[word - 1], starts[word]),
    capital: (word) => word >= 0 && word < count && ((shapes[word] ?? 0) & SHAPE.capital) !== 0,
    lineCase: (word) => cases[word] ?? 'prose',
    sentence: (word) => sentenceOf[word] ?? 0,
  };
}

/** What begins at a word, as bits. */
const CUE = 1;
const NAME = 2;

const NONE: readonly NameHit[] = [];
const NOWHERE: ReadonlyMap<number, readonly NameHit[]> = new Map();

/** The longest names that begin at each word; several when one name has several bearers. */
function longestAt(hits: readonly NameHit[]): ReadonlyMap<number, readonly NameHit[]> {
  if (hits.length === 0) return NOWHERE;
  const at = new Map<number, NameHit[]>();
  for (const hit of hits) {
    const held = at.get(hit.first);
    if (!held || (held[0]?.end ?? 0) < hit.end) at.set(hit.first, [hit]);
    else if (held[0]?.end === hit.end) held.push(hit);
  }
  return at;
}

function mapOf<K, V>(maps: Map<K, Map<number, V>>, key: K): Map<number, V> {
  const held = maps.get(key);
  if (held) return held;
  const made = new Map<number, V>();
  maps.set(key, made);
  return made;
}

/** Share of words of four letters or more with a capital that makes a line a headline; prose about names stays below. */
const TITLE_SHARE = 0.8;
const CAPITALS_SHARE = 0.7;
/** Longer lines are prose, however many names they hold. */
const MAX_HEADLINE_WORDS = 26;

/** A line that ends in a full stop or a colon is prose. */
function isStopped(text: string, end: number): boolean {
  return /^[)"”’]{0,2}[.:;]/.test(text.slice(end, end + 3));
}

/** What is not said is prose. */
function lineCases({ text, count, shapes, starts, ends }: Words): readonly (LineCase | undefined)[] {
  const cases: (LineCase | undefined)[] = new Array(count);
  let first = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && ((shapes[i] ?? 0) & SHAPE.line) === 0) continue;
    let long = 0;
    let capital = 0;
    let capitals = 0;
    for (let w = first; w < i; w++) {
      const shape = shapes[w] ?? 0;
      if ((ends[w] ?? 0) - (starts[w] ?? 0) < 4 || (shape & SHAPE.digits) !== 0) continue;
      long++;
      if ((shape & SHAPE.capital) !== 0) capital++;
      if ((shape & SHAPE.capitals) !== 0) capitals++;
    }
    const end = ends[i - 1] ?? 0;
    if (long >= 3) {
      if (capitals / long >= CAPITALS_SHARE) cases.fill('capitals', first, i);
      else if (capital / long >= TITLE_SHARE && i - first <= MAX_HEADLINE_WORDS && !isStopped(text, end))
        cases.fill('title', first, i);
    }
    first = i;
  }
  return cases;
}
