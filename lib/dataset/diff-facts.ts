import type { Facts } from './dataset-from.ts';
import type { Changelog, RowChange } from './release.ts';
import { type AnyRow, type FieldChange, rowFields, rowId, rowsIn, TABLE_NAMES } from './row-fields.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';

/** One row that differs between two versions of a dataset. */
export type RowDiff =
  | { readonly change: 'added'; readonly id: string; readonly after: AnyRow }
  | { readonly change: 'removed'; readonly id: string; readonly before: AnyRow }
  | {
      readonly change: 'changed';
      readonly id: string;
      readonly before: AnyRow;
      readonly after: AnyRow;
      readonly fields: readonly FieldChange[];
    };

export type FactsDiff = { readonly rows: readonly RowDiff[]; readonly same: number };

/** What a newer version adds, changes and removes, row by row under each row's own id. */
export function* diffSteps(older: Facts, newer: Facts): Steps<FactsDiff> {
  const rows: RowDiff[] = [];
  let same = 0;
  for (const table of TABLE_NAMES) {
    const before = new Map<string, AnyRow>();
    yield* eachInSteps(rowsIn(older, table), 'compare', (each) => {
      before.set(rowId(each), each);
    });
    yield* eachInSteps(rowsIn(newer, table), 'compare', (after) => {
      const id = rowId(after);
      const known = before.get(id);
      before.delete(id);
      const fields = known ? changedFields(known, after) : [];
      if (!known) rows.push({ change: 'added', id, after });
      else if (fields.length > 0) rows.push({ change: 'changed', id, before: known, after, fields });
      else same++;
    });
    for (const [id, each] of before) rows.push({ change: 'removed', id, before: each });
  }
  return { rows, same };
}

export function diffFacts(older: Facts, newer: Facts): FactsDiff {
  return atOnce(diffSteps(older, newer));
}

function changedFields(before: AnyRow, after: AnyRow): readonly FieldChange[] {
  const [one, two] = [rowFields(before), rowFields(after)];
  return [...new Set([...one.keys(), ...two.keys()])].flatMap((field): FieldChange[] => {
    const [was, is] = [one.get(field), two.get(field)];
    if (was === is) return [];
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** The same as a release tells it. */
export function changelogOf({ rows }: FactsDiff, since?: string): Changelog {
  const count = (change: RowChange['change']) => rows.filter((row) => row.change === change).length;
  return {
    ...(since !== undefined && { since }),
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    rows: rows.map(
      (row): RowChange => ({
        table: row.change === 'removed' ? row.before.table : row.after.table,
        id: row.id,
        change: row.change,
        ...(row.change === 'changed' && { fields: row.fields.map(({ field }) => field) }),
      }),
    ),
  };
}
