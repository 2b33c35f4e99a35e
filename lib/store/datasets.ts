import { tellChange } from './changes.ts';
import { type Done, reading, write } from './database.ts';
import type { ImportedDataset } from './records.ts';

/** Everything about imported datasets that a list shows; the files of one are asked for by `recallDataset`. */
export type DatasetRow = Omit<ImportedDataset, 'files'>;

/** Newest first. */
export async function listDatasets(): Promise<readonly DatasetRow[]> {
  const all = await reading(['datasets'], (tx) => tx.objectStore('datasets').getAll());
  return all
    .map(({ files: _files, ...row }) => row)
    .sort((a, b) => b.importedAt.localeCompare(a.importedAt) || a.id.localeCompare(b.id));
}

export function recallDataset(id: string): Promise<ImportedDataset | undefined> {
  return reading(['datasets'], (tx) => tx.objectStore('datasets').get(id));
}

/** With their files, in the order of their import. */
export async function activeDatasets(): Promise<readonly ImportedDataset[]> {
  const all = await reading(['datasets'], (tx) => tx.objectStore('datasets').getAll());
  return all
    .filter(({ active }) => active)
    .sort((a, b) => a.importedAt.localeCompare(b.importedAt) || a.id.localeCompare(b.id));
}

/**
 * Adds a dataset that was validated, in one transaction; `replaces` goes in the same one. Nothing changes when it does not fit.
 */
export function importDataset(dataset: ImportedDataset, replaces: readonly string[] = []): Promise<Done<undefined>> {
  return changed(async (tx) => {
    await Promise.all(replaces.map((id) => tx.objectStore('datasets').delete(id)));
    await tx.objectStore('datasets').put(dataset);
  });
}

/** Switches datasets on and off; ids that are not named stay as they are. */
export function switchDatasets(active: Readonly<Record<string, boolean>>): Promise<Done<undefined>> {
  return changed(async (tx) => {
    for (const [id, on] of Object.entries(active)) {
      const kept = await tx.objectStore('datasets').get(id);
      if (kept && kept.active !== on) await tx.objectStore('datasets').put({ ...kept, active: on });
    }
  });
}

/** The dataset as it was, so that `importDataset` can put it back; undefined: there was none. */
export async function removeDataset(id: string): Promise<Done<ImportedDataset | undefined>> {
  const done = await write(['datasets'], async (tx) => {
    const kept = await tx.objectStore('datasets').get(id);
    await tx.objectStore('datasets').delete(id);
    return kept;
  });
  if (done.ok) tellChange({ what: 'datasets' });
  return done;
}

async function changed(
  work: (tx: Parameters<Parameters<typeof write>[1]>[0]) => Promise<void>,
): Promise<Done<undefined>> {
  const done = await write(['datasets'], async (tx) => {
    await work(tx);
    return undefined;
  });
  if (done.ok) tellChange({ what: 'datasets' });
  return done;
}
