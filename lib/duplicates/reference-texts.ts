/** A press release that a reader brings in to compare pages with. */
export type ReferenceText = {
  /** What it is known by: its address where it names one, otherwise the file and the place in it. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  /** Whose release it is, as the file states it. */
  readonly issuer: string | null;
  /** ISO 8601, as the file states it. */
  readonly publishedAt: string | null;
  readonly text: string;
};

/** A file, or one of a folder, decoded; `name` with its path below the folder. */
export type ReferenceFile = { readonly name: string; readonly content: string };

/** What could not be taken in, and where. */
export type ReferenceFault = {
  readonly file: string;
  /** Of NDJSON, from 1. */
  readonly line?: number;
  readonly kind:
    | 'empty'
    | 'too-short'
    | 'not-json'
    | 'no-object'
    | 'no-text'
    | 'not-string'
    | 'bad-date'
    | 'unknown-kind'
    | 'no-article';
  /** The field that is meant. */
  readonly field?: string;
};

/** What a page's HTML says of itself; undefined where no article is found in it. */
export type ReadHtml = (html: string) => Promise<
  | {
      readonly text: string;
      readonly url?: string | undefined;
      readonly title?: string | undefined;
      readonly publishedAt?: string | undefined;
      readonly siteName?: string | undefined;
    }
  | undefined
>;

export type ReadReferences = {
  readonly references: readonly ReferenceText[];
  readonly faults: readonly ReferenceFault[];
};

/** Whether a file of a folder is one of these; what else lies in it (pictures, spreadsheets) is left alone. */
export function isReferenceFile(name: string): boolean {
  return KIND.test(name);
}

const KIND = /\.(ndjson|jsonl|html?|xhtml|txt|text|md)$/i;

/** Fewer words give too few fingerprints to find anything by. */
const SHORTEST_REFERENCE = 20;

/**
 * Press releases out of files: plain text (.txt, .md, pasted), HTML, NDJSON with a release a line. All faults are told; what is
 * sound is answered beside them, and the caller decides whether half an import is one.
 */
export async function referenceTexts(files: readonly ReferenceFile[], readHtml: ReadHtml): Promise<ReadReferences> {
  const references: ReferenceText[] = [];
  const faults: ReferenceFault[] = [];
  const take = (read: ReferenceText | ReferenceFault) => {
    if ('text' in read) references.push(read);
    else faults.push(read);
  };
  for (const { name, content } of files) {
    const file = content.replace(/^\ufeff/, '');
    if (/\.(ndjson|jsonl)$/i.test(name)) for (const read of await fromLines(name, file, readHtml)) take(read);
    else if (/\.(html?|xhtml)$/i.test(name)) take(await fromHtml(name, file, readHtml));
    else if (/\.(txt|text|md)$/i.test(name) || !/\.\w{1,5}$/.test(name)) take(sized(fromPlain(name, file), name));
    else faults.push({ file: name, kind: 'unknown-kind' });
  }
  return { references, faults };
}

/** The first line is the title where it is short and the text goes on behind it; "Siaran Pers Nomor 12" above it is part of the text. */
function fromPlain(name: string, content: string): ReferenceText {
  const text = content.replace(/\r\n?/g, '\n').trim();
  const [first = '', ...more] = text.split('\n').map((line) => line.trim());
  const isTitle = more.some((line) => line !== '') && first.length <= LONGEST_TITLE && !/[.!?:]$/.test(first);
  return { key: `file:${name}`, url: null, title: isTitle ? first : null, issuer: null, publishedAt: null, text };
}

const LONGEST_TITLE = 200;

async function fromHtml(name: string, html: string, readHtml: ReadHtml): Promise<ReferenceText | ReferenceFault> {
  const read = await readHtml(html);
  if (!read) return { file: name, kind: 'no-article' };
  const { text, url, title, publishedAt, siteName } = read;
  return sized(
    {
      key: url ?? `file:${name}`,
      url: url ?? null,
      title: title ?? null,
      issuer: siteName ?? null,
      publishedAt: publishedAt ?? null,
      text,
    },
    name,
  );
}

async function fromLines(
  name: string,
  content: string,
  readHtml: ReadHtml,
): Promise<(ReferenceText | ReferenceFault)[]> {
  const read: (ReferenceText | ReferenceFault)[] = [];
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = { file: name, line: i + 1 };
    const one = await fromLine(line, at, readHtml);
    read.push('text' in one ? one : { ...one, ...at });
  }
  return read.length > 0 ? read : [{ file: name, kind: 'empty' }];
}

const FIELDS = ['url', 'title', 'issuer', 'publishedAt', 'text', 'html'] as const;

async function fromLine(
  line: string,
  at: { readonly file: string; readonly line: number },
  readHtml: ReadHtml,
): Promise<ReferenceText | ReferenceFault> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { file: at.file, kind: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { file: at.file, kind: 'no-object' };
  const stated = new Map<string, string>();
  for (const [field, given] of Object.entries(value)) {
    if (!FIELDS.some((known) => known === field) || given === null || given === '') continue;
    if (typeof given !== 'string') return { file: at.file, kind: 'not-string', field };
    stated.set(field, given);
  }
  const publishedAt = stated.get('publishedAt');
  if (publishedAt !== undefined && !ISO_DATE.test(publishedAt))
    return { file: at.file, kind: 'bad-date', field: 'publishedAt' };
  const html = stated.get('html');
  const fromPage = html === undefined ? undefined : await readHtml(html);
  const text = stated.get('text') ?? fromPage?.text;
  if (text === undefined) return { file: at.file, kind: html === undefined ? 'no-text' : 'no-article' };
  const url = stated.get('url') ?? fromPage?.url;
  return sized(
    {
      key: url ?? `file:${at.file}:${at.line}`,
      url: url ?? null,
      title: stated.get('title') ?? fromPage?.title ?? null,
      issuer: stated.get('issuer') ?? fromPage?.siteName ?? null,
      publishedAt: publishedAt ?? fromPage?.publishedAt ?? null,
      text: text.replace(/\r\n?/g, '\n').trim(),
    },
    at.file,
  );
}

/** As reports write it: a day or an instant, as precise as stated. */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function sized(reference: ReferenceText, file: string): ReferenceText | ReferenceFault {
  const words = reference.text.split(/\s+/).filter((word) => word !== '').length;
  if (words === 0) return { file, kind: 'empty' };
  return words < SHORTEST_REFERENCE ? { file, kind: 'too-short' } : reference;
}
