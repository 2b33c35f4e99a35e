import { useEffect, useMemo } from 'preact/hooks';
import { AwardView } from '../../components/library/AwardView.tsx';
import { at, hashOf } from '../../components/library/address.ts';
import { CoverageView } from '../../components/library/CoverageView.tsx';
import { OfficialView } from '../../components/library/OfficialView.tsx';
import { RegionView } from '../../components/library/RegionView.tsx';
import { Missing, ResultView } from '../../components/library/ResultView.tsx';
import { RowsView } from '../../components/library/RowsView.tsx';
import { ROW_MARKS, ROW_TABLES, type RowsQuery } from '../../components/library/rows-query.ts';
import { Broken, grouped, Waiting } from '../../components/library/Waiting.tsx';
import { words } from '../../lib/catalogue/words.ts';
import { copy } from './copy.ts';
import { ImportPage } from './ImportPage.tsx';
import type { PageProps } from './page.ts';
import { useAnswer } from './use-answer.ts';

/** The data: which part of it, the address says. */
export function DataPage(props: PageProps) {
  const [part, ...rest] = props.address.path;
  const id = rest.join('/');
  switch (part) {
    case 'rows':
      return <RowsPage {...props} />;
    case 'import':
      return <ImportPage {...props} />;
    case 'result':
      return <ResultPage key={id} id={id} {...props} />;
    case 'award':
      return <AwardPage key={id} id={id} {...props} />;
    case 'region':
      return <RegionPage key={id} id={id} {...props} />;
    case 'official':
      return <OfficialPage key={id} id={id} {...props} />;
    default:
      return <CoveragePage {...props} />;
  }
}

function CoveragePage({ address, go, archive, dataRevision, language, say }: PageProps) {
  const { award = '', year = '' } = address.filters;
  const chosen = useMemo(
    () => (award !== '' && /^\d{4}$/.test(year) ? { competition: award, year: Number(year) } : undefined),
    [award, year],
  );
  const matrix = useAnswer(() => archive.ask('matrix', []), [dataRevision]);
  const cell = useAnswer(
    async () => chosen && (await archive.ask('cell', [chosen.competition, chosen.year])),
    [chosen, dataRevision],
  );
  const shown = cell.value;
  useEffect(() => {
    if (!shown) return;
    // Which rows came; the rows themselves are read by whoever goes there.
    const rows = words(language)('data.cell.held', { n: grouped(shown.cell.held, language) });
    say(`${shown.competition.name} ${shown.cell.year}. ${rows}.`);
  }, [shown, language]);
  if (matrix.details !== undefined) return <Broken details={matrix.details} onAgain={matrix.again} />;
  if (!matrix.value) return <Waiting />;
  return (
    <CoverageView
      matrix={matrix.value}
      chosen={chosen}
      cell={
        chosen && cell.value?.competition.id === award && cell.value.cell.year === chosen.year ? cell.value : undefined
      }
      onChoose={({ competition, year: of }) => go(at('data', [], { award: competition, year: `${of}` }))}
      onLeave={() => go(at('data'))}
    />
  );
}

function RowsPage({ address, go, archive, about, dataRevision, language, say }: PageProps) {
  const query = queryOf(address.filters);
  const key = hashOf(address);
  const found = useAnswer((signal) => archive.ask('rows', [query], { signal }), [key, dataRevision]);
  const counts = useAnswer((signal) => archive.ask('counts', [query], { signal }), [key, dataRevision]);
  const awards = useMemo(() => new Map(about?.awards), [about]);
  const total = found.value?.total;
  useEffect(() => {
    if (total !== undefined) say(words(language)('data.found', { n: grouped(total, language) }));
  }, [total, language]);
  if (found.details !== undefined) return <Broken details={found.details} onAgain={found.again} />;
  return (
    <RowsView
      query={query}
      awards={awards}
      found={found.value}
      counts={counts.value}
      placeName={found.value?.placeName}
      onQuery={(change) => {
        const next = { ...query, page: 1, ...change };
        go(at('data', ['rows'], filtersOf(next)), 'words' in change ? 'replace' : undefined);
      }}
    />
  );
}

type WithId = PageProps & { readonly id: string };

function ResultPage({ id, address, archive, dataRevision, language }: WithId) {
  const page = useAnswer(async () => ({ page: await archive.ask('result', [id]) }), [id, dataRevision]);
  const t = words(language);
  if (page.details !== undefined) return <Broken details={page.details} onAgain={page.again} />;
  if (!page.value) return <Waiting />;
  if (!page.value.page) {
    return <Missing title={t('data.result.missing')} more={t('data.result.missing.more', { id })} />;
  }
  const here = new URL(hashOf(address), location.href).href;
  return <ResultView page={page.value.page} address={here} onCopy={copy} />;
}

function AwardPage({ id, archive, dataRevision, language }: WithId) {
  const page = useAnswer(async () => ({ award: await archive.ask('award', [id]) }), [id, dataRevision]);
  if (page.details !== undefined) return <Broken details={page.details} onAgain={page.again} />;
  if (!page.value) return <Waiting />;
  if (!page.value.award) return <Missing title={words(language)('data.award.missing')} />;
  return <AwardView {...page.value.award} onCopy={copy} />;
}

function RegionPage({ id, archive, dataRevision, language }: WithId) {
  const page = useAnswer(async () => ({ card: await archive.ask('region', [id]) }), [id, dataRevision]);
  if (page.details !== undefined) return <Broken details={page.details} onAgain={page.again} />;
  if (!page.value) return <Waiting />;
  if (!page.value.card) return <Missing title={words(language)('data.region.missing')} />;
  return <RegionView card={page.value.card} />;
}

function OfficialPage({ id, archive, dataRevision, language }: WithId) {
  const page = useAnswer(async () => ({ card: await archive.ask('official', [id]) }), [id, dataRevision]);
  if (page.details !== undefined) return <Broken details={page.details} onAgain={page.again} />;
  if (!page.value) return <Waiting />;
  if (!page.value.card) return <Missing title={words(language)('data.official.missing')} />;
  return <OfficialView card={page.value.card} />;
}

function queryOf(filters: Readonly<Record<string, string>>): RowsQuery {
  const { table, q = '', award = '', from = '', to = '', place = '', source = '', marks = '', page = '1' } = filters;
  return {
    table: ROW_TABLES.find((each) => each === table) ?? 'results',
    words: q,
    award,
    from,
    to,
    place,
    source,
    marks: ROW_MARKS.filter((mark) => marks.split('.').includes(mark)),
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  };
}

function filtersOf({ table, words: q, award, from, to, place, source, marks, page }: RowsQuery) {
  return {
    table: table === 'results' ? '' : table,
    q,
    award,
    from,
    to,
    place,
    source,
    marks: marks.join('.'),
    page: page === 1 ? '' : `${page}`,
  };
}
