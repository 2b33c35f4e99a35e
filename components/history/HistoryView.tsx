import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CELLS } from '../../lib/report/cells.ts';
import type { Facets } from '../../lib/store/page-query.ts';
import type { PageKey, PageRow } from '../../lib/store/records.ts';
import { at, hashOf } from '../library/address.ts';
import { SearchField } from '../library/RowsView.tsx';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { type BulkActions, HistoryActions } from './HistoryActions.tsx';
import { HistoryFacets } from './HistoryFacets.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import { activeFilters, type HistoryQuery, historyQuery, LISTS } from './history-query.ts';
import type { Names } from './names.ts';

/** The pages on one screen of the list. */
export const PAGES_A_SCREEN = 50;

/** What the history answered; without facets while only the first rows are there. */
export type FoundPages = { readonly rows: readonly PageRow[]; readonly facets?: Facets };

/** What was just done, said where the list is, with the way back where there is one. */
export type Outcome = {
  /** ms since 1970; tells one outcome from the next. */
  readonly at: number;
} & (
  | { readonly what: 'removed' | 'merged'; readonly pages: number; readonly removal: string }
  | { readonly what: 'restored' | 'tagged'; readonly pages: number }
  | { readonly what: 'fault'; readonly details: string }
);

type Props = BulkActions & {
  readonly query: HistoryQuery;
  readonly found?: FoundPages | undefined;
  /** Pages in the whole history. */
  readonly total: number;
  readonly names: Names;
  readonly outcome?: Outcome | undefined;
  /** A line above the list: a reminder. */
  readonly above?: ComponentChildren;
  /** How a recheck of marked pages goes. */
  readonly recheck?: ComponentChildren;
  onQuery(change: Partial<HistoryQuery>): void;
  onUndo(removal: string): void;
};

/** Riwayat: every page that was read, searched, filtered and marked. */
export function HistoryView(props: Props) {
  const { query, found, total, names, outcome, above, recheck, onQuery, onUndo, ...actions } = props;
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<PageKey>>(new Set());
  const rows = found?.rows ?? [];
  const last = Math.max(1, Math.ceil(rows.length / PAGES_A_SCREEN));
  const page = Math.min(query.page, last);
  const shown = rows.slice((page - 1) * PAGES_A_SCREEN, page * PAGES_A_SCREEN);
  // What is filtered away stays marked, but is not acted on unseen.
  const picked = rows.filter(({ key }) => selected.has(key));
  const filters = activeFilters(query);
  return (
    <section class="view">
      <h1 tabIndex={-1}>{t('history.title')}</h1>
      <p class="lead">
        {t('history.lead')} <a href={hashOf(at('history', ['check']))}>{t('check-text.link')}</a>
        {' · '}
        <a href={hashOf(at('history', ['bring']))}>{t('bring.link')}</a>
      </p>
      {above}
      {found && total === 0 ? (
        <>
          {outcome && <OutcomeLine key={outcome.at}>{said(outcome)}</OutcomeLine>}
          <p class="card pad nothing">{t('history.empty')}</p>
        </>
      ) : (
        <div class="cols facets">
          <div>
            <button type="button" class="b only-narrow" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(filters === 0 ? 'history.filter.none' : 'history.filter', { n: filters })}
            </button>
            <form
              class={open ? 'facetform is-open' : 'facetform'}
              aria-label={t('history.filters')}
              onSubmit={(event) => event.preventDefault()}
            >
              {found?.facets && <HistoryFacets query={query} facets={found.facets} names={names} onQuery={onQuery} />}
            </form>
          </div>
          <div class="list">
            <SearchField label="history.search" words={query.words} onWords={(words) => onQuery({ words, page: 1 })} />
            <div class="chips">
              <b class="num">
                {found && t('history.found', { n: grouped(rows.length, language), total: grouped(total, language) })}
              </b>
              {chips().map(({ label, clear }) => (
                <span key={label} class="chip">
                  <span class="said">{label}</span>
                  <button
                    type="button"
                    aria-label={t('data.filter.remove', { name: label })}
                    onClick={() => onQuery({ ...clear, page: 1 })}
                  >
                    <Shape name="close" />
                  </button>
                </span>
              ))}
              {filters > 1 && (
                <button type="button" class="b quiet" onClick={() => onQuery(none())}>
                  {t('data.filter.clear')}
                </button>
              )}
              {rows.length > 0 && picked.length === 0 && (
                <button type="button" class="b push" onClick={() => actions.onExport(rows.map(({ key }) => key))}>
                  <Shape name="export" />
                  {t('history.export.all', { n: grouped(rows.length, language) })}
                </button>
              )}
            </div>
            {outcome && <OutcomeLine key={outcome.at}>{said(outcome)}</OutcomeLine>}
            {picked.length > 0 && (
              <HistoryActions
                picked={picked}
                all={rows.length}
                onAll={() => setSelected(new Set(rows.map(({ key }) => key)))}
                onNone={() => setSelected(new Set())}
                {...actions}
              />
            )}
            {recheck}
            {found && (
              <div class="card rows">
                {rows.length === 0 ? (
                  <p class="nothing">{t('history.nothing')}</p>
                ) : (
                  <HistoryTable
                    rows={shown}
                    selected={selected}
                    sort={query.sort}
                    onSort={(sort) => onQuery({ sort, page: 1 })}
                    onSelect={(keys, chosen) => {
                      const next = new Set(selected);
                      for (const key of keys) {
                        if (chosen) next.add(key);
                        else next.delete(key);
                      }
                      setSelected(next);
                    }}
                  />
                )}
              </div>
            )}
            {rows.length > PAGES_A_SCREEN && pager()}
          </div>
        </div>
      )}
    </section>
  );

  function chips(): readonly { readonly label: string; readonly clear: Partial<HistoryQuery> }[] {
    const { lists, notes, kind, from, to, publishedFrom, publishedTo } = query;
    return [
      ...LISTS.flatMap((name) =>
        lists[name].map((value) => ({
          label: called(name, value),
          clear: { lists: { ...lists, [name]: lists[name].filter((each) => each !== value) } },
        })),
      ),
      ...(notes === '' ? [] : [{ label: t(`history.notes.${notes}`), clear: { notes: '' } as const }]),
      ...(kind === '' ? [] : [{ label: t(`history.kind.${kind}`), clear: { kind: '' } as const }]),
      ...(from + to === '' ? [] : [{ label: `${t('history.years')}: ${from}–${to}`, clear: { from: '', to: '' } }]),
      ...(publishedFrom + publishedTo === ''
        ? []
        : [
            {
              label: `${t('history.published')}: ${publishedFrom}–${publishedTo}`,
              clear: { publishedFrom: '', publishedTo: '' },
            },
          ]),
    ];
  }

  function called(name: (typeof LISTS)[number], value: string): string {
    switch (name) {
      case 'verdict':
        return verdictName(value);
      case 'mark':
        return value === 'advertorial' || value === 'press-release' ? t(`history.mark.${value}`) : value;
      case 'award':
        return names.competition(value);
      case 'region':
        return names.region(value);
      default:
        return value;
    }
  }

  function verdictName(value: string): string {
    const cell = CELLS.find((each) => each === value);
    return cell ? t(`count.${cell}`) : value;
  }

  function said(done: Outcome) {
    if (done.what === 'fault') return t('history.outcome.fault', { details: done.details });
    const sentence = t(`history.outcome.${done.what}`, { n: grouped(done.pages, language) });
    if (!('removal' in done)) return sentence;
    return (
      <>
        {sentence}{' '}
        <button type="button" class="b" onClick={() => onUndo(done.removal)}>
          {t('history.undo')}
        </button>
      </>
    );
  }

  function pager() {
    const from = (page - 1) * PAGES_A_SCREEN;
    return (
      <nav class="pager" aria-label={t('data.pager')}>
        <button type="button" class="b" disabled={page <= 1} onClick={() => onQuery({ page: page - 1 })}>
          {t('data.pager.previous')}
        </button>
        <span class="num">
          {t('data.pager.at', {
            from: grouped(from + 1, language),
            to: grouped(Math.min(rows.length, from + PAGES_A_SCREEN), language),
            total: grouped(rows.length, language),
          })}
        </span>
        <button type="button" class="b" disabled={page >= last} onClick={() => onQuery({ page: page + 1 })}>
          {t('data.pager.next')}
        </button>
      </nav>
    );
  }
}

function none(): Partial<HistoryQuery> {
  const { words: _words, sort: _sort, ...rest } = historyQuery({});
  return rest;
}

/** What was marked is gone with its buttons: the focus goes to what can be done next. */
function OutcomeLine({ children }: { readonly children: ComponentChildren }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const target = line.current?.querySelector<HTMLElement>('button') ?? line.current;
    target?.focus();
  }, []);
  return (
    <p ref={line} class="outcome" role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
