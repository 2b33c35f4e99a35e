import { AWARD_CONTEXT, TIER_WORDS } from '../language/award-words.ts';
import { SPEECH, SPOKEN_WORDS } from '../language/common-words.ts';
import { INNOVATION_CUES, NAMELY, OTHER_TITLES, STRONG_CUES } from '../language/innovation-words.ts';
import type { Quotation } from '../text/quotations.ts';
import { SHAPE } from '../text/words.ts';
import { isNearAward } from './innovation-signs.ts';
import type { Scan } from './scan.ts';
import { titleKey } from './title.ts';
import { type InnovationDraft, titleLink } from './title-link.ts';
import { type WordRange, wordsIn } from './title-words.ts';

/** A title has few words; what is longer is speech. */
const MAX_TITLE_WORDS = 16;

const MIN_TITLE_LENGTH = 3;

/** A quotation as a title: one that the data know, or one that looks like it beside words of innovation. */
export function quotedTitle(
  scan: Scan,
  { start, end, inner, closed }: Quotation,
  codes: ReadonlySet<string>,
): InnovationDraft | undefined {
  const { text } = scan;
  const span = wordsIn(scan, inner.start, inner.end);
  const count = span.end - span.first;
  const content = text.slice(inner.start, inner.end);
  if (count === 0 || content.length < MIN_TITLE_LENGTH || count > MAX_TITLE_WORDS) return undefined;
  if (isAward(scan, span)) return undefined;
  // predikat “Sangat Inovatif” is a grade.
  if (scan.cue('tier-cue', span.first - 1) && scan.name('tier', span.first)[0]?.end === span.end) return undefined;
  // the province is ‘Informatif’: so is a grade without its cue.
  if (scan.name('tier', span.first)[0]?.end === span.end && isGrade(scan, span)) return undefined;
  const exact = scan.gazetteer.titles().exact.has(titleKey(content));
  // meraih penghargaan “Dukcapil Hebat”: what the award is called.
  if (!exact && scan.key(span.first - 1) === 'penghargaan' && /^ .$/.test(scan.gap(span.first))) return undefined;
  // pada kategori “Menu Keluarga”: a part of the contest.
  if (!exact && /^[kc]ategori$|^category$/.test(scan.key(span.first - 1))) return undefined;
  const other = isOtherTitle(scan, span.first);
  // What is spoken is not compared with ten thousand titles.
  if (exact ? other && count === 1 : other || isSpeech(scan, span, start, end)) return undefined;
  const link = titleLink(scan, content, codes);
  const draft: InnovationDraft = { type: 'innovation', ...inner, ...link };
  if (link.similarity !== undefined && (exact || count > 1)) return draft;
  if (!closed) return undefined;
  if (!isTitleLike(scan, span)) return undefined;
  if (!hasInnovationSign(scan, span)) return undefined;
  return draft;
}

function isGrade(scan: Scan, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) if (!TIER_WORDS.has(scan.key(word))) return false;
  return true;
}

/** A quoted award is an award: “UHC Award 2024”. */
function isAward(scan: Scan, span: WordRange): boolean {
  for (let word = span.first; word < span.end; word++) {
    const longest = scan.name('competition', word)[0];
    if (
      longest &&
      !longest.entry.general &&
      longest.end - word >= Math.max(1, (span.end - span.first) / 2) &&
      longest.end <= span.end
    )
      return true;
    if (scan.cue('award-tail', word)) return true;
  }
  const head = scan.cue('award-head', span.first);
  return head !== undefined && (!head.cue.generic || span.end - head.end > 2) && head.end < span.end;
}

function isSpeech(scan: Scan, span: WordRange, start: number, end: number): boolean {
  const { text } = scan;
  const content = text.slice(start, end);
  const after = text.slice(end, end + 40);
  const attributed = /^[\s,.]*([A-Za-zÀ-ɏ]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (SPEECH.has(attributed)) return true;
  if (/[,.!?]["”’»]?$/.test(content.trim()) && span.end - span.first > 3) return true;
  if (/:\s*$/.test(text.slice(Math.max(0, start - 2), start)) && span.end - span.first > 5) return true;
  if (SPEECH.has(scan.key(span.first - 1)) && span.end - span.first > 2) return true;
  let spoken = 0;
  for (let word = span.first; word < span.end; word++)
    if (SPOKEN_WORDS.has(scan.key(word)) && !scan.capital(word)) spoken++;
  return spoken >= 1 && span.end - span.first >= 4;
}

function isOtherTitle(scan: Scan, first: number): boolean {
  for (let word = first - 1; word >= Math.max(0, first - 3); word--) {
    if (scan.sentence(word) !== scan.sentence(first)) return false;
    // "mengangkat inovasi ‘Katalis’", as one does a theme.
    if (STRONG_CUES.has(scan.key(word)) && !scan.inCompetition(word)) return false;
    if (OTHER_TITLES.has(scan.key(word))) return true;
  }
  return false;
}

/** Capitalised in most of its words, or one word with a capital of its own. */
function isTitleLike(scan: Scan, span: WordRange): boolean {
  let capital = 0;
  let telling = 0;
  for (let word = span.first; word < span.end; word++) {
    const shape = scan.words.shapes[word] ?? 0;
    if ((shape & SHAPE.digits) !== 0) continue;
    if (scan.key(word).length <= 3 && (shape & SHAPE.capital) === 0) continue;
    telling++;
    if ((shape & SHAPE.capital) !== 0) capital++;
  }
  return telling > 0 && capital / telling >= 0.6 && scan.capital(span.first);
}

/** A cue of innovation shortly before, or a unit or a win right behind. */
function hasInnovationSign(scan: Scan, span: WordRange): boolean {
  const own = scan.sentence(span.first);
  for (let word = span.first - 1; word >= Math.max(0, span.first - 8) && scan.sentence(word) === own; word--) {
    const cue = INNOVATION_CUES.has(scan.key(word)) && !scan.inCompetition(word);
    if (cue && (STRONG_CUES.has(scan.key(word)) || isNearAward(scan, word))) return true;
  }
  const namely = NAMELY.has(scan.key(span.first - 1)) && scan.sentence(span.first - 1) === own;
  const afterUnit =
    scan.cue('unit-head', span.end) !== undefined ||
    /^(?:dari|milik|karya|inovasi|dan|oleh|meraih|masuk|yang|berhasil|sebagai|dengan)$/.test(scan.key(span.end));
  if (!namely && !afterUnit) return false;
  for (let word = Math.max(0, span.first - 40); word < Math.min(scan.words.count, span.end + 25); word++) {
    if (Math.abs(scan.sentence(word) - own) > 1) continue;
    if (AWARD_CONTEXT.has(scan.key(word)) && (word < span.first || word >= span.end)) return true;
  }
  return false;
}
