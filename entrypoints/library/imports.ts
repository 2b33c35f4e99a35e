import { strToU8, zipSync } from 'fflate';
import {
  type BroughtFile,
  type ImportPreview,
  MOST_COPIED,
  MOST_LISTED,
  PREVIEW_LISTS,
  type PreviewList,
  type PreviewRow,
} from '../../components/library/import-state.ts';
import { activeDataset } from '../../lib/dataset/active-dataset.ts';
import type { Coverage } from '../../lib/dataset/facts.ts';
import type { Fault } from '../../lib/dataset/fault.ts';
import { type ImportPlan, importPlan, type PlannedRow } from '../../lib/dataset/import-plan.ts';
import { type GivenFile, type IncomingDataset, readDatasetFiles } from '../../lib/dataset/read-dataset-files.ts';
import { DATASET_FILES } from '../../lib/dataset/read-facts.ts';
import { RELEASE_KEY } from '../../lib/dataset/release-key.ts';
import type { AnyRow } from '../../lib/dataset/row-fields.ts';
import type { Pace } from '../../lib/dataset/steps.ts';
import { UNZIP_LIMITS } from '../../lib/dataset/unzip.ts';
import {
  activeDatasets,
  importDataset,
  listDatasets,
  recallDataset,
  removeDataset,
  switchDatasets,
} from '../../lib/store/datasets.ts';
import type { ImportedDataset, PageRow } from '../../lib/store/records.ts';
import { pageRows } from '../../lib/store/search.ts';
import { dataInUse, publishedData } from './data-in-use.ts';
import type { ApplyAnswer, ImportCalls, Inspection } from './import-calls.ts';

type Answers = {
  readonly [K in keyof ImportCalls]: (
    pace: Pace,
    ...args: Parameters<ImportCalls[K]>
  ) => ReturnType<ImportCalls[K]> | Promise<ReturnType<ImportCalls[K]>>;
};

/** What was read and shown, until the reader says yes; one at a time. */
let planned: { readonly dataset: IncomingDataset; readonly replaces: readonly string[] } | undefined;
let faults: readonly Fault[] = [];
/** What was removed last, so that it can be put back. */
let removed: ImportedDataset | undefined;

export const imports: Answers = {
  async inspect(pace, brought) {
    planned = undefined;
    faults = [];
    const { bundled } = await dataInUse(pace);
    const active = await activeDatasets();
    // A release is measured by what it would stand in for, an import by what it would stand beside.
    const base = await publishedData(pace);
    const current = { version: base.version, sha256: base.sha256 };
    const given = await givenFiles(brought);
    if ('fault' in given) return refused([given.fault]);
    const read = await readDatasetFiles(given.files, {
      ...pace,
      bundled: base,
      trust: { publicKey: RELEASE_KEY, current },
    });
    if (read.kind === 'refused') return refused(read.faults);
    const { dataset } = read;
    const earlier = (await listDatasets()).filter((row) => isReplaced(row, dataset));
    const ids = new Set(earlier.map(({ id }) => id));
    const { dataset: beside } = await activeDataset(
      bundled,
      active.filter(({ id }) => !ids.has(id)),
      pace,
    );
    const plan = await importPlan(dataset.origin === 'signed' ? base : beside, dataset, pace);
    if (plan.faults.length > 0) return refused(plan.faults);
    planned = { dataset, replaces: [...ids] };
    return {
      kind: 'planned',
      preview: previewOf(
        await pagesNaming(plan),
        dataset,
        plan,
        earlier,
        new Map([...beside.competitions, ...dataset.facts.competitions].map(({ id, name }) => [id, name])),
      ),
    };
  },

  allFaults() {
    return faults.slice(0, MOST_COPIED);
  },

  forgetPlan() {
    planned = undefined;
    faults = [];
  },

  async apply(pace): Promise<ApplyAnswer> {
    if (!planned) throw new Error('nothing was read');
    const { dataset, replaces } = planned;
    const { name, version, origin, rows, sha256, files } = dataset;
    const done = await importDataset(
      {
        id: crypto.randomUUID(),
        name,
        version,
        importedAt: new Date().toISOString(),
        active: true,
        origin,
        rows,
        sha256,
        files,
      },
      replaces,
    );
    if (!done.ok) return { kind: 'refused', why: done.fault.kind, details: done.fault.details };
    planned = undefined;
    // Joined now and kept, so that the next article does not wait for it.
    await dataInUse(pace);
    return { kind: 'applied', name, version, rows };
  },

  async datasets(pace) {
    const { leftOut } = await dataInUse(pace);
    return (await listDatasets()).map((row) => {
      const fault = leftOut.find(({ sha256 }) => sha256 === row.sha256)?.faults[0];
      return { ...row, ...(fault && { fault }) };
    });
  },

  async switchDataset(_pace, id, active) {
    const done = await switchDatasets({ [id]: active });
    if (!done.ok) throw new Error(done.fault.details);
  },

  async removeDataset(_pace, id) {
    const done = await removeDataset(id);
    if (!done.ok) throw new Error(done.fault.details);
    removed = done.value;
    return removed?.name;
  },

  async undoRemoval() {
    if (!removed) return;
    const done = await importDataset(removed);
    if (!done.ok) throw new Error(done.fault.details);
    removed = undefined;
  },

  async exportDataset(_pace, id) {
    const dataset = await recallDataset(id);
    if (!dataset) return undefined;
    const { name, version, files } = dataset;
    const about = { name, version, resources: Object.keys(files).map((path) => ({ name: path.slice(0, -4), path })) };
    const zip = zipSync({
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
      'datapackage.json': strToU8(JSON.stringify(about, null, 2)),
    });
    return { name: `${fileName(name)}-${fileName(version)}.zip`, zip: new Blob([zip], { type: 'application/zip' }) };
  },
};

type Given = { readonly files: readonly GivenFile[] } | { readonly fault: Fault };

/** A folder may hold anything; only what can be part of a dataset is read into memory, and not more than a dataset can be. */
async function givenFiles(brought: readonly BroughtFile[]): Promise<Given> {
  const wanted = brought.length === 1 ? brought : brought.filter(({ path }) => OURS.has(path.split('/').at(-1) ?? ''));
  // None of ours among them: the first few tell the reader what was looked for.
  const read = wanted.length > 0 ? wanted : brought.slice(0, 2);
  const bytes = read.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > UNZIP_LIMITS.maxBytes) {
    const message = `${Math.ceil(bytes / 2 ** 20)} MB, more than ${UNZIP_LIMITS.maxBytes >> 20}; give fewer or smaller files`;
    return { fault: { file: read[0]?.path ?? '.', line: 1, message } };
  }
  const files = await Promise.all(
    read.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { files };
}

const OURS: ReadonlySet<string> = new Set([...DATASET_FILES, 'datapackage.json', 'release.json', 'release.sig']);

/** The same reader's dataset in a newer form, or an older release, makes way. */
function isReplaced(
  row: { readonly name: string; readonly origin: 'signed' | 'own' },
  { name, origin }: IncomingDataset,
): boolean {
  return row.origin === origin && (origin === 'signed' || row.name === name);
}

function refused(found: readonly Fault[]): Inspection {
  faults = found;
  return {
    kind: 'refused',
    faults: found.slice(0, MOST_LISTED),
    all: found.length,
    files: new Set(found.map(({ file }) => file)).size,
  };
}

/** Stored pages that name an award of the planned rows; pages of which only fingerprints are kept cannot be judged again. */
async function pagesNaming(plan: ImportPlan): Promise<number> {
  const awards = new Set(
    PREVIEW_LISTS.flatMap((list) => plan[list].flatMap(({ incoming }) => awardOf(incoming) ?? [])),
  );
  const rows = await pageRows();
  return rows.filter((row) => isRecheckable(row) && row.competitions.some((id) => awards.has(id))).length;
}

function awardOf(each: AnyRow): string | undefined {
  switch (each.table) {
    case 'results':
    case 'editions':
      return each.row.competition;
    case 'competitions':
      return each.row.id;
    case 'names':
      return each.row.of;
    case 'officials':
    case 'regions':
    case 'bodies':
      return undefined;
  }
}

/** A text is kept, and it is an article: a press release that the reader brought in gets no verdicts. */
export function isRecheckable({ captures, kind }: PageRow): boolean {
  return captures > 0 && kind === 'page';
}

function previewOf(
  pages: number,
  dataset: IncomingDataset,
  plan: ImportPlan,
  replaces: ImportPreview['replaces'],
  awards: ReadonlyMap<string, string>,
): ImportPreview {
  const { name, version, origin, rows, ignored } = dataset;
  const counts: Record<PreviewList, number> = { added: 0, changed: 0, conflicts: 0, removed: 0 };
  const lists: Record<PreviewList, readonly PreviewRow[]> = { added: [], changed: [], conflicts: [], removed: [] };
  for (const list of PREVIEW_LISTS) {
    counts[list] = plan[list].length;
    lists[list] = plan[list].slice(0, MOST_LISTED).map((row) => previewRow(row, awards));
  }
  const list = ({ competition, year, tier }: Coverage) =>
    [awards.get(competition) ?? competition, year, tier].filter((part) => part !== undefined).join(' ');
  return {
    name,
    version,
    origin,
    rows,
    same: plan.same,
    counts,
    lists,
    completed: plan.coverage.flatMap(({ after }) => (after.state === 'complete' ? [list(after)] : [])),
    opened: plan.coverage.flatMap(({ after }) => (after.state === 'complete' ? [] : [list(after)])),
    replaces: replaces.map((row) => ({ name: row.name, version: row.version, importedAt: row.importedAt })),
    ignored: ignored.length,
    pages,
  };
}

function previewRow({ file, line, incoming, fields }: PlannedRow, awards: ReadonlyMap<string, string>): PreviewRow {
  return { where: line > 0 ? `${file}:${line}` : file, words: rowInWords(incoming, awards), fields };
}

function rowInWords(each: AnyRow, awards: ReadonlyMap<string, string>): string {
  const joined = (...parts: readonly (string | number | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(', ');
  const award = (id: string) => awards.get(id) ?? id;
  switch (each.table) {
    case 'results': {
      const { recipient, unit, innovation, competition, year, tier, category, rank } = each.row;
      return joined(recipient, unit, innovation, `${award(competition)} ${year}`, tier, category, rank);
    }
    case 'editions':
      return joined(`${award(each.row.competition)} ${each.row.year}`, each.row.tier);
    case 'officials':
      return joined(each.row.name, each.row.office, each.row.body, each.row.start);
    case 'names':
      return joined(each.row.name, each.row.means ?? each.row.of);
    case 'competitions':
    case 'regions':
    case 'bodies':
      return each.row.name;
  }
}

function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'data';
}
