import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../lib/article/article.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { CliKey } from '../lib/catalogue/cli-id.ts';
import type { Values } from '../lib/catalogue/fill.ts';
import { fileFault } from './file-fault.ts';
import { isStream } from './flags.ts';
import { htmlText } from './html-text.ts';
import { inputRow, metadataOf } from './input-row.ts';
import { isPdf } from './is-pdf.ts';
import { type InputLine, inputLines, LONGEST_LINE_BYTES } from './lines.ts';
import { pageArticle } from './page-article.ts';

/** Where an input comes from. */
export type Place = { readonly file?: string; readonly line?: number; readonly url?: string };

export type InputFault = {
  readonly place: Place;
  readonly key: Extract<CliKey, `cli.fault.${string}` | `cli.file.${string}`>;
  readonly values: Values;
};

/** `id`: the address as stated, else the file, else the line; each once, since rows are joined by it. */
export type InputArticle = { readonly id: string; readonly article: Article; readonly place: Place };

/** Every article of files, folders (their pages, texts and NDJSON, sorted) and streams, one at a time; or what is wrong with it. */
export async function* readArticles(
  inputs: readonly string[],
  options: { readonly wholePage: boolean },
): AsyncGenerator<InputArticle | InputFault> {
  const taken = new Set<string>();
  for (const input of inputs) {
    for (const file of await filesOf(input)) {
      for await (const read of isStream(file) ? lines(file, options) : one(file, options)) {
        if (!('article' in read)) {
          yield read;
          continue;
        }
        let { id } = read;
        // The same address twice is two readings of it.
        for (let n = 2; taken.has(id); n++) id = `${read.id}#${n}`;
        taken.add(id);
        yield { ...read, id };
      }
    }
  }
}

const READABLE = /\.(html?|xhtml|txt|text|ndjson|jsonl)$/i;

async function filesOf(input: string): Promise<readonly string[]> {
  const isFolder = await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder || input === '-') return [input];
  const names = await readdir(input, { recursive: true });
  return names
    .filter((name) => READABLE.test(name))
    .toSorted()
    .map((name) => join(input, name));
}

async function* one(file: string, options: { readonly wholePage: boolean }): AsyncGenerator<InputArticle | InputFault> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    yield { place: { file }, key: fileFault(error), values: { details: String(error) } };
    return;
  }
  if (isPdf(bytes)) {
    yield { place: { file }, key: 'cli.fault.pdf', values: {} };
    return;
  }
  if (/\.(txt|text)$/i.test(file)) yield found(plainArticle(new TextDecoder().decode(bytes)), { file });
  else yield await ofPage(htmlText(bytes), { file }, options);
}

async function* lines(
  file: string,
  options: { readonly wholePage: boolean },
): AsyncGenerator<InputArticle | InputFault> {
  const name = file === '-' ? {} : { file };
  try {
    for await (const line of inputLines(file === '-' ? process.stdin : createReadStream(file))) {
      yield await ofLine(line, { ...name, line: line.line }, options);
    }
  } catch (error) {
    yield { place: name, key: fileFault(error), values: { details: String(error) } };
  }
}

async function ofLine(
  line: InputLine,
  at: Place,
  options: { readonly wholePage: boolean },
): Promise<InputArticle | InputFault> {
  if ('fault' in line) {
    return { place: at, key: `cli.fault.${line.fault}`, values: { megabytes: LONGEST_LINE_BYTES / 1024 / 1024 } };
  }
  const row = inputRow(line.text);
  const place = { ...at, ...(row.url !== undefined && { url: row.url }) };
  if ('fault' in row) {
    return typeof row.fault === 'object'
      ? { place, key: 'cli.fault.not-string', values: { field: row.fault.notString } }
      : { place, key: `cli.fault.${row.fault}`, values: {} };
  }
  if (!('html' in row)) return found(plainArticle(row.text, metadataOf(row)), place);
  const read = await ofPage(row.html, place, options);
  if (!('article' in read)) return read;
  return found({ ...read.article, metadata: metadataOf(row, read.article.metadata) }, place);
}

async function ofPage(
  html: string,
  place: Place,
  options: { readonly wholePage: boolean },
): Promise<InputArticle | InputFault> {
  try {
    const read = await pageArticle(html, options);
    if (!('kind' in read)) return found(read, place);
    if (read.kind === 'too-large') return { place, key: 'cli.fault.too-large', values: {} };
    return { place, key: 'cli.fault.no-article', values: { words: read.longest } };
  } catch (error) {
    return { place, key: 'cli.fault.unexpected', values: { details: String(error) } };
  }
}

function found(article: Article, place: Place): InputArticle | InputFault {
  if (article.text === '') return { place, key: 'cli.fault.no-article', values: { words: 0 } };
  const { file, line, url } = place;
  const id = url ?? [file, line].filter((part) => part !== undefined).join(':');
  return { id, article, place };
}
