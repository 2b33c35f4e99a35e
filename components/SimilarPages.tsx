import { writtenDate } from '../lib/catalogue/written.ts';
import type { Across } from '../lib/report/report.ts';
import { hostOf, webAddress } from '../lib/text/web-address.ts';
import { useSpeech } from './speech.ts';

/** Pages read before that print the same words; who copied whom is not ours to say. */
export function SimilarPages({ across }: { readonly across: readonly Across[] }) {
  const { t, language } = useSpeech();
  if (across.length === 0) return null;
  return (
    <section class="sec" id="similar" aria-labelledby="similar-title" tabIndex={-1}>
      <div class="sec-h">
        <h2 id="similar-title">{t('similar.title')}</h2>
        <span class="r">{t('similar.figures', { n: across.length })}</span>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
      <ul class="similar" role="list">
        {across.map(({ url, title, containment, seenAt }) => (
          <li key={url}>
            <OtherPage url={url} title={title ?? url} />
            <p>
              {hostOf(url) && <span class="host">{hostOf(url)}. </span>}
              <b>{t('similar.share', { percent: `${Math.round(containment * 100)}%` })}</b>{' '}
              {t('similar.also', { date: writtenDate(seenAt.slice(0, 10), language) })}
            </p>
          </li>
        ))}
      </ul>
      <p class="tiny dim">{t('similar.caution')}</p>
    </section>
  );
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
