// @ts-check
// Runs on the machine's own Node before anything is installed: nothing but Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The scripts are TypeScript that Node runs as it is; this is the first Node that does so without a flag. */
const OLDEST_NODE = [22, 18];

/** Installs what package-lock.json names, when it is not there yet or has changed. */
export function ensureDependencies() {
  const why = staleDependencies();
  if (why === undefined) return;
  step(`Memasang pustaka / installing dependencies (${why})`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('npm ci failed; its message above says why.');
}

/**
 * npm leaves a copy of the lockfile in node_modules: what it names was installed.
 * @returns {string | undefined}
 */
function staleDependencies() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return 'none yet';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const name = Object.keys(wanted).find(
    (path) => path !== '' && !wanted[path].optional && installed[path]?.version !== wanted[path].version,
  );
  return name === undefined ? undefined : `${name.replace('node_modules/', '')} is missing or another version`;
}

/** The Node that runs the TypeScript scripts: the one installed as a dependency, else this one if it is new enough. */
export function nodeForScripts() {
  const own = join(root, 'node_modules/.bin/node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return stop(`Node ${OLDEST_NODE.join('.')} or newer is needed here; this is ${process.versions.node}.`);
}

/**
 * Runs one of our TypeScript scripts and ends with its exit code.
 * @param {string} script
 * @param {readonly string[]} args
 */
export function runScript(script, args) {
  const node = nodeForScripts();
  const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status, signal } = spawnSync(node, [join(root, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(status ?? (signal ? 1 : 0));
}

/** @param {string} what */
export function step(what) {
  console.error(`\n== ${what}`);
}

/**
 * @param {string} why
 * @returns {never}
 */
export function stop(why) {
  console.error(`\n${why}`);
  process.exit(1);
}
