import type { Article } from '../article/article.ts';
import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { asFarAsComma, isBelowNation } from './competitions.ts';

/** "Juara Paritrana Award Tingkat DIY": what is named first tells which contest the article is about. */
export function belowNation(
  { text }: Article,
  mentions: readonly Mention[],
  regions: readonly RegionName[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const below = new Set<string>();
  let first = '';
  let placed = '';
  for (const mention of mentions) {
    if (mention.type !== 'award') continue;
    const unnamed = mention.competitions.length === 0 && seen.size === 0;
    if (!unnamed && mention.competitions.every((id) => seen.has(id))) continue;
    const isBelow = isBelowNation(asFarAsComma(text.slice(mention.start, mention.end + 40).toLowerCase()));
    const name = unnamed || placed !== '' ? nameOnly(mention.quote) : '';
    // By its name alone it is no contest that we know; the same name without "tingkat DIY" would be.
    if (unnamed) {
      if (isBelow) first ||= name;
      else placed ||= name;
    }
    // "Paritrana Award DIY Tahun 2022", and further on "Paritrana Award 2022".
    const ofPlace = placed !== '' && placed.startsWith(`${name} `) && isRegion(placed.slice(name.length + 1), regions);
    const same = ofPlace || (first !== '' && mention.quote.toLowerCase().includes(first));
    for (const id of mention.competitions) {
      if ((isBelow || same) && !seen.has(id)) below.add(id);
      seen.add(id);
    }
  }
  return below;
}

/** "Paritrana Award" of "Paritrana Award 2022 kategori Kabupaten". */
function nameOnly(quote: string): string {
  return quote.toLowerCase().split(/ (?=\d{4}\b|kategori|tahun|tingkat)/)[0]!;
}

function isRegion(words: string, regions: readonly RegionName[]): boolean {
  const place = words.replace(/^(?:provinsi|kabupaten|kota|daerah istimewa) /, '');
  return regions.some(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase() === place));
}
