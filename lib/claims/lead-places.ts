import type { Mention } from '../recognise/mention.ts';
import { isBearer } from './holder.ts';
import { placesByKind } from './placed-units.ts';

/** "TUBAN – ", "Lamongan, Kabarkita.com - ", "TUBAN (Antara) -": where a paper writes from. */
const DATELINE =
  /(?:^|\n)([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,24})(?:,? \([^()\n]{2,30}\)|, [^,.\n]{2,24}(?:\.[a-z.]{2,8})?)? ?[–—-] ?(?=["“]?[A-ZÀ-Þ])/u;

/** Where awards are handed out to those from elsewhere. */
const CAPITALS =
  /^(?:banda aceh|medan|padang|pekanbaru|tanjung ?pinang|jambi|palembang|pangkal ?pinang|bengkulu|bandar ?lampung|serang|bandung|semarang|yogyakarta|surabaya|denpasar|mataram|kupang|pontianak|palangka ?raya|banjarmasin|banjarbaru|samarinda|manado|gorontalo|palu|kendari|makassar|mamuju|ambon|ternate|jayapura|manokwari)$/;

/** The headline and the first paragraph, and no dateline further down than this, in characters. */
const LEAD_LINES = 2;
const DATELINE_WITHIN = 1200;

/** What the lead of an article says of where it is at home: regencies and cities, by their codes. */
export function leadPlaces(
  text: string,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const end = endOfLines(text, LEAD_LINES);
  const places = new Set(placesByKind(text.slice(0, end), known));
  for (const mention of mentions)
    if (mention.start < end && isBearer(mention))
      for (const code of mention.codes) if (code.includes('.')) places.add(code);
  const from = DATELINE.exec(text.slice(0, DATELINE_WITHIN))?.[1]?.trim().toLowerCase() ?? '';
  if (!CAPITALS.test(from))
    for (const kind of ['kabupaten', 'kota']) {
      const code = known.get(`${kind} ${from}`);
      if (code !== undefined) places.add(code);
    }
  return places;
}

function endOfLines(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    end = next + 1;
  }
  return end;
}
