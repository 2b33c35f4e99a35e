import type { Competition, Tier } from './facts.ts';
import type { Fault } from './fault.ts';
import { AWARDER_KINDS, LEVELS, TIER_KINDS, YEAR_MEANINGS } from './kinds.ts';
import { present } from './present.ts';
import type { CsvTable } from './read-csv.ts';
import { foldName } from './recipient-key.ts';
import { type Placed, type RowReader, readRows } from './row-reader.ts';
import type { Steps } from './steps.ts';

/** A tier with the competition it belongs to, as a row of tiers.csv says it. */
export type TierRow = { readonly competition: string; readonly tier: Tier };

export function readTiers(table: CsvTable, faults: Fault[]): Steps<readonly Placed<TierRow>[]> {
  return readRows(table, ['competition_id', 'tier'], faults, (row) => ({
    competition: row.required('competition_id'),
    tier: {
      name: row.required('tier'),
      aliases: row.list('aliases'),
      kind: row.oneOf('kind', TIER_KINDS) ?? 'win',
      drawnFrom: row.list('drawn_from'),
    },
  }));
}

/**
 * Competitions with their tiers. What a file says by no column at all is taken from `known`, the bundled competition of
 * the same id: who gives it, what its year means, which tiers are no wins.
 */
export function readCompetitions(
  table: CsvTable,
  tiers: readonly Placed<TierRow>[],
  known: (id: string) => Competition | undefined,
  faults: Fault[],
): Steps<readonly Placed<Competition>[]> {
  const tiersOf = Map.groupBy(tiers, ({ value }) => value.competition);
  return readRows(table, ['competition_id', 'name'], faults, (row) => {
    const id = row.required('competition_id');
    const bundled = known(id);
    const named = tiersOf.get(id)?.map(({ value }) => value.tier) ?? tiersNamedIn(row, bundled);
    const organiser = row.text('organiser');
    const firstYear = row.year('first_year');
    const lastYear = row.year('last_year');
    if (firstYear !== undefined && lastYear !== undefined && firstYear > lastYear) {
      row.fault('last_year', `${lastYear} lies before first_year ${firstYear}`);
    }
    const notes = row.text('notes');
    const confused = row.list('confused_with');
    const confusedWith = confused.length > 0 ? confused : bundled?.confusedWith;
    const regionCode = row.text('region_code') ?? (row.has('region_code') ? undefined : bundled?.regionCode);
    return {
      id,
      name: row.required('name'),
      aliases: aliasesOf(row, named, bundled),
      awarder: row.oneOf('awarder_kind', AWARDER_KINDS) ?? bundled?.awarder ?? 'state',
      level: row.oneOf('level', LEVELS) ?? bundled?.level ?? 'national',
      yearMeaning: row.oneOf('year_meaning', YEAR_MEANINGS) ?? bundled?.yearMeaning ?? 'edition',
      tiers: named,
      source: row.source(),
      ...present({ organiser, regionCode, firstYear, lastYear, confusedWith, notes }),
    };
  });
}

/** Tiers of a folder without tiers.csv: those that a `tiers` column names, as the bundled data knows them. */
function tiersNamedIn(row: RowReader, bundled: Competition | undefined): readonly Tier[] {
  const known = bundled?.tiers ?? [];
  if (!row.has('tiers')) return known;
  return row.list('tiers').map((name) => {
    const same = known.find((tier) => foldName(tier.name) === foldName(name));
    return same ?? { name, aliases: [], kind: 'win', drawnFrom: [] };
  });
}

/**
 * An alias that is also a name of a tier ("KLA Utama", "WTP") says the tier too; the award's own name ("Adipura", "KLA")
 * does not, though its plain tier may be called the same.
 */
function aliasesOf(row: RowReader, tiers: readonly Tier[], bundled: Competition | undefined): Competition['aliases'] {
  const tierOf = new Map(
    tiers.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [foldName(each), name])),
  );
  for (const own of ['name', 'competition_id']) tierOf.delete(foldName(row.text(own) ?? ''));
  const knownGeneral = row.has('general_aliases') ? [] : (bundled?.aliases.filter(({ general }) => general) ?? []);
  const general = new Set(knownGeneral.map(({ text }) => foldName(text)));
  const alias = (text: string, isGeneral: boolean) => {
    const tier = tierOf.get(foldName(text));
    return { text, general: isGeneral, ...(tier === undefined ? {} : { tier }) };
  };
  return [
    ...row.list('aliases').map((text) => alias(text, general.has(foldName(text)))),
    ...row.list('general_aliases').map((text) => alias(text, true)),
  ];
}
