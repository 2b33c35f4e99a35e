import { parseArgs } from 'node:util';
import type { CliKey } from '../lib/catalogue/cli-id.ts';
import type { Language } from '../lib/catalogue/language.ts';
import type { Format as ExportFormat } from '../lib/export/format.ts';
import { FORMATS } from '../lib/export/formats.ts';

export type Format = 'readable' | 'json' | 'ndjson';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'verify';
      readonly inputs: readonly string[];
      readonly format: Format;
      readonly dataset?: string;
      readonly wholePage: boolean;
    }
  | {
      readonly kind: 'export';
      readonly inputs: readonly string[];
      readonly format: ExportFormat;
      readonly bom: boolean;
      readonly guardFormulas: boolean;
      readonly reader?: string;
    }
  | {
      readonly kind: 'duplicates';
      readonly inputs: readonly string[];
      readonly format: Format;
      readonly wholePage: boolean;
    }
  | {
      readonly kind: 'fingerprint';
      readonly inputs: readonly string[];
      readonly ndjson: boolean;
      readonly wholePage: boolean;
    }
  | { readonly kind: 'dataset-check'; readonly dir: string }
  | { readonly kind: 'dataset-diff'; readonly older: string; readonly newer: string; readonly json: boolean }
  | { readonly kind: 'wrong'; readonly why: WrongUsage; readonly what: string };

export type WrongUsage = Extract<CliKey, `cli.wrong.${string}`>;

/** What the words after `piagam` ask for, and the language of the answer. */
export function command(words: readonly string[]): Command & { readonly language: Language } {
  const language = languageOf(words);
  return { ...asked(words), language };
}

const OPTIONS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  dataset: { type: 'string' },
  format: { type: 'string' },
  bom: { type: 'boolean' },
  'no-guard': { type: 'boolean' },
  reader: { type: 'string' },
  lang: { type: 'string' },
  'whole-page': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function asked(words: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) return wrong('cli.wrong.option', token.rawName);
    const { type } = OPTIONS[token.name];
    // `--dataset -x` is a forgotten folder; `--json=yes` is no switch.
    if (type === 'string' && (!token.value || token.value.startsWith('-')))
      return wrong('cli.wrong.value', token.rawName);
    if (type === 'boolean' && token.value !== undefined) return wrong('cli.wrong.no-value', token.rawName);
  }
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.lang !== undefined && values.lang !== 'id' && values.lang !== 'en') {
    return wrong('cli.wrong.language', String(values.lang));
  }
  const [verb, ...rest] = positionals;
  if (verb === undefined) return wrong('cli.wrong.command', '');
  if (verb === 'help') return { kind: 'help' };
  if (verb === 'dataset') return datasetCommand(rest, values.json === true);
  if (!isOne(['verify', 'export', 'duplicates', 'fingerprint'], verb)) return wrong('cli.wrong.command', verb);
  if (rest.length === 0) return wrong('cli.wrong.no-input', '');
  if (values.json && values.ndjson) return wrong('cli.wrong.formats', '');
  const many = verb === 'duplicates' || verb === 'fingerprint';
  if (!many && values.json && (rest.length > 1 || rest.some(isStream))) return wrong('cli.wrong.json-one', '');
  if (rest.filter((input) => input === '-').length > 1) return wrong('cli.wrong.twice-stdin', '');
  const wholePage = values['whole-page'] === true;
  const printed = values.ndjson ? 'ndjson' : values.json ? 'json' : 'readable';
  if (verb === 'duplicates') return { kind: 'duplicates', inputs: rest, format: printed, wholePage };
  if (verb === 'fingerprint') {
    if (values.json) return wrong('cli.wrong.no-json', '');
    return { kind: 'fingerprint', inputs: rest, ndjson: values.ndjson === true, wholePage };
  }
  if (verb === 'export') {
    const format = exportFormat(values.format);
    if (!format) return wrong('cli.wrong.format', String(values.format ?? ''));
    return {
      kind: 'export',
      inputs: rest,
      format,
      bom: values.bom === true,
      guardFormulas: values['no-guard'] !== true,
      ...(typeof values.reader === 'string' && { reader: values.reader }),
    };
  }
  return {
    kind: 'verify',
    inputs: rest,
    format: printed,
    wholePage,
    ...(typeof values.dataset === 'string' && { dataset: values.dataset }),
  };
}

function datasetCommand([verb, dir, ...more]: readonly string[], json: boolean): Command {
  if (verb === 'diff') {
    const [newer, ...rest] = more;
    if (dir === undefined || newer === undefined || rest.length > 0) return wrong('cli.wrong.two-datasets', '');
    return { kind: 'dataset-diff', older: dir, newer, json };
  }
  if (verb !== 'check') return wrong('cli.wrong.command', ['dataset', verb].join(' ').trim());
  if (dir === undefined || more.length > 0) return wrong('cli.wrong.one-folder', '');
  return { kind: 'dataset-check', dir };
}

/** `csv` means the claims; each format is also known by its own name. */
function exportFormat(name: string | boolean | undefined): ExportFormat | undefined {
  return FORMATS.find(({ id }) => id === (name === 'csv' ? 'csv-claims' : name));
}

/** Inputs that hold many articles, one a line. */
export function isStream(input: string): boolean {
  return input === '-' || /\.(ndjson|jsonl)$/i.test(input);
}

function isOne<T extends string>(list: readonly T[], name: string): name is T {
  return list.some((each) => each === name);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** Also known when the rest of the words is wrong, so that the complaint is in it. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words[at + 1] === 'en' && at >= 0 ? 'en' : words.includes('--lang=en') ? 'en' : 'id';
}

function wrong(why: WrongUsage, what: string): Command {
  return { kind: 'wrong', why, what };
}
