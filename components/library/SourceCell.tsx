import { Fragment } from 'preact';
import type { Source } from '../../lib/dataset/facts.ts';
import { hostOf, webAddress } from '../../lib/text/web-address.ts';
import { useSpeech } from '../speech.ts';

type Props = { readonly source: Source; readonly second?: string | undefined };

/** Where a row was seen: the host as a link, the kind of source beside it, a second source if there is one. */
export function SourceCell({ source, second }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <Outward url={source.url} title={source.title}>
        {hostOf(source.url) ?? source.url}
      </Outward>{' '}
      <span class="tag">{t(`kind.${source.kind}`)}</span>
      {secondSources(second).map((url, index) => (
        <Fragment key={url}>
          {' '}
          <Outward url={url} title={t('data.second')}>
            {index === 0 ? t('data.second.short') : t('data.second.more', { n: index + 2 })}
          </Outward>
        </Fragment>
      ))}
    </>
  );
}

/** A row may name several pages beside its first, parted by a bar. */
export function secondSources(urls: string | undefined): readonly string[] {
  return (urls ?? '').split('|').filter((url) => url !== '');
}

type OutwardProps = { readonly url: string; readonly title?: string; readonly children: string };

/** A link out of the library, only ever to the web; the page it opens learns nothing of where the reader came from. */
export function Outward({ url, title, children }: OutwardProps) {
  const address = webAddress(url);
  if (!address) return <span lang="id">{children}</span>;
  return (
    <a href={address.href} title={title} target="_blank" rel="noopener noreferrer">
      {breakable(children)}
    </a>
  );
}

/** A host may be broken behind its dots, not inside a word. */
function breakable(text: string) {
  const parts = text.split(/(?<=[./])(?=\w)/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
