import { closedEnd } from '../text/closed-end.ts';
import { clusterEnd } from './cluster-end.ts';
import { cuedTier } from './cued-tier.ts';
import type { DraftOf } from './draft.ts';
import { bestNames } from './english-best.ts';
import { type EnglishTier, englishCategories, englishPlace } from './english-tiers.ts';
import { fieldBefore } from './field-before.ts';
import { gradeOfYear } from './grade-of-year.ts';
import { knownTier, roleOfBest } from './known-tier.ts';
import { lineTier } from './line-tier.ts';
import type { Scan } from './scan.ts';
import { tierAt } from './tier-at.ts';
import { type TierHere, tierHere } from './tier-here.ts';

/** Tiers and categories apart from their award. */
export function tiers(scan: Scan): readonly DraftOf<'tier'>[] {
  const { words } = scan;
  const found: DraftOf<'tier'>[] = [];
  let free = 0;
  const categories = [...englishCategories(scan), ...titles(scan)];

  for (const { first, end, name } of categories)
    found.push({ type: 'tier', start: words.starts[first] ?? 0, end: words.ends[end - 1] ?? 0, name });
  for (const word of openings(scan)) {
    if (word < free || categories.some(({ first, end }) => word >= first && word < end)) continue;
    const known = knownTier(scan, word);
    const place = englishPlace(scan, word);
    const tier =
      (place && tierHere(scan, place.first, place.end, place.first)) ??
      roleOfBest(scan, (known?.last ?? word + 1) - 1) ??
      withCategory(scan, longer(tierAt(scan, word), known)) ??
      lineTier(scan, word) ??
      gradeOfYear(scan, word);
    if (!tier) continue;
    const field = fieldBefore(scan, tier.first);
    if (field && field.first >= free)
      found.push({
        type: 'tier',
        start: words.starts[field.first] ?? 0,
        end: words.ends[field.last - 1] ?? 0,
        name: field.name,
      });
    found.push({
      type: 'tier',
      start: words.starts[tier.first] ?? 0,
      end: withYear(scan, tier),
      name: tier.name,
    });
    free = tier.last;
  }
  return found;
}

/** "Best Adaptation" at the awards that its sentence names. */
function titles(scan: Scan): readonly EnglishTier[] {
  const { text, words } = scan;
  return bestNames(scan)
    .filter(({ inAward }) => inAward)
    .map(({ first, end }) => ({ first, end, name: text.slice(words.starts[first], words.ends[end - 1]) }));
}

/** Words at which a tier may begin. */
function openings(scan: Scan): readonly number[] {
  const at = new Set<number>();
  for (const { first } of scan.cues('tier-cue')) at.add(scan.key(first) === 'besar' ? first - 1 : first);
  for (const { first } of scan.tierHits) at.add(first);
  return [...at].filter((word) => word >= 0).sort((a, b) => a - b);
}

function longer(said: TierHere | undefined, known: TierHere | undefined): TierHere | undefined {
  if (!said || !known) return said ?? known;
  return known.last > said.last ? known : said;
}

/** "juara 4 kategori Konten Kreatif": a place in a category is one tier. */
function withCategory(scan: Scan, tier: TierHere | undefined): TierHere | undefined {
  if (!tier || tier.last >= scan.words.count || scan.gap(tier.last) !== ' ') return tier;
  const cluster = tier.cue === undefined ? clusterEnd(scan, tier.last) : undefined;
  if (cluster !== undefined) return { ...tier, last: cluster };
  if (scan.key(tier.last) !== 'kategori') return tier;
  if (tier.cue === 'kategori' || scan.sentence(tier.last) !== scan.sentence(tier.first)) return tier;
  const category = cuedTier(scan, tier.last);
  return category ? tierHere(scan, tier.first, category.last, tier.first, tier.cue) : tier;
}

/** "Kategori Sangat Inovatif Tahun 2021": an adjoining year belongs to the name as printed. */
function withYear(scan: Scan, tier: TierHere): number {
  const at = scan.key(tier.last) === 'tahun' ? tier.last + 1 : tier.last;
  const adjoins = tier.cue !== undefined && scan.gap(tier.last) === ' ' && (at === tier.last || scan.gap(at) === ' ');
  return adjoins && /^(?:19|20)\d\d$/.test(scan.key(at)) && scan.sentence(at) === scan.sentence(tier.first)
    ? (scan.words.ends[at] ?? 0)
    : bracketed(scan, tier);
}

/** "Zona Hijau (Kepatuhan Tinggi)". */
function bracketed({ text, words }: Scan, { first, last }: TierHere): number {
  return closedEnd(text, words.starts[first] ?? 0, words.ends[last - 1] ?? 0);
}
