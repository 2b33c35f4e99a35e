import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** A thing that is built: from what, into what, by which command. */
export type Product = {
  readonly name: string;
  readonly from: readonly string[];
  readonly into: string;
  readonly command: readonly [string, ...string[]];
};

export const DATASET: Product = {
  name: 'dataset',
  from: ['dataset', 'lib/dataset', 'lib/language', 'lib/text', 'scripts/build-dataset.ts', 'scripts/dataset-folder.ts'],
  into: 'public/data/piagam-dataset.bin',
  command: ['node', 'scripts/build-dataset.ts'],
};

const SOURCES = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

export const EXTENSION: Readonly<Record<'chromium' | 'firefox', Product>> = {
  chromium: {
    name: 'extension for Chrome, Chromium and Edge',
    from: SOURCES,
    into: '.output/chrome-mv3/manifest.json',
    command: ['wxt', 'build'],
  },
  firefox: {
    name: 'extension for Firefox',
    from: SOURCES,
    into: '.output/firefox-mv3/manifest.json',
    command: ['wxt', 'build', '-b', 'firefox'],
  },
};

/** Builds it when what it is made of has changed since the last time; true when it built. */
export function refresh(product: Product): boolean {
  const stampFile = join(root, '.cache/built', `${product.into.replaceAll('/', '-')}.sha256`);
  const stamp = fingerprint(product.from);
  const fresh =
    existsSync(join(root, product.into)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (fresh) return false;
  console.error(`\n== Building the ${product.name}`);
  const [command, ...args] = product.command;
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${product.command.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  mkdirSync(join(root, '.cache/built'), { recursive: true });
  // Of what it is made of now: what changed while it was built is built again the next time.
  writeFileSync(stampFile, stamp);
  return true;
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [whole];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
