import type { Dataset } from '../../lib/dataset/dataset.ts';
import { unpack } from '../../lib/dataset/unpack.ts';

/** The bundled data, and what verdicts rest on: it joined with the active imports. */
export type DataInUse = { readonly bundled: Dataset; readonly dataset: Dataset };

let opened: Promise<DataInUse> | undefined;

export function dataInUse(): Promise<DataInUse> {
  opened ??= open().catch((error) => {
    // Not remembered: the next question tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<DataInUse> {
  const response = await fetch('/data/piagam-dataset.bin');
  if (!response.ok) throw new Error(`/data/piagam-dataset.bin: ${response.status}`);
  const bundled = unpack(await response.arrayBuffer());
  return { bundled, dataset: bundled };
}
