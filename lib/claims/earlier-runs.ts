import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isOtherGrade } from './other-grade.ts';
import { sameContest } from './same-contest.ts';

/** "selama tiga tahun berturut-turut mendapat Nindya", of a body that has Utama this year: the run is over. */
export function withEarlierRuns(drafts: readonly Draft[], { mask }: Context): readonly Draft[] {
  return drafts.map((draft) => {
    const { status, inferred, year, span } = draft;
    if (status !== 'asserted' || !inferred.includes('year') || !RUN.test(mask.slice(span.start, span.end)))
      return draft;
    const now = drafts.some(
      (other) =>
        other.status === 'asserted' && other.year === year && sameContest(other, draft) && isOtherGrade(other, draft),
    );
    return now ? { ...draft, year: undefined, yearFrom: undefined, past: true as const } : draft;
  });
}

const RUN = /\bselama (?:[A-Za-zÀ-ɏ]+|\d+) tahun (?:secara )?(?:berturut|beruntun)/u;
