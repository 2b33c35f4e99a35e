import type {
  Body,
  Competition,
  CompleteCoverage,
  Coverage,
  Edition,
  NameMeaning,
  Region,
  Result,
  Term,
} from './facts.ts';

/** The facts, ready to be asked. Pure data behind; the same object serves the extension, the terminal and the tests. */
export type Dataset = {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly competitions: readonly Competition[];
  readonly regions: readonly Region[];
  readonly bodies: readonly Body[];
  readonly results: readonly Result[];
  readonly editions: readonly Edition[];
  readonly terms: readonly Term[];
  readonly names?: readonly NameMeaning[];
  competition(id: string): Competition | undefined;
  region(code: string): Region | undefined;
  /** Every row of a competition for a recipient code, all years. */
  resultsFor(competition: string, code: string): readonly Result[];
  /** Every row of a competition in a year; all tiers. */
  resultsIn(competition: string, year: number): readonly Result[];
  editionsOf(competition: string, year?: number): readonly Edition[];
  /** `tier` undefined: the edition as a whole (complete only where every tier of it is). */
  coverage(competition: string, year: number, tier?: string): Coverage | CompleteCoverage;
  /** Terms in an office of a body: `holders('Bupati', '35.08')`; bodies without a code by their name. */
  holders(office: string, bodyOrCode: string): readonly Term[];
  /** Terms of a person by canonical name or alias, folded. */
  termsOf(person: string): readonly Term[];
};

export function isComplete(coverage: Coverage): coverage is CompleteCoverage {
  return coverage.state === 'complete' && coverage.total !== undefined && coverage.held >= coverage.total;
}
