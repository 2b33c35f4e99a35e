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

/** A claim while it is put together: one clause's reading, before copies and restatements are merged. */
export type Draft = {
  readonly status: ClaimStatus;
  readonly cue?: string;
  readonly span: Span;
  readonly award?: AwardMention;
  readonly competitions: readonly string[];
  readonly general: boolean;
  readonly year?: number;
  readonly yearFrom?: 'printed' | 'context' | 'published';
  readonly tier?: string;
  readonly category?: string;
  readonly innovation?: InnovationMention;
  /** What tells a prize that has no name from another one of the same body: "penghargaan sebagai daerah ...". */
  readonly described?: string;
  readonly recipient?: Holder;
  readonly unit?: string;
  readonly mentions: readonly string[];
  readonly inferred: readonly Inferred[];
  /** Told as something of another time ("sebelumnya", a history of years): its year is nobody else's. */
  readonly past?: true;
  /** The award is named where it is hoped for or to be given: those whom the next sentence only lists have it no more than that. */
  readonly ahead?: Exclude<ClaimStatus, 'asserted'>;
  /** Given to "45 daerah": no claim of anybody's, but later sentences name who is meant. */
  readonly hollow?: true;
  /** The part of the contest that a row of places last told of, and where that sentence ends: the next sentence may go on in it. */
  readonly field?: { readonly name: string; readonly end: number };
};
