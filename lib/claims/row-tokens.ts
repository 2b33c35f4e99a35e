import { BEATS, NAMELY, ORDINAL, TWO_TO_TEN } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern, patternOfAnyCase } from '../text/pattern.ts';
import { isBearer } from './holder.ts';
import type { Shape } from './shape.ts';

export type Bearer = Extract<Mention, { type: 'recipient' | 'unit' | 'official' }>;

type At = { readonly start: number; readonly end: number };

/** What a row of winners is made of: places, fields, awards, and those who have them. Offsets are of the shape. */
export type Token =
  | (At & { readonly kind: 'rank'; readonly tier: TierMention })
  | (At & { readonly kind: 'field'; readonly tier: TierMention })
  | (At & { readonly kind: 'award'; readonly award: AwardMention })
  | (At & { readonly kind: 'holders'; readonly holders: readonly Bearer[] });

/** A place that a contest gives once: "juara II", "Terbaik Ke-1", "posisi keempat". */
export const RANK =
  /^(?:predikat |gelar )?(?:peringkat|urutan|posisi|ranking|rangking|juara|(?:(?:provinsi|kabupaten|kota) )?terbaik|harapan|pemenang|runner|honou?rable mention|special mention)\b/i;

const COUNTED = patternOfAnyCase`^ke(?:${TWO_TO_TEN})$`;

const HOLDER = '[\\uE003-\\uE005]';
/** What stands behind a holder and tells no more than where it lies or what it reached: "(96,41)"; "(2)" may be its place. */
const ASIDE = '(?:\\s*\\((?!1?\\d\\))[^()\\uE000-\\uE006]{0,40}\\))?';
const BETWEEN =
  '(?:\\s*[,;/]\\s*(?:dan|serta|and|as well as|&|lalu|kemudian)?\\s*|\\s+(?:dan|serta|and|as well as|&)\\s+)';
const TOKEN = new RegExp(
  `[\\uE000\\uE001]|${HOLDER}(?:${ASIDE}${BETWEEN}${HOLDER})*|(?<=[\\uE001\\uE003-\\uE005)%],?(?: dan| serta| lalu| kemudian)?(?: yang)? )(?:ke(?:${TWO_TO_TEN}))(?= (?:(?:oleh|kepada|adalah|${NAMELY}|ada) )?${HOLDER})|(?<=${HOLDER} (?:yang|di|pada) )(?:ke(?:${TWO_TO_TEN}))(?=[,.;]|$| dan | serta )|(?<=[\\uE003-\\uE005][^\\uE003-\\uE005]{1,20}\\uE001 (?:dan|serta) )(?:ke(?:${TWO_TO_TEN})|iii|iv|vi?|[2-6])(?![A-Za-zÀ-ɏ\\d])|(?<=${HOLDER} ?\\()1?\\d(?=\\))`,
  'gu',
);

/** The tokens of a sentence in their order; without dates and innovations, which belong to no row. */
export function rowTokens(shape: Shape): readonly Token[] {
  let named = '';
  return everyMatch(TOKEN, shape.text).flatMap(({ 0: found, index: start }): Token[] => {
    const end = start + found.length;
    const mention = shape.at(start);
    if (!mention && /^\d/.test(found)) {
      // "diraih A (peringkat 1), B (2) dan C (3)": the number that comes next.
      const last = NUMBER.exec(named)?.[0];
      if (last === undefined || Number(found) !== Number(last) + 1) return [];
      named = named.replace(NUMBER, found);
      const tier: TierMention = { id: '', type: 'tier', start: 0, end: 0, quote: named, name: named };
      return [{ kind: 'rank', start, end, tier }];
    }
    if (!mention && ROMAN.test(found)) {
      // "A dan B sebagai juara II dan III".
      if (!/ [ivx]+$/i.test(named)) return [];
      named = named.replace(/[ivx]+$/i, found.toUpperCase());
      return [
        { kind: 'rank', start, end, tier: { id: '', type: 'tier', start: 0, end: 0, quote: named, name: named } },
      ];
    }
    if (!mention) {
      // "terbaik pertama diraih A, kedua B": second in what was named before.
      if (!NTH.test(named)) return [];
      const name = named.replace(NTH, found);
      const tier: TierMention = { id: '', type: 'tier', start: 0, end: 0, quote: name, name };
      return [{ kind: 'rank', start, end, tier }];
    }
    if (mention.type === 'award') {
      const { tier: place, ...bare } = mention;
      if (place === undefined || !RANK.test(place) || !mention.quote.endsWith(place))
        return [{ kind: 'award', start, end, award: mention }];
      // "Smart City Award 2021 juara I": the place that adjoins the award is the first of the row.
      named = place;
      const quote = mention.quote.slice(0, -place.length).trim();
      const tier: TierMention = {
        id: mention.id,
        type: 'tier',
        start: mention.start,
        end: mention.end,
        quote: place,
        name: place,
      };
      return [
        { kind: 'award', start, end: start, award: { ...bare, quote } },
        { kind: 'rank', start, end, tier },
      ];
    }
    if (mention.type === 'tier') {
      const place = RANK.test(mention.quote);
      if (place) named = mention.quote;
      if (COUNTED.test(mention.quote) && NTH.test(named)) {
        const name = named.replace(NTH, mention.quote);
        return [{ kind: 'rank', start, end, tier: { ...mention, name, quote: name } }];
      }
      return [{ kind: place ? 'rank' : 'field', start, end, tier: mention }];
    }
    const holders: Bearer[] = [];
    const others = BESIDES.test(shape.text.slice(Math.max(0, start - 16), start))
      ? /,/.exec(shape.text.slice(start, end))
      : null;
    for (let at = start + (others?.index ?? 0); at < end; at++) {
      const one = shape.at(at);
      if (one && isBearer(one)) holders.push(one);
    }
    return [{ kind: 'holders', start, end, holders }];
  });
}

/** "Selain Dinas X, Dinas Y menempati peringkat kedua": the first was told of before. */
const BESIDES = pattern`\b(?:selain|di samping|setelah|${BEATS}) $`;

const ROMAN = /^[iv]+$/;

const NUMBER = /\d{1,2}$/;

const NTH = patternOfAnyCase`\b(?:${ORDINAL})\b`;
