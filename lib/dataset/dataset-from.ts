import { coverageOf } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { Body, Competition, Edition, Region, Result, Term } from './facts.ts';
import { officeKey } from './office-key.ts';
import { foldName, recipientKey } from './recipient-key.ts';

/** All that a dataset states, as plain rows. */
export type Facts = {
  readonly competitions: readonly Competition[];
  readonly editions: readonly Edition[];
  readonly results: readonly Result[];
  readonly terms: readonly Term[];
  readonly regions: readonly Region[];
  readonly bodies: readonly Body[];
};

export type Identity = { readonly name: string; readonly version: string; readonly sha256: string };

/** The facts with their look-up tables; each table is made when it is first asked. */
export function datasetFrom(facts: Facts, { name, version, sha256 }: Identity): Dataset {
  const { competitions, editions, results, terms, regions, bodies } = facts;
  const competitionById = later(() => new Map(competitions.map((row) => [row.id, row])));
  const regionByCode = later(() => new Map(regions.map((row) => [row.code, row])));
  const resultsByYear = later(() => Map.groupBy(results, (row) => `${row.competition}/${row.year}`));
  const resultsByCode = later(() => Map.groupBy(results, (row) => `${row.competition}/${row.code}`));
  const editionsById = later(() => Map.groupBy(editions, (row) => row.competition));
  const codes = later(() => codesByName(regions, bodies));
  const termsByOffice = later(() =>
    groupByKeys(terms, (term) => {
      const place = term.code ?? codes().get(recipientKey(term.body)) ?? recipientKey(term.body);
      const office = officeKey(term.office);
      const short = /^(deputi|wakil menteri|menteri|kepala)\b/.exec(office)?.[0];
      return [...new Set([office, short ?? office])].map((key) => `${key}@${place}`);
    }),
  );
  const termsByPerson = later(() =>
    groupByKeys(terms, (term) => [...new Set([term.name, ...term.aliases].map(foldName))]),
  );
  const editionsOf = (competition: string, year?: number) => {
    const all = editionsById().get(competition) ?? [];
    return year === undefined ? all : all.filter((row) => row.year === year);
  };
  const resultsIn = (competition: string, year: number) => resultsByYear().get(`${competition}/${year}`) ?? [];
  return {
    name,
    version,
    sha256,
    competitions,
    regions,
    bodies,
    results,
    editions,
    terms,
    competition: (id) => competitionById().get(id),
    region: (code) => regionByCode().get(code),
    resultsFor: (competition, code) => resultsByCode().get(`${competition}/${code}`) ?? [],
    resultsIn,
    editionsOf,
    coverage: (id, year, tier) =>
      coverageOf(
        {
          id,
          year,
          competition: competitionById().get(id),
          editions: editionsOf(id, year),
          results: resultsIn(id, year),
        },
        tier,
      ),
    holders(office, bodyOrCode) {
      const place = codes().get(recipientKey(bodyOrCode)) ?? recipientKey(bodyOrCode);
      const key = officeKey(office);
      return termsByOffice().get(`${key}@${bodyOrCode}`) ?? termsByOffice().get(`${key}@${place}`) ?? [];
    },
    termsOf: (person) => termsByPerson().get(foldName(person)) ?? [],
  };
}

/** Codes of regions and bodies by every name they bear; a name of two bodies leads nowhere. */
export function codesByName(regions: readonly Region[], bodies: readonly Body[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const key = recipientKey(name);
    codes.set(key, codes.has(key) && codes.get(key) !== code ? undefined : code);
  };
  for (const { code, kind, name, aliases } of regions) {
    for (const each of [name, ...aliases]) add(`${kind} ${each}`, code);
  }
  for (const { code, name, aliases } of bodies) for (const each of [name, ...aliases]) add(each, code);
  return new Map([...codes].flatMap(([key, code]) => (code === undefined ? [] : [[key, code] as const])));
}

function groupByKeys<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
