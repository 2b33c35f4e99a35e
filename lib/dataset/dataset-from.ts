import { remembered } from '../text/remembered.ts';
import { codesByName } from './codes-by-name.ts';
import { coverageOf } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { Body, Competition, Edition, NameMeaning, Region, Result, Term } from './facts.ts';
import { groupByKeys } from './group-by-keys.ts';
import { officeHolders } from './office-holders.ts';
import { foldName } from './recipient-key.ts';

/** All that a dataset states, as plain rows. */
export type Facts = {
  readonly competitions: readonly Competition[];
  readonly editions: readonly Edition[];
  readonly results: readonly Result[];
  readonly terms: readonly Term[];
  readonly regions: readonly Region[];
  readonly bodies: readonly Body[];
  /** What names in print may mean; their names stand among the aliases already. */
  readonly names?: readonly NameMeaning[];
};

export type Identity = { readonly name: string; readonly version: string; readonly sha256: string };

/** Tiers of one year of a competition; articles print few others. */
const MOST_TIERS = 100;

/** The facts with their look-up tables; each table is made when it is first asked. */
export function datasetFrom(facts: Facts, { name, version, sha256 }: Identity): Dataset {
  const competitionById = later(() => new Map(facts.competitions.map((row) => [row.id, row])));
  const regionByCode = later(() => new Map(facts.regions.map((row) => [row.code, row])));
  const resultsByYear = later(() => Map.groupBy(facts.results, (row) => `${row.competition}/${row.year}`));
  // Asked for each claim: two keys that are at hand are found sooner than one that has to be made.
  const resultsByCode = later(() => {
    const ofCompetition = Map.groupBy(facts.results, ({ competition }) => competition);
    return new Map([...ofCompetition].map(([id, rows]) => [id, Map.groupBy(rows, ({ code }) => code)]));
  });
  const editionsById = later(() => Map.groupBy(facts.editions, (row) => row.competition));
  const codes = later(() => codesByName(facts.regions, facts.bodies));
  const offices = later(() => officeHolders(facts.terms, codes()));
  const termsByPerson = later(() =>
    groupByKeys(facts.terms, (term) => [...new Set([term.name, ...term.aliases].map(foldName))]),
  );
  const editionsOf = (competition: string, year?: number) => {
    const all = editionsById().get(competition) ?? [];
    return year === undefined ? all : all.filter((row) => row.year === year);
  };
  const resultsIn = (competition: string, year: number) => resultsByYear().get(`${competition}/${year}`) ?? [];
  // Judging a claim asks again and again how much of a list we hold; going through its rows each time took longest of all.
  const coverageIn = remembered((key) => {
    const [id = '', year = ''] = key.split('/');
    const about = {
      id,
      year: Number(year),
      competition: competitionById().get(id),
      editions: editionsOf(id, Number(year)),
      results: resultsIn(id, Number(year)),
    };
    return remembered((tier) => coverageOf(about, tier === '' ? undefined : tier), MOST_TIERS);
  });
  return {
    name,
    version,
    sha256,
    // Getters, because a packed dataset makes the rows of a table when they are first asked for.
    get competitions() {
      return facts.competitions;
    },
    get regions() {
      return facts.regions;
    },
    get bodies() {
      return facts.bodies;
    },
    get results() {
      return facts.results;
    },
    get editions() {
      return facts.editions;
    },
    get terms() {
      return facts.terms;
    },
    get names() {
      return facts.names ?? [];
    },
    competition: (id) => competitionById().get(id),
    region: (code) => regionByCode().get(code),
    resultsFor: (competition, code) => resultsByCode().get(competition)?.get(code) ?? [],
    resultsIn,
    editionsOf,
    coverage: (id, year, tier) => coverageIn(`${id}/${year}`)(tier ?? ''),
    holders: (office, bodyOrCode) => offices()(office, bodyOrCode),
    termsOf: (person) => termsByPerson().get(foldName(person)) ?? [],
  };
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
