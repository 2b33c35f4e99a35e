import { CELLS, type Cell } from '../../lib/report/cells.ts';
import type { Facets } from '../../lib/store/page-query.ts';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import type { HistoryQuery, ListName } from './history-query.ts';
import type { Names } from './names.ts';

/** Values of a facet that are shown before the rest is asked for. */
const SHOWN = 8;

type Props = {
  readonly query: HistoryQuery;
  readonly facets: Facets;
  readonly names: Names;
  onQuery(change: Partial<HistoryQuery>): void;
};

/** What the history can be filtered by, each value with the pages it would give. */
export function HistoryFacets({ query, facets, names, onQuery }: Props) {
  const { t, language } = useSpeech();
  const verdicts = CELLS.filter((cell) => facets.verdicts.has(cell) || query.lists.verdict.includes(cell));
  return (
    <>
      {verdicts.length > 0 && (
        <fieldset class="facet">
          <legend>{t('history.verdicts')}</legend>
          <div>
            {verdicts.map((cell) => choice('verdict', cell, t(`count.${cell}`), facets.verdicts.get(cell), cell))}
          </div>
        </fieldset>
      )}
      <fieldset class="facet">
        <legend>{t('history.marks')}</legend>
        <div>
          {(['advertorial', 'press-release'] as const).map((label) =>
            choice('mark', label, t(`history.mark.${label}`), facets.labels.get(label)),
          )}
          <label>
            <input
              type="checkbox"
              checked={query.notes === 'with'}
              onChange={({ currentTarget }) => onQuery({ notes: currentTarget.checked ? 'with' : '', page: 1 })}
            />
            {t('history.mark.notes')} {count(facets.notes.get('with'))}
          </label>
          {((facets.kind.get('reference') ?? 0) > 0 || query.kind === 'reference') && (
            <label>
              <input
                type="checkbox"
                checked={query.kind === 'reference'}
                onChange={({ currentTarget }) => onQuery({ kind: currentTarget.checked ? 'reference' : '', page: 1 })}
              />
              {t('history.mark.reference')} {count(facets.kind.get('reference'))}
            </label>
          )}
        </div>
      </fieldset>
      <fieldset class="facet">
        <legend>{t('history.years')}</legend>
        <div class="fromto">
          {(['from', 'to'] as const).map((end, i) => [
            i === 1 && <span>–</span>,
            <input
              key={end}
              class="field"
              inputMode="numeric"
              maxLength={4}
              aria-label={t(`history.years.${end}`)}
              value={query[end]}
              onChange={({ currentTarget: { value } }) =>
                onQuery({ [end]: /^\d{4}$/.test(value) ? value : '', page: 1 })
              }
            />,
          ])}
        </div>
      </fieldset>
      <fieldset class="facet">
        <legend>{t('history.published')}</legend>
        <div class="days">
          {(['publishedFrom', 'publishedTo'] as const).map((end) => (
            <input
              key={end}
              class="field"
              type="date"
              aria-label={t(`history.${end}`)}
              value={query[end]}
              onChange={({ currentTarget: { value } }) => onQuery({ [end]: value, page: 1 })}
            />
          ))}
        </div>
      </fieldset>
      {list('host', t('history.hosts'), facets.hosts, (host) => (host === '' ? t('history.no-host') : host))}
      {list('award', t('history.awards'), facets.competitions, names.competition)}
      {list('region', t('history.regions'), facets.regions, names.region)}
      {list('tag', t('history.tags'), facets.tags, (tag) => tag)}
    </>
  );

  function list(name: ListName, title: string, counts: ReadonlyMap<string, number>, called: (value: string) => string) {
    const chosen = query.lists[name];
    const values = [...new Set([...chosen, ...counts.keys()])].sort(
      (a, b) =>
        Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        called(a).localeCompare(called(b), language),
    );
    if (values.length === 0) return null;
    const rest = values.slice(SHOWN);
    const item = (value: string) => choice(name, value, called(value), counts.get(value));
    return (
      <fieldset class="facet">
        <legend>{title}</legend>
        <div>
          {values.slice(0, SHOWN).map(item)}
          {rest.length > 0 && (
            <details>
              <summary>{t('history.more', { n: grouped(rest.length, language) })}</summary>
              {rest.map(item)}
            </details>
          )}
        </div>
      </fieldset>
    );
  }

  function choice(name: ListName, value: string, word: string, n: number | undefined, shape?: Cell) {
    const chosen = query.lists[name];
    return (
      <label key={value} class={shape}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={({ currentTarget }) => {
            const values = currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value);
            onQuery({ lists: { ...query.lists, [name]: values }, page: 1 });
          }}
        />
        {shape && <Shape name={shape} class="v s" />}
        <span class="said">{word}</span> {count(n)}
      </label>
    );
  }

  function count(n = 0) {
    return <span class="num">{grouped(n, language)}</span>;
  }
}
