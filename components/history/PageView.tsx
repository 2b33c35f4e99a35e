import type { Note } from '../../lib/annotate/note.ts';
import { datasetName } from '../../lib/catalogue/dataset-name.ts';
import { writtenTime } from '../../lib/catalogue/words.ts';
import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import { noteLines } from '../../lib/export/note-lines.ts';
import { notesOnClaim } from '../../lib/export/notes-on-claim.ts';
import { claimLines } from '../../lib/report/claim-lines.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { verdictPhrase } from '../../lib/report/verdict-phrase.ts';
import type { ChangesSince, ClaimChange } from '../../lib/store/changes-since.ts';
import type { RecalledPage } from '../../lib/store/pages.ts';
import type { Capture } from '../../lib/store/records.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { CheckList } from '../CheckList.tsx';
import { Confirm } from '../Confirm.tsx';
import { claimGroups } from '../claim-groups.ts';
import { at, hashOf } from '../library/address.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { StoredClaim } from './StoredClaim.tsx';

type Props = {
  readonly page: RecalledPage;
  /** An earlier reading beside the newest one, with what is different. */
  readonly compared?: { readonly capture: Capture; readonly changes: ChangesSince } | undefined;
  onExport(): void;
  onForget(): void;
};

/** One page of the history: what it said, how it was judged, what has changed since it was first read. */
export function PageView({ page, compared, onExport, onForget }: Props) {
  const { row, capture, capturedAt, notes } = page;
  const { t, language } = useSpeech();
  const url = webAddress(row.url);
  const report = capture?.report;
  const told = new Set(report?.claims.flatMap((claim) => notesOnClaim(claim, report, notes)));
  const loose = notes.filter((note) => !told.has(note));
  const groups = report && claimGroups(report.claims, report.text, t);
  return (
    <section class="view">
      <p class="crumb">
        <a href={hashOf(at('history'))}>{t('history.title')}</a>
      </p>
      <h1 tabIndex={-1} lang={row.language ?? 'id'}>
        {row.title ?? (row.host === '' ? t('source.untitled') : row.host)}
      </h1>
      <p class="lead">
        {[
          row.host === '' ? t('page.pasted') : row.host,
          row.publishedAt === null ? t('source.undated') : writtenDate(row.publishedAt.slice(0, 10), language),
        ].join(', ')}
        {url && (
          <>
            {'. '}
            <a href={url.href} target="_blank" rel="noopener noreferrer">
              {t('page.open')}
            </a>
          </>
        )}
      </p>
      <p class="acts-row">
        <button type="button" class="b" onClick={onExport}>
          <Shape name="export" />
          {t('page.export')}
        </button>
        <Confirm
          caption={t('page.forget')}
          question={t('page.forget.ask', { n: notes.length })}
          yes={t('storage.forget')}
          onYes={onForget}
        />
      </p>
      <div class="cols wide">
        <div>
          {!report ? (
            <p class="card pad nothing">{t('page.no-text')}</p>
          ) : (
            <>
              <h2 class="rule">{t('page.claims', { n: report.claims.length })}</h2>
              {report.claims.length === 0 && <p class="mid">{t('export.no-claims')}</p>}
              {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets. */}
              <ul class="storeds" role="list">
                {report.claims.map((claim) => (
                  <StoredClaim
                    key={claim.id}
                    claim={claim}
                    group={groups?.get(claim.id)}
                    text={report.text}
                    notes={notesOnClaim(claim, report, notes)}
                  />
                ))}
              </ul>
              <CheckList report={report} />
              <details class="fulltext">
                <summary>{t('page.text', { n: report.page.words })}</summary>
                <div lang={row.language ?? 'id'} class="printed">
                  {report.text.split(/\n+/).map((paragraph, i) => (
                    <p key={i}>{paragraph}</p>
                  ))}
                </div>
              </details>
            </>
          )}
        </div>
        <div>
          <h2 class="rule">{t('page.readings', { n: Math.max(1, capturedAt.length) })}</h2>
          <ol class="readings">
            {capturedAt.length === 0 && <li>{moment(row.lastSeen)}</li>}
            {capturedAt.map((instant) => (
              <li key={instant}>
                {instant === (capture?.capturedAt ?? capturedAt[0]) ? (
                  <b>{moment(instant)}</b>
                ) : (
                  <a
                    href={hashOf(at('history', ['page', row.key], { since: instant }))}
                    aria-current={compared?.capture.capturedAt === instant ? 'true' : undefined}
                  >
                    {t('page.compare', { when: moment(instant) })}
                  </a>
                )}
              </li>
            ))}
          </ol>
          {report && (
            <p class="tiny dim">
              {t('export.stamp', {
                words: report.page.words,
                hash: report.page.sha256,
                time: moment(capture.capturedAt),
                dataset: datasetName(report.dataset.name),
                version: report.dataset.version,
                datasetHash: report.dataset.sha256,
                engine: report.engine.version,
              })}
            </p>
          )}
          {compared && report && changes(compared.capture, compared.changes, capture)}
          {loose.length > 0 && (
            <>
              <h2 class="rule">{t('page.notes', { n: loose.length })}</h2>
              <ul class="loose">
                {loose.map((note) => (
                  <LooseNote key={note.id} note={note} when={moment(note.modified)} />
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );

  function changes(before: Capture, found: ChangesSince, now: Capture) {
    const { text, dataset, engine, paragraphs, claims, title } = found;
    const same = !text && !title && claims.length === 0;
    return (
      <section class="changes">
        <h2 class="rule">{t('page.changes', { when: moment(before.capturedAt) })}</h2>
        {same && <p>{t('page.same')}</p>}
        <p class="mid small">
          {[
            text ? t('page.changed.text') : t('page.unchanged.text'),
            ...(dataset ? [t('page.changed.dataset')] : []),
            ...(engine ? [t('page.changed.engine')] : []),
          ].join(' ')}
        </p>
        {claims.length > 0 && (
          <ul class="changed">
            {claims.map((change, i) => (
              <li key={i}>{claimChange(change, before, now)}</li>
            ))}
          </ul>
        )}
        {paragraphs.map((change, i) => (
          <div key={i} class="changed-text" lang={row.language ?? 'id'}>
            {'before' in change && (
              <p>
                <b lang={language}>{t('page.before')}</b> <del>{slice(before, change.before)}</del>
              </p>
            )}
            {'now' in change && (
              <p>
                <b lang={language}>{t('page.now')}</b> <ins>{slice(now, change.now)}</ins>
              </p>
            )}
          </div>
        ))}
      </section>
    );
  }

  function claimChange(change: ClaimChange, before: Capture, now: Capture) {
    const old = 'before' in change ? claimOf(before, change.before) : undefined;
    const fresh = 'now' in change ? claimOf(now, change.now) : undefined;
    const claim = fresh ?? old;
    if (!claim) return null;
    const { what } = claimLines(claim, (fresh ? now : before).report.text, t);
    return (
      <>
        <span lang="id">{what}</span>:{' '}
        {old && fresh ? turned(old, fresh) : t(fresh ? 'page.claim.new' : 'page.claim.gone')}
      </>
    );
  }

  function turned(old: ReportClaim, fresh: ReportClaim): string {
    const [was, is] = [verdictPhrase(old, t), verdictPhrase(fresh, t)];
    return was === is ? t('page.claim.fields') : t('page.claim.verdict', { was, is });
  }

  function moment(instant: string): string {
    return `${writtenDate(localDay(instant), language)}, ${writtenTime(instant, language)}`;
  }
}

/** A note that is on no claim of this reading: its passage, all that it says, when. */
function LooseNote({ note, when }: { readonly note: Note; readonly when: string }) {
  const { t, language } = useSpeech();
  const { target, body, tags } = note;
  return (
    <li>
      {target.kind !== 'page' && (
        <p class="noted">
          <q lang="id">{target.selectors.quote.exact}</q>
        </p>
      )}
      {noteLines(note, language).map((line) => (
        <p key={line} class="mid small">
          {line}
        </p>
      ))}
      {body !== '' && <p class="said">{body}</p>}
      <p class="tiny dim">
        {when}
        {tags.length > 0 && `. ${t('notes.tags', { tags: tags.join(', ') })}`}
      </p>
    </li>
  );
}

function claimOf({ report }: Capture, id: string): ReportClaim | undefined {
  return report.claims.find((claim) => claim.id === id);
}

function slice({ report }: Capture, { start, end }: { readonly start: number; readonly end: number }): string {
  return report.text.slice(start, end);
}
