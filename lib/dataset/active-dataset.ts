import { sha256Hex } from './content-hash.ts';
import type { Dataset } from './dataset.ts';
import { datasetFrom, type Facts } from './dataset-from.ts';
import type { Fault } from './fault.ts';
import { mergedFacts } from './merge-facts.ts';
import { readFactsSteps } from './read-facts.ts';
import { inSlices, type Pace } from './steps.ts';
import { compareVersions } from './versions.ts';

/** What the store keeps of an import, as far as the engine needs it. */
export type ActiveImport = {
  readonly name: string;
  readonly version: string;
  readonly origin: 'signed' | 'own';
  readonly sha256: string;
  readonly files: Readonly<Record<string, string>>;
};

export type ActiveDataset = {
  readonly dataset: Dataset;
  /** Imports that no longer fit the data they stand beside and are left out, with why. */
  readonly leftOut: readonly { readonly name: string; readonly sha256: string; readonly faults: readonly Fault[] }[];
};

/**
 * The dataset that the engine runs on: the newest of the bundled data and the signed releases, and beside it every active
 * import of the reader's own. Its version names them all, so that a page read with other data can be told.
 */
export async function activeDataset(
  bundled: Dataset,
  imports: readonly ActiveImport[],
  pace: Pace = {},
): Promise<ActiveDataset> {
  const leftOut: { name: string; sha256: string; faults: readonly Fault[] }[] = [];
  const facts = async ({ name, sha256, files }: ActiveImport, base?: Facts) => {
    const read = await inSlices(readFactsSteps(files, base, { beside: base !== undefined }), pace);
    if ('facts' in read) return read.facts;
    leftOut.push({ name, sha256, faults: read.faults });
    return undefined;
  };
  let base: Facts = bundled;
  let identity = { name: bundled.name, version: bundled.version, sha256: bundled.sha256 };
  const releases = imports
    .filter(({ origin, version }) => origin === 'signed' && compareVersions(version, bundled.version) > 0)
    .toSorted((a, b) => compareVersions(b.version, a.version));
  for (const release of releases) {
    const whole = await facts(release);
    if (!whole) continue;
    base = whole;
    identity = { name: release.name, version: release.version, sha256: release.sha256 };
    break;
  }
  const own: Facts[] = [];
  const hashes = [identity.sha256];
  for (const each of imports.filter(({ origin }) => origin === 'own')) {
    const read = await facts(each, base);
    if (!read) continue;
    own.push(read);
    hashes.push(each.sha256);
  }
  if (own.length === 0 && base === bundled) return { dataset: bundled, leftOut };
  if (own.length === 0) return { dataset: datasetFrom(base, identity), leftOut };
  const sha256 = await sha256Hex(new TextEncoder().encode(hashes.join('\n')));
  const version = `${identity.version}+${own.length}.${sha256.slice(0, 8)}`;
  return {
    dataset: datasetFrom(await mergedFacts(base, own, pace), { name: identity.name, version, sha256 }),
    leftOut,
  };
}
