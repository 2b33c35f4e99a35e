import type { Look, Passage } from '../../lib/messages.ts';
import { ownWords } from '../../lib/report/own-words.ts';
import type { Report } from '../../lib/report/report.ts';

/** What of a report is painted on the page: every claim, and every check in conflict with the words it is about. */
export function passagesOf(report: Report): readonly Passage[] {
  const { claims, checks, mentions } = report;
  const own = ownWords(report);
  const spanOf = new Map(mentions.map(({ id, start, end }) => [id, { start, end }]));
  return [
    ...claims.map(({ id, verdict, spans }): Passage => {
      const look: Look = verdict ?? 'unjudged';
      const words = own.get(id);
      return { id, look, spans, ...(words && { own: words }) };
    }),
    ...checks.flatMap(({ outcome, mentions: about }, index): Passage[] => {
      if (outcome !== 'conflict') return [];
      const spans = about.flatMap((mention) => spanOf.get(mention) ?? []);
      return [{ id: checkPassage(index), look: 'conflict', spans }];
    }),
  ];
}

/** Checks carry no id of their own; their place in the report names them. */
export function checkPassage(index: number): string {
  return `k${index + 1}`;
}

/** The ids among these that name claims; a page may have made up others. */
export function claimsAmong(ids: readonly string[], { claims }: Report): readonly string[] {
  const named = new Set(ids);
  return claims.flatMap(({ id }) => (named.has(id) ? [id] : []));
}
