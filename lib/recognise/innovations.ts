import { quotations } from '../text/quotations.ts';
import { anyOverlaps } from '../text/span.ts';
import { brandedTitles } from './branded-titles.ts';
import { knownTitles } from './known-titles.ts';
import { quotedTitle } from './quoted-title.ts';
import { repeatedTitles } from './repeated-titles.ts';
import type { Scan } from './scan.ts';
import type { InnovationDraft } from './title-link.ts';
import { namesInQuotes } from './unit-heads.ts';

/** Titles of innovations: quoted near words of innovation, or known and unquoted. `codes`: the regions that the article speaks of. */
export function innovations(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const units = namesInQuotes(scan);
  const quoted = quotations(scan.text)
    .filter(({ inner }) => units.size === 0 || !units.has(scan.text.slice(inner.start, inner.end)))
    .flatMap((quotation) => quotedTitle(scan, quotation, codes) ?? []);
  const free = (draft: InnovationDraft) => !quoted.some((other) => other.start < draft.end && draft.start < other.end);
  const known = knownTitles(scan, codes).filter(free);
  const branded = brandedTitles(scan, codes)
    .filter(free)
    .flatMap((draft) => withKnown(draft, known));
  const whole = known.filter((draft) => !anyOverlaps(branded, draft));
  const named = [...quoted, ...whole, ...branded].sort((a, b) => a.start - b.start);
  return [...named, ...repeatedTitles(scan, named)].sort((a, b) => a.start - b.start);
}

/** "Stop Kematian Ibu dan Anak (Sakina Peling)", of which the data know the short form: the whole title, linked as that is. */
function withKnown(draft: InnovationDraft, known: readonly InnovationDraft[]): readonly InnovationDraft[] {
  const inside = known.filter(({ start, end }) => start < draft.end && draft.start < end);
  const [only] = inside;
  if (only === undefined) return [draft];
  if (inside.length > 1 || only.start <= draft.start || only.end > draft.end) return [];
  const { title, similarity } = only;
  return [{ ...draft, title: title ?? draft.title, similarity: similarity ?? draft.similarity }];
}
