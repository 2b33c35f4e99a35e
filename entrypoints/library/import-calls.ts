import type { DatasetLine } from '../../components/library/DatasetList.tsx';
import type { BroughtFile, ImportPreview, StoreTrouble } from '../../components/library/import-state.ts';
import type { Fault } from '../../lib/dataset/fault.ts';

/** What the page asks of its worker about imported data. `inspect` and `apply` say how far they are. */
export type ImportCalls = {
  /** Reads and checks all of it; what it would do is kept in the worker until `apply`. */
  inspect(files: readonly BroughtFile[]): Inspection;
  /** The faults of the last refusal, as many as anybody copies. */
  allFaults(): readonly Fault[];
  forgetPlan(): undefined;
  /** Stores what `inspect` read, all of it or nothing. */
  apply(): ApplyAnswer;
  datasets(): readonly DatasetLine[];
  switchDataset(id: string, active: boolean): undefined;
  /** Its name, for the way back. */
  removeDataset(id: string): string | undefined;
  undoRemoval(): undefined;
  exportDataset(id: string): { readonly name: string; readonly zip: Blob } | undefined;
};

export type Inspection =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[]; readonly all: number; readonly files: number }
  | { readonly kind: 'planned'; readonly preview: ImportPreview };

export type ApplyAnswer =
  | { readonly kind: 'applied'; readonly name: string; readonly version: string; readonly rows: number }
  | { readonly kind: 'refused'; readonly why: StoreTrouble; readonly details: string };
