import type { Extension } from './award-extension.ts';
import type { DraftOf } from './draft.ts';

/** An award that no competition of the data is, from where its name begins, with what adjoins the name. */
export function unknownAward(start: number, { stop, category, year }: Extension): DraftOf<'award'> {
  return {
    type: 'award',
    start,
    end: stop,
    competitions: [],
    general: false,
    category,
    surfaceYear: year,
  };
}
