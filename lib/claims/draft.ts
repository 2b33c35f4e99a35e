import type { AwardMention, InnovationMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { ClaimStatus } from './claim.ts';

export type Holder = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly mentions: readonly string[];
  /** Named as the one who came next ("diikuti oleh Kota Y"): the place of the first is not theirs. */
  readonly next?: true;
};

export type Inferred = 'recipient' | 'year' | 'competition' | 'tier';

/** A claim while it is put together: one clause's reading, before copies and restatements are merged. What is undefined is not told. */
export type Draft = {
  readonly status: ClaimStatus;
  readonly cue?: string | undefined;
  readonly span: Span;
  readonly award?: AwardMention | undefined;
  readonly competitions: readonly string[];
  readonly general: boolean;
  readonly year?: number | undefined;
  readonly yearFrom?: 'printed' | 'context' | 'published' | undefined;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly innovation?: InnovationMention | undefined;
  /** What tells a prize that has no name from another one of the same body: "penghargaan sebagai daerah ...". */
  readonly described?: string | undefined;
  readonly recipient?: Holder | undefined;
  readonly unit?: string | undefined;
  readonly mentions: readonly string[];
  readonly inferred: readonly Inferred[];
  /** Told as something of another time ("sebelumnya", a history of years): its year is nobody else's. */
  readonly past?: true | undefined;
  /** The award is named where it is hoped for or to be given: those whom the next sentence only lists have it no more than that. */
  readonly ahead?: Exclude<ClaimStatus, 'asserted'> | undefined;
  /** Given to "45 daerah": no claim of anybody's, but later sentences name who is meant. */
  readonly hollow?: true | undefined;
  /** The part of the contest that a row of places last told of, and where that sentence ends: the next sentence may go on in it. */
  readonly field?: { readonly name: string; readonly end: number } | undefined;
};

/**
 * A draft with all its fields in one order, told or not: rules read drafts of every make, which is fast where those are of one shape.
 * Spreading it keeps the shape; a field is taken from it by `undefined`.
 */
export function draftOf(told: Draft): Draft {
  return {
    status: told.status,
    cue: told.cue,
    span: told.span,
    award: told.award,
    competitions: told.competitions,
    general: told.general,
    year: told.year,
    yearFrom: told.yearFrom,
    tier: told.tier,
    category: told.category,
    innovation: told.innovation,
    described: told.described,
    recipient: told.recipient,
    unit: told.unit,
    mentions: told.mentions,
    inferred: told.inferred,
    past: told.past,
    ahead: told.ahead,
    hollow: told.hollow,
    field: told.field,
  };
}
