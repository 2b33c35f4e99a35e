import { GAINS, GAINS_BARE, NAMELY } from '../language/word-classes.ts';
import type { AwardMention, InnovationMention, Mention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { antecedents } from './antecedents.ts';
import { type AwardGroup, belongs, isOfNextPrize, type Neighbours } from './award-groups.ts';
import { bearers, isGivenBy, isGivenToMany, isOfMainClause, takersAfter } from './bearers.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Context } from './context.ts';
import { countedFields } from './counted-fields.ts';
import type { Draft } from './draft.ts';
import { type Evidence, wonBy } from './evidence.ts';
import { withListedYears } from './further-years.ts';
import { isHost } from './is-host.ts';
import { isOfUnnamed } from './many.ts';
import { participation } from './participation.ts';
import { isRecounted } from './recounted.ts';
import { statusOf } from './status-cues.ts';

/** The claims that a clause makes of one of its awards; none where it only speaks of the award. `before`: the sentence before. */
export function awardDrafts(
  { award, all }: AwardGroup,
  neighbours: Neighbours,
  scope: ClauseScope,
  before: Span | undefined,
): Draft[] {
  const { clause, sentence, named, inside, context } = scope;
  const { mask } = context;
  // "Penghargaan yang diterima Gubernur didasarkan pada LPPD Tahun 2022": what it was judged by.
  if (award.general && BASED.test(mask.slice(Math.max(clause.start, award.start - 24), award.start))) return [];
  if (isBareValue(award, clause, named, mask)) return [];
  const from = followsFrom(clause, sentence, before, mask);
  const readings = all.map((one) => ({
    evidence: wonBy(one, clause, sentence, mask) ?? wonByTier(one, scope) ?? recounted(one, sentence, before, mask),
    ...(isOnCondition(one, clause, sentence, mask) ??
      statusOf(mask.slice(from, one.start), mask.slice(one.end, clause.end))),
  }));
  // "Dari penilaian KLA ..., kabupaten ini meraih KLA Nindya": one of the names is won, and that decides.
  const won = readings.find(({ status, evidence }) => status === 'asserted' && evidence);
  const unasserted =
    readings.find(({ status }) => status !== 'asserted') ?? (won ? undefined : handedOverLater(all, scope));
  const partTier = won ? undefined : participation(mask.slice(clause.start, all.at(-1)!.end), award, context);
  if (!won && !unasserted && partTier === undefined) return [];
  // "Semoga dengan Piala Adipura ini ...": what is in hand is not hoped for.
  if (
    !won &&
    partTier === undefined &&
    unasserted?.status !== 'negated' &&
    all.some(({ start, end }) => {
      const after = mask.slice(end, clause.end);
      const before = mask.slice(from, start);
      return (
        /^,? (?:ini|itu|tersebut)\b/.test(after) ||
        IN_HAND.test(before) ||
        (HOPES.test(before) && DOES_GOOD.test(after))
      );
    })
  )
    return [];
  const { evidence } = won ?? unasserted ?? readings[0]!;
  const { status, cue } =
    won || partTier !== undefined || !unasserted ? { status: 'asserted' as const, cue: undefined } : unasserted;
  const unnamed = isUnnamed(evidence, scope);
  const found = bearers(evidence, scope);
  const within = evidence?.besides ? found : found.filter(({ mentions }) => !isOfNextAward(mentions, scope));
  const direct = unnamed ? within.filter(({ mentions }) => isAfter(mentions, evidence, context)) : within;
  const stated = direct.length > 0 ? direct : takersAfter(award, scope);
  const holders = stated.length > 0 ? stated : antecedents(sentence, before, context);
  // "mencoret Kukar dan Berau dari daftar penerima Adipura": whoever they are, it is not the body that the article is about.
  if (holders.length === 0 && STRUCK_OFF.test(cue ?? '')) return [];
  if (!won && partTier === undefined && holders.length === 0 && EVERYBODY.test(mask.slice(clause.start, award.start)))
    return [];
  const hollow =
    holders.length === 0 &&
    (unnamed ||
      within.length < found.length ||
      (status === 'asserted' &&
        (evidence?.explicit ||
          isGivenToMany(evidence, sentence, mask, context.main) ||
          isGivenBy(context.main, evidence, { sentence, inside, context }))));
  const alone = neighbours.next === undefined && neighbours.previous === undefined;
  const own = (mention: Mention) =>
    !isOfNextPrize(mention, award, mask) && (alone || belongs(mention, award, neighbours, mask));
  const tiers = claimable(named.filter((m): m is TierMention => m.type === 'tier').filter(own), mask).filter(
    (tier) =>
      (status !== 'asserted' || !isRiseHopedFor(tier, award, clause, mask)) && !isSetAside(tier, award, clause, mask),
  );
  const innovations = (alone ? inside : named)
    .filter((m): m is InnovationMention => m.type === 'innovation')
    .filter(own);
  const finding = {
    award,
    all,
    clause,
    sentence,
    status,
    cue,
    tiers,
    innovations,
    holders,
    named: (alone ? inside : named).filter(
      (mention) =>
        mention.type !== 'unit' ||
        !(
          isOfNextPrize(mention, award, mask) ||
          isHost(mention, mask) ||
          isOfMainClause(mention, evidence, sentence, mask)
        ),
    ),
    context,
    partTier,
  };
  const fields =
    status === 'asserted' && alone && innovations.length === 0 && holders.length < 2
      ? countedFields(named, award, sentence, context)
      : [];
  const drafts =
    fields.length > 1
      ? fields.flatMap((field) => builtDrafts({ ...finding, tiers: [field], apart: true }))
      : builtDrafts(finding);
  if (hollow) return drafts.map((one) => ({ ...one, hollow: true as const }));
  if (award.surfaceYear === undefined) return withListedYears(drafts, mask.slice(clause.start, clause.end));
  return [undefined, ...furtherYears(award, context)].flatMap((year) =>
    year === undefined ? drafts : drafts.map((one) => ({ ...one, year, yearFrom: 'printed' as const })),
  );
}

/** "mampu meraih Adipura asalkan warga disiplin", "bisa meraih UHC Award jika ...": the condition stands behind, in a clause of its own mostly. */
function isOnCondition(
  award: Span,
  clause: Span,
  sentence: Span,
  mask: string,
): { readonly status: 'hoped'; readonly cue: string } | undefined {
  const found = CONDITION.exec(mask.slice(award.end, sentence.end));
  if (!found || !MAY.test(mask.slice(clause.start, award.start))) return undefined;
  return { status: 'hoped', cue: found[1]! };
}

const CONDITION =
  /^(?: [^,.;\uE000-\uE006]{0,60})?,? (asalkan|asal(?! \uE003)|jika|apabila|bila|kalau|dengan syarat|dengan catatan)(?! (?:di|mem)?banding|(?: [a-z]+)? (?:melihat|mengacu|merujuk))\b/;
const MAY = pattern`\b(?:bisa|mampu|dapat|sanggup|pantas|layak) (?:[a-z]+ )?(?:${GAINS}|${GAINS_BARE}|masuk|lolos|menembus)\b[^,;]*$`;

/** "Selain Bintang 5, dua penghargaan lain adalah Top CEO BUMD": the other prize of an award that says its own tier. */
function isSetAside(tier: Span, award: AwardMention, clause: Span, mask: string): boolean {
  return (
    award.tier !== undefined &&
    tier.end < award.start &&
    mask.slice(tier.end, award.start).includes(',') &&
    /^\W*(?:selain|di ?samping)\b[^,]*$/.test(mask.slice(clause.start, tier.start))
  );
}

/** "mempertahankan poin MCP di atas 90 persen", "meraih nilai SAKIP 71,2": a number without a grade or a place is no award. */
function isBareValue(award: AwardMention, clause: Span, named: readonly Mention[], mask: string): boolean {
  return (
    award.tier === undefined &&
    VALUE_OF.test(mask.slice(Math.max(clause.start, award.start - 24), award.start)) &&
    IS_NUMBER.test(mask.slice(award.end, clause.end)) &&
    !named.some(({ type }) => type === 'tier') &&
    !/tertinggi|terbaik|peringkat|penghargaan/.test(mask.slice(clause.start, clause.end))
  );
}

const VALUE_OF = /\b(?:nilai|poin|skor|angka|capaian|indeks|persentase)(?: [A-Za-zÀ-ɏ]+)? $/;
const IS_NUMBER = pattern`^["”’)]*(?: (?:[A-Za-zÀ-ɏ]+|(?:19|20)\d\d)){0,4}? (?:(?:sebesar|mencapai|di ?atas|angka|sebanyak|${NAMELY}|adalah|hingga|menjadi) )*\d{1,3}(?:[.,]\d+)?(?: ?%| persen| poin|[,.;)]|$| (?:dan|atau|dari|pada|di|untuk)\b)`;

const BASED = /\b(?:ber|di)dasar(?:kan)?(?: pada| atas| hasil)* $/;

/** "berharap Adipura dapat memacu warga": what the award is to do, and nothing of who is to have it. */
const HOPES =
  /\b(?:(?:di|ber|meng)?harap(?:kan|annya|an)?|semoga|moga-moga|mudah-mudahan|ingin),?(?: (?:agar|supaya|bahwa|dengan|adanya|kegiatan|ajang|pelaksanaan|penghargaan|program|lomba|prestasi|raihan|capaian|keberhasilan))* $/;
/** "berharap dengan diraihnya Adipura warga makin peduli". */
const IN_HAND =
  /\b(?:dengan|atas|setelah|melalui) di(?:raih|terima|peroleh|dapat|dapatkan)nya (?:penghargaan |piala |predikat |opini )?$/;
const DOES_GOOD =
  /^(?: (?:tahun(?: \d{4}| ini| depan)?|\d{4}|tingkat [A-Za-zÀ-ɏ]+|ke depan))*(?: nanti)? (?:(?:dapat|bisa|mampu|akan|juga|terus|semakin|makin|kian|benar-benar|tidak hanya) )*(?:me(?!raih|nerima|nyabet|mperoleh|njadi milik)[A-Za-zÀ-ɏ]{4,}|menjadi (?:program|agenda|prioritas|motivasi|pemicu|penyemangat|pendorong|contoh|bagian|momentum|acuan|inspirasi|teladan|pelecut|cambuk)|lebih|semakin|berjalan|terlaksana|berlangsung|digelar|dilaksanakan|berdampak|bermanfaat)/u;

/** "Piala Adipura akan diterima besok": "akan" begins a clause of its own, which still speaks of the award. */
function handedOverLater(
  all: readonly Span[],
  { clause, sentence, context: { mask } }: ClauseScope,
): { readonly status: 'planned'; readonly cue: string; readonly evidence: undefined } | undefined {
  const end = all.at(-1)!.end;
  if (
    mask.slice(end, clause.end).trim().length > BY_WHOM ||
    !/^(?:akan|bakal)/.test(mask.slice(clause.end, clause.end + 5))
  )
    return undefined;
  const { status, cue = '' } = statusOf('', mask.slice(end, sentence.end));
  return status === 'planned' ? { status, cue, evidence: undefined } : undefined;
}

/** "dari BKKBN yang": no more than this stands between the award and its "akan". */
const BY_WHOM = 30;

const STRUCK_OFF = /^(?:men|di)coret$/;

/** "Kepala daerah diminta mempertahankan WTP": what everybody is to reach is no hope of ours. */
const EVERYBODY =
  /\b(?:kepala daerah|(?:daerah|kabupaten|kota|pemda|desa|sekolah|pihak) (?:mana )?yang (?:layak|pantas|berhak|patut)|bagi (?:daerah|kabupaten|kota|pemda|desa|sekolah|pihak) yang|(?:seluruh|semua|setiap|para|tiap) (?:pemerintah )?(?:daerah|kabupaten|kota|pemda|bupati|wali ?kota))\b/;

/** "agar KLA yang diraih ini bisa naik kelas ke kategori Utama": what was won has not that grade yet. */
function isRiseHopedFor(tier: Span, award: Span, clause: Span, mask: string): boolean {
  return (
    tier.start >= award.end &&
    /\b(?:naik|meningkat|ditingkatkan|menjadi|jadi|ke|menuju|bahkan)[\s,]*(?:\uE001+[\s,]*bahkan\s*)?$/u.test(
      mask.slice(award.end, tier.start),
    ) &&
    statusOf(mask.slice(clause.start, tier.start), '').status !== 'asserted'
  );
}

/** "Semoga kerja sama ini berlanjut. Sehingga bisa memperoleh Adipura": the result is hoped for with its cause. */
function followsFrom(clause: Span, sentence: Span, before: Span | undefined, mask: string): number {
  const opens = clause.start === sentence.start && /^\W*sehingga\b/.test(mask.slice(clause.start, clause.start + 20));
  return opens && before ? before.start : clause.start;
}

function recounted(award: Span, sentence: Span, before: Span | undefined, mask: string): Evidence | undefined {
  return before &&
    isRecounted(
      mask.slice(sentence.start, award.start),
      mask.slice(before.start, before.end),
      mask.slice(award.end, sentence.end),
    )
    ? {}
    : undefined;
}

/** "memperoleh predikat A dalam hasil evaluasi SAKIP": the grade is what was won, the award is where. */
function wonByTier(award: AwardMention, { clause, sentence, named, context }: ClauseScope): Evidence | undefined {
  const tier = named.findLast((mention) => mention.type === 'tier' && mention.end <= award.start);
  if (!tier || !/\b(?:dalam|pada|di|untuk|atas|in|at)\b/.test(context.mask.slice(tier.end, award.start)))
    return undefined;
  const found = wonBy(tier, clause, sentence, context.mask);
  return found?.cue?.voice === 'takes' && found.cue.end <= tier.start ? found : undefined;
}

/** "Tujuh kabupaten meraih WTP": the verb's subject is nobody whom the sentence names. */
function isUnnamed(evidence: Evidence | undefined, { clause, sentence, context: { mask } }: ClauseScope): boolean {
  const cue = evidence?.cue;
  const from = mask.startsWith('akan', clause.start) ? sentence.start : clause.start;
  return cue?.voice === 'takes' && isOfUnnamed(mask.slice(from, cue.start));
}

/** "meraih WTP hanya A dan B, sedangkan C, D dan E meraih WDP": those of a later clause have the award that it names. */
function isOfNextAward(mentions: readonly string[], { clause, inside, context }: ClauseScope): boolean {
  return (
    mentions.some((id) => (context.mentionById.get(id)?.start ?? 0) >= clause.end) &&
    inside.some(({ type, start }) => type === 'award' && start >= clause.end)
  );
}

function isAfter(mentions: readonly string[], evidence: Evidence | undefined, { mentionById }: Context): boolean {
  const from = evidence?.cue?.end ?? 0;
  return mentions.some((id) => (mentionById.get(id)?.start ?? 0) >= from);
}

/** "IGA 2020, 2021 dan 2022" is three awards. */
function furtherYears(award: AwardMention, { article }: Context): number[] {
  if (award.surfaceYear === undefined) return [];
  const list =
    /^(?:\s*(?:,|dan|serta|&|,\s*dan)\s*(?:tahun\s*)?(?:19|20)\d\d(?![\d/-]))+(?:,?\s*(?:hingga|sampai)\s*(?:tahun\s*)?(?:19|20)\d\d(?![\d/-]))?/.exec(
      article.text.slice(award.end, award.end + 80),
    );
  return list ? [...list[0].matchAll(/\d{4}/g)].map(([year]) => Number(year)) : [];
}
