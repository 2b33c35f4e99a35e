import { datasetName } from '../../lib/catalogue/dataset-name.ts';
import type { Fault } from '../../lib/dataset/fault.ts';
import type { FieldChange } from '../../lib/dataset/row-fields.ts';
import type { Progress } from '../../lib/dataset/steps.ts';
import type { ReportVerdict } from '../../lib/report/report.ts';

/** Rows and faults that are listed; the rest is counted. */
export const MOST_LISTED = 100;

/** Lines of a copied list of faults; nobody mends more in one go. */
export const MOST_COPIED = 5_000;

/** One row of the file, in words. */
export type PreviewRow = {
  /** "results.csv:12"; the file alone where the row is in none. */
  readonly where: string;
  readonly words: string;
  readonly fields: readonly FieldChange[];
};

export const PREVIEW_LISTS = ['conflicts', 'changed', 'removed', 'added'] as const;
export type PreviewList = (typeof PREVIEW_LISTS)[number];

/** What an import would do, before anybody agreed to it. */
export type ImportPreview = {
  readonly name: string;
  readonly version: string;
  readonly origin: 'signed' | 'own';
  readonly rows: number;
  readonly same: number;
  readonly counts: Readonly<Record<PreviewList, number>>;
  /** The first of each. */
  readonly lists: Readonly<Record<PreviewList, readonly PreviewRow[]>>;
  /** Lists that become complete, or stop being it: what may be said of a recipient who is not there. */
  readonly completed: readonly string[];
  readonly opened: readonly string[];
  /** An earlier import of the same name, which goes. */
  readonly replaces: readonly { readonly name: string; readonly version: string; readonly importedAt: string }[];
  /** Files that are no part of a dataset. */
  readonly ignored: number;
  /** Stored pages that name an award of the rows above. */
  readonly pages: number;
};

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress?: Progress }
  /** `faults`: the first; `all`: how many there are, in `files` files. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly faults: readonly Fault[];
      readonly all: number;
      readonly files: number;
    }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'applying'; readonly name: string; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly name: string; readonly version: string; readonly rows: number }
  /** Ours, or the browser's storage's; nothing was changed. */
  | { readonly kind: 'failed'; readonly name: string; readonly why: StoreTrouble; readonly details: string };

export type StoreTrouble = 'full' | 'newer' | 'blocked' | 'failed';

/** "Arsip redaksi 2"; a dataset that states no version is called 0 and needs none said. */
export function nameWithVersion({ name, version }: { readonly name: string; readonly version: string }): string {
  const called = datasetName(name);
  return version === '0' ? called : `${called} ${version}`;
}

/** A file as the reader gave it, with its path in the folder that it came in. */
export type BroughtFile = { readonly path: string; readonly file: File };

/** A claim of a stored page that is judged otherwise now. */
export type ChangedVerdict = {
  readonly title: string | null;
  readonly url: string | null;
  readonly what: string;
  readonly who: string;
  readonly before?: ReportVerdict | null;
  readonly now?: ReportVerdict | null;
};

export type RecheckState = {
  readonly kind: 'idle' | 'running' | 'done' | 'stopped';
  readonly done: number;
  readonly all: number;
  readonly changed: readonly ChangedVerdict[];
  readonly failed: number;
  readonly details?: string;
};
