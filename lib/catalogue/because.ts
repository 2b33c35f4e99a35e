import type { ReasonKey } from './reasons-id.ts';

/** A value that each language writes its own way; strings are words of the article or the data and stay as they are. */
export type Value =
  | string
  | number
  /** ISO 8601, as precise as known: "2017", "2018-10", "2017-12-05". */
  | { readonly date: string }
  /** 0 Sunday to 6 Saturday. */
  | { readonly weekday: number }
  /** Names of claim fields: "tier", "year"; others stay as they are, and make a list all the same. */
  | { readonly fields: readonly string[] };

/**
 * A reason as data: which sentence of the catalogue, with what in its places. `say` writes it out in either language,
 * so that a stored report can be read in both.
 */
export type Because = {
  readonly key: ReasonKey;
  readonly values: Readonly<Record<string, Value>>;
  /** Further sentences, said after this one: a media award, a source that says otherwise. */
  readonly more?: readonly Because[];
};
