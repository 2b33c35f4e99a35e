import type { Note } from '../annotate/note.ts';
import type { Report } from '../report/report.ts';
import { capturesOf, currentCapture, freeMoment } from './captures.ts';
import { tellChange } from './changes.ts';
import { type Done, reading, type StoredPage, type Writing, write } from './database.ts';
import { keepPolicy } from './keep.ts';
import { pageKey } from './page-key.ts';
import { rowOfReport } from './page-row.ts';
import { SEGMENT_PAGES, SEGMENTS_OF_A_SIZE, segmentOf, segmentOfAll, sizeOf } from './postings.ts';
import type { Capture, PageKey, PageRow } from './records.ts';
import { readingOf } from './same-reading.ts';
import { termsOf } from './terms.ts';
import { isUnread } from './unread-page.ts';

export { pageKey };

/** What the library knew of a page before it was read again. */
export type ReadBefore = {
  /** ISO 8601 with time: when it was last read. */
  readonly seenAt: string;
  readonly sha256: string;
  /** Absent where only fingerprints are kept. */
  readonly capture?: Capture;
};

export type SavedPage = {
  readonly row: PageRow;
  readonly before?: ReadBefore;
  /** A capture was added: text, dataset or engine was new. */
  readonly captured: boolean;
};

export type SaveOptions = {
  readonly blocks?: Capture['blocks'];
  readonly kind?: PageRow['kind'];
  /** Where it belongs in the library, when that is not what its address says: a press release, a merged page. */
  readonly key?: PageKey;
  /** `recheck`: a stored text judged again; the reader has not seen the page anew. */
  readonly why?: 'read' | 'recheck';
};

/**
 * Remembers a reading. A capture is added only when the text, the dataset or the engine is not that of the current one; the
 * page's tags and notes stay. `readAt`: ISO 8601 with time.
 */
export async function savePage(report: Report, readAt: string, options: SaveOptions = {}): Promise<Done<SavedPage>> {
  const { blocks, kind, key, why = 'read' } = options;
  const line = { ...rowOfReport(report), ...(key !== undefined && { key }) };
  const saved = await write(['pages', 'captures', 'words', 'notes', 'meta'], async (tx) => {
    const [known, newest, notes, policy] = await Promise.all([
      tx.objectStore('pages').get(line.key),
      currentCapture(tx, line.key),
      tx.objectStore('notes').index('page').count(line.key),
      keepPolicy(tx),
    ]);
    const keepsText = policy === 'everything';
    const captured = keepsText && !(newest && readingOf(newest.report) === readingOf(report));
    if (captured) {
      const capturedAt = await freeMoment(tx, line.key, readAt);
      await tx.objectStore('captures').put({ key: line.key, capturedAt, report, ...(blocks && { blocks }) });
    }
    const number = await numberOf(tx, known, line.sha256, () => termsOf(line.title, keepsText ? report.text : null));
    const row: StoredPage = {
      ...line,
      number,
      firstSeen: known && known.firstSeen < readAt ? known.firstSeen : readAt,
      lastSeen: why === 'recheck' && known ? known.lastSeen : readAt,
      tags: known?.tags ?? [],
      notes,
      captures: (known?.captures ?? 0) + (captured ? 1 : 0),
      kind: kind ?? known?.kind ?? 'page',
    };
    await tx.objectStore('pages').put(row);
    const before: ReadBefore | undefined =
      known && !isUnread(known)
        ? { seenAt: known.lastSeen, sha256: known.sha256, ...(newest && { capture: newest }) }
        : undefined;
    return { row: shown(row), captured, ...(before && { before }) };
  });
  if (saved.ok) {
    tellChange({ what: 'pages', pages: [line.key] });
    await gatherWords();
  }
  return saved;
}

export type RecalledPage = {
  readonly row: PageRow;
  /** What the line tells of: the newest one of the page's own address. Absent where only fingerprints are kept. */
  readonly capture?: Capture;
  /** Of all captures, newest first. */
  readonly capturedAt: readonly string[];
  readonly notes: readonly Note[];
};

export function recallPage(key: PageKey): Promise<RecalledPage | undefined> {
  return reading(['pages', 'captures', 'notes'], async (tx) => {
    const [row, keys, notes, capture] = await Promise.all([
      tx.objectStore('pages').get(key),
      tx.objectStore('captures').getAllKeys(capturesOf(key)),
      tx.objectStore('notes').index('page').getAll(key),
      currentCapture(tx, key),
    ]);
    if (!row) return undefined;
    const capturedAt = keys.map(([, at]) => at).reverse();
    return { row: shown(row), capturedAt, notes, ...(capture && { capture }) };
  });
}

export function recallCapture(key: PageKey, capturedAt: string): Promise<Capture | undefined> {
  return reading(['captures'], (tx) => tx.objectStore('captures').get([key, capturedAt]));
}

/** The current capture of each page, one after another; none for pages of which only fingerprints are kept. */
export async function* newestCaptures(keys: readonly PageKey[]): AsyncGenerator<Capture> {
  for (const key of keys) {
    const capture = (await recallPage(key))?.capture;
    if (capture) yield capture;
  }
}

/** The row as the rest of the product knows it. */
export function shown({ number: _number, ...row }: StoredPage): PageRow {
  return row;
}

/** The page keeps its number while its text does; a new text gets a new one, and postings of the old one mean nothing. */
async function numberOf(
  tx: Writing,
  known: StoredPage | undefined,
  sha256: string,
  terms: () => readonly string[],
): Promise<number> {
  if (known && known.sha256 === sha256) return known.number;
  const words = tx.objectStore('words');
  if (known) await words.delete(known.number);
  return words.add({ words: terms().join(' ') });
}

/** Turns the words of single pages into a segment once there are enough of them. */
export async function gatherWords(): Promise<void> {
  if ((await reading(['words'], (tx) => tx.objectStore('words').count())) < SEGMENT_PAGES) return;
  await write(['words', 'segments'], async (tx) => {
    const fresh = await tx.objectStore('words').getAll(null, SEGMENT_PAGES);
    const pages = fresh.flatMap(({ number, words }) => (number === undefined ? [] : [{ number, words }]));
    // Another window may have been quicker.
    if (pages.length < SEGMENT_PAGES) return;
    await tx.objectStore('segments').add(segmentOf(pages));
    await Promise.all(pages.map(({ number }) => tx.objectStore('words').delete(number)));
    await joinSegments(tx);
  });
}

async function joinSegments(tx: Writing): Promise<void> {
  const segments = tx.objectStore('segments');
  for (let size = 0; ; size++) {
    const alike = (await segments.getAll()).filter((segment) => sizeOf(segment) === size);
    const joined = alike.length < SEGMENTS_OF_A_SIZE ? undefined : segmentOfAll(alike);
    if (!joined) return;
    for (const { id } of alike) if (id !== undefined) await segments.delete(id);
    await segments.add(joined);
  }
}
