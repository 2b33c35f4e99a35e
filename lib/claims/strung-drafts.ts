import { ADVERB, GAINED_STEM, GAINS, GIVEN_STEM, NAMELY, PRIZE, WINNERS } from '../language/word-classes.ts';
import type { AwardMention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { asFarAsLent } from './ahead.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Context } from './context.ts';
import { contrasts } from './contrast.ts';
import type { Draft, Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { FOLLOWING, stringsOf } from './holder-strings.ts';
import { keepsGrade } from './same-grade.ts';
import { SCORED } from './score.ts';
import { statusOf } from './status-cues.ts';
import { winCues } from './win-cues.ts';
import { withUnit } from './with-unit.ts';

/** Fewer names than this may stand in a row for any reason. */
const LEAST = 3;

/** Names in a row that took part, were looked at or came along, and have nothing by that. */
export const NOT_WON = pattern`\b(?:peserta|mengikuti|diikuti|nominator|nominasi|nominee|finalis|unggulan|bersaing|mengalahkan|menyisihkan|dihadiri|hadir|tampak|diusulkan|mengusulkan|calon|diaudit|diperiksa|dinilai di|dikunjungi|kunjungan|berbatasan|belum|tidak|bukan|gagal|tanpa|akan menerima|lokasi|terletak|berasal|rata-rata|delegasi|rombongan|wilayah kerja|meliputi wilayah|menyerahkan laporan|lkpd (?:unaudited|un-audited)|narasumber|sebelumnya|verifikasi|sosialisasi|(?:regional|wilayah|kawasan|zona)(?: [A-Za-zÀ-ɏ\d]+){0,2},? (?:yang )?(?:terdiri|meliputi|mencakup)|yang (?:${NAMELY}|mencakup)|terendah|terburuk|terbawah|minim|paling rendah|paling tidak|intoleran|dilakukan|dilaksanakan|digelar|dibanding(?:kan)?|mengungguli)\b`;

/** "A dengan skor 3,30, ", between the places of a ranking. */
const GOES_DOWN = new RegExp(`[\\uE003-\\uE005]${SCORED}(?:,|,? (?:dan|serta))\\s*$`, 'u');

/** What leads up to winners where the sentence names no award of its own. */
const LEADS = pattern`(?:^\W*|[:,–-]\s*|\b(?:adalah|${NAMELY}|masing-masing|(?:di|ter)(?:${GAINED_STEM}|${GIVEN_STEM})(?:kan)?|oleh|kepada|pada|untuk|bagi|jatuh ke|kemudian|selanjutnya|lalu|disusul|diikuti|dari|ada(?: pula| juga)?|terdapat(?: pula| juga)?|itu|tersebut|${WINNERS}|provinsi|kabupaten|kota|kategori|to|by|for|are|were)\s*)$`;

/** Words after which another share of the award begins: the tier named before is not theirs. */
const ANEW = /\b(?:kategori|katagori|tingkat|kelompok|klaster|untuk|sedangkan|sementara|adapun|category)\b/;

/**
 * The names that a sentence strings together and that no other rule gave to anybody: three or more in a row, in or just
 * after a sentence with an award, are its winners, however the sentence puts it.
 */
export function strungDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  drafts: readonly Draft[],
  lent: Draft | undefined,
): readonly Draft[] {
  const named = inside.filter(isBearer).length;
  if (named < 2 || (named < LEAST && drafts.length === 0)) return [];
  const { mask } = context;
  const used = new Set(drafts.flatMap(({ mentions }) => mentions));
  const isUsed = ({ mentions }: Holder) => mentions.some((id) => used.has(id));
  const awards = inside.filter((mention): mention is AwardMention => mention.type === 'award');
  const tiers = claimable(
    inside.filter((mention): mention is TierMention => mention.type === 'tier'),
    mask,
  );
  return stringsOf(sentence, inside, context).flatMap(({ holders: all, span: whole }) => {
    // "posisi ketiga A dengan skor 3,30, B dengan skor 3,28, dan C": those who come after the last place that is told.
    const told = all.findLastIndex(isUsed) + 1;
    const area = AREA.test(mask.slice(sentence.start, whole.start)) && isIn(all[1], all[0]) ? 1 : 0;
    const holders = all.slice(Math.max(told, area));
    const [first] = holders;
    const start =
      holders.length === all.length ? whole.start : context.mentionById.get(first?.mentions[0] ?? '')?.start;
    if (start === undefined) return [];
    const span = { start, end: whole.end };
    const before = mask.slice(sentence.start, span.start);
    const next = drafts.length > 0 && (told === 0 ? FOLLOWING : GOES_DOWN).test(before);
    if (!next && (told > 0 || holders.length < LEAST)) return [];
    // "WTP diraih A, sedangkan B, C dan D masih WDP": on either side of the turn stands another award.
    const turn = sentence.start + (contrasts(before).at(-1) ?? 0);
    const set = awards.filter(({ start }) => start >= turn);
    if (set.length === 0 && awards.some(({ end }) => end <= turn)) return [];
    const own =
      set.findLast(({ end }) => end <= span.start) ??
      set[0] ??
      (lent && EACH_ITS_OWN.test(before) ? undefined : meantBy(before, sentence, context));
    const award = own ?? lent?.award;
    if (!award) return [];
    const after = mask.slice(span.end, sentence.end);
    const follows = FOLLOWING.exec(before);
    const following = next || follows !== null;
    const lead = before.slice(0, follows?.index);
    if (!own && !next && !LEADS.test(before.replace(/[\uE000-\uE002]+\s*$/u, ''))) return [];
    if (NOT_WON.test(lead) || NOT_WON.test(after) || statusOf(before, after).status !== 'asserted') return [];
    const tier = following
      ? undefined
      : tierOf(
          tiers.filter(({ start }) => start >= turn),
          own,
          span,
        );
    const anew = following || (ANEW.test(before) && !(lent && keepsGrade(before, sentence, lent)));
    const base = own || !lent ? undefined : anew ? withoutTier(lent) : lent;
    const built = builtDrafts({
      award,
      all: own ? [own] : [],
      clause: sentence,
      sentence,
      status: 'asserted',
      cue: undefined,
      tiers: tier ? [tier] : [],
      innovations: [],
      holders: following ? holders.map((one) => ({ ...one, next: true as const })) : holders,
      named: [],
      context,
      lent: base,
    });
    const tells = own !== undefined || winCues(before).length > 0 || TOOK.test(after);
    return asFarAsLent(built, tells ? undefined : lent).map((one) => withUnit(one, inside));
  });
}

/** "Untuk Jawa Timur, Kota A dan Kabupaten B": where they lie. */
const AREA = /^\W*(?:untuk|di|dari)(?: di)?(?: wilayah| daerah| provinsi)* $/;

function isIn(one: Holder | undefined, area: Holder | undefined): boolean {
  return one?.codes.some((code) => area?.codes.some((whole) => code.startsWith(`${whole}.`))) ?? false;
}

/** "A, B dan C berhasil mendapatkan penghargaan tersebut", after somebody who has not. */
const TOOK = pattern`^,? (?:(?:${ADVERB}) )*(?:${GAINS})\b`;

/** "menyerahkan penghargaan tersebut masing-masing kepada A, B dan C": which grade each has was told before. */
export const EACH_ITS_OWN = /\bmasing-masing (?:kepada|diterima|oleh|diserahkan)\b/;

/** "Tahun ini penghargaan tersebut diberikan kepada": the award named last, even if only in passing. */
function meantBy(before: string, { start }: Span, { mentions }: Context): AwardMention | undefined {
  if (!THAT_PRIZE.test(before)) return undefined;
  const last = mentions.findLast((mention) => mention.type === 'award' && mention.end <= start);
  return last?.type === 'award' && start - last.end < JUST_BEFORE ? last : undefined;
}

/** As far back as "penghargaan tersebut" points, in characters. */
const JUST_BEFORE = 200;

/** The tier before a list, behind its award; else the one right behind the list. */
function tierOf(tiers: readonly TierMention[], award: AwardMention | undefined, list: Span): TierMention | undefined {
  const before = tiers.findLast(({ end }) => end <= list.start);
  if (before) return before;
  return award && award.start < list.start ? undefined : tiers.find(({ start }) => start >= list.end);
}

function withoutTier(draft: Draft): Draft {
  return { ...draft, tier: undefined, category: undefined };
}

const THAT_PRIZE = pattern`\b(?:${PRIZE}|kehormatan) (?:tersebut|itu)\b`;
