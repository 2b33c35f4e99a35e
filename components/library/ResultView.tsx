import { writtenDate } from '../../lib/catalogue/written.ts';
import type { MatrixTier } from '../../lib/dataset/coverage-matrix.ts';
import type { Competition, Result } from '../../lib/dataset/facts.ts';
import { hostOf } from '../../lib/text/web-address.ts';
import { Coverage } from '../Coverage.tsx';
import { DatasetNote } from '../DatasetNote.tsx';
import { useSpeech } from '../speech.ts';
import { at, hashOf, resultAddress } from './address.ts';
import { type Citations, Cite, Licence } from './Cite.tsx';
import { Fields } from './Fields.tsx';
import { placeLink } from './fact-columns.tsx';
import { Outward, secondSources } from './SourceCell.tsx';

/** All that the page of one row shows. */
export type ResultPage = {
  readonly result: Result;
  readonly competition?: Competition;
  /** How much of this row's list we hold. */
  readonly list?: MatrixTier;
  /** Absent for a row of the reader's own: who is its author, and on what terms it may be used, we cannot say. */
  readonly citations?: Citations;
  /** Disputed rows about the same honour: where two datasets part ways, both stand. */
  readonly rivals: readonly Result[];
  /** Name and version of the data it stands in. */
  readonly data: string;
};

type Props = {
  readonly page: ResultPage;
  /** The address of this view, to be handed on. */
  readonly address: string;
  onCopy(text: string): Promise<boolean>;
};

export function ResultView({ page, address, onCopy }: Props) {
  const { t, language } = useSpeech();
  const { result, competition, list, citations, data } = page;
  const { source } = result;
  const others = secondSources(result.secondSourceUrl);
  const year = hashOf(at('data', [], { award: result.competition, year: `${result.year}` }));
  return (
    <section class="view">
      <Crumb />
      <h1 tabIndex={-1} lang="id">
        {result.innovation ?? [competition?.name ?? result.competition, result.tier].filter(Boolean).join(', ')}
      </h1>
      <p class="lead" lang="id">
        {result.recipient}, {competition?.name ?? result.competition} {result.year}
      </p>
      {result.disputed && <Disputed result={result} rivals={page.rivals} />}
      <div class="cols">
        <Fields
          lines={[
            {
              head: 'data.competition',
              lang: 'id',
              value: (
                <a href={hashOf(at('data', ['award', result.competition]))}>
                  {competition?.name ?? result.competition}
                </a>
              ),
            },
            {
              head: 'data.year',
              value: (
                <>
                  <a href={year}>{result.year}</a>
                  {competition && <span class="small mid"> {t(`data.meaning.${competition.yearMeaning}`)}</span>}
                </>
              ),
            },
            { head: 'data.tier', lang: 'id', value: result.tier },
            { head: 'data.category', lang: 'id', value: result.category },
            { head: 'data.rank', lang: 'id', value: result.rank },
            { head: 'data.innovation', lang: 'id', value: result.innovation },
            { head: 'data.recipient', lang: 'id', value: placeLink(result.code, result.recipient) },
            { head: 'data.unit', lang: 'id', value: result.unit },
            {
              head: 'data.source',
              value: (
                <>
                  <p>
                    <Outward url={source.url}>{source.title === '' ? source.url : source.title}</Outward>
                    {`, ${hostOf(source.url) ?? ''}. `}
                    {t(`kind.${source.kind}.more`)}
                    {source.retrieved !== undefined &&
                      ` (${t('data.retrieved', { date: writtenDate(source.retrieved, language) })})`}
                  </p>
                  {!result.disputed &&
                    others.map((url) => (
                      <p key={url} class="small">
                        {t('data.second')}: <Outward url={url}>{hostOf(url) ?? url}</Outward>
                      </p>
                    ))}
                </>
              ),
            },
            // Notes of the dataset are written in English.
            { head: 'data.note', value: result.note && <DatasetNote text={result.note} />, silent: true },
            {
              head: 'data.result.list',
              value: list && (
                <Coverage
                  coverage={{
                    state: list.state,
                    held: list.held,
                    total: list.total ?? null,
                    competition: result.competition,
                    year: result.year,
                    tier: list.tier ?? null,
                  }}
                />
              ),
            },
            { head: 'data.result.from', value: data },
            { head: 'data.id', value: <span class="mono">{result.id}</span> },
          ]}
        />
      </div>
      {result.confirmOnly && <p class="licence">{t('data.result.confirm')}</p>}
      {citations ? (
        <>
          <Cite citations={citations} about={'data.cite'} address={address} onCopy={onCopy} />
          <Licence />
        </>
      ) : (
        <p class="licence">{t('data.result.own')}</p>
      )}
    </section>
  );
}

/** Two sources that part ways stand side by side; neither is called the right one. */
function Disputed({ result, rivals }: Pick<ResultPage, 'result' | 'rivals'>) {
  const { t } = useSpeech();
  const others = secondSources(result.secondSourceUrl);
  return (
    <section>
      <h2 class="rule">{t('data.result.disputed')}</h2>
      <p class="small mid">{t('data.result.disputed.more')}</p>
      <div class="sidebyside">
        <Side title={t('data.result.first-source')} result={result} />
        {rivals.map((rival) => (
          <Side key={rival.id} title={t('data.result.other-source')} result={rival} link />
        ))}
        {rivals.length === 0 && (
          <div class="card">
            <p class="tiny mid">{t('data.result.other-source')}</p>
            {others.length === 0 && <p>{t('data.result.no-other')}</p>}
            {others.map((url) => (
              <p key={url}>
                <Outward url={url}>{hostOf(url) ?? url}</Outward>
              </p>
            ))}
            {result.note !== undefined && (
              <p class="small">
                <DatasetNote text={result.note} />
              </p>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

type SideProps = { readonly title: string; readonly result: Result; readonly link?: boolean };

function Side({ title, result, link = false }: SideProps) {
  const { t } = useSpeech();
  const { source, innovation, recipient, unit, tier, category, rank, year } = result;
  const told = [innovation, recipient, unit, tier, category, rank, year]
    .filter((part) => part !== undefined)
    .join(', ');
  return (
    <div class="card">
      <p class="tiny mid">{title}</p>
      <p lang="id">{link ? <a href={hashOf(resultAddress(result.id))}>{told}</a> : told}</p>
      <p class="small mid">
        <Outward url={source.url}>{source.title === '' ? source.url : source.title}</Outward>, {hostOf(source.url)}{' '}
        <span class="tag">{t(`kind.${source.kind}`)}</span>
      </p>
      {result.note !== undefined && (
        <p class="small">
          <DatasetNote text={result.note} />
        </p>
      )}
    </div>
  );
}

/** The way back to the list from one thing. */
export function Crumb() {
  const { t } = useSpeech();
  return (
    <p class="crumb">
      <a href={hashOf(at('data'))}>{t('data.title')}</a>
    </p>
  );
}

/** Something that the data in use does not hold; said calmly, since a bookmark may outlive a dataset. */
export function Missing({ title, more }: { readonly title: string; readonly more?: string }) {
  return (
    <section class="view">
      <Crumb />
      <h1 tabIndex={-1}>{title}</h1>
      {more !== undefined && <p class="lead">{more}</p>}
    </section>
  );
}
