import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, findBrowser, missingPackages } from '../drive/find-browser.ts';
import { DATASET, EXTENSION, refresh, root } from '../stale.ts';
import { type Figures, figuresOf } from './figures.ts';
import { lintProblems } from './lint-extension.ts';
import { sizeProblems } from './size-budget.ts';

/** npm test: everything that must hold before a change goes in. The last line is "N passed, N failed". */

const results = join(root, '.cache/test');
/** Browser tests that measure time. */
const ALONE = 'never stands still';

/** Browsers with an Indonesian interface, and the fonts that pictures are measured with. */
const DEBIAN_PACKAGES = [
  'chromium',
  'chromium-l10n',
  'firefox-esr',
  'firefox-esr-l10n-id',
  'fonts-liberation',
  'fonts-dejavu-core',
];

type Step = { readonly title: string; run(): Figures };

const STEPS: readonly Step[] = [
  { title: 'Dependencies', run: () => command('npm', 'ls', '--depth=0', '--silent') },
  { title: 'Dataset', run: () => check(() => void refresh(DATASET)) },
  { title: 'Dataset check', run: () => command('node', 'cli/piagam.ts', 'dataset', 'check', 'dataset') },
  { title: 'Types of what WXT generates', run: () => command('wxt', 'prepare') },
  { title: 'Types', run: () => command('tsc', '--noEmit') },
  { title: 'Types of the plain scripts', run: plainScriptTypes },
  { title: 'Format and lint', run: () => command('biome', 'check', '--error-on-warnings', '.') },
  { title: 'Extension for Chrome', run: () => check(() => void refresh(EXTENSION.chromium)) },
  { title: 'Extension for Firefox', run: () => check(() => void refresh(EXTENSION.firefox)) },
  { title: 'Unit tests, property tests, evaluation thresholds', run: unitTests },
  { title: 'Firefox extension by web-ext lint', run: () => problems(lintProblems()) },
  { title: 'Size budget', run: () => problems(sizeProblems()) },
  { title: 'Browser tests', run: browserTests },
];

const only = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const began = Date.now();

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const { title, run } of STEPS) {
  if (only.length > 0 && !only.some((word) => title.toLowerCase().includes(word.toLowerCase()))) continue;
  console.log(`\n== ${title}`);
  const start = Date.now();
  const { passed, failed } = run();
  console.log(`-- ${title}: ${passed} passed, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(title);
}

console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s in all`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

function command(name: string, ...args: string[]): Figures {
  const { status, error } = spawnSync(name, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(error.message);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function check(work: () => void): Figures {
  try {
    work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function problems(found: readonly string[]): Figures {
  for (const problem of found) console.error(problem);
  return found.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: found.length };
}

/** The scripts that run before anything is installed are plain JavaScript with types in comments. */
function plainScriptTypes(): Figures {
  const options = '--noEmit --allowJs --checkJs --strict --skipLibCheck --target esnext --module nodenext --types node';
  return command('tsc', '--ignoreConfig', ...options.split(' '), 'scripts/start.mjs', 'scripts/test.mjs');
}

function unitTests(): Figures {
  const file = join(results, 'unit.json');
  const ran = command('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  return counted(file, ran);
}

function browserTests(): Figures {
  const missing = missingPackages(DEBIAN_PACKAGES);
  if (missing.length > 0) aptInstall(missing);
  for (const kind of ['chromium', 'firefox'] as const) {
    if (!findBrowser(kind)) console.error(`No ${kind} here: its tests will fail. Install it and run npm test again.`);
  }
  // Where a task's length is measured, nothing else of ours may run beside it.
  const beside = playwright('beside', '--grep-invert', ALONE);
  const alone = playwright('alone', '--grep', ALONE, '--workers', '1');
  return { passed: beside.passed + alone.passed, failed: beside.failed + alone.failed };
}

function playwright(name: string, ...args: string[]): Figures {
  const file = join(results, `browser-${name}.json`);
  process.env.BROWSER_RESULTS = file;
  return counted(file, command('playwright', 'test', '-c', 'tests/browser', ...args));
}

/** What a runner wrote of its tests; a runner that failed without a failed test counts as one failure. */
function counted(file: string, ran: Figures): Figures {
  const written = existsSync(file) ? figuresOf(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return ran.failed > 0 && written.failed === 0 ? { ...written, failed: 1 } : written;
}
