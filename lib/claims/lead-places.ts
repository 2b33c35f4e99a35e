import type { Mention } from '../recognise/mention.ts';
import { isBearer } from './holder.ts';
import { placesByKind } from './placed-units.ts';

/** "TUBAN – ", "Lamongan, Kabarkita.com - ", "TUBAN (Antara) -": where a paper writes from. */
const DATELINE = /(?:^|\n)([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,24}?)(?:[,(][^\n–—]{2,30}?)? ?[–—-] /u;

/** No dateline stands further down than this, in characters. */
const DATELINE_WITHIN = 1200;

/** What the lead of an article says of where it is at home: regencies and cities, by their codes. */
export function leadPlaces(
  text: string,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  // The headline and the first paragraph.
  const end = /^.*\n?.*/.exec(text)?.[0].length ?? 0;
  const places = new Set(placesByKind(text.slice(0, end), known));
  for (const mention of mentions)
    if (mention.start < end && isBearer(mention))
      for (const code of mention.codes) if (code.includes('.')) places.add(code);
  const from = DATELINE.exec(text.slice(0, DATELINE_WITHIN))?.[1]?.trim().toLowerCase() ?? '';
  for (const kind of ['kabupaten', 'kota']) {
    const code = known.get(`${kind} ${from}`);
    if (code !== undefined) places.add(code);
  }
  return places;
}
