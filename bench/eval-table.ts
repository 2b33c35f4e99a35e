import { MENTION_TYPES } from './eval-fixture.ts';
import { f1, type Score, spansOf, sum } from './eval-score.ts';

/** What `npm test` holds. Spans are exact: one unit too many is a miss and a spurious span. */
export const THRESHOLDS = {
  spans: { award: 0.95, tier: 0.95, recipient: 0.95, date: 0.95, innovation: 0.95, unit: 0.93, official: 0.95 },
  claims: 0.95,
  blocks: 0.99,
  verdicts: 0.98,
  checks: 0.98,
  labels: 0.98,
  repetitions: 0.98,
} as const;

export type Summary = {
  readonly articles: number;
  readonly blocks: number;
  readonly unexpectedBlocks: number;
  readonly spans: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly verdicts: number;
  readonly checks: number;
  readonly labels: number;
  readonly repetitions: number;
  readonly falseAccusations: readonly string[];
  readonly falseConflicts: readonly string[];
};

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const total = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((all, one) => all + of(one), 0);

export function summary(scores: readonly Score[]): Summary {
  const spans = spansOf(scores);
  return {
    articles: scores.length,
    blocks: ratio(
      total(scores, ({ blocks }) => blocks.verbatim),
      total(scores, ({ blocks }) => blocks.expected),
    ),
    unexpectedBlocks: total(scores, ({ blocks }) => blocks.unexpected),
    spans: Object.fromEntries(MENTION_TYPES.map((type) => [type, f1(spans[type])])),
    claims: f1(sum(scores.map(({ claims }) => claims))),
    verdicts: ratio(
      total(scores, ({ verdicts }) => verdicts.right),
      total(scores, ({ verdicts }) => verdicts.judged),
    ),
    checks: ratio(
      total(scores, ({ checks }) => checks.right),
      total(scores, ({ checks }) => checks.expected),
    ),
    labels: f1(sum(scores.map(({ labels }) => labels))),
    repetitions: ratio(
      total(scores, ({ repetitions }) => repetitions.right),
      total(scores, ({ repetitions }) => repetitions.expected),
    ),
    falseAccusations: scores.flatMap(({ falseAccusations }) => falseAccusations),
    falseConflicts: scores.flatMap(({ falseConflicts }) => falseConflicts),
  };
}

/** Shares of what the labels say, by the name of their row. */
const RATIOS = [
  ['blocks', 'blocks read word for word'],
  ['verdicts', 'verdicts right'],
  ['checks', 'checks right'],
  ['labels', 'labels F1'],
  ['repetitions', 'repetitions right'],
] as const;

/** What is below its threshold, said so that a reader sees by how much. */
export function shortfalls(scores: readonly Score[]): readonly string[] {
  const all = summary(scores);
  const low = (name: string, value: number, least: number) =>
    value < least ? [`${name} ${value.toFixed(3)} < ${least}`] : [];
  return [
    ...MENTION_TYPES.flatMap((type) => low(`span F1 ${type}`, all.spans[type] ?? 0, THRESHOLDS.spans[type])),
    ...low('claim F1', all.claims, THRESHOLDS.claims),
    ...RATIOS.flatMap(([what, name]) => low(name, all[what], THRESHOLDS[what])),
    ...all.falseAccusations.map((line) => `false accusation: ${line}`),
    ...all.falseConflicts.map((line) => `false conflict: ${line}`),
  ];
}

const GROUPS: readonly { name: string; holds: (score: Score) => boolean }[] = [
  { name: 'all', holds: () => true },
  { name: 'dev', holds: ({ split }) => split === 'dev' },
  { name: 'held', holds: ({ split }) => split === 'held' },
  { name: 'traps', holds: ({ kind }) => kind === 'trap' },
  { name: 'no award', holds: ({ kind }) => kind === 'none' },
];

/** The table of EVAL.md and of the terminal. */
export function table(scores: readonly Score[]): string {
  const groups = GROUPS.map(({ name, holds }) => ({
    name,
    of: summary(scores.filter(holds)),
    scores: scores.filter(holds),
  }));
  const row = (name: string, cell: (summary: Summary) => string, least = '') =>
    `| ${name} | ${groups.map(({ of }) => cell(of)).join(' | ')} | ${least} |`;
  const number = (value: number) => value.toFixed(3);
  const share = (what: (typeof RATIOS)[number][0]) =>
    row(RATIOS.find(([key]) => key === what)?.[1] ?? what, (all) => number(all[what]), String(THRESHOLDS[what]));
  const spanCounts = spansOf(scores);
  const claims = sum(scores.map((score) => score.claims));
  return [
    `| | ${groups.map(({ name, of }) => `${name} (${of.articles})`).join(' | ')} | at least |`,
    `| --- |${groups.map(() => ' ---: |').join('')} --- |`,
    share('blocks'),
    row('blocks read that are none', ({ unexpectedBlocks }) => String(unexpectedBlocks)),
    ...MENTION_TYPES.map((type) =>
      row(`span F1 ${type}`, ({ spans }) => number(spans[type] ?? 0), String(THRESHOLDS.spans[type])),
    ),
    row('claim F1', (all) => number(all.claims), String(THRESHOLDS.claims)),
    share('verdicts'),
    row('false accusations', ({ falseAccusations }) => String(falseAccusations.length), '0 (no more)'),
    share('checks'),
    row('false conflicts of checks', ({ falseConflicts }) => String(falseConflicts.length), '0 (no more)'),
    share('labels'),
    share('repetitions'),
    '',
    '| | found | missed | spurious |',
    '| --- | ---: | ---: | ---: |',
    ...MENTION_TYPES.map((type) => {
      const { hit, missed, spurious } = spanCounts[type];
      return `| ${type} | ${hit} | ${missed} | ${spurious} |`;
    }),
    `| claim | ${claims.hit} | ${claims.missed} | ${claims.spurious} |`,
  ].join('\n');
}
