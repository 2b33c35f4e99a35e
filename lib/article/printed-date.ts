/**
 * Dates as Indonesian pages print them beside a headline ("Selasa, 5 Desember 2017 14:32 WIB", "05/12/2017 | 14.32 WITA"),
 * and as machines write them in metadata; both become ISO 8601, as precise as they were.
 */

const MONTHS: Readonly<Record<string, number>> = {
  ...{
    januari: 1,
    january: 1,
    jan: 1,
    februari: 2,
    pebruari: 2,
    february: 2,
    feb: 2,
    peb: 2,
    maret: 3,
    march: 3,
    mar: 3,
  },
  ...{
    april: 4,
    apr: 4,
    mei: 5,
    may: 5,
    juni: 6,
    june: 6,
    jun: 6,
    juli: 7,
    july: 7,
    jul: 7,
    agustus: 8,
    august: 8,
    agu: 8,
  },
  ...{ agt: 8, ags: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, october: 10, okt: 10, oct: 10 },
  ...{ november: 11, nopember: 11, nov: 11, nop: 11, desember: 12, december: 12, des: 12, dec: 12 },
};

const ZONES: Readonly<Record<string, string>> = { wib: '+07:00', wita: '+08:00', wit: '+09:00' };

const NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const TIME = String.raw`(?:[\s,|•·@–—-]*(?:(?:pukul|jam|pkl\.?|at)\s*)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(am|pm))?(?:\s*(wib|wita|wit)\b)?)?`;
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s/-]+(${NAMES})\.?,?[\s/-]+(\d{4})\b${TIME}`,
  'iu',
);
const MONTH_FIRST = new RegExp(String.raw`\b(${NAMES})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b${TIME}`, 'iu');
const NUMBERS = new RegExp(String.raw`\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\b${TIME}`, 'iu');
const ISO_DAY = new RegExp(String.raw`\b((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})\b${TIME}`, 'iu');

/** The first whole date (day, month and year) in a text, with its time where the zone is printed; "WIB" is +07:00. */
export function printedDate(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return written(dayFirst[3], MONTHS[dayFirst[2]!.toLowerCase()], dayFirst[1], dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst)
    return written(monthFirst[3], MONTHS[monthFirst[1]!.toLowerCase()], monthFirst[2], monthFirst.slice(4));
  const iso = ISO_DAY.exec(text);
  if (iso) return written(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const numbers = NUMBERS.exec(text);
  // Indonesia writes the day first; where that is no date, nothing is guessed.
  if (numbers) return written(numbers[3], Number(numbers[2]), numbers[1], numbers.slice(4));
  return undefined;
}

type Clock = readonly (string | undefined)[];

function written(year: string | undefined, month: number | undefined, day: string | undefined, clock: Clock) {
  const date = isoDay(Number(year), month ?? 0, Number(day));
  if (date === undefined) return undefined;
  const [hourPrinted, minute, half, zone] = clock;
  const offset = zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  // Without its zone a clock time is no instant, and Indonesia has three.
  if (hourPrinted === undefined || minute === undefined || offset === undefined) return date;
  const hour = (Number(hourPrinted) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (Number(hourPrinted) > 24 || Number(minute) > 59) return date;
  return `${date}T${two(hour)}:${minute}:00${offset}`;
}

/** "2017-12-05", or undefined for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

const MACHINE =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|WIB|WITA|WIT)?)?\s*$/i;

/** A date of metadata: ISO 8601 and its common misspellings, else as printed. A clock time without a zone is left out. */
export function machineDate(value: string): string | undefined {
  const found = MACHINE.exec(value);
  if (found) {
    const date = isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
    const [, , , , hour, minute, second = '00', zone] = found;
    if (date === undefined || hour === undefined || minute === undefined || zone === undefined) return date;
    if (Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${two(Number(hour))}:${minute}:${second}${zoneOf(zone)}`;
  }
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,6})?\s*$/.exec(value);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const rfc = /^\s*\w{3},?\s+\d{1,2}\s+\w{3}\s+\d{4}\s+\d{1,2}:\d{2}(:\d{2})?\s*(GMT|UTC|[+-]\d{4})\s*$/i.exec(value);
  if (rfc) return rfcDate(value);
  return printedDate(value);
}

function rfcDate(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function zoneOf(zone: string): string {
  const indonesian = ZONES[zone.toLowerCase()];
  if (indonesian) return indonesian;
  if (/^z$/i.test(zone)) return 'Z';
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

/** Online news begins about here; what is older is a default of some system ("1970-01-01"). */
const EARLIEST = '1995-01-01';
const DAY_MS = 86_400_000;

/** True for a date on which an article may have been published. A day of grace: clocks and zones differ. */
export function isPlausible(date: string, now: number): boolean {
  const time = Date.parse(date);
  return date >= EARLIEST && !Number.isNaN(time) && time <= now + DAY_MS;
}
