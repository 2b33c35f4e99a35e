import type { Block } from '../article/article.ts';
import { GAINED, GAINS, GIVEN, NAMELY, PRIZE } from '../language/word-classes.ts';
import type { AwardMention, InnovationMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { LIST_MARK, MARKS } from '../text/list-mark.ts';
import { pattern } from '../text/pattern.ts';
import { narrowed } from './competitions.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { levelInName, levelOf } from './fields.ts';
import { holder } from './holder.ts';
import { heldBy } from './holder-strings.ts';
import { gate } from './mask-words.ts';
import { SIGN } from './masked.ts';
import { numberedItems } from './numbered-items.ts';
import { type Above, rankLineDrafts } from './rank-line.ts';
import { isGrade } from './row-drafts.ts';
import { sameAward } from './same-award.ts';
import { statusOf } from './status-cues.ts';
import { isNumberedPlace } from './tier-name.ts';
import { firstAward, unnamedLeaning } from './unnamed-award.ts';
import { winCues } from './win-cues.ts';

/** What opens a list of winners: "Berikut daftar penerima ...:", a heading with an award, "diberikan kepada:". */
const OPENS = pattern`\b(?:daftar|berikut|peraih|penerima|pemenang|para juara|kepada|${NAMELY}|masing-masing|adalah|rincian(?:nya)?|winners?|recipients?|following)\b|:\s*$`;
const mayOpen = gate(OPENS);
const SPEAKS_OF_WINNING = pattern`\b(?:peraih|penerima|pemenang|juara|${PRIZE}|${GAINS}|${GAINED}|${GIVEN}|kepada|terbaik|kategori|klaster|winners?|recipients?)\b`;
const NUMBERED = new RegExp(
  String.raw`^\s*(?:${LIST_MARK}|(?:pertama|(?:ke)(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)|terakhir),)\s*`,
  'iu',
);

/** "Juara II: Desa X", "Smart Living: Demak Regency,": what was won, then who has it. */
const LABELLED = pattern`^${MARKS}(?:\uE001+["”)]?(?:\s*[:=]\s*| [–—-] )(?:[A-Za-zÀ-ɏ]{1,12} )?(?:[\uE003-\uE005]+(?![\uE003-\uE005])[^\uE000-\uE006:]{0,40})+|([A-Za-zÀ-ɏ][^:;.\uE000-\uE006]{2,60}?)["”)]?\s*[:=]\s*(?:[A-Za-zÀ-ɏ]{1,12} )?[\uE003-\uE005]+[^\uE000-\uE006:]{0,40})[\uE003-\uE006]*\W*(?:and|dan)?\s*$`;

/** "1. Pelayanan Publik, yakni Gubernur X, Gubernur Y, dan Gubernur Z.": what an item is for, then several who have it. */
const LISTED_FOR = pattern`^${MARKS}([A-Za-zÀ-ɏ][^:;.\uE000-\uE006]{2,60}?),? (?:${NAMELY}|adalah) (?=[\uE003-\uE005])`;

/** A paragraph this long is prose; the list above it is over. */
const LONG_PROSE = 400;

/** A tier named longer ago than this (about two paragraphs) is not the list's. */
const NEAR = 600;

/** The award and the tier that were named last. */
type Before = {
  readonly award: AwardMention | undefined;
  readonly tier: TierMention | undefined;
  /** Where the award was named, or the last line of its list ends. */
  readonly end: number;
};

/** A list that has begun: what its lines leave to the words above them. */
type Open = {
  readonly award: AwardMention | undefined;
  readonly recipient: Holder | undefined;
  readonly tier: TierMention | undefined;
  /** The field that a sub-heading names below the grade of all. */
  readonly field?: TierMention | undefined;
  /** The year that the words above name; `several` where they span more than one. */
  readonly year: number | 'several' | undefined;
  /** What the words above say of it: a list of those who are to receive it next week has no winner yet. */
  readonly told?: ReturnType<typeof statusOf> | undefined;
  /** "SMAN 1 X meraih sejumlah prestasi, di antaranya:": lines of places alone are those of the body, or of this unit. */
  readonly own?: { readonly unit: UnitMention | undefined };
};

/**
 * The claims of lists and tables: a line names who won (and with what), the heading or sentence above names the award.
 * Returns the blocks used up, so that no sentence is read twice.
 */
export function listDrafts(context: Context): {
  readonly drafts: readonly Draft[];
  /** The last claim of each block that was read as a line of a list. */
  readonly used: ReadonlyMap<number, Draft>;
} {
  const drafts: Draft[] = [];
  const used = new Map<number, Draft>();
  let open: Open | undefined;
  let before: Before = { award: ofNone(context), tier: undefined, end: 0 };
  for (const [index, block] of context.article.blocks.entries()) {
    const line = context.mask.slice(block.start, block.end);
    const named = mentionsIn(context.mentions, block);
    const counted = countedDrafts(block, line, open, before, context);
    if (counted.length > 0) {
      drafts.push(...counted);
      used.set(index, counted.at(-1)!);
      continue;
    }
    const ranked = rankLineDrafts(block, named, open ?? aboveOf(before, block), context);
    const own =
      ranked.length > 0 || !open || !isLine(block, line, context.mask)
        ? ranked
        : lineDrafts(block, named, open, context);
    if (own.length > 0) {
      drafts.push(...own);
      used.set(index, own.at(-1)!);
    } else {
      open = openedBy(block, line, named, open, before, context);
    }
    const award = named.findLast((mention) => mention.type === 'award');
    before = {
      award: lastAward(named, before) ?? before.award,
      end: award?.end ?? (ranked.length > 0 ? block.end : before.end),
      // The places of lines are theirs alone; the field that a sub-heading names is that of all below it.
      tier: (ranked.length > 0 ? undefined : named.findLast((mention) => mention.type === 'tier')) ?? before.tier,
    };
  }
  return { drafts, used };
}

/** The claims of a paragraph that counts its items, each of which says what was won: "meraih: 1. Adipura; 2. ...". */
function countedDrafts(block: Block, line: string, open: Open | undefined, before: Before, context: Context): Draft[] {
  const items = numberedItems(line);
  const [first] = items ?? [];
  if (!items || !first) return [];
  const head = { ...block, end: block.start + first.number };
  const told = mentionsIn(context.mentions, head);
  const lead = line.slice(0, first.number);
  if (statusOf(lead, '').status !== 'asserted') return [];
  const above = openedBy(head, lead, told, open, before, context) ?? AWARDS_ALONE;
  const named = items.map(({ start, end }) => ({ ...block, start: block.start + start, end: block.start + end }));
  const prizes = named.filter((item) => NAMED_PRIZE.test(context.mask.slice(item.start, item.start + 40)));
  if (prizes.length * 3 < named.length * 2) return [];
  return named.flatMap((item) => lineDrafts(item, mentionsIn(context.mentions, item), above, context));
}

/** Nothing above says which award: each item must. */
const AWARDS_ALONE: Open = { award: undefined, recipient: undefined, tier: undefined, year: undefined };

/** An item that begins with what was won. */
const NAMED_PRIZE = pattern`^["“]?(?:(?:${PRIZE}|${GAINS}|juara) |\uE001+ ?(?:pada |dalam |di )?|[A-Za-zÀ-ɏ]+ [A-Za-zÀ-ɏ]+ (?=\uE000))*(?:\uE000|${PRIZE})`;

/** Where no award is named anywhere, the lines are of one without a name. */
function ofNone(context: Context): AwardMention | undefined {
  const named = firstAward(context) < context.article.text.length;
  return named ? undefined : unnamedLeaning(context)?.draft.award;
}

/** What a line takes from the words before it where none of them opens a list. */
function aboveOf({ award, tier, end }: Before, block: Block): Above {
  const near = award && block.start - end < NEAR ? award : undefined;
  // "masuk kategori Utama UHC Award 2024": the grade may stand right before the name.
  const own = near && tier && (tier.start >= near.end || (tier.end <= near.start && near.start - tier.end < 3));
  return { award: near, tier: own ? tier : undefined, year: undefined };
}

/** The list as the next line finds it: begun, given a new sub-heading, going on, or ended by prose. */
function openedBy(
  block: Block,
  line: string,
  named: readonly Mention[],
  open: Open | undefined,
  before: Before,
  context: Context,
): Open | undefined {
  const award = lastAward(named, before);
  const tier = named.find((mention) => mention.type === 'tier');
  const opening = (award || open || announces(block, line, context.mask)) && opens(block, line, context.mask);
  // "Berikut daftar kota yang gagal meraih Adipura:", "Penerima Adipura yang akan diserahkan pekan depan:".
  const told =
    award && (open || opening)
      ? statusOf(line.slice(0, award.start - block.start), line.slice(award.end - block.start))
      : undefined;
  if (told?.status === 'negated') return undefined;
  if (open && isSubheading(line)) {
    if (award) return { ...open, award, tier, field: undefined };
    // "kepada Terbaik Nasional, terdiri dari: Kategori Kementerian: ...": the field that a line names leaves the grade as it is.
    if (tier && open.tier && isField(tier, open, context)) return { ...open, field: tier };
    if (tier) return { ...open, tier, field: undefined };
  }
  if (opening) {
    const recipients = named.filter((mention) => mention.type === 'recipient');
    const units = named.filter((mention): mention is UnitMention => mention.type === 'unit');
    const unit = recipients.length === 0 && units.length === 1 && units[0]!.codes.length > 0 ? units[0] : undefined;
    const winner = recipients.length === 1 ? recipients[0] : unit;
    return {
      award: award ?? open?.award ?? before.award,
      recipient: winner && holder(winner, context.regions),
      ...(OWN_PRIZES.test(line) && { own: { unit } }),
      tier: tier ?? (award ? undefined : (open?.tier ?? tierSince(before, block))),
      year: yearAbove(line) ?? (award ? undefined : open?.year),
      told: told ?? open?.told,
    };
  }
  return line.length > LONG_PROSE && block.kind === 'paragraph' ? undefined : open;
}

/** Says that a list follows; what it says is of the words that open one. */
function announces(block: Block, line: string, mask: string): boolean {
  return mayOpen(mask, block) && /:\s*$|\b(?:daftar|berikut)\b/.test(line);
}

/** "berhasil meraih sejumlah prestasi, di antaranya:". */
const OWN_PRIZES = pattern`\b(?:${GAINS})(?: [a-z\d]+){0,2} (?:prestasi|${PRIZE}|juara)\b[^.]{0,60}:\W*$`;

/** A line that begins with a place, and goes on in words: nobody stands behind it. */
const PLACE_ALONE = /^\W*(?:\d{1,3}[.)]\s*)?\uE001+(?:\W*$| (?!oleh|diraih|untuk (?!kategori))[a-z\d("“])/u;

/** "Para pemenang mendapat Dana Insentif Daerah": what is told in passing is no list's award, where another was named. */
function lastAward(named: readonly Mention[], { award: before }: Before): AwardMention | undefined {
  const award = named.findLast((mention) => mention.type === 'award');
  return award?.general && before && !before.general ? undefined : award;
}

/** Named below a grade that the award gives, and no grade itself. */
function isField(tier: TierMention, { award, tier: grade }: Open, context: Context): boolean {
  return award !== undefined && grade !== undefined && isGrade(grade, award, context) && !isGrade(tier, award, context);
}

/** "1. Kategori Provinsi Terinovatif:", "Daerah Tertinggal": hardly anything but the name itself. */
function isSubheading(line: string): boolean {
  return line.replace(/[\uE000-\uE006]+/g, '').trim().length < 40 && winCues(line).length === 0;
}

function opens(block: Block, line: string, mask: string): boolean {
  return (
    (block.kind === 'heading' || (mayOpen(mask, block) && OPENS.test(line))) &&
    (SPEAKS_OF_WINNING.test(line) ||
      AWARD_ALONE.test(line) ||
      winCues(line).length > 0 ||
      /\b(?:daftar|list of)\b/.test(line))
  );
}

/** "Adiwiyata Mandiri 2019:": a line with nothing but an award and its grade. */
const AWARD_ALONE = /^\W*\uE000[\uE000\uE001\d\s"“”()–-]*(?: ?[a-z]+){0,2}[\d\s"”]*:\s*$/u;

/** The tier named since that award: "Sembilan daerah memperoleh predikat Zona Hijau. Berikut daftarnya:". */
function tierSince({ award, tier }: Before, block: Block): TierMention | undefined {
  // "X meraih juara 2 ... Berikut para penerima:": that place is one body's.
  if (!tier || isNumberedPlace(tier.name)) return undefined;
  return tier.start >= (award?.end ?? 0) && block.start - tier.end < NEAR ? tier : undefined;
}

/** A line of a list: an item, a table's row, a number in front, or little else than names. Verbs make it a sentence. */
function isLine(block: Block, line: string, mask: string): boolean {
  const isItem = block.kind === 'item' || block.kind === 'cell' || NUMBERED.test(line);
  // "Sebanyak 18 pemda tersebut adalah ...": a sentence, which the one before tells the award and the year of.
  const isListed =
    isItem ||
    (/[:=]|^\W*\uE001/.test(line) && LABELLED.test(line)) ||
    (isMostlyNames(line) && sameAward(mask, block) === undefined);
  return isListed && winCues(line).length === 0 && !SEVERAL_PLACES.test(line) && !SEVERAL_UNITS.test(line);
}

/** "Juara I: A, juara II: B, juara III: C" in one line is a row of places. */
const SEVERAL_PLACES =
  /\uE001[^\uE001\uE003-\uE005]*[\uE003-\uE005][^\uE001]*\uE001[^\uE001\uE003-\uE005]*[\uE003-\uE005]/u;

/** "Adiwiyata Mandiri: SDN 1 X; SMPN 2 Y": as good as a sentence. */
const SEVERAL_UNITS = /\uE000[^\uE004]*:[^\uE004]*\uE004+[^\uE004]+\uE004/u;

function isMostlyNames(line: string): boolean {
  let names = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === SIGN.recipient || sign === SIGN.award) names++;
  }
  if (ROW.test(line)) return true;
  if (names === 0 || names / line.trim().length <= 0.6) return false;
  // "Penilaian itu berdasarkan hasil Evaluasi Kinerja ...": one long name does not make a sentence a list.
  return line.includes(SIGN.recipient) || !isSentence(line.trimEnd());
}

/** "Desa Wisata A, Situbondo, Jawa Timur", "Kabupaten X (nilai 87,4)", "Kota Y - Utama": a body, where it lies, what it reached, its grade. */
const ROW =
  /^\W*(?:\uE001+ ?[-–—:=,]? )?[\uE003-\uE005]+(?:(?:,| [Pp]rovinsi) [A-Za-zÀ-ɏ\uE003 .-]{3,40}){0,3}(?: ?\([^()\uE000-\uE002]{1,40}\))?(?:,? ?(?:dengan |[-–—:(|=] ?)?(?:(?:nilai|skor|poin|indeks) )?[\d.,]+(?: ?%| poin| persen)?\)?)?(?:(?: ?[-–—:(|=,\t]| sebagai|) ?\uE001+\)?)?[.;,]*\s*$/u;

/** Ends in a full stop with a letter before it: "1." does not. */
function isSentence(line: string): boolean {
  return line.endsWith('.') && /[A-Za-zÀ-ɏ]/u.test(line.slice(line.lastIndexOf('.', line.length - 2) + 1));
}

function lineDrafts(block: Block, named: readonly Mention[], open: Open, context: Context): Draft[] {
  const awards = named.filter((mention) => mention.type === 'award');
  const bodies = named.filter((mention) => mention.type === 'recipient');
  // "Kota Jepara (Kabupaten Jepara)": of two names for one, the one that is a body.
  const placed = bodies.filter(({ codes }) => codes.length > 0);
  // "PPD dari Pemprov X" in a list of what the article's body has won.
  const known = (open.recipient ?? context.main) ? placed.filter((body) => !isGiver(body, awards, context)) : placed;
  const recipients =
    placed.length > 0 ? heldBy(known, context) : bodies.map((mention) => holder(mention, context.regions));
  const innovation = named.find((mention): mention is InnovationMention => mention.type === 'innovation');
  const unit = named.find((mention): mention is UnitMention => mention.type === 'unit');
  const tiers = named.filter((mention): mention is TierMention => mention.type === 'tier');
  const award = awards[0] ?? open.award;
  if (!award) return [];
  const owners =
    recipients.length > 0
      ? recipients
      : unit && unit.codes.length > 0
        ? [holder(unit, context.regions)]
        : unit
          ? []
          : officialsIn(block, named, context);
  const line = context.mask.slice(block.start, block.end);
  const years = owners.length === 0 && awards.length === 0 && tiers.length > 0 ? yearsOfLine(line) : [];
  const places = open.own && owners.length === 0 && !unit && tiers.length > 0 && PLACE_ALONE.test(line);
  if (
    owners.length === 0 &&
    awards.length === 0 &&
    !innovation &&
    !(unit && context.main) &&
    years.length === 0 &&
    !places
  )
    return [];
  // "Kategori Kabupaten Terinovatif:" heads the lines below it.
  if (owners.length === 0 && !innovation && /:\s*$/.test(line)) return [];
  const inherited = open.recipient ?? context.main;
  const winner = unit ?? (places ? open.own?.unit : undefined);
  const holding: readonly (Holder | undefined)[] = owners.length > 0 ? owners : [inherited];
  const label = (LABELLED.exec(line) ?? (NUMBERED.test(line) ? LISTED_FOR.exec(line) : null))?.[1];
  const above = awards.length === 0 ? [open.tier, open.field].filter((tier) => tier !== undefined) : [];
  const own = label === undefined ? [] : [labelIn(block, label, above.length > 0, context)];
  const printed: readonly Printed[] = tiers.length > 0 ? tiers : [...above, ...own];
  // "2. Nominator Enam Besar Anugerah X": told in the list, and not won.
  const { status, cue } = awards[0]
    ? statusOf(context.mask.slice(block.start, awards[0].start), '')
    : (open.told ?? ({ status: 'asserted' } as const));
  const drafts = (awards.length > 0 ? awards : [award]).flatMap((one) =>
    holding.map((owner): Draft => {
      const competitions = narrowed(
        one,
        { recipients: owner?.codes ?? [], tiers: printed.map(({ name }) => name), wording: one.quote.toLowerCase() },
        context.competitions,
      );
      // "penerima KLA kategori Utama: ... Kategori Madya: Kota X": the grade that stands apart takes the place of the one in the name.
      const graded = one.tier !== undefined || one.category !== undefined;
      const regraded = graded && awards.length === 0 && open.tier !== undefined && isGrade(open.tier, one, context);
      const level = levelOf(
        regraded ? { named: false, quote: '' } : levelInName(one),
        printed,
        competitions.map((id) => context.competitions.get(id)),
      );
      const year = one.surfaceYear ?? yearInLine(context.mask.slice(block.start, block.end));
      const fallback = [...(context.yearsOf.get(competitions[0] ?? '') ?? [])];
      const above = open.year === 'several' ? undefined : open.year;
      const known = year ?? (fallback.length === 1 ? fallback[0] : above);
      return {
        status,
        ...(cue !== undefined && { cue }),
        span: { start: block.start, end: block.end },
        award: one,
        competitions,
        general: one.general && !competitions.some((id) => context.certain.has(id) || context.likely.has(id)),
        ...(known !== undefined
          ? { year: known, yearFrom: year !== undefined ? ('printed' as const) : ('context' as const) }
          : open.year === undefined &&
            context.eventYear && { year: context.eventYear.year, yearFrom: context.eventYear.from }),
        ...level,
        ...(innovation && { innovation }),
        ...(owner && { recipient: owner }),
        ...(winner && { unit: winner.name }),
        mentions: [
          one.id,
          ...printed.flatMap(({ id }) => id ?? []),
          ...(innovation ? [innovation.id] : []),
          ...(winner ? [winner.id] : []),
          ...(owner?.mentions ?? []),
        ],
        inferred: [
          ...(awards.length === 0 ? (['competition'] as const) : []),
          ...(year === undefined ? (['year'] as const) : []),
          ...(owners.length === 0 ? (['recipient'] as const) : []),
        ],
      };
    }),
  );
  if (years.length === 0) return drafts;
  return drafts.flatMap((one) =>
    years.map(
      (year): Draft => ({
        ...one,
        year,
        yearFrom: 'printed',
        inferred: one.inferred.filter((field) => field !== 'year'),
      }),
    ),
  );
}

/** "- 2022 & 2023: Peringkat I", "• Tahun 2021 – predikat B": the years that a line of a history begins with. */
function yearsOfLine(line: string): readonly number[] {
  const [, years = ''] =
    /^[\s\-–•*▪.]*(?:(?:pada )?tahun )?((?:19|20)\d\d(?: ?(?:,|&|dan|serta|,? dan) ?(?:19|20)\d\d)*) ?(?:[:=–-]|\() /.exec(
      line,
    ) ?? [];
  return years.match(/\d{4}/g)?.map(Number) ?? [];
}

/** Named behind the award as the one whom it is from. */
function isGiver(body: Mention, awards: readonly AwardMention[], { mask }: Context): boolean {
  return (
    awards.some(({ end }) => end <= body.start) &&
    /\b(?:dari|oleh) $/.test(mask.slice(Math.max(0, body.start - 6), body.start))
  );
}

/** A tier that is a mention, or the words of a line before its colon. */
type Printed = { readonly quote: string; readonly name: string; readonly id?: string };

/** What a line has before its colon is a field of the contest where the words above it tell the tier. */
function labelIn(block: Block, label: string, isField: boolean, { article, mask }: Context): Printed {
  const start = mask.indexOf(label, block.start);
  const name = article.text.slice(start, start + label.length).trim();
  return { quote: isField ? `kategori ${name}` : name, name };
}

/** "3. Bupati X, Nama": heads of regions, in a line that says no more than who they are. */
function officialsIn({ start, end }: Block, named: readonly Mention[], { mask, regions }: Context): readonly Holder[] {
  const line = mask.slice(start, end);
  if (!CALLED.test(line) && line.replace(/[\uE000-\uE006]+/gu, '').trim().length > 40) return [];
  return named.flatMap((mention) =>
    mention.type === 'official' && mention.codes.some((code) => /^\d/.test(code)) ? [holder(mention, regions)] : [],
  );
}

/** "2. Wali Kota X sebagai Kepala Daerah Inspiratif dalam ...": what each was called. */
const CALLED = /^[^A-Za-zÀ-ɏ\uE000-\uE006]*\uE005+ sebagai /u;

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/** "Permenkes No. 22 Tahun 2022": when a rule was made. */
const DECREE = /\b(?:no\.?|nomor)\s?[A-Za-zÀ-ɏ\d./-]+\s+tahun\s+\d{4}/gu;

/** "sepanjang tahun 2023, antara lain:", "tahun anggaran 2023/2024". */
function yearAbove(line: string): Open['year'] {
  const years = new Set(everyMatch(YEAR, line.replace(DECREE, ' ')).map(([, year]) => Number(year)));
  const [only] = years;
  return years.size > 1 ? 'several' : only;
}

function yearInLine(line: string): number | undefined {
  const years = everyMatch(YEAR, line).map(([, year]) => Number(year));
  return years.length === 1 ? years[0] : undefined;
}
