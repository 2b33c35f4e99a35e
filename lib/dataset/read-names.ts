import type { Competition, NameMeaning } from './facts.ts';
import type { Fault } from './fault.ts';
import { present } from './present.ts';
import type { CsvTable } from './read-csv.ts';
import { foldName } from './recipient-key.ts';
import { type Placed, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

/** names.csv: what names in print may mean, one row a meaning. */
export function readNames(table: CsvTable, faults: Fault[]): Steps<readonly Placed<NameMeaning>[]> {
  return readRows(table, ['name', 'of'], faults, (row): NameMeaning => {
    const of = row.text('of');
    const means = row.text('means');
    if (of === undefined && means === undefined) row.fault('of', 'name what it means here, or in means');
    const from = row.year('valid_from');
    const until = row.year('valid_until');
    if (from !== undefined && until !== undefined && from > until) {
      row.fault('valid_until', `${until} lies before valid_from ${from}`);
    }
    const note = row.text('note');
    return {
      name: row.required('name'),
      context: row.list('context'),
      source: row.source(),
      ...present({ of, means, from, until, note }),
    };
  });
}

/** The aliases with the names that names.csv adds; a name of several meanings is general. */
export function competitionWithNames(competition: Competition, names: readonly NameMeaning[]): Competition {
  const known = new Set(competition.aliases.map(({ text }) => foldName(text)));
  const meanings = Map.groupBy(names, ({ name }) => foldName(name));
  const added = names.flatMap(({ name, of }) => {
    if (of !== competition.id || known.has(foldName(name))) return [];
    known.add(foldName(name));
    return [{ text: name, general: (meanings.get(foldName(name))?.length ?? 0) > 1 }];
  });
  return added.length === 0 ? competition : { ...competition, aliases: [...competition.aliases, ...added] };
}

/** The same for a region or a body, whose aliases are plain. */
export function placeWithNames<
  T extends { readonly code: string; readonly name: string; readonly aliases: readonly string[] },
>(place: T, names: readonly NameMeaning[]): T {
  const known = new Set([place.name, ...place.aliases].map(foldName));
  const added = names.flatMap(({ name, of }) => (of === place.code && !known.has(foldName(name)) ? [name] : []));
  return added.length === 0 ? place : { ...place, aliases: [...place.aliases, ...new Set(added)] };
}
