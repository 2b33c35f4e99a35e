import type { Because, Value } from './because.ts';
import { interfaceEn } from './interface-en.ts';
import { type InterfaceKey, interfaceId } from './interface-id.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsId } from './reasons-id.ts';

export type Language = 'id' | 'en';

export type Values = Readonly<Record<string, Value>>;

const INTERFACE = { id: interfaceId, en: interfaceEn } as const;
const REASONS = { id: reasonsId, en: reasonsEn } as const;

/** A string of the interface with its places filled: `words('en')('card.of', { n: 2, all: 4 })`. */
export function words(language: Language): (key: InterfaceKey, values?: Values) => string {
  return (key, values = {}) => fill(INTERFACE[language][key], values, language);
}

/** A reason written out as a sentence. */
export function say({ key, values }: Because, language: Language): string {
  return sentenceCase(fill(REASONS[language][key], values, language));
}

/** "5 Desember 2017", "Oktober 2018", "2017": as precise as the ISO 8601 value. */
export function writtenDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(LOCALE[language], options).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const;

function fill(pattern: string, values: Values, language: Language): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : written(value, language);
  });
}

function written(value: Value, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('date' in value) return writtenDate(value.date, language);
  if ('weekday' in value) {
    // 2023-01-01 was a Sunday.
    const day = Date.UTC(2023, 0, 1 + value.weekday);
    return new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', weekday: 'long' }).format(day);
  }
  const names = value.fields.map((field) => words(language)(`field.${field}` as InterfaceKey));
  return new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(names);
}

function sentenceCase(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
