import type { Article } from '../article/article.ts';
import type { Draft } from './draft.ts';
import { sameContest } from './same-contest.ts';

/** How whoever checks facts begins the line that repeats a rumour: "[HOAKS] ...", "Hoaks! ...", "SALAH: ...". */
const FALSE_NEWS = /^\W*(hoaks|hoax|salah|disinformasi|misinformasi|kabar bohong|false|fake)[\])!:]/i;
/** "Cek Fakta: ...": what is asked, and not told. */
const ASKED = /^\W*(?:cek fakta|fact[ -]check)[\])!?:]/i;
const ANY = /hoaks|hoax|salah|informasi|kabar bohong|fals?e|fake|cek fakta|fact/i;

/**
 * The drafts with those denied that the beginning of their line calls false, and what the article then tells of the same award and
 * body: it repeats the rumour. What a line only asks is left out.
 */
export function withoutFalseNews(drafts: readonly Draft[], { text }: Article): readonly Draft[] {
  if (!ANY.test(text.slice(0, HEAD))) return drafts;
  const lineOf = ({ span: { start } }: Draft) => {
    const from = text.lastIndexOf('\n', start) + 1;
    return text.slice(from, from + LONGEST_MARK);
  };
  const denied = drafts.flatMap((draft) => {
    const cue = draft.status === 'asserted' ? FALSE_NEWS.exec(lineOf(draft))?.[1] : undefined;
    return cue === undefined ? [] : [{ draft, cue }];
  });
  return drafts.flatMap((draft): readonly Draft[] => {
    if (draft.status !== 'asserted') return [draft];
    if (ASKED.test(lineOf(draft))) return [];
    const rumour = denied.find((one) => one.draft === draft || isSame(one.draft, draft));
    return [rumour ? { ...draft, status: 'negated', cue: rumour.cue } : draft];
  });
}

/** Marks of a check stand in a headline, or in the lines right below it. */
const HEAD = 600;
/** The longest of them, with what stands around it. */
const LONGEST_MARK = 24;

function isSame(a: Draft, b: Draft): boolean {
  return sameContest(a, b) && a.recipient?.codes.some((code) => b.recipient?.codes.includes(code)) === true;
}
