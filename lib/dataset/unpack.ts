import type { Dataset } from './dataset.ts';
import { datasetFrom, type Facts, type Identity } from './dataset-from.ts';
import { BETWEEN_STRINGS, MAGIC, type PackedHeader, TABLES, type Width } from './packed-format.ts';
import { type NextCell, ROW_FORMS, type RowForm } from './packed-rows.ts';

type Numbers = Uint8Array | Uint16Array | Uint32Array;
type Column = { readonly dictionary: Numbers | undefined; readonly numbers: Numbers };

/** The dataset in a packed file. Rows and look-up tables are made when first asked for; a damaged file throws. */
export function unpack(buffer: ArrayBuffer | Uint8Array): Dataset {
  const { facts, identity } = unpackFacts(buffer);
  return datasetFrom(facts, identity);
}

export function unpackFacts(buffer: ArrayBuffer | Uint8Array): { readonly facts: Facts; readonly identity: Identity } {
  // A plain view: the `slice` of a Node Buffer, which is a Uint8Array too, would not copy.
  const read = byteReader(
    buffer instanceof Uint8Array
      ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
      : new Uint8Array(buffer),
  );
  if (read.text(MAGIC.length) !== MAGIC) throw new Error('This is no packed Piagam dataset');
  const [headerLength = 0] = read.numbers(1, 4);
  const header = headerOf(read.text(headerLength));
  const strings = read.text(header.textBytes).split(BETWEEN_STRINGS);
  const tables = new Map(
    TABLES.map((name) => {
      const { rows, columns } = header.tables[name] ?? { rows: 0, columns: [] };
      const read1 = columns.map(
        ({ dictionary, dictionaryWidth, width }): Column => ({
          dictionary: dictionary === 0 ? undefined : read.numbers(dictionary, dictionaryWidth),
          numbers: read.numbers(rows, width),
        }),
      );
      return [name, { rows, columns: read1 }] as const;
    }),
  );
  const table = <T>(name: (typeof TABLES)[number], form: RowForm<T>) => {
    let facts: readonly T[] | undefined;
    return () => {
      facts ??= factsOf(tables.get(name) ?? { rows: 0, columns: [] }, form, strings);
      return facts;
    };
  };
  const competitions = table('competitions', ROW_FORMS.competitions);
  const editions = table('editions', ROW_FORMS.editions);
  const results = table('results', ROW_FORMS.results);
  const terms = table('terms', ROW_FORMS.terms);
  const regions = table('regions', ROW_FORMS.regions);
  const bodies = table('bodies', ROW_FORMS.bodies);
  const names = table('names', ROW_FORMS.names);
  return {
    identity: { name: header.name, version: header.version, sha256: header.sha256 },
    facts: {
      get competitions() {
        return competitions();
      },
      get editions() {
        return editions();
      },
      get results() {
        return results();
      },
      get terms() {
        return terms();
      },
      get regions() {
        return regions();
      },
      get bodies() {
        return bodies();
      },
      ...((tables.get('names')?.rows ?? 0) > 0 && { names: names() }),
    },
  };
}

function factsOf<T>(
  { rows, columns }: { readonly rows: number; readonly columns: readonly Column[] },
  form: RowForm<T>,
  strings: readonly string[],
): readonly T[] {
  const width = columns.length;
  // The cells of some rows at once, row after row: asking typed arrays of three widths in turn for each cell took most of the time.
  const cells = new Uint32Array(Math.min(rows, ROWS_AT_ONCE) * width);
  const made = columns.map(() => new Map<number, unknown>());
  let at = 0;
  let rowBegan = 0;
  const next = () => (at < rowBegan + width ? (cells[at++] ?? 0) : damaged());
  const cell: NextCell = Object.assign(() => strings[next()] ?? damaged(), {
    made<M>(make: (text: string) => M): M {
      const known = made[at - rowBegan] ?? damaged();
      const number = next();
      if (!known.has(number)) known.set(number, make(strings[number] ?? damaged()));
      return known.get(number) as M; // Each column is always asked with the same `make`.
    },
  });
  const facts: T[] = [];
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - first);
    for (const [index, column] of columns.entries()) spread(column, first, count, cells, index, width);
    for (let row = 0; row < count; row++) {
      rowBegan = row * width;
      at = rowBegan;
      facts.push(form.fact(cell));
    }
  }
  return facts;
}

const ROWS_AT_ONCE = 2_048;

/** A column's string numbers from row `first` on, into every `width`-th place of `cells`. */
function spread(
  { dictionary, numbers }: Column,
  first: number,
  count: number,
  cells: Uint32Array,
  index: number,
  width: number,
): void {
  for (let row = 0, place = index; row < count; row++, place += width) {
    const number = numbers[first + row] ?? 0;
    cells[place] = dictionary ? (dictionary[number] ?? 0) : number;
  }
}

function byteReader(bytes: Uint8Array) {
  let at = 0;
  const take = (length: number) => {
    if (at + length > bytes.length) damaged();
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  return {
    text: (length: number) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(take(length)),
    numbers(count: number, width: Width): Numbers {
      // Copied, because a number array must begin at a multiple of its width.
      const { buffer } = take(count * width).slice();
      if (width === 1) return new Uint8Array(buffer);
      return width === 2 ? new Uint16Array(buffer) : new Uint32Array(buffer);
    },
  };
}

function headerOf(text: string): PackedHeader {
  const header: unknown = JSON.parse(text);
  if (!isHeader(header)) return damaged();
  return header;
}

function isHeader(value: unknown): value is PackedHeader {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'textBytes' in value && 'tables' in value;
}

function damaged(): never {
  throw new Error('The packed dataset is damaged; build it again');
}
