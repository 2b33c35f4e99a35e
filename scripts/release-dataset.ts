import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultLineIn } from '../cli/dataset-folder.ts';
import { changelogLines, datasetRelease } from '../cli/dataset-release.ts';
import { readRelease } from '../lib/dataset/release.ts';
import { RELEASE_KEY } from '../lib/dataset/release-key.ts';

// Makes a release of a dataset folder: one signed zip that the extension takes as an update.
//   node scripts/release-dataset.ts [--since OLD] [--key FILE] [--out FILE] [--unsigned] [FOLDER]
//   node scripts/release-dataset.ts --new-key FILE
// OLD is a folder or a release; the changelog counts from it. The private key comes from FILE or from PIAGAM_RELEASE_KEY
// and never stands in the repository.
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: {
    'new-key': { type: 'string' },
    since: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    unsigned: { type: 'boolean' },
  },
  allowPositionals: true,
});

process.exitCode = values['new-key'] === undefined ? await release() : await newKey(resolve(values['new-key']));

async function newKey(file: string): Promise<0 | 2> {
  if (!relative(root, file).startsWith('..')) {
    console.error(`${file} lies in the repository; keep a private key outside`);
    return 2;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // `wx`: an older key is never overwritten, since releases signed with it could not be followed.
  await writeFile(file, `${pkcs8}\n`, { mode: 0o600, flag: 'wx' });
  console.log(`private key: ${file}\npublic key, for lib/dataset/release-key.ts: ${rawPublic(publicKey)}`);
  return 0;
}

async function release(): Promise<0 | 1 | 2> {
  const folder = resolve(positionals[0] ?? join(root, 'dataset'));
  const key = values.key === undefined ? process.env.PIAGAM_RELEASE_KEY : await readFile(values.key, 'utf8');
  if (key === undefined && !values.unsigned) {
    console.error('Name the private key (--key FILE or PIAGAM_RELEASE_KEY), or say --unsigned');
    return 2;
  }
  const made = await datasetRelease(folder, {
    ...(values.since !== undefined && { since: resolve(values.since) }),
    ...(key !== undefined && !values.unsigned && { key }),
  });
  if ('faults' in made) {
    for (const fault of made.faults) console.error(faultLineIn(made.path, fault));
    return 1;
  }
  const out = resolve(values.out ?? join(root, '.output', `piagam-dataset-${made.version}.zip`));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, made.zip);
  const { since, added, changed, removed } = made.changelog;
  if (since !== undefined) for (const line of changelogLines(made.changelog)) console.log(line);
  console.log(`${out}: version ${made.version}, ${made.zip.length} bytes`);
  console.log(`${added} added, ${changed} changed, ${removed} removed since ${since ?? 'nothing'}`);
  if (values.unsigned || key === undefined) {
    console.log('not signed: readers get it as data of their own');
    return 0;
  }
  const own = rawPublic(
    createPublicKey(createPrivateKey({ key: Buffer.from(key.trim(), 'base64'), format: 'der', type: 'pkcs8' })),
  );
  const read = await readRelease(made.zip, { publicKey: own });
  if (read.kind !== 'signed') throw new Error('the release cannot be read back');
  if (own !== RELEASE_KEY)
    console.error('this key is not the one in lib/dataset/release-key.ts: extensions will refuse it');
  return own === RELEASE_KEY ? 0 : 1;
}

function rawPublic(key: ReturnType<typeof createPublicKey>): string {
  // RFC 8410: the last 32 bytes of the SPKI form are the key itself.
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}
