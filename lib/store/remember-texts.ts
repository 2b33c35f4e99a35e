import { comparedWords, fingerprints } from '../duplicates/fingerprints.ts';
import { type NearDuplicate, nearDuplicates, type SearchOptions } from '../duplicates/near-duplicates.ts';
import { packFingerprints } from '../duplicates/packed-fingerprints.ts';
import type { Across, Report } from '../report/report.ts';
import { hostOf } from '../text/web-address.ts';
import { currentCapture } from './captures.ts';
import { tellChange } from './changes.ts';
import { type Done, reading, type StoreName, write } from './database.ts';
import { storedIndex } from './duplicate-index.ts';
import { TEXT_ID } from './duplicate-stores.ts';
import { changePages, DUPLICATE_STORES, numberOf } from './duplicate-table.ts';
import { keyOfReport } from './page-key.ts';
import type { PageKey, PageRow } from './records.ts';

/**
 * Keeps the fingerprints of a report's text, so that later pages with the same passages find it. Call it after `savePage`:
 * only pages that the library knows are found. A text that is known already changes nothing.
 */
export async function rememberText(report: Report): Promise<Done<undefined>> {
  return rememberTexts([report]);
}

/** The same for many at once, which is quicker: blocks that several of them share are written once. */
export async function rememberTexts(reports: readonly Report[]): Promise<Done<undefined>> {
  return rememberTextsAt(new Map(reports.map((report) => [keyOfReport(report), report])));
}

/** The same where the library knows them by other keys than their addresses. */
export async function rememberTextsAt(latest: ReadonlyMap<PageKey, Report>): Promise<Done<undefined>> {
  return write(DUPLICATE_STORES, async (tx) => {
    const gone: number[] = [];
    const add: { page: PageKey; sha256: string; packed: Uint8Array<ArrayBuffer> }[] = [];
    for (const [page, report] of latest) {
      const number = await numberOf(tx, page);
      const sha256 = report.page.sha256.slice(0, TEXT_ID);
      if (number !== undefined) {
        if ((await tx.objectStore('fingerprints').get(number))?.sha256.slice(0, TEXT_ID) === sha256) continue;
        gone.push(number);
      }
      add.push({ page, sha256, packed: packFingerprints(fingerprints(comparedWords(report.text))) });
    }
    await changePages(tx, { add, gone });
    return undefined;
  });
}

/** Takes the fingerprints of pages away, for good. */
export async function forgetTexts(pages: readonly PageKey[]): Promise<Done<undefined>> {
  return write(DUPLICATE_STORES, async (tx) => {
    const numbers = await Promise.all(pages.map((page) => numberOf(tx, page)));
    await changePages(tx, { add: [], gone: numbers.filter((number) => number !== undefined) });
    return undefined;
  });
}

/**
 * Brings fingerprints in line with the library, after a removal was made final or a backup restored: takes away those whose page
 * is gone, adds those of captures that have none. Answers how many of each.
 */
export async function tidyTexts(): Promise<Done<{ readonly forgotten: number; readonly added: number }>> {
  const { lost, missing } = await reading(['fingerprints', 'pages', 'trash', 'captures'], async (tx) => {
    const known = new Set(await tx.objectStore('pages').getAllKeys());
    // A removal can still be undone; its fingerprints are as good then as before.
    const inTrash = new Set(
      (await tx.objectStore('trash').getAll()).flatMap(({ pages }) => pages.map(({ key }) => key)),
    );
    const has = new Set<PageKey>();
    for await (const { key } of tx.objectStore('fingerprints').index('page').iterate()) has.add(key);
    const captured = new Set((await tx.objectStore('captures').getAllKeys()).map(([key]) => key));
    return {
      lost: [...has].filter((page) => !known.has(page) && !inTrash.has(page)),
      missing: [...captured].filter((page) => known.has(page) && !has.has(page)),
    };
  });
  if (lost.length > 0) {
    const done = await forgetTexts(lost);
    if (!done.ok) return done;
  }
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const done = await rememberTextsAt(await currentReports(missing.slice(from, from + AT_ONCE)));
    if (!done.ok) return done;
  }
  // No page's line changed; which pages print one text did.
  if (lost.length + missing.length > 0) tellChange({ what: 'pages', pages: [] });
  return write(['meta'], async (tx) => {
    await tx.objectStore('meta').delete(TEXTS_PENDING);
    return { forgotten: lost.length, added: missing.length };
  });
}

/** In `meta` while texts came whose fingerprints are still to be made: a window that was closed over it left the work undone. */
export const TEXTS_PENDING = 'texts-pending';

/** Takes up what an earlier window left undone; for when the library is opened. */
export async function tidyPendingTexts(): Promise<void> {
  const pending = await reading(['meta'], (tx) => tx.objectStore('meta').getKey(TEXTS_PENDING));
  if (pending !== undefined) await tidyTexts();
}

/** Reports in memory at one time. */
const AT_ONCE = 100;

function currentReports(pages: readonly PageKey[]): Promise<ReadonlyMap<PageKey, Report>> {
  return reading(['captures', 'pages'], async (tx) => {
    const captures = await Promise.all(pages.map((page) => currentCapture(tx, page)));
    return new Map(captures.flatMap((capture) => (capture ? [[capture.key, capture.report] as const] : [])));
  });
}

export type SimilarPages = NonNullable<Pick<Report['duplicates'], 'across' | 'notCompared'>>;

/** Every page and press release of the library that prints passages of this text, as `report.duplicates` tells it. */
export async function similarPages(report: Report, options: Partial<SearchOptions> = {}): Promise<SimilarPages> {
  const own = keyOfReport(report);
  const host = hostOf(own);
  const { found, notCompared } = await nearDuplicates(report.text, storedIndex, {
    ...options,
    except: (key) => key === own,
    sameOutlet: (key) => host !== undefined && hostOf(key) === host,
  });
  if (found.length === 0) return { across: [], ...(notCompared > 0 && { notCompared }) };
  const told = await reading(['pages', 'captures'], (tx) =>
    Promise.all(
      found.map(async (duplicate, place) => {
        const row = await tx.objectStore('pages').get(duplicate.key);
        if (!row) return [];
        if (place >= QUOTED_PAGES) return [across(duplicate, row, undefined)];
        const capture = await currentCapture(tx, duplicate.key);
        return [across(duplicate, row, capture?.report.text)];
      }),
    ),
  );
  return { across: told.flat(), ...(notCompared > 0 && { notCompared }) };
}

/** `report` with what `similarPages` found. */
export function withSimilar(report: Report, { across: pages, notCompared }: SimilarPages): Report {
  const { across: _across, notCompared: _notCompared, ...ownPage } = report.duplicates;
  return { ...report, duplicates: { ...ownPage, across: pages, ...(notCompared !== undefined && { notCompared }) } };
}

/**
 * A report carries along the passages of so many pages, and so many characters of each; of others it tells figures and places. A
 * release on fifty sites would else be kept fifty times with each of them.
 */
const QUOTED_PAGES = 10;
const LONGEST_QUOTES = 12_000;

function across(duplicate: NearDuplicate, row: PageRow, text: string | undefined): Across {
  let left = LONGEST_QUOTES;
  return {
    url: row.url === '' ? row.key : row.url,
    title: row.title,
    seenAt: row.firstSeen,
    containment: duplicate.containment,
    resemblance: duplicate.resemblance,
    passages: duplicate.passages.map(({ here, there, words, differences }) => {
      const quote = text?.slice(there.start, there.end);
      left -= quote?.length ?? 0;
      return { here, there, words, ...(quote !== undefined && left >= 0 && { quote, differences }) };
    }),
    kind: row.kind,
    publishedAt: row.publishedAt,
    containmentThere: duplicate.containmentThere,
    matched: { words: duplicate.matchedHere, here: duplicate.wordsHere, there: duplicate.wordsThere },
    longest: duplicate.longest,
    basis: duplicate.basis,
  };
}

/** Bytes that fingerprints and blocks take, without what the database itself needs around them. */
export async function fingerprintBytes(): Promise<{ readonly pages: number; readonly bytes: number }> {
  const stores: StoreName[] = [...DUPLICATE_STORES];
  return reading(stores, async (tx) => {
    let pages = 0;
    let bytes = 0;
    for await (const { value } of tx.objectStore('fingerprints')) {
      pages++;
      bytes += value.packed.byteLength + value.page.length + value.sha256.length;
    }
    for await (const { value } of tx.objectStore('fingerprintBlocks')) bytes += value.byteLength;
    return { pages, bytes };
  });
}
