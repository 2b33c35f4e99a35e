import type { Language } from './language.ts';

// Dates and lists as the browsers' own `Intl` writes them, from tables: making its formatters costs a first report more than
// all the rest of its sentences, and browsers then say the same.

/** "5 Desember 2017", "Oktober 2018", "2017": as precise as the ISO 8601 value. */
export function writtenDate(iso: string, language: Language): string {
  const year = iso.slice(0, 4);
  if (iso.length < 7) return year;
  const written = `${MONTHS[language][Number(iso.slice(5, 7)) - 1]} ${year}`;
  return iso.length < 10 ? written : `${Number(iso.slice(8, 10))} ${written}`;
}

/** The ISO 8601 day of an instant on the reader's own clock. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** 0 is Sunday. */
export function writtenWeekday(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday] ?? String(weekday);
}

/** "a, b, dan c", "a, b and c". */
export function writtenList(names: readonly string[], language: Language): string {
  if (names.length < 3) return names.join(AND[language].two);
  return `${names.slice(0, -1).join(', ')}${AND[language].more}${names.at(-1)}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

const AND: Readonly<Record<Language, { readonly two: string; readonly more: string }>> = {
  id: { two: ' dan ', more: ', dan ' },
  en: { two: ' and ', more: ' and ' },
};
