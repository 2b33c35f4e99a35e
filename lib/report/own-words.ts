import { contains, type Span } from '../text/span.ts';
import type { Report, ReportMention } from './report.ts';

/** What tells a claim from others; a day or a person beside a claim is there for many reasons. */
const TELLING: readonly ReportMention['type'][] = ['recipient', 'innovation', 'unit', 'award', 'tier'];

/**
 * Of claims that share a passage (a sentence with eleven winners), the words in it that only one of them is about, by the
 * claim's id.
 */
export function ownWords({
  claims,
  mentions,
}: Pick<Report, 'claims' | 'mentions'>): ReadonlyMap<string, readonly Span[]> {
  const sharing = Map.groupBy(claims, ({ spans }) => spans.map(({ start, end }) => `${start} ${end}`).join());
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const own = new Map<string, readonly Span[]>();
  for (const among of sharing.values()) {
    if (among.length < 2) continue;
    const times = new Map<string, number>();
    for (const id of among.flatMap((claim) => claim.mentions)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const claim of among) {
      const words = claim.mentions.flatMap((id): readonly Span[] => {
        const mention = mentionOf.get(id);
        if (!mention || times.get(id) !== 1 || !TELLING.includes(mention.type)) return [];
        const { start, end } = mention;
        return claim.spans.some((span) => contains(span, mention)) ? [{ start, end }] : [];
      });
      if (words.length > 0) own.set(claim.id, words);
    }
  }
  return own;
}
