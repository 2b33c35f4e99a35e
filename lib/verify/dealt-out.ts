import { mentionsIn } from '../claims/context.ts';
import { isBearer } from '../claims/holder.ts';
import type { Mention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { anyOverlaps, type Span } from '../text/span.ts';

/** Nothing but what joins the members of one list. */
const JOINED = /^(?:\s|[,;&/]|\b(?:dan|serta|and|kabupaten|kab\.?|kota)\b)*$/i;
const EACH = /\bmasing-masing\b|\brespectively\b|\beach\b/i;

/** No sentence that a person wrote names more, and each is held against each. */
const MOST_BODIES = 60;

type Body = Extract<Mention, { type: 'recipient' | 'unit' | 'official' }>;

/**
 * Whether a sentence tells of several bodies apart, so that whose grade or year is whose is a reading: "A (Utama) dan B
 * (Madya)", "A dan B masing-masing meraih ...", "A meraih Utama, disusul B". Several in one list that share one grade are
 * told alike; a province that only says where a regency lies is no other body. Of one body's several awards in several years
 * ("pada 2021 meraih X, pada 2020 meraih Y") which year is whose is a reading too.
 */
export function isDealtOut({ start, end }: Span, mentions: readonly Mention[], text: string): boolean {
  const inside = mentionsIn(mentions, { start, end });
  const named = inside.filter(isBody);
  if (named.length > MOST_BODIES) return true;
  if (hasLooseYears({ start, end }, inside, text)) return true;
  const bodies = apart(named, text);
  if (bodies.length < 2) return false;
  const grades = new Set(inside.flatMap((mention) => gradeOf(mention) ?? []));
  if (grades.size > 1 || EACH.test(text.slice(start, end))) return true;
  return bodies.some((body, i) => i > 0 && !JOINED.test(text.slice(bodies[i - 1]!.end, body.start)));
}

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Two years or more that stand apart from two awards or more; a year in an award's name is that award's. */
function hasLooseYears({ start, end }: Span, inside: readonly Mention[], text: string): boolean {
  const awards = inside.filter(({ type }) => type === 'award');
  if (awards.length < 2) return false;
  const loose = everyMatch(YEAR, text.slice(start, end)).filter(
    ({ index }) => !anyOverlaps(awards, { start: start + index, end: start + index + 4 }),
  );
  return new Set(loose.map(([year]) => year)).size > 1;
}

function isBody(mention: Mention): mention is Body {
  return isBearer(mention) && mention.codes.some((code) => /^\d/.test(code));
}

/** One of each body, without the provinces that say where another lies or hand it over. */
function apart(bodies: readonly Body[], text: string): readonly Body[] {
  if (bodies.length < 2) return bodies;
  const others = bodies.filter((body, i) => {
    const within = bodies.filter(({ codes }) => isProvinceOf(body, codes));
    const behind = i > 0 ? bodies[i - 1] : undefined;
    const placed = behind && within.includes(behind) && /^,? ?\(?$/.test(text.slice(behind.end, body.start));
    return within.length === 0 || (body.type !== 'official' && !placed);
  });
  return others.filter(({ codes }, i) => others.findIndex((other) => other.codes.join() === codes.join()) === i);
}

function isProvinceOf({ codes }: Body, others: readonly string[]): boolean {
  return others.some((code) => codes.some((own) => code.startsWith(`${own}.`)));
}

function gradeOf(mention: Mention): string | undefined {
  const grade = mention.type === 'tier' ? mention.name : mention.type === 'award' ? mention.tier : undefined;
  return grade?.toLowerCase();
}
