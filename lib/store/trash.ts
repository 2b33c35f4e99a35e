import { tellChange } from './changes.ts';
import { emptyTrash } from './curate.ts';
import { type Done, reading } from './database.ts';
import type { PageKey } from './records.ts';

/** A removal or a merge that `restorePages` can still undo. */
export type RemovalLine = {
  readonly id: string;
  /** ISO 8601 with time. */
  readonly removedAt: string;
  readonly pages: number;
  readonly notes: number;
  /** Nothing was removed: the pages were made part of this one. */
  readonly mergedInto?: PageKey;
};

/** What can still be undone, newest first. */
export async function removals(): Promise<readonly RemovalLine[]> {
  return reading(['trash'], async (tx) => {
    const lines: RemovalLine[] = [];
    // One at a time: each holds the texts of its pages.
    let cursor = await tx.objectStore('trash').index('removedAt').openCursor(null, 'prev');
    while (cursor) {
      const { id, removedAt, pages, notes, mergedInto } = cursor.value;
      lines.push({
        id,
        removedAt,
        pages: pages.length,
        notes: notes.length,
        ...(mergedInto !== undefined && { mergedInto }),
      });
      cursor = await cursor.continue();
    }
    return lines;
  });
}

/** Days in which a removal can be undone. */
export const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** Ends the chance to undo what was removed longer than `UNDO_DAYS` ago; `now`: ISO 8601 with time. For when the library is opened. */
export async function tidyTrash(now: string): Promise<Done<undefined>> {
  const before = new Date(Date.parse(now) - UNDO_DAYS * DAY_MS).toISOString();
  const old = await reading(['trash'], (tx) =>
    tx.objectStore('trash').index('removedAt').count(IDBKeyRange.upperBound(before, true)),
  );
  if (old === 0) return { ok: true, value: undefined };
  const done = await emptyTrash(before);
  // No page's line changed; lists of removals did.
  if (done.ok) tellChange({ what: 'pages', pages: [] });
  return done;
}
