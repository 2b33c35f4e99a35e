import type { Article } from '../article/article.ts';
import type { Draft } from './draft.ts';
import { sameContest } from './same-contest.ts';

/**
 * How whoever checks facts begins the line that repeats a rumour: "[HOAKS] ...", "Hoaks! ...", "SALAH: ...". "Cek Fakta: ...", without the
 * group, only asks.
 */
const MARK =
  /^\W*(?:(hoaks|hoax|salah|disinformasi|misinformasi|kabar bohong|false|fake)|cek fakta|fact[ -]check)[\])!?:]/i;

/**
 * The drafts with those denied that the beginning of their line calls false, and what the article then tells of the same award and
 * body: it repeats the rumour. What a line only asks is left out.
 */
export function withoutFalseNews(drafts: readonly Draft[], { text }: Article): readonly Draft[] {
  const lineOf = ({ span: { start } }: Draft) => {
    const from = text.lastIndexOf('\n', start) + 1;
    return text.slice(from, from + LONGEST_MARK);
  };
  const read = drafts.map((draft) => ({ draft, mark: draft.status === 'asserted' ? MARK.exec(lineOf(draft)) : null }));
  if (read.every(({ mark }) => mark === null)) return drafts;
  const rumours = read.flatMap(({ draft, mark }) => (mark?.[1] === undefined ? [] : [{ draft, cue: mark[1] }]));
  return read.flatMap(({ draft, mark }): readonly Draft[] => {
    if (draft.status !== 'asserted') return [draft];
    if (mark && mark[1] === undefined) return [];
    const rumour = rumours.find((one) => one.draft === draft || isSame(one.draft, draft));
    return [rumour ? { ...draft, status: 'negated', cue: rumour.cue } : draft];
  });
}

/** The longest mark, with what stands around it. */
const LONGEST_MARK = 24;

function isSame(a: Draft, b: Draft): boolean {
  return sameContest(a, b) && a.recipient?.codes.some((code) => b.recipient?.codes.includes(code)) === true;
}
