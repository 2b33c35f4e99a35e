import { writtenDate } from '../lib/catalogue/written.ts';
import type { Page } from '../lib/report/report.ts';
import { hostOf } from '../lib/text/web-address.ts';
import { useSpeech } from './speech.ts';

/** Where the article stands, and when it says it was published. */
export function SourceLine({ page }: { readonly page: Page }) {
  const { t, language } = useSpeech();
  const host = hostOf(page.url) ?? page.siteName;
  // The day as printed; the hour and the zone of an instant would only be turned into the reader's own.
  const day = page.publishedAt?.slice(0, 10);
  return (
    <p class="source">
      {host && <span class="host">{host}</span>}
      <span>
        {day ? <time dateTime={page.publishedAt ?? day}>{writtenDate(day, language)}</time> : t('source.undated')}
      </span>
    </p>
  );
}
