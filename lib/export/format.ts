import type { InterfaceKey } from '../catalogue/interface-id.ts';
import type { About, ExportedPage, NotedPage } from './exported-page.ts';

/** Switches a reader can set; a format names those it heeds. */
export type Options = {
  /** A byte order mark, without which Excel takes UTF-8 for the local code page. */
  readonly bom: boolean;
  /** Cells that a spreadsheet would run as a formula are made text. */
  readonly guardFormulas: boolean;
};

export const OPTIONS: Options = { bom: false, guardFormulas: true };

/** A file in the making: its head, a part a page, its foot. Ten thousand pages need not fit in memory. */
export type Writer = {
  readonly head: () => string;
  /** Empty where the page has nothing that this format tells. */
  readonly page: (page: ExportedPage) => string;
  /** Notes without a reading; absent in a format that tells of readings. */
  readonly notes?: (page: NotedPage) => string;
  readonly foot: () => string;
};

export type Format = {
  readonly id: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly name: InterfaceKey;
  /** What it is for, in one line. */
  readonly use: InterfaceKey;
  readonly heeds: readonly (keyof Options)[];
  readonly writer: (about: About, options: Options) => Writer;
};

/** A writer of JSON whose items stand in one array between `before` and `after`; an item is a line, so that files can be compared. */
export function jsonItems(
  before: string,
  items: (page: ExportedPage) => readonly unknown[],
  after: string,
  noted?: (page: NotedPage) => readonly unknown[],
): Writer {
  let written = 0;
  const lines = (values: readonly unknown[]) =>
    values.map((value) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`).join('');
  return {
    head: () => before,
    page: (page) => lines(items(page)),
    ...(noted && { notes: (page: NotedPage) => lines(noted(page)) }),
    foot: () => `${written === 0 ? '' : '\n'}${after}\n`,
  };
}
