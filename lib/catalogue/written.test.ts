import { describe, expect, test } from 'vitest';
import { writtenDate, writtenList, writtenWeekday } from './written.ts';

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const;

describe.each(['id', 'en'] as const)('in %s, what the browsers’ own formatters write', (language) => {
  test('every day of two years, and its month and year', () => {
    for (let at = Date.UTC(2023, 0, 1); at <= Date.UTC(2024, 11, 31); at += 24 * 3600 * 1000) {
      const iso = new Date(at).toISOString().slice(0, 10);
      const intl = (parts: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', ...parts }).format(at);
      expect(writtenDate(iso, language)).toBe(intl({ year: 'numeric', month: 'long', day: 'numeric' }));
      if (!iso.endsWith('-01')) continue;
      expect(writtenDate(iso.slice(0, 7), language)).toBe(intl({ year: 'numeric', month: 'long' }));
      expect(writtenDate(iso.slice(0, 4), language)).toBe(intl({ year: 'numeric' }));
    }
  });

  test('the days of the week, Sunday first', () => {
    const { format } = new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', weekday: 'long' });
    // 2023-01-01 was a Sunday.
    for (let day = 0; day < 7; day++) expect(writtenWeekday(day, language)).toBe(format(Date.UTC(2023, 0, 1 + day)));
  });

  test('lists of any length', () => {
    const list = new Intl.ListFormat(LOCALE[language], { type: 'conjunction' });
    for (let n = 0; n < 6; n++) {
      const names = ['tahun', 'tingkat', 'inovasi', 'unit', 'kategori'].slice(0, n);
      expect(writtenList(names, language)).toBe(list.format(names));
    }
  });
});
