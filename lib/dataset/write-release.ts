import { zipSync } from 'fflate';
import { contentHash, sha256Hex } from './content-hash.ts';
import { ATTRIBUTIONS, LICENCE } from './licence.ts';
import { DATASET_FILES } from './read-facts.ts';
import { type Changelog, MANIFEST, type Release, SIGNATURE, signedBytes } from './release.ts';

export type ToRelease = {
  readonly name: string;
  readonly version: string;
  /** ISO 8601 day. */
  readonly created: string;
  readonly changelog: Changelog;
  /** Every file of the release by its bare name: tables in UTF-8, data package, terms. */
  readonly files: Readonly<Record<string, Uint8Array>>;
};

/** Signs bytes with the owner's private key; Ed25519, 64 bytes. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** A release's zip, signed where `sign` is given. The same content gives the same bytes. */
export async function writeRelease(release: ToRelease, sign?: Sign): Promise<Uint8Array> {
  const { files, name, version, created, changelog } = release;
  for (const taken of [MANIFEST, SIGNATURE]) {
    if (taken in files) throw new Error(`A release cannot hold a file called ${taken}`);
  }
  const texts = Object.fromEntries(
    DATASET_FILES.flatMap((file) => {
      const bytes = files[file];
      return bytes ? [[file, new TextDecoder().decode(bytes)] as const] : [];
    }),
  );
  const hashes: Record<string, string> = {};
  for (const file of Object.keys(files).toSorted()) hashes[file] = await sha256Hex(files[file] ?? new Uint8Array());
  const manifest: Release = {
    schema: 'piagam-release/1',
    name,
    version,
    created,
    sha256: await contentHash(texts),
    licence: { id: LICENCE.id, url: LICENCE.url },
    attribution: ATTRIBUTIONS.map(({ name: who, url, text }) => [who, url, text.en].filter((part) => part).join(': ')),
    changelog,
    files: hashes,
  };
  const bytes = new TextEncoder().encode(canonicalJson(manifest));
  const signature = sign && new TextEncoder().encode(`${toBase64(await sign(signedBytes(bytes)))}\n`);
  const all = { ...files, [MANIFEST]: bytes, ...(signature && { [SIGNATURE]: signature }) };
  const ordered = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(ordered, { level: 9, mtime: `${created}T00:00:00` });
}

/** JSON with sorted keys and without blanks: what is signed does not hang on the order in which it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
