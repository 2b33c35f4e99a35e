import type { Dataset } from '../lib/dataset/dataset.ts';
import type { Report, ReportCheck, ReportClaim } from '../lib/report/report.ts';
import { overlaps, type Span } from '../lib/text/span.ts';
import { align } from './eval-align.ts';
import {
  allows,
  choices,
  type ExpectedClaim,
  type Fixture,
  MENTION_TYPES,
  type MentionType,
  type OneOf,
  readMarks,
} from './eval-fixture.ts';

/** All that scoring asks of a dataset: the official names of tiers. */
type TierNames = Pick<Dataset, 'competition'>;

export type Count = { hit: number; missed: number; spurious: number };

export type Miss = {
  readonly what: 'missed' | 'spurious';
  readonly type: string;
  readonly quote: string;
  readonly context: string;
};

export type Score = {
  readonly slug: string;
  readonly kind: string;
  readonly split: 'dev' | 'held';
  readonly layout: string;
  readonly blocks: { readonly expected: number; readonly verbatim: number; readonly unexpected: number };
  readonly spans: Readonly<Record<MentionType, Count>>;
  readonly claims: Count;
  readonly verdicts: { readonly right: number; readonly judged: number };
  readonly falseAccusations: readonly string[];
  readonly checks: { readonly right: number; readonly expected: number };
  readonly falseConflicts: readonly string[];
  readonly labels: Count;
  readonly repetitions: { readonly right: number; readonly expected: number };
  readonly misses: readonly Miss[];
};

/** Holds one report against its labels. `report` is undefined where nothing article-like was found. */
export function score(fixture: Fixture, report: Report | undefined, dataset: TierNames): Score {
  const { slug, expected } = fixture;
  const misses: Miss[] = [];
  const read = report?.text ?? '';
  const parsed = expected.text.map(readMarks);
  const laid = align(
    read,
    parsed.map(({ text }) => text),
    expected.optional.map((line) => readMarks(line).text),
  );
  const spans = emptySpans();
  scoreSpans();
  const claims = scoreClaims(expected.claims, report?.claims ?? [], dataset);
  misses.push(...claims.misses);
  const checks = scoreChecks(fixture, report);
  return {
    slug,
    kind: expected.kind,
    split: expected.split,
    layout: expected.layout,
    blocks: {
      expected: parsed.length,
      verbatim: laid.verbatim.filter(Boolean).length,
      unexpected: laid.unexpected.length,
    },
    spans,
    claims: claims.count,
    verdicts: claims.verdicts,
    falseAccusations: claims.falseAccusations.map((line) => `${slug}: ${line}`),
    checks: { right: checks.right, expected: expected.checks.length },
    falseConflicts: checks.falseConflicts.map((line) => `${slug}: ${line}`),
    labels: scoreLabels(
      expected.labels,
      (report?.labels ?? []).map(({ quote }) => quote),
    ),
    repetitions: {
      right: (report?.duplicates.within.length ?? 0) === expected.repetitions ? 1 : 0,
      expected: 1,
    },
    misses: [
      ...laid.verbatim.flatMap((same, i): Miss[] =>
        same ? [] : [{ what: 'missed', type: 'block', quote: parsed[i]!.text.slice(0, 80), context: '' }],
      ),
      ...laid.unexpected.map(
        (line): Miss => ({ what: 'spurious', type: 'block', quote: line.slice(0, 80), context: '' }),
      ),
      ...misses,
    ],
  };

  function scoreSpans(): void {
    const found = (report?.mentions ?? []).map((mention) => ({ ...mention, used: false }));
    const ignored: Span[] = [...laid.optional];
    parsed.forEach(({ text, marks }, block) => {
      for (const mark of marks) {
        const place = laid.place(block, mark);
        if (mark.optional) {
          if (place) ignored.push(place);
          continue;
        }
        const type = mark.types[0] ?? 'award';
        const hit = place && found.find((one) => !one.used && sameSpan(one, place) && isOneOf(mark.types, one.type));
        if (hit) {
          hit.used = true;
          spans[type].hit++;
        } else {
          spans[type].missed++;
          misses.push({ what: 'missed', type, quote: mark.quote, context: around(text, mark) });
        }
      }
    });
    for (const one of found) {
      if (one.used || ignored.some((span) => overlaps(span, one))) continue;
      spans[one.type].spurious++;
      misses.push({ what: 'spurious', type: one.type, quote: one.quote, context: around(read, one) });
    }
  }
}

function isOneOf(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function around(text: string, { start, end }: Span): string {
  const cut = (piece: string) => piece.replace(/\s+/g, ' ');
  return `${cut(text.slice(Math.max(0, start - 30), start))}⟦${cut(text.slice(start, end))}⟧${cut(text.slice(end, end + 30))}`;
}

export function emptySpans(): Record<MentionType, Count> {
  const count = (): Count => ({ hit: 0, missed: 0, spurious: 0 });
  return {
    award: count(),
    tier: count(),
    innovation: count(),
    recipient: count(),
    unit: count(),
    official: count(),
    date: count(),
  };
}

// --- claims

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(kategori|predikat|peringkat|opini|tingkat|kualifikasi)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The official name of a tier however it is printed, so that "juara 1" and "Juara I" are one. */
function tierKey(tier: string | null, competition: string | null, dataset: TierNames): string | null {
  if (tier === null) return null;
  const key = plain(tier);
  const known = competition === null ? undefined : dataset.competition(competition);
  const official = known?.tiers.find(({ name, aliases }) => [name, ...aliases].some((one) => plain(one) === key));
  return plain(official?.name ?? tier);
}

function innovationAgrees(expected: string | null, found: string | null): boolean {
  if (expected === null) return found === null;
  if (found === null) return false;
  const [a, b] = [plain(expected), plain(found)];
  return a === b || a.startsWith(b) || b.startsWith(a) || a.slice(0, 8) === b.slice(0, 8);
}

/** All of recipient, competition, year, tier and status are right. */
function isRight(expected: ExpectedClaim, found: ReportClaim, dataset: TierNames): boolean {
  return (
    allows(expected.status, found.status) &&
    allows(expected.recipient, found.recipient.code) &&
    allows(expected.competition, found.competition) &&
    allows(expected.year, found.year) &&
    choices(expected.tier).some(
      (tier) => tierKey(tier, found.competition, dataset) === tierKey(found.tier, found.competition, dataset),
    )
  );
}

function verdictIsRight(expected: ExpectedClaim, found: ReportClaim): boolean {
  if (!allows(expected.verdict, found.verdict)) return false;
  if (found.verdict !== 'differs') return true;
  const fields = found.differences.map(({ field }) => field);
  return fields.length === expected.differences.length && fields.every((field) => expected.differences.includes(field));
}

function scoreClaims(expected: readonly ExpectedClaim[], found: readonly ReportClaim[], dataset: TierNames) {
  const misses: Miss[] = [];
  const pairs = new Map<ReportClaim, ExpectedClaim>();
  const open = new Set(expected);
  const right = (claim: ReportClaim, label: ExpectedClaim) => isRight(label, claim, dataset);
  const withInnovation = (claim: ReportClaim, label: ExpectedClaim) =>
    right(claim, label) && innovationAgrees(label.innovation, claim.innovation);
  for (const agrees of [withInnovation, right]) {
    for (const claim of found) {
      if (pairs.has(claim)) continue;
      const label = [...open].find((one) => agrees(claim, one));
      if (!label) continue;
      pairs.set(claim, label);
      open.delete(label);
    }
  }
  for (const label of open) {
    misses.push({ what: 'missed', type: 'claim', quote: told(label), context: '' });
  }
  const verdicts = { right: 0, judged: pairs.size };
  const falseAccusations: string[] = [];
  for (const claim of found) {
    const label = pairs.get(claim);
    if (!label) misses.push({ what: 'spurious', type: 'claim', quote: toldByReport(claim), context: '' });
    else if (verdictIsRight(label, claim)) verdicts.right++;
    else
      misses.push({
        what: 'spurious',
        type: 'verdict',
        quote: `${claim.verdict ?? 'none'} ${claim.differences.map(({ field }) => field).join('+')} for ${told(label)}`,
        context: claim.reason,
      });
    if (claim.verdict !== 'contradicted' && claim.verdict !== 'differs') continue;
    // A claim that is wrong in one field may still be the one that deserves its verdict.
    const near = label
      ? [label]
      : expected.filter(
          (one) => allows(one.recipient, claim.recipient.code) && allows(one.competition, claim.competition),
        );
    if (near.some((one) => verdictIsRight(one, claim))) continue;
    falseAccusations.push(`${claim.verdict}: ${toldByReport(claim)} (${claim.reason})`);
  }
  const count: Count = { hit: pairs.size, missed: open.size, spurious: found.length - pairs.size };
  return { count, verdicts, falseAccusations, misses };
}

function told(claim: ExpectedClaim): string {
  const { status, recipient, competition, year, tier, innovation } = claim;
  const first = (label: OneOf<string | number | null>) => choices(label)[0];
  return [status, recipient, competition, year, tier, innovation].map((field) => first(field) ?? '-').join(' | ');
}

function toldByReport(claim: ReportClaim): string {
  const { status, competition, award, year, tier, innovation, recipient } = claim;
  return [status, recipient.code ?? recipient.name, competition ?? award, year, tier, innovation]
    .map((field) => field ?? '-')
    .join(' | ');
}

// --- checks, labels

function scoreChecks({ expected }: Fixture, report: Report | undefined) {
  const found = report?.checks ?? [];
  const about = (check: ReportCheck, claimed: string | null): boolean => {
    if (claimed === null) return true;
    const quotes = (report?.mentions ?? []).filter(({ id }) => check.mentions.includes(id)).map(({ quote }) => quote);
    return [check.claimed, ...quotes].some((text) => plain(text).includes(plain(claimed)));
  };
  const right = expected.checks.filter((label) => {
    const these = found.filter((check) => check.kind === label.kind && about(check, label.claimed));
    if (these.length === 0) return allows(label.outcome, 'unknown');
    // One conflict among several of a kind spoils an `ok`; one is enough where a conflict is due.
    return allows(label.outcome, 'conflict')
      ? these.some((check) => allows(label.outcome, check.outcome))
      : these.every(({ outcome }) => outcome !== 'conflict') &&
          these.some((check) => allows(label.outcome, check.outcome));
  }).length;
  const falseConflicts = found
    .filter(({ outcome }) => outcome === 'conflict')
    .filter(
      (check) =>
        !expected.checks.some(
          (label) => label.kind === check.kind && allows(label.outcome, 'conflict') && about(check, label.claimed),
        ),
    )
    .map(({ kind, claimed, expected: due, reason }) => `${kind}: ${claimed} (due: ${due ?? '-'}) ${reason}`);
  return { right, falseConflicts };
}

function scoreLabels(expected: readonly string[], found: readonly string[]): Count {
  const same = (a: string, b: string) => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
  return {
    hit: expected.filter((label) => found.some((one) => same(label, one))).length,
    missed: expected.filter((label) => !found.some((one) => same(label, one))).length,
    spurious: found.filter((one) => !expected.some((label) => same(label, one))).length,
  };
}

/** 1 where there was nothing to find and nothing was found. */
export function f1({ hit, missed, spurious }: Count): number {
  const all = 2 * hit + missed + spurious;
  return all === 0 ? 1 : (2 * hit) / all;
}

export function sum(counts: readonly Count[]): Count {
  const total: Count = { hit: 0, missed: 0, spurious: 0 };
  for (const { hit, missed, spurious } of counts) {
    total.hit += hit;
    total.missed += missed;
    total.spurious += spurious;
  }
  return total;
}

export function spansOf(scores: readonly Score[]): Record<MentionType, Count> {
  const all = emptySpans();
  for (const type of MENTION_TYPES) all[type] = sum(scores.map(({ spans }) => spans[type]));
  return all;
}
