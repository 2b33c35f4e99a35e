import { GAINED, OF_HUNDRED, SCORE } from '../language/word-classes.ts';
import { MARKS } from '../text/list-mark.ts';
import { pattern } from '../text/pattern.ts';
import { closesBracket } from './closes-bracket.ts';
import type { Scan, WordSpan } from './scan.ts';

/** The longest mark and label that a line of winners begins with. */
const MAX_LABEL = 90;

/** "1. ", "b) ", "- ". */
const MARK = pattern`^${MARKS}(?:[a-z][.)] ?)?(?:the )?$`;

/** "1. Terbaik II ", "Juara I: ", "Peringkat Pertama – ": a place and what parts it from whoever has it. */
const PLACE = pattern`^${MARKS}(?:[a-z][.)] ?)?["“]?(?:juara|terbaik|peringkat|pemenang|posisi|urutan|ranking|rangking|harapan|juara harapan) (?:ke-? ?)?(?:\d{1,2}|[ivx]{1,4}|pertama|ke[a-z]{3,9}|satu|dua|tiga|umum)["”]?(?: ?[:=,–—-] ?|\s+(?:(?:${GAINED}|jatuh|adalah)(?: oleh| kepada)? )?)$`;

/** "Kabupaten dengan Perencanaan Inovatif: ": what the names behind have won; "Kota kecil: Batusangkar, ": names that we do not know among them. */
const FIELD = pattern`^${MARKS}(?:[a-z][.)] ?)?(?=[^.!?:]{0,80}\b(?:terbaik|ter[a-z]+f|kategori|bidang|kla?uster|klaster|predikat|juara|peringkat|utama|nindya|madya|pratama|informatif|inovatif|award|penghargaan|category|winner|place)\b)[^.!?:=]{3,80}(?: ?[:=] ?| [–—-] |\t|,? (?:yakni|yaitu|adalah|meliputi|antara lain) )(?:[a-zà-ɏ][a-zà-ɏ ’'-]{2,24}, (?:dan )?){0,6}(?:the )?$`;

/** "(Jawa Timur)", ", Bali", "(87,45)", " dan" to the end of the line. */
const TAIL = pattern`^(?:,? in [A-ZÀ-Þ][A-Za-zÀ-ɏ .-]{1,40}|, [A-ZÀ-Þ][A-Za-zÀ-ɏ .-]{1,40}| ?\([^()\n]{2,40}\))*(?:,? (?:dengan |[:=–-] )?(?:(?:${SCORE}) )?[\d.,]+(?:${OF_HUNDRED})?)?(?: (?:sebagai|kategori|klaster|predikat|peringkat|juara|terbaik) [^\n.;:]{1,60})?(?:,? dan)?[.;,]?[ \t]*(?:\n|$)`;

/** Names that fill their line or cell but for a place or a field and where they lie: a row of winners. */
export function fillsLine(scan: Scan, { first }: WordSpan, { end }: WordSpan): boolean {
  const { words, text } = scan;
  const from = words.starts[first] ?? 0;
  // Looked for only as far back as a label reaches: a line may be megabytes long.
  const reach = Math.max(0, from - MAX_LABEL);
  const back = text.slice(reach, from);
  const lineBreak = back.lastIndexOf('\n');
  if (lineBreak === -1 && reach > 0) return false;
  const before = back.slice(lineBreak + 1).toLowerCase();
  // "1. PT X (Persero)": the name's own bracket is no end of the line.
  const to = (words.ends[end - 1] ?? 0) + (closesBracket(scan, end - 1) ? 1 : 0);
  if (!MARK.test(before)) return TAIL.test(text.slice(to, to + 130)) && (PLACE.test(before) || FIELD.test(before));
  // "MADIUN | KABAR TIMUR- Lima daerah": the place and the paper.
  if (/^ ?\| ?[^|\n]{2,40}?[-–—] /.test(text.slice(to, to + 50))) return false;
  const numbered = /[\da-z]/.test(before);
  return (
    /^[ \t]*[.;]?[ \t]*(?:\n|$|\||\t)/.test(text.slice(to, to + 4)) ||
    isRowOf(scan, end) ||
    TAIL.test(text.slice(to, to + 130)) ||
    (numbered && /^[ \t]*(?:[-–:(|,;]|\.\s*(?:\n|$)|\t|\n|$)/.test(text.slice(to, to + 4)))
  );
}

/** "Kabupaten X - Madya", "Kota Y – predikat BB": a few words to the end of the line are no text that a dateline begins. */
export function isRowOf({ text, words }: Scan, end: number, first = 0): boolean {
  const from = words.ends[end - 1] ?? 0;
  // An item of a list may be longer.
  if (/^[-–—•*·▪➢] $/.test(text.slice((words.starts[first] ?? 0) - 2, words.starts[first])))
    return /^(?: \([^()\n]{2,30}\))? ?[-–—:|] ?(?:(?:kategori|predikat|peringkat|nilai) )?[A-ZÀ-Þ\d][^\n.;!?]{0,90}(?:\n|$)/.test(
      text.slice(from, from + 128),
    );
  return /^(?: \([^()\n]{2,30}\))? ?[-–—:|] ?(?:(?:kategori|predikat|peringkat|nilai) )?[A-ZÀ-Þ\d](?:[^\n.:;,!?]|[.,](?=\d)){0,40}(?:\n|$)/.test(
    text.slice(from, from + 78),
  );
}
