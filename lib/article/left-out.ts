import { OPENINGS } from './furniture.ts';
import type { Line } from './line.ts';

export function wordCount(text: string): number {
  return text === '' ? 0 : (text.match(/\S+/g)?.length ?? 0);
}

/** A line of a region that leads elsewhere instead of telling the story ("Baca juga: ..."). */
export function leadsElsewhere({ text }: Pick<Line, 'text'>): boolean {
  return OPENINGS.some(({ opens, most }) => opens.test(text.slice(0, 400)) && wordCount(text.slice(0, 2000)) <= most);
}

/** A line that is nothing but a link, and no longer than a headline. */
function isLink({ text, linked }: Line): boolean {
  return linked > text.length * 0.9 && wordCount(text) <= 25;
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
