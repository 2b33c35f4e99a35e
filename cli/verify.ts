import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Article } from '../lib/article/article.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import { cliWords } from '../lib/catalogue/cli-words.ts';
import type { Values } from '../lib/catalogue/fill.ts';
import type { Language } from '../lib/catalogue/language.ts';
import { say } from '../lib/catalogue/say.ts';
import type { Engine } from '../lib/engine.ts';
import { fileFault } from './file-fault.ts';
import { type Command, isStream } from './flags.ts';
import { htmlText } from './html-text.ts';
import { type InputRow, inputRow, metadataOf, type RowFault } from './input-row.ts';
import { isPdf } from './is-pdf.ts';
import { type InputLine, inputLines, LONGEST_LINE_BYTES } from './lines.ts';
import type { Output } from './output.ts';
import { type NoArticle, pageArticle } from './page-article.ts';
import { readableReport } from './readable-report.ts';

export type Verify = Extract<Command, { kind: 'verify' }> & {
  readonly language: Language;
  readonly engine: Engine;
  readonly output: Output;
  readonly complain: (line: string) => void;
};

/** Where an input comes from, for the report about what failed. */
type Place = { readonly file?: string; readonly line?: number; readonly url?: string };

/** Reads every input in order, one at a time, and prints its report; true when none failed. */
export async function verify({ inputs, ...asked }: Verify): Promise<boolean> {
  const run = new Run(asked);
  for (const input of inputs) {
    if (isStream(input)) await run.lines(input);
    else await run.file(input);
  }
  return !run.failed;
}

class Run {
  failed = false;
  #printed = 0;
  readonly #asked: Omit<Verify, 'inputs'>;

  constructor(asked: Omit<Verify, 'inputs'>) {
    this.#asked = asked;
  }

  async file(file: string): Promise<void> {
    const bytes = await this.#readable(file, () => readFile(file));
    if (!bytes) return;
    if (isPdf(bytes)) return this.#fail({ file }, 'cli.fault.pdf');
    if (/\.(txt|text)$/i.test(file)) await this.#article(plainArticle(new TextDecoder().decode(bytes)), { file });
    else await this.#html(htmlText(bytes), { file });
  }

  async lines(file: string): Promise<void> {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    const name = file === '-' ? {} : { file };
    await this.#readable(file, async () => {
      for await (const line of inputLines(stream)) await this.#line(line, { ...name, line: line.line });
    });
  }

  async #line(line: InputLine, place: Place): Promise<void> {
    if ('fault' in line) {
      const megabytes = LONGEST_LINE_BYTES / 1024 / 1024;
      return this.#fail(place, `cli.fault.${line.fault}`, { megabytes });
    }
    const row = inputRow(line.text);
    const at = { ...place, ...(row.url !== undefined && { url: row.url }) };
    if ('fault' in row) return this.#badRow(at, row.fault);
    if ('html' in row) await this.#html(row.html, at, row);
    else await this.#article(plainArticle(row.text, metadataOf(row)), at);
  }

  async #html(html: string, place: Place, row?: InputRow): Promise<void> {
    let article: Article | NoArticle;
    try {
      article = await pageArticle(html, this.#asked);
    } catch (error) {
      return this.#fail(place, 'cli.fault.unexpected', { details: String(error) });
    }
    if (!('kind' in article)) {
      return this.#article(row ? { ...article, metadata: metadataOf(row, article.metadata) } : article, place);
    }
    if (article.kind === 'too-large') return this.#fail(place, 'cli.fault.too-large');
    return this.#fail(place, 'cli.fault.no-article', { words: article.longest });
  }

  async #article(article: Article, place: Place): Promise<void> {
    const { engine, language, format, output } = this.#asked;
    if (article.text === '') return this.#fail(place, 'cli.fault.no-article', { words: 0 });
    try {
      const report = await engine.report(article, { say: (because) => say(because, language) });
      const between = format === 'readable' && this.#printed > 0 ? `\n${'─'.repeat(72)}\n\n` : '';
      this.#printed++;
      const printed =
        format === 'readable'
          ? readableReport(report, language)
          : JSON.stringify(report, null, format === 'json' ? 2 : undefined);
      await output.write(`${between}${printed}\n`);
    } catch (error) {
      return this.#fail(place, 'cli.fault.unexpected', { details: String(error) });
    }
  }

  async #readable<T>(file: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      await this.#fail({ file }, fileFault(error), { details: String(error) });
      return undefined;
    }
  }

  #badRow(place: Place, fault: RowFault): Promise<void> {
    if (typeof fault === 'object') return this.#fail(place, 'cli.fault.not-string', { field: fault.notString });
    return this.#fail(place, `cli.fault.${fault}`);
  }

  /** One input in, one line out, also for an input that failed: the lines of both ends can be matched by number. */
  async #fail(place: Place, key: FaultKey, values: Values = {}): Promise<void> {
    this.failed = true;
    const { language, format, output, complain } = this.#asked;
    const error = cliWords(language)(key, values);
    if (format === 'ndjson') await output.write(`${JSON.stringify({ error, ...place })}\n`);
    else complain(`${place.file ?? '-'}${place.line === undefined ? '' : `:${place.line}`}: ${error}`);
  }
}

type FaultKey = Extract<Parameters<ReturnType<typeof cliWords>>[0], `cli.fault.${string}` | `cli.file.${string}`>;
