import { FILLED, GAINED, GAINS, GIVEN, PRIZE } from '../language/word-classes.ts';
import type { Mention, TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { bearers } from './bearers.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable, isRange } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import { areForeign } from './foreign-places.ts';
import { isBearer } from './holder.ts';
import { stringsOf } from './holder-strings.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { ENUMERATES, inText, winCues } from './win-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** A place in a contest, of which one body may have several: "juara II", "Terbaik Ke-1 Kategori X". */
const RANK =
  /^(?:predikat |gelar )?(?:peringkat|urutan|posisi|ranking|rangking|juara|terbaik|harapan|runner|honou?rable mention|special mention|(?:platinum|gold|silver|bronze) winner)\b/i;

/** What joins one place to the next of the same body: "peringkat 2 kategori X dan peringkat 3 Y". */
const AND_ALSO = pattern`(?:[,;]|\b(?:dan|serta|lalu|kemudian|sekaligus|beserta|maupun|and|ditambah)\b)[\s,]*(?:(?:juga|${GAINS}|menjadi|sebagai|untuk|pada|di|also|as|${PRIZE}) +){0,3}$`;

/** "Juara I diraih A": whoever stands behind the place has it. */
const TAKEN_BEHIND = pattern`^[^\uE000-\uE006;.]{0,60}\b(?:${GAINED}|${GIVEN}|jatuh|${FILLED}|dipegang)\b[^\uE000-\uE006;.]{0,40}[\uE003-\uE005]`;

/**
 * The claims of a sentence in which one body takes several places: "Pemprov X raih Terbaik Ke-1 Kategori A; Terbaik Ke-2
 * Kategori B", "Kabupaten X peringkat 2 ... dan peringkat 3 ..., Kota Y peringkat 1 ...". `lent` is the claim that the
 * award is taken from where the sentence names none.
 */
export function rankDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const tiers = inside.filter((mention): mention is TierMention => mention.type === 'tier');
  const plain = claimable(tiers, mask);
  // "juara 1 kategori A, juara 2 kategori B dan juara 3 kategori C": three in a row, but of three fields.
  const ranks = tiers.filter(
    (tier) =>
      RANK.test(tier.quote) && (plain.includes(tier) || (/\bkategori\b/i.test(tier.quote) && !isRange(tier, mask))),
  );
  const [first] = ranks;
  const last = ranks.at(-1);
  if (!first || !last || ranks.length < 2 || inside.some(({ type }) => type === 'innovation')) return NONE;
  const awards = inside.filter((mention) => mention.type === 'award');
  // "juara I Lomba A dan juara II Lomba B": each award has its own place.
  if (new Set(awards.map(({ competitions, quote }) => competitions.join() || quote)).size > 1) return NONE;
  const award = awards[0] ?? lent?.award;
  if (!award || (awards.length === 0 && lent && areForeign(ranks, sentence, lent, context))) return NONE;
  const before = mask.slice(sentence.start, first.start);
  const verb = winCues(before).findLast(({ voice }) => voice === 'takes');
  if (
    (!verb && !ENUMERATES.test(before) && !/[\uE003-\uE005] $/.test(before)) ||
    statusOf(before, '').status !== 'asserted'
  )
    return NONE;
  // "Pemenang: juara 1 Desa A, juara 2 Desa B": each place with a holder of its own.
  if (ranks.filter(({ end }) => /^ ?[:–-]? ?[\uE003-\uE005]/u.test(mask.slice(end, end + 4))).length > 1) return NONE;
  if (ranks.some(({ end }) => TAKEN_BEHIND.test(mask.slice(end, sentence.end)))) return NONE;
  // "Pemenang Lomba X yakni Juara I SDN 1 A, Juara II SDN 2 B": schools stand behind their places, though none says where it lies.
  if (!inside.some((one) => isBearer(one) && one.end <= first.start) && areUnitsBetween(inside, ranks)) return NONE;
  const strings = stringsOf(sentence, inside, context).filter(({ span }) => span.start < last.start);
  if (strings.some(({ holders }) => holders.length > 1)) return NONE;
  const ownerOf = (rank: Span) => strings.findLast(({ span }) => span.end <= rank.start);
  const rows = ranks.map((rank, i) => {
    const previous = ranks[i - 1];
    const owner = ownerOf(rank);
    const same = previous !== undefined && owner === ownerOf(previous);
    return { rank, owner, same, joined: !same || AND_ALSO.test(mask.slice(previous.end, rank.start)) };
  });
  if (!rows.some(({ same }) => same) || rows.some(({ joined }) => !joined)) return NONE;
  const cue = verb && inText(verb, sentence.start);
  const subject = bearers(cue ? { cue } : {}, { sentence, inside, context });
  if (subject.length > 1) return NONE;
  const drafts = rows.flatMap(({ rank, owner }, i): readonly Draft[] => {
    const end = ranks[i + 1]?.start ?? sentence.end;
    const holders: readonly Holder[] = owner?.holders ?? subject;
    const unit = inside.findLast((mention) => mention.type === 'unit' && mention.end <= rank.start);
    const own =
      unit?.type === 'unit' && (owner === undefined || owner.span.start === unit.start) ? unit.name : undefined;
    return builtDrafts({
      award,
      all: awards,
      clause: { start: rank.start, end },
      sentence,
      status: 'asserted',
      cue: undefined,
      tiers: [rank],
      innovations: [],
      holders,
      named: [],
      apart: true,
      context,
      lent: awards.length === 0 ? lent : undefined,
    }).map((draft) => (own === undefined ? draft : { ...draft, unit: own }));
  });
  return { drafts, spans: [{ start: Math.min(first.start, awards[0]?.start ?? first.start), end: last.end }] };
}

function areUnitsBetween(inside: readonly Mention[], ranks: readonly Span[]): boolean {
  return ranks.some((rank, i) => {
    const next = ranks[i + 1];
    return next && inside.some(({ type, start, end }) => type === 'unit' && start >= rank.end && end <= next.start);
  });
}
