import { sameWord, type WordRow } from './word-row.ts';

/**
 * `words` words from index `first` of one text equal those from `second` of the other. A passage is a chain of such runs in
 * the same order in both texts, with a few differing words between them.
 */
export type Run = { readonly first: number; readonly second: number; readonly words: number };

/** Word indexes, `to` exclusive; `words` counts the equal words, the sum of the runs. */
export type Passage = {
  readonly first: { readonly from: number; readonly to: number };
  readonly second: { readonly from: number; readonly to: number };
  readonly words: number;
  readonly runs: readonly Run[];
};

export type PassageOptions = {
  /**
   * Least equal words in a passage. Every exact passage of this length is found, if it has eight different words or more: with
   * fewer, texts agree by chance everywhere, and chance edits may take a word or two from its ends.
   */
  readonly minWords: number;
  /** Least length of the longest run in a passage: what tells a copy from two sentences built alike. */
  readonly anchor: number;
};

/**
 * Passages of `second` that also stand in `first`, in the order of `second`. Seed and extend: three-word seeds are
 * looked up in a table of `first` and extended both ways over small edits; where a seed has too many places to try them all,
 * the whole `minWords`-gram is looked up.
 * Time is linear in the words of both texts.
 */
export function sharedPassages(first: WordRow, second: WordRow, options: PassageOptions): readonly Passage[] {
  return new Search(first, second, options, false).passages();
}

/** Passages that stand twice in one text, the copies not overlapping; the later copy is `second`. */
export function repeatedPassages(row: WordRow, options: PassageOptions): readonly Passage[] {
  return new Search(row, row, options, true).passages();
}

const SEED = 3;
/** Places of a seed that are tried, latest first; a phrase printed more often is a formula or a name, and says little. */
const SEED_PLACES = 8;
/** Words of either text that one edit may change, and equal words that must follow for the passage to go on. */
const EDIT = 7;
const RESUME = 2;
/** What an edited word costs against an equal one (1): a passage keeps at least three equal words in four. */
const EDIT_COST = 3;
/** How far the balance may fall below its best before a passage is given up: one edit of `EDIT` words. */
const GIVE_UP = EDIT_COST * EDIT;
/** Two passages in line with no more words than this between them, in either text, are one: a caption, an inserted sentence. */
const BRIDGE = 40;

/** A passage may overlap the one before it by this much; without a bound, time would not be linear in hostile text. */
const GROW_BACK = 400;

type Stretch = { a0: number; a1: number; b0: number; b1: number; words: number; longest: number; runs: Run[] };

class Search {
  readonly #a: WordRow;
  readonly #b: WordRow;
  readonly #options: PassageOptions;
  readonly #self: boolean;
  readonly #seeds: Chains;
  #grams: FirstPlaces | undefined;
  /** By diagonal: the second text's word up to which an extension was tried there in vain. */
  readonly #tried: Int32Array;
  /** The last seed had more places than were tried. */
  #untried = false;
  #askedAcross = 0;

  constructor(a: WordRow, b: WordRow, options: PassageOptions, self: boolean) {
    this.#a = a;
    this.#b = b;
    this.#options = options;
    this.#self = self;
    this.#seeds = new Chains(a.count);
    this.#tried = new Int32Array(a.count + b.count + 1);
    if (!self) for (let j = 0; j + SEED <= a.count; j++) this.#seeds.add(j, seedCode(a.codes, j));
  }

  passages(): readonly Passage[] {
    const { minWords } = this.#options;
    const { count, codes } = this.#b;
    const found: Stretch[] = [];
    let learnt = 0;
    let covered = 0;
    for (let i = 0; i < count; i++) {
      // In one text the first copy must end before the second begins, so it begins at least `minWords` before.
      for (; this.#self && learnt <= i - minWords; learnt++) this.#seeds.add(learnt, seedCode(codes, learnt));
      const stretch =
        this.#best(i, covered) ??
        (i === covered ? this.#acrossTheEnd(covered) : undefined) ??
        (this.#untried && i < covered + minWords ? this.#gramAcrossTheEnd(covered) : undefined);
      if (!stretch) continue;
      found.push(stretch);
      covered = stretch.b1;
      i = covered - 1;
    }
    const passages = bridged(found, this.#self).map((stretch) => this.#verified(stretch));
    return (this.#self ? copyByCopy(passages, minWords) : passages).filter(({ words }) => words >= minWords);
  }

  /**
   * Where nothing begins right behind a passage, a longer one may begin inside its tail and end a word or two behind it;
   * one that goes further is found by the seeds there.
   */
  #acrossTheEnd(covered: number): Stretch | undefined {
    let untried = this.#untried;
    for (let i = Math.max(0, covered - SEED + 1); i < covered; i++) {
      const stretch = this.#best(i, covered);
      if (stretch) return stretch;
      untried ||= this.#untried;
    }
    this.#untried = untried;
    return undefined;
  }

  /** Asked where seeds around the end have too many places, and once an end. */
  #gramAcrossTheEnd(covered: number): Stretch | undefined {
    if (this.#askedAcross === covered) return undefined;
    this.#askedAcross = covered;
    for (let i = Math.max(0, covered - this.#options.minWords + 1); i < covered; i++) {
      const stretch = this.#byGram(i, covered, undefined);
      if (stretch) return stretch;
    }
    return undefined;
  }

  /** The passage with the most equal words through the seed at word `i` of the second text. */
  #best(i: number, covered: number): Stretch | undefined {
    let best: Stretch | undefined;
    let places = 0;
    this.#untried = false;
    if (i + SEED > this.#b.count) return undefined;
    for (let j = this.#seeds.get(seedCode(this.#b.codes, i)); j >= 0; j = this.#seeds.next(j)) {
      if (++places > SEED_PLACES) {
        this.#untried = true;
        return this.#byGram(i, covered, best);
      }
      best = this.#tryAt(j, i, SEED, covered, best);
    }
    return best;
  }

  /** The same through the first place of the `minWords` words from `i` on: no exact passage of that length is missed. */
  #byGram(i: number, covered: number, best: Stretch | undefined): Stretch | undefined {
    const { minWords } = this.#options;
    if (i + minWords > this.#b.count) return best;
    this.#grams ??= new FirstPlaces(this.#a, this.#b, minWords);
    const j = this.#grams.of(i);
    if (j < 0 || (this.#self && j > i - minWords)) return best;
    return this.#tryAt(j, i, minWords, covered, best);
  }

  #tryAt(j: number, i: number, seed: number, covered: number, best: Stretch | undefined): Stretch | undefined {
    const a = this.#a.codes;
    const b = this.#b.codes;
    const diagonal = i - j + this.#a.count;
    if (seed === SEED && this.#tried[diagonal]! > i) return best;
    for (let n = 0; n < seed; n++) if (a[j + n] !== b[i + n]) return best;
    const stretch = this.#extended(j, i, seed, covered);
    const { minWords, anchor } = this.#options;
    if (stretch.b1 <= covered || stretch.words < minWords || stretch.longest < anchor) {
      this.#tried[diagonal] = Math.max(this.#tried[diagonal]!, endOfRun(stretch, j, i));
      return best;
    }
    return best && best.words >= stretch.words ? best : stretch;
  }

  #extended(j: number, i: number, seed: number, covered: number): Stretch {
    const a = this.#a.codes;
    const b = this.#b.codes;
    // Right: the first copy stops where the second begins.
    const aEnd = this.#self ? i : this.#a.count;
    const right: Run[] = [];
    walk(a, b, j + seed, i + seed, aEnd, this.#b.count, 1, right);
    const last = right.at(-1);
    const a1 = last ? last.first + last.words : j + seed;
    const b1 = last ? last.second + last.words : i + seed;
    // Left: the second copy may grow back to where the first one ends, and a little into what is already covered.
    const bStart = Math.max(covered - GROW_BACK, this.#self ? a1 : 0, 0);
    const left: Run[] = [];
    walk(a, b, j - 1, i - 1, -1, bStart - 1, -1, left);
    const runs = joined([...left.reverse(), { first: j, second: i, words: seed }, ...right]);
    const start = runs[0]!;
    let words = 0;
    let longest = 0;
    for (const run of runs) {
      words += run.words;
      if (run.words > longest) longest = run.words;
    }
    return { a0: start.first, b0: start.second, a1, b1, words, longest, runs };
  }

  /** Counts only what is equal letter by letter, and the equal words that stand alone between edits. */
  #verified(stretch: Stretch): Passage {
    const equal = (j: number, i: number) => sameWord(this.#a, j, this.#b, i);
    const runs: Run[] = [];
    let j = stretch.a0;
    let i = stretch.b0;
    for (const run of stretch.runs) {
      runs.push(...insideEdit({ from: j, to: run.first }, { from: i, to: run.second }, equal));
      j = run.first + run.words;
      i = run.second + run.words;
      runs.push(...this.#equalRuns(run));
    }
    const whole = joined(runs);
    return {
      first: { from: stretch.a0, to: stretch.a1 },
      second: { from: stretch.b0, to: stretch.b1 },
      words: whole.reduce((sum, run) => sum + run.words, 0),
      runs: whole,
    };
  }

  /** The run without the words whose codes only happen to be equal; they are a few in a billion. */
  #equalRuns(run: Run): Run[] {
    const { first, second, words } = run;
    const printed = ({ text, starts, ends }: WordRow, at: number) => text.slice(starts[at], ends[at + words - 1]);
    if (printed(this.#a, first) === printed(this.#b, second)) return [run];
    const runs: Run[] = [];
    let from = 0;
    for (let n = 0; n <= words; n++) {
      if (n < words && sameWord(this.#a, first + n, this.#b, second + n)) continue;
      if (n > from) runs.push({ first: first + from, second: second + from, words: n - from });
      from = n + 1;
    }
    return runs;
  }
}

/** Every other seed of the same run, on the same diagonal, would be extended to the same end. */
function endOfRun({ runs }: Stretch, j: number, i: number): number {
  const run = runs.find(({ first, second, words }) => second - first === i - j && second <= i && i < second + words);
  return run ? run.second + run.words : i;
}

/**
 * Extends from word `j` of the first text and `i` of the second in one direction, up to but without `aEnd` and `bEnd`,
 * over edits, and keeps what ends with the best balance of equal words against edited ones.
 */
function walk(
  a: Int32Array,
  b: Int32Array,
  jFrom: number,
  iFrom: number,
  aEnd: number,
  bEnd: number,
  step: 1 | -1,
  runs: Run[],
): void {
  let j = jFrom;
  let i = iFrom;
  let balance = 0;
  let best = 0;
  let kept = 0;
  for (;;) {
    let words = 0;
    while (j !== aEnd && i !== bEnd && a[j] === b[i]) {
      j += step;
      i += step;
      words++;
    }
    if (words > 0) {
      runs.push(step === 1 ? { first: j - words, second: i - words, words } : { first: j + 1, second: i + 1, words });
      balance += words;
      if (balance > best) {
        best = balance;
        kept = runs.length;
      }
    }
    const edit = nextEdit(a, b, j, i, (aEnd - j) * step, (bEnd - i) * step, step);
    if (edit < 0) break;
    const da = edit >> 4;
    const db = edit & 15;
    balance -= EDIT_COST * Math.max(da, db);
    if (balance < best - GIVE_UP) break;
    j += da * step;
    i += db * step;
  }
  runs.length = kept;
}

/** The smallest edit (words of the first text << 4 | words of the second) after which the texts agree again, or -1. */
function nextEdit(
  a: Int32Array,
  b: Int32Array,
  j: number,
  i: number,
  aLeft: number,
  bLeft: number,
  step: 1 | -1,
): number {
  for (let size = 1; size <= EDIT; size++) {
    for (let other = size; other >= 0; other--) {
      if (agrees(a, b, j, i, size, other, aLeft, bLeft, step)) return (size << 4) | other;
      if (other !== size && agrees(a, b, j, i, other, size, aLeft, bLeft, step)) return (other << 4) | size;
    }
  }
  return -1;
}

function agrees(
  a: Int32Array,
  b: Int32Array,
  j: number,
  i: number,
  da: number,
  db: number,
  aLeft: number,
  bLeft: number,
  step: 1 | -1,
): boolean {
  if (da + RESUME > aLeft || db + RESUME > bLeft) return false;
  for (let n = 0; n < RESUME; n++) if (a[j + (da + n) * step] !== b[i + (db + n) * step]) return false;
  return true;
}

/** Neighbouring runs of one diagonal as one. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.first + last.words === run.first && last.second + last.words === run.second) {
      whole[whole.length - 1] = { first: last.first, second: last.second, words: last.words + run.words };
    } else whole.push(run);
  }
  return whole;
}

function bridged(stretches: readonly Stretch[], self: boolean): Stretch[] {
  const whole: Stretch[] = [];
  for (const next of stretches) {
    const last = whole.at(-1);
    const inLine =
      last !== undefined &&
      next.a0 >= last.a1 &&
      next.b0 >= last.b1 &&
      next.a0 - last.a1 <= BRIDGE &&
      next.b0 - last.b1 <= BRIDGE &&
      (!self || next.a1 <= last.b0);
    if (inLine) {
      last.a1 = next.a1;
      last.b1 = next.b1;
      last.words += next.words;
      last.longest = Math.max(last.longest, next.longest);
      last.runs.push(...next.runs);
    } else whole.push({ ...next, runs: [...next.runs] });
  }
  return whole;
}

/**
 * Four copies in a row also are one double copy twice. A passage whose first place holds both places of an earlier one is
 * cut between them, so that n copies give n - 1 passages.
 */
function copyByCopy(passages: readonly Passage[], minWords: number): Passage[] {
  const single: Passage[] = [];
  for (const passage of passages) {
    const held = (place: Passage['first']) =>
      Math.min(place.to, passage.first.to) - Math.max(place.from, passage.first.from) >= minWords;
    const cuts = single
      .filter(({ first, second }) => held(first) && held(second) && second.from > passage.first.from)
      .map(({ second }) => second.from);
    let from = passage.first.from;
    for (const to of [...new Set(cuts)].sort((x, y) => x - y)) {
      single.push(...part(passage, from, to));
      from = to;
    }
    single.push(...(from === passage.first.from ? [passage] : part(passage, from, passage.first.to)));
  }
  return single;
}

/** What a passage says of words `from` to `to` of the first text; nothing where no word of them is equal. */
function part({ runs }: Passage, from: number, to: number): Passage[] {
  const inside = runs.flatMap((run) => {
    const skipped = Math.max(0, from - run.first);
    const words = Math.min(run.words, to - run.first) - skipped;
    return words > 0 ? [{ first: run.first + skipped, second: run.second + skipped, words }] : [];
  });
  const start = inside[0];
  const end = inside.at(-1);
  if (!start || !end) return [];
  return [
    {
      first: { from: start.first, to: end.first + end.words },
      second: { from: start.second, to: end.second + end.words },
      words: inside.reduce((sum, run) => sum + run.words, 0),
      runs: inside,
    },
  ];
}

/** Equal words inside an edit, in order (longest common subsequence); edits are at most `EDIT` words, longer gaps are no edits. */
function insideEdit(
  first: { from: number; to: number },
  second: { from: number; to: number },
  equal: (j: number, i: number) => boolean,
): Run[] {
  const rows = first.to - first.from;
  const columns = second.to - second.from;
  if (rows <= 0 || columns <= 0 || rows > EDIT || columns > EDIT) return [];
  const width = columns + 1;
  const best = new Uint8Array((rows + 1) * width);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      best[r * width + c] = equal(first.from + r, second.from + c)
        ? best[(r + 1) * width + c + 1]! + 1
        : Math.max(best[(r + 1) * width + c]!, best[r * width + c + 1]!);
    }
  }
  const runs: Run[] = [];
  for (let r = 0, c = 0; r < rows && c < columns; ) {
    if (equal(first.from + r, second.from + c))
      runs.push({ first: first.from + r++, second: second.from + c++, words: 1 });
    else if (best[(r + 1) * width + c]! >= best[r * width + c + 1]!) r++;
    else c++;
  }
  return runs;
}

function seedCode(codes: Int32Array, at: number): number {
  let code = 0;
  for (let n = 0; n < SEED; n++) code = Math.imul(code, BASE) + codes[at + n]!;
  return spread(code);
}

const BASE = 0x2c1b3c6d;

/** One code for each stretch of `length` words, rolled along (Karp and Rabin). */
function gramCodes({ codes, count }: WordRow, length: number): Int32Array {
  const grams = new Int32Array(Math.max(0, count - length + 1));
  let leaving = 1;
  for (let n = 0; n < length; n++) leaving = Math.imul(leaving, BASE);
  let code = 0;
  for (let i = 0; i < count; i++) {
    code = (Math.imul(code, BASE) + codes[i]!) | 0;
    if (i >= length) code = (code - Math.imul(leaving, codes[i - length]!)) | 0;
    if (i >= length - 1) grams[i - length + 1] = spread(code);
  }
  return grams;
}

function spread(code: number): number {
  const h = Math.imul(code ^ (code >>> 15), 0x297a2d39);
  return h ^ (h >>> 15);
}

function tableSize(words: number): number {
  return 1 << (33 - Math.clz32(Math.max(words, 8)));
}

/** Places by code, latest first. */
class Chains {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(words: number) {
    this.#heads = new Int32Array(tableSize(words)).fill(-1);
    this.#next = new Int32Array(words);
  }

  add(place: number, code: number): void {
    const slot = code & (this.#heads.length - 1);
    this.#next[place] = this.#heads[slot]!;
    this.#heads[slot] = place;
  }

  get(code: number): number {
    return this.#heads[code & (this.#heads.length - 1)]!;
  }

  next(place: number): number {
    return this.#next[place]!;
  }
}

/** The first place in one text of each stretch of `length` words of another. */
class FirstPlaces {
  readonly #asked: Int32Array;
  readonly #codes: Int32Array;
  readonly #places: Int32Array;

  constructor(a: WordRow, b: WordRow, length: number) {
    const grams = gramCodes(a, length);
    this.#asked = a === b ? grams : gramCodes(b, length);
    this.#codes = new Int32Array(tableSize(grams.length));
    this.#places = new Int32Array(tableSize(grams.length)).fill(-1);
    for (let place = 0; place < grams.length; place++) {
      const slot = this.#slot(grams[place]!);
      if (this.#places[slot] !== -1) continue;
      this.#places[slot] = place;
      this.#codes[slot] = grams[place]!;
    }
  }

  /** Where the stretch from word `i` of the second text on stands first in the first text, or -1. */
  of(i: number): number {
    return this.#places[this.#slot(this.#asked[i]!)]!;
  }

  #slot(code: number): number {
    const mask = this.#codes.length - 1;
    let slot = (code >>> 7) & mask;
    while (this.#places[slot] !== -1 && this.#codes[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }
}
