import { OPENINGS } from './furniture.ts';
import type { Line } from './line.ts';

export function wordCount(text: string): number {
  return text === '' ? 0 : (text.match(/\S+/g)?.length ?? 0);
}

/** A line of a region that leads elsewhere instead of telling the story ("Baca juga: ..."). */
export function leadsElsewhere({ text }: Pick<Line, 'text'>): boolean {
  return OPENINGS.some(({ opens, most }) => opens.test(text.slice(0, 400)) && wordCount(text.slice(0, 2000)) <= most);
}

/** A line that is nothing but a link, and no longer than a headline; a linked sentence is a paragraph all the same. */
export function isLink({ text, linked }: Line): boolean {
  if (linked <= text.length * 0.9) return false;
  const words = wordCount(text);
  return words <= 25 && !(words >= 8 && /[.!?][”’"')\]]*$/.test(text));
}

const RELATED_HEAD =
  /^[^\p{L}\d]*(baca|simak|lihat)( juga)?\s*:?$|^[^\p{L}\d]*(berita|artikel) (terkait|lainnya)\s*:?$/iu;

/** The lines of a region without those that lead elsewhere: cue lines, the links below one, runs of bare links. */
export function withoutLeads(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let belowCue = false;
  lines.forEach((line, i) => {
    const link = isLink(line);
    if (leadsElsewhere(line)) {
      belowCue = RELATED_HEAD.test(line.text) || line.kind === 'heading' || line.text.endsWith(':');
      return;
    }
    if (link && belowCue) return;
    belowCue = false;
    const previous = lines[i - 1];
    const next = lines[i + 1];
    const among = (previous !== undefined && isLink(previous)) || (next !== undefined && isLink(next));
    if (link && among && line.kind !== 'heading' && line.kind !== 'cell') return;
    kept.push(line);
  });
  return kept;
}

const DAY = String.raw`(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const DATE_LINE = new RegExp(
  String.raw`^[^\p{L}\d]*((dipublikasikan|diposting|diterbitkan|ditayangkan|published|posted|tanggal|terbit|tayang)( pada| on)?\s*:?\s*)?(${DAY}[\s,]+)?(\d{1,2}[\s/.-]+(\p{L}{3,9}|\d{1,2})[\s/.,-]+\d{4}|\p{L}{3,9} \d{1,2}, \d{4})([\s,|•·–-]*(pukul|jam)?\s*\d{1,2}[.:]\d{2}([.:]\d{2})?(\s*(am|pm|wib|wita|wit))?)?[\s|•·–-]*$`,
  'iu',
);
const BYLINE =
  /^[^\p{L}]*(oleh|penulis|reporter|pewarta|editor|by|author|posted by|diposting oleh|kategori|category|sumber foto|admin|redaksi)\b\s*[:|]?.{0,80}$/iu;

/** A line above the body that says only who wrote it and when. */
export function isByline(text: string): boolean {
  return DATE_LINE.test(text) || (BYLINE.test(text) && wordCount(text) <= 12);
}
