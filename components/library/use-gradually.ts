import { useEffect, useState } from 'preact/hooks';

/**
 * How many of a list's rows to draw now: a few at once, some more with each frame, so that no frame waits for all of them.
 * Another list begins anew.
 */
export function useGradually(list: readonly unknown[], rowsAFrame: number): number {
  const [drawn, setDrawn] = useState({ list, rows: rowsAFrame });
  const rows = isSame(drawn.list, list) ? drawn.rows : rowsAFrame;
  useEffect(() => {
    if (rows >= list.length) return undefined;
    const frame = requestAnimationFrame(() => setDrawn({ list, rows: rows + rowsAFrame }));
    return () => cancelAnimationFrame(frame);
  }, [list.length, list[0], rows, rowsAFrame]);
  return Math.min(rows, list.length);
}

/** A view may put the same rows into a new list each time it is drawn. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1));
}
