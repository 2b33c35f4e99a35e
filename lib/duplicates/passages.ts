import { Chains } from './chains.ts';
import { FirstPlaces } from './first-places.ts';
import { bridged, copyByCopy, joined, type Stretch } from './joined-passages.ts';
import { insideEdit, walk } from './over-edits.ts';
import type { Passage, Run } from './passage.ts';
import { SEED, seedCode } from './seed-code.ts';
import { sameWord, type WordRow } from './word-row.ts';

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

/** Places of a seed that are tried, latest first; a phrase printed more often is a formula or a name, and says little. */
const SEED_PLACES = 8;

/** A passage may overlap the one before it by this much; without a bound, time would not be linear in hostile text. */
const GROW_BACK = 400;

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
