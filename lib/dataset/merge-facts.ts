import type { Facts } from './dataset-from.ts';
import type { Body, Competition, Edition, Region, Result, Source, Term } from './facts.ts';
import { type Match, matchRows, newTiers } from './match-rows.ts';
import { foldName } from './recipient-key.ts';
import { inSlices, type Pace, type Steps } from './steps.ts';

/**
 * The facts that the engine runs on: the base with each active import beside it, in order. A row of the base is never
 * overwritten: what an import fills in is noted with its page, what it contradicts stays beside it, both disputed. Lists
 * become complete through an import only where its own edition row states the official number.
 */
export function mergedFacts(base: Facts, active: readonly Facts[], pace: Pace = {}): Promise<Facts> {
  return inSlices(mergeSteps(base, active), pace);
}

export function* mergeSteps(base: Facts, active: readonly Facts[]): Steps<Facts> {
  let merged = base;
  for (const incoming of active) merged = yield* mergeOne(merged, incoming);
  return merged;
}

function* mergeOne(base: Facts, incoming: Facts): Steps<Facts> {
  const matches = yield* matchRows(base, incoming);
  const names = mergeRows(base.names ?? [], matches.names, { changed: keep, conflict: keepBase });
  return {
    competitions: mergeRows(base.competitions, matches.competitions, {
      changed: competitionWith,
      conflict: (row, incomingRow) => [competitionWith(row, incomingRow)],
    }),
    editions: mergeRows(base.editions, matches.editions, { changed: editionWith, conflict: bothEditions }),
    results: mergeRows(base.results, matches.results, resultsMerging(base)),
    terms: mergeRows(base.terms, matches.terms, { changed: termWith, conflict: bothTerms }),
    regions: mergeRows(base.regions, matches.regions, { changed: placeWith, conflict: keepBase }),
    bodies: mergeRows(base.bodies, matches.bodies, { changed: placeWith, conflict: keepBase }),
    ...(names.length > 0 && { names }),
  };
}

type Merging<T> = {
  changed(base: T, row: T, fields: readonly string[]): T;
  /** The base row as it is from now on, and what stands beside it. */
  conflict(base: T, row: T, fields: readonly string[]): readonly [T, ...T[]];
  added?(row: T): T;
};

/** Base rows keep their places; what comes stands behind them. Untouched rows stay the very same objects. */
function mergeRows<T>(base: readonly T[], matches: readonly Match<T>[], merging: Merging<T>): readonly T[] {
  const replaced = new Map<T, T>();
  const added: T[] = [];
  for (const match of matches) {
    if (match.kind === 'added') added.push(merging.added?.(match.row) ?? match.row);
    if (match.kind !== 'changed' && match.kind !== 'conflict') continue;
    const now = replaced.get(match.base) ?? match.base;
    const fields = match.fields.map(({ field }) => field);
    if (match.kind === 'changed') replaced.set(match.base, merging.changed(now, match.row, fields));
    else {
      const [kept, ...beside] = merging.conflict(now, match.row, fields);
      replaced.set(match.base, kept);
      added.push(...beside);
    }
  }
  if (replaced.size === 0 && added.length === 0) return base;
  return [...(replaced.size === 0 ? base : base.map((row) => replaced.get(row) ?? row)), ...added];
}

function keep<T>(base: T): T {
  return base;
}

function keepBase<T>(base: T): readonly [T] {
  return [base];
}

/** Who gives it and what its year means stay as they were; names and tiers grow. */
function competitionWith(base: Competition, row: Competition): Competition {
  const known = new Set([base.name, ...base.aliases.map(({ text }) => text)].map(foldName));
  const aliases = row.aliases.filter(({ text }) => !known.has(foldName(text)));
  return {
    ...base,
    aliases: [...base.aliases, ...aliases],
    tiers: [...base.tiers, ...newTiers(base, row)],
    ...(base.organiser === undefined && row.organiser !== undefined && { organiser: row.organiser }),
    ...(base.firstYear === undefined && row.firstYear !== undefined && { firstYear: row.firstYear }),
    ...(base.regionCode === undefined && row.regionCode !== undefined && { regionCode: row.regionCode }),
  };
}

function placeWith<T extends Region | Body>(base: T, row: T): T {
  const known = new Set([base.name, ...base.aliases].map(foldName));
  return { ...base, aliases: [...base.aliases, ...row.aliases.filter((alias) => !known.has(foldName(alias)))] };
}

function editionWith(base: Edition, row: Edition, fields: readonly string[]): Edition {
  const filled = {
    ...(base.date === undefined && row.date !== undefined
      ? // Its page is not the one that this row cites, so the day confirms and accuses nobody.
        { date: row.date, dateKind: 'unverified' as const }
      : {}),
    ...(base.place === undefined && row.place !== undefined && { place: row.place }),
    ...(base.presenter === undefined && row.presenter !== undefined && { presenter: row.presenter }),
    ...(base.instrument === undefined && row.instrument !== undefined && { instrument: row.instrument }),
    ...(base.total === undefined && row.total !== undefined && { total: row.total }),
    ...(fields.includes('coverage') && { coverage: row.coverage }),
  };
  return { ...base, ...filled, note: noted(base.note, fields, row.source) };
}

/** Two official numbers leave the list unproven, since `coverage` asks for one; a day in doubt accuses nobody. */
function bothEditions(base: Edition, row: Edition, fields: readonly string[]): readonly [Edition, Edition] {
  const unverified = { ...(fields.includes('award_date') && { dateKind: 'unverified' as const }) };
  const isAboutTheList = fields.includes('recipients_total') || fields.includes('status');
  return [
    { ...base, ...(base.date !== undefined && unverified) },
    { ...row, ...(row.date !== undefined && unverified), ...(!isAboutTheList && { coverage: base.coverage }) },
  ];
}

function resultWith(base: Result, row: Result, fields: readonly string[]): Result {
  return {
    ...base,
    ...(base.tier === undefined && row.tier !== undefined && { tier: row.tier }),
    ...(base.category === undefined && row.category !== undefined && { category: row.category }),
    ...(base.rank === undefined && row.rank !== undefined && { rank: row.rank }),
    ...(base.innovation === undefined && row.innovation !== undefined && { innovation: row.innovation }),
    ...(base.unit === undefined && row.unit !== undefined && { unit: row.unit }),
    ...withUrl(base.secondSourceUrl, row.source, base.source),
    note: noted(base.note, fields, row.source),
  };
}

/** Ids of the base keep naming its rows; a row that comes with a taken one gets a number behind it. */
function resultsMerging(base: Facts): Merging<Result> {
  const taken = new Set(base.results.map(({ id }) => id));
  const withFreeId = (row: Result): Result => {
    let id = row.id;
    for (let number = 2; taken.has(id); number++) id = `${row.id}~${number}`;
    taken.add(id);
    return id === row.id ? row : { ...row, id };
  };
  return {
    changed: resultWith,
    conflict: (before, row) => [
      { ...before, disputed: true },
      { ...withFreeId(row), disputed: true },
    ],
    added: withFreeId,
  };
}

function termWith(base: Term, row: Term, fields: readonly string[]): Term {
  return {
    ...base,
    ...(base.start === undefined && row.start !== undefined && { start: row.start, startKind: 'unverified' as const }),
    ...(base.end === undefined && row.end !== undefined && { end: row.end, endKind: 'unverified' as const }),
    ...withUrl(base.secondSourceUrl, row.source, base.source),
    note: noted(base.note, fields, row.source),
  };
}

/** Days of which two sources tell otherwise can speak against nobody. */
function bothTerms(base: Term, row: Term): readonly [Term, Term] {
  const unsure = { startKind: 'unverified', endKind: 'unverified' } as const;
  return [
    { ...base, ...unsure },
    { ...row, ...unsure },
  ];
}

function withUrl(second: string | undefined, { url }: Source, first: Source): { secondSourceUrl?: string } {
  const urls = second?.split('|') ?? [];
  if (url === '' || url === first.url || urls.includes(url))
    return second === undefined ? {} : { secondSourceUrl: second };
  return { secondSourceUrl: [...urls, url].join('|') };
}

function noted(note: string | undefined, fields: readonly string[], { title, url }: Source): string {
  return [note, `${fields.join(', ')}: ${title}${url === '' ? '' : ` (${url})`}`].filter((part) => part).join(' ');
}
