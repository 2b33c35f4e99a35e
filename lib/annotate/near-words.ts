/** From this length on a word may have two letters wrong and still be the same word misspelt. */
const LONG = 8;
/** Shorter words are too near each other. */
const SHORTEST = 4;

/** Whether one spelling may be the other with a typing error: a letter left out, added, changed, or two swapped. */
export function nearWords(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST) return false;
  const most = length < LONG ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && distance(a, b, most) <= most;
}

/** Edits with neighbours swapped as one (optimal string alignment); anything beyond `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
