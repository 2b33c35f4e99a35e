import type { AwardMention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Group, Plain } from './english-plain.ts';
import type { EnglishVerb } from './english-verbs.ts';

/** Something that somebody won, or did not. */
export type Event = {
  readonly group: Group;
  readonly status: Draft['status'];
  readonly cue?: string;
  readonly award: AwardMention | undefined;
  readonly tiers: readonly TierMention[];
  /** "in second": a place without its noun. */
  readonly place?: string;
  /** The clause that tells it, where the sentence has others; of the article. */
  readonly clause?: Span;
  /** Told with a pronoun, of somebody of whom the sentence has told something else. */
  readonly again?: true;
  /** "last year": of the year before the article's. */
  readonly yearBefore?: true;
};

/** A verb of a sentence, among all that the sentence names. */
export type Said = {
  readonly plain: Plain;
  readonly groups: readonly Group[];
  readonly verb: EnglishVerb;
  /** Where the clause of the verb begins, and where the next verb does. */
  readonly from: number;
  readonly end: number;
};
