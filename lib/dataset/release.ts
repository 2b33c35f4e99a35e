import { sha256Hex } from './content-hash.ts';
import { inSlices, type Pace } from './steps.ts';
import { UNZIP_LIMITS, unzip, type ZipEntry } from './unzip.ts';
import { compareVersions } from './versions.ts';

/**
 * A release of the dataset is one zip:
 *
 *     *.csv, datapackage.json, LICENSE.md, ATTRIBUTION.md …   the dataset folder as it is, usable without Piagam
 *     release.json   `Release`: version, changelog, SHA-256 of every other file; JSON with sorted keys, no blanks
 *     release.sig    Ed25519 over "piagam-release/1\n" and the bytes of release.json, in base64
 *
 * The signature covers the manifest, the manifest every file: one changed bit anywhere is refused.
 */
export const MANIFEST = 'release.json';
export const SIGNATURE = 'release.sig';
const SCHEMA = 'piagam-release/1';

export type RowChange = {
  readonly table: string;
  /** Stable: `result_id` of a result, the key of any other row. */
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Columns that changed. */
  readonly fields?: readonly string[];
};

export type Changelog = {
  /** Version that it counts from; absent for a first release. */
  readonly since?: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rows: readonly RowChange[];
};

export type Release = {
  readonly schema: 'piagam-release/1';
  readonly name: string;
  readonly version: string;
  /** ISO 8601 day. */
  readonly created: string;
  /** Of the tables, as `contentHash` tells it. */
  readonly sha256: string;
  readonly licence: { readonly id: string; readonly url: string };
  readonly attribution: readonly string[];
  readonly changelog: Changelog;
  /** SHA-256 in hex by file name: every file of the zip but the manifest and its signature. */
  readonly files: Readonly<Record<string, string>>;
};

/** Whom to believe, and what is there already. */
export type ReleaseTrust = {
  /** Ed25519, raw 32 bytes in base64. */
  readonly publicKey: string;
  /** Of the release or bundled data in use: an older one is refused, and another of the same version too. */
  readonly current?: { readonly version: string; readonly sha256: string };
};

export type RefusedBecause =
  | 'damaged'
  | 'tampered'
  | 'wrong-signature'
  | 'older'
  | 'same-version'
  | 'no-key'
  | 'cannot-check';

export type ReadRelease =
  | { readonly kind: 'signed'; readonly release: Release }
  /** To be taken as the reader's own data: nobody vouches for it. */
  | { readonly kind: 'unsigned'; readonly release: Release }
  | { readonly kind: 'refused'; readonly because: RefusedBecause; readonly message: string };

/** Judges a release's zip. Only `signed` may stand in for the bundled data; whatever is in doubt is refused. */
export async function readRelease(bytes: Uint8Array, trust?: ReleaseTrust, pace: Pace = {}): Promise<ReadRelease> {
  const unpacked = await inSlices(
    unzip(MANIFEST, bytes, () => true, UNZIP_LIMITS),
    pace,
  );
  if ('faults' in unpacked) return refused('damaged', unpacked.faults[0]?.message ?? 'the archive is damaged');
  const files = new Map(unpacked.entries.map(({ path, bytes: content }) => [path, content]));
  const manifest = files.get(MANIFEST);
  const release = manifest && parsedManifest(manifest);
  if (!manifest || !release) return refused('damaged', `it has no readable ${MANIFEST}; download the release again`);
  const signature = files.get(SIGNATURE);
  if (!signature) return (await tampering(release, unpacked.entries)) ?? { kind: 'unsigned', release };
  if (!trust) return refused('no-key', 'no key to check its signature with');
  const holds = await signatureHolds(manifest, signature, trust.publicKey);
  if (holds === undefined) {
    const message =
      'this browser cannot check Ed25519 signatures, so the release is not used; Chromium 137 or Firefox 129 can';
    return refused('cannot-check', message);
  }
  if (!holds) {
    return refused(
      'wrong-signature',
      'its signature is not ours or not of this file; get the release from its publisher',
    );
  }
  const tampered = await tampering(release, unpacked.entries);
  if (tampered) return tampered;
  return notNewer(release, trust) ?? { kind: 'signed', release };
}

function notNewer({ version, sha256 }: Release, { current }: ReleaseTrust): ReadRelease | undefined {
  if (!current) return undefined;
  const order = compareVersions(version, current.version);
  if (order < 0) {
    return refused(
      'older',
      `version ${version} is older than ${current.version}, which is in use; nothing was changed`,
    );
  }
  if (order === 0 && sha256 !== current.sha256) {
    return refused('same-version', `another dataset of the same version ${version} is in use; nothing was changed`);
  }
  return undefined;
}

async function tampering(release: Release, entries: readonly ZipEntry[]): Promise<ReadRelease | undefined> {
  const stated = new Map(Object.entries(release.files));
  for (const { path, bytes } of entries) {
    if (path === MANIFEST || path === SIGNATURE) continue;
    const sha256 = stated.get(path);
    if (sha256 === undefined) return refused('tampered', `“${path}” is in the archive, but not in ${MANIFEST}`);
    if ((await sha256Hex(bytes)) !== sha256)
      return refused('tampered', `“${path}” was changed after the release was made`);
    stated.delete(path);
  }
  const [missing] = stated.keys();
  return missing === undefined ? undefined : refused('tampered', `“${missing}” is missing from the archive`);
}

/** `undefined` where the platform knows no Ed25519. */
async function signatureHolds(manifest: Uint8Array, signature: Uint8Array, key: string): Promise<boolean | undefined> {
  const raw = fromBase64(new TextDecoder().decode(signature).trim());
  if (raw?.length !== 64) return false;
  const publicKey = await verifyingKey(key);
  if (!publicKey) return undefined;
  return crypto.subtle.verify({ name: 'Ed25519' }, publicKey, raw, signedBytes(manifest));
}

async function verifyingKey(key: string): Promise<CryptoKey | undefined> {
  const raw = fromBase64(key);
  if (raw?.length !== 32) return undefined;
  try {
    return await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  } catch {
    return undefined; // NotSupportedError before Chromium 137 and Firefox 129
  }
}

/** What is signed; the first line keeps a signature from being of use for anything else. */
export function signedBytes(manifest: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${SCHEMA}\n`);
  const whole = new Uint8Array(head.length + manifest.length);
  whole.set(head);
  whole.set(manifest, head.length);
  return whole;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function parsedManifest(bytes: Uint8Array): Release | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRelease(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRelease(value: unknown): value is Release {
  if (!isRecord(value) || value.schema !== SCHEMA) return false;
  const { name, version, created, sha256, licence, attribution, changelog, files } = value;
  return (
    [name, version, created, sha256].every((each) => typeof each === 'string' && each !== '' && each.length <= 200) &&
    isRecord(licence) &&
    typeof licence.id === 'string' &&
    typeof licence.url === 'string' &&
    Array.isArray(attribution) &&
    attribution.every((each) => typeof each === 'string') &&
    isRecord(files) &&
    Object.values(files).every((each) => typeof each === 'string') &&
    isRecord(changelog) &&
    Array.isArray(changelog.rows) &&
    changelog.rows.every(isRowChange) &&
    [changelog.added, changelog.changed, changelog.removed].every((each) => typeof each === 'number')
  );
}

function isRowChange(value: unknown): value is RowChange {
  return (
    isRecord(value) &&
    typeof value.table === 'string' &&
    typeof value.id === 'string' &&
    (value.change === 'added' || value.change === 'changed' || value.change === 'removed') &&
    (value.fields === undefined ||
      (Array.isArray(value.fields) && value.fields.every((each) => typeof each === 'string')))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(because: RefusedBecause, message: string): ReadRelease {
  return { kind: 'refused', because, message };
}
