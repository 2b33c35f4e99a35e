import { WINNERS } from '../language/word-classes.ts';
import type { InnovationMention, Mention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { asFarAsLent } from './ahead.ts';
import { bearers, isGivenToMany } from './bearers.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import { companyIn } from './company.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';
import { type Evidence, isLoose } from './evidence.ts';
import { areForeign } from './foreign-places.ts';
import { withListedYears } from './further-years.ts';
import { isBearer } from './holder.ts';
import { holdersAfter } from './holders-after.ts';
import { holdersIn } from './holders-in.ts';
import { levelOf } from './level-of.ts';
import { countsUnnamed, isOfUnnamed } from './many.ts';
import { ELLIPTIC, GOES_ON } from './recounted.ts';
import { sameAward } from './same-award.ts';
import { keepsGrade } from './same-grade.ts';
import { statusOf } from './status-cues.ts';
import { isNumberedPlace } from './tier-name.ts';
import { ENUMERATES, inText, WINNER, type WinCue, winCues } from './win-cues.ts';

/** "Ia dinobatkan sebagai", "Kabupaten ini meraih", "He was named": whoever the article is about. */
const OURS =
  /^\W*(?:ia|dia|beliau|(?:kabupaten|kota|daerah|provinsi|desa|kelurahan|kecamatan|sekolah|rumah sakit|puskesmas|perusahaan) (?:ini|itu|tersebut)|he|she|it|the (?:city|regency|district|province|mayor|regent|governor|village|hospital)(?: government| administration)?) (?:(?:juga|pun|kembali|berhasil|sukses|telah|mampu|kemudian|also|then|later|has|have|had|was|been|again) )*$/;

/**
 * "mendapat penghargaan sebagai tim percepatan digitalisasi daerah terbaik II", "Sebelumnya, ... penghargaan dari KPPN sebagai
 * pengelola dana terbaik II": a prize of its own, told at length.
 */
const OF_ANOTHER_PRIZE =
  /\bpenghargaan sebagai (?:[A-Za-zÀ-ɏ()\d-]+ ){4,}$|^\W*(?:sebelumnya|(?:selain|di samping|(?:tak|tidak|bukan) hanya) itu)\b[^.;]*\bpenghargaan dari [^.;\uE000-\uE002]{2,80}? sebagai (?:[A-Za-zÀ-ɏ()\d-]+ )+$/u;

/** "Desa X memiliki berbagai inovasi, di antaranya A dan B": what it has, and has won nothing with. */
const HAS_THEM =
  /\b(?:memiliki|mempunyai|punya|hadir|mengembangkan|menghadirkan|menciptakan|melahirkan|meluncurkan|membuat)(?: [A-Za-zÀ-ɏ]+){0,3} inovasi\b[^.;\uE000\uE001]*$/u;

const WHEN = /\b(?:(?:pada|di|in) (?:tahun )?|tahun )(?:19|20)\d\d\b(?![^.;]*\b(?:oleh|by) )/;

const HEADS = pattern`(?::|\b(?:${WINNERS}))\s*$`;

/** A clause without an award of its own: "UPT Puskesmas Randuagung meraih Kategori Baik". */
export function leaningDrafts(scope: Omit<ClauseScope, 'inside'>, lent: Draft): Draft[] {
  const { clause, sentence, named, context } = scope;
  const { mask } = context;
  const tiers = claimable(
    named.filter((m): m is TierMention => m.type === 'tier'),
    mask,
  );
  const innovations = named.filter((m): m is InnovationMention => m.type === 'innovation');
  const body = mask.slice(clause.start, clause.end);
  const words = sameAward(mask, clause);
  const again = words?.listOnly && !isList(body.slice(words.end)) ? undefined : words;
  const anchor =
    [...tiers, ...innovations].sort((a, b) => a.start - b.start)[0] ??
    (again && { start: clause.start + again.start, end: clause.start + again.end });
  if (anchor && OF_ANOTHER_PRIZE.test(mask.slice(clause.start, anchor.start))) return [];
  if (innovations[0] === anchor && HAS_THEM.test(mask.slice(sentence.start, anchor?.start))) return [];
  if (!anchor || !lent.award || areForeign(tiers, sentence, lent, context) || countsUnnamed(body)) return [];
  // "RSUD yang dimaksud di antaranya A (Kota X), B (Kota Y), ...": a string of units, each a winner of its own.
  if (tiers.length + innovations.length === 0 && unitsWithPlace(named) > 2) return [];
  // "yang akan menerima penghargaan itu adalah": the verb is one of the words that name the award again.
  const leadEnd = tiers.length + innovations.length === 0 ? anchor.end : anchor.start;
  const { status, cue } = statusOf(mask.slice(clause.start, leadEnd), mask.slice(anchor.end, clause.end));
  const placed = tiers.some(({ name, quote }) => isNumberedPlace(name) || isNumberedPlace(quote));
  const verbs = winCues(body).filter(({ start, end }) => {
    const verb = body.slice(start, end);
    // "X yang berada di posisi kedua": where somebody stands is told of others too.
    return (tiers.length > 0 || !isLoose(verb)) && !(placed && verb.startsWith('berada'));
  });
  const goesOn = isRightBehind(sentence, lent) && GOES_ON.test(mask.slice(sentence.start, sentence.start + 20));
  const counted =
    goesOn ||
    ENUMERATES.test(mask.slice(sentence.start, anchor.start)) ||
    ELLIPTIC.test(mask.slice(sentence.start, sentence.end));
  if (status === 'asserted' && verbs.length === 0 && !counted && !again) return [];
  if (
    status === 'asserted' &&
    tiers.length === 0 &&
    !counted &&
    !again &&
    !verbs.some(({ voice }) => voice !== 'given')
  )
    return [];
  if (status !== 'asserted' && tiers.length === 0) return [];
  const verb = verbs.find(({ start }) => clause.start + start < anchor.start) ?? verbs[0];
  const evidence: Evidence = verb ? { cue: inText(verb, clause.start) } : {};
  const listed = again ? holdersAfter(clause.start + again.end, clause, mask, named, context.regions) : [];
  const around = again || (verb && namesThemBehind(inText(verb, clause.start), named, mask)) ? clause : sentence;
  const wide = { sentence: around, inside: mentionsIn(context.mentions, around), context };
  const taking =
    again?.named === 'around' && winCues(body).find(({ end, voice }) => voice === 'takes' && end <= again.end);
  const taken = taking && inText(taking, clause.start);
  const subjects = taken ? holdersIn(clause, mask, named, taken, context.regions) : [];
  const apart = subjects.filter(({ codes }) => !listed.some((one) => one.codes.join() === codes.join()));
  const direct = listed.length > 0 ? [...apart, ...listed] : bearers(evidence, wide);
  // "Dua kabupaten lain, yakni Klaten dan Wonogiri, juga mendapat penghargaan serupa": a list is a subject too.
  const told = direct.length > 0 ? direct : subjects;
  // "Pada 2015 penghargaan yang sama juga telah diraih": by whom the sentence before told of.
  const silent =
    told.length === 0 && again?.named === 'around' && verb !== undefined && isOurs(verb, body) && !lent.hollow;
  const found = silent && lent.recipient && !named.some(isBearer) && WHEN.test(body) ? [lent.recipient] : told;
  const own = lent.recipient ?? context.main;
  const meant = found.length === 0 && lent.hollow && verb?.voice === 'takes' && OURS.test(body.slice(0, verb.start));
  const holders =
    goesOn && found.length === 0 && own ? [own, ...companyIn(wide)] : meant && context.main ? [context.main] : found;
  // "Kategori Kota Sedang penerima:" heads what follows.
  if (status === 'asserted' && holders.length === 0 && HEADS.test(body)) return [];
  const unnamed = verb?.voice === 'takes' && isOfUnnamed(body.slice(0, verb.start));
  if (
    unnamed &&
    !holders.some(
      ({ mentions }) => (context.mentionById.get(mentions[0] ?? '')?.start ?? 0) > clause.start + verb.start,
    )
  )
    return status === 'asserted' ? [hollowOf(lent, tiers, again?.anew === false, clause, context)] : [];
  if (status === 'asserted' && holders.length === 0 && isOfAnother(lent, evidence, scope)) return [];
  const stated = innovations.length > 0 || named.some(({ type }) => type === 'unit');
  if (holders.length === 0 && (lent.hollow ? !stated : tiers.length + innovations.length === 0)) return [];
  const drafts = builtDrafts({
    award: lent.award,
    all: [],
    clause,
    sentence,
    status,
    cue,
    tiers,
    innovations,
    holders,
    named,
    context,
    lent: again?.anew && !keepsGrade(body, sentence, lent) ? withoutTier(lent) : lent,
  });
  // The same award at another time lends its year to nobody.
  const listedYears = [...asFarAsLent(withListedYears(drafts, body), verbs.length === 0 ? lent : undefined)];
  return again?.named === 'around' ? listedYears.map((draft) => ({ ...draft, past: true as const })) : listedYears;
}

/** "diraih pada tahun 2017 dan 2018", "pihaknya juga meraih penghargaan serupa": no word of who else it could be. */
function isOurs({ voice, start, end }: WinCue, body: string): boolean {
  const [before, after] = [body.slice(0, start), body.slice(end)];
  return voice === 'taken'
    ? /^(?:[^A-Za-zÀ-ɏ]*$|[,;]| (?:kembali|juga|lagi|pula|secara|berturut-turut|pada|di|tahun|sejak|saat|ketika|dalam|in|(?:19|20)\d\d)\b)/u.test(
        after,
      )
    : voice === 'takes' && (WE.test(before) || OURS.test(before));
}

/** Nothing before the verb but when it was, and whoever speaks or is spoken of. */
const WE =
  /^\W*(?:(?:sebelumnya|dulu|kami|kita|pihaknya|pihak kami|ia|(?:kabupaten|kota|daerah|provinsi|pemkab|pemkot) (?:ini|itu|tersebut)|juga|pernah|telah|sudah|berhasil|bahkan|dan|pada|di|tahun|(?:19|20)\d\d|lalu|it|also|had|has|in),? )*$/;

/** "..., sedangkan peraih kategori Utama ada Kabupaten X": nobody before the noun has it. */
function namesThemBehind({ start, end }: WinCue, named: readonly Mention[], mask: string): boolean {
  const bearers = named.filter(isBearer);
  return WINNER.test(mask.slice(start, end)) && bearers.length > 0 && bearers.every((one) => one.start >= end);
}

/** The sentence that the claim stands in ends where this one begins. */
function isRightBehind({ start }: Span, { span }: Draft): boolean {
  return start >= span.end && start - span.end < 4;
}

function unitsWithPlace(named: readonly Mention[]): number {
  return named.filter((mention) => mention.type === 'unit' && mention.codes.length > 0).length;
}

/** "Posisi kedua di tangan Kota Y", "memberi anugerah kepada tiga pemenang": not the body that the sentence before was about. */
function isOfAnother(
  lent: Draft,
  evidence: Evidence,
  { clause, sentence, named, context }: Omit<ClauseScope, 'inside'>,
) {
  if (evidence.cue && isGivenToMany(evidence, sentence, context.mask, context.main)) return true;
  const ours = lent.recipient?.codes ?? context.main?.codes ?? [];
  const innovation = named.some(({ type }) => type === 'innovation');
  return named.some(
    (mention) =>
      mention.type === 'recipient' &&
      mention.codes.length > 0 &&
      !mention.codes.some(
        (code) => code.startsWith('body:') || ours.some((own) => own.startsWith(code) || code.startsWith(own)),
      ) &&
      !(innovation && isOwner(mention, context.mask)) &&
      !/\b(?:di|ke|dari|se-?|kepada|wilayah|warga|masyarakat|bersama|dengan)\s*(?:provinsi\s*)?$/.test(
        context.mask.slice(Math.max(clause.start, mention.start - 20), mention.start),
      ),
  );
}

function isOwner({ start }: Span, mask: string): boolean {
  return /\b(?:milik|dari|oleh|karya|besutan|usulan)\s*$/.test(mask.slice(Math.max(0, start - 12), start));
}

/** "tiga daerah yang mendapat predikat BB": no claim of anybody's, but the tier of those whom the next sentence names. */
function hollowOf(
  lent: Draft,
  [tier]: readonly TierMention[],
  same: boolean,
  span: Span,
  { competitions }: Context,
): Draft {
  // "14 kabupaten lain menerima penghargaan serupa": the very grade that was named before.
  if (same && !tier) return { ...lent, span, hollow: true };
  const known = lent.competitions.map((id) => competitions.get(id));
  const level = tier ? levelOf({ named: false, quote: '' }, [tier], known) : {};
  return { ...withoutTier(lent), ...level, span, hollow: true };
}

/** Nothing but names and what joins them. */
function isList(body: string): boolean {
  const words = body.replace(/[\uE000-\uE006]+/g, '').replace(/\b(?:dan|serta|kemudian|selanjutnya|oleh|lalu)\b/g, '');
  return winCues(body).length === 0 && words.replace(/[^A-Za-zÀ-ɏ]+/gu, '').length < 12;
}

function withoutTier(draft: Draft): Draft {
  return { ...draft, tier: undefined, category: undefined };
}
