import { type DataInUse, openData } from '../../lib/data-in-use.ts';
import { activeDataset } from '../../lib/dataset/active-dataset.ts';
import type { Dataset } from '../../lib/dataset/dataset.ts';
import type { Pace } from '../../lib/dataset/steps.ts';
import { onChange } from '../../lib/store/changes.ts';
import { activeDatasets, listDatasets } from '../../lib/store/datasets.ts';

let opened: Promise<DataInUse> | undefined;
/** Of which imports `opened` is made. */
let openedOf: Promise<string> | undefined;
let published: Promise<Dataset> | undefined;
let checking: Promise<void> = Promise.resolve();

onChange(({ what }) => {
  if (what === 'datasets' || what === 'everything') forgetData();
});

function forgetData(): void {
  opened = undefined;
  published = undefined;
}

/**
 * The page heard of a change, perhaps before we did. What is asked from now on waits until we have looked; data that is
 * being joined for the imports of now is not joined twice.
 */
export function dataChanged(): Promise<void> {
  checking = checking
    .then(async () => {
      if (opened && (await openedOf) !== (await importsOfNow())) forgetData();
    })
    .catch(forgetData);
  return checking;
}

/** Opened once, and again after an import was added, switched or removed, here or in another window. */
export async function dataInUse(pace: Pace = {}): Promise<DataInUse> {
  await checking;
  if (opened) return opened;
  openedOf = importsOfNow().catch(() => '');
  const opening = open(pace).catch((error) => {
    // Not remembered: the next question tries again.
    if (opened === opening) opened = undefined;
    throw error;
  });
  opened = opening;
  return opening;
}

async function importsOfNow(): Promise<string> {
  const rows = (await listDatasets()).filter(({ active }) => active);
  return rows.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');
}

/** The bundled data, or the signed release that stands in for it: what others may cite. */
export function publishedData(pace: Pace = {}): Promise<Dataset> {
  if (published) return published;
  const opening = openPublished(pace).catch((error) => {
    if (published === opening) published = undefined;
    throw error;
  });
  published = opening;
  return opening;
}

async function openPublished({ pause }: Pace): Promise<Dataset> {
  const { bundled } = await dataInUse();
  const releases = (await activeDatasets()).filter(({ origin }) => origin === 'signed');
  return (await activeDataset(bundled, releases, { ...(pause && { pause }) })).dataset;
}

async function open({ pause, onProgress }: Pace): Promise<DataInUse> {
  const response = await fetch('/data/piagam-dataset.bin');
  if (!response.ok) throw new Error(`/data/piagam-dataset.bin: ${response.status}`);
  // Whoever asked first may give up; the others still wait for it, so no signal is passed on.
  return openData(await response.arrayBuffer(), { ...(pause && { pause }), ...(onProgress && { onProgress }) });
}
