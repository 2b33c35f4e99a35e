import type { Article } from '../article/article.ts';
import type { Mention } from '../recognise/mention.ts';
import type { CompetitionName, RegionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import type { Span } from '../text/span.ts';
import { asFarAsComma, isBelowNation, PROVINCE } from './competitions.ts';

/** "Juara Paritrana Award Tingkat DIY": what is named first tells which contest the article is about. */
export function belowNation(
  { text }: Article,
  mentions: readonly Mention[],
  regions: readonly RegionName[],
  competitions: readonly CompetitionName[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const below = new Set<string>();
  const headline = text.indexOf('\n');
  const mayBeHeld = IS_HELD.test(text);
  let first = '';
  let placed = '';
  for (const [i, mention] of mentions.entries()) {
    if (mention.type !== 'award') continue;
    const unnamed = mention.competitions.length === 0 && seen.size === 0;
    if (!unnamed && mention.competitions.every((id) => seen.has(id))) continue;
    const isBelow =
      isBelowNation(asFarAsComma(text.slice(mention.start, mention.end + 40).toLowerCase())) ||
      (mayBeHeld &&
        (HOLDS.test(behindRegion(mentions[i - 1], mention, text)) ||
          HELD_BY.test(text.slice(mention.end, mention.end + 90).toLowerCase())));
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
      if (!seen.has(id) && (isBelow || same || isGivenInProvince(id, text, mentions, competitions))) below.add(id);
      // A headline leaves it to the first sentence to say whose contest it is.
      if (mention.start > headline) seen.add(id);
    }
  }
  return below;
}

/** ' komisi informasi pusat ', ' ki pusat ': a body that each province has one of, which gives by the same name. */
const CENTRAL = / pusat $/;

/** By competition: where such a body is named, and in the group, that of a province. */
const bodiesOfProvinces = oncePer((competitions: readonly CompetitionName[]) => {
  const found = new Map<string, RegExp>();
  for (const { id, givers = [] } of competitions) {
    const bodies = givers.filter((giver) => CENTRAL.test(giver)).map((giver) => giver.replace(CENTRAL, '').trim());
    if (bodies.length === 0) continue;
    const of = String.raw`(?:pusat|republik|ri)\b|((?:awards? )?(?:provinsi |propinsi |prov\.? )?${PROVINCE}\b)`;
    found.set(
      id,
      new RegExp(String.raw`\b(?:${bodies.join('|')})(?: publik)?(?: daerah)?(?: \([a-z]{2,5}\))? (?:${of})`),
    );
  }
  return found;
});

/** "Diselenggarakan Komisi Informasi Provinsi X": that of a province is named first, and no province is what the headline is about. */
function isGivenInProvince(
  id: string,
  text: string,
  mentions: readonly Mention[],
  competitions: readonly CompetitionName[],
): boolean {
  const first = bodiesOfProvinces(competitions).get(id)?.exec(text.toLowerCase());
  if (first?.[1] === undefined) return false;
  const headline = text.indexOf('\n');
  return !mentions.some(
    (one) => one.type === 'recipient' && one.start < headline && one.codes.some((code) => /^\d\d$/.test(code)),
  );
}

/** "Pemkab X menggelar KIPP 2024", "KIPP yang digelar oleh Pemkot X": a contest that a region holds is its own. */
const HOLDS =
  /^ (?:gelar|(?:[a-z]+ ){0,2}(?:menggelar|menyelenggarakan|mengadakan|menghelat)) (?:(?:ajang|lomba|acara|final|malam|puncak|penganugerahan|anugerah) ){0,2}$/;
const HELD_BY =
  /^ (?:[^.;]{0,40} )?(?:digelar|diselenggarakan|diadakan|dihelat) (?:oleh )?(?:pem(?:kab|kot|prov|da)|pemerintah (?:kabupaten|kota|provinsi|daerah)|kabupaten|kota|provinsi|(?:dinas|badan|bagian) [^.;]*(?:kabupaten|kota|provinsi))\b/;

/** What both have in it, asked once an article. */
const IS_HELD = /gelar|elenggara|adakan|helat/i;

/** The words between a region, or an office of it, and an award. */
function behindRegion(holder: Mention | undefined, { start }: Span, text: string): string {
  const isOfRegion = (holder?.type === 'recipient' || holder?.type === 'unit') && /^\d/.test(holder.codes[0] ?? '');
  return isOfRegion ? text.slice(Math.max(holder.end, start - 80), start).toLowerCase() : '';
}

/** "Paritrana Award" of "Paritrana Award 2022 kategori Kabupaten". */
function nameOnly(quote: string): string {
  return quote.toLowerCase().split(/ (?=\d{4}\b|kategori|tahun|tingkat)/)[0]!;
}

function isRegion(words: string, regions: readonly RegionName[]): boolean {
  const place = words.replace(/^(?:provinsi|kabupaten|kota|daerah istimewa) /, '');
  return regions.some(({ name, aliases }) => [name, ...aliases].some((form) => form.toLowerCase() === place));
}
