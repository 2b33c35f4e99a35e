import type { OfficialCard, OfficialTerm } from '../../lib/dataset/official-card.ts';
import { DatasetNote } from '../DatasetNote.tsx';
import { useSpeech } from '../speech.ts';
import { at, hashOf } from './address.ts';
import { Licence } from './Cite.tsx';
import { Fields } from './Fields.tsx';
import { officeInWords, placeLink, termInWords } from './fact-columns.tsx';
import { Crumb } from './ResultView.tsx';
import { SourceCell } from './SourceCell.tsx';
import { grouped } from './Waiting.tsx';

/** A person of office: each term on one scale of years, with its source. */
export function OfficialView({ card }: { readonly card: OfficialCard }) {
  const { t, language } = useSpeech();
  const { name, aliases, titles, terms } = card;
  const scale = scaleOf(terms);
  return (
    <section class="view">
      <Crumb />
      <h1 tabIndex={-1} lang="id">
        {name}
      </h1>
      <div class="cols">
        <Fields
          lines={[
            { head: 'data.official.titles', lang: 'id', value: titles.join(', ') },
            { head: 'data.aliases', lang: 'id', silent: true, value: aliases.join('; ') },
          ]}
        />
      </div>
      <h2 class="rule">{t('data.official.terms')}</h2>
      <ol class="card terms chosen">
        {terms.map(({ term, won }) => (
          <li key={[term.office, term.body, term.start, term.status].join('/')} class="row">
            <div>
              <b lang="id">{officeInWords(term.office, term.status)}</b>
              <br />
              <span lang="id">{placeLink(term.code, term.body)}</span>
            </div>
            <div>
              {scale && <Bar term={term} scale={scale} />}
              {termInWords(term, language)}{' '}
              {term.startKind !== 'seen' && <span class="tag">{t(`data.date.${term.startKind}`)}</span>}
            </div>
            <div class="small">
              <SourceCell source={term.source} second={term.secondSourceUrl} />
              {won.length > 0 && term.code !== undefined && (
                <p>
                  <a href={hashOf(at('data', ['rows'], wonFilters(term)))}>
                    {t('data.official.won', { n: grouped(won.length, language) })}
                  </a>
                </p>
              )}
              {term.note !== undefined && (
                <p class="mid">
                  <DatasetNote text={term.note} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p class="licence">{t('data.official.caution')}</p>
      <Licence />
    </section>
  );
}

type Scale = { readonly from: number; readonly to: number };

function Bar({ term, scale }: { readonly term: OfficialTerm['term']; readonly scale: Scale }) {
  const { start, end } = term;
  if (start === undefined) return null;
  const share = (date: string) => (100 * (yearOf(date) - scale.from)) / (scale.to - scale.from);
  const from = share(start);
  // An end that nobody recorded is drawn open, one year long.
  const to = end === undefined ? Math.min(100, from + 100 / (scale.to - scale.from)) : share(end);
  return (
    <div class="span" aria-hidden="true">
      <i class={end === undefined ? 'open' : undefined} style={{ '--from': from, '--to': to }} />
    </div>
  );
}

function scaleOf(terms: readonly OfficialTerm[]): Scale | undefined {
  const known = terms.flatMap(({ term }) =>
    [term.start, term.end].flatMap((date) => (date === undefined ? [] : yearOf(date))),
  );
  if (known.length === 0) return undefined;
  const from = Math.floor(Math.min(...known));
  return { from, to: Math.max(from + 5, Math.ceil(Math.max(...known)) + 1) };
}

/** "2018-10" is 2018.75. */
function yearOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}

function wonFilters({ code, start, end }: OfficialTerm['term']) {
  return {
    place: code ?? '',
    ...(start !== undefined && { from: start.slice(0, 4) }),
    ...(end !== undefined && { to: end.slice(0, 4) }),
  };
}
