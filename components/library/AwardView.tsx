import type { AwardCard } from '../../lib/dataset/award-card.ts';
import { DatasetNote } from '../DatasetNote.tsx';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';
import { type Citations, Cite, Licence } from './Cite.tsx';
import { Fields } from './Fields.tsx';
import { placeLink } from './fact-columns.tsx';
import { Square, tierInWords } from './Matrix.tsx';
import { Crumb } from './ResultView.tsx';
import { Rows } from './Rows.tsx';
import { SourceCell } from './SourceCell.tsx';
import { grouped } from './Waiting.tsx';

type Props = {
  readonly card: AwardCard;
  /** The region that holds it, where it has one. */
  readonly regionName?: string | undefined;
  readonly citations: Citations;
  onCopy(text: string): Promise<boolean>;
};

/** An award: who gives it, since when, its tiers, what it is taken for, and every edition that we know. */
export function AwardView({ card, regionName, citations, onCopy }: Props) {
  const { t, language } = useSpeech();
  const { competition, since, until, tiers, editions, held, mistakenFor, names } = card;
  const rows = hashOf(at('data', ['rows'], { award: competition.id }));
  return (
    <section class="view">
      <Crumb />
      <h1 tabIndex={-1} lang="id">
        {competition.name}
      </h1>
      <div class="cols wide">
        <Fields
          lines={[
            { head: 'data.organiser', lang: 'id', value: competition.organiser },
            {
              head: 'data.awarder',
              value: `${t(`data.awarder.${competition.awarder}`)}; ${t(`data.level.${competition.level}`)}`,
            },
            {
              head: 'data.region',
              lang: 'id',
              silent: true,
              value:
                competition.regionCode === undefined
                  ? undefined
                  : placeLink(competition.regionCode, regionName ?? competition.regionCode),
            },
            {
              head: 'data.award.since',
              value:
                since &&
                [
                  t(`data.award.since.${since.from}`, { year: since.year }),
                  ...(until === undefined ? [] : [t('data.award.until', { year: until })]),
                ].join(', '),
            },
            { head: 'data.meaning', value: t(`data.meaning.${competition.yearMeaning}`) },
            {
              head: 'data.award.held',
              value: (
                <>
                  <span class="num">{grouped(held, language)}</span>
                  {held > 0 && (
                    <>
                      {' '}
                      <a href={rows}>{t('data.award.rows')}</a>
                    </>
                  )}
                </>
              ),
            },
            {
              head: 'data.award.mistaken',
              value:
                mistakenFor.length === 0 ? (
                  t('data.award.mistaken.none')
                ) : (
                  <ul>
                    {mistakenFor.map(({ name, competition: other, sharedNames }) => (
                      <li key={name}>
                        <span lang="id">
                          {other === undefined ? name : <a href={hashOf(at('data', ['award', other]))}>{name}</a>}
                        </span>
                        {sharedNames.length > 0 && (
                          <span class="small mid">
                            {' '}
                            ({t('data.award.shared', { names: sharedNames.map((each) => `“${each}”`).join(', ') })})
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              head: 'data.note',
              silent: true,
              value: competition.notes && <DatasetNote text={competition.notes} />,
            },
            { head: 'data.source', value: <SourceCell source={competition.source} /> },
          ]}
        />
        <div>
          <h2>{t('data.award.names')}</h2>
          <p class="tags" lang="id">
            {competition.aliases.map(({ text, general }) => (
              <span key={text} class="tag">
                {text}
                {general && <span lang={language}> ({t('data.award.general')})</span>}
              </span>
            ))}
          </p>
          {names.length > 0 && (
            <ul class="small">
              {names.map((name) => (
                <li key={`${name.name} ${name.from}`}>
                  <span lang="id">{name.name}</span>
                  {(name.from !== undefined || name.until !== undefined) && ` (${name.from ?? ''}–${name.until ?? ''})`}
                </li>
              ))}
            </ul>
          )}
          <h2 class="rule">{t('data.award.tiers')}</h2>
          <ul class="small">
            {tiers.map((tier) => (
              <li key={tier.name}>
                <b lang="id">{tier.name}</b>{' '}
                <span class="mid">
                  {[
                    t(`data.award.tier.${tier.kind}`),
                    ...(tier.drawnFrom.length === 0
                      ? []
                      : [t('data.award.drawn', { tiers: tier.drawnFrom.join(', ') })]),
                    t('data.cell.held', { n: grouped(tier.held, language) }),
                  ].join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <h2 class="rule">{t('data.award.editions')}</h2>
      {editions.length > 0 && (
        <div class="card">
          <Rows
            caption={t('data.award.editions')}
            rows={editions}
            keyOf={({ cell }) => `${cell.year}`}
            columns={[
              {
                head: 'data.year',
                cell: ({ cell: { year } }) => (
                  <a href={hashOf(at('data', [], { award: competition.id, year: `${year}` }))}>{year}</a>
                ),
              },
              {
                head: 'data.coverage',
                cell: ({ cell }) =>
                  cell.status === 'held' ? (
                    <ul>
                      {cell.tiers.map((tier) => (
                        <li key={tier.tier ?? ''}>
                          <Square tier={tier} /> {tierInWords(tier, language)}
                        </li>
                      ))}
                    </ul>
                  ) : (
                    t(`data.status.${cell.status}`)
                  ),
              },
              {
                head: 'data.source',
                cell: ({ rows: stated }) => {
                  const [first] = stated;
                  return first && <SourceCell source={first.source} />;
                },
              },
            ]}
          />
        </div>
      )}
      <Cite citations={citations} about={'data.cite.release'} onCopy={onCopy} />
      <Licence />
    </section>
  );
}
