import type { Span } from '../text/span.ts';

export type ClaimStatus = 'asserted' | 'hoped' | 'planned' | 'negated';

/** What the article tells of one award, field by field; what is absent or undefined is not told. */
export type Claim = {
  /** "c1", "c2", ... in text order. */
  readonly id: string;
  readonly status: ClaimStatus;
  /** The words that made it hoped, planned or negated. */
  readonly cue?: string | undefined;
  /** The clause that tells the claim most fully, once a copy: more than one where the text is printed again. */
  readonly spans: readonly Span[];
  /** Competition ids that it may be, most likely first; several when the article does not tell them apart. */
  readonly competitions: readonly string[];
  /** The award as printed, also when no competition of that name is known. */
  readonly award?: string | undefined;
  /** True where only a general alias ("pelayanan prima") names the competition and nothing else confirms it. */
  readonly general: boolean;
  readonly year?: number | undefined;
  /** `printed`: beside the award. `context`: from the sentence or the event. `published`: from the article's date alone. */
  readonly yearFrom?: 'printed' | 'context' | 'published' | undefined;
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly innovation?: string | undefined;
  /** Official title the printed innovation was linked to, with its similarity 0 to 1. */
  readonly linkedInnovation?: { readonly title: string; readonly similarity: number } | undefined;
  /** Codes are most likely first; two or more only when the article leaves it open (Kabupaten or Kota Malang). */
  readonly recipient?: { readonly name: string; readonly codes: readonly string[] } | undefined;
  readonly unit?: string | undefined;
  /**
   * Fields that the claim's own sentence leaves to the rest of the article (the recipient named a paragraph earlier, the
   * year of publication). Good enough to look a claim up, too little to accuse on.
   */
  readonly inferred?: readonly ('recipient' | 'year' | 'competition' | 'tier')[] | undefined;
  /** Mention ids that it rests on, copies included. */
  readonly mentions: readonly string[];
};
