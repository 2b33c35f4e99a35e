import { TWO_TO_TEN } from '../language/word-classes.ts';
import type { Mention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { bearerRole } from './bearer-role.ts';
import { asCompany, isCompany } from './company.ts';
import { coordinated } from './coordinated.ts';
import type { Holder } from './draft.ts';
import { asHolders, type Bearer, isBearer } from './holder.ts';
import type { WinCue } from './win-cues.ts';
import { WINNER } from './win-cues.ts';

/** "diraih tiga daerah", "diterima oleh 19 kabupaten": counted, not named. */
export const BY_COUNTED = pattern`^(?: langsung| juga| pula| hanya| baru)*(?: oleh)?(?: hanya| sebanyak| sekitar| total)* (?:\d+|${TWO_TO_TEN}|sejumlah|beberapa|banyak|seluruh|semua|puluhan|belasan) (?:\([^)]*\) )?(?:provinsi|kabupaten|kota|daerah|pemda|pemerintah|instansi|kepala|desa|sekolah|perusahaan|orang)\b`;

/**
 * Who has the award that `cue` gives away or takes, from the names in the sentence: the subject before a verb of
 * winning, "oleh X" after its passive, "kepada X" after a verb of giving. Empty when the sentence names nobody.
 */
export function holdersIn(
  sentence: Span,
  text: string,
  mentions: readonly Mention[],
  cue: WinCue | undefined,
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const named = mentions.filter(isBearer).filter(({ type }) => type !== 'unit');
  const groups = coordinated(named, text).map((group) => ({ group, role: bearerRole(group[0]!, sentence, text) }));
  const holding = (wanted: (typeof groups)[number] | undefined) => (wanted ? asHolders(wanted.group, regions) : []);
  const to = groups.filter(({ role }) => role === 'holder');
  // "tujuh bupati yakni A, B, serta dua wali kota yakni C dan D": each list has its own opening.
  const lists = groups.filter(({ role, group }) => role === 'listed' && group[0]!.start > (cue?.end ?? sentence.start));
  const listed = lists[0] && { ...lists[0], group: lists.flatMap(({ group }) => group) };
  if (!cue) return holding(to.at(-1) ?? groups.find(({ role }) => role === undefined));
  if (cue.voice === 'given') {
    const after = to.filter(({ group }) => group[0]!.start > cue.end);
    return holding(after[0] ?? to[0] ?? listed);
  }
  const by = groups.find(({ role, group }) => role === 'by' && group[0]!.start >= cue.end);
  if (cue.voice === 'taken') {
    // "diraih dua kabupaten, yakni A dan B": counted first, then named.
    if (BY_COUNTED.test(text.slice(cue.end, sentence.end))) return holding(listed);
    const direct = groups.find(
      ({ role, group }) => role === undefined && group[0]!.start >= cue.end && group[0]!.start - cue.end < 12,
    );
    return holding(by ?? direct ?? to.find(({ group }) => group[0]!.start > cue.end) ?? listed ?? subject(groups, cue));
  }
  // "dihadiri Wali Kota X, bupati penerima Adipura": guests are no subject.
  if (
    WINNER.test(text.slice(cue.start, cue.end)) &&
    /\b(?:dihadiri|hadir|menghadiri)\b/.test(text.slice(sentence.start, cue.start))
  )
    return [];
  const winner =
    groups.findLast(({ group }) => isTold(group, cue, text) || isCalled(group, cue, text)) ??
    groups.find(({ group }) => opensTogether(group, sentence, cue, text)) ??
    subject(groups, cue);
  const company = groups.filter(
    ({ group, role }) =>
      (role === 'passed-by' || role === 'by') && group[0]!.start > cue.end && isCompany(group[0]!, text),
  );
  if (winner) return [...holding(winner), ...company.flatMap((group) => asCompany(group.group, text, regions))];
  return holding(to.find(({ group }) => group[0]!.start > cue.end) ?? listed);
}

/** "diwakili oleh Kabupaten X dan Kota Y yang sama-sama mendapatkan": a relative clause right behind tells of them, whatever stands before. */
function isTold(group: readonly Bearer[], cue: WinCue, text: string): boolean {
  const last = group.at(-1);
  return (
    last !== undefined &&
    last.end <= cue.start &&
    !/\bbukan(?:lah)? $/.test(text.slice(Math.max(0, group[0]!.start - 12), group[0]!.start)) &&
    /^(?:, (?:aceh|sumatera|kepulauan|riau|jambi|bengkulu|bangka|lampung|dki|jawa|banten|di yogyakarta|bali|nusa|kalimantan|sulawesi|gorontalo|maluku|papua)(?: [A-Za-zÀ-ɏ]+){0,2})?,?\s+yang (?:(?:sama-sama|juga|telah|sudah|turut|kembali|berhasil|sukses|masing-masing)\s+){0,3}$/u.test(
      text.slice(last.end, cue.start),
    )
  );
}

/** "berkunjung ke Kabupaten X, peraih Adipura": who is called so stands right before, whatever goes before it. */
function isCalled(group: readonly Bearer[], cue: WinCue, text: string): boolean {
  const last = group.at(-1);
  return (
    last !== undefined &&
    last.end <= cue.start &&
    WINNER.test(text.slice(cue.start, cue.end)) &&
    /^, (?:sebagai |selaku |yang merupakan )?$/.test(text.slice(last.end, cue.start))
  );
}

/** "Bersama Kota X dan Kota Y, Kabupaten Z meraih": the last is the subject, and those before it have it as well. */
function opensTogether(group: readonly Bearer[], sentence: Span, cue: WinCue, text: string): boolean {
  const last = group.at(-1);
  if (!last || group.length < 2 || !TOGETHER.test(text.slice(sentence.start, group[0]!.start))) return false;
  const between = text.slice(group.at(-2)!.end, last.start);
  return (
    last.end <= cue.start &&
    /^\)?, $/.test(between) &&
    /^,? (?:(?:berhasil|sukses|kembali|juga|telah|turut|resmi) )*$/.test(text.slice(last.end, cue.start)) &&
    group.every(({ type, codes }) => type === 'recipient' && codes.length === 1 && /^\d\d\./.test(codes[0]!))
  );
}

const TOGETHER = /^\W*bersama(?:-sama)?(?: dengan)? $/;

/** The last group of names before the verb that is not somebody's company. */
function subject<G extends { group: readonly Bearer[]; role: string | undefined }>(groups: readonly G[], cue: WinCue) {
  const before = groups.filter(
    ({ group, role }) => group[0]!.start < cue.start && role !== 'passed-by' && role !== 'by',
  );
  return before.findLast(({ group }) => group.some(({ type }) => type === 'recipient')) ?? before.at(-1);
}
