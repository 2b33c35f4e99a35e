import { GAINED, GAINS, GIVEN, NAMELY, PRIZE } from '../language/word-classes.ts';
import type { AwardMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { sameContest } from './same-contest.ts';

/** The names of one competition in one clause; `award` is the fullest and speaks for all. */
export type AwardGroup = { readonly award: AwardMention; readonly all: readonly AwardMention[] };

/**
 * Awards of a clause, the names of one competition taken together: "pada Jambore Inovasi ... pada Kompetisi Top 25 ..."
 * is one claim. The fullest name speaks for the rest.
 */
export function awardGroups(awards: readonly AwardMention[], mask: string): AwardGroup[] {
  const groups: AwardMention[][] = [];
  for (const award of awards) {
    const known = groups.find((group) =>
      group.some(
        (other) =>
          award.start - other.end <= 1 ||
          (sameCompetition(other, award) &&
            compatibleYears(other, award) &&
            !areItems(other, award, awards, mask) &&
            !haveOwnHolders(other, award, mask)) ||
          isOccasion(other, award, mask) ||
          isCalled(other, award, mask),
      ),
    );
    if (known) known.push(award);
    else groups.push([award]);
  }
  return groups.map((all) => ({
    all,
    award: dated(
      all.reduce((best, award) => (isCalled(best, award, mask) || fullness(award) > fullness(best) ? award : best)),
      all,
    ),
  }));
}

/** "menyabet Top CEO BUMD Award, Top BUMD Award Bintang 4, dan Top Pembina BUMD Award": prizes of one contest that a list parts. */
function areItems(one: AwardMention, other: AwardMention, awards: readonly AwardMention[], mask: string): boolean {
  const [from, to] = [awards.indexOf(one), awards.indexOf(other)];
  if (awards.length < 2 || from < 0 || to <= from) return false;
  // "Top BUMD Awards 2024 dan Top CEO BUMD 2024 yang diraih": of two, each has its own name and year.
  const pair = awards.length === 2;
  if (pair && (one.surfaceYear === undefined || one.surfaceYear !== other.surfaceYear)) return false;
  if (!pair && !TAKES.test(mask.slice(Math.max(0, awards[0]!.start - 60), awards[0]!.start))) return false;
  const gaps = awards.slice(1).map(({ start }, i) => mask.slice(awards[i]!.end, start));
  const ends = gaps.findIndex((gap, i) => i >= from && !LISTED.test(gap));
  const list = gaps.slice(from, ends < 0 ? gaps.length : ends);
  return list.length >= to - from && /\b(?:dan|serta)\b/.test(list.at(-1) ?? '');
}

/** "TPID terbaik kota yang diraih Kota X, dan TPID terbaik kabupaten yang diraih Kabupaten Y". */
function haveOwnHolders(one: AwardMention, other: AwardMention, mask: string): boolean {
  return TAKEN_BY.test(mask.slice(one.end, other.start)) && TAKEN_BY.test(mask.slice(other.end, other.end + 90));
}

const TAKEN_BY = pattern`^[^.;\uE000]*\b(?:${GAINED}|${GIVEN}) (?:oleh |kepada )?[\uE003\uE005]`;

const TAKES = pattern`\b(?:${NAMELY}|adalah|${GAINS})\b[^.;]{0,30}$`;
const LISTED = /^["”’)]?(?:,|;|,? dan|,? serta) (?:penghargaan )?["“‘(]?$/;

/** "meraih plakat Adipura untuk sarana terbaik Adipura 2018": the year stands beside another of its names. */
function dated(award: AwardMention, all: readonly AwardMention[]): AwardMention {
  if (award.surfaceYear !== undefined) return award;
  const [only, ...more] = new Set(
    all.flatMap((other) =>
      other.surfaceYear !== undefined && sameCompetition(other, award) ? [other.surfaceYear] : [],
    ),
  );
  return only === undefined || more.length > 0 ? award : { ...award, surfaceYear: only };
}

/** "meraih penghargaan A pada ajang B": B is where it was given, unless both are contests that we know. */
function isOccasion(prize: AwardMention, occasion: AwardMention, mask: string): boolean {
  if (prize.competitions.length > 0 && occasion.competitions.length > 0) return false;
  const between = mask.slice(prize.end, occasion.start);
  return /^(?:\s*(?:untuk|sebagai|dengan)?\s*\uE001+)?,?\s*(?:dalam|pada|di|at)\s+(?:ajang|acara|gelaran|perhelatan|malam|the)\s*$/u.test(
    between,
  );
}

/** "penghargaan pembangunan daerah bertajuk A": one award, of which A is the name. */
function isCalled(award: AwardMention, name: AwardMention, mask: string): boolean {
  return /^,? (?:yang )?(?:bertajuk|bernama|berjudul|bertitel|dengan (?:nama|tajuk|titel)|yang disebut|alias)\s*["“‘']?$/.test(
    mask.slice(award.end, name.start),
  );
}

function sameCompetition(a: AwardMention, b: AwardMention): boolean {
  return sameContest(a, b) && !(a.tier && b.tier && a.tier !== b.tier);
}

function compatibleYears(a: AwardMention, b: AwardMention): boolean {
  return a.surfaceYear === undefined || b.surfaceYear === undefined || a.surfaceYear === b.surfaceYear;
}

function fullness(award: AwardMention): number {
  return (
    (award.tier ? 2 : 0) +
    (award.category ? 2 : 0) +
    (award.surfaceYear ? 1 : 0) +
    (award.general ? 0 : 1) -
    award.competitions.length * 0.1
  );
}

/** The awards named next to one in its clause, if any. */
export type Neighbours = { readonly next: AwardMention | undefined; readonly previous: AwardMention | undefined };

/** In a clause of several awards a tier goes with the award before it, unless it adjoins the next one. */
export function belongs(mention: Span, award: AwardMention, { next, previous }: Neighbours, mask: string): boolean {
  if (mention.start >= award.end) {
    if (!next) return true;
    if (heads(mention, next, award, mask)) return false;
    if (isInItem(mention, award, next, mask)) return true;
    return mention.end <= next.start && mention.start - award.end <= next.start - mention.end + 12;
  }
  if (!previous) return true;
  if (heads(mention, award, previous, mask)) return true;
  if (isInItem(mention, previous, award, mask)) return false;
  return mention.start >= previous.end && award.start - mention.end + 12 < mention.start - previous.end;
}

/** "apresiasi Kota Sehat, penghargaan kader terbaik I, juara kedua lomba X yang diraih Puskesmas Y": the next items of a list. */
export function isOfNextPrize({ start }: Span, { end }: Span, mask: string): boolean {
  return start >= end && NEXT_PRIZE.test(mask.slice(end, start));
}

const NEXT_PRIZE = pattern`[,;](?: dan| serta)? (?:${PRIZE}|pencapaian|prestasi) [A-Za-zÀ-ɏ]`;

/** "SAKIP dari Kementerian X dengan nilai BB, Piala Y": of one item of a list, which ends before the next award. */
function isInItem({ start, end }: Span, award: AwardMention, next: AwardMention, mask: string): boolean {
  return (
    start >= award.end &&
    end <= next.start &&
    !/[,;]/.test(mask.slice(award.end, start)) &&
    /^["”’)]*\s*(?:[,;]|dan\b|serta\b)/.test(mask.slice(end, next.start))
  );
}

/** "juara I Lomba A, juara II Lomba B dan terbaik pertama dalam C": what stands before an award, parted from the one before. */
function heads(tier: Span, award: AwardMention, previous: AwardMention, mask: string): boolean {
  return (
    tier.end <= award.start &&
    tier.start >= previous.end &&
    BEFORE.test(mask.slice(tier.end, award.start)) &&
    PARTED.test(mask.slice(previous.end, tier.start))
  );
}

const BEFORE = pattern`^["”’)]?\s*(?:(?:dalam|pada|di|untuk|dari|in|at|of|the|ajang|${PRIZE}|lomba|penilaian|kompetisi)\s+)*["“‘(]?$`;
const PARTED =
  /(?:[,;]|\b(?:dan|serta|and|as well as|kemudian|lalu|ditambah)\b)\s*(?:(?:juga|meraih|sebagai|menjadi|dan|serta|and)\s+)*$/;
