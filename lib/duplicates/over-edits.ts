import type { Run } from './passage.ts';

/** Words of either text that one edit may change, and equal words that must follow for the passage to go on. */
const EDIT = 7;
const RESUME = 2;
/** What an edited word costs against an equal one (1): a passage keeps at least three equal words in four. */
const EDIT_COST = 3;

/** How far the balance may fall below its best before a passage is given up: one edit of `EDIT` words. */
const GIVE_UP = EDIT_COST * EDIT;

/**
 * Extends from word `j` of the first text and `i` of the second in one direction, up to but without `aEnd` and `bEnd`,
 * over edits, and keeps what ends with the best balance of equal words against edited ones.
 */
export function walk(
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

/** Equal words inside an edit, in order (longest common subsequence); edits are at most `EDIT` words, longer gaps are no edits. */
export function insideEdit(
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
