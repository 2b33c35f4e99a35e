/** Milliseconds of one call: the median of `times` after `warm` calls that are not counted. */
export function medianMs(call: () => unknown, { times = 7, warm = 3 } = {}): number {
  for (let i = 0; i < warm; i++) call();
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    }),
  );
}

/** The same for a call that answers later; the waiting is counted. */
export async function medianMsOf(call: () => Promise<unknown>, { times = 7, warm = 3 } = {}): Promise<number> {
  for (let i = 0; i < warm; i++) await call();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await call();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
