import type { Facts, Identity } from './dataset-from.ts';
import {
  BETWEEN_STRINGS,
  MAGIC,
  type PackedColumn,
  type PackedHeader,
  type PackedTable,
  TABLES,
  type Width,
  widthOf,
} from './packed-format.ts';
import { ROW_FORMS } from './packed-rows.ts';

/** The facts as one compact file; the same facts and identity always give the same bytes. */
export function pack(facts: Facts, { name, version, sha256 }: Identity): Uint8Array<ArrayBuffer> {
  const pool = new Map<string, number>([['', 0]]);
  const numberOf = (text: string) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    if (text.includes(BETWEEN_STRINGS)) throw new Error(`U+0000 in “${text}”`);
    pool.set(text, pool.size);
    return pool.size - 1;
  };
  const numbered = TABLES.map((table) => columnsOf(rowsOf(facts, table).map((row) => row.map(numberOf))));
  const tables: Record<string, PackedTable> = {};
  const sections: Uint8Array[] = [];
  for (const [index, table] of TABLES.entries()) {
    const columns: PackedColumn[] = [];
    for (const column of numbered[index]?.columns ?? []) {
      const packed = packColumn(column, pool.size);
      columns.push(packed.column);
      sections.push(...packed.sections);
    }
    tables[table] = { rows: numbered[index]?.rows ?? 0, columns };
  }
  const text = new TextEncoder().encode([...pool.keys()].join(BETWEEN_STRINGS));
  const header: PackedHeader = {
    name,
    version,
    sha256,
    textBytes: text.length,
    tables,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  return joined([new TextEncoder().encode(MAGIC), numbers([head.length], 4), head, text, ...sections]);
}

function rowsOf(facts: Facts, table: (typeof TABLES)[number]): readonly (readonly string[])[] {
  switch (table) {
    case 'competitions':
      return facts.competitions.map(ROW_FORMS.competitions.cells);
    case 'editions':
      return facts.editions.map(ROW_FORMS.editions.cells);
    case 'results':
      return facts.results.map(ROW_FORMS.results.cells);
    case 'terms':
      return facts.terms.map(ROW_FORMS.terms.cells);
    case 'regions':
      return facts.regions.map(ROW_FORMS.regions.cells);
    case 'bodies':
      return facts.bodies.map(ROW_FORMS.bodies.cells);
    case 'names':
      return (facts.names ?? []).map(ROW_FORMS.names.cells);
  }
}

function columnsOf(rows: readonly (readonly number[])[]) {
  return { rows: rows.length, columns: (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0)) };
}

/** As string numbers or through a dictionary, whichever is shorter. */
function packColumn(column: readonly number[], strings: number) {
  const stringWidth = widthOf(strings);
  const dictionary = [...new Set(column)];
  const place = new Map(dictionary.map((number, index) => [number, index]));
  const width = widthOf(dictionary.length);
  const direct = column.length * stringWidth;
  if (dictionary.length * stringWidth + column.length * width >= direct) {
    return {
      column: { dictionary: 0, dictionaryWidth: stringWidth, width: stringWidth },
      sections: [numbers(column, stringWidth)],
    };
  }
  return {
    column: { dictionary: dictionary.length, dictionaryWidth: stringWidth, width },
    sections: [
      numbers(dictionary, stringWidth),
      numbers(
        column.map((number) => place.get(number) ?? 0),
        width,
      ),
    ],
  };
}

function numbers(values: readonly number[], width: Width): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) {
    if (width === 1) view.setUint8(index, value);
    else if (width === 2) view.setUint16(index * 2, value, true);
    else view.setUint32(index * 4, value, true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
