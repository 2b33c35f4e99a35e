import { nameWithVersion } from '../../components/library/import-state.ts';
import { ROW_TABLES, ROWS_A_PAGE, type RowsQuery, SOURCE_KINDS } from '../../components/library/rows-query.ts';
import { awardCard } from '../../lib/dataset/award-card.ts';
import { citationOf } from '../../lib/dataset/citation.ts';
import { type CoverageMatrix, coverageMatrix, matrixCell } from '../../lib/dataset/coverage-matrix.ts';
import type { Dataset } from '../../lib/dataset/dataset.ts';
import type { Result } from '../../lib/dataset/facts.ts';
import { officialCard } from '../../lib/dataset/official-card.ts';
import { foldName } from '../../lib/dataset/recipient-key.ts';
import { regionCard } from '../../lib/dataset/region-card.ts';
import { type RowFilters, searchRows } from '../../lib/dataset/search-rows.ts';
import type { Pace } from '../../lib/dataset/steps.ts';
import { listDatasets } from '../../lib/store/datasets.ts';
import { tidyPendingTexts, tidyTexts } from '../../lib/store/remember-texts.ts';
import { pageRows } from '../../lib/store/search.ts';
import type { ArchiveCalls } from './archive-calls.ts';
import { dataChanged, dataInUse, publishedData } from './data-in-use.ts';
import { imports, isRecheckable } from './imports.ts';

type Answers = {
  readonly [K in keyof ArchiveCalls]: (
    pace: Pace,
    ...args: Parameters<ArchiveCalls[K]>
  ) => ReturnType<ArchiveCalls[K]> | Promise<ReturnType<ArchiveCalls[K]>>;
};

/** The rows of a cell that are shown at once. */
const ROWS_IN_CELL = 60;

/** What tells Kabupaten Madiun from Kota Madiun. */
const KIND = { provinsi: '', kabupaten: 'Kabupaten ', kota: 'Kota ' } as const;

/** The answers to what the library page asks about the data in use. */
export const archive: Answers = {
  async about(pace) {
    const { dataset, bundled } = await dataInUse(pace);
    const { name, version, sha256 } = dataset;
    return {
      name,
      version,
      sha256,
      bundled: {
        name: bundled.name,
        version: bundled.version,
        rows: bundled.results.length,
        awards: bundled.competitions.length,
      },
      awards: dataset.competitions
        .map((competition) => [competition.id, competition.name] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, 'id')),
    };
  },

  async regionNames() {
    const { regions, bodies } = (await dataInUse()).dataset;
    const places = regions.map(({ code, kind, name }) => [code, `${KIND[kind]}${name}`] as const);
    return [...places, ...bodies.map(({ code, name }) => [code, name] as const)];
  },

  async dataChanged() {
    await dataChanged();
  },

  async matrix() {
    return matrixOf((await dataInUse()).dataset);
  },

  async cell(_pace, id, year) {
    const { dataset } = await dataInUse();
    const competition = dataset.competition(id);
    if (!competition) return undefined;
    const editions = dataset.editionsOf(id, year);
    const rows = dataset.resultsIn(id, year);
    return {
      competition,
      editions,
      cell: matrixCell(competition, year, editions, rows),
      rows: rows.slice(0, ROWS_IN_CELL),
    };
  },

  async rows(pace, query) {
    const { dataset } = await dataInUse();
    const range = { offset: (query.page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE };
    const { rows, total } = await searchRows(dataset, query.words, filtersOf(query, [query.table]), {
      ...pace,
      ...range,
    });
    const place = dataset.region(query.place) ?? dataset.bodies.find(({ code }) => code === query.place);
    return { rows, total, ...(place && { placeName: place.name }) };
  },

  async counts(pace, query) {
    const { dataset } = await dataInUse();
    const { byTable } = await searchRows(dataset, query.words, filtersOf({ ...query, marks: [] }, ROW_TABLES), {
      ...pace,
      limit: 0,
    });
    return byTable;
  },

  async result(pace, id) {
    const { dataset } = await dataInUse();
    const result = resultsById(dataset).get(id);
    if (!result) return undefined;
    const competition = dataset.competition(result.competition);
    const ours = await publishedHome(result, pace);
    const { state, held, total } = dataset.coverage(result.competition, result.year, result.tier);
    return {
      result,
      ...(competition && { competition }),
      list: {
        kind: 'win',
        state,
        held,
        ...(result.tier !== undefined && { tier: result.tier }),
        ...(total !== undefined && { total }),
      },
      rivals: result.disputed ? rivalsOf(result, dataset) : [],
      ...(ours && {
        citations: written(citationOf({ kind: 'result', result, dataset: ours, ...(competition && { competition }) })),
      }),
      data: ours ? `${ours.name} ${ours.version}` : await ownNames(),
    };
  },

  async award(_pace, id) {
    const { dataset } = await dataInUse();
    const card = awardCard(dataset, id);
    if (!card) return undefined;
    const region = dataset.region(card.competition.regionCode ?? '');
    return {
      card,
      ...(region && { regionName: region.name }),
      citations: written(citationOf({ kind: 'release', dataset })),
    };
  },

  async region(_pace, code) {
    return regionCard((await dataInUse()).dataset, code);
  },

  async official(_pace, name) {
    return officialCard((await dataInUse()).dataset, name);
  },

  async recheckable() {
    return (await pageRows()).filter(isRecheckable).map(({ key }) => key);
  },

  async tidyTexts(_pace, when) {
    await (when === 'now' ? tidyTexts() : tidyPendingTexts());
    return undefined;
  },

  ...imports,
};

function written({ csl, bibtex }: ReturnType<typeof citationOf>) {
  return { csl: JSON.stringify([csl], null, 2), bibtex };
}

/** Disputed rows of the same edition about the same recipient or the same innovation. */
function rivalsOf(result: Result, dataset: Dataset): readonly Result[] {
  const title = foldName(result.innovation ?? '');
  return dataset
    .resultsIn(result.competition, result.year)
    .filter(
      (row) =>
        row.id !== result.id &&
        row.disputed &&
        ((row.code !== undefined && row.code === result.code) ||
          (title !== '' && foldName(row.innovation ?? '') === title)),
    );
}

/** The published data that holds the row as it is; none for a row that an import of the reader's own brought. */
async function publishedHome(result: Result, pace: Pace): Promise<Dataset | undefined> {
  const { bundled } = await dataInUse();
  if (resultsById(bundled).has(result.id)) return bundled;
  const data = await publishedData(pace);
  return resultsById(data).has(result.id) ? data : undefined;
}

async function ownNames(): Promise<string> {
  const own = (await listDatasets()).filter(({ active, origin }) => active && origin === 'own');
  return own.map(nameWithVersion).join(', ');
}

const MATRICES = new WeakMap<Dataset, CoverageMatrix>();

/** By name, as one looks an award up. */
function matrixOf(dataset: Dataset): CoverageMatrix {
  const known = MATRICES.get(dataset);
  if (known) return known;
  const made = coverageMatrix(dataset);
  const matrix = {
    ...made,
    rows: made.rows.toSorted((a, b) => a.competition.name.localeCompare(b.competition.name, 'id')),
  };
  MATRICES.set(dataset, matrix);
  return matrix;
}

const BY_ID = new WeakMap<Dataset, ReadonlyMap<string, Result>>();

function resultsById(dataset: Dataset): ReadonlyMap<string, Result> {
  const known = BY_ID.get(dataset) ?? new Map(dataset.results.map((row) => [row.id, row]));
  BY_ID.set(dataset, known);
  return known;
}

function filtersOf(
  { award, from, to, place, source, marks }: RowsQuery,
  tables: NonNullable<RowFilters['tables']>,
): RowFilters {
  const sourceKind = SOURCE_KINDS.find((kind) => kind === source);
  return {
    tables,
    ...(award !== '' && { competition: award }),
    ...(from !== '' && { yearFrom: Number(from) }),
    ...(to !== '' && { yearTo: Number(to) }),
    ...(place !== '' && { code: place }),
    ...(sourceKind && { sourceKind }),
    ...(marks.includes('disputed') && { disputed: true }),
    ...(marks.includes('second') && { secondSource: true }),
    ...(marks.includes('confirm') && { confirmOnly: true }),
  };
}
