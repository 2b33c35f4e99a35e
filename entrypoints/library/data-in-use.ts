import { type DataInUse, openData } from '../../lib/data-in-use.ts';
import { activeDataset } from '../../lib/dataset/active-dataset.ts';
import type { Dataset } from '../../lib/dataset/dataset.ts';
import type { Pace } from '../../lib/dataset/steps.ts';
import { onChange } from '../../lib/store/changes.ts';
import { activeDatasets } from '../../lib/store/datasets.ts';

let opened: Promise<DataInUse> | undefined;
let published: Promise<Dataset> | undefined;

onChange(({ what }) => {
  if (what !== 'datasets' && what !== 'everything') return;
  opened = undefined;
  published = undefined;
});

/** Opened once, and again after an import was added, switched or removed, here or in another window. */
export function dataInUse(pace: Pace = {}): Promise<DataInUse> {
  if (opened) return opened;
  const opening = open(pace).catch((error) => {
    // Not remembered: the next question tries again.
    if (opened === opening) opened = undefined;
    throw error;
  });
  opened = opening;
  return opening;
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
