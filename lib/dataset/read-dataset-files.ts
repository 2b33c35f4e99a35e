import { contentHash } from './content-hash.ts';
import type { Facts } from './dataset-from.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './fault.ts';
import { readCsv } from './read-csv.ts';
import { DATASET_FILES, type FileName, type RowLines, readFactsSteps } from './read-facts.ts';
import { MANIFEST, type Release, type ReleaseTrust, readRelease } from './release.ts';
import { inSlices, type Pace, type Steps } from './steps.ts';
import { UNZIP_LIMITS, type UnzipLimits, unzip } from './unzip.ts';

/** A file as the reader gave it: its path within the folder or its bare name. */
export type GivenFile = { readonly path: string; readonly bytes: Uint8Array };

/** A dataset that was read whole and found without faults; `files` is what the store keeps of it. */
export type IncomingDataset = {
  readonly name: string;
  readonly version: string;
  /** Of the files, lower-case hex. */
  readonly sha256: string;
  /** `signed`: a release of ours whose signature held. */
  readonly origin: 'signed' | 'own';
  readonly release?: Release;
  readonly files: Readonly<Record<string, string>>;
  readonly facts: Facts;
  readonly lines: RowLines;
  /** Rows in its files; what stands in from the bundled data is not counted. */
  readonly rows: number;
  /** Files in the folder or zip that are no part of a dataset and were not read. */
  readonly ignored: readonly string[];
};

export type ReadDataset =
  | { readonly kind: 'read'; readonly dataset: IncomingDataset }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

export type ReadOptions = Pace & {
  /** The facts that stand in for missing regions, bodies and competitions, and that editions may count with. */
  readonly bundled: Facts;
  /** How a release's signature is judged; absent: every release is refused. */
  readonly trust?: ReleaseTrust;
  /** What to call it; else the folder's, zip's or data package's name. */
  readonly name?: string;
  readonly limits?: UnzipLimits;
};

const SIDE_FILES = ['datapackage.json', MANIFEST] as const;

/**
 * A dataset from whatever the reader gave: the files of a folder, one zip (also of a folder in a folder), one CSV file (told
 * which table it is by its head), or a signed release. All of it is read and checked, or all its faults come back.
 */
export async function readDatasetFiles(given: readonly GivenFile[], options: ReadOptions): Promise<ReadDataset> {
  const unpacked = await unpackedFiles(given, options);
  if ('faults' in unpacked) return { kind: 'refused', faults: unpacked.faults };
  const { files, ignored, name, zip } = unpacked;
  const release = zip && files[MANIFEST] !== undefined ? await readRelease(zip, options.trust, options) : undefined;
  if (release?.kind === 'refused') {
    return { kind: 'refused', faults: [{ file: MANIFEST, line: 1, message: release.message }] };
  }
  const tables = Object.fromEntries(
    DATASET_FILES.flatMap((file) => (file in files ? [[file, files[file] ?? '']] : [])),
  );
  const isRelease = release?.kind === 'signed';
  // A release is a whole dataset: nothing of the bundled one stands in for what it left out.
  const read = await inSlices(
    readFactsSteps(tables, isRelease ? undefined : options.bundled, { beside: !isRelease }),
    options,
  );
  if ('faults' in read) return { kind: 'refused', faults: read.faults };
  const stated = packageIdentity(files['datapackage.json']);
  return {
    kind: 'read',
    dataset: {
      name: options.name ?? (isRelease ? release.release.name : (stated.name ?? name)),
      version: isRelease ? release.release.version : (stated.version ?? '0'),
      sha256: await contentHash(tables, options),
      origin: isRelease ? 'signed' : 'own',
      ...(isRelease && { release: release.release }),
      files: tables,
      facts: read.facts,
      lines: read.lines,
      rows: Object.values(read.lines).reduce((sum, lines) => sum + lines.filter((line) => line > 0).length, 0),
      ignored,
    },
  };
}

type Unpacked = {
  readonly files: Readonly<Record<string, string>>;
  readonly ignored: readonly string[];
  readonly name: string;
  readonly zip?: Uint8Array;
};

async function unpackedFiles(
  given: readonly GivenFile[],
  options: ReadOptions,
): Promise<Unpacked | { readonly faults: readonly Fault[] }> {
  const [only] = given;
  if (!only) return { faults: [{ file: '.', line: 1, message: 'no file was given' }] };
  const { limits = UNZIP_LIMITS } = options;
  if (given.length > limits.maxEntries) {
    return { faults: [{ file: '.', line: 1, message: `${given.length} files, more than ${limits.maxEntries}` }] };
  }
  if (given.length === 1 && isZip(only)) {
    const read = await inSlices(unzip(only.path, only.bytes, isOurs, limits), options);
    if ('faults' in read) return read;
    return inSlices(withTexts(read.entries, { name: stem(only.path), zip: only.bytes, where: only.path }), options);
  }
  if (given.length === 1 && !isOurs(only.path)) return inSlices(oneTable(only), options);
  const bytes = given.reduce((sum, each) => sum + (isOurs(each.path) ? each.bytes.length : 0), 0);
  if (bytes > limits.maxBytes) {
    return { faults: [{ file: '.', line: 1, message: `more than ${limits.maxBytes >> 20} MB` }] };
  }
  const folder = given.length === 1 ? stem(only.path) : (only.path.split('/').at(-2) ?? 'dataset');
  return inSlices(withTexts(given, { name: folder, where: '.' }), options);
}

/** One folder's files by their bare names; files of two folders are never mixed. */
function* withTexts(
  given: readonly GivenFile[],
  { name, zip, where }: { readonly name: string; readonly zip?: Uint8Array; readonly where: string },
): Steps<Unpacked | { readonly faults: readonly Fault[] }> {
  const folders = Map.groupBy(
    given.filter(({ path }) => isOurs(path)),
    ({ path }) => folderOf(path),
  );
  const withTables = [...folders].filter(([, files]) => files.some(({ path }) => isTable(baseName(path))));
  if (withTables.length > 1) {
    const message = `it holds several datasets (${withTables.map(([folder]) => folder || '.').join(', ')}); give one`;
    return { faults: [{ file: where, line: 1, message }] };
  }
  const [chosen] = withTables;
  if (!chosen) {
    return { faults: [{ file: where, line: 1, message: `none of ${DATASET_FILES.join(', ')} is in it` }] };
  }
  const faults: Fault[] = [];
  const files: Record<string, string> = {};
  for (const { path, bytes } of chosen[1]) {
    const read = yield* decodeText(baseName(path), bytes);
    if ('fault' in read) faults.push(read.fault);
    else files[baseName(path)] = read.text;
  }
  const ignored = given.filter((each) => !chosen[1].includes(each)).map(({ path }) => path);
  return faults.length > 0 ? { faults } : { files, ignored, name, ...(zip && { zip }) };
}

/** A CSV file of another name is the table whose columns it has. */
function* oneTable({ path, bytes }: GivenFile): Steps<Unpacked | { readonly faults: readonly Fault[] }> {
  const file = baseName(path);
  const read = yield* decodeText(file, bytes);
  if ('fault' in read) return { faults: [read.fault] };
  const head = readCsv(file, firstLines(read.text));
  if (!head.table) return { faults: head.faults };
  const table = tableOf(head.table.fields);
  if (table) return { files: { [table]: read.text }, ignored: [], name: stem(path) };
  const message = `its columns are those of no table; results need ${NEEDED['results.csv'].join(', ')}`;
  return { faults: [{ file, line: 1, message }] };
}

/** Columns without which a file is not that table. */
const NEEDED: Readonly<Record<FileName, readonly string[]>> = {
  'results.csv': ['competition_id', 'year', 'tier', 'recipient'],
  'editions.csv': ['competition_id', 'year', 'tier', 'coverage'],
  'officials.csv': ['name', 'office', 'body', 'term_start'],
  'regions.csv': ['code', 'kind', 'name'],
  'names.csv': ['name', 'of'],
  'competitions.csv': ['competition_id', 'name'],
  'tiers.csv': ['competition_id', 'tier'],
  'bodies.csv': ['code', 'name'],
};

/** The table that a file with these columns is: the first of which it has all that are needed. */
function tableOf(fields: ReadonlySet<string>): FileName | undefined {
  return DATASET_FILES.toSorted((a, b) => NEEDED[b].length - NEEDED[a].length).find((file) =>
    NEEDED[file].every((field) => fields.has(field)),
  );
}

/** Enough for the head, however long the file. */
function firstLines(text: string): string {
  return text.slice(0, 1 << 16).split(/\r\n?|\n/, 1)[0] ?? '';
}

function isZip({ bytes }: GivenFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

function isOurs(path: string): boolean {
  const name = baseName(path);
  return (isTable(name) || SIDE_FILES.some((each) => each === name)) && !/(^|\/)(__MACOSX|\.[^/]+)\//.test(path);
}

function isTable(name: string): boolean {
  return DATASET_FILES.some((file) => file === name);
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function stem(path: string): string {
  return baseName(path).replace(/\.[^.]+$/, '') || 'dataset';
}

function packageIdentity(text: string | undefined): { readonly name?: string; readonly version?: string } {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    return {
      ...('name' in value && typeof value.name === 'string' && { name: value.name.slice(0, 100) }),
      ...('version' in value && typeof value.version === 'string' && { version: value.version.slice(0, 40) }),
    };
  } catch {
    return {}; // A folder without a readable data package is still a folder of tables.
  }
}
