import { findPhrases, phrases } from '../text/phrases.ts';
import { anyOverlaps } from '../text/span.ts';
import { extension } from './award-extension.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';
import { unknownAward } from './unknown-award.ts';

type AwardDraft = DraftOf<'award'>;

/** "Badan Kepegawaian Negara (BKN) Award" shortens who gives it. */
const BRACKETED = /^(.+?) ?\(([A-Z][A-Z\d]{2,7})\)(?! ?(?:Awards?|Prize|Trofi|Cup)\b)/;
const SPELT_BEHIND = /^([A-Z][A-Z\d]{2,7}) \([A-Z][A-Za-zÀ-ɏ]+ .+\)(?! ?Awards?\b)/u;

/**
 * "Pacitan Innovation Award (PIA)", "BIA (Bojonegoro Innovative Award)": of an award that the data do not know, the short form
 * that the article gives it names it again: "PIA 2024".
 */
export function ownAwardNames(scan: Scan, drafts: readonly AwardDraft[]): readonly AwardDraft[] {
  const { text, words } = scan;
  const given = new Map<string, { readonly draft: AwardDraft; readonly whole: boolean }>();
  for (const draft of drafts) {
    if (draft.competitions.length > 0) continue;
    const quote = text.slice(draft.start, draft.end);
    if (isCarried(text, draft.start) && /^[^\d()]+ [^\d()]+$/.test(quote)) given.set(quote, { draft, whole: true });
    const [, name = '', bracket] = BRACKETED.exec(quote) ?? [];
    const short = bracket ?? SPELT_BEHIND.exec(quote)?.[1];
    if (short === undefined || given.has(short)) continue;
    given.set(short, { draft, whole: bracket === undefined || isInitials(short, name) });
  }
  if (given.size === 0) return [];
  const list = [...given.keys()];
  const found: AwardDraft[] = [];
  findPhrases(
    phrases(list, () => false),
    words,
    (first, end, phrase) => {
      const short = list[phrase] ?? '';
      const start = words.starts[first] ?? 0;
      if (short.includes(' ') && !isCarried(text, start)) return;
      if (text.slice(start, words.ends[end - 1]) !== short || anyOverlaps(drafts, { start, end: start + 1 })) return;
      const more = extension(scan, end, [], start);
      // "lomba Teknologi Tepat Guna (TTG)": what is shortened may be the thing and no contest, unless its year follows.
      if (more.year === undefined && !given.get(short)?.whole) return;
      found.push(unknownAward(start, more));
    },
  );
  return found;
}

/** Right behind "penghargaan". */
function isCarried(text: string, start: number): boolean {
  return /penghargaan ["“”‘’'«]?$/i.test(text.slice(Math.max(0, start - 14), start));
}

/** "PIA" of "Pacitan Innovation Award": the initials of the whole name, its noun among them. */
function isInitials(short: string, name: string): boolean {
  const initials = name.split(/[\s/-]+/).map((word) => word.charAt(0).toUpperCase());
  return initials.join('') === short && initials.length > 2;
}
