import type { Reading, Writing } from './database.ts';
import { keyOfReport, referenceKey } from './page-key.ts';
import type { Capture, PageKey } from './records.ts';
import { readingOf, readingOfLine } from './same-reading.ts';

/** Every key between `[key, any time]`; an array sorts after every string. */
export function capturesOf(key: PageKey): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

/**
 * The capture that a page's line, its words and its fingerprints tell of. A newer one may be of an address merged into it, or
 * undated and brought from elsewhere. Where the line's own is not kept: the newest of its address, or of any. `tx` reads the
 * pages too. Undefined where no text is kept.
 */
export async function currentCapture(tx: Reading | Writing, key: PageKey): Promise<Capture | undefined> {
  const row = await tx.objectStore('pages').get(key);
  const told = row && readingOfLine(row);
  let ofAddress: Capture | undefined;
  let newest: Capture | undefined;
  let cursor = await tx.objectStore('captures').openCursor(capturesOf(key), 'prev');
  while (cursor) {
    const { report } = cursor.value;
    if (keyOfReport(report) === key || referenceKey(report) === key) {
      if (told === undefined || readingOf(report) === told) return cursor.value;
      ofAddress ??= cursor.value;
    }
    newest ??= cursor.value;
    cursor = await cursor.continue();
  }
  return ofAddress ?? newest;
}

/** Two readings may bear the same millisecond; the later comer gets the next free one. */
export async function freeMoment(tx: Writing, key: PageKey, capturedAt: string): Promise<string> {
  let moment = capturedAt;
  while (await tx.objectStore('captures').getKey([key, moment])) {
    moment = new Date(Date.parse(moment) + 1).toISOString();
  }
  return moment;
}
