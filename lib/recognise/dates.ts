import { MONTHS, PARTS_OF_DAY, WEEKDAYS } from '../language/calendar.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import type { PrintedDate } from './mention.ts';
import type { Scan } from './scan.ts';

const monthOf = new Map(
  MONTHS.flatMap(({ month, forms }) => forms.map((form) => [form.toLowerCase(), month] as const)),
);
const weekdayOf = new Map(
  WEEKDAYS.flatMap(({ day, forms }) => forms.map((form) => [form.toLowerCase().replace(/['’]/g, ''), day] as const)),
);

const MONTH = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const YEAR = `(?:[ ,]{0,2}(?:tahun )?((?:19|20)\\d\\d)(?!\\d)| ?['’](\\d\\d)(?!\\d))`;

/** "5 Desember 2017", "5-7 Desember 2017", "5 s/d 7 Des '17", "18th July 2019". */
const DAY_MONTH = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|—|s/d|sd|sampai|hingga|dan|&|to) ?\\d{1,2})?[ -]{1,2}${MONTH}${YEAR}?`,
  'iy',
);
/** "Desember 2017", "July 18, 2019", "July 18". */
const MONTH_FIRST = new RegExp(`${MONTH} ?(?:(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?${YEAR}?`, 'iy');
/** "5/12", "5/12/2017", "5-12-2017", "5.12.17". */
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d])/y;
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
/** The weekday before a date, up to its bracket: "Sabtu malam (22/7", "Rabu, 18 Juli". */
const WEEKDAY_BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ɏ'’])([A-Za-zÀ-ɏ'’]{3,10})(?: (?:${PARTS_OF_DAY.join('|')}))?,? ?(?:tanggal )?(\\(? ?)$`,
  'iu',
);

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function fullYear(four: string | undefined, two: string | undefined): number | undefined {
  if (four) return Number(four);
  return two ? 2000 + Number(two) : undefined;
}

function read(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Dates as printed, with their weekday. */
export function dates(scan: Scan): readonly DraftOf<'date'>[] {
  const { text, words } = scan;
  const found: DraftOf<'date'>[] = [];
  let free = 0;
  /** "Sabtu dini hari tanggal": looked at word by word first, for most dates stand without one. */
  const isAfterWeekday = (word: number) => [4, 3, 2, 1].some((back) => weekdayOf.has(scan.key(word - back)));
  const add = (word: number, end: number, date: PrintedDate, needsWeekday: boolean, mayStandAlone = true) => {
    const start = words.starts[word] ?? 0;
    if (start < free) return;
    const match = isAfterWeekday(word) ? WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 40), start)) : null;
    const weekday = match ? weekdayOf.get((match[1] ?? '').toLowerCase().replace(/['’]/g, '')) : undefined;
    let from = start;
    let to = end;
    if (match && weekday !== undefined && !/\n/.test(match[0])) {
      from = start - match[0].length;
      const opened = match[2]?.includes('(');
      if (opened) {
        const close = /^ ?\)/.exec(text.slice(end, end + 2));
        if (close) to = end + close[0].length;
        else if (text.indexOf('(', from) < start) to = end;
      }
    } else if (needsWeekday && !(mayStandAlone && isDateAlone(text, start, end))) return;
    found.push({ type: 'date', start: from, end: to, date, weekday });
    free = to;
  };
  for (let word = 0; word < words.count; word++) {
    const shape = words.shapes[word] ?? 0;
    const start = words.starts[word] ?? 0;
    if (start < free) continue;
    if ((shape & SHAPE.numeric) === 0) {
      const month = scan.cue('month', word);
      if (month && (shape & SHAPE.capital) !== 0) {
        const match = read(MONTH_FIRST, text, start);
        if (!match) continue;
        const [whole, , day, four, two] = match;
        const year = fullYear(four, two);
        if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) {
          add(word, start + trimmed(whole), { day: Number(day), month: month.cue.month, year }, false);
        } else if (day === undefined && year !== undefined) {
          add(word, start + trimmed(whole), { month: month.cue.month, year }, false);
        }
      }
      continue;
    }
    if (start > 0 && /[\d/.,:-]/.test(text.charAt(start - 1)) && /[\d.,:/]/.test(text.charAt(start - 2))) continue;
    const iso = text.charAt(start + 4) === '-' ? read(ISO, text, start) : null;
    if (iso && isDay(Number(iso[3]), Number(iso[2]))) {
      add(word, start + iso[0].length, { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }, false);
      continue;
    }
    const named = read(DAY_MONTH, text, start);
    if (named) {
      const [whole, day, name = '', four, two] = named;
      const month = monthOf.get(name.toLowerCase()) ?? 0;
      const capital = /[A-ZÀ-Þ]/u.test(name.charAt(0)) || name.length > 4;
      if (capital && isDay(Number(day), month)) {
        const year = fullYear(four, two);
        add(word, start + trimmed(whole), { day: Number(day), month, year }, false);
      }
      continue;
    }
    const numeric = read(NUMERIC, text, start);
    if (!numeric) continue;
    const [whole, first, separator, second, year] = numeric;
    // "Wednesday (10/16/19)": the month first, as American English has it.
    const american = Number(second) > 12 && Number(first) <= 12 && year !== undefined && separator === '/';
    const day = american ? second : first;
    const month = american ? first : second;
    if (!isDay(Number(day), Number(month)) || isNumbered(scan, word)) continue;
    // A longer chain of numbers is a phone number, a score or a decree.
    if (/^[/.-]?\d|^[/-][A-Za-zÀ-ɏ]/u.test(text.slice(start + whole.length, start + whole.length + 2))) continue;
    // "Selasa (8-6)": hyphens alone are a score, save in the bracket behind a weekday.
    const bracketed = separator === '-' && text.charAt(start - 1) === '(' && text.charAt(start + whole.length) === ')';
    if (!year && separator !== '/' && !bracketed) continue;
    const printed = year
      ? { year: fullYear(year.length === 4 ? year : undefined, year.length === 2 ? year : undefined) ?? 0 }
      : {};
    if (printed.year !== undefined && (printed.year < 1945 || printed.year > 2100)) continue;
    add(
      word,
      start + whole.length,
      { day: Number(day), month: Number(month), ...printed },
      !year || separator === '.',
      separator !== '-' || year !== undefined,
    );
  }
  return found;
}

/** A full stop after a short month belongs to it only inside the date. */
function trimmed(whole: string): number {
  return whole.replace(/[ .,]+$/, '').length;
}

function isNumbered(scan: Scan, word: number): boolean {
  return word > 0 && /^(nomor|no|skor|rasio|pasal|telp|wa)$/.test(scan.key(word - 1));
}

/** "(18/7)" alone in brackets or after "tanggal" is a date; "24/7" and "1/2" are not. */
function isDateAlone(text: string, start: number, end: number): boolean {
  if (/(?:^|[^A-Za-zÀ-ɏ])(?:tanggal|tgl\.?|pada) ?$/iu.test(text.slice(Math.max(0, start - 10), start))) return true;
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}
