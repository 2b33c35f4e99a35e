import type { Note } from '../annotate/note.ts';
import type { Report } from '../report/report.ts';
import { capturesOf } from './captures.ts';
import { reading } from './database.ts';
import { keyOfReport, pageKey } from './page-key.ts';
import { rowOfReport } from './page-row.ts';
import type { BackedUpPage, Backup } from './read-backup.ts';
import type { Capture, PageKey, PageRow } from './records.ts';
import { type Restored, restoreBackup } from './restore.ts';
import { readingOf } from './same-reading.ts';
import { termsOf } from './terms.ts';
import { isUnread, unread } from './unread-page.ts';

/** A page of an export, its notes told apart from those of others by their ids. */
export type BroughtPage = {
  readonly report: Report;
  /**
   * ISO 8601 with time; null where the export does not say: then it counts as read now, and on a page that was read here as not
   * newer than that.
   */
  readonly capturedAt: string | null;
  readonly notes: readonly Note[];
  readonly tags: readonly string[];
};

/** A note from another tool, on a page that may never have been read here. */
export type BroughtNote = {
  readonly url: string;
  readonly title: string | null;
  readonly note: Omit<Note, 'page'>;
  /** Written by Piagam for that tool: the note itself, where it is still here, says more. */
  readonly ours?: true;
};

/** A page whose text is not in the export: what its reader wrote of it. */
export type BroughtLine = {
  readonly page: { readonly url: string | null; readonly title: string | null };
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
};

export type Brought = {
  readonly pages: readonly BroughtPage[];
  readonly noted?: readonly BroughtLine[];
  readonly foreign: readonly BroughtNote[];
};

/**
 * Takes an export of this or another library in, all of it or nothing, in one transaction. Nothing that is here is lost:
 * of two versions of a note both stay.
 */
export async function bringPages({ pages, noted = [], foreign }: Brought, now: string): Promise<Restored> {
  const known = await knownPages([
    ...pages.map(({ report }) => keyOfReport(report)),
    ...noted.flatMap((line) => keyOfLine(line) ?? []),
    ...foreign.map(({ url }) => pageKey(url)),
  ]);
  const undated = pages.filter(({ capturedAt }) => capturedAt === null);
  const readings = await keptReadings(undated.map(({ report }) => keyOfReport(report)));
  const lines = new Map<string, BackedUpPage>();
  const captures: Capture[] = [];
  const moments = new Set<string>();
  const notes: Note[] = [];
  for (const { report, capturedAt, notes: theirs, tags } of pages) {
    const key = keyOfReport(report);
    const here = known.get(key);
    const seen = capturedAt ?? (here && !isUnread(here) ? here.lastSeen : now);
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
    const reading = `${key} ${readingOf(report)}`;
    if (capturedAt !== null || !readings.has(reading)) {
      captures.push({ key, capturedAt: capturedAt ?? freeMoment(moments, key, now), report });
      readings.add(reading);
    }
    // The library that wrote it may have known the page by another key.
    notes.push(...theirs.map((note) => ({ ...note, page: key })));
  }
  for (const line of noted) {
    const key = keyOfLine(line);
    if (key === undefined) continue;
    const { url, title } = line.page;
    const here = lines.get(key) ?? {
      row: unread(key, { url: url ?? '', title, at: now }),
      words: termsOf(title).join(' '),
    };
    lines.set(key, { ...here, row: { ...here.row, tags: [...new Set([...here.row.tags, ...line.tags])] } });
    notes.push(...line.notes.map((note) => ({ ...note, page: key })));
  }
  const kept = await keptNotes(foreign.filter(({ ours }) => ours).map(({ note }) => note.id));
  for (const { url, title, note } of foreign) {
    if (kept.has(note.id)) continue;
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

async function knownPages(keys: readonly PageKey[]): Promise<ReadonlyMap<PageKey, PageRow>> {
  return reading(['pages'], async (tx) => {
    const held = await Promise.all([...new Set(keys)].map((key) => tx.objectStore('pages').get(key)));
    return new Map(held.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  });
}

/** The page's address, or the name that its own notes know it by; none where neither says which page it is. */
export function keyOfLine({ page: { url }, notes }: BroughtLine): PageKey | undefined {
  return url === null || url === '' ? notes[0]?.page : pageKey(url);
}

/** Which of these notes are here. */
async function keptNotes(ids: readonly string[]): Promise<ReadonlySet<string>> {
  return reading(['notes'], async (tx) => {
    const held = await Promise.all(ids.map((id) => tx.objectStore('notes').getKey(id)));
    return new Set(held.filter((id) => id !== undefined));
  });
}

/** What of these pages is kept already: key and reading, a blank between. */
async function keptReadings(keys: readonly PageKey[]): Promise<Set<string>> {
  return reading(['captures'], async (tx) => {
    const kept = new Set<string>();
    for (const key of new Set(keys)) {
      let cursor = await tx.objectStore('captures').openCursor(capturesOf(key));
      while (cursor) {
        kept.add(`${key} ${readingOf(cursor.value.report)}`);
        cursor = await cursor.continue();
      }
    }
    return kept;
  });
}

/** Undated readings of one page would all be of this moment, and only one of them would be kept. */
function freeMoment(taken: Set<string>, key: PageKey, now: string): string {
  let moment = now;
  while (taken.has(`${key} ${moment}`)) moment = new Date(Date.parse(moment) + 1).toISOString();
  taken.add(`${key} ${moment}`);
  return moment;
}
