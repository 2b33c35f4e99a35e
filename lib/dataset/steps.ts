/** How far a long piece of work is; `stage` says what is being done, for the words that the reader sees. */
export type Progress = { readonly stage: Stage; readonly done: number; readonly total: number };

export type Stage = 'unzip' | 'parse' | 'read' | 'check' | 'compare' | 'merge' | 'search';

/**
 * Long work as a generator that yields every few hundred rows, so that one code runs at once (tests, terminal) and in slices
 * (a page that must stay responsive).
 */
export type Steps<T> = Generator<Progress, T, void>;

export type Pace = {
  /** Lets the rest of the page go on: a timer, a message to itself. Absent: everything at once. */
  readonly pause?: () => Promise<void>;
  /** Ends the work: the promise is rejected with the signal's reason and nothing has changed. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** Rows between two yields: far less than a millisecond of reading. */
export const ROWS_A_STEP = 128;
/** A slice ends after this; a tenth of a frame-dropping long task, since a busy machine stretches it. */
const SLICE_MS = 5;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export async function inSlices<T>(steps: Steps<T>, { pause, signal, onProgress }: Pace = {}): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(step.value);
    if (pause) await pause();
    until = performance.now() + SLICE_MS;
  }
}

/** Every row in turn, with a yield now and then. */
export function* eachInSteps<T>(rows: readonly T[], stage: Stage, visit: (row: T, index: number) => void): Steps<void> {
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_A_STEP === 0) yield { stage, done: at, total: rows.length };
    visit(rows[at]!, at);
  }
}

/** Groups of rows by key, in steps. */
export function* groupInSteps<T>(
  rows: readonly T[],
  stage: Stage,
  keyOf: (row: T) => string | undefined,
): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  yield* eachInSteps(rows, stage, (row) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}
