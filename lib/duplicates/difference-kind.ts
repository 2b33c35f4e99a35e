import type { WordRow } from './word-row.ts';

/** What two copies tell differently: a day, a figure, a name, or any other word. */
export type DifferenceKind = 'date' | 'figure' | 'name' | 'word';

/** Words by which a date is known; `from` is wording that has one. */
const DATE_WORDS =
  /^(senin|selasa|rabu|kamis|jumat|jum.?at|sabtu|minggu|ahad|januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|agt|sep|sept|okt|nov|des|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|may|june|july|august|october|december|kemarin|besok|lusa|tadi|pagi|siang|sore|malam)$/i;
/** Figures written out. "satu" and its like count, "kesatu" and "pertama" are ranks and count too. */
const FIGURE_WORDS =
  /^(nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[A-Za-zÀ-ɏ]+belas|[A-Za-zÀ-ɏ]*puluh|[A-Za-zÀ-ɏ]*ratus|[A-Za-zÀ-ɏ]*ribu|[A-Za-zÀ-ɏ]*juta|miliar|milyar|triliun|persen|pertama|ke(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|percent|first|second|third)$/iu;
const YEAR = /^(19|20)\d\d$/;

/** One word of a difference. Names begin with a capital where no sentence begins. */
export function wordKind(row: WordRow, i: number): DifferenceKind {
  const word = row.text.slice(row.starts[i], row.ends[i]);
  if (DATE_WORDS.test(word)) return 'date';
  if (/\d/.test(word)) return YEAR.test(word) || besideDate(row, i) ? 'date' : 'figure';
  if (FIGURE_WORDS.test(word)) return 'figure';
  if (/^[A-ZÀ-Þ]/u.test(word) && !beginsSentence(row, i)) return 'name';
  return 'word';
}

/** "(20/11)", "20-11-2019", "20 November": a figure that belongs to a date. */
function besideDate({ text, starts, ends, count }: WordRow, i: number): boolean {
  const word = text.slice(starts[i], ends[i]);
  if (/^\d{1,2}-\d{1,2}(-\d{2,4})?$/.test(word)) return true;
  if (!/^\d{1,4}$/.test(word)) return false;
  const stroke = (a: number) => a >= 0 && a + 1 < count && text.slice(ends[a], starts[a + 1]) === '/';
  if (stroke(i - 1) || stroke(i)) return true;
  const next = i + 1 < count ? text.slice(starts[i + 1], ends[i + 1]) : '';
  const before = i > 0 ? text.slice(starts[i - 1], ends[i - 1]) : '';
  return /^\d{1,2}$/.test(word) && (MONTH.test(next) || WEEKDAY.test(before));
}

const MONTH =
  /^(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december)$/i;
const WEEKDAY =
  /^(senin|selasa|rabu|kamis|jumat|jum.?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tanggal)$/i;

function beginsSentence({ text, starts, ends }: WordRow, i: number): boolean {
  if (i === 0) return true;
  return /[.!?:\n“"]/.test(text.slice(ends[i - 1], starts[i]));
}
