// A day without an hour is midnight UTC to `Date`.

/** ISO 8601 day of a year with four digits; undefined where the calendar has no such day (31 February). */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(iso: string): number {
  return new Date(iso).getUTCDay();
}

/** Days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

export function isFullDay(iso: string | undefined): iso is string {
  return iso !== undefined && iso.length === 10 && /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso));
}

/** The first day that an ISO date as precise as "2017" or "2018-10" may mean. */
export function firstDay(iso: string): string {
  const [year = '0001', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that it may mean. */
export function lastDay(iso: string): string {
  const [year = '9999', month = '12', day] = iso.split('-');
  if (day !== undefined) return iso;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
