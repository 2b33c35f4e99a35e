import type { Note } from '../annotate/note.ts';
import type { Report } from '../report/report.ts';
import { reading } from './database.ts';
import { keyOfReport, pageKey } from './page-key.ts';
import { rowOfReport } from './page-row.ts';
import type { BackedUpPage, Backup } from './read-backup.ts';
import type { Capture, PageRow } from './records.ts';
import { type Restored, restoreBackup } from './restore.ts';
import { termsOf } from './terms.ts';
import { unread } from './unread-page.ts';

/** A page of an export, its notes told apart from those of others by their ids. */
export type BroughtPage = {
  readonly report: Report;
  /** ISO 8601 with time; null where the export does not say: then it counts as read now. */
  readonly capturedAt: string | null;
  readonly notes: readonly Note[];
  readonly tags: readonly string[];
};

/** A note from another tool, on a page that may never have been read here. */
export type BroughtNote = {
  readonly url: string;
  readonly title: string | null;
  readonly note: Omit<Note, 'page'>;
};

export type Brought = { readonly pages: readonly BroughtPage[]; readonly foreign: readonly BroughtNote[] };

/**
 * Takes an export of this or another library in, all of it or nothing, in one transaction. Nothing that is here is lost:
 * of two versions of a note both stay.
 */
export async function bringPages({ pages, foreign }: Brought, now: string): Promise<Restored> {
  const known = await knownKeys(foreign.map(({ url }) => pageKey(url)));
  const lines = new Map<string, BackedUpPage>();
  const captures: Capture[] = [];
  const notes: Note[] = [];
  for (const { report, capturedAt, notes: theirs, tags } of pages) {
    const key = keyOfReport(report);
    const seen = capturedAt ?? now;
    const before = lines.get(key)?.row;
    const row: PageRow = {
      ...(before && before.lastSeen > seen ? before : rowOfReport(report)),
      firstSeen: before && before.firstSeen < seen ? before.firstSeen : seen,
      lastSeen: before && before.lastSeen > seen ? before.lastSeen : seen,
      tags: [...new Set([...(before?.tags ?? []), ...tags])],
      notes: 0,
      captures: 0,
      kind: 'page',
    };
    const words = row.lastSeen === seen ? termsOf(report.page.title, report.text).join(' ') : lines.get(key)?.words;
    lines.set(key, { row, words: words ?? '' });
    captures.push({ key, capturedAt: seen, report });
    // The library that wrote it may have known the page by another key.
    notes.push(...theirs.map((note) => ({ ...note, page: key })));
  }
  for (const { url, title, note } of foreign) {
    const key = pageKey(url);
    if (!lines.has(key) && !known.has(key))
      lines.set(key, { row: unread(key, { url, title, at: note.created }), words: termsOf(title).join(' ') });
    notes.push({ ...note, page: key });
  }
  const backup: Backup = {
    contents: { madeAt: now, pages: lines.size, captures: captures.length, notes: notes.length, datasets: 0 },
    pages: [...lines.values()],
    captures,
    notes,
    datasets: [],
    removals: [],
    choices: [],
  };
  return restoreBackup(backup, 'merge');
}

async function knownKeys(keys: readonly string[]): Promise<ReadonlySet<string>> {
  return reading(['pages'], async (tx) => {
    const held = await Promise.all(keys.map((key) => tx.objectStore('pages').getKey(key)));
    return new Set(held.filter((key) => key !== undefined));
  });
}
