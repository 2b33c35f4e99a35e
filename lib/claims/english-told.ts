import type { AwardMention, TierMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { HOLDER, type Plain } from './english-plain.ts';
import { isBearer } from './holder.ts';

/** The award and the tiers named in a stretch, as far as the next names. */
export function asTold(
  plain: Plain,
  from: number,
  to: number,
): { readonly award?: AwardMention; readonly tiers: readonly TierMention[] } {
  let award: AwardMention | undefined;
  let behind = 0;
  const tiers: TierMention[] = [];
  for (const [index, mention] of plain.at) {
    if (index < from || index >= to) continue;
    if (index > from && isBearer(mention) && HOLDER.test(plain.text.charAt(index))) break;
    if (mention.type === 'tier') tiers.push(mention);
    if (mention.type !== 'award') continue;
    if (award && isPrizeOf(award, plain.text.slice(behind, index))) {
      const title = titleOf(award);
      if (title && tiers.length === 0) tiers.push(title);
      award = mention;
    }
    award ??= mention;
    behind = index + 1;
  }
  return { ...(award && { award }), tiers };
}

/** "won the Best Budget award at the Green Town Awards": what was won at an event is a prize of it. */
function isPrizeOf({ competitions, surfaceYear }: AwardMention, between: string): boolean {
  return competitions.length === 0 && surfaceYear === undefined && AT_EVENT.test(between);
}

const AT_EVENT =
  /^(?: (?:for|from|by) [^.;:\uE000-\uE006]{1,70})? (?:at|in|during|of) (?:the |its |an? |this year['’]s )?(?:[A-Za-zÀ-ɏ\d-]+ ){0,3}["“]?$/u;

export const PRIZE = / (?:[Aa]ward|[Pp]rize|[Tt]rophy|[Cc]ertificate|[Mm]edal)s?$/;

/** "Best Budget award", "Honorable Mention award": its name as a grade, where it says more than that it is one. */
function titleOf({ id, start, end, quote }: AwardMention): TierMention | undefined {
  const name = quote.replace(/^(?:The|An?) /, '').replace(PRIZE, '');
  if (name === quote || /^(?:another|other|two|three|special|national|international|prestigious)$/i.test(name))
    return undefined;
  return { type: 'tier', id, start, end, quote, name };
}

/** Between two awards of one verb: "the A for the fifth time and the B". */
const AND_ALSO =
  /^[^.;:\uE000\uE003-\uE005]{0,60}?(?:,|,? and|,? as well as|,? plus)(?: also)?(?: the| an?| its| another)? ["“]?$/u;

/** "received the A and the B": the awards behind the first, each as far as the next. */
export function furtherAwards({ text, at }: Plain, from: number, to: number): readonly Span[] {
  const further: { start: number; end: number }[] = [];
  let last: number | undefined;
  for (const [index, mention] of at) {
    if (index < from || index >= to) continue;
    if (isBearer(mention)) break;
    if (mention.type !== 'award') continue;
    if (last !== undefined) {
      if (!AND_ALSO.test(text.slice(last + 1, index))) break;
      const before = further.at(-1);
      if (before) before.end = index;
      further.push({ start: index, end: to });
    }
    last = index;
  }
  return further;
}

export function awardBefore(plain: Plain, before: number): AwardMention | undefined {
  let found: AwardMention | undefined;
  for (const [index, mention] of plain.at)
    if (index < before && mention.type === 'award' && !isGradeOf(mention, found)) found = mention;
  // "were given the certificate, while B won the trophy": the grade in the name of the one is not the other's.
  if (found?.tier === undefined) return found;
  const { tier: _tier, ...even } = found;
  return even;
}

/** "at the Child-Friendly City Award 2023, while B took Provila": of the contest that was named with its year. */
function isGradeOf({ competitions, surfaceYear }: AwardMention, contest: AwardMention | undefined): boolean {
  return (
    surfaceYear === undefined &&
    contest?.surfaceYear !== undefined &&
    competitions.some((id) => contest.competitions.includes(id))
  );
}

/** "Gold was given to A at the Green Awards": the one award of the sentence, wherever it stands. */
export function onlyAward({ at }: Plain): AwardMention | undefined {
  const awards = [...at.values()].filter((mention) => mention.type === 'award');
  // "failed to win it, although it received a certificate": what has a grade in its name is not all of it.
  return awards.length === 1 && awards[0]?.tier === undefined ? awards[0] : undefined;
}
