import type { Mention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';

/** One clause as it is read: where it stands, and what it and its sentence name. */
export type ClauseScope = {
  readonly clause: Span;
  readonly sentence: Span;
  /** The mentions of the clause. */
  readonly named: readonly Mention[];
  /** The mentions of the whole sentence. */
  readonly inside: readonly Mention[];
  readonly context: Context;
};
