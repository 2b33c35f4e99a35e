import { tierKey } from './coverage.ts';
import type { Facts } from './dataset-from.ts';
import type { Competition, Edition, NameMeaning, Result, Term } from './facts.ts';
import { foldName } from './recipient-key.ts';
import type { FieldChange } from './row-fields.ts';
import { honourKey, keyOfEdition, officeOf, termKey } from './row-keys.ts';
import { eachInSteps, groupInSteps, type Steps } from './steps.ts';

/**
 * What a row that comes is to the rows that are there. `same`: it says nothing new. `changed`: it fills what is blank there.
 * `conflict`: both state a field and disagree; neither is dropped.
 */
export type Match<T> =
  | { readonly kind: 'added'; readonly row: T }
  | { readonly kind: 'same'; readonly row: T; readonly base: T }
  | { readonly kind: 'changed'; readonly row: T; readonly base: T; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'conflict'; readonly row: T; readonly base: T; readonly fields: readonly FieldChange[] };

export type Matches = {
  readonly competitions: readonly Match<Competition>[];
  readonly editions: readonly Match<Edition>[];
  readonly results: readonly Match<Result>[];
  readonly terms: readonly Match<Term>[];
  readonly regions: readonly Match<Facts['regions'][number]>[];
  readonly bodies: readonly Match<Facts['bodies'][number]>[];
  readonly names: readonly Match<NameMeaning>[];
};

/** Every incoming row beside what the base has of it, in the order of the incoming facts. */
export function* matchRows(base: Facts, incoming: Facts): Steps<Matches> {
  const competitionById = new Map(base.competitions.map((row) => [row.id, row]));
  return {
    competitions: incoming.competitions.map((row) => matched(row, competitionById.get(row.id), competitionFields)),
    editions: yield* matchedEditions(base, incoming, competitionById),
    results: yield* matchedResults(base, incoming, competitionById),
    terms: yield* matchedTerms(base, incoming),
    regions: yield* matchedPlaces(base.regions, incoming.regions),
    bodies: yield* matchedPlaces(base.bodies, incoming.bodies),
    names: matchedNames(base.names ?? [], incoming.names ?? []),
  };
}

/** A pair of cells; `adds` marks a list that only grows. */
type Pair = {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly adds?: boolean;
};

function matched<T>(row: T, base: T | undefined, pairsOf: (base: T, row: T) => readonly Pair[]): Match<T> {
  if (base === undefined) return { kind: 'added', row };
  if (base === row) return { kind: 'same', row, base };
  const differing = pairsOf(base, row).filter(
    ({ before, after }) => after !== undefined && foldName(before ?? '') !== foldName(after),
  );
  const clashing = differing.filter(({ before, adds }) => before !== undefined && !adds);
  const fields = (pairs: readonly Pair[]) =>
    pairs.map(({ field, before, after }): FieldChange => {
      return { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    });
  if (clashing.length > 0) return { kind: 'conflict', row, base, fields: fields(clashing) };
  return differing.length > 0 ? { kind: 'changed', row, base, fields: fields(differing) } : { kind: 'same', row, base };
}

function competitionFields(base: Competition, row: Competition): readonly Pair[] {
  const known = new Set([base.name, ...base.aliases.map(({ text }) => text)].map(foldName));
  const aliases = row.aliases.map(({ text }) => text).filter((text) => !known.has(foldName(text)));
  const tiers = newTiers(base, row).map(({ name }) => name);
  return [
    { field: 'name', before: base.name, after: row.name },
    { field: 'organiser', before: base.organiser, after: row.organiser },
    { field: 'awarder_kind', before: base.awarder, after: row.awarder },
    { field: 'level', before: base.level, after: row.level },
    { field: 'region_code', before: base.regionCode, after: row.regionCode },
    { field: 'first_year', before: text(base.firstYear), after: text(row.firstYear) },
    { field: 'year_meaning', before: base.yearMeaning, after: row.yearMeaning },
    { field: 'aliases', before: undefined, after: aliases.join('|') || undefined, adds: true },
    { field: 'tiers', before: undefined, after: tiers.join('|') || undefined, adds: true },
  ];
}

/** Tiers that the base does not know by any name. */
export function newTiers(base: Competition, row: Competition): Competition['tiers'] {
  const known = new Set(base.tiers.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
  return row.tiers.filter(({ name }) => !known.has(foldName(name)));
}

function* matchedEditions(
  base: Facts,
  incoming: Facts,
  competitions: ReadonlyMap<string, Competition>,
): Steps<readonly Match<Edition>[]> {
  const keyOf = (row: Edition) => keyOfEdition(row, competitions.get(row.competition));
  const known = new Map<string, Edition>();
  yield* eachInSteps(base.editions, 'compare', (row) => {
    if (!known.has(keyOf(row))) known.set(keyOf(row), row);
  });
  const matches: Match<Edition>[] = [];
  yield* eachInSteps(incoming.editions, 'compare', (row) => {
    matches.push(matched(row, known.get(keyOf(row)), editionFields));
  });
  return matches;
}

function editionFields(base: Edition, row: Edition): readonly Pair[] {
  // What an import says of its own list says nothing against ours; only a stated number can raise it.
  const raises = row.coverage === 'complete' && row.total !== undefined && base.coverage !== 'complete';
  return [
    { field: 'status', before: base.status, after: row.status },
    { field: 'award_date', before: base.date, after: row.date },
    { field: 'award_place', before: base.place, after: row.place },
    { field: 'presented_by', before: base.presenter, after: row.presenter },
    { field: 'instrument', before: base.instrument, after: row.instrument },
    { field: 'recipients_total', before: text(base.total), after: text(row.total) },
    { field: 'coverage', before: base.coverage, after: raises ? row.coverage : undefined, adds: true },
  ];
}

/** A title shorter than this, folded, is a name that several innovations may bear. */
const TELLING_TITLE = 12;

function* matchedResults(
  base: Facts,
  incoming: Facts,
  competitions: ReadonlyMap<string, Competition>,
): Steps<readonly Match<Result>[]> {
  const byHonour = new Map<string, Result>();
  const byId = new Map<string, Result>();
  const byRecipient = new Map<string, Result[]>();
  const byTitle = new Map<string, Result[]>();
  const put = (groups: Map<string, Result[]>, key: string, row: Result) => {
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  };
  const listKey = (row: Result) =>
    `${row.competition}|${row.year}|${row.tier === undefined ? '' : tierKey(competitions.get(row.competition), row.tier)}`;
  const recipientOf = (row: Result) => `${listKey(row)}|${row.code ?? foldName(row.recipient)}`;
  const titleOf = (row: Result) => {
    const title = foldName(row.innovation ?? '');
    return title.length < TELLING_TITLE ? undefined : `${listKey(row)}|${title}`;
  };
  yield* eachInSteps(base.results, 'compare', (row) => {
    const honour = honourKey(row, competitions.get(row.competition));
    if (!byHonour.has(honour)) byHonour.set(honour, row);
    byId.set(row.id, row);
    put(byRecipient, recipientOf(row), row);
    const title = titleOf(row);
    if (title !== undefined) put(byTitle, title, row);
  });
  const matches: Match<Result>[] = [];
  yield* eachInSteps(incoming.results, 'compare', (row) => {
    const exact = byHonour.get(honourKey(row, competitions.get(row.competition)));
    if (exact) {
      matches.push({ kind: 'same', row, base: exact });
      return;
    }
    const beside = byRecipient.get(recipientOf(row)) ?? [];
    const compatible = beside.filter((each) => isCompatible(each, row));
    const title = titleOf(row);
    // The same title by the same recipient is one honour; by another recipient, somebody has the wrong winner.
    const rival =
      beside.find((each) => title !== undefined && titleOf(each) === title) ??
      (title === undefined ? undefined : byTitle.get(title)?.[0]) ??
      rivalById(byId.get(row.id), row);
    const [one] = compatible;
    if (one && (compatible.length === 1 || compatible.every((each) => addsNothing(each, row)))) {
      matches.push(matched(row, one, resultFields));
    } else if (!one && rival) {
      matches.push(matched(row, rival, resultFields));
    } else {
      matches.push({ kind: 'added', row });
    }
  });
  return matches;
}

/** A row of the same id speaks of the same honour, unless the id only numbers rows of one kind (".../2"). */
function rivalById(base: Result | undefined, row: Result): Result | undefined {
  return base && !/\/\d+$/.test(row.id) ? base : undefined;
}

const TOLD = ['innovation', 'category', 'unit', 'rank'] as const;

/** No field that both state differs, and one that both state is there or one of the two tells nothing but its recipient. */
function isCompatible(base: Result, row: Result): boolean {
  const both = TOLD.filter((field) => base[field] !== undefined && row[field] !== undefined);
  if (both.some((field) => foldName(base[field] ?? '') !== foldName(row[field] ?? ''))) return false;
  return both.length > 0 || TOLD.every((field) => base[field] === undefined) || addsNothing(base, row);
}

function addsNothing(base: Result, row: Result): boolean {
  return TOLD.every((field) => row[field] === undefined || base[field] !== undefined);
}

function resultFields(base: Result, row: Result): readonly Pair[] {
  const sameWho = base.code !== undefined && base.code === row.code;
  return [
    { field: 'year', before: `${base.year}`, after: `${row.year}` },
    { field: 'tier', before: base.tier, after: sameTier(base, row) ? undefined : row.tier },
    { field: 'recipient', before: base.recipient, after: sameWho ? undefined : row.recipient },
    ...TOLD.map((field) => ({ field, before: base[field], after: row[field] })),
  ];
}

/** Written otherwise, or another tier: those that are looked up under one list are one, whatever their spelling. */
function sameTier(base: Result, row: Result): boolean {
  return base.tier !== undefined && row.tier !== undefined && foldName(base.tier).startsWith(foldName(row.tier));
}

function* matchedTerms(base: Facts, incoming: Facts): Steps<readonly Match<Term>[]> {
  const byKey = new Map(base.terms.map((row) => [termKey(row), row]));
  const byOffice = yield* groupInSteps(base.terms, 'compare', officeOf);
  const matches: Match<Term>[] = [];
  yield* eachInSteps(incoming.terms, 'compare', (row) => {
    const exact = byKey.get(termKey(row));
    if (exact) {
      matches.push(matched(row, exact, termFields));
      return;
    }
    const beside = byOffice.get(officeOf(row)) ?? [];
    const sameStart = beside.find((each) => isSamePerson(each, row) && agrees(each.start, row.start));
    const other = beside.find((each) => !isSamePerson(each, row) && overlap(each, row));
    if (sameStart) matches.push(matched(row, sameStart, termFields));
    else if (other) matches.push(matched(row, other, termFields));
    else matches.push({ kind: 'added', row });
  });
  return matches;
}

function termFields(base: Term, row: Term): readonly Pair[] {
  return [
    { field: 'name', before: base.name, after: isSamePerson(base, row) ? undefined : row.name },
    { field: 'term_start', before: base.start, after: agrees(base.start, row.start) ? undefined : row.start },
    {
      field: 'term_end',
      before: base.end,
      after: base.end !== undefined && agrees(base.end, row.end) ? undefined : row.end,
    },
    { field: 'status', before: base.status, after: row.status },
  ];
}

function isSamePerson(a: Term, b: Term): boolean {
  const names = new Set([a.name, ...a.aliases].map(foldName));
  return [b.name, ...b.aliases].some((name) => names.has(foldName(name)));
}

/** "2017" and "2017-02-12" agree: one is only less precise. */
function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** Two holders of one office at once, by days that both rows state. */
function overlap(a: Term, b: Term): boolean {
  if (a.status !== 'definitif' || b.status !== 'definitif') return false;
  if (a.start === undefined || a.end === undefined || b.start === undefined) return false;
  const shared = a.start < b.start ? a.end > b.start : (b.end ?? '') > a.start;
  return shared && !a.end.startsWith(b.start) && !(b.end ?? '-').startsWith(a.start);
}

type Place = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

function* matchedPlaces<T extends Place>(base: readonly T[], incoming: readonly T[]): Steps<readonly Match<T>[]> {
  const known = new Map(base.map((row) => [row.code, row]));
  const matches: Match<T>[] = [];
  yield* eachInSteps(incoming, 'compare', (row) => {
    matches.push(
      matched(row, known.get(row.code), (before, after) => {
        const names = new Set([before.name, ...before.aliases].map(foldName));
        const added = after.aliases.filter((alias) => !names.has(foldName(alias)));
        return [
          { field: 'name', before: before.name, after: after.name },
          { field: 'aliases', before: undefined, after: added.join('|') || undefined, adds: true },
        ];
      }),
    );
  });
  return matches;
}

function matchedNames(base: readonly NameMeaning[], incoming: readonly NameMeaning[]): readonly Match<NameMeaning>[] {
  const keyOf = ({ name, of, means }: NameMeaning) => `${foldName(name)}|${of ?? foldName(means ?? '')}`;
  const known = new Map(base.map((row) => [keyOf(row), row]));
  return incoming.map((row) => {
    const same = known.get(keyOf(row));
    return same ? { kind: 'same', row, base: same } : { kind: 'added', row };
  });
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}`;
}
