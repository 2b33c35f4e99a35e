import type { RegionCard } from '../../lib/dataset/region-card.ts';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';
import { Licence } from './Cite.tsx';
import { Fields } from './Fields.tsx';
import { officialColumns, placeLink, wonColumns } from './fact-columns.tsx';
import { Crumb } from './ResultView.tsx';
import { Rows } from './Rows.tsx';
import { grouped } from './Waiting.tsx';

/** The tallest bar, in CSS pixels. */
const TALLEST = 92;
/** Rows listed here; the rest by the list of all rows. */
const MOST_ROWS = 200;

/** A region or body: all that we hold of it, year by year, drawn and in a table, and its officials. */
export function RegionView({ card }: { readonly card: RegionCard }) {
  const { t, language } = useSpeech();
  const { place, province, held, years, awards, terms } = card;
  const names = new Map(awards.map(({ competition }) => [competition.id, competition.name]));
  const rows = years.flatMap((year) => year.rows).toReversed();
  return (
    <section class="view">
      <Crumb />
      <h1 tabIndex={-1} lang="id">
        {'kind' in place && place.kind !== 'provinsi' ? `${capital(place.kind)} ${place.name}` : place.name}
      </h1>
      <div class="cols">
        <Fields
          lines={[
            { head: 'data.kind', silent: true, value: 'kind' in place ? t(`data.region.${place.kind}`) : undefined },
            {
              head: 'data.province',
              lang: 'id',
              silent: true,
              value: province && placeLink(province.code, province.name),
            },
            { head: 'data.code', value: <span class="mono">{place.code}</span> },
            { head: 'data.aliases', lang: 'id', silent: true, value: place.aliases.join(', ') },
            {
              head: 'data.award.held',
              value: (
                <>
                  <span class="num">{grouped(held, language)}</span>
                  {held > 0 && (
                    <>
                      {' '}
                      <a href={hashOf(at('data', ['rows'], { place: place.code }))}>{t('data.award.rows')}</a>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      </div>
      <h2 class="rule">{t('data.region.title')}</h2>
      {held === 0 ? (
        <p class="nothing">{t('data.region.none')}</p>
      ) : (
        <>
          <p class="small mid">{t('data.region.chart')}</p>
          <Chart years={years.map(({ year, rows: won }) => ({ year, n: won.length }))} />
          <div class="card chosen">
            <Rows
              caption={t('data.region.title')}
              columns={wonColumns({ language, awards: names })}
              rows={rows.slice(0, MOST_ROWS)}
              keyOf={({ id }) => id}
            />
          </div>
        </>
      )}
      {terms.length > 0 && (
        <>
          <h2 class="rule">{t('data.region.officials')}</h2>
          <div class="card chosen">
            <Rows
              caption={t('data.region.officials')}
              columns={officialColumns({ language, awards: names })}
              rows={terms}
              keyOf={(row) => [row.name, row.office, row.start, row.status].join('/')}
            />
          </div>
        </>
      )}
      <Licence />
    </section>
  );
}

function Chart({ years }: { readonly years: readonly { readonly year: number; readonly n: number }[] }) {
  const { t } = useSpeech();
  const most = Math.max(1, ...years.map(({ n }) => n));
  const list = years.map((each) => t('data.region.chart.year', each)).join('; ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div class="card years" role="img" tabIndex={0} aria-label={t('data.region.chart.label', { list })}>
      {years.map(({ year, n }) => (
        <div key={year}>
          <span class="n">{n}</span>
          <i class={n === 0 ? 'none' : undefined} style={{ '--n': Math.max(1, Math.round((TALLEST * n) / most)) }} />
          <span class="y">{year}</span>
        </div>
      ))}
    </div>
  );
}

function capital(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
