import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import type { FoundRow, SearchTable } from '../../lib/dataset/search-rows.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { DataHead } from './DataHead.tsx';
import {
  type AwardNames,
  bodyColumns,
  competitionColumns,
  editionColumns,
  officialColumns,
  regionColumns,
  resultColumns,
  rowsOfTable,
} from './fact-columns.tsx';
import { Rows } from './Rows.tsx';
import { ROW_MARKS, ROW_TABLES, ROWS_A_PAGE, type RowMark, type RowsQuery, SOURCE_KINDS } from './rows-query.ts';
import { grouped } from './Waiting.tsx';

export type FoundPage = { readonly rows: readonly FoundRow[]; readonly total: number };

type Props = {
  readonly query: RowsQuery;
  readonly awards: AwardNames;
  /** Undefined while the first answer is on its way. */
  readonly found?: FoundPage | undefined;
  readonly counts?: Readonly<Record<SearchTable, number>> | undefined;
  /** The name of the region or body that is filtered by. */
  readonly placeName?: string | undefined;
  onQuery(change: Partial<RowsQuery>): void;
};

/** Which filters a table has a field for. */
const FILTERS: Readonly<Record<SearchTable, readonly ('award' | 'years' | 'source' | RowMark)[]>> = {
  results: ['award', 'years', 'source', ...ROW_MARKS],
  competitions: ['source'],
  editions: ['award', 'years', 'source'],
  officials: ['source', 'second'],
  regions: [],
  bodies: [],
};

const MARK_LABEL = {
  disputed: 'data.filter.disputed',
  second: 'data.filter.second',
  confirm: 'data.filter.confirm',
} as const satisfies Record<RowMark, InterfaceKey>;

export function RowsView({ query, awards, found, counts, placeName, onQuery }: Props) {
  const { t, language } = useSpeech();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const count = useRef<HTMLElement>(null);
  const offered = FILTERS[query.table];
  const chips = chipsOf();
  const total = found?.total ?? 0;
  const last = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
  return (
    <section class="view">
      <DataHead title={t('data.rows.title')} place="data.tab.rows" />
      <SearchField words={query.words} onWords={(words) => onQuery({ words })} />
      <div class="chips">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no form. */}
        <div class="seg3 wraps" role="group" aria-label={t('data.table')}>
          {ROW_TABLES.map((table) => (
            <button
              key={table}
              type="button"
              aria-pressed={table === query.table}
              onClick={() => onQuery({ table, marks: query.marks.filter((mark) => FILTERS[table].includes(mark)) })}
            >
              {t(`data.table.${table}`)}
              {countOf(table) !== undefined && <span class="num"> {grouped(countOf(table) ?? 0, language)}</span>}
            </button>
          ))}
        </div>
      </div>
      <div class="cols facets">
        <div>
          {offered.length > 0 && (
            <button
              type="button"
              class="b only-narrow"
              aria-expanded={filtersOpen}
              onClick={() => setFiltersOpen(!filtersOpen)}
            >
              {t(chips.length === 0 ? 'history.filter.none' : 'data.filters.open', { n: chips.length })}
            </button>
          )}
          {offered.length > 0 && (
            <form class={filtersOpen ? 'facetform is-open' : 'facetform'} aria-label={t('data.filters')}>
              {filters()}
            </form>
          )}
        </div>
        <div class="list">
          <div class="chips">
            <b ref={count} class="num" tabIndex={-1}>
              {found && t('data.found', { n: grouped(total, language) })}
            </b>
            {chips.map(({ label, clear }) => (
              <span key={label} class="chip">
                {label}
                <button
                  type="button"
                  aria-label={t('data.filter.remove', { name: label })}
                  onClick={() => takeOff(clear)}
                >
                  <Shape name="close" />
                </button>
              </span>
            ))}
            {chips.length > 1 && (
              <button type="button" class="b quiet" onClick={() => takeOff(NO_FILTERS)}>
                {t('data.filter.clear')}
              </button>
            )}
          </div>
          {found && (
            <div class="card rows">
              {found.rows.length === 0 ? <p class="nothing">{t('data.found.none')}</p> : table(found.rows)}
            </div>
          )}
          {found && total > ROWS_A_PAGE && pager()}
        </div>
      </div>
    </section>
  );

  /** The chip that had the focus goes; what it did stands at the head of the list. */
  function takeOff(filters: Partial<RowsQuery>) {
    count.current?.focus();
    onQuery(filters);
  }

  /** The marks of rows filter the table that is shown; what the others would give is told without them. */
  function countOf(each: SearchTable): number | undefined {
    return each === query.table ? found?.total : counts?.[each];
  }

  function table(rows: readonly FoundRow[]) {
    const about = { language, awards };
    const caption = t(`data.table.${query.table}`);
    switch (query.table) {
      case 'results': {
        const results = rowsOfTable(rows, 'results');
        return <Rows caption={caption} columns={resultColumns(about)} rows={results} keyOf={({ id }) => id} />;
      }
      case 'competitions': {
        const competitions = rowsOfTable(rows, 'competitions');
        return (
          <Rows caption={caption} columns={competitionColumns(about)} rows={competitions} keyOf={({ id }) => id} />
        );
      }
      case 'editions': {
        const editions = rowsOfTable(rows, 'editions');
        return (
          <Rows
            caption={caption}
            columns={editionColumns(about)}
            rows={editions}
            keyOf={(row) => `${row.competition}/${row.year}/${row.tier ?? ''}`}
          />
        );
      }
      case 'officials': {
        const terms = rowsOfTable(rows, 'officials');
        return (
          <Rows
            caption={caption}
            columns={officialColumns(about)}
            rows={terms}
            keyOf={(row) => [row.name, row.office, row.body, row.start, row.status].join('/')}
          />
        );
      }
      case 'regions': {
        const regions = rowsOfTable(rows, 'regions');
        return <Rows caption={caption} columns={regionColumns(about)} rows={regions} keyOf={({ code }) => code} />;
      }
      case 'bodies': {
        const bodies = rowsOfTable(rows, 'bodies');
        return <Rows caption={caption} columns={bodyColumns(about)} rows={bodies} keyOf={({ code }) => code} />;
      }
    }
  }

  function filters() {
    const marks = ROW_MARKS.filter((mark) => offered.includes(mark));
    return (
      <>
        {offered.includes('award') && (
          <div class="facet">
            <label class="legend" for="filter-award">
              {t('data.competition')}
            </label>
            <select
              id="filter-award"
              class="field"
              value={query.award}
              lang="id"
              onChange={({ currentTarget }) => onQuery({ award: currentTarget.value })}
            >
              <option value="">{t('data.filter.any')}</option>
              {[...awards].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {offered.includes('years') && (
          <fieldset class="facet">
            <legend>{t('data.year')}</legend>
            <div class="fromto">
              <Year label={t('data.filter.from')} year={query.from} onYear={(from) => onQuery({ from })} />
              <span aria-hidden="true">–</span>
              <Year label={t('data.filter.to')} year={query.to} onYear={(to) => onQuery({ to })} />
            </div>
          </fieldset>
        )}
        {offered.includes('source') && (
          <div class="facet">
            <label class="legend" for="filter-source">
              {t('data.filter.source')}
            </label>
            <select
              id="filter-source"
              class="field"
              value={query.source}
              onChange={({ currentTarget }) => onQuery({ source: currentTarget.value })}
            >
              <option value="">{t('data.filter.any')}</option>
              {SOURCE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </select>
          </div>
        )}
        {marks.length > 0 && (
          <fieldset class="facet">
            <legend>{t('data.filter.marks')}</legend>
            <div>
              {marks.map((mark) => (
                <label key={mark}>
                  <input
                    type="checkbox"
                    checked={query.marks.includes(mark)}
                    onChange={({ currentTarget }) =>
                      onQuery({
                        marks: currentTarget.checked
                          ? [...query.marks, mark]
                          : query.marks.filter((each) => each !== mark),
                      })
                    }
                  />
                  {t(MARK_LABEL[mark])}
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </>
    );
  }

  function chipsOf(): readonly { readonly label: string; readonly clear: Partial<RowsQuery> }[] {
    const { award, from, to, place, source, marks } = query;
    const years = [from, to].filter((year) => year !== '');
    const sourceKind = SOURCE_KINDS.find((kind) => kind === source);
    return [
      ...(award !== '' ? [{ label: awards.get(award) ?? award, clear: { award: '' } }] : []),
      ...(years.length > 0 ? [{ label: `${from}–${to}`, clear: { from: '', to: '' } }] : []),
      ...(place !== '' ? [{ label: placeName ?? place, clear: { place: '' } }] : []),
      ...(sourceKind ? [{ label: t('evidence.kind', { kind: t(`kind.${sourceKind}`) }), clear: { source: '' } }] : []),
      ...marks.map((mark) => ({
        label: t(MARK_LABEL[mark]),
        clear: { marks: marks.filter((each) => each !== mark) },
      })),
    ];
  }

  function pager() {
    const from = (query.page - 1) * ROWS_A_PAGE;
    return (
      <nav class="pager" aria-label={t('data.pager')}>
        <button type="button" class="b" disabled={query.page <= 1} onClick={() => onQuery({ page: query.page - 1 })}>
          {t('data.pager.previous')}
        </button>
        <span class="num">
          {t('data.pager.at', {
            from: grouped(from + 1, language),
            to: grouped(Math.min(total, from + ROWS_A_PAGE), language),
            total: grouped(total, language),
          })}
        </span>
        <button type="button" class="b" disabled={query.page >= last} onClick={() => onQuery({ page: query.page + 1 })}>
          {t('data.pager.next')}
        </button>
      </nav>
    );
  }
}

const NO_FILTERS: Partial<RowsQuery> = { award: '', from: '', to: '', place: '', source: '', marks: [] };

/** The field says at once what is typed; the list follows a moment later, so that no letter waits for it. */
type SearchFieldProps = {
  readonly words: string;
  readonly label?: InterfaceKey;
  onWords(words: string): void;
};

export function SearchField({ words, label = 'data.search', onWords }: SearchFieldProps) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // An address that came from elsewhere; what is being typed stays.
    const input = field.current;
    if (input && input.ownerDocument.activeElement !== input) input.value = words;
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div class="searchbar">
      <Shape name="search" />
      <input
        ref={field}
        class="field"
        type="search"
        data-search
        aria-label={t(label)}
        placeholder={t(label)}
        defaultValue={words}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onWords(value), TYPING_PAUSE_MS);
        }}
      />
    </div>
  );
}

/** Shorter than between two words, longer than between two letters. */
const TYPING_PAUSE_MS = 180;

type YearProps = { readonly label: string; readonly year: string; onYear(year: string): void };

function Year({ label, year, onYear }: YearProps) {
  return (
    <input
      class="field"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      value={year}
      onChange={({ currentTarget: { value } }) => onYear(/^\d{4}$/.test(value.trim()) ? value.trim() : '')}
    />
  );
}
