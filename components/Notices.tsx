import { useState } from 'preact/hooks';
import type { Span } from '../lib/text/span.ts';
import { at, libraryLink } from './library/address.ts';
import { type Notice, notices, type ReportState } from './notices.ts';
import { Quoted } from './Quoted.tsx';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** The rest waits behind "n lagi". */
const MOST = 4;

type Props = {
  readonly state: ReportState;
  onReadAgain(): void;
  onLocate(span: Span, copyIndex: number): void;
  onGo(section: 'repeated' | 'similar'): void;
};

/** Facts about the page, not verdicts; each a line with one thing to do. */
export function Notices({ state, onReadAgain, onLocate, onGo }: Props) {
  const { t, language } = useSpeech();
  const [everything, setEverything] = useState(false);
  const all = notices(state, language, t);
  if (all.length === 0) return null;
  const shown = everything || all.length <= MOST ? all : all.slice(0, MOST - 1);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets.
    <ul class="notices" role="list" aria-label={t('notices.label')}>
      {shown.map((notice) => (
        <li key={notice.id} class={notice.fault ? 'fault' : undefined}>
          <Shape name={notice.shape} />
          <p>
            <b>{notice.lead}</b> {notice.quote !== undefined && <Quoted text={notice.quote} />} {notice.more}
          </p>
          <Action notice={notice} onReadAgain={onReadAgain} onLocate={onLocate} onGo={onGo} />
        </li>
      ))}
      {shown.length < all.length && (
        <li class="rest">
          <span />
          <button type="button" class="b quiet" aria-expanded={false} onClick={() => setEverything(true)}>
            {t('notices.more', { n: all.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function Action({ notice, onReadAgain, onLocate, onGo }: Omit<Props, 'state'> & { readonly notice: Notice }) {
  const { t } = useSpeech();
  const { action, lead } = notice;
  if (!action) return <span />;
  if (action.does === 'compare') {
    const address = at('history', ['page', action.page], { since: action.since });
    return (
      <a
        class="b quiet"
        href={libraryLink(address)}
        target="_blank"
        rel="noopener"
        aria-label={`${t('notices.compare')}: ${lead}`}
      >
        {t('notices.look')}
      </a>
    );
  }
  const caption = t(action.does === 'read-again' ? action.caption : 'notices.look');
  return (
    <button type="button" class="b quiet" aria-label={`${caption}: ${lead}`} onClick={act}>
      {caption}
    </button>
  );

  function act() {
    if (action?.does === 'read-again') onReadAgain();
    if (action?.does === 'locate') onLocate(action.span, 0);
    if (action?.does === 'go') onGo(action.to);
  }
}
