import { codesByName } from './codes-by-name.ts';
import { tierKey } from './coverage.ts';
import type { Body, Competition, Edition, NameMeaning, Region, Result, Term } from './facts.ts';
import { addFault, type Fault } from './fault.ts';
import { nearDuplicates } from './near-duplicates.ts';
import type { TierRow } from './read-competitions.ts';
import { foldName, recipientKey } from './recipient-key.ts';
import { honourKey, keyOfEdition, officeOf, termKey, yearKey } from './row-keys.ts';
import type { Placed } from './row-reader.ts';
import { eachInSteps, groupInSteps, type Steps } from './steps.ts';

/** The rows of every file of a folder, each with its line. */
export type PlacedFacts = {
  readonly competitions: readonly Placed<Competition>[];
  readonly tiers: readonly Placed<TierRow>[];
  readonly editions: readonly Placed<Edition>[];
  readonly results: readonly Placed<Result>[];
  readonly terms: readonly Placed<Term>[];
  readonly regions: readonly Placed<Region>[];
  readonly bodies: readonly Placed<Body>[];
  readonly names: readonly Placed<NameMeaning>[];
};

/**
 * What no single row can show: keys that stand twice, names that lead nowhere, numbers that contradict the rows. `beside`
 * are rows that the folder's editions may count as theirs (an import beside the bundled data).
 */
export function* checkFacts(facts: PlacedFacts, beside: readonly Result[] = []): Steps<readonly Fault[]> {
  const { competitions, tiers, editions, results, terms, regions, bodies, names } = facts;
  const byId = new Map(competitions.map(({ value }) => [value.id, value]));
  const codes = new Set([...regions, ...bodies].map(({ value }) => value.code));
  const competitionOf = { field: 'competition_id', known: byId, where: 'competitions.csv' };
  return [
    ...(yield* twice('regions.csv', 'code', regions, ({ code }) => code)),
    ...(yield* twice('bodies.csv', 'code', bodies, ({ code }) => code)),
    ...(yield* twice('competitions.csv', 'competition_id', competitions, ({ id }) => id)),
    ...(yield* twice('tiers.csv', 'tier', tiers, ({ competition, tier }) => `${competition} ${foldName(tier.name)}`)),
    ...(yield* twice('editions.csv', 'tier', editions, (row) => keyOfEdition(row))),
    ...(yield* twice('results.csv', 'result_id', results, ({ id }) => id)),
    ...(yield* twice('results.csv', 'recipient', results, (row) => honourKey(row))),
    ...(yield* twice('officials.csv', 'name', terms, termKey)),
    ...(yield* twice('names.csv', 'name', names, ({ name, of, means }) =>
      [foldName(name), of ?? foldName(means ?? '')].join('|'),
    )),
    ...(yield* unknown('tiers.csv', tiers, ({ competition }) => competition, competitionOf)),
    ...(yield* unknown('editions.csv', editions, ({ competition }) => competition, competitionOf)),
    ...(yield* unknown('results.csv', results, ({ competition }) => competition, competitionOf)),
    ...(yield* unknown('names.csv', names, ({ of }) => of ?? '', {
      field: 'of',
      known: new Set([...byId.keys(), ...codes]),
      where: 'competitions.csv, regions.csv or bodies.csv',
    })),
    ...(yield* unknownCode('competitions.csv', competitions, ({ regionCode }) => regionCode, codes)),
    ...(yield* unknownCode('results.csv', results, ({ code }) => code, codes)),
    ...(yield* unknownCode('officials.csv', terms, ({ code }) => code, codes)),
    ...regions.flatMap((row) => regionFaults(row, codes)),
    ...tiers.flatMap((row) => tierFaults(row, byId.get(row.value.competition))),
    ...(yield* resultFaults(facts, byId)),
    ...(yield* outOfTime('editions.csv', editions, byId)),
    ...(yield* outOfTime('results.csv', results, byId)),
    ...(yield* countFaults(facts, byId, beside)),
    ...(yield* nearDuplicates(results)),
    ...(yield* overlaps(terms)),
  ];
}

function* twice<T>(
  file: string,
  field: string,
  rows: readonly Placed<T>[],
  keyOf: (value: T) => string,
): Steps<readonly Fault[]> {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  yield* eachInSteps(rows, 'check', ({ value, line }) => {
    const key = keyOf(value);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    else addFault(faults, { file, line, field, message: `the same row stands in line ${before}` });
  });
  return faults;
}

type Known = { readonly field: string; readonly known: { has(id: string): boolean }; readonly where: string };

function* unknown<T>(
  file: string,
  rows: readonly Placed<T>[],
  idOf: (value: T) => string,
  { field, known, where }: Known,
): Steps<readonly Fault[]> {
  const faults: Fault[] = [];
  yield* eachInSteps(rows, 'check', ({ value, line }) => {
    const id = idOf(value);
    if (id !== '' && !known.has(id)) addFault(faults, { file, line, field, message: `“${id}” is not in ${where}` });
  });
  return faults;
}

function* unknownCode<T>(
  file: string,
  rows: readonly Placed<T>[],
  codeOf: (value: T) => string | undefined,
  codes: ReadonlySet<string>,
): Steps<readonly Fault[]> {
  const faults: Fault[] = [];
  yield* eachInSteps(rows, 'check', ({ value, line }) => {
    const code = codeOf(value);
    if (code === undefined || codes.has(code)) return;
    const [field, where] = code.startsWith('body:') ? ['body_code', 'bodies.csv'] : ['region_code', 'regions.csv'];
    addFault(faults, { file, line, field, message: `“${code}” is not in ${where}` });
  });
  return faults;
}

/** Kemendagri numbers cities from 71 upwards and regencies below; the first two digits are the province. */
function regionFaults({ value: { code, kind }, line }: Placed<Region>, codes: ReadonlySet<string>): Fault[] {
  if (line === 0) return [];
  const about = { file: 'regions.csv', line };
  const meant = code.length === 2 ? 'provinsi' : code.slice(3) >= '71' ? 'kota' : 'kabupaten';
  return [
    ...(kind === meant
      ? []
      : [{ ...about, field: 'kind', message: `“${kind}”, but ${code} is the code of a ${meant}` }]),
    ...(codes.has(code.slice(0, 2))
      ? []
      : [{ ...about, field: 'code', message: `the province ${code.slice(0, 2)} is not in regions.csv` }]),
  ];
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

/** A row that fits its file and not its neighbours: another region's code, cells swapped, a year that was not held. */
function* resultFaults(facts: PlacedFacts, byId: ReadonlyMap<string, Competition>): Steps<readonly Fault[]> {
  const { results, editions, regions, bodies } = facts;
  const faults: Fault[] = [];
  const file = 'results.csv';
  const codes = codesByName(
    regions.map(({ value }) => value),
    bodies.map(({ value }) => value),
  );
  const held = new Map<string, Edition['status']>();
  for (const { value } of editions) {
    const key = yearKey(value);
    held.set(key, held.get(key) === 'held' ? 'held' : value.status);
  }
  yield* eachInSteps(results, 'check', ({ value, line }) => {
    const { code, recipient, competition: id, innovation, year } = value;
    const named = codes.get(recipientKey(recipient));
    if (code !== undefined && named !== undefined && named !== code) {
      const field = code.startsWith('body:') ? 'body_code' : 'region_code';
      addFault(faults, { file, line, field, message: `“${code}”, but “${recipient}” is ${named}` });
    }
    const status = held.get(yearKey(value));
    if (status !== undefined && status !== 'held') {
      addFault(faults, { file, line, field: 'year', message: `editions.csv says that ${id} ${year} was ${status}` });
    }
    const competition = byId.get(id);
    if (named === undefined && innovation !== undefined && codes.has(recipientKey(innovation))) {
      const message = `“${innovation}” stands under innovation; are cells swapped?`;
      addFault(faults, { file, line, field: 'recipient', message });
    }
    const swapped = competition?.tiers.find(({ name }) => foldName(name) === foldName(recipient));
    if (swapped && named === undefined) {
      addFault(faults, {
        file,
        line,
        field: 'recipient',
        message: `“${recipient}” is a tier of ${id}; are cells swapped?`,
      });
    }
  });
  return faults;
}

/** A ceremony lies in the year of its edition or soon after it; the UN awards of 2020, given in 2021, are the slowest held here. */
const MOST_YEARS_LATE = 2;

/** Years before a competition began, and ceremonies far from their year: a slip of the keys in either. */
function* outOfTime(
  file: string,
  rows: readonly Placed<Pick<Edition, 'competition' | 'year' | 'date'>>[],
  byId: ReadonlyMap<string, Competition>,
): Steps<readonly Fault[]> {
  const faults: Fault[] = [];
  yield* eachInSteps(rows, 'check', ({ value: { competition: id, year, date }, line }) => {
    const began = byId.get(id)?.firstYear;
    if (began !== undefined && year < began) {
      addFault(faults, {
        file,
        line,
        field: 'year',
        message: `${year}, but ${id} began in ${began} (competitions.csv)`,
      });
    }
    const late = date === undefined ? 0 : Number(date.slice(0, 4)) - year;
    if (late < -1 || late > MOST_YEARS_LATE) {
      addFault(faults, { file, line, field: 'award_date', message: `${date} is far from the year ${year}` });
    }
  });
  return faults;
}

/** The official numbers against the rows. */
function* countFaults(
  { editions, results }: PlacedFacts,
  byId: ReadonlyMap<string, Competition>,
  beside: readonly Result[],
): Steps<readonly Fault[]> {
  const keyOf = (row: Result) => honourKey(row, byId.get(row.competition));
  const own = results.map(({ value }) => value);
  const counted = [...own];
  if (beside.length > 0) {
    const here = new Set<string>();
    yield* eachInSteps(own, 'check', (row) => {
      here.add(keyOf(row));
    });
    yield* eachInSteps(beside, 'check', (row) => {
      if (!here.has(keyOf(row))) counted.push(row);
    });
  }
  const byYear = yield* groupInSteps(counted, 'check', yearKey);
  const faults: Fault[] = [];
  yield* eachInSteps(editions, 'check', (edition) => {
    if (edition.line === 0) return;
    const { competition } = edition.value;
    const found = editionFaults(edition, byId.get(competition), byYear.get(yearKey(edition.value)) ?? []);
    for (const fault of found) addFault(faults, fault);
  });
  return faults;
}

function editionFaults(
  { value: edition, line }: Placed<Edition>,
  competition: Competition | undefined,
  results: readonly Result[],
): Fault[] {
  const { total, coverage, tier } = edition;
  const key = tier === undefined ? undefined : tierKey(competition, tier);
  if (total === undefined && coverage !== 'complete') return [];
  const rows = results.filter(
    (row) => key === undefined || (row.tier !== undefined && tierKey(competition, row.tier) === key),
  );
  const held = rows.length;
  const about = { file: 'editions.csv', line };
  if (coverage === 'complete' && total === undefined) {
    const message = 'a complete list needs its official number in recipients_total';
    return [{ ...about, field: 'coverage', message }];
  }
  if (coverage === 'complete' && held !== total) {
    const message = `complete, but results.csv holds ${held} of the ${total} rows`;
    return [{ ...about, field: 'coverage', message }];
  }
  const unsure = coverage === 'complete' ? rows.find((row) => row.confirmOnly || row.disputed) : undefined;
  if (unsure) {
    const message = `complete, but “${unsure.id}” is ${unsure.disputed ? 'disputed' : 'confirm_only'}`;
    return [{ ...about, field: 'coverage', message }];
  }
  if (total !== undefined && held > total) {
    const message = `results.csv holds ${held} rows, more than ${total}`;
    return [{ ...about, field: 'recipients_total', message }];
  }
  return [];
}

/** Two persons cannot hold one office on one day, unless one of the days is only a guess. */
function* overlaps(terms: readonly Placed<Term>[]): Steps<readonly Fault[]> {
  const dated = terms.filter(
    ({ value }) =>
      value.status === 'definitif' && value.start?.length === 10 && !/^deputi|^wakil menteri/i.test(value.office),
  );
  const offices = yield* groupInSteps(dated, 'check', ({ value }) => officeOf(value));
  const faults: Fault[] = [];
  yield* eachInSteps([...offices.values()], 'check', (rows) => {
    const ordered = rows.toSorted((a, b) => ((a.value.start ?? '') < (b.value.start ?? '') ? -1 : 1));
    let longest: Placed<Term> | undefined;
    for (const later of ordered) {
      const end = longest?.value.end;
      if (longest && end !== undefined && end > (later.value.start ?? '')) {
        const message = `${later.value.name} begins on ${later.value.start}, before ${longest.value.name} (line ${longest.line}) leaves on ${end}`;
        addFault(faults, { file: 'officials.csv', line: later.line, field: 'term_start', message });
      }
      const isSure =
        later.value.end?.length === 10 && !['derived', 'upper-bound', 'planned'].includes(later.value.endKind);
      if (isSure && (end === undefined || (later.value.end ?? '') > end)) longest = later;
    }
  });
  return faults;
}
