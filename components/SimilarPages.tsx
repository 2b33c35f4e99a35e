import { useState } from 'preact/hooks';
import { writtenCount } from '../lib/catalogue/words.ts';
import { localDay, writtenDate } from '../lib/catalogue/written.ts';
import type { Across, Report } from '../lib/report/report.ts';
import type { Span } from '../lib/text/span.ts';
import { hostOf, webAddress } from '../lib/text/web-address.ts';
import { AlignedPassages } from './AlignedPassages.tsx';
import { useSpeech } from './speech.ts';

type Props = {
  readonly report: Pick<Report, 'text' | 'duplicates' | 'labels'>;
  readonly onLocate?: ((span: Span) => void) | undefined;
};

/** Pages read before, and press releases, that print the same words; who copied whom is not ours to say. */
export function SimilarPages({ report, onLocate }: Props) {
  const { t } = useSpeech();
  const { across, notCompared = 0 } = report.duplicates;
  const [label] = report.labels;
  const [most] = across;
  if (!most) return null;
  return (
    <section class="sec" id="similar" aria-labelledby="similar-title" tabIndex={-1}>
      <div class="sec-h">
        <h2 id="similar-title">{t('similar.title')}</h2>
        <span class="r">{t('copies.texts', { n: across.length })}</span>
      </div>
      {label && (
        <p class="small">
          {t('copies.with-mark', {
            quote: label.quote,
            percent: percent(most.containment),
            name: most.title ?? hostOf(most.url) ?? t('copies.there'),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ul class="similar" role="list">
        {across.map((page) => (
          <SimilarPage key={`${page.kind ?? 'page'} ${page.url}`} page={page} text={report.text} onLocate={onLocate} />
        ))}
      </ul>
      {notCompared > 0 && <p class="tiny dim">{t('copies.not-compared', { n: notCompared })}</p>}
      <p class="tiny dim">{t('similar.caution')}</p>
    </section>
  );
}

type PageProps = { readonly page: Across; readonly text: string; readonly onLocate: Props['onLocate'] };

function SimilarPage({ page, text, onLocate }: PageProps) {
  const { t, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const { url, title, containment, seenAt, kind, publishedAt, basis, passages } = page;
  const host = hostOf(url);
  const published =
    publishedAt === undefined
      ? undefined
      : publishedAt === null
        ? t('copies.undated')
        : t('copies.published', { date: writtenDate(publishedAt.slice(0, 10), language) });
  const name = host ?? title ?? t('copies.there');
  const quoted = passages.filter(({ quote }) => quote !== undefined);
  return (
    <li>
      <OtherPage url={url} title={title ?? url} />
      <p>
        <span class="host">
          {[kind === 'reference' ? t('copies.reference') : undefined, host, published].filter(Boolean).join(', ')}.{' '}
        </span>
        <b>{t('similar.share', { percent: percent(containment) })}</b>{' '}
        {t(kind === 'reference' ? 'copies.also-reference' : 'similar.also', {
          date: writtenDate(localDay(seenAt), language),
        })}
      </p>
      <Figures page={page} />
      {basis === 'estimated' && <p>{t('copies.estimated')}</p>}
      {quoted.length > 0 && (
        <button type="button" class="b quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('copies.fold') : t('copies.compare', { n: quoted.length })}
        </button>
      )}
      {open && <AlignedPassages text={text} passages={quoted} other={name} onLocate={onLocate} caution={false} />}
    </li>
  );
}

/** What the share was reckoned from, so that a reader can do it again. */
function Figures({ page: { matched, containmentThere, passages, longest } }: { readonly page: Across }) {
  const { t, language } = useSpeech();
  if (!matched || containmentThere === undefined) return null;
  const count = (n: number) => writtenCount(n, language);
  return (
    <p>
      {t('copies.figures', {
        words: count(matched.words),
        here: count(matched.here),
        percent: percent(containmentThere),
        there: count(matched.there),
      })}{' '}
      {passages.length > 0 &&
        longest !== undefined &&
        t('copies.passages', { n: passages.length, longest: count(longest) })}
    </p>
  );
}

/** Never rounded up to all. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

function OtherPage({ url, title }: { readonly url: string; readonly title: string }) {
  const { articleLanguage } = useSpeech();
  const address = webAddress(url);
  if (!address) return <span lang={articleLanguage}>{title}</span>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer" lang={articleLanguage}>
      {title}
    </a>
  );
}
