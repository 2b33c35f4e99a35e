import type { AwardMention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import { comparable } from './tier-name.ts';

/** What the article tells beside the award's own name that can tell competitions of one name apart. */
export type Signs = {
  readonly recipients: readonly string[];
  readonly tiers: readonly string[];
  /** The award's name and the words after it, in lower case: "tingkat provinsi" makes it another contest. */
  readonly wording: string;
  /** The article is about the contest of a province or regency with this name. */
  readonly below?: boolean;
};

/** What the name of a province begins with, or is short. */
export const PROVINCE =
  '(?:aceh|sumatera|sumut|sumbar|sumsel|riau|jambi|bengkulu|lampung|bangka|kepulauan|kepri|dki|jakarta|jawa|jatim|jateng|jabar|di yogyakarta|daerah istimewa|diy|banten|bali|nusa|ntb|ntt|kalimantan|kaltim|kalsel|kalbar|kalteng|kaltara|sulawesi|sulsel|sultra|sulteng|sulut|sulbar|gorontalo|maluku|papua)';

const BELOW_NATION = new RegExp(
  String.raw`\btingkat (?:provinsi |prov\.? )?${PROVINCE}\b|\btingkat kecamatan\b|\bse-?\s?(?:jawa (?:timur|tengah|barat)|jatim|jateng|jabar|provinsi|kabupaten|kecamatan)\b|\b(?:aceh|sumatra|riau|jambi|bengkulu|lampung|java|yogyakarta|banten|bali|tenggara|kalimantan|sulawesi|gorontalo|maluku|papua) (?:provincial|province) level\b|\bprovincial level of\b`,
);
/** "Kompetisi X di tingkat dunia" is no contest of this country. */
const OF_THE_WORLD =
  /\b(?:di |pada )?(?:tingkat|level|kancah) (?:dunia|internasional|global|asia(?: tenggara)?|asean)\b/;
const OF_THE_NATION = /\btingkat (?:nasional|regional)\b/;
/** What each of them has in it; most names have none of it behind them. */
const LEVELLED = /tingkat|level|kancah|\bse-?\s?[jpk]/;

/** "Lomba Desa Tingkat Nasional": the level tells which contest a general name means. */
export function isNationalByName(
  wording: string,
  ids: readonly string[],
  competitions: ReadonlyMap<string, CompetitionName>,
): boolean {
  return OF_THE_NATION.test(wording) && ids.some((id) => competitions.get(id)?.level === 'national');
}

/** The words that follow a name make it the contest of a part of the country: "Paritrana Award tingkat Jawa Tengah". */
export function isBelowNation(wording: string): boolean {
  return LEVELLED.test(wording) && BELOW_NATION.test(wording) && !OF_THE_NATION.test(wording);
}

/**
 * The competitions that an award's name may mean, narrowed by what a claim can only be true of: a provincial contest has
 * winners from its own province; a tier that only one of them awards speaks for that one.
 */
export function narrowed(
  award: AwardMention,
  { recipients, tiers, wording, below: regional }: Signs,
  competitions: ReadonlyMap<string, CompetitionName>,
): readonly string[] {
  const levelled = LEVELLED.test(wording);
  const national = levelled && OF_THE_NATION.test(wording);
  const worldwide = levelled && OF_THE_WORLD.test(wording);
  const below = !national && (regional === true || (levelled && BELOW_NATION.test(wording)));
  const local = award.competitions.filter((id) => {
    const level = competitions.get(id)?.level;
    if (worldwide && level !== 'international') return false;
    if (below && (level === 'national' || level === 'international')) return false;
    if (national && (level === 'provincial' || level === 'regency')) return false;
    const region = competitions.get(id)?.regionCode;
    return (
      !region || recipients.length === 0 || recipients.some((code) => code === region || code.startsWith(`${region}.`))
    );
  });
  const possible = local.length > 0 ? local : [];
  if (possible.length < 2 || tiers.length === 0) return possible;
  const withTier = possible.filter((id) => tiers.every((tier) => knowsTier(competitions.get(id), tier)));
  return withTier.length > 0 ? withTier : possible;
}

/**
 * Tiers by their names and aliases as compared; a claim asks for each of its words and for each competition that it may be of.
 * "TPID Award kategori berprestasi" is "TPID Berprestasi": the contest's own word need not be said twice.
 */
const tierKeys = oncePer(({ aliases, tiers }: CompetitionName) => {
  const own = new Set(aliases.map(({ text }) => comparable(text).replace(/^piala | awards?$/g, '')));
  const keys = new Map<string, string>();
  const short = tiers.flatMap(({ name }) => {
    const [first = '', ...rest] = comparable(name).split(' ');
    return own.has(first) && /^[A-Za-zÀ-ɏ]{5,}/u.test(rest.join(' ')) ? [{ key: rest.join(' '), name }] : [];
  });
  const full = tiers.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((known) => ({ key: comparable(known), name })),
  );
  for (const { key, name } of [...tiers.map(({ name }) => ({ key: comparable(name), name })), ...full, ...short])
    if (!keys.has(key)) keys.set(key, name);
  return keys;
});

export function knowsTier(competition: CompetitionName | undefined, tier: string): boolean {
  return competition !== undefined && tierKeys(competition).has(comparable(tier));
}

/** "Terbaik Kelompok Replikasi" for the official "Terbaik Kelompok Replikasi per klaster"; one word alone begins too many. */
export function beginsTier(competition: CompetitionName | undefined, tier: string): boolean {
  const printed = comparable(tier);
  return (
    printed.includes(' ') &&
    (competition?.tiers.some(({ name }) => comparable(name).startsWith(`${printed} `)) ?? false)
  );
}

export function officialTier(competition: CompetitionName | undefined, printed: string): string | undefined {
  return competition && tierKeys(competition).get(comparable(printed));
}

/** "Paritrana Award 2018 tingkat Provinsi Jawa Tengah", without what its sentence goes on to say. */
export function asFarAsComma(wording: string): string {
  const stop = wording.slice(3).search(/[,.;]/);
  return stop < 0 ? wording : wording.slice(0, stop + 3);
}
