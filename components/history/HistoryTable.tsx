import { useRef } from 'preact/hooks';
import type { InterfaceKey } from '../../lib/catalogue/interface-id.ts';
import { writtenTime } from '../../lib/catalogue/words.ts';
import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import { CELLS } from '../../lib/report/cells.ts';
import type { Sort } from '../../lib/store/page-query.ts';
import type { PageKey, PageRow } from '../../lib/store/records.ts';
import { at, hashOf } from '../library/address.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

type Props = {
  readonly rows: readonly PageRow[];
  readonly selected: ReadonlySet<PageKey>;
  readonly sort: Sort;
  onSort(sort: Sort): void;
  onSelect(keys: readonly PageKey[], chosen: boolean): void;
};

/** The pages of one screenful. Space marks one, shift marks all up to the last one marked. */
export function HistoryTable({ rows, selected, sort, onSort, onSelect }: Props) {
  const { t, language } = useSpeech();
  const last = useRef<number>(undefined);
  const cells = CELLS.filter((cell) => rows.some(({ verdicts }) => (verdicts[cell] ?? 0) > 0));
  const all = rows.length > 0 && rows.every(({ key }) => selected.has(key));
  return (
    <table class="t hist">
      <caption class="sr">{t('history.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" class="pick">
            <input
              type="checkbox"
              aria-label={t('history.select.all')}
              checked={all}
              onChange={({ currentTarget }) =>
                onSelect(
                  rows.map(({ key }) => key),
                  currentTarget.checked,
                )
              }
            />
          </th>
          <th scope="col" aria-sort={sortOf('title') ?? sortOf('publishedAt')}>
            {button('title', 'history.page')} {button('publishedAt', 'history.printed')}
          </th>
          {cells.map((cell) => (
            <th key={cell} scope="col" class={`vh ${cell}`} aria-sort={sortOf(cell)}>
              <button type="button" class="sort" onClick={() => turn(cell)} title={t(`count.${cell}`)}>
                <Shape name={cell} class="v s" />
                <span class="sr">{t(`count.${cell}`)}</span>
                {arrow(cell)}
              </button>
            </th>
          ))}
          <th scope="col" class="marks">
            {t('history.marks.short')}
          </th>
          <th scope="col" class="n" aria-sort={sortOf('notes')}>
            {button('notes', 'history.notes')}
          </th>
          <th scope="col" class="when" aria-sort={sortOf('lastSeen')}>
            {button('lastSeen', 'history.read')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key} class={selected.has(row.key) ? 'is-picked' : undefined}>
            <td class="pick">
              <input
                type="checkbox"
                aria-label={t('history.select', { title: titleOf(row) })}
                checked={selected.has(row.key)}
                onClick={(event) => pick(index, event)}
              />
            </td>
            <th scope="row" class="page">
              <a class="ttl" lang={row.language ?? 'id'} href={hashOf(at('history', ['page', row.key]))}>
                {titleOf(row)}
              </a>
              <span class="mid small">
                {[
                  row.host,
                  row.publishedAt === null ? t('source.undated') : writtenDate(row.publishedAt.slice(0, 10), language),
                  row.kind === 'reference' ? t('history.mark.reference') : '',
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
              {row.tags.length > 0 && (
                <span class="tags">
                  {row.tags.map((tag) => (
                    <span key={tag} class="tag said">
                      {tag}
                    </span>
                  ))}
                </span>
              )}
            </th>
            {cells.map((cell) => {
              const n = row.verdicts[cell] ?? 0;
              return (
                <td key={cell} class={n === 0 ? 'vc zero' : `vc ${cell}`} data-word={t(`short.${cell}`, { n })}>
                  {n === 0 ? <span aria-hidden="true">·</span> : n}
                  {n === 0 && <span class="sr">0</span>}
                </td>
              );
            })}
            <td class={row.labels.length === 0 ? 'none' : 'labels'}>
              {row.labels.map((label) => (
                <span key={label} class="tag">
                  {t(`history.mark.${label}`)}
                </span>
              ))}
            </td>
            <td class={row.notes === 0 ? 'n none' : 'n nt'} data-word={t('history.notes')}>
              {row.notes === 0 ? '' : row.notes}
            </td>
            <td class="when" data-word={t('history.read')}>
              {writtenDate(localDay(row.lastSeen), language)}, {writtenTime(row.lastSeen, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function button(by: Sort['by'], word: InterfaceKey) {
    return (
      <button type="button" class="sort" onClick={() => turn(by)}>
        {t(word)}
        {arrow(by)}
      </button>
    );
  }

  function sortOf(by: Sort['by']) {
    if (sort.by !== by) return undefined;
    return sort.descending ? ('descending' as const) : ('ascending' as const);
  }

  function arrow(by: Sort['by']) {
    return sort.by === by && <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>;
  }

  function turn(by: Sort['by']) {
    const words = by === 'title' || by === 'host';
    onSort({ by, descending: sort.by === by ? !sort.descending : !words });
  }

  function pick(index: number, { shiftKey, currentTarget }: MouseEvent & { readonly currentTarget: HTMLInputElement }) {
    const from = shiftKey && last.current !== undefined ? last.current : index;
    last.current = index;
    const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    onSelect(
      range.map(({ key }) => key),
      currentTarget.checked,
    );
  }

  function titleOf(row: PageRow): string {
    return row.title ?? (row.host === '' ? t('source.untitled') : row.host);
  }
}
