import { ORDINAL, TWO_TO_TEN } from '../language/word-classes.ts';
import type { AwardMention, InnovationMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import type { CompetitionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import { pattern, patternOfAnyCase } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { beginsTier, knowsTier, officialTier } from './competitions.ts';
import { comparable, sameTier } from './tier-name.ts';

/** "kategori", "klaster", "bidang": a field of the contest unless its tiers know the name. */
const PARALLEL = /^\s*(?:kategori|klaster|kluster|kelompok|bidang|rumpun|sub)\b/i;

const FIELD = /^\s*(?:kategori|klaster|kluster|kelompok|bidang|rumpun|sub|tingkat|jenjang|cabang|golongan)\b/i;

/** "naik dari kategori Madya": the tier left behind. "19 kategori Utama": a count of others. */
const LEFT_BEHIND =
  /\b(?:dari|sebelumnya|semula|awalnya|tadinya)\s*$|\d\s*(?:(?:kabupaten|kota|daerah|provinsi|pemda|instansi)[\s/]*(?:kota\s*)?)?$/;
const COUNTED = /\d\s*(?:(?:kabupaten|kota|daerah|provinsi|pemda|instansi)[\s/]*(?:kota\s*)?)?$/;
const AFTER_LEFT = /^\s*(?:,|ke|menjadi|naik|kemudian)/;

/** "Penghargaan terdiri dari lima kategori, yaitu Informatif dengan nilai 90 sampai 100": the scale of the contest. */
const SCALE =
  /\b(?:terdiri|terbagi|dibagi|digolongkan|dikelompokkan|diklasifikasikan)\s+(?:dari|atas|menjadi|ke(?:\s+dalam)?|dalam)\s[^.;\n]{0,20}\b(?:kategori|kualifikasi|tingkat(?:an)?|predikat|golongan)\b[^.;\n]*$/i;

/** "tiga kategori, yakni Utama, Madya, dan Pratama": one of three grades or more in a row, which nobody has by that. */
function isEnumerated(tiers: readonly TierMention[], i: number, text: string): boolean {
  const joined = (a: TierMention | undefined, b: TierMention | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /^[\s"“”'’]*(?:,|dan|serta|,\s*dan|&|hingga)[\s"“”'’]*(?:dan\s+)?$/.test(text.slice(a.end, b.start));
  const before = joined(tiers[i - 1], tiers[i]);
  const after = joined(tiers[i], tiers[i + 1]);
  return (
    (before && after) || (before && joined(tiers[i - 2], tiers[i - 1])) || (after && joined(tiers[i + 1], tiers[i + 2]))
  );
}

const TO_ANOTHER = pattern`^["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?|–|-)\s*(?:\uE001|ke|\d|[ivx]{1,4}(?![a-z])|${TWO_TO_TEN})`;

/** "peringkat pertama hingga kelima secara berurutan diraih A, B, C, D, E": a run of ranks, none of them all theirs. */
export function isRange({ start, end }: Span, text: string): boolean {
  return (
    TO_ANOTHER.test(text.slice(end, end + 30)) ||
    // "juara II, III dan IV": one of several places.
    /^["”’']?,? (?:dan )?(?:i{2,3}|iv|vi{0,3})(?=[\s,.;)])/.test(text.slice(end, end + 12)) ||
    /[\uE001]["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?)\s*$/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

const NEXT_GRADE =
  /^["”’']?(?:,| dan| serta| atau|, dan) ["“‘']?(?:aa|a|bb|b|cc|nindya|madya|pratama|wiwerda|wistara|padapa)(?![A-Za-zÀ-ɏ\d])/u;

/**
 * "masing-masing memperoleh predikat A dan BB", "kriteria penilaian yakni padapa, wiwerda dan wistara": which of them has which the
 * words do not tell.
 */
function isOneOfGrades({ start, end }: Span, text: string): boolean {
  return NEXT_GRADE.test(text.slice(end, end + 20)) && !/\bkategori\b/.test(text.slice(Math.max(0, start - 12), start));
}

/** The printed tiers that a claim may take, without those that the sentence only compares with. */
export function claimable(tiers: readonly TierMention[], text: string): TierMention[] {
  return tiers.filter((tier, i) => {
    const { start, end } = tier;
    if (
      isRange(tier, text) ||
      isEnumerated(tiers, i, text) ||
      isOneOfGrades(tier, text) ||
      SCALE.test(text.slice(Math.max(0, start - 300), start))
    )
      return false;
    const before = text.slice(Math.max(0, start - 30), start);
    if (!LEFT_BEHIND.test(before) || /\bsalah satu dari $/.test(before)) return true;
    return !COUNTED.test(before) && !/\bdari\s*$/.test(before) && !AFTER_LEFT.test(text.slice(end));
  });
}

export type Level = { readonly tier?: string; readonly category?: string };

/** `named`: the tier is the award's whole name, so that it tells no level of its own. */
export type BaseLevel = Level & { readonly named: boolean; readonly quote: string };

/** The tier and category that an award's own name holds. */
export function levelInName({ quote, tier, category }: AwardMention): BaseLevel {
  return {
    quote,
    ...(tier !== undefined && { tier }),
    ...(category !== undefined && { category }),
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
  const official = tier === undefined ? undefined : (officialTier(competition, tier) ?? tier);
  return {
    ...(official !== undefined && { tier: official }),
    ...(category !== undefined && { category }),
  };
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
  return competition && tellingTiers(competition).find(({ key }) => whole.includes(` ${key} `))?.name;
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
  return printed
    .map((tier) => ({ name: tier.name, key: comparable(tier.form) }))
    .filter(({ key }) => key.length > 2 && !own.has(key))
    .sort((a, b) => b.key.length - a.key.length);
});

/** "Daerah Tertinggal Terinovatif" is the tier "Terinovatif" of a group of its own; "Kabupaten Kurang Inovatif" is none. */
function tierAtEnd(competition: CompetitionName | undefined, category: string): string | undefined {
  const whole = comparable(category);
  const [longest] = (competition?.tiers ?? [])
    .filter(({ name }) => comparable(name) !== 'terbaik' && whole.endsWith(` ${comparable(name)}`))
    .sort((a, b) => b.name.length - a.name.length);
  return longest && !SHORT_OF.test(whole.slice(0, -comparable(longest.name).length)) ? longest.name : undefined;
}

const SHORT_OF = /\b(?:menuju|cukup|kurang|tidak|belum|calon|hampir)\s+$/;

export type Part = {
  readonly innovation?: InnovationMention;
  readonly tiers: readonly TierMention[];
  readonly units: readonly UnitMention[];
  readonly from: number;
  readonly to: number;
};

/**
 * The sub-claims that a clause strings together: one an innovation when it names several, else one a tier when several
 * recipients share it out, else a single one. Each part holds the tiers and units nearest to it.
 */
export function parts(
  mentions: readonly Mention[],
  innovations: readonly InnovationMention[],
  tiers: readonly TierMention[],
  range: { readonly start: number; readonly end: number },
  text: string,
): Part[] {
  const units = mentions.filter((mention): mention is UnitMention => mention.type === 'unit');
  if (innovations.length < 2) {
    const [innovation] = innovations;
    const unit = innovation ? nearest(units, innovation) : units.at(-1);
    return [{ ...(innovation && { innovation }), tiers, units: unit ? [unit] : [], from: range.start, to: range.end }];
  }
  return innovations.map((innovation, i) => {
    const from = i === 0 ? range.start : innovation.start;
    const to = innovations[i + 1]?.start ?? range.end;
    const own = tiers.filter(({ start }) => start >= from && start < to);
    const next = innovations[i + 1];
    const unit = units.filter(
      (one) =>
        (one.start >= from && one.start < to && !isOf(one, next, text)) ||
        (isOf(one, innovation, text) && one.end <= innovation.start),
    );
    return {
      innovation,
      tiers: own.length > 0 ? own : tiers.length === 1 ? tiers : [],
      units: unit.slice(0, 1),
      from,
      to,
    };
  });
}

/** "kemudian Dinas Y dengan inovasi “B”": the unit goes with the title behind it. */
function isOf(unit: UnitMention, innovation: InnovationMention | undefined, text: string): boolean {
  return (
    innovation !== undefined &&
    unit.end <= innovation.start &&
    /^\s*(?:dengan|melalui|lewat|berkat)\s+(?:(?:inovasi(?:nya)?|program|aplikasi|layanan)\s*)?["“'‘]?$/.test(
      text.slice(unit.end, innovation.start),
    )
  );
}

function nearest<M extends { start: number; end: number }>(
  mentions: readonly M[],
  to: { start: number; end: number },
): M | undefined {
  const distance = ({ start, end }: M) => Math.max(start - to.end, to.start - end);
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0];
}
