import type { Language } from '../lib/catalogue/language.ts';
import type { Cell } from '../lib/report/cells.ts';
import type { Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';

/** How the keyboard behaves; remembered from one page to the next. */
export type KeyChoices = {
  /** Single letters and figures act; off for who dictates, or types with a tremor (WCAG 2.1.4). */
  readonly letters: boolean;
  /** The page scrolls along when the active claim changes by keyboard. */
  readonly follow: boolean;
};

/** What the reader has chosen in the sidebar, apart from the report itself. */
export type PanelView = {
  readonly language: Language;
  /** The claim whose card and passage stand out; one at a time. */
  readonly active: string | undefined;
  /** Verdicts shown; none chosen means all. */
  readonly cells: readonly Cell[];
  readonly order: 'article' | 'look-first';
  /** Claims whose evidence is open. */
  readonly opened: readonly string[];
  readonly keys: KeyChoices;
};

export const FIRST_VIEW: PanelView = {
  language: 'id',
  active: undefined,
  cells: [],
  order: 'article',
  opened: [],
  keys: { letters: true, follow: false },
};

/** The site of the page in front, and whether its pages are read as they load. */
export type AutomaticSite = { readonly host: string; readonly automatic: boolean };

/** What became of the wish to see a passage; `hidden`: it stands in a closed part of the page. */
export type Revealed = 'shown' | 'hidden' | 'gone';

/** What the sidebar asks of whoever holds it. `copyIndex` counts the copies of a passage from 0. */
export type PanelActions = {
  onView(change: Partial<PanelView>): void;
  onReadAgain(): void;
  onReadSelection(): void;
  onReadWholePage(): void;
  onStop(): void;
  onLocate(span: Span, copyIndex: number, options?: { readonly focusPage?: boolean }): Promise<Revealed>;
  /** The second place of a passage that the page prints again outside the article, by its number in the report. */
  onLocateElsewhere(number: number): Promise<Revealed>;
  onActivate(claimId: string | undefined): void;
  onToggleMarks(): void;
  /** Every page of the site in front is read as it loads, or no longer. */
  onReadSiteAutomatically(on: boolean): void;
  onExport(report: Report): void;
  /** True once the text is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
};
