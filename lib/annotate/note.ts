import type { Span } from '../text/span.ts';
import type { TextQuote } from './find-quote.ts';

/** What kind of note a reader makes; a closed list, so that exports and filters can name each. */
export const NOTE_KINDS = [
  'award',
  'recipient',
  'innovation',
  'official',
  'date',
  'doubtful',
  'quote',
  'other',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Three ways to the same passage (W3C Web Annotation selectors); `sha256` names the text that `position` counts in. */
export type Selectors = {
  readonly quote: TextQuote;
  readonly position: Span;
  /** XPaths below the document, offsets in UTF-16 units of their text nodes; absent where the page was not at hand. */
  readonly range?: {
    readonly startContainer: string;
    readonly startOffset: number;
    readonly endContainer: string;
    readonly endOffset: number;
  };
  readonly sha256: string;
};

/** A claim is told by its passage too: ids are given anew at each reading. */
export type NoteTarget =
  | { readonly kind: 'page' }
  | { readonly kind: 'passage'; readonly selectors: Selectors }
  | { readonly kind: 'claim'; readonly claim: ClaimSketch; readonly selectors: Selectors };

/** The fields of a claim as the report told them when the note was made. */
export type ClaimSketch = {
  readonly competition: string | null;
  readonly award: string | null;
  readonly year: number | null;
  readonly tier: string | null;
  readonly category: string | null;
  readonly innovation: string | null;
  readonly recipient: { readonly name: string | null; readonly code: string | null };
  readonly unit: string | null;
};

/** What the reader says a claim's fields should be; a field that is absent stays as the engine read it. */
export type Correction = Partial<ClaimSketch>;

/** The reader's own judgement beside ours; both are kept and exported. `agrees`: our verdict is approved. */
export type Ruling = {
  readonly opinion: 'agrees' | 'supported' | 'differs' | 'contradicted' | 'unclear';
  readonly reason: string;
};

/** One annotation of a reader. Dates are ISO 8601 with time. */
export type Note = {
  /** A UUID. */
  readonly id: string;
  /** The page's key in the library (`pageKey` of its address). */
  readonly page: string;
  readonly target: NoteTarget;
  readonly kind: NoteKind;
  readonly body: string;
  readonly tags: readonly string[];
  /** On a claim only. */
  readonly ruling?: Ruling;
  readonly correction?: Correction;
  /** A mention or claim that the engine missed: the reader's fields, checked like the others. */
  readonly added?: ClaimSketch;
  readonly created: string;
  readonly modified: string;
  /** Rises by one with each write; a write that names an older one is refused, so two windows cannot overwrite each other. */
  readonly revision: number;
};
