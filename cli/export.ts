import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Note } from '../lib/annotate/note.ts';
import { readersClaim } from '../lib/annotate/readers-claim.ts';
import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { say } from '../lib/catalogue/say.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import type { About, ExportedPage, Judged, NotedPage } from '../lib/export/exported-page.ts';
import type { Format } from '../lib/export/format.ts';
import type { ForeignNote } from '../lib/export/hypothesis.ts';
import { type ExportFault, type ReadExport, readExport } from '../lib/export/read-export.ts';
import { ofLine } from '../lib/export/reports-json.ts';
import { writeExport } from '../lib/export/write-export.ts';
import { recheckClaim } from '../lib/recheck-claim.ts';
import { readReport } from '../lib/report/read-report.ts';
import { fileFault } from './file-fault.ts';
import { isStream } from './flags.ts';
import { inputLines, LONGEST_LINE_BYTES } from './lines.ts';
import type { Output } from './output.ts';

export type Export = {
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly bom: boolean;
  readonly guardFormulas: boolean;
  /** Who signs notes and reviews; else whoever signed the one file that is read. */
  readonly reader?: string;
  /** What claims as readers tell them are judged by; loaded when there is one. */
  readonly dataset: () => Promise<Dataset>;
  readonly language: Language;
  readonly exportedAt: string;
  readonly output: Output;
  readonly complain: (line: string) => void;
};

/**
 * Prints the reports of every input in one format; true when none failed. Streams of reports are read a line at a time, so
 * memory holds one; a line that is no report is told and passed over.
 */
export async function exportReports(asked: Export): Promise<boolean> {
  const { format, language, exportedAt, output, bom, guardFormulas } = asked;
  const inputs = new Inputs(asked);
  const name = asked.reader ?? (await inputs.signer());
  const about: About = { exportedAt, language, ...(name !== undefined && { reader: name }) };
  let left = 0;
  const onLeftOut = ({ notes }: NotedPage) => {
    left += notes.length;
  };
  for await (const part of writeExport(inputs.pages(), format, about, { bom, guardFormulas, onLeftOut })) {
    await output.write(part);
  }
  if (left > 0) asked.complain(cliWords(language)('cli.export.left', { n: left }));
  return !inputs.failed;
}

class Inputs {
  failed = false;
  readonly #asked: Export;

  constructor(asked: Export) {
    this.#asked = asked;
  }

  /** The name in the file, where it is the only input. */
  async signer(): Promise<string | undefined> {
    const [only, ...others] = this.#asked.inputs;
    if (only === undefined || others.length > 0 || isStream(only)) return undefined;
    // What cannot be read is told when its turn comes.
    return (await this.#read(only).catch(() => undefined))?.reader;
  }

  async *pages(): AsyncGenerator<ExportedPage | NotedPage> {
    for (const input of this.#asked.inputs) {
      for await (const page of isStream(input) ? this.#lines(input) : await this.#file(input)) {
        const judged = await this.#judged(page.notes);
        yield judged ? { ...page, judged } : page;
      }
    }
  }

  async #judged(notes: readonly Note[]): Promise<Judged | undefined> {
    const told = notes.flatMap((note) => {
      const claim = readersClaim(note);
      return claim ? [[note.id, claim] as const] : [];
    });
    if (told.length === 0) return undefined;
    const { dataset, language } = this.#asked;
    const data = await dataset();
    const { name, version, sha256 } = data;
    const claims = new Map(
      told.map(([id, claim]) => [id, recheckClaim(claim, data, { say: (because) => say(because, language) })]),
    );
    return { dataset: { name, version, sha256 }, claims };
  }

  async *#lines(file: string): AsyncGenerator<ExportedPage | NotedPage> {
    const t = cliWords(this.#asked.language);
    const stream = file === '-' ? process.stdin : createReadStream(file);
    const name = file === '-' ? '' : file;
    /** All of it, once its first line has shown that it is one value over many lines. */
    let whole: string[] | undefined;
    try {
      for await (const line of inputLines(stream)) {
        if ('text' in line && (whole || (line.line === 1 && opensOneValue(line.text)))) {
          whole = [...(whole ?? []), line.text];
          continue;
        }
        const at = { line: line.line, at: '' };
        if ('fault' in line) {
          const megabytes = LONGEST_LINE_BYTES / 1024 / 1024;
          this.#fail(name, { ...at, message: t(`cli.fault.${line.fault}`, { megabytes }) });
          continue;
        }
        const read = reportOf(line.text);
        if ('details' in read) this.#fail(name, { ...at, message: t('cli.fault.not-json') });
        else if (read.ok) yield ofLine(read.report);
        else for (const fault of read.faults) this.#fail(name, { line: line.line, ...fault });
      }
      if (whole) yield* this.#told(name, this.#parsed(whole.join('\n')));
    } catch (error) {
      this.#unreadable(file, error);
    }
  }

  async #file(file: string): Promise<readonly (ExportedPage | NotedPage)[]> {
    try {
      return this.#told(file, await this.#read(file));
    } catch (error) {
      this.#unreadable(file, error);
      return [];
    }
  }

  async #read(file: string): Promise<ReadExport> {
    return this.#parsed(await readFile(file, 'utf8'));
  }

  #parsed(text: string): ReadExport {
    return readExport(text, { id: () => crypto.randomUUID(), now: this.#asked.exportedAt });
  }

  #told(file: string, { pages, noted, foreign, faults }: ReadExport): readonly (ExportedPage | NotedPage)[] {
    for (const fault of faults) this.#fail(file, fault);
    return faults.length > 0 ? [] : [...pages, ...noted, ...byPage(foreign)];
  }

  #unreadable(file: string, error: unknown): void {
    const message = cliWords(this.#asked.language)(fileFault(error), { details: String(error) });
    this.#fail(file === '-' ? '' : file, { at: '', message });
  }

  #fail(file: string, { line, at, message }: ExportFault): void {
    this.failed = true;
    const place = [file === '' ? '-' : file, line].filter((part) => part !== undefined).join(':');
    this.#asked.complain([place, at, message].filter((part) => part !== '').join(': '));
  }
}

/** Printed over many lines: a report for people's eyes, or an export of the library. */
function opensOneValue(line: string): boolean {
  return /^\s*\{(\s*$|"(schema|export_date)":)/.test(line) && 'details' in reportOf(line);
}

/** Notes of another tool, with the pages that they are on. */
function byPage(foreign: readonly ForeignNote[]): readonly NotedPage[] {
  const pages = new Map<string, NotedPage>();
  for (const { url, title, note } of foreign) {
    const known = pages.get(url) ?? { page: { url, title, sha256: '' }, tags: [], notes: [] };
    pages.set(url, { ...known, notes: [...known.notes, { ...note, page: url }] });
  }
  return [...pages.values()];
}

function reportOf(line: string): ReturnType<typeof readReport> | { readonly details: string } {
  try {
    return readReport(JSON.parse(line));
  } catch (error) {
    return { details: String(error) };
  }
}
