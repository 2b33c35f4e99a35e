import { createPrivateKey, sign as signWith } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { changelogOf, diffFacts, type FactsDiff } from '../lib/dataset/diff-facts.ts';
import type { Fault } from '../lib/dataset/fault.ts';
import { type GivenFile, readDatasetFiles } from '../lib/dataset/read-dataset-files.ts';
import { readFacts } from '../lib/dataset/read-facts.ts';
import { type Changelog, readRelease } from '../lib/dataset/release.ts';
import { RELEASE_KEY } from '../lib/dataset/release-key.ts';
import { dayOfVersion } from '../lib/dataset/versions.ts';
import { type Sign, writeRelease } from '../lib/dataset/write-release.ts';
import { identityOf } from '../scripts/bundled-dataset.ts';

const NO_FACTS = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };

/** Two versions of a dataset, each a whole folder or a zip of one, row by row. */
export async function datasetDiff(
  older: string,
  newer: string,
): Promise<{ readonly diff: FactsDiff } | { readonly path: string; readonly faults: readonly Fault[] }> {
  const read = [];
  for (const path of [older, newer]) {
    const one = await readDatasetFiles(await given(path), { bundled: NO_FACTS, trust: { publicKey: RELEASE_KEY } });
    if (one.kind === 'refused') return { path, faults: one.faults };
    read.push(one.dataset.facts);
  }
  return { diff: diffFacts(read[0] ?? NO_FACTS, read[1] ?? NO_FACTS) };
}

/** One line a row: "+ results kipp/2019/…", "~ results … (unit, note)", "- …". */
export function changelogLines({ rows }: Changelog): readonly string[] {
  const sign = { added: '+', changed: '~', removed: '-' } as const;
  return rows.map(({ change, table, id, fields }) =>
    [sign[change], table, id, ...(fields ? [`(${fields.join(', ')})`] : [])].join(' '),
  );
}

export type Released = { readonly zip: Uint8Array; readonly version: string; readonly changelog: Changelog };

/** A dataset folder as a release; `key` is the private key in base64 (PKCS 8), `since` the release or folder before it. */
export async function datasetRelease(
  dir: string,
  { since, key }: { readonly since?: string; readonly key?: string },
): Promise<Released | { readonly path: string; readonly faults: readonly Fault[] }> {
  const names = (await readdir(dir)).filter((name) => /\.(csv|json|md)$/.test(name)).toSorted();
  const files = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(dir, name)))] as const)),
  );
  const texts = Object.fromEntries(names.map((name) => [name, new TextDecoder().decode(files[name])]));
  const read = readFacts(texts);
  if ('faults' in read) return { path: dir, faults: read.faults };
  const { name, version } = await identityOf(resolve(dir));
  let changelog = changelogOf(diffFacts(NO_FACTS, read.facts));
  if (since !== undefined) {
    const before = await datasetDiff(since, dir);
    if ('faults' in before) return before;
    changelog = changelogOf(before.diff, await versionOf(since));
  }
  const created = dayOfVersion(version) ?? new Date().toISOString().slice(0, 10);
  const zip = await writeRelease(
    { name, version, created, changelog, files },
    key === undefined ? undefined : signer(key),
  );
  return { zip, version, changelog };
}

function signer(key: string): Sign {
  const privateKey = createPrivateKey({ key: Buffer.from(key.trim(), 'base64'), format: 'der', type: 'pkcs8' });
  return async (bytes) => new Uint8Array(signWith(null, bytes, privateKey));
}

async function given(path: string): Promise<GivenFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, bytes: new Uint8Array(await readFile(path)) }];
  const names = (await readdir(path)).filter((name) => /\.(csv|json)$/.test(name));
  return Promise.all(
    names.map(async (name) => ({ path: join(path, name), bytes: new Uint8Array(await readFile(join(path, name))) })),
  );
}

async function versionOf(path: string): Promise<string> {
  if ((await stat(path)).isDirectory()) return (await identityOf(path)).version;
  const read = await readRelease(new Uint8Array(await readFile(path)), { publicKey: RELEASE_KEY });
  return read.kind === 'refused' ? '0' : read.release.version;
}
