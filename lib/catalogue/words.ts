import { everyMatch } from '../text/every-match.ts';
import { remembered } from '../text/remembered.ts';
import type { Because, Value } from './because.ts';
import { interfaceEn } from './interface-en.ts';
import { type InterfaceKey, interfaceId } from './interface-id.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsId } from './reasons-id.ts';
import { writtenDate, writtenList, writtenWeekday } from './written.ts';

export type Language = 'id' | 'en';

export type Values = Readonly<Record<string, Value>>;

const INTERFACE = { id: interfaceId, en: interfaceEn } as const;
const REASONS = { id: reasonsId, en: reasonsEn } as const;

/** A string of the interface with its places filled: `words('en')('card.of', { n: 2, all: 4 })`. */
export function words(language: Language): (key: InterfaceKey, values?: Values) => string {
  return (key, values = {}) => fill(INTERFACE[language][key], values, language);
}

/** A reason written out: its sentence, then the further ones. */
export function say({ key, values, more = [] }: Because, language: Language): string {
  const sentence = sentenceCase(fill(REASONS[language][key], values, language));
  return [sentence, ...more.map((because) => say(because, language))].join(' ');
}

/** A stretch of a reason: Piagam's own words, or words of the article or the data that were put into a place. */
export type Part = { readonly text: string; readonly voice: 'piagam' | 'quoted' };

/** `say` in parts, so that a view can mark quoted words with their own language; joined, they are what `say` says. */
export function sayInParts({ key, values, more = [] }: Because, language: Language): readonly Part[] {
  const parts = fillInParts(REASONS[language][key], values, language);
  const sentence = parts.map((part, at) => (at === 0 ? { ...part, text: sentenceCase(part.text) } : part));
  const further = more.flatMap((because): readonly Part[] => [
    { text: ' ', voice: 'piagam' },
    ...sayInParts(because, language),
  ]);
  return [...sentence, ...further];
}

/** "14.32" in Indonesian, "14:32" in English, on the reader's own clock. */
export function writtenTime(instant: string, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(LOCALE[language], options).format(new Date(instant));
}

/** "1.234" in Indonesian, "1,234" in English; for counts, never for years. */
export function writtenCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(count);
}

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const;

/** `{name}` is a value; `{name|claim|claims}` is the word for one or for several of it. */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

function fill(pattern: string, values: Values, language: Language): string {
  return fillInParts(pattern, values, language)
    .map(({ text }) => text)
    .join('');
}

function fillInParts(pattern: string, values: Values, language: Language): readonly Part[] {
  const { places, tail } = taken(pattern);
  const parts: Part[] = [];
  for (const { before, place, name, one, several } of places) {
    const value = values[name];
    if (before !== '') parts.push({ text: before, voice: 'piagam' });
    const text =
      value === undefined ? place : one === undefined ? written(value, language) : isOne(value) ? one : several;
    if (text !== '') parts.push({ text, voice: typeof value === 'string' && one === undefined ? 'quoted' : 'piagam' });
  }
  if (tail !== '') parts.push({ text: tail, voice: 'piagam' });
  return parts;
}

/** A sentence taken apart at its places; there are some hundreds of sentences, said over and over. */
const taken = remembered((pattern) => {
  let from = 0;
  const places = everyMatch(PLACE, pattern).map(({ 0: place, 1: name = '', 2: one, 3: several = '', index }) => {
    const before = pattern.slice(from, index);
    from = index + place.length;
    return { before, place, name, one, several };
  });
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
  const names = value.fields.map((field) => words(language)(`field.${field}` as InterfaceKey));
  return writtenList(names, language);
}

function sentenceCase(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
