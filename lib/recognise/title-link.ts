import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';
import { matchTitle } from './title.ts';

export type InnovationDraft = DraftOf<'innovation'>;

/** The official title that a printed one stands for, one of `codes` first, with how alike they are. */
export function titleLink(
  scan: Scan,
  title: string,
  codes: ReadonlySet<string>,
): { readonly title?: string; readonly similarity?: number } {
  const matches = matchTitle(scan.gazetteer.titles(), title);
  const fits = ({ ref }: { readonly ref: number }) =>
    (scan.gazetteer.names.innovations[ref]?.recipients ?? []).some((code) => codes.has(code));
  const [best] = matches;
  if (!best) return {};
  const own = matches.find(fits);
  // Bodies far apart give the same name to different things: only an exact title is linked to another region's.
  const match = own && own.similarity >= best.similarity - 0.1 ? own : best.similarity === 1 ? best : own;
  if (!match) return {};
  const official = scan.gazetteer.names.innovations[match.ref]?.title;
  return official === undefined ? {} : { title: official, similarity: match.similarity };
}
