import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Language } from '../lib/catalogue/language.ts';
import { words } from '../lib/catalogue/words.ts';
import type { About, ExportedPage } from '../lib/export/exported-page.ts';
import type { Format } from '../lib/export/format.ts';
import { type ExportFault, readExport } from '../lib/export/read-export.ts';
import { writeExport } from '../lib/export/write-export.ts';
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
  readonly language: Language;
  readonly exportedAt: string;
  readonly output: Output;
  readonly complain: (line: string) => void;
};

/**
 * Prints the reports of every input in one format; true when none failed. Streams are read a line at a time, so memory
 * holds one report; a line that is no report is told and passed over.
 */
export async function exportReports(asked: Export): Promise<boolean> {
  const { format, language, exportedAt, output, bom, guardFormulas } = asked;
  const about: About = { exportedAt, language };
  const reader = new Reader(asked);
  for await (const part of writeExport(reader.pages(), format, about, { bom, guardFormulas })) await output.write(part);
  return !reader.failed;
}

class Reader {
  failed = false;
  readonly #asked: Export;

  constructor(asked: Export) {
    this.#asked = asked;
  }

  async *pages(): AsyncGenerator<ExportedPage> {
    for (const input of this.#asked.inputs) {
      if (isStream(input)) yield* this.#lines(input);
      else yield* await this.#file(input);
    }
  }

  async *#lines(file: string): AsyncGenerator<ExportedPage> {
    const t = words(this.#asked.language);
    const stream = file === '-' ? process.stdin : createReadStream(file);
    const name = file === '-' ? '' : file;
    try {
      for await (const line of inputLines(stream)) {
        const at = { line: line.line, at: '' };
        if ('fault' in line) {
          const megabytes = LONGEST_LINE_BYTES / 1024 / 1024;
          this.#fail(name, { ...at, message: t(`cli.fault.${line.fault}`, { megabytes }) });
          continue;
        }
        const read = reportOf(line.text);
        if ('details' in read) this.#fail(name, { ...at, message: t('cli.fault.not-json') });
        else if (read.ok) yield { report: read.report, capturedAt: null, notes: [], tags: [] };
        else for (const fault of read.faults) this.#fail(name, { line: line.line, ...fault });
      }
    } catch (error) {
      this.#unreadable(file, error);
    }
  }

  async #file(file: string): Promise<readonly ExportedPage[]> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      this.#unreadable(file, error);
      return [];
    }
    const read = readExport(text, { id: () => crypto.randomUUID(), now: this.#asked.exportedAt });
    for (const fault of read.faults) this.#fail(file, fault);
    return read.faults.length > 0 ? [] : read.pages;
  }

  #unreadable(file: string, error: unknown): void {
    const message = words(this.#asked.language)(fileFault(error), { details: String(error) });
    this.#fail(file === '-' ? '' : file, { at: '', message });
  }

  #fail(file: string, { line, at, message }: ExportFault): void {
    this.failed = true;
    const place = [file === '' ? '-' : file, line].filter((part) => part !== undefined).join(':');
    this.#asked.complain([place, at, message].filter((part) => part !== '').join(': '));
  }
}

function reportOf(line: string): ReturnType<typeof readReport> | { readonly details: string } {
  try {
    return readReport(JSON.parse(line));
  } catch (error) {
    return { details: String(error) };
  }
}
