import type { Because, Value } from '../catalogue/because.ts';
import type { ReasonKey, reasonsId } from '../catalogue/reasons-id.ts';

/** The places of a sentence: `Places<'{a} dan {n|b|bs}'>` is `'a' | 'n'`. */
type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}|${string}` ? Name : Place) | Places<Rest>
  : never;

type ValuesOf<Key extends ReasonKey> = { readonly [Place in Places<(typeof reasonsId)[Key]>]: Value };

/** A reason with every place of its sentence filled; one that lacks a value does not compile. */
export function becauseOf<Key extends ReasonKey>(
  key: Key,
  values: ValuesOf<Key>,
  more: readonly Because[] = [],
): Because {
  return more.length > 0 ? { key, values, more } : { key, values };
}
