import { ADVERB, GAINED_STEM, NAMELY, PRIZE, TWO_TO_TEN } from '../language/word-classes.ts';
import type { Mention, TierMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { awardGroups } from './award-groups.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { holder } from './holder.ts';
import { holdersIn } from './holders-in.ts';
import { gate } from './mask-words.ts';
import { statusOf } from './status-cues.ts';
import { inText, winCues } from './win-cues.ts';

/** "memboyong sembilan penghargaan nasional", "meraih sejumlah prestasi": the next sentences say which. */
const COUNTED = pattern`\b(?:\d+|${TWO_TO_TEN}|belasan|puluhan|sejumlah|beberapa|berbagai|banyak|sederet|segudang)(?: [A-Za-zÀ-ɏ]+)? (?:${PRIZE}|prestasi)\b`;

/** Most sentences count nothing. */
const mayCount = gate(COUNTED);

/** "sejumlah penghargaan berhasil diraihnya", "sejumlah penghargaan diterima Pemkab X". */
const TAKEN = pattern`^(?: [A-Za-zÀ-ɏ]+){0,3} (?:yang )?(?:(?:${ADVERB}) )*di(?:${GAINED_STEM})(?:nya)?(?= |[.,:])`;

const FIRST = pattern`^\W*(?:beberapa )?(?:${NAMELY}|(?:di)?mulai(?: dari)?(?! [^,.]*\b(?:hari|tanggal|tahun|pukul)\b)|seperti)\b`;
const FURTHER = pattern`^\W*(?:lalu|kemudian|selanjutnya|berikutnya|selain itu|serta|juga|terakhir|ada juga|ada pula)\b|^\W*(?:${PRIZE}) ?\uE000|^\W*\uE000`;

/** “Juara 1 pada Anugerah X. Kemudian Penghargaan Y ...”: the first item, with nothing before it. */
const BARE = /^["“‘]?(?:\uE001+ (?:pada|dalam|di) )?(?:penghargaan |piala |opini |predikat |meraih )?\uE000/u;

/** As far as this from where it was opened, sentences that name no award may stand before the first item. */
const NEAR = 700;

/** A list told in sentences without a verb, as far as it has been read. */
export type CountedList = {
  readonly holders: readonly Holder[];
  /** The year of all of them: "sepanjang 2022 meraih beberapa penghargaan". */
  readonly year?: number;
  readonly begun: boolean;
  /** Where it was opened. */
  readonly from?: number;
  /** One award with its year was told: what follows must have a year as well. */
  readonly dated?: true;
};

/** "Kemudian di tahun 2008 Piala Adipura": the same body, another time. */
const NEXT_YEAR = pattern`^\W*(?:kemudian|lalu|selanjutnya|berikutnya|disusul|sebelumnya),? (?:di|pada) (?:tahun )?((?:19|20)\d\d),? (?:(?:${PRIZE}) )?\uE000+[\uE001\s]*(?:(?:dari|oleh|untuk|kategori|sebagai) [^.]*)?\W*$`;

/** "Adipura merupakan ...", "Kemudian KLA dibahas": something is said of the award; it is no item of a list. */
const SAYS_MORE =
  /\uE000["”’)]*(?: \uE001+)? (?:ini|itu|tersebut|sendiri|merupakan|adalah|ialah|akan|lepas|gagal|hilang|menjadi|di(?!antara)[A-Za-zÀ-ɏ]{4,}|me\w{4,}|ber\w{3,})(?![A-Za-zÀ-ɏ])/u;

/** "Kemudian pemerintah menata Adipura": a verb of its own, and no item. */
const ACTS =
  /^\W*(?:lalu|kemudian|selanjutnya|berikutnya|juga|serta),? (?:(?!yang )[A-Za-zÀ-ɏ]+ ){1,4}?(?:me|ber)[A-Za-zÀ-ɏ]{4,} [^,;]*\uE000/u;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const IN_YEAR = /\b(?:pada|di|sepanjang|selama|tahun)(?: tahun)? (?:19|20)\d\d\b(?! ?[-–/])/;

/** The list as the sentence behind this one finds it; undefined where none is open. */
export function countedList(
  sentence: Span,
  open: CountedList | undefined,
  own: readonly Draft[],
  context: Context,
): CountedList | undefined {
  if (open && goesOn(sentence, open, context)) return { ...open, begun: true };
  const [told, ...others] = own.filter(({ hollow }) => !hollow);
  if (told?.recipient && told.status === 'asserted' && told.yearFrom === 'printed' && others.length === 0)
    return { holders: [told.recipient], begun: true, dated: true };
  // "Penghargaan yang diterima di antaranya A, B, C dan D": what the next sentences string together is of the same list.
  if (told?.recipient && others.length + 1 >= STRUNG && [told, ...others].every((one) => isOfList(one, told)))
    return { holders: [told.recipient], begun: true };
  const body = context.mask.slice(sentence.start, sentence.end);
  const counted = countedIn(sentence, context);
  if (!counted)
    return open?.from !== undefined &&
      !open.begun &&
      others.length === 0 &&
      !told &&
      isNear(sentence, open.from, context)
      ? open
      : undefined;
  const inside = mentionsIn(context.mentions, sentence);
  // "Sejumlah penghargaan diterima Pemkot X, mulai dari Adipura."
  const whose = whoseCounted(sentence, counted, context);
  if (!whose) return undefined;
  if (told?.recipient && [told, ...others].every((one) => isOfList(one, told)))
    return { holders: [told.recipient], begun: true };
  if (inside.some(({ type }) => type === 'award' || type === 'tier')) return undefined;
  const holders = whose();
  const [year, ...years] = everyMatch(YEAR, body).map(([digits]) => Number(digits));
  const inYear = year !== undefined && years.length === 0 && IN_YEAR.test(body);
  return holders.length === 1 ? { holders, ...(inYear && { year }), begun: false, from: sentence.start } : undefined;
}

function countedIn(sentence: Span, { mask }: Context): RegExpExecArray | null {
  return mayCount(mask, sentence) ? COUNTED.exec(mask.slice(sentence.start, sentence.end)) : null;
}

/** Who a sentence says has prizes that it only counts. */
export function holdersOfCounted(sentence: Span, context: Context): readonly Holder[] {
  const counted = countedIn(sentence, context);
  return (counted && whoseCounted(sentence, counted, context)?.()) ?? [];
}

function whoseCounted(
  sentence: Span,
  { 0: words, index }: RegExpExecArray,
  context: Context,
): (() => readonly Holder[]) | undefined {
  const { mask, mentions, regions } = context;
  const body = mask.slice(sentence.start, sentence.end);
  const passive = TAKEN.exec(body.slice(index + words.length));
  const verb = winCues(body).find(({ voice, end }) => voice === 'takes' && end <= index + 1);
  if (!(verb || passive) || statusOf(body.slice(0, index), body.slice(index)).status !== 'asserted') return undefined;
  const inside = mentionsIn(mentions, sentence);
  const cue = verb && inText(verb, sentence.start);
  return () =>
    cue
      ? holdersIn(sentence, mask, inside, cue, regions)
      : takersOf(inside, sentence.start + index + words.length + passive![0].length, context);
}

/** "..., kata Wali Kota. Ia berterima kasih.": nothing of an award stands between. */
function isNear(sentence: Span, from: number, context: Context): boolean {
  return (
    sentence.start - from < NEAR &&
    mentionsIn(context.mentions, sentence).every(({ type }) => type !== 'award' && type !== 'tier')
  );
}

/** Three awards or more of one body in a sentence are a list. */
const STRUNG = 3;

function isOfList({ status, recipient, hollow }: Draft, told: Draft): boolean {
  return status === 'asserted' && !hollow && recipient?.codes.join() === told.recipient?.codes.join();
}

/** "diraih Pemkab X", "diraihnya": the body behind the verb, else the one that the article is about. */
function takersOf(inside: readonly Mention[], verbEnd: number, { main, mask, regions }: Context): readonly Holder[] {
  const body = inside.find((mention) => mention.type === 'recipient' && mention.start >= verbEnd);
  if (body?.type === 'recipient' && /^ (?:oleh )?$/.test(mask.slice(verbEnd, body.start)))
    return [holder(body, regions)];
  return main ? [main] : [];
}

/** The claims of a sentence of the list: "Diantaranya, Opini WTP dari BPK, Adipura dan Paritrana Award." */
export function countedDrafts(sentence: Span, open: CountedList | undefined, context: Context): readonly Draft[] {
  if (!open || !goesOn(sentence, open, context)) return [];
  const next = open.dated && Number(NEXT_YEAR.exec(context.mask.slice(sentence.start, sentence.end))?.[1]);
  const year = next || open.year;
  return segments(sentence, context.mask).flatMap((clause) => {
    const named = mentionsIn(context.mentions, clause);
    const tiers = claimable(
      named.filter((mention): mention is TierMention => mention.type === 'tier'),
      context.mask,
    );
    const [group, ...others] = awardGroups(
      named.filter((mention) => mention.type === 'award'),
      context.mask,
    );
    if (!group || others.length > 0 || !isItem(clause, context)) return [];
    return builtDrafts({
      ...group,
      clause,
      sentence,
      status: 'asserted',
      cue: undefined,
      tiers,
      innovations: [],
      holders: open.holders,
      named,
      context,
    }).map(
      (draft): Draft => ({
        ...draft,
        ...(year !== undefined && draft.inferred.includes('year') && { year, yearFrom: 'context' as const }),
        inferred: [...new Set([...draft.inferred, 'recipient' as const])],
      }),
    );
  });
}

/** Without a verb or a body of its own, which would tell of somebody else. */
function goesOn(sentence: Span, { begun, dated, holders }: CountedList, context: Context): boolean {
  const body = context.mask.slice(sentence.start, sentence.end);
  const further = dated ? NEXT_YEAR.test(body) : FIRST.test(body) || (begun ? FURTHER : BARE).test(body);
  if (!further || SAYS_MORE.test(body) || ACTS.test(body) || /^(?:hoped|negated)$/.test(statusOf(body, '').status))
    return false;
  const items = segments(sentence, context.mask).filter((clause) => awardsIn(clause, context) === 1);
  if (items.length < 2 ? !isItem(sentence, context) : !items.some((clause) => isItem(clause, context))) return false;
  const own = new Set(holders.flatMap(({ codes }) => codes));
  return mentionsIn(context.mentions, sentence).every(
    (mention) =>
      (mention.type !== 'recipient' && mention.type !== 'unit') || mention.codes.every((code) => own.has(code)),
  );
}

/** Without a verb of its own, and not only hoped for. */
function isItem({ start, end }: Span, { mask }: Context): boolean {
  const words = mask.slice(start, end);
  return winCues(words).length === 0 && statusOf(words, '').status === 'asserted';
}

function awardsIn(clause: Span, context: Context): number {
  return mentionsIn(context.mentions, clause).filter(({ type }) => type === 'award').length;
}

/** What the commas and the last "dan" part. */
function segments({ start, end }: Span, mask: string): readonly Span[] {
  const ends = everyMatch(/[,;]|\b(?:dan|serta)\b/g, mask.slice(start, end)).map(({ index }) => start + index);
  return [...ends, end].map((stop, i) => ({ start: i === 0 ? start : ends[i - 1]!, end: stop }));
}
