/**
 * The compiled dataset, little-endian:
 *
 *     "PIAGAM-1"  8 bytes
 *     header      its length in bytes (u32), then JSON: `PackedHeader`
 *     strings     all of them as one UTF-8 text, parted by U+0000
 *     tables      column after column: its dictionary (string numbers), then one number a row
 *
 * Every cell is the number of a string; string 0 is empty. A column of few different cells numbers them through a
 * dictionary of its own, so that most columns take one byte a row.
 */
export const MAGIC = 'PIAGAM-1';

/** Parts the strings; no CSV file that we read may hold it. */
export const BETWEEN_STRINGS = '\0';

/** Bytes of a number. */
export type Width = 1 | 2 | 4;

/** `dictionary` 0: the rows hold string numbers themselves. */
export type PackedColumn = { readonly dictionary: number; readonly dictionaryWidth: Width; readonly width: Width };

export type PackedTable = { readonly rows: number; readonly columns: readonly PackedColumn[] };

export type PackedHeader = {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** Bytes of the text of all strings. */
  readonly textBytes: number;
  readonly tables: { readonly [table: string]: PackedTable };
};

/** The order of the tables in the file. */
export const TABLES = ['competitions', 'editions', 'results', 'terms', 'regions', 'bodies', 'names'] as const;

export function widthOf(highest: number): Width {
  return highest < 0x100 ? 1 : highest < 0x10000 ? 2 : 4;
}
