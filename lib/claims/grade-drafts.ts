import { ORDINAL } from '../language/word-classes.ts';
import type { AwardMention, TierMention } from '../recognise/mention.ts';
import { patternOfAnyCase } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { dealtDrafts } from './built-drafts.ts';
import { isRange } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import { contrasts } from './contrast.ts';
import type { Draft, Holder } from './draft.ts';
import { stringsOf } from './holder-strings.ts';
import { isYearBefore } from './printed-year.ts';
import type { Dealt } from './share-drafts.ts';
import { isAnchor } from './shares.ts';
import { statusOf } from './status-cues.ts';
import { winCues } from './win-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** A place in a contest is dealt out by other rules; a grade is what many have. */
const RANK = patternOfAnyCase`^(?:predikat |gelar )?(?:(?:peringkat|urutan|posisi|ranking|rangking|juara|terbaik|harapan|runner|top|finalis|${ORDINAL})\b|ke-?\d)`;

/** Words that may stand between a grade and those who have it, in either order; each says no more than that they have it. */
const JOINING = new Set(
  (
    'yang masih tetap hanya baru cuma juga pula kembali lagi sudah telah kini sekarang harus puas terpaksa cukup berhasil sukses sama ' +
    'mendapat mendapatkan dapat memperoleh meraih raih menerima terima menyandang mengantongi menyabet diganjar diberi diberikan diserahkan dianugerahkan disematkan ' +
    'diraih diperoleh diterima didapat didapatkan disandang disabet jatuh berada bertahan beropini berpredikat bernilai berkategori masuk mencapai ' +
    'dengan di pada dalam atas untuk bagi kepada ke oleh sebagai menjadi adalah ialah yakni yaitu meliputi ada antara lain diantaranya masing masing ' +
    'opini predikat nilai grade kategori kualifikasi status posisi level tingkat zona kelompok penghargaan ' +
    'laporan keuangan lkpd lpkd lhp pemerintah daerah provinsi kabupaten kota pemda pemkab pemkot entitas tahun anggaran ta dari bpk badan pemeriksa hasil pemeriksaan evaluasi ini itu tersebut ' +
    'sebanyak satu dua tiga empat lima enam tujuh delapan sembilan sepuluh lainnya sisanya yakninya sementara sedangkan adapun namun tetapi tapi kecuali dan serta ' +
    'achieved by given awarded to are is was were namely included including received got with while the an'
  ).split(' '),
);

const OPENS_CONTRAST = /^\W*(?:sedangkan|sementara|adapun|namun|sisanya|tetapi)\b/;
const IN_ORDER = /\b(?:masing-masing|berturut-turut|(?:secara )?ber?urutan|respectively)\b/;

export type Grade = { readonly kind: 'grade'; readonly anchor: AwardMention | TierMention } & Span;
type Group = { readonly kind: 'group'; readonly holders: readonly Holder[] } & Span;
type Pair = { readonly grade: Grade; readonly holders: readonly Holder[]; readonly clause: Span };

/**
 * The claims of a sentence that sets those with one grade against those with another: "A dan B meraih WTP, sedangkan C dan D masih
 * WDP", "opini TW diberikan kepada A, serta disclaimer diterima B". Every grade must have its group and every group its grade,
 * with nothing between them but words that say so; else empty.
 */
export function gradeDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const grades = gradesIn(inside, mask);
  const body = mask.slice(sentence.start, sentence.end);
  const alone = grades.length === 1 && OPENS_CONTRAST.test(body);
  if (grades.length < 2 && !alone) return NONE;
  if (inside.some((one) => one.type === 'innovation' || (one.type === 'tier' && RANK.test(one.quote)))) return NONE;
  const groups = stringsOf(sentence, inside, context)
    .filter(({ holders }) => holders.length > 0)
    .map(({ holders, span }): Group => ({ kind: 'group', holders, ...span }));
  const edges = [0, ...contrasts(body), body.length].map((at) => sentence.start + at);
  const dealt: Pair[] = [];
  const spans: Span[] = [];
  for (const [i, end] of edges.slice(1).entries()) {
    const part = { start: edges[i]!, end };
    const within = ({ start }: Span) => start >= part.start && start < part.end;
    const held = groups.filter(within);
    // "Seluruh daerah meraih WTP, kecuali A dan B yang masih WDP": what names nobody, or was not won, is left to other rules.
    if (held.length === 0 || statusOf(mask.slice(part.start, part.end), '').status !== 'asserted') continue;
    const pairs = pairsIn(part, grades.filter(within), held, mask);
    if (!pairs) return NONE;
    dealt.push(...pairs);
    spans.push(part);
  }
  // Of one grade only where the sentence is nothing but pairs: "Peraih X: Madya Kota A; Madya Kota B".
  const mixed = new Set(grades.map(({ anchor }) => tierOf(anchor))).size > 1;
  if (!mixed && !alone && !(dealt.length > 1 && winCues(body).length === 0)) return NONE;
  const drafts = dealt.flatMap((pair) => draftsOf(pair, { sentence, inside, context }, lent));
  return drafts.length === 0 ? NONE : { drafts: withOneYear(drafts, mask), spans };
}

/** What a body may be graded; several words for one grade side by side are one: "“disclaimer” atau Tidak Memberikan Pendapat (TMP)". */
export function gradesIn(inside: ClauseScope['inside'], mask: string): readonly Grade[] {
  const found: Grade[] = [];
  for (const anchor of inside) {
    if (!isAnchor(anchor) || isRange(anchor, mask)) continue;
    if (anchor.type === 'award' && anchor.tier === undefined && anchor.category === undefined) continue;
    const last = found.at(-1);
    const same = last && /^["”’')]* (?:atau|\(|alias) ?["“‘']?$/.test(mask.slice(last.end, anchor.start));
    if (last && same && tierOf(last.anchor) === tierOf(anchor)) found[found.length - 1] = { ...last, end: anchor.end };
    else found.push({ kind: 'grade', anchor, start: anchor.start, end: anchor.end });
  }
  return found;
}

export function tierOf(anchor: AwardMention | TierMention): string {
  return ((anchor.type === 'tier' ? anchor.name : (anchor.category ?? anchor.tier)) ?? '').toLowerCase();
}

/** Each grade of a part of a sentence with its group; undefined where the words leave that open. */
function pairsIn(
  part: Span,
  grades: readonly Grade[],
  groups: readonly Group[],
  mask: string,
): readonly Pair[] | undefined {
  const inTurn = respective(part, grades, groups, mask);
  if (inTurn) return inTurn;
  const row = [...grades, ...groups].sort((a, b) => a.start - b.start);
  if (row.length === 0 || row.length % 2 !== 0) return undefined;
  const pairs: Pair[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const [a, b] = [row[i]!, row[i + 1]!];
    // All in one order: "WTP diraih A, WDP diraih B".
    if (a.kind === b.kind || a.kind !== row[0]!.kind || !isJoined(mask.slice(a.end, b.start))) return undefined;
    const [grade, group] = a.kind === 'grade' ? [a, b] : [b, a];
    if (grade.kind !== 'grade' || group.kind !== 'group') return undefined;
    const clause = { start: row[i - 1]?.end ?? part.start, end: row[i + 2]?.start ?? part.end };
    pairs.push({ grade, holders: group.holders, clause });
  }
  return pairs;
}

/** "A, B dan C masing-masing meraih WTP, WDP dan WTP": in turn, if they are as many. */
function respective(
  part: Span,
  grades: readonly Grade[],
  groups: readonly Group[],
  mask: string,
): readonly Pair[] | undefined {
  const [group] = groups;
  if (groups.length !== 1 || !group || grades.length < 2 || group.holders.length !== grades.length) return undefined;
  if (!IN_ORDER.test(mask.slice(part.start, part.end))) return undefined;
  return grades.map((grade, i) => ({ grade, holders: group.holders.slice(i, i + 1), clause: part }));
}

function isJoined(gap: string): boolean {
  const words = gap.replace(/\([^()]*\)/g, ' ').match(/[A-Za-zÀ-ɏ]+/gu) ?? [];
  return !/[.;\uE001-\uE005]/u.test(gap) && words.every((word) => JOINING.has(word));
}

function draftsOf(
  { grade: { anchor }, holders, clause }: Pair,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): readonly Draft[] {
  const named = inside.filter((mention): mention is AwardMention => mention.type === 'award');
  const own = anchor.type === 'award' ? anchor : (named.findLast(({ end }) => end <= anchor.start) ?? named[0]);
  const award = own ?? lent?.award;
  if (!award) return [];
  return dealtDrafts({
    award,
    own,
    clause,
    sentence,
    tiers: anchor.type === 'tier' ? [anchor] : [],
    holders,
    context,
    lent,
    bare: (anchor.type === 'tier' && own && (own.tier ?? own.category) !== undefined) || undefined,
  });
}

/** The one year that the sentence tells is that of all its grades, but for those of the year before. */
function withOneYear(drafts: readonly Draft[], mask: string): readonly Draft[] {
  const [only, ...more] = new Set(drafts.flatMap(({ year, inferred }) => (inferred.includes('year') ? [] : [year])));
  if (only === undefined || more.length > 0) return drafts;
  return drafts.map((draft) =>
    draft.inferred.includes('year') && !draft.past && !isYearBefore(draft.span, mask)
      ? {
          ...draft,
          year: only,
          yearFrom: 'context' as const,
          inferred: draft.inferred.filter((field) => field !== 'year'),
        }
      : draft,
  );
}
