import type { Because, Value } from '../catalogue/because.ts';
import type { ReasonKey, reasonsId } from '../catalogue/reasons-id.ts';

/** What stands in square brackets, which is said only where its places have values. */
type InBrackets<Sentence extends string> = Sentence extends `${string}[${infer Group}]${infer Rest}`
  ? Group | InBrackets<Rest>
  : never;

type Unbracketed<Sentence extends string> = Sentence extends `${infer Before}[${string}]${infer Rest}`
  ? `${Before}${Unbracketed<Rest>}`
  : Sentence;

/** The places of a sentence: `Places<'{a} dan {n|b|bs}'>` is `'a' | 'n'`. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}|${string}` ? Name : Place) | Places<Rest>
  : never;

type ValuesOf<Key extends ReasonKey> = {
  readonly [Place in Places<Unbracketed<(typeof reasonsId)[Key]>>]: Value;
} & {
  readonly [Place in Places<InBrackets<(typeof reasonsId)[Key]>>]?: Value | undefined;
};

/** A reason with every place of its sentence filled; one that lacks a value does not compile. */
export function becauseOf<Key extends ReasonKey>(
  key: Key,
  values: ValuesOf<Key>,
  more: readonly Because[] = [],
): Because {
  const given = isFilled(values) ? values : filled(values);
  return more.length > 0 ? { key, values: given, more } : { key, values: given };
}

function isFilled(values: Readonly<Record<string, Value | undefined>>): values is Readonly<Record<string, Value>> {
  for (const place in values) if (values[place] === undefined) return false;
  return true;
}

/** Without the places in square brackets that have no value. */
function filled(values: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  const given: Record<string, Value> = {};
  for (const [place, value] of Object.entries(values)) if (value !== undefined) given[place] = value;
  return given;
}
