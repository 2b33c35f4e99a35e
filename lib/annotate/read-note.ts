import * as v from 'valibot';
import { NOTE_KINDS, type Note } from './note.ts';

/** Longer than any note was ever written; a file from elsewhere may hold anything. */
const LONGEST = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const orNull = v.nullable(text);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const instant = v.pipe(v.string(), v.isoTimestamp());

const sketch = v.strictObject({
  competition: orNull,
  award: orNull,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  tier: orNull,
  category: orNull,
  innovation: orNull,
  recipient: v.strictObject({ name: orNull, code: orNull }),
  unit: orNull,
});

/** Some fields of a sketch; `v.partial` would let them be `undefined`, which is not the same as absent. */
const correction = v.strictObject({
  competition: v.exactOptional(sketch.entries.competition),
  award: v.exactOptional(sketch.entries.award),
  year: v.exactOptional(sketch.entries.year),
  tier: v.exactOptional(sketch.entries.tier),
  category: v.exactOptional(sketch.entries.category),
  innovation: v.exactOptional(sketch.entries.innovation),
  recipient: v.exactOptional(sketch.entries.recipient),
  unit: v.exactOptional(sketch.entries.unit),
});

const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'ends before it begins'),
);

const selectors = v.strictObject({
  quote: v.strictObject({
    exact: text,
    prefix: text,
    suffix: text,
    copy: v.exactOptional(v.strictObject({ number: offset, of: offset })),
  }),
  position: span,
  range: v.exactOptional(
    v.strictObject({ startContainer: text, startOffset: offset, endContainer: text, endOffset: offset }),
  ),
  sha256: text,
});

const note: v.GenericSchema<Note> = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  page: text,
  target: v.variant('kind', [
    v.strictObject({ kind: v.literal('page') }),
    v.strictObject({ kind: v.literal('passage'), selectors }),
    v.strictObject({ kind: v.literal('claim'), claim: sketch, selectors }),
  ]),
  kind: v.picklist(NOTE_KINDS),
  body: text,
  tags: v.array(text),
  ruling: v.exactOptional(
    v.strictObject({
      opinion: v.picklist(['agrees', 'supported', 'differs', 'contradicted', 'unclear']),
      reason: text,
    }),
  ),
  correction: v.exactOptional(correction),
  added: v.exactOptional(sketch),
  created: instant,
  modified: instant,
  revision: offset,
});

export type ReadNote =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly faults: readonly { readonly at: string; readonly message: string }[] };

/** A note from outside (an export, a backup), or everything that is wrong with it; `at` is a JSON pointer. */
export function readNote(value: unknown): ReadNote {
  const read = v.safeParse(note, value);
  if (read.success) return { ok: true, note: read.output };
  return {
    ok: false,
    faults: read.issues.map((issue) => ({
      at: (issue.path ?? []).map(({ key }) => `/${String(key)}`).join(''),
      message: issue.message,
    })),
  };
}
