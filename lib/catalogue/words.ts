import { fill, type Values } from './fill.ts';
import { interfaceEn } from './interface-en.ts';
import { type InterfaceKey, interfaceId } from './interface-id.ts';
import type { Language } from './language.ts';

const INTERFACE = { id: interfaceId, en: interfaceEn } as const;

/** A string of the interface with its places filled: `words('en')('card.of', { n: 2, all: 4 })`. */
export function words(language: Language): (key: InterfaceKey, values?: Values) => string {
  return (key, values = {}) => fill(INTERFACE[language][key], values, language);
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
