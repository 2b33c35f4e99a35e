import { writtenDate } from '../../lib/catalogue/written.ts';
import { CELLS, type Cell } from '../../lib/report/cells.ts';
import type { OutletVerdicts, RegionYear } from '../../lib/store/charts.ts';
import { at, hashOf } from '../library/address.ts';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { filtersOf, historyQuery } from './history-query.ts';
import type { Names } from './names.ts';

/** Under this many claims a bar would say more than we know. */
const FEWEST_FOR_BARS = 10;
/** Verdicts that rest on a row or a complete list are drawn solid, the others outlined. */
const SOLID: ReadonlySet<Cell> = new Set(['supported', 'partial', 'differs', 'contradicted']);
/** The longest bar, in pixels. */
const LONGEST_BAR = 56;

type Props = {
  readonly outlets: readonly OutletVerdicts[];
  readonly awards: readonly RegionYear[];
  /** The first and last day that a page was read, ISO 8601; undefined while the history is empty. */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
  readonly names: Names;
  onDownload(chart: 'outlets' | 'awards'): void;
};

/** Ringkasan: charts that answer a question at a look, each a table of its own figures. */
export function SummaryView({ outlets, awards, days, names, onDownload }: Props) {
  const { t, language } = useSpeech();
  const cells = CELLS.filter((cell) => outlets.some(({ verdicts }) => (verdicts[cell] ?? 0) > 0));
  const claims = outlets.reduce((sum, outlet) => sum + outlet.claims, 0);
  const most = Math.max(1, ...outlets.flatMap(({ verdicts }) => Object.values(verdicts)));
  const years = [...new Set(awards.map(({ year }) => year))].sort((a, b) => a - b);
  const regions = [...new Set(awards.map(({ region }) => region))].sort((a, b) =>
    names.region(a).localeCompare(names.region(b), language),
  );
  const pagesAt = new Map(awards.map(({ region, year, pages }) => [`${region} ${year}`, pages.length]));
  const mostPages = Math.max(1, ...pagesAt.values());
  return (
    <section class="view">
      <h1 tabIndex={-1}>{t('summary.title')}</h1>
      {claims === 0 ? (
        <p class="card pad nothing">{t('summary.empty')}</p>
      ) : (
        <>
          <p class="lead">
            {t(days?.first === days?.last ? 'summary.lead.day' : 'summary.lead', {
              n: grouped(claims, language),
              first: days ? writtenDate(days.first, language) : '',
              last: days ? writtenDate(days.last, language) : '',
            })}
          </p>
          <h2 class="rule">{t('summary.outlets')}</h2>
          <div class="card scroll chart">
            <table class="t bars blocks">
              <caption class="sr">{t('summary.outlets')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('summary.outlet')}</th>
                  {cells.map((cell) => (
                    <th key={cell} scope="col">
                      <span class={`hd ${cell}`}>
                        <Shape name={cell} class="v s" />
                        {t(`count.${cell}`)}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {outlets.map(({ host, verdicts, claims: its }) => (
                  <tr key={host}>
                    <th scope="row">
                      <a href={pagesOf({ host: [host] })}>{host}</a>{' '}
                      <span class="mid tiny num">{t('summary.claims', { n: its })}</span>
                    </th>
                    {cells.map((cell) => {
                      const n = verdicts[cell] ?? 0;
                      return (
                        <td key={cell} data-word={t(`count.${cell}`)}>
                          <span class={`bar2 ${cell}`}>
                            {its >= FEWEST_FOR_BARS && n > 0 && (
                              <i
                                class={SOLID.has(cell) ? undefined : 'open'}
                                style={{ '--n': Math.max(2, Math.round((n / most) * LONGEST_BAR)) }}
                              />
                            )}
                            {n === 0 ? (
                              <span class="dim">0</span>
                            ) : (
                              <a
                                href={pagesOf({ host: [host], verdict: [cell] })}
                                aria-label={t('summary.figure', { n, host, verdict: t(`count.${cell}`, { n }) })}
                              >
                                {grouped(n, language)}
                              </a>
                            )}
                          </span>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="key">
            <span>{t('summary.fewer', { n: FEWEST_FOR_BARS })}</span>
            <button type="button" class="b quiet" onClick={() => onDownload('outlets')}>
              {t('summary.csv')}
            </button>
          </p>
        </>
      )}
      {regions.length > 0 && (
        <>
          <h2 class="rule">{t('summary.awards')}</h2>
          <p class="mid small">{t('summary.awards.lead')}</p>
          <div class="card scroll chart">
            <table class="t heat">
              <caption class="sr">{t('summary.awards')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('summary.region')}</th>
                  {years.map((year) => (
                    <th key={year} scope="col" class="n">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {regions.map((region) => (
                  <tr key={region}>
                    <th scope="row">
                      <a href={pagesOf({ region: [region] })} lang="id">
                        {names.region(region)}
                      </a>
                    </th>
                    {years.map((year) => {
                      const n = pagesAt.get(`${region} ${year}`) ?? 0;
                      return (
                        <td key={year} class="n" style={{ '--share': Math.round((n / mostPages) * 100) }}>
                          {n === 0 ? (
                            <span class="dim">
                              <span aria-hidden="true">·</span>
                              <span class="sr">0</span>
                            </span>
                          ) : (
                            <a
                              href={pagesOf({ region: [region] }, year)}
                              aria-label={t('summary.cell', { n, region: names.region(region), year: String(year) })}
                            >
                              {grouped(n, language)}
                            </a>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="key">
            <button type="button" class="b quiet" onClick={() => onDownload('awards')}>
              {t('summary.csv')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** Where the pages behind a figure are listed. */
function pagesOf(
  lists: {
    readonly host?: readonly string[];
    readonly verdict?: readonly string[];
    readonly region?: readonly string[];
  },
  year?: number,
): string {
  const empty = historyQuery({});
  const range = year === undefined ? {} : { from: String(year), to: String(year) };
  return hashOf(at('history', [], filtersOf({ ...empty, ...range, lists: { ...empty.lists, ...lists } })));
}
