import type { Because } from './because.ts';
import { reasonsId } from './reasons-id.ts';
import { sentences } from './sentences.ts';

/** `say` in Indonesian alone: the engine says no other language unless it is asked to, and views say reasons themselves. */
export function sayId(because: Because): string {
  return sentences(reasonsId, because, 'id');
}
