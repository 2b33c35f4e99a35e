import type { Facts } from './dataset-from.ts';
import type { Body, Competition, Edition, NameMeaning, Region, Result, Source, Term, Tier } from './facts.ts';
import * as kinds from './kinds.ts';

/**
 * How a fact becomes a row of strings and comes back. An absent field is the empty string, and comes back as undefined: all facts of
 * a table have the same fields, because verification reads them by the thousand, and that is fast where they are of one shape.
 */
export type RowForm<T> = { cells(fact: T): readonly string[]; fact(cell: NextCell): T };

/** Hands out the cells of a row from left to right; `made` gives what a cell stands for, made once for equal cells of a column. */
export type NextCell = (() => string) & { made<T>(make: (cell: string) => T): T };

/** Parts the entries of a list within a cell: a sign that no CSV file of ours may hold. */
const BETWEEN = '\u001f';

export const ROW_FORMS: { readonly [K in keyof Facts]-?: RowForm<NonNullable<Facts[K]>[number]> } = {
  competitions: {
    cells: (c) => [
      c.id,
      c.name,
      JSON.stringify(c.aliases),
      c.organiser ?? '',
      c.awarder,
      c.level,
      c.regionCode ?? '',
      numeral(c.firstYear),
      numeral(c.lastYear),
      c.yearMeaning,
      JSON.stringify(c.tiers),
      (c.confusedWith ?? []).join(BETWEEN),
      c.notes ?? '',
      sourceCell(c.source),
    ],
    fact: (cell): Competition => ({
      id: cell(),
      name: cell(),
      aliases: parts(cell(), isAlias),
      organiser: optional(cell()),
      awarder: one(kinds.AWARDER_KINDS, cell()),
      level: one(kinds.LEVELS, cell()),
      regionCode: optional(cell()),
      firstYear: number(cell()),
      lastYear: number(cell()),
      yearMeaning: one(kinds.YEAR_MEANINGS, cell()),
      tiers: parts(cell(), isTier),
      confusedWith: optionalList(cell()),
      notes: optional(cell()),
      source: cell.made(source),
    }),
  },
  editions: {
    cells: (e) => [
      e.competition,
      `${e.year}`,
      e.tier ?? '',
      e.status,
      e.date ?? '',
      e.dateKind ?? '',
      e.place ?? '',
      e.presenter ?? '',
      e.instrument ?? '',
      numeral(e.total),
      e.coverage,
      e.note ?? '',
      sourceCell(e.source),
    ],
    fact: (cell): Edition => ({
      competition: cell(),
      year: Number(cell()),
      tier: optional(cell()),
      status: one(kinds.EDITION_STATUSES, cell()),
      date: optional(cell()),
      dateKind: kinds.EDITION_DATE_KINDS.find(is(cell())),
      place: optional(cell()),
      presenter: optional(cell()),
      instrument: optional(cell()),
      total: number(cell()),
      coverage: one(kinds.COVERAGE_STATES, cell()),
      note: optional(cell()),
      source: cell.made(source),
    }),
  },
  results: {
    cells: (r) => [
      r.id,
      r.competition,
      `${r.year}`,
      r.tier ?? '',
      r.category ?? '',
      r.rank ?? '',
      r.innovation ?? '',
      r.recipient,
      r.code ?? '',
      r.unit ?? '',
      `${r.confirmOnly ? 'c' : ''}${r.disputed ? 'd' : ''}`,
      sourceCell(r.source),
      r.secondSourceUrl ?? '',
      r.note ?? '',
    ],
    fact(cell): Result {
      const id = cell();
      const competition = cell();
      const year = cell.made(Number);
      const tier = optional(cell());
      const category = optional(cell());
      const rank = optional(cell());
      const innovation = optional(cell());
      const recipient = cell();
      const code = optional(cell());
      const unit = optional(cell());
      const marks = cell();
      return {
        id,
        competition,
        year,
        tier,
        category,
        rank,
        innovation,
        recipient,
        code,
        unit,
        confirmOnly: marks !== '' && marks.includes('c'),
        disputed: marks !== '' && marks.includes('d'),
        source: cell.made(source),
        secondSourceUrl: optional(cell()),
        note: optional(cell()),
      };
    },
  },
  terms: {
    cells: (t) => [
      t.name,
      t.aliases.join(BETWEEN),
      t.titles.join(BETWEEN),
      t.office,
      t.body,
      t.code ?? '',
      t.start ?? '',
      t.end ?? '',
      t.startKind,
      t.endKind,
      t.status,
      t.note ?? '',
      sourceCell(t.source),
      t.secondSourceUrl ?? '',
    ],
    fact: (cell): Term => ({
      name: cell(),
      aliases: list(cell()),
      titles: list(cell()),
      office: cell(),
      body: cell(),
      code: optional(cell()),
      start: optional(cell()),
      end: optional(cell()),
      startKind: one(kinds.DATE_KINDS, cell()),
      endKind: one(kinds.DATE_KINDS, cell()),
      status: one(kinds.TERM_STATUSES, cell()),
      note: optional(cell()),
      source: cell.made(source),
      secondSourceUrl: optional(cell()),
    }),
  },
  regions: {
    cells: (r) => [r.code, r.kind, r.name, r.aliases.join(BETWEEN)],
    fact: (cell): Region => ({
      code: cell(),
      kind: one(kinds.REGION_KINDS, cell()),
      name: cell(),
      aliases: list(cell()),
    }),
  },
  bodies: {
    cells: (b) => [b.code, b.name, b.aliases.join(BETWEEN)],
    fact: (cell): Body => ({ code: cell(), name: cell(), aliases: list(cell()) }),
  },
  names: {
    cells: (n) => [
      n.name,
      n.of ?? '',
      n.means ?? '',
      n.context.join(BETWEEN),
      numeral(n.from),
      numeral(n.until),
      n.note ?? '',
      sourceCell(n.source),
    ],
    fact: (cell): NameMeaning => ({
      name: cell(),
      of: optional(cell()),
      means: optional(cell()),
      context: list(cell()),
      from: number(cell()),
      until: number(cell()),
      note: optional(cell()),
      source: cell.made(source),
    }),
  },
};

/** One cell, because a page that gave forty rows is then one string. */
function sourceCell({ url, title, kind, retrieved }: Source): string {
  return [kind, url, title, ...(retrieved === undefined ? [] : [retrieved])].join(BETWEEN);
}

function source(cell: string): Source {
  const [kind = '', url = '', title = '', retrieved] = cell.split(BETWEEN);
  const known = { url, title, kind: one(kinds.SOURCE_KINDS, kind) };
  return retrieved === undefined ? known : { ...known, retrieved };
}

function optional(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}

function number(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell);
}

function numeral(value: number | undefined): string {
  return value === undefined ? '' : `${value}`;
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(BETWEEN);
}

function optionalList(cell: string): readonly string[] | undefined {
  return cell === '' ? undefined : cell.split(BETWEEN);
}

function is<T>(wanted: T): (value: T) => boolean {
  return (value) => value === wanted;
}

function one<T extends string>(values: readonly T[], cell: string): T {
  const value = values.find((each) => each === cell);
  if (value === undefined) throw new Error(`Packed dataset: “${cell}” is none of ${values.join(', ')}`);
  return value;
}

function parts<T>(cell: string, fits: (value: unknown) => value is T): readonly T[] {
  const read: unknown = JSON.parse(cell);
  if (!Array.isArray(read) || !read.every(fits)) throw new Error('Packed dataset: a list is damaged');
  return read;
}

function isAlias(value: unknown): value is Competition['aliases'][number] {
  return typeof value === 'object' && value !== null && 'text' in value && 'general' in value;
}

function isTier(value: unknown): value is Tier {
  return typeof value === 'object' && value !== null && 'name' in value && 'drawnFrom' in value;
}
