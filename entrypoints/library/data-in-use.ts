import { type DataInUse, openData } from '../../lib/data-in-use.ts';
import type { Pace } from '../../lib/dataset/steps.ts';
import { onChange } from '../../lib/store/changes.ts';

let opened: Promise<DataInUse> | undefined;

onChange(({ what }) => {
  if (what === 'datasets' || what === 'everything') opened = undefined;
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

async function open({ pause, onProgress }: Pace): Promise<DataInUse> {
  const response = await fetch('/data/piagam-dataset.bin');
  if (!response.ok) throw new Error(`/data/piagam-dataset.bin: ${response.status}`);
  // Whoever asked first may give up; the others still wait for it, so no signal is passed on.
  return openData(await response.arrayBuffer(), { ...(pause && { pause }), ...(onProgress && { onProgress }) });
}
