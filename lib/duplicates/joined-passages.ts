import type { Passage, Run } from './passage.ts';

/** Two passages in line with no more words than this between them, in either text, are one: a caption, an inserted sentence. */
const BRIDGE = 40;

/** A passage while it is searched for: words `a0` to `a1` of the first text and `b0` to `b1` of the second; `longest` run in words. */
export type Stretch = { a0: number; a1: number; b0: number; b1: number; words: number; longest: number; runs: Run[] };

/** Neighbouring runs of one diagonal as one. */
export function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.first + last.words === run.first && last.second + last.words === run.second) {
      whole[whole.length - 1] = { first: last.first, second: last.second, words: last.words + run.words };
    } else whole.push(run);
  }
  return whole;
}

/** Passages in line as one; `self`: both texts are one, so that its copies may not meet. */
export function bridged(stretches: readonly Stretch[], self: boolean): Stretch[] {
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
export function copyByCopy(passages: readonly Passage[], minWords: number): Passage[] {
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
