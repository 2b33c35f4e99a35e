/** The kinds of page a row was seen on. */
export type SourceKind = 'official' | 'government' | 'news' | 'reference';

export type Source = {
  readonly url: string;
  readonly title: string;
  readonly kind: SourceKind;
  /** ISO 8601 day on which somebody last saw the row on that page. */
  readonly retrieved?: string | undefined;
};

/** Who gives it: a media award mistaken for a state one is a story in itself. */
export type AwarderKind = 'state' | 'international' | 'media' | 'association' | 'private';

/** What `year` means in a competition's rows; a claim dated by its hand-over may be one off. */
export type YearMeaning = 'edition' | 'assessed' | 'fiscal' | 'handing' | 'mixed';

/** A name in print. `general`: it names too many things to lead to this one alone. */
export type Alias = { readonly text: string; readonly general: boolean; readonly tier?: string };

export type Competition = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly organiser?: string | undefined;
  readonly awarder: AwarderKind;
  readonly level: 'international' | 'national' | 'provincial' | 'regency';
  /** Region that holds it: "35" for Kovablik Jawa Timur. */
  readonly regionCode?: string | undefined;
  readonly firstYear?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly yearMeaning: YearMeaning;
  readonly tiers: readonly Tier[];
  /** Ids of competitions, or names of awards outside the data, that articles take it for. */
  readonly confusedWith?: readonly string[] | undefined;
  readonly notes?: string | undefined;
  readonly source: Source;
};

/**
 * What a name in print may mean, one row a meaning: a name with several rows is ambiguous. It adds to the aliases of what
 * it names and never takes one away.
 */
export type NameMeaning = {
  readonly name: string;
  /** Competition id, region or body code; absent: a meaning outside the data, said in `means`. */
  readonly of?: string | undefined;
  readonly means?: string | undefined;
  /** Words near the name that speak for this meaning. */
  readonly context: readonly string[];
  /** First and last year in which the name was borne; a renamed ministry or award has both. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly note?: string | undefined;
  readonly source: Source;
};

/**
 * `win`: an honour. `grade`: a mark that everyone examined gets (opini BPK, KLA). `participation`: no win at all
 * (UNPSA participant, finalist).
 */
export type Tier = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'win' | 'grade' | 'participation';
  /** Tiers of the same year that this one's winners also stand in: Top 45 -> ["Top 99"]. */
  readonly drawnFrom: readonly string[];
};

export type CoverageState = 'complete' | 'partial' | 'none';

/** One edition's tier: the event, the official number, how much of its list we hold. */
export type Edition = {
  readonly competition: string;
  readonly year: number;
  readonly tier?: string | undefined;
  /** `cancelled` or `not-held`: known by a source not to have taken place. */
  readonly status: 'held' | 'cancelled' | 'not-held';
  /** ISO 8601 day of the ceremony. Confirms; accuses only where `dateKind` is `seen`. */
  readonly date?: string | undefined;
  readonly dateKind?: 'seen' | 'unverified' | undefined;
  readonly place?: string | undefined;
  readonly presenter?: string | undefined;
  readonly instrument?: string | undefined;
  /** Official number of recipients. */
  readonly total?: number | undefined;
  readonly coverage: CoverageState;
  readonly note?: string | undefined;
  readonly source: Source;
};

/** One row of an official list. A blank field is unknown, never "none". */
export type Result = {
  /** Stable: "kovablik-jatim/2017/top-25/35.08/blood-jek-si-pengawal-nyawa". */
  readonly id: string;
  readonly competition: string;
  readonly year: number;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly rank?: string | undefined;
  readonly innovation?: string | undefined;
  readonly recipient: string;
  /** Region or body code of the recipient; undefined where it could not be told (a country, a person). */
  readonly code?: string | undefined;
  readonly unit?: string | undefined;
  /** May support a claim, never contradict one: derived, year inferred, doubtful. */
  readonly confirmOnly: boolean;
  /** Another source says otherwise; the note tells. */
  readonly disputed: boolean;
  readonly source: Source;
  readonly secondSourceUrl?: string | undefined;
  readonly note?: string | undefined;
};

export type DateKind =
  | 'seen'
  | 'other-source'
  | 'derived'
  | 'upper-bound'
  | 'planned'
  | 'year-only'
  | 'unknown'
  | 'unverified';

/** One person in one office for one term. Dates are as precise as known: "2017", "2018-10", "2009-02-12". */
export type Term = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  readonly office: string;
  readonly body: string;
  readonly code?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly startKind: DateKind;
  readonly endKind: DateKind;
  readonly status: 'definitif' | 'plt' | 'pj' | 'pjs' | 'plh';
  readonly note?: string | undefined;
  readonly source: Source;
  readonly secondSourceUrl?: string | undefined;
};

export type Region = {
  readonly code: string;
  readonly kind: 'provinsi' | 'kabupaten' | 'kota';
  readonly name: string;
  readonly aliases: readonly string[];
};

export type Body = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

/** How much of one tier's list we hold. */
export type Coverage = {
  readonly competition: string;
  readonly year: number;
  readonly tier?: string | undefined;
  readonly state: CoverageState;
  readonly held: number;
  readonly total?: number | undefined;
};

declare const complete: unique symbol;
/** Only `dataset.coverage` makes one, and only where the rows under that very tier equal the official number. */
export type CompleteCoverage = Coverage & {
  readonly state: 'complete';
  readonly total: number;
  readonly [complete]: true;
};
