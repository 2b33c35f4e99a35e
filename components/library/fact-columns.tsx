import type { Language } from '../../lib/catalogue/language.ts';
import { words } from '../../lib/catalogue/words.ts';
import { writtenDate } from '../../lib/catalogue/written.ts';
import type { Body, Competition, Edition, Region, Result, Term } from '../../lib/dataset/facts.ts';
import type { FoundRow, SearchTable } from '../../lib/dataset/search-rows.ts';
import { at, hashOf, listAddress, resultAddress } from './address.ts';
import { Square } from './Matrix.tsx';
import type { Column } from './Rows.tsx';
import { SourceCell } from './SourceCell.tsx';

/** Names of awards by their id, for tables whose rows know the id alone. */
export type AwardNames = ReadonlyMap<string, string>;

type About = { readonly language: Language; readonly awards: AwardNames };

/** The columns of each table. What a row lacks is said once here, the same way everywhere. */
export function resultColumns({ awards }: About, leave: readonly ('award' | 'year' | 'recipient')[] = []) {
  const columns: (Column<Result> & { readonly of?: (typeof leave)[number] })[] = [
    {
      of: 'recipient',
      head: 'data.recipient',
      lang: 'id',
      cell: (row) => <a href={hashOf(resultAddress(row.id))}>{row.recipient}</a>,
    },
    {
      head: 'data.innovation',
      lang: 'id',
      blank: 'silent',
      cell: ({ innovation }) => innovation,
    },
    { of: 'award', head: 'data.competition', lang: 'id', cell: (row) => awardLink(row.competition, awards) },
    { of: 'year', head: 'data.year', cell: ({ year }) => year },
    {
      head: 'data.tier',
      lang: 'id',
      cell: ({ tier, category, rank }) =>
        [tier, category, rank].filter((part) => part !== undefined && part !== '').join(', '),
    },
    { head: 'data.unit', lang: 'id', blank: 'silent', cell: ({ unit }) => unit },
    {
      head: 'data.source',
      cell: ({ source, secondSourceUrl }) => <SourceCell source={source} second={secondSourceUrl} />,
    },
  ];
  return columns.filter(({ of }) => of === undefined || !leave.includes(of));
}

/** The rows of one region: its own name says nothing there, the year leads to the row. */
export function wonColumns({ awards }: About): readonly Column<Result>[] {
  const linked: Column<Result> = {
    head: 'data.year',
    cell: ({ id, competition, year }) => (
      <a href={hashOf(resultAddress(id))} aria-label={`${year}, ${awards.get(competition) ?? competition}`}>
        {year}
      </a>
    ),
  };
  const [innovation, award, ...rest] = resultColumns({ language: 'id', awards }, ['recipient', 'year']);
  return [linked, ...(award ? [award] : []), ...(innovation ? [innovation] : []), ...rest];
}

export function competitionColumns({ language }: About): readonly Column<Competition>[] {
  const t = words(language);
  return [
    {
      head: 'data.competition',
      lang: 'id',
      cell: ({ id, name }) => <a href={hashOf(at('data', ['award', id]))}>{name}</a>,
    },
    { head: 'data.organiser', lang: 'id', cell: ({ organiser }) => organiser },
    { head: 'data.awarder', cell: ({ awarder }) => t(`data.awarder.${awarder}`) },
    { head: 'data.level', cell: ({ level }) => t(`data.level.${level}`) },
    { head: 'data.source', cell: ({ source }) => <SourceCell source={source} /> },
  ];
}

export function editionColumns({ language, awards }: About): readonly Column<Edition>[] {
  const t = words(language);
  return [
    { head: 'data.competition', lang: 'id', cell: (row) => awardLink(row.competition, awards) },
    {
      head: 'data.year',
      cell: ({ competition, year }) => <a href={hashOf(listAddress({ competition, year }))}>{year}</a>,
    },
    { head: 'data.tier', lang: 'id', cell: ({ tier }) => tier ?? t('data.whole') },
    { head: 'data.coverage', cell: (row) => editionCoverage(row, language) },
    { head: 'data.date', cell: ({ date }) => (date === undefined ? undefined : writtenDate(date, language)) },
    { head: 'data.place', lang: 'id', cell: ({ place }) => place },
    { head: 'data.source', cell: ({ source }) => <SourceCell source={source} /> },
  ];
}

function editionCoverage({ status, coverage, total }: Edition, language: Language) {
  const t = words(language);
  if (status !== 'held') return t(`data.status.${status}`);
  const stated = total === undefined ? t('data.total.unknown') : t('data.total', { total });
  return (
    <>
      <Square tier={{ state: coverage, held: coverage === 'none' ? 0 : 1 }} /> {t(`data.state.${coverage}`)}, {stated}
    </>
  );
}

export function officialColumns({ language }: About): readonly Column<Term>[] {
  const t = words(language);
  return [
    {
      head: 'data.official',
      lang: 'id',
      cell: ({ name }) => <a href={hashOf(at('data', ['official', name]))}>{name}</a>,
    },
    { head: 'data.office', lang: 'id', cell: ({ office, status }) => officeInWords(office, status) },
    { head: 'data.body', lang: 'id', cell: ({ body, code }) => placeLink(code, body) },
    { head: 'data.term', cell: (term) => termInWords(term, language) },
    {
      head: 'data.source',
      cell: ({ source, secondSourceUrl }) => <SourceCell source={source} second={secondSourceUrl} />,
    },
    { head: 'data.precision', cell: ({ startKind }) => t(`data.date.${startKind}`) },
  ];
}

export function regionColumns({ language }: About): readonly Column<Region>[] {
  const t = words(language);
  return [
    { head: 'data.region', lang: 'id', cell: ({ code, name }) => placeLink(code, name) },
    { head: 'data.kind', cell: ({ kind }) => t(`data.region.${kind}`) },
    { head: 'data.code', cell: ({ code }) => <span class="mono">{code}</span> },
    { head: 'data.aliases', lang: 'id', blank: 'silent', cell: ({ aliases }) => aliases.join(', ') },
  ];
}

export function bodyColumns(_about: About): readonly Column<Body>[] {
  return [
    { head: 'data.body', lang: 'id', cell: ({ code, name }) => placeLink(code, name) },
    { head: 'data.aliases', lang: 'id', blank: 'silent', cell: ({ aliases }) => aliases.join(', ') },
  ];
}

/** "2013-02 – 2018-01", each end as precise as it is known. */
export function termInWords({ start, end }: Pick<Term, 'start' | 'end'>, language: Language): string {
  const t = words(language);
  const written = (date: string | undefined) =>
    date === undefined ? t('data.unknown-date') : writtenDate(date, language);
  return t('data.term.span', { from: written(start), to: written(end) });
}

export function officeInWords(office: string, status: Term['status']): string {
  return status === 'definitif' ? office : `${office} (${status})`;
}

export function placeLink(code: string | undefined, name: string) {
  return code === undefined ? name : <a href={hashOf(at('data', ['region', code]))}>{name}</a>;
}

export function awardLink(id: string, awards: AwardNames) {
  return <a href={hashOf(at('data', ['award', id]))}>{awards.get(id) ?? id}</a>;
}

type RowOf = {
  readonly competitions: Competition;
  readonly editions: Edition;
  readonly results: Result;
  readonly officials: Term;
  readonly regions: Region;
  readonly bodies: Body;
};

/** The rows of one table, out of a search that may hold others. */
export function rowsOfTable<K extends SearchTable>(rows: readonly FoundRow[], table: K): readonly RowOf[K][] {
  const isOfTable = (found: FoundRow): found is FoundRow & { readonly row: RowOf[K] } => found.table === table;
  return rows.filter(isOfTable).map(({ row }) => row);
}
