import { coverageOf } from './coverage.ts';
import type { Facts } from './dataset-from.ts';
import { diffSteps } from './diff-facts.ts';
import type { Coverage } from './facts.ts';
import type { Fault } from './fault.ts';
import { type Match, matchRows } from './match-rows.ts';
import { mergeSteps } from './merge-facts.ts';
import type { IncomingDataset, ReadDataset } from './read-dataset-files.ts';
import type { RowLines } from './read-facts.ts';
import { type AnyRow, type FieldChange, rowId, type TableName } from './row-fields.ts';
import { yearKey } from './row-keys.ts';
import { eachInSteps, inSlices, type Pace, type Steps } from './steps.ts';

/** One row of the preview. */
export type PlannedRow = {
  /** Stable id of the row that comes. */
  readonly id: string;
  /** Where it stands in the reader's file; line 0 where the row is not in a file (removed by a release). */
  readonly file: string;
  readonly line: number;
  readonly incoming: AnyRow;
  /** What is there; absent for an added row. */
  readonly existing?: AnyRow;
  /** Of a change or conflict: what is there (`before`), what comes (`after`), which field. */
  readonly fields: readonly FieldChange[];
};

/** A list whose completeness the import would change. */
export type CoverageChange = { readonly before: Coverage; readonly after: Coverage };

export type ImportPlan = {
  /** `beside`: the import is put next to the base. `replaces`: a signed release takes its place. */
  readonly how: 'beside' | 'replaces';
  readonly added: readonly PlannedRow[];
  /** Blank cells that it fills; of a release, any cells. */
  readonly changed: readonly PlannedRow[];
  /** Both stay, marked as disputed. None of a release. */
  readonly conflicts: readonly PlannedRow[];
  /** Rows that a release takes away. */
  readonly removed: readonly PlannedRow[];
  /** Rows that say nothing new. */
  readonly same: number;
  readonly coverage: readonly CoverageChange[];
  /** When there are any, nothing else is planned and nothing may be imported. */
  readonly faults: readonly Fault[];
};

const NOTHING = { added: [], changed: [], conflicts: [], removed: [], same: 0, coverage: [] } as const;

/** What an import would do to the facts in use, row by row; changes nothing. */
export function importPlan(base: Facts, incoming: ReadDataset | IncomingDataset, pace: Pace = {}): Promise<ImportPlan> {
  if ('kind' in incoming) {
    if (incoming.kind === 'read') return importPlan(base, incoming.dataset, pace);
    return Promise.resolve({ how: 'beside', ...NOTHING, faults: incoming.faults });
  }
  return inSlices(incoming.origin === 'signed' ? releaseSteps(base, incoming) : besideSteps(base, incoming), pace);
}

function* besideSteps(base: Facts, { facts, lines }: IncomingDataset): Steps<ImportPlan> {
  const matches = yield* matchRows(base, facts);
  const plan = { added: [] as PlannedRow[], changed: [] as PlannedRow[], conflicts: [] as PlannedRow[] };
  let same = 0;
  function* sort<K extends keyof RowLines, T>(
    key: K,
    rows: readonly Match<T>[],
    asRow: (row: T) => AnyRow,
  ): Steps<void> {
    yield* eachInSteps(rows, 'compare', (match, index) => {
      const line = lines[key][index] ?? 0;
      if (match.kind === 'same') {
        if (line > 0) same++;
        return;
      }
      const incoming = asRow(match.row);
      const about = { id: rowId(incoming), file: `${incoming.table}.csv`, line, incoming };
      if (match.kind === 'added') plan.added.push({ ...about, fields: [] });
      else {
        const { fields } = match;
        const row: PlannedRow = { ...about, existing: asRow(match.base), fields };
        (match.kind === 'changed' ? plan.changed : plan.conflicts).push(row);
      }
    });
  }
  yield* sort('competitions', matches.competitions, (row) => ({ table: 'competitions', row }));
  yield* sort('editions', matches.editions, (row) => ({ table: 'editions', row }));
  yield* sort('results', matches.results, (row) => ({ table: 'results', row }));
  yield* sort('terms', matches.terms, (row) => ({ table: 'officials', row }));
  yield* sort('regions', matches.regions, (row) => ({ table: 'regions', row }));
  yield* sort('bodies', matches.bodies, (row) => ({ table: 'bodies', row }));
  yield* sort('names', matches.names, (row) => ({ table: 'names', row }));
  const coverage = yield* coverageChanges(base, yield* mergeSteps(base, [facts]));
  return { how: 'beside', ...plan, removed: [], same, coverage, faults: [] };
}

function* releaseSteps(base: Facts, { facts, lines }: IncomingDataset): Steps<ImportPlan> {
  const { rows, same } = yield* diffSteps(base, facts);
  const lineOf = yield* linesById(facts, lines);
  const planned = (incoming: AnyRow, existing: AnyRow | undefined, fields: readonly FieldChange[]): PlannedRow => {
    const id = rowId(incoming);
    const line = lineOf.get(`${incoming.table}/${id}`) ?? 0;
    return { id, file: `${incoming.table}.csv`, line, incoming, ...(existing && { existing }), fields };
  };
  const coverage = yield* coverageChanges(base, facts);
  return {
    how: 'replaces',
    added: rows.flatMap((row) => (row.change === 'added' ? [planned(row.after, undefined, [])] : [])),
    changed: rows.flatMap((row) => (row.change === 'changed' ? [planned(row.after, row.before, row.fields)] : [])),
    removed: rows.flatMap((row) =>
      row.change === 'removed' ? [{ ...planned(row.before, row.before, []), line: 0 }] : [],
    ),
    conflicts: [],
    same,
    coverage,
    faults: [],
  };
}

function* linesById(facts: Facts, lines: RowLines): Steps<ReadonlyMap<string, number>> {
  const byId = new Map<string, number>();
  function* put<T>(
    table: TableName,
    rows: readonly T[],
    at: readonly number[],
    asRow: (row: T) => AnyRow,
  ): Steps<void> {
    yield* eachInSteps(rows, 'compare', (row, index) => {
      byId.set(`${table}/${rowId(asRow(row))}`, at[index] ?? 0);
    });
  }
  yield* put('competitions', facts.competitions, lines.competitions, (row) => ({ table: 'competitions', row }));
  yield* put('editions', facts.editions, lines.editions, (row) => ({ table: 'editions', row }));
  yield* put('results', facts.results, lines.results, (row) => ({ table: 'results', row }));
  yield* put('officials', facts.terms, lines.terms, (row) => ({ table: 'officials', row }));
  yield* put('regions', facts.regions, lines.regions, (row) => ({ table: 'regions', row }));
  yield* put('bodies', facts.bodies, lines.bodies, (row) => ({ table: 'bodies', row }));
  yield* put('names', facts.names ?? [], lines.names, (row) => ({ table: 'names', row }));
  return byId;
}

/** Lists that are complete in one of the two and not in the other. */
function* coverageChanges(before: Facts, after: Facts): Steps<readonly CoverageChange[]> {
  const one = yield* coverages(before);
  const two = yield* coverages(after);
  const changes: CoverageChange[] = [];
  for (const key of new Set([...one.keys(), ...two.keys()])) {
    const [was, is] = [one.get(key), two.get(key)];
    if (was?.state === is?.state || (was?.state !== 'complete' && is?.state !== 'complete')) continue;
    const known = was ?? is;
    if (!known) continue;
    const { competition, year, tier } = known;
    const none = { competition, year, ...(tier !== undefined && { tier }), state: 'none', held: 0 } as const;
    changes.push({ before: was ?? none, after: is ?? none });
  }
  return changes;
}

function* coverages(facts: Facts): Steps<ReadonlyMap<string, Coverage>> {
  const competitionById = new Map(facts.competitions.map((row) => [row.id, row]));
  const stated = facts.editions.filter(({ coverage }) => coverage === 'complete');
  const years = new Set(stated.map(yearKey));
  const results = new Map<string, Facts['results'][number][]>();
  yield* eachInSteps(facts.results, 'compare', (row) => {
    const key = yearKey(row);
    if (!years.has(key)) return;
    const group = results.get(key);
    if (group) group.push(row);
    else results.set(key, [row]);
  });
  const editions = Map.groupBy(
    facts.editions.filter((row) => years.has(yearKey(row))),
    yearKey,
  );
  const found = new Map<string, Coverage>();
  yield* eachInSteps(stated, 'compare', ({ competition: id, year, tier }) => {
    const key = yearKey({ competition: id, year });
    const about = {
      id,
      year,
      competition: competitionById.get(id),
      editions: editions.get(key) ?? [],
      results: results.get(key) ?? [],
    };
    found.set(`${key}/${tier ?? ''}`, coverageOf(about, tier));
  });
  return found;
}
