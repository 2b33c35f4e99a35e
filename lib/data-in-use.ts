import { activeDataset } from './dataset/active-dataset.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { Fault } from './dataset/fault.ts';
import { pack } from './dataset/pack.ts';
import type { Pace } from './dataset/steps.ts';
import { unpack } from './dataset/unpack.ts';
import { activeDatasets, type DatasetRow, listDatasets } from './store/datasets.ts';
import { forgetMerged, recallMerged, rememberMerged } from './store/merged-data.ts';
import { sha256 } from './text/sha256.ts';

/** What verdicts rest on: the bundled data, or a newer signed release in its place, with the active imports beside it. */
export type DataInUse = {
  readonly bundled: Dataset;
  readonly dataset: Dataset;
  /** Imports that no longer fit beside the data; they are left out, whole. */
  readonly leftOut: readonly { readonly name: string; readonly sha256: string; readonly faults: readonly Fault[] }[];
};

/** Opens it; what was joined before is taken from where it was kept. `packed`: the bundled file. */
export async function openData(packed: ArrayBuffer, pace: Pace = {}): Promise<DataInUse> {
  const bundled = unpack(packed);
  // A browser that refuses its storage takes the imports from us, not the bundled data; the report names which it was.
  const rows = (await listDatasets().catch(() => [])).filter(({ active }) => active);
  if (rows.length === 0) {
    // An import that was removed leaves nothing behind; a store that cannot be cleaned now is cleaned the next time.
    await forgetMerged().catch(() => {});
    return { bundled, dataset: bundled, leftOut: [] };
  }
  const fingerprint = fingerprintOf(bundled, rows);
  const kept = await recallMerged(fingerprint).catch(() => undefined);
  if (kept) return { bundled, dataset: unpack(kept), leftOut: [] };
  const { dataset, leftOut } = await activeDataset(bundled, await activeDatasets(), pace);
  // What was left out is said each time, so it is not kept; nor is a store that is full a reason to know less.
  if (leftOut.length === 0) {
    await rememberMerged({ fingerprint, packed: pack(dataset, dataset) }).catch(() => {});
  }
  return { bundled, dataset, leftOut };
}

function fingerprintOf(bundled: Dataset, rows: readonly DatasetRow[]): string {
  const imports = rows
    .toSorted((a, b) => a.importedAt.localeCompare(b.importedAt) || a.id.localeCompare(b.id))
    .map(({ id, name, version, origin, sha256: content }) => [id, name, version, origin, content].join('\t'));
  return sha256([bundled.sha256, ...imports].join('\n'));
}
