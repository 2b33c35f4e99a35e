import { readNote } from '../annotate/read-note.ts';
import { readReport } from '../report/read-report.ts';
import type { ExportedPage, NotedPage } from './exported-page.ts';
import { type ForeignNote, hypothesisNotes } from './hypothesis.ts';
import { EXPORT_SCHEMA, ofLine } from './reports-json.ts';

/** `line` where the file has one object a line, counted from 1; `at` is a JSON pointer. */
export type ExportFault = { readonly line?: number; readonly at: string; readonly message: string };

export type ReadExport = {
  readonly pages: readonly ExportedPage[];
  /** Pages whose text was not kept where they come from: their notes and tags alone. */
  readonly noted: readonly NotedPage[];
  /** The name that the writer of the file gave. */
  readonly reader?: string;
  /** From Hypothesis: notes on pages that may not be in the library. */
  readonly foreign: readonly ForeignNote[];
  readonly faults: readonly ExportFault[];
};

type Made = { readonly id: () => string; readonly now: string };

/**
 * Reads back what Piagam exported (JSON, NDJSON, a single report) or what Hypothesis did. Whoever imports it takes
 * everything or nothing: with any fault, nothing of it should be kept.
 */
export function readExport(text: string, made: Made): ReadExport {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (body.trim() === '') return faulty({ at: '', message: 'is empty' });
  const whole = parsed(body);
  if (whole.ok) return readValue(whole.value, made);
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first] = lines;
  // One object a line: the first line then stands for itself.
  if (lines.length > 1 && first !== undefined && parsed(first).ok) return readLines(body.split(/\r?\n/));
  return faulty({ at: '', message: `is not JSON: ${whole.details}` });
}

function readLines(lines: readonly string[]): ReadExport {
  const pages: ExportedPage[] = [];
  const faults: ExportFault[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    const read = value.ok ? readReport(value.value) : undefined;
    if (!value.ok) faults.push({ line: i + 1, at: '', message: `is not JSON: ${value.details}` });
    else if (read?.ok) pages.push(ofLine(read.report));
    else for (const { at, message } of read?.faults ?? []) faults.push({ line: i + 1, at, message });
  }
  return { ...NOTHING, pages, faults };
}

const NOTHING: ReadExport = { pages: [], noted: [], foreign: [], faults: [] };

function readValue(value: unknown, made: Made): ReadExport {
  if (!isRecord(value)) return faulty({ at: '', message: 'is no object' });
  if (value.schema === EXPORT_SCHEMA) {
    const { reader } = value;
    return { ...readPages(value.pages), ...(typeof reader === 'string' && reader !== '' && { reader }) };
  }
  if (Array.isArray(value.annotations)) {
    const { notes, faults } = hypothesisNotes({ annotations: value.annotations }, made);
    return { ...NOTHING, foreign: notes, faults };
  }
  // Of a file of something else, all that a report would have is no help.
  if (value.schema === undefined)
    return faulty({ at: '', message: 'is no export of Piagam or Hypothesis, and no report' });
  const read = readReport(value);
  return read.ok ? { ...NOTHING, pages: [ofLine(read.report)] } : { ...NOTHING, faults: read.faults };
}

function readPages(pages: unknown): ReadExport {
  if (!Array.isArray(pages)) return faulty({ at: '/pages', message: 'is no list' });
  const read: ExportedPage[] = [];
  const noted: NotedPage[] = [];
  const faults: ExportFault[] = [];
  for (const [i, page] of pages.entries()) {
    const at = `/pages/${i}`;
    const fault = (where: string, message: string) => void faults.push({ at: `${at}${where}`, message });
    if (!isRecord(page)) {
      fault('', 'is no object');
      continue;
    }
    const { capturedAt = null, tags, notes } = page;
    const alone = page.report === undefined ? told(page.page) : undefined;
    const report = alone ? undefined : readReport(page.report);
    if (report?.ok === false) for (const each of report.faults) fault(`/report${each.at}`, each.message);
    if (capturedAt !== null && !(typeof capturedAt === 'string' && !Number.isNaN(Date.parse(capturedAt)))) {
      fault('/capturedAt', 'is no time (ISO 8601) and not null');
      continue;
    }
    if (!isTexts(tags)) {
      fault('/tags', 'is no list of texts');
      continue;
    }
    if (!Array.isArray(notes)) {
      fault('/notes', 'is no list');
      continue;
    }
    const theirs = notes.map((note, n) => {
      const own = readNote(note);
      if (!own.ok) for (const each of own.faults) fault(`/notes/${n}${each.at}`, each.message);
      return own.ok ? [own.note] : [];
    });
    if (report?.ok) read.push({ report: report.report, capturedAt, tags, notes: theirs.flat() });
    if (alone) noted.push({ page: alone, tags, notes: theirs.flat() });
  }
  return { ...NOTHING, pages: read, noted, faults };
}

/** What tells a page whose text was not kept; undefined where it is not told. */
function told(page: unknown): NotedPage['page'] | undefined {
  if (!isRecord(page)) return undefined;
  const { url, title, sha256 } = page;
  if (!isTextOrNull(url) || !isTextOrNull(title) || typeof sha256 !== 'string') return undefined;
  return { url, title, sha256 };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function parsed(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly details: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, details: error instanceof Error ? error.message : String(error) };
  }
}

function faulty(fault: ExportFault): ReadExport {
  return { ...NOTHING, faults: [fault] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
