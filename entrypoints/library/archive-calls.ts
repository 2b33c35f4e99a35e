import type { Citations } from '../../components/library/Cite.tsx';
import type { ChosenCell } from '../../components/library/CoverageView.tsx';
import type { ResultPage } from '../../components/library/ResultView.tsx';
import type { FoundPage } from '../../components/library/RowsView.tsx';
import type { RowsQuery } from '../../components/library/rows-query.ts';
import type { AwardCard } from '../../lib/dataset/award-card.ts';
import type { CoverageMatrix } from '../../lib/dataset/coverage-matrix.ts';
import type { OfficialCard } from '../../lib/dataset/official-card.ts';
import type { RegionCard } from '../../lib/dataset/region-card.ts';
import type { SearchTable } from '../../lib/dataset/search-rows.ts';

import type { ImportCalls } from './import-calls.ts';

/** What the page asks of its worker, each as the function it is; everything heavy is done there. */
export type ArchiveCalls = {
  about(): AboutData;
  /** Data changed in the page itself: what is asked after this is answered from the new one, whoever hears first. */
  dataChanged(): undefined;
  /** Code and name of every region and body. */
  regionNames(): readonly (readonly [string, string])[];
  matrix(): CoverageMatrix;
  cell(competition: string, year: number): ChosenCell | undefined;
  rows(query: RowsQuery): FoundPage & { readonly placeName?: string };
  counts(query: RowsQuery): Readonly<Record<SearchTable, number>>;
  result(id: string): ResultPage | undefined;
  award(
    id: string,
  ): { readonly card: AwardCard; readonly regionName?: string; readonly citations: Citations } | undefined;
  region(code: string): RegionCard | undefined;
  official(name: string): OfficialCard | undefined;
  /** Keys of the stored pages whose text is kept. */
  recheckable(): readonly string[];
  /** Brings fingerprints in line with the library; `pending`: only where an earlier window left it undone. */
  tidyTexts(when: 'now' | 'pending'): undefined;
} & ImportCalls;

/** The data in use: the bundled one, with the active imports. */
export type AboutData = {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** Of the bundled data alone. */
  readonly bundled: { readonly name: string; readonly version: string; readonly rows: number; readonly awards: number };
  /** Id and name of every award, by name. */
  readonly awards: readonly (readonly [string, string])[];
};

/** One question, on its way to the worker. */
export type Question =
  | { readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly cancel: true };

export type Reply =
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly details: string; readonly cancelled: boolean };
