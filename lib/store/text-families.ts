import { type Document, type FamilyRule, families } from '../duplicates/families.ts';
import { familyOrder } from '../duplicates/family-order.ts';
import { unpackFingerprints } from '../duplicates/packed-fingerprints.ts';
import { paragraphSquares, type Square } from '../duplicates/paragraph-squares.ts';
import type { Publication } from '../duplicates/publication.ts';
import type { Report } from '../report/report.ts';
import { currentCapture } from './captures.ts';
import { reading } from './database.ts';
import { shown } from './pages.ts';
import type { PageKey, PageRow } from './records.ts';

/** A copy in its family. */
export type FamilyMember = {
  readonly row: PageRow;
  /** Where its date is read; absent where nobody wrote it down. */
  readonly publishedFrom?: Report['page']['publishedFrom'];
  /** Marks of paid or supplied text, as printed; each once. */
  readonly marks?: readonly string[];
  /** Against the fullest copy: one square a paragraph, and the share of its words. Absent where a text is not kept. */
  readonly squares?: readonly Square[];
  readonly share?: number;
};

export type TextFamily = {
  /** Dated copies by date, then those without a date, by when they were first read. */
  readonly members: readonly FamilyMember[];
  /** How many of them, from the beginning, are dated. */
  readonly dated: number;
  /** The one that surely appeared before all others; absent where nobody can tell. */
  readonly first?: PageKey;
  /** The copy with most words, whose paragraphs the squares are; absent where no text is kept. */
  readonly fullest?: PageKey;
};

/** Which pages of the library are copies of each other: lists of keys, the largest first. Reads all fingerprints, no text. */
export async function familyKeys(rule?: FamilyRule): Promise<readonly (readonly PageKey[])[]> {
  const documents = await reading(['fingerprints', 'pages'], async (tx) => {
    const known = new Set(await tx.objectStore('pages').getAllKeys());
    const found: Document[] = [];
    for await (const { value } of tx.objectStore('fingerprints')) {
      if (known.has(value.page)) found.push({ id: value.page, fingerprints: unpackFingerprints(value.packed) });
    }
    return found;
  });
  return families(documents, rule).toSorted((a, b) => b.length - a.length);
}

/** One family as it is shown; undefined where fewer than two of its pages are left. */
export async function textFamily(keys: readonly PageKey[]): Promise<TextFamily | undefined> {
  const copies = await reading(['pages', 'captures'], (tx) =>
    Promise.all(
      keys.map(async (key) => {
        const row = await tx.objectStore('pages').get(key);
        const capture = await currentCapture(tx, key);
        return row ? [{ row: shown(row), report: capture?.report }] : [];
      }),
    ),
  );
  const members = copies.flat().toSorted((a, b) => a.row.firstSeen.localeCompare(b.row.firstSeen));
  if (members.length < 2) return undefined;
  const fullest = members
    .filter(({ report }) => report !== undefined)
    .toSorted((a, b) => b.row.words - a.row.words)
    .at(0);
  const { dated, undated, first } = familyOrder(members, publicationOf);
  return {
    members: [...dated, ...undated].map(({ row, report }) => ({
      row,
      ...(report?.page.publishedFrom && { publishedFrom: report.page.publishedFrom }),
      ...(report && report.labels.length > 0 && { marks: [...new Set(report.labels.map(({ quote }) => quote))] }),
      ...(report && fullest?.report && paragraphSquares(fullest.report.text, report.text)),
    })),
    dated: dated.length,
    ...(first && { first: first.row.key }),
    ...(fullest && { fullest: fullest.row.key }),
  };
}

function publicationOf({ row, report }: { readonly row: PageRow; readonly report: Report | undefined }): Publication {
  return {
    publishedAt: row.publishedAt ?? undefined,
    from: report?.page.publishedFrom,
    firstSeen: row.firstSeen,
  };
}
