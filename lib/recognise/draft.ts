import type { Mention } from './mention.ts';

type Numbered = 'id' | 'quote';
type WithoutNumber<T> = T extends unknown ? Omit<T, Numbered> : never;

/** A mention before it is numbered and before overlaps are settled. */
export type Draft = WithoutNumber<Mention>;
export type DraftOf<K extends Mention['type']> = Extract<Draft, { type: K }>;
