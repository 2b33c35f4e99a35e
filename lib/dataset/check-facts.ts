import { tierKey } from './coverage.ts';
import type { Body, Competition, Edition, Region, Result, Term } from './facts.ts';
import type { Fault } from './fault.ts';
import { officeKey } from './office-key.ts';
import type { TierRow } from './read-competitions.ts';
import { foldName } from './recipient-key.ts';
import type { Placed } from './row-reader.ts';

/** The rows of every file of a folder, each with its line. */
export type PlacedFacts = {
  readonly competitions: readonly Placed<Competition>[];
  readonly tiers: readonly Placed<TierRow>[];
  readonly editions: readonly Placed<Edition>[];
  readonly results: readonly Placed<Result>[];
  readonly terms: readonly Placed<Term>[];
  readonly regions: readonly Placed<Region>[];
  readonly bodies: readonly Placed<Body>[];
};

/** What no single row can show: keys that stand twice, names that lead nowhere, numbers that contradict the rows. */
export function checkFacts(facts: PlacedFacts): readonly Fault[] {
  const { competitions, tiers, editions, results, terms, regions, bodies } = facts;
  const byId = new Map(competitions.map(({ value }) => [value.id, value]));
  const byYear = Map.groupBy(
    results.map(({ value }) => value),
    yearKey,
  );
  const codes = new Set([...regions, ...bodies].map(({ value }) => value.code));
  return [
    ...twice('regions.csv', 'code', regions, ({ code }) => code),
    ...twice('bodies.csv', 'code', bodies, ({ code }) => code),
    ...twice('competitions.csv', 'competition_id', competitions, ({ id }) => id),
    ...twice('tiers.csv', 'tier', tiers, ({ competition, tier }) => `${competition} ${foldName(tier.name)}`),
    ...twice('editions.csv', 'tier', editions, (row) =>
      [row.competition, row.year, foldName(row.tier ?? '')].join(' '),
    ),
    ...twice('results.csv', 'result_id', results, ({ id }) => id),
    ...twice('results.csv', 'recipient', results, rowKey),
    ...twice('officials.csv', 'name', terms, (row) =>
      [foldName(row.name), officeKey(row.office), row.code ?? foldName(row.body), row.start, row.status].join(' '),
    ),
    ...unknown('tiers.csv', 'competition_id', tiers, ({ competition }) => competition, byId, 'competitions.csv'),
    ...unknown('editions.csv', 'competition_id', editions, ({ competition }) => competition, byId, 'competitions.csv'),
    ...unknown('results.csv', 'competition_id', results, ({ competition }) => competition, byId, 'competitions.csv'),
    ...unknownCode('competitions.csv', competitions, ({ regionCode }) => regionCode, codes),
    ...unknownCode('results.csv', results, ({ code }) => code, codes),
    ...unknownCode('officials.csv', terms, ({ code }) => code, codes),
    ...tiers.flatMap((row) => tierFaults(row, byId.get(row.value.competition))),
    ...editions.flatMap((row) =>
      editionFaults(row, byId.get(row.value.competition), byYear.get(yearKey(row.value)) ?? []),
    ),
    ...overlaps(terms),
  ];
}

function yearKey({ competition, year }: { readonly competition: string; readonly year: number }): string {
  return `${competition}/${year}`;
}

/** One honour of one recipient; a body may win twice in a tier with two innovations, categories or units. */
function rowKey(row: Result): string {
  const { competition, year, tier, code, recipient, innovation, category, unit, rank } = row;
  const who = code ?? recipient;
  return [competition, year, tier, who, innovation, category, unit, rank]
    .map((part) => foldName(`${part ?? ''}`))
    .join('|');
}

function twice<T>(file: string, field: string, rows: readonly Placed<T>[], keyOf: (value: T) => string): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ value, line }) => {
    const key = keyOf(value);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [{ file, line, field, message: `the same row stands in line ${before}` }];
  });
}

function unknown<T>(
  file: string,
  field: string,
  rows: readonly Placed<T>[],
  idOf: (value: T) => string,
  known: { has(id: string): boolean },
  where: string,
): Fault[] {
  return rows
    .filter(({ value }) => idOf(value) !== '' && !known.has(idOf(value)))
    .map(({ value, line }) => ({ file, line, field, message: `“${idOf(value)}” is not in ${where}` }));
}

function unknownCode<T>(
  file: string,
  rows: readonly Placed<T>[],
  codeOf: (value: T) => string | undefined,
  codes: ReadonlySet<string>,
): Fault[] {
  return rows.flatMap(({ value, line }) => {
    const code = codeOf(value);
    if (code === undefined || codes.has(code)) return [];
    const [field, where] = code.startsWith('body:') ? ['body_code', 'bodies.csv'] : ['region_code', 'regions.csv'];
    return [{ file, line, field, message: `“${code}” is not in ${where}` }];
  });
}

function tierFaults({ value, line }: Placed<TierRow>, competition: Competition | undefined): Fault[] {
  const names = new Set(competition?.tiers.map(({ name }) => foldName(name)));
  return value.tier.drawnFrom
    .filter((name) => !names.has(foldName(name)))
    .map((name) => ({
      file: 'tiers.csv',
      line,
      field: 'drawn_from',
      message: `“${name}” is no tier of ${value.competition}`,
    }));
}

function editionFaults(
  { value: edition, line }: Placed<Edition>,
  competition: Competition | undefined,
  results: readonly Result[],
): Fault[] {
  const { total, coverage, tier } = edition;
  const key = tier === undefined ? undefined : tierKey(competition, tier);
  if (total === undefined && coverage !== 'complete') return [];
  const held = results.filter(
    (row) => key === undefined || (row.tier !== undefined && tierKey(competition, row.tier) === key),
  ).length;
  const about = { file: 'editions.csv', line };
  if (coverage === 'complete' && total === undefined) {
    const message = 'a complete list needs its official number in recipients_total';
    return [{ ...about, field: 'coverage', message }];
  }
  if (coverage === 'complete' && held !== total) {
    const message = `complete, but results.csv holds ${held} of the ${total} rows`;
    return [{ ...about, field: 'coverage', message }];
  }
  if (total !== undefined && held > total) {
    const message = `results.csv holds ${held} rows, more than ${total}`;
    return [{ ...about, field: 'recipients_total', message }];
  }
  return [];
}

/** Two persons cannot hold one office on one day, unless one of the days is only a guess. */
function overlaps(terms: readonly Placed<Term>[]): Fault[] {
  const dated = terms.filter(
    ({ value }) =>
      value.status === 'definitif' && value.start?.length === 10 && !/^deputi|^wakil menteri/i.test(value.office),
  );
  const offices = Map.groupBy(dated, ({ value }) => `${officeKey(value.office)}@${value.code ?? foldName(value.body)}`);
  return [...offices.values()].flatMap((rows) => {
    const ordered = rows.toSorted((a, b) => ((a.value.start ?? '') < (b.value.start ?? '') ? -1 : 1));
    return ordered.slice(1).flatMap((later, index) => {
      const earlier = ordered[index];
      const end = earlier?.value.end;
      if (!earlier || end?.length !== 10 || end <= (later.value.start ?? '')) return [];
      if (['derived', 'upper-bound', 'planned'].includes(earlier.value.endKind)) return [];
      const message = `${later.value.name} begins on ${later.value.start}, before ${earlier.value.name} (line ${earlier.line}) leaves on ${end}`;
      return [{ file: 'officials.csv', line: later.line, field: 'term_start', message }];
    });
  });
}
