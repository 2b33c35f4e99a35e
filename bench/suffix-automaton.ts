/**
 * The textbook way to passages that two texts share, as a yardstick: a suffix automaton over the words of one, along which
 * the other is read (Blumer et al. 1985). Exact runs only.
 */
export function automatonRuns(
  first: Int32Array,
  second: Int32Array,
  minWords: number,
): { readonly second: number; readonly words: number }[] {
  const next: Map<number, number>[] = [new Map()];
  const length = [0];
  const link = [-1];
  let last = 0;
  for (const code of first) {
    const state = next.length;
    next.push(new Map());
    length.push(length[last]! + 1);
    link.push(0);
    let at = last;
    for (; at >= 0 && !next[at]!.has(code); at = link[at]!) next[at]!.set(code, state);
    if (at >= 0) {
      const target = next[at]!.get(code)!;
      if (length[at]! + 1 === length[target]!) link[state] = target;
      else {
        const clone = next.length;
        next.push(new Map(next[target]!));
        length.push(length[at]! + 1);
        link.push(link[target]!);
        for (; at >= 0 && next[at]!.get(code) === target; at = link[at]!) next[at]!.set(code, clone);
        link[target] = clone;
        link[state] = clone;
      }
    }
    last = state;
  }
  const runs: { second: number; words: number }[] = [];
  let state = 0;
  let matched = 0;
  for (let i = 0; i <= second.length; i++) {
    const code = second[i];
    const before = matched;
    while (state > 0 && (code === undefined || !next[state]!.has(code))) {
      state = link[state]!;
      matched = length[state]!;
    }
    const target = code === undefined ? undefined : next[state]!.get(code);
    if (target !== undefined) {
      state = target;
      matched++;
    } else matched = 0;
    // A run ends where the match gets no longer.
    if (matched <= before && before >= minWords) runs.push({ second: i - before, words: before });
  }
  return runs;
}
