import { everyMatch } from '../text/every-match.ts';
import { remembered } from '../text/remembered.ts';
import type { Value } from './because.ts';
import { fieldName } from './field-names.ts';
import type { Language } from './language.ts';
import { writtenDate, writtenList, writtenWeekday } from './written.ts';

export type Values = Readonly<Record<string, Value>>;

/** A stretch of a reason: Piagam's own words, or words of the article or the data that were put into a place. */
export type Part = { readonly text: string; readonly voice: 'piagam' | 'quoted' };

/**
 * `{name}` is a value; `{name|claim|claims}` is the word for one or for several of it, for one where no value is given, as
 * in a label; words in square brackets with places among them are said only where all these have a value:
 * "[ tingkat {tier}]".
 */
const PLACE = /\[([^[\]]*\{\w[^[\]]*)\]|\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A pattern with its places filled. */
export function fill(pattern: string, values: Values, language: Language): string {
  const { places, tail } = taken(pattern);
  let text = '';
  for (const place of places) text += place.before + filled(place, values, language);
  return text + tail;
}

/** `fill` in parts; joined, they are what `fill` gives. */
export function fillInParts(pattern: string, values: Values, language: Language): readonly Part[] {
  const { places, tail } = taken(pattern);
  const parts = places.flatMap((place): readonly Part[] => {
    const before = { text: place.before, voice: 'piagam' } as const;
    if (place.group !== undefined)
      return isSaid(place.group, values) ? [before, ...fillInParts(place.group, values, language)] : [before];
    const quoted = typeof values[place.name] === 'string' && place.one === undefined;
    return [before, { text: filled(place, values, language), voice: quoted ? 'quoted' : 'piagam' }];
  });
  return [...parts, { text: tail, voice: 'piagam' as const }].filter(({ text }) => text !== '');
}

type Place = {
  /** The words between the place before, or the sentence's beginning, and this one. */
  readonly before: string;
  /** As written: what stays where no value is given. */
  readonly place: string;
  /** What stands in square brackets, a pattern itself. */
  readonly group: string | undefined;
  readonly name: string;
  readonly one: string | undefined;
  readonly several: string;
};

function filled({ place, group, name, one, several }: Place, values: Values, language: Language): string {
  if (group !== undefined) return isSaid(group, values) ? fill(group, values, language) : '';
  const value = values[name];
  if (one !== undefined) return value === undefined || isOne(value) ? one : several;
  return value === undefined ? place : written(value, language);
}

function isSaid(group: string, values: Values): boolean {
  return taken(group).places.every(({ name }) => values[name] !== undefined);
}

/** A sentence taken apart at its places; there are some hundreds of sentences, said over and over. */
const taken = remembered((pattern): { readonly places: readonly Place[]; readonly tail: string } => {
  let from = 0;
  const places = everyMatch(PLACE, pattern).map(
    ({ 0: place, 1: group, 2: name = '', 3: one, 4: several = '', index }) => {
      const before = pattern.slice(from, index);
      from = index + place.length;
      return { before, place, group, name, one, several };
    },
  );
  return { places, tail: pattern.slice(from) };
});

function isOne(value: Value): boolean {
  return value === 1 || value === '1' || (typeof value === 'object' && 'fields' in value && value.fields.length === 1);
}

function written(value: Value, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('date' in value) return writtenDate(value.date, language);
  if ('weekday' in value) return writtenWeekday(value.weekday, language);
  return writtenList(
    value.fields.map((field) => fieldName(field, language)),
    language,
  );
}
