import { isNational } from '../recognise/is-national.ts';
import type { Mention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { knowsTier } from './competitions.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Draft } from './draft.ts';

const RANK = /^(?:peringkat|urutan|posisi|ranking|rangking|juara|terbaik|harapan)\b/i;

/** "... juga dari Kemenkes", "oleh Kominfo RI": whoever gave it. */
const GIVER =
  /\b(?:dari|oleh)\s+(?:pihak |lembaga |redaksi |majalah )?(?:kemen\w*|kominfo|kementerian|badan|komisi|lembaga|ombudsman|bank|bp[a-z]{1,3}\b|bkkbn|kpk\b|lan\b|pt\b|perum)/u;

/** "Pada 1 Maret, meraih ...", "Di 5 Februari, mendapat ...": an event of its own. */
const DATED =
  /^\W*(?:lalu|kemudian|selanjutnya|sementara|sedangkan)?,?\s*(?:pada|di)\s+(?:tanggal\s+)?(?:\uE006+|\d{1,2} (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b)/u;

/**
 * Places that cannot be of the award that the sentences before speak of: it knows no such place, and the sentence tells of
 * another event or giver ("Di 5 Februari, mendapat penghargaan peringkat I Nasional ... dari Kemenkes").
 */
export function areForeign(tiers: readonly TierMention[], sentence: Span, lent: Draft, context: Context): boolean {
  const { mask, competitions } = context;
  const last = tiers.at(-1);
  // "Kota X meraih UHC Award. ... berada di zona hijau": a colour of another survey.
  if (tiers.some(({ quote }) => ZONE.test(quote)) && knowsOther(tiers, lent, competitions)) return true;
  if (!last || !tiers.every(({ quote }) => RANK.test(quote))) return false;
  const known = lent.competitions.flatMap((id) => competitions.get(id) ?? []);
  if (known.some((one) => one.tiers.length === 0 || tiers.some(({ name }) => knowsTier(one, name)))) return false;
  const behind = { start: last.end, end: sentence.end };
  const given = GIVER.test(mask.slice(behind.start, behind.end)) || mentionsIn(context.mentions, behind).some(isGiver);
  const dated = DATED.test(mask.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  return known.length > 0 ? given || dated : given && dated;
}

const ZONE = /^(?:kategori |predikat )?zona\b/i;

/** The lent award has grades, and none of these. */
function knowsOther(
  tiers: readonly TierMention[],
  { competitions: ids }: Draft,
  competitions: Context['competitions'],
): boolean {
  const known = ids.flatMap((id) => competitions.get(id) ?? []).filter((one) => one.tiers.length > 0);
  return (
    known.length > 0 &&
    !known.some(
      (one) => one.tiers.some(({ name }) => ZONE.test(name)) || tiers.some(({ name }) => knowsTier(one, name)),
    )
  );
}

/** A ministry or another body of the nation. */
function isGiver(mention: Mention): boolean {
  return mention.type === 'recipient' && isNational(mention.codes);
}
