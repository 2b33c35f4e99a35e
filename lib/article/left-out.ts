import { OPENINGS } from './furniture.ts';
import type { Line } from './line.ts';
import type { Steps } from './slices.ts';

/** Words of a text, or of its beginning up to `most`; counted without an array, since a page can be one line of megabytes. */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let inside = false;
  const end = Math.min(text.length, (most + 1) * LONGEST_WORD);
  for (let i = 0; i < end && words <= most; i++) {
    const blank = text.charCodeAt(i) <= 32;
    if (inside && blank) inside = false;
    else if (!inside && !blank) {
      inside = true;
      words++;
    }
  }
  return words;
}

/** Where only the first words matter, a text without blanks is not gone through to its end. */
const LONGEST_WORD = 100;

const LONGEST_LEAD = 1_000;

/** A line as the rows of openings see it: lower case, from the first letter or digit on. */
function openingOf(text: string): string {
  return text.toLowerCase().replace(/^[^a-z\d]+|[\s)\]–—-]+$/g, '');
}

/** A line of a region that leads elsewhere instead of telling the story ("Baca juga: ..."). */
export function leadsElsewhere({ text }: Pick<Line, 'text'>): boolean {
  if (text.length > LONGEST_LEAD) return false;
  const opening = openingOf(text);
  return OPENINGS.some(({ opens, most }) => opens.test(opening) && wordCount(text, most) <= most);
}

/** A line that is nothing but a link, and no longer than a headline; a linked sentence is a paragraph all the same. */
export function isLink({ text, linked }: Line): boolean {
  if (linked <= text.length * 0.9) return false;
  const words = wordCount(text, 25);
  return words <= 25 && !(words >= 8 && /[.!?][”’"')\]]*$/.test(text));
}

const RELATED_HEAD = /^(baca|simak|lihat)( juga)?\s*:?$|^(berita|artikel) (terkait|lainnya)\s*:?$/;

const COMMENTS_HEAD =
  /^(\d+ )?(komentar|comments?|tanggapan)( ?\(?\d+\)?)?( pembaca)?\s*:?$|^(tinggalkan|tulis|beri|berikan|kirim) (komentar|balasan|tanggapan)\b|^leave a (reply|comment)\b/;
const OTHERS_HEAD =
  /^(berita|artikel|kabar|info) (terkait|lainnya|lain|terkini|terbaru|terpopuler|populer|pilihan)\s*:?$|^(terpopuler|rekomendasi( untuk anda)?|related (posts?|articles?|news)|you may also like|baca juga|lihat juga)\s*:?$/;
const FEWEST_OTHERS = 3;
/** An article that goes on has this many paragraphs in a row; an excerpt below a title has one or two. */
const AN_ARTICLE_GOES_ON = 3;

/** The lines above the heading of comments or of a list of other articles, when nothing but that follows. */
export function withoutTail(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, i) => {
    if (i === 0 || line.text.length > LONGEST_HEAD) return false;
    const opening = openingOf(line.text);
    if (COMMENTS_HEAD.test(opening)) return line.kind === 'heading';
    return OTHERS_HEAD.test(opening) && onlyOthers(lines.slice(i + 1));
  });
  return end === -1 ? lines : lines.slice(0, end);
}

const LONGEST_HEAD = 60;

function onlyOthers(lines: readonly Line[]): boolean {
  let titles = 0;
  let run = 0;
  for (const line of lines) {
    if (line.linked > line.text.length * 0.9) {
      titles++;
      run = 0;
    } else if (line.text.length >= LONGEST_HEAD && ++run >= AN_ARTICLE_GOES_ON) return false;
  }
  return titles >= FEWEST_OTHERS;
}

/** The lines of a region without those that lead elsewhere: cue lines, the links below one, runs of bare links. */
export function* withoutLeads(lines: readonly Line[]): Steps<Line[]> {
  const kept: Line[] = [];
  let belowCue = false;
  for (const [i, line] of lines.entries()) {
    if (i % 64 === 0) yield;
    const link = isLink(line);
    if (leadsElsewhere(line)) {
      belowCue = RELATED_HEAD.test(openingOf(line.text)) || line.kind === 'heading' || line.text.endsWith(':');
      continue;
    }
    if (link && belowCue) continue;
    belowCue = false;
    const previous = lines[i - 1];
    const next = lines[i + 1];
    const among = (previous !== undefined && isLink(previous)) || (next !== undefined && isLink(next));
    if (link && among && line.kind !== 'heading' && line.kind !== 'cell') continue;
    kept.push(line);
  }
  return kept;
}

const DAY =
  '(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const PUBLISHED =
  '(dipublikasikan|diposting|diterbitkan|ditayangkan|published|posted|tanggal|terbit|tayang)( pada| on)?';
const CLOCK = String.raw`[\s,|•·–-]*(pukul|jam)?\s*\d{1,2}[.:]\d{2}([.:]\d{2})?(\s*(am|pm|wib|wita|wit))?`;
const DATE_LINE = new RegExp(
  String.raw`^(${PUBLISHED}\s*:?\s*)?(${DAY}[\s,]+)?(\d{1,2}[\s/.-]+([a-z]{3,9}|\d{1,2})[\s/.,-]+\d{4}|[a-z]{3,9} \d{1,2}, \d{4})(${CLOCK})?[\s|•·–-]*$`,
);
const BYLINE =
  /^(oleh|penulis|reporter|pewarta|editor|by|author|posted by|diposting oleh|kategori|category|admin|redaksi)\b\s*[:|]?.{0,80}$/;

/** Press offices sign as writers and paid texts carry a label: signs of supplied text, which later stages look for. */
export const SUPPLIER = /humas|kominfo|prokopim|protokol|\badv|pariwara|infotorial|rilis|sponsor|kerja ?sama/i;

const LONGEST_BYLINE = 200;

/** A line above the body that says only who wrote it and when. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const opening = openingOf(text);
  return DATE_LINE.test(opening) || (BYLINE.test(opening) && !SUPPLIER.test(opening) && wordCount(text) <= 12);
}
