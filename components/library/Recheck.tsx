import type { ReportVerdict } from '../../lib/report/report.ts';
import { hostOf } from '../../lib/text/web-address.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import type { ChangedVerdict, RecheckState } from './import-state.ts';
import { Outward } from './SourceCell.tsx';
import { grouped } from './Waiting.tsx';

/** Changes that are listed; the rest is counted. */
const MOST_CHANGES = 200;

type Props = { readonly pages: number; readonly state: RecheckState; onStart(): void; onStop(): void };

/** Judging the stored pages again with the data of now: in one action, with progress, cancel and what changed. */
export function Recheck({ pages, state, onStart, onStop }: Props) {
  const { t, language } = useSpeech();
  const { kind, done, all, changed, failed, details } = state;
  return (
    <section class="recheck" aria-labelledby="recheck-title">
      <h2 id="recheck-title" class="rule">
        {t('recheck.title')}
      </h2>
      <p class="small mid">{t('recheck.more')}</p>
      {kind === 'running' ? (
        <div class="card pad" aria-busy="true">
          <span class="meter" aria-hidden="true">
            <i style={{ width: `${all === 0 ? 0 : (100 * done) / all}%` }} />
          </span>
          <p class="small mid num">
            {t('recheck.progress', { done: grouped(done, language), total: grouped(all, language) })}
          </p>
          <button type="button" class="b" onClick={onStop}>
            {t('recheck.stop')}
          </button>
        </div>
      ) : (
        <p class="acts-row">
          {pages === 0 ? (
            <span class="small mid">{t('recheck.none')}</span>
          ) : (
            <button type="button" class="b" onClick={onStart}>
              <Shape name="again" />
              {t('recheck.start', { n: grouped(pages, language) })}
            </button>
          )}
        </p>
      )}
      <div role="status">
        {(kind === 'done' || kind === 'stopped') && (
          <p>{t(`recheck.${kind}`, { pages: grouped(done, language), n: grouped(changed.length, language) })}</p>
        )}
        {failed > 0 && <p class="small">{t('recheck.failed', { n: failed, details: details ?? '' })}</p>}
      </div>
      {changed.length > 0 && (
        <div class="card chosen">
          <h2 class="pad">{t('recheck.changed')}</h2>
          <ul class="changed">
            {changed.slice(0, MOST_CHANGES).map((change, index) => (
              <Change key={index} change={change} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: ChangedVerdict }) {
  const { t } = useSpeech();
  const { title, url, what, who, before, now } = change;
  return (
    <li>
      <b lang="id">{what}</b>
      {who !== '' && <span lang="id">, {who}</span>}
      <p class="was">
        {before === undefined ? (
          t('recheck.new')
        ) : (
          <>
            <span class="mid">{t('recheck.from')}</span> <Verdict verdict={before} />
          </>
        )}
        <Shape name="chev" />
        {now === undefined ? (
          t('recheck.gone')
        ) : (
          <>
            <span class="mid">{t('recheck.to')}</span> <Verdict verdict={now} />
          </>
        )}
      </p>
      <p class="mid">
        {url === null ? (
          <span lang="id">{title}</span>
        ) : (
          <>
            <Outward url={url}>{title ?? url}</Outward>, {hostOf(url)}
          </>
        )}
      </p>
    </li>
  );
}

function Verdict({ verdict }: { readonly verdict: ReportVerdict | null }) {
  const { t } = useSpeech();
  const cell = verdict ?? 'unjudged';
  return (
    <span class={`verdict-word ${cell}`}>
      <Shape name={cell} class="v s" />
      {t(`count.${cell}`)}
    </span>
  );
}
