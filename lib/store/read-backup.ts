import * as v from 'valibot';
import type { Note } from '../annotate/note.ts';
import { readNote } from '../annotate/read-note.ts';
import { unpackFingerprints } from '../duplicates/packed-fingerprints.ts';
import { readReport } from '../report/read-report.ts';
import { BACKUP_SCHEMA, type FileFault, type ReadLinesOptions, readBackupLines } from './backup-file.ts';
import { fromBase64 } from './base64.ts';
import type { Capture, ImportedDataset, PageKey, PageRow } from './records.ts';

/** What a backup holds; shown before it is restored. */
export type BackupContents = {
  /** ISO 8601 with time. */
  readonly madeAt: string;
  readonly pages: number;
  readonly captures: number;
  readonly notes: number;
  readonly datasets: number;
};

/** A page with the words it is found by: postings name pages by numbers that mean nothing elsewhere. */
export type BackedUpPage = { readonly row: PageRow; readonly words: string };

/** A removal that could still be undone. */
export type BackedUpRemoval = {
  readonly id: string;
  readonly removedAt: string;
  readonly mergedInto?: PageKey;
  readonly moved?: readonly string[];
  readonly pages: readonly BackedUpPage[];
  readonly captures: readonly Capture[];
  readonly notes: readonly Note[];
};

/** What finds a page's text again where the text itself is not kept; elsewhere it is made anew from the text. */
export type BackedUpFingerprints = {
  readonly page: PageKey;
  readonly sha256: string;
  readonly packed: Uint8Array<ArrayBuffer>;
};

/** A backup that was read and found whole; a restore takes nothing else. */
export type Backup = {
  readonly contents: BackupContents;
  readonly pages: readonly BackedUpPage[];
  readonly captures: readonly Capture[];
  readonly notes: readonly Note[];
  readonly datasets: readonly ImportedDataset[];
  readonly removals: readonly BackedUpRemoval[];
  /** Absent where none are brought along. */
  readonly fingerprints?: readonly BackedUpFingerprints[];
  readonly choices: readonly { readonly key: string; readonly value: unknown }[];
  /** What was chosen outside the database; whoever takes one in checks it. Absent where none are brought along. */
  readonly settings?: readonly { readonly key: string; readonly value: unknown }[];
};

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  /** `at`: the line of the unpacked file and the field. */
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** After this many faults the rest of a file is not worth reading. */
const MOST_FAULTS = 100;

/** Reads and checks a whole backup; nothing is written anywhere. Throws the signal's reason when it is aborted. */
export async function readBackup(file: Blob, options: ReadLinesOptions = {}): Promise<ReadBackup> {
  const faults: FileFault[] = [];
  const parts = {
    pages: [] as BackedUpPage[],
    captures: [] as Capture[],
    notes: [] as Note[],
    datasets: [] as ImportedDataset[],
    removals: [] as BackedUpRemoval[],
    fingerprints: [] as BackedUpFingerprints[],
    choices: [] as { key: string; value: unknown }[],
    settings: [] as { key: string; value: unknown }[],
  };
  let head: v.InferOutput<typeof heading> | undefined;
  const fault = await readBackupLines(
    file,
    (value, line) => {
      if (faults.length >= MOST_FAULTS) return;
      const at = (path: string) => `line ${line}${path}`;
      if (line === 1) {
        const read = v.safeParse(heading, value);
        if (read.success) head = read.output;
        else
          faults.push({
            at: at(''),
            message: `is not the head of a backup (${BACKUP_SCHEMA}); a newer Piagam may have made it`,
            why: 'newer',
          });
        return;
      }
      const [kind, content] = Object.entries(isRecord(value) ? value : {})[0] ?? [];
      const found = readPart(kind ?? '', content);
      for (const { at: path, message } of found.faults) faults.push({ at: at(` ${kind}${path}`), message });
      switch (found.kind) {
        case 'page':
          return void parts.pages.push(found.value);
        case 'capture':
          return void parts.captures.push(found.value);
        case 'note':
          return void parts.notes.push(found.value);
        case 'dataset':
          return void parts.datasets.push(found.value);
        case 'removal':
          return void parts.removals.push(found.value);
        case 'fingerprints':
          return void parts.fingerprints.push(found.value);
        case 'choice':
          return void parts.choices.push(found.value);
        case 'setting':
          return void parts.settings.push(found.value);
      }
    },
    options,
  );
  if (fault) return { ok: false, faults: [fault] };
  if (!head) return { ok: false, faults: faults.length > 0 ? faults : [{ at: 'file', message: 'is empty' }] };
  const { madeAt, ...told } = head;
  const held = {
    pages: parts.pages.length,
    captures: parts.captures.length,
    notes: parts.notes.length,
    datasets: parts.datasets.length,
  };
  for (const part of ['pages', 'captures', 'notes', 'datasets'] as const) {
    if (faults.length === 0 && told[part] !== held[part]) {
      faults.push({ at: 'line 1', message: `promises ${told[part]} ${part}; there are ${held[part]}` });
    }
  }
  const known = new Set(parts.pages.map(({ row }) => row.key));
  const stray = parts.captures.find(({ key }) => !known.has(key));
  if (faults.length === 0 && stray) faults.push({ at: 'captures', message: `one is of no page: ${stray.key}` });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, backup: { contents: { madeAt, ...held }, ...parts } };
}

const text = v.string();
const orNull = v.nullable(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(text, v.isoTimestamp());
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));

const heading = v.object({
  schema: v.literal(BACKUP_SCHEMA),
  madeAt: instant,
  pages: count,
  captures: count,
  notes: count,
  datasets: count,
});

const row: v.GenericSchema<PageRow> = v.looseObject({
  key: text,
  url: text,
  host: text,
  title: orNull,
  siteName: orNull,
  publishedAt: orNull,
  firstSeen: instant,
  lastSeen: instant,
  sha256: text,
  words: count,
  language: orNull,
  verdicts: v.strictObject({
    supported: v.exactOptional(count),
    partial: v.exactOptional(count),
    differs: v.exactOptional(count),
    contradicted: v.exactOptional(count),
    'not-found': v.exactOptional(count),
    'not-covered': v.exactOptional(count),
    unjudged: v.exactOptional(count),
  }),
  competitions: v.array(text),
  regions: v.array(text),
  years: v.array(v.pipe(v.number(), v.safeInteger())),
  labels: v.array(v.picklist(['advertorial', 'press-release'])),
  tags: v.array(text),
  notes: count,
  captures: count,
  dataset: v.strictObject({ version: text, sha256: text }),
  engine: text,
  kind: v.picklist(['page', 'reference']),
});
const page = v.strictObject({ row, words: text });

const block = v.strictObject({
  start: count,
  end: count,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'caption']),
});
const captureAround = v.strictObject({
  key: text,
  capturedAt: instant,
  report: v.unknown(),
  blocks: v.exactOptional(v.array(block)),
});

const dataset: v.GenericSchema<ImportedDataset> = v.strictObject({
  id: v.pipe(text, v.uuid()),
  name: text,
  version: text,
  importedAt: instant,
  active: v.boolean(),
  origin: v.picklist(['signed', 'own']),
  rows: count,
  sha256: hash,
  // `v.record` would leave out a file named "prototype".
  files: v.custom<ImportedDataset['files']>(isFiles, 'is not text by file name'),
});

const removalAround = v.strictObject({
  id: v.pipe(text, v.uuid()),
  removedAt: instant,
  mergedInto: v.exactOptional(text),
  moved: v.exactOptional(v.array(instant)),
  pages: v.array(page),
  captures: v.array(v.unknown()),
  notes: v.array(v.unknown()),
});
const packedPage = v.strictObject({ page: text, sha256: text, packed: text });
const choice = v.strictObject({ key: text, value: v.unknown() });

type Found =
  | { readonly kind: 'page'; readonly value: BackedUpPage; readonly faults: readonly FileFault[] }
  | { readonly kind: 'capture'; readonly value: Capture; readonly faults: readonly FileFault[] }
  | { readonly kind: 'note'; readonly value: Note; readonly faults: readonly FileFault[] }
  | { readonly kind: 'dataset'; readonly value: ImportedDataset; readonly faults: readonly FileFault[] }
  | { readonly kind: 'removal'; readonly value: BackedUpRemoval; readonly faults: readonly FileFault[] }
  | { readonly kind: 'fingerprints'; readonly value: BackedUpFingerprints; readonly faults: readonly FileFault[] }
  | {
      readonly kind: 'choice' | 'setting';
      readonly value: v.InferOutput<typeof choice>;
      readonly faults: readonly FileFault[];
    }
  | { readonly kind: 'nothing'; readonly faults: readonly FileFault[] };

function readPart(kind: string, value: unknown): Found {
  switch (kind) {
    case 'page':
      return found(page, value, (value) => ({ kind, value, faults: [] }));
    case 'capture':
      return readCapture(value);
    case 'note': {
      const read = readNote(value);
      return read.ok ? { kind, value: read.note, faults: [] } : { kind: 'nothing', faults: read.faults };
    }
    case 'dataset':
      return found(dataset, value, (value) => ({ kind, value, faults: [] }));
    case 'removal':
      return readRemoval(value);
    case 'fingerprints':
      return readFingerprints(value);
    case 'choice':
    case 'setting':
      return found(choice, value, (value) => ({ kind, value, faults: [] }));
    default:
      return {
        kind: 'nothing',
        faults: [{ at: '', message: 'is nothing that this Piagam knows; a newer one may have made it' }],
      };
  }
}

function readCapture(value: unknown): Found {
  return found(captureAround, value, ({ report, blocks, ...around }) => {
    const read = readReport(report);
    if (!read.ok) return { kind: 'nothing', faults: read.faults.map((each) => ({ ...each, at: `/report${each.at}` })) };
    return { kind: 'capture', value: { ...around, report: read.report, ...(blocks && { blocks }) }, faults: [] };
  });
}

function readFingerprints(value: unknown): Found {
  return found(packedPage, value, ({ packed, ...page }) => {
    const bytes = fromBase64(packed);
    try {
      if (!bytes) throw new RangeError('is no base64');
      unpackFingerprints(bytes);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'nothing', faults: [{ at: '/packed', message }] };
    }
    return { kind: 'fingerprints', value: { ...page, packed: bytes }, faults: [] };
  });
}

function readRemoval(value: unknown): Found {
  return found(removalAround, value, ({ captures, notes, mergedInto, moved, ...around }) => {
    const readCaptures = captures.map(readCapture);
    const readNotes = notes.map((note) => readPart('note', note));
    const faults = [...readCaptures, ...readNotes].flatMap((each) => each.faults);
    if (faults.length > 0) return { kind: 'nothing', faults };
    return {
      kind: 'removal',
      value: {
        ...around,
        ...(mergedInto !== undefined && { mergedInto }),
        ...(moved && { moved }),
        captures: readCaptures.flatMap((each) => (each.kind === 'capture' ? [each.value] : [])),
        notes: readNotes.flatMap((each) => (each.kind === 'note' ? [each.value] : [])),
      },
      faults: [],
    };
  });
}

function found<T>(schema: v.GenericSchema<unknown, T>, value: unknown, good: (value: T) => Found): Found {
  const read = v.safeParse(schema, value);
  if (read.success) return good(read.output);
  return {
    kind: 'nothing',
    faults: read.issues.map((issue) => ({
      at: (issue.path ?? []).map(({ key }) => `/${String(key)}`).join(''),
      message: issue.message,
    })),
  };
}

function isFiles(value: unknown): boolean {
  return isRecord(value) && !Array.isArray(value) && Object.values(value).every((file) => typeof file === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
