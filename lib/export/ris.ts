import type { CslDate, CslItem } from './csl-item.ts';

const TYPE = { 'article-newspaper': 'NEWS', webpage: 'ELEC', dataset: 'DATA' } as const;

/** One RIS record: "TY  - NEWS" to "ER  - ", a tag a line, CRLF; values keep to one line. */
export function risEntry(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPE[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', day(item.issued)],
    ['Y2', day(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['ET', item.version],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim();
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "2017/12/05", "2017/12/", "2017//". */
function day(date: CslDate | undefined): string | undefined {
  const [year, month, of] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
  return `${year}/${two(month)}/${two(of)}`;
}
