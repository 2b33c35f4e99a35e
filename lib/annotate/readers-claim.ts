import { corrected } from './corrected.ts';
import type { ClaimSketch, Note } from './note.ts';

/** The claim as the reader of a note tells it: one that was missed, or one with its fields corrected. Undefined: it tells none. */
export function readersClaim({ target, added, correction }: Note): ClaimSketch | undefined {
  if (added) return added;
  return correction && target.kind === 'claim' ? corrected(target.claim, correction) : undefined;
}
