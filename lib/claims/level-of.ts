import { ORDINAL } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import { patternOfAnyCase } from '../text/pattern.ts';
import { beginsTier, knowsTier, officialTier } from './competitions.ts';
import { comparable, sameTier } from './tier-name.ts';

/** "kategori", "klaster", "bidang": a field of the contest unless its tiers know the name. */
const PARALLEL = /^\s*(?:kategori|klaster|kluster|kelompok|bidang|rumpun|sub)\b/i;

const FIELD = /^\s*(?:kategori|klaster|kluster|kelompok|bidang|rumpun|sub|tingkat|jenjang|cabang|golongan)\b/i;

export type Level = { readonly tier?: string | undefined; readonly category?: string | undefined };

/** `named`: the tier is the award's whole name, so that it tells no level of its own. */
export type BaseLevel = Level & { readonly named: boolean; readonly quote: string };

/** The tier and category that an award's own name holds. */
export function levelInName({ quote, tier, category }: AwardMention): BaseLevel {
  return {
    quote,
    tier,
    category,
    named:
      tier !== undefined && !/\d/.test(tier) && wordsOf(quote).includes(tier.toLowerCase()) && !/\s/.test(tier.trim()),
  };
}

function wordsOf(quote: string): readonly string[] {
  return quote.toLowerCase().match(/[A-Za-zÀ-ɏ\d]+/gu) ?? [];
}

/**
 * Which printed words are the tier of the official list and which a finer or parallel category. `base` is the tier inside
 * the award's own name ("Top 25" in "Kompetisi Top 25 ..."), which a "Kategori Terbaik Utama" beside it only refines.
 */
export function levelOf(
  base: BaseLevel,
  printed: readonly { readonly quote: string; readonly name: string }[],
  competitions: readonly (CompetitionName | undefined)[],
): Level {
  const competition =
    competitions.find((known) => printed.some(({ name }) => knowsTier(known, name))) ?? competitions[0];
  const inName = base.category === undefined ? [] : [{ quote: `kategori ${base.category}`, name: base.category }];
  const names = [...inName, ...printed].flatMap((one) => split(one, competition));
  // "KLA" and "Adipura" are awards and tiers in one word: a tier printed beside it says more.
  const finer = names.find(({ name }) => knowsTier(competition, name));
  let tier = base.named && finer ? finer.name : (base.tier ?? tierInside(competition, base.quote));
  let category: string | undefined;
  // "Untuk kategori kota, Kota X meraih posisi pertama": the field beside a place is no tier.
  const isPlaced = names.some(({ quote }) => RANK.test(quote) || PRIZE.test(quote));
  let field: string | undefined;
  for (const { quote, name } of names) {
    if (
      tier === undefined &&
      isPlaced &&
      FIELD.test(quote) &&
      !knowsTier(competition, name) &&
      !beginsTier(competition, name)
    ) {
      field ??= name;
      continue;
    }
    if (tier !== undefined && sameTier(tier, name)) continue;
    // "the category of underdeveloped areas": what an official tier is in English we cannot know.
    if (IN_ENGLISH.test(quote) && !knowsTier(competition, name) && competition && competition.tiers.length > 0)
      continue;
    if (tier === undefined && isTierFor(competition, quote, name)) {
      // "Kota Terbaik Kedua" is second among the cities.
      const last = knowsTier(competition, name) ? undefined : tierAtEnd(competition, name);
      tier = last ?? name;
      if (last !== undefined) category ??= name;
    } else category ??= name;
  }
  // "juara II Klaster Kota Sektor Wisata": what the last words know is its tier.
  if (tier === undefined && category !== undefined)
    tier = names.map(({ name }) => tierAtEnd(competition, name)).find((known) => known !== undefined);
  // A prize in a contest of grades is still the level that the article tells, where it tells no grade; a rank is none.
  if (tier === undefined) {
    const place = names.find(({ quote }) => PRIZE.test(quote));
    if (place) {
      tier = place.name;
      category = names.find(({ name }) => name !== place.name)?.name;
    }
  }
  category ??= field;
  return { tier: tier === undefined ? undefined : (officialTier(competition, tier) ?? tier), category };
}

/** "Top 30 Kategori Umum" names a tier and a field of it, unless the competition has a tier of that whole name. */
function split(one: Printed, competition: CompetitionName | undefined): readonly Printed[] {
  if (knowsTier(competition, one.name) || beginsTier(competition, one.name)) return [one];
  const [, head, field] = /^(.+?)\s+((?:kategori|klaster|kluster|kelompok|bidang|rumpun)\s.+)$/i.exec(one.quote) ?? [];
  if (head === undefined || field === undefined || PARALLEL.test(head)) return placed(one);
  return [
    { quote: head, name: head },
    { quote: field, name: field.replace(PARALLEL, '').trim() },
  ];
}

/** "kategori Dokumen Perencanaan Terbaik Ketiga": a field and the place in it. */
function placed(one: Printed): readonly Printed[] {
  const [, field, place] = PLACED.exec(one.quote) ?? [];
  if (field === undefined || place === undefined) return [one];
  return [
    { quote: place, name: place },
    { quote: `kategori ${field}`, name: field },
  ];
}

const PLACED = patternOfAnyCase`^kategori (\S+ .+?) ((?:terbaik|juara|peringkat|harapan) (?:ke[ -]?)?(?:\d{1,2}|i{1,3}|iv|vi?|${ORDINAL}))$`;

const IN_ENGLISH =
  /^category of |^[^A-Z]* category$|^(?:Provinc\w+|Regenc\w+|Cit(?:y|ies)|District|Municipal\w*) category$/;

type Printed = { readonly quote: string; readonly name: string };

/** Where a competition's tiers are known, "peringkat kesembilan" or "kategori Kesehatan" is a place in it, not a tier of it. */
function isTierFor(competition: CompetitionName | undefined, quote: string, name: string): boolean {
  if (knowsTier(competition, name) || beginsTier(competition, name)) return true;
  if (PARALLEL.test(quote)) return false;
  if (!competition || competition.tiers.length === 0 || !RANK.test(quote)) return true;
  return competition.tiers.some((tier) => RANK.test(tier.name) || /^terbaik \d$/.test(comparable(tier.name)));
}

/** A prize that is told by its number: "juara 1", "terbaik pertama". */
const PRIZE = patternOfAnyCase`^\s*(?:juara|terbaik|harapan|pemenang)(?: harapan)?[ -](?:ke[ -]?)?(?:\d{1,2}|i{1,3}|iv|vi?|${ORDINAL}|satu|dua|tiga)\s*$`;

const RANK = /^\s*(?:peringkat|posisi|urutan|ranking|nomor|juara)\b/i;

/** "Best of the Best KIJB 2023": the longest tier of the competition that stands in the award's own name. */
function tierInside(competition: CompetitionName | undefined, quote: string): string | undefined {
  const whole = ` ${comparable(quote)} `;
  return (
    competition &&
    tellingTiers(competition).find(
      ({ key, inNames }) => whole.includes(` ${key} `) && !inNames.some((name) => whole.includes(` ${name} `)),
    )?.name
  );
}

/** Every way to print a competition's tiers, the longest first, without those that are the name of the contest itself. */
const tellingTiers = oncePer(({ id, name, aliases, tiers }: CompetitionName) => {
  const printed = tiers.flatMap((tier) => [tier.name, ...tier.aliases].map((form) => ({ name: tier.name, form })));
  const grades = new Set(printed.map(({ form }) => form.toLowerCase()));
  // "Adipura" and "KLA" name the contest before they name its highest grade; "WTP" names nothing but a grade.
  const contest = aliases.flatMap(({ text, tier }) =>
    tier === undefined && !grades.has(text.toLowerCase()) ? [text] : [],
  );
  // "Adiwiyata (nasional)": the bracket tells the data's contests apart, and is no part of the name.
  const own = new Set(
    [name.replace(/ \([^()]*\)$/, ''), id.replaceAll('-', ' '), ...contest].map((form) => comparable(form)),
  );
  const scales = [...own].filter((form) => SCALE.test(form));
  return printed
    .map(({ name, form }) => ({ name, key: comparable(form) }))
    .filter(({ key }) => key.length > 2 && !own.has(key))
    .map((tier) => ({ ...tier, inNames: scales.filter((form) => ` ${form} `.includes(` ${tier.key} `)) }))
    .sort((a, b) => b.key.length - a.key.length);
});

/** "Inovatif Government Award", "Rating Kota Cerdas": the name of what one may win or stand high in, whatever grade's word it holds. */
const SCALE = / awards?$|^(?:indeks|rating) /;

/** "Daerah Tertinggal Terinovatif" is the tier "Terinovatif" of a group of its own; "Kabupaten Kurang Inovatif" is none. */
function tierAtEnd(competition: CompetitionName | undefined, category: string): string | undefined {
  const whole = comparable(category);
  const [longest] = (competition?.tiers ?? [])
    .filter(({ name }) => comparable(name) !== 'terbaik' && whole.endsWith(` ${comparable(name)}`))
    .sort((a, b) => b.name.length - a.name.length);
  return longest && !SHORT_OF.test(whole.slice(0, -comparable(longest.name).length)) ? longest.name : undefined;
}

const SHORT_OF = /\b(?:menuju|cukup|kurang|tidak|belum|calon|hampir)\s+$/;
