import type { CslItem } from './csl-item.ts';

const TYPE = { 'article-newspaper': 'article', webpage: 'online', dataset: 'dataset' } as const;

/** One BibTeX entry, of biblatex's types; every value is text, whatever stands in it. */
export function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (n: number) => String(n).padStart(2, '0');
  const iso = (parts: readonly number[]) => parts.map((part, at) => (at === 0 ? String(part) : two(part))).join('-');
  const date = [year, month, day].filter((part) => part !== undefined);
  const accessed = item.accessed?.['date-parts'][0];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', item.title],
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    [item.type === 'article-newspaper' ? 'journal' : 'organization', item['container-title'] ?? item.publisher],
    ['date', date.length > 0 ? iso(date) : undefined],
    ['year', year?.toString()],
    ['url', item.URL],
    ['urldate', accessed && iso(accessed)],
    ['version', item.version],
    // Styles print English titles in small letters; `langid` keeps them from it elsewhere.
    ['langid', LANGUAGE[item.language?.slice(0, 2).toLowerCase() ?? '']],
    ['note', item.note],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [`  ${name} = {${VERBATIM.has(name) ? address(value) : name === 'author' ? value : escaped(value)}},`],
  );
  return `@${TYPE[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** By the names that babel and biblatex know. */
const LANGUAGE: Readonly<Record<string, string>> = { id: 'indonesian', en: 'english', ms: 'malay' };

/** Fields that BibTeX styles print as they stand. */
const VERBATIM: ReadonlySet<string> = new Set(['url']);

const SIGN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}$&#%_^~]/g, (sign) => SIGN[sign] ?? sign);
}

/** Braces would end the field; as they are percent-encoded, the address still means the same. */
function address(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replace(/\s/g, '');
}
