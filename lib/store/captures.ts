import type { Reading, Writing } from './database.ts';
import { keyOfReport, referenceKey } from './page-key.ts';
import type { Capture, PageKey } from './records.ts';

/** Every key between `[key, any time]`; an array sorts after every string. */
export function capturesOf(key: PageKey): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/**
 * The capture that a page's line, its words and its fingerprints tell of: the newest one, or the newest of its own address where
 * other addresses were merged into it. Undefined where no text is kept.
 */
export async function currentCapture(tx: Reading | Writing, key: PageKey): Promise<Capture | undefined> {
  let newest: Capture | undefined;
  let cursor = await tx.objectStore('captures').openCursor(capturesOf(key), 'prev');
  while (cursor) {
    const { report } = cursor.value;
    if (keyOfReport(report) === key || referenceKey(report) === key) return cursor.value;
    newest ??= cursor.value;
    cursor = await cursor.continue();
  }
  return newest;
}
