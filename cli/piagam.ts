import { stat } from 'node:fs/promises';
import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { changelogOf } from '../lib/dataset/diff-facts.ts';
import { engine } from '../lib/engine.ts';
import { FORMATS } from '../lib/export/formats.ts';
import { ENGINE_VERSION } from '../lib/report/to-report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { faultLineIn, folderDataset } from './dataset-folder.ts';
import { changelogLines, datasetDiff } from './dataset-release.ts';
import { duplicates } from './duplicates.ts';
import { exportReports } from './export.ts';
import { fingerprint } from './fingerprint.ts';
import { command } from './flags.ts';
import { standardOutput } from './output.ts';
import type { InputFault } from './read-articles.ts';
import { verify } from './verify.ts';

// 0 done, 1 some input failed (the others are still printed), 2 wrong usage.
const asked = command(process.argv.slice(2));
const t = cliWords(asked.language);
const output = standardOutput(() => process.exit(process.exitCode ?? 0));

process.exitCode = await run();

async function run(): Promise<0 | 1 | 2> {
  switch (asked.kind) {
    case 'help':
      await output.write(`${t('cli.help', { formats: ['csv', ...FORMATS.map(({ id }) => id)].join(', ') })}\n`);
      return 0;
    case 'version':
      await output.write(`piagam ${ENGINE_VERSION}\n`);
      return 0;
    case 'wrong':
      complain(`${t(asked.why, { what: asked.what })}\n\n${t('cli.see-help')}`);
      return 2;
    case 'export':
      return (await exportReports({
        ...asked,
        dataset: loadBundled,
        exportedAt: new Date().toISOString(),
        output,
        complain,
      }))
        ? 0
        : 1;
    case 'duplicates':
      return (await duplicates({ ...asked, output, fail })) ? 0 : 1;
    case 'fingerprint':
      return (await fingerprint({ ...asked, output, fail })) ? 0 : 1;
    case 'dataset-diff':
      return diffDatasets(asked);
    case 'dataset-check':
      return checkFolder(asked.dir);
    case 'verify': {
      const dataset = asked.dataset === undefined ? await loadBundled() : await userDataset(asked.dataset);
      if (!dataset) return 1;
      return (await verify({ ...asked, engine: engine(dataset), output, complain })) ? 0 : 1;
    }
  }
}

async function diffDatasets({ older, newer, json }: { older: string; newer: string; json: boolean }): Promise<0 | 1> {
  for (const path of [older, newer]) {
    const there = await stat(path).catch(() => undefined);
    if (there) continue;
    complain(t('cli.no-folder', { dir: path }));
    return 1;
  }
  const read = await datasetDiff(older, newer);
  if ('faults' in read) {
    for (const fault of read.faults) complain(faultLineIn(read.path, fault));
    return 1;
  }
  const changelog = changelogOf(read.diff);
  const lines = json ? [JSON.stringify(changelog)] : changelogLines(changelog);
  for (const line of lines) await output.write(`${line}\n`);
  const { added, changed, removed } = changelog;
  complain(t('cli.dataset-diff', { added, changed, removed, same: read.diff.same }));
  return 0;
}

async function checkFolder(dir: string): Promise<0 | 1> {
  if (!(await isFolder(dir))) return 1;
  const read = await folderDataset(dir, await loadBundled());
  if ('faults' in read) {
    for (const fault of read.faults) await output.write(`${faultLineIn(dir, fault)}\n`);
    return 1;
  }
  const { competitions, editions, results, terms } = read.dataset;
  const counts = {
    competitions: competitions.length,
    editions: editions.length,
    results: results.length,
    terms: terms.length,
  };
  await output.write(`${t('cli.dataset-ok', { dir, ...counts })}\n`);
  return 0;
}

async function userDataset(dir: string): Promise<Dataset | undefined> {
  if (!(await isFolder(dir))) return undefined;
  const read = await folderDataset(dir, await loadBundled());
  if ('dataset' in read) return read.dataset;
  for (const fault of read.faults) complain(faultLineIn(dir, fault));
  complain(t('cli.dataset-faults', { dir, n: read.faults.length }));
  return undefined;
}

async function isFolder(dir: string): Promise<boolean> {
  const folder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!folder) complain(t('cli.no-folder', { dir }));
  return folder;
}

function fail({ place: { file = '-', line }, key, values }: InputFault): void {
  complain(`${file}${line === undefined ? '' : `:${line}`}: ${t(key, values)}`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
