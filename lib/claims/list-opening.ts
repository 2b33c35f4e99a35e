import type { Block } from '../article/article.ts';
import { GAINED, GAINS, GIVEN, NAMELY, PRESENTED, PRIZE, WINNERS } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import { type Before, lastAward, tierSince } from './before-list.ts';
import type { Context } from './context.ts';
import type { Holder } from './draft.ts';
import { holder } from './holder.ts';
import { yearAbove } from './list-years.ts';
import { gate } from './mask-words.ts';
import { isGrade } from './row-drafts.ts';
import { statusOf } from './status-cues.ts';
import { winCues } from './win-cues.ts';

/** What opens a list of winners: "Berikut daftar penerima ...:", a heading with an award, "diberikan kepada:". */
const OPENS = pattern`\b(?:daftar|berikut|${WINNERS}|para juara|kepada|${NAMELY}|masing-masing|adalah|rincian(?:nya)?|winners?|recipients?|following)\b|:\s*$`;

const mayOpen = gate(OPENS);
const SPEAKS_OF_WINNING = pattern`\b(?:${WINNERS}|juara|${PRIZE}|${GAINS}|${GAINED}|${GIVEN}|kepada|terbaik|kategori|klaster|winners?|recipients?|awardees?|received|receiving|won by|went to|(?:${PRESENTED}) to)\b`;
/** A paragraph this long is prose; the list above it is over. */
const LONG_PROSE = 400;

/** A list that has begun: what its lines leave to the words above them. */
export type Open = {
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

/** The list as the next line finds it: begun, given a new sub-heading, going on, or ended by prose. */
export function openedBy(
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
  if (!open && tier && before.award && headsGrade(block, line, tier, before.award, context))
    return { award: before.award, recipient: undefined, tier, year: undefined };
  return line.length > LONG_PROSE && block.kind === 'paragraph' ? undefined : open;
}

/** "Kategori Utama", "B. Predikat Madya (3 daerah)" right below the sentence about a contest that gives that grade: a list without any other opening. */
function headsGrade({ start }: Block, line: string, tier: TierMention, award: AwardMention, context: Context): boolean {
  if (award.end > start || start - award.end > RIGHT_ABOVE || !GRADE_ALONE.test(line)) return false;
  if (!isGrade(tier, award, context)) return false;
  const lead = context.mask.slice(Math.max(0, award.start - RIGHT_ABOVE), award.start);
  const told = lead.slice(lead.lastIndexOf('\n') + 1);
  const behind = context.mask.slice(award.end, start);
  return !NOT_WON.test(told + behind) && statusOf(told, behind).status === 'asserted';
}

const RIGHT_ABOVE = 200;
const GRADE_ALONE = /^\W*(?:[a-d]\. ?)?\uE001+(?: \(\d+ [a-z/]+\))?[ :]*$/;
const NOT_WON = /\b(?:nominasi|nominator|finalis|calon|peserta|kriteria|terdiri|syarat|indikator)\b/;

/** "Penerima Penghargaan Pembina Koperasi:" where that was not read as a name: the lines below are not of the award above. */
export function headsUnreadPrize(
  { start, end }: Block,
  named: readonly Mention[],
  { article, mask }: Context,
): boolean {
  if (named.some((one) => one.type === 'award' && !one.general)) return false;
  const line = article.text.slice(start, end);
  const prize = line.trimEnd().endsWith(':') ? UNREAD_PRIZE.exec(line) : null;
  // "Deretan penghargaan Pemkab X:": whose they are.
  return prize !== null && /[a-z]/.test(mask.charAt(start + prize.index + 'penghargaan '.length));
}

const UNREAD_PRIZE =
  /\b[Pp]enghargaan (?!(?:Kategori|Tingkat|Level|Kelompok|Kabupaten|Kota|Provinsi|Daerah|Pemerintah|Desa|Nasional|Internasional|Bidang|Individu|Perorangan|Prestasi|Lain|Lainnya|Tahun|Periode|Yang|Dari|Atas|Terbaik|Khusus|Utama|Madya|Nindya|Pratama|Juara|Peringkat)\b)[A-Z][a-z]+ [A-Z][^.;\n]*:\s*$/;

/** Says that a list follows; what it says is of the words that open one. */
function announces(block: Block, line: string, mask: string): boolean {
  return mayOpen(mask, block) && /:\s*$|\b(?:daftar|berikut)\b/.test(line);
}

/** "berhasil meraih sejumlah prestasi, di antaranya:". */
const OWN_PRIZES = pattern`\b(?:${GAINS})(?: [a-z\d]+){0,2} (?:prestasi|${PRIZE}|juara)\b[^.]{0,60}:\W*$`;

/** Named below a grade that the award gives, and no grade itself. */
export function isField(tier: TierMention, { award, tier: grade }: Open, context: Context): boolean {
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
