import { useState } from 'preact/hooks';
import { faultMessage } from '../../lib/catalogue/fault-message.ts';
import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import type { BackupContents } from '../../lib/store/backup.ts';
import type { FileFault } from '../../lib/store/backup-file.ts';
import type { KeepPolicy, Usage } from '../../lib/store/keep.ts';
import type { RestoreHow } from '../../lib/store/restore.ts';
import { Confirm } from '../Confirm.tsx';
import { FaultWords } from '../FaultWords.tsx';
import { FileButton } from '../FileButton.tsx';
import { Segments, Setting } from '../library/SettingsView.tsx';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

/** A work on the whole library, and how it ended; said where it was asked for. */
export type StorageWork =
  | { readonly what: 'backup' | 'restore'; readonly state: 'working'; readonly share: number }
  | { readonly what: 'backup'; readonly state: 'done'; readonly name: string }
  | { readonly what: 'restore'; readonly state: 'ready'; readonly contents: BackupContents }
  | {
      readonly what: 'restore';
      readonly state: 'refused';
      readonly faults: readonly FileFault[];
    }
  | { readonly what: 'restore'; readonly state: 'done'; readonly contents: BackupContents; readonly conflicts: number }
  | { readonly what: 'texts' | 'site'; readonly state: 'done'; readonly pages: number }
  | { readonly what: 'erase'; readonly state: 'done' }
  | {
      readonly what: 'backup' | 'restore' | 'texts' | 'site' | 'erase' | 'keep';
      readonly state: 'failed';
      readonly details: string;
    };

/** Share of what the browser allows from which the reader is warned. */
const NEARLY_FULL = 0.8;

export type Similarity = { readonly words: number; readonly percent: number };

type Props = {
  readonly usage?: Usage | undefined;
  readonly policy: KeepPolicy;
  readonly hosts: readonly { readonly host: string; readonly pages: number; readonly notes: number }[];
  readonly similarity: Similarity;
  /** ISO 8601 instant. */
  readonly lastBackup?: string | undefined;
  readonly work?: StorageWork | undefined;
  onPolicy(policy: KeepPolicy): void;
  onDropTexts(): void;
  onPersist(): void;
  onForgetSite(host: string): void;
  onSimilarity(change: Partial<Similarity>): void;
  onBackup(): void;
  onStop(): void;
  onBackupFile(file: File): void;
  onRestore(how: RestoreHow): void;
  onErase(): void;
};

/** What is kept, how much of it, and how to take it away, in a file or for good. */
export function StorageSettings(props: Props) {
  const { usage, policy, hosts, similarity, lastBackup, work } = props;
  const { t, language } = useSpeech();
  const [site, setSite] = useState('');
  const [erasing, setErasing] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const chosen = hosts.find(({ host }) => host === site);
  const working = work?.state === 'working' ? work : undefined;
  return (
    <>
      <Setting title={t('storage.used')} more={used()}>
        {usage && !usage.persisted ? (
          <button type="button" class="b" onClick={props.onPersist}>
            {t('storage.persist')}
          </button>
        ) : (
          <span />
        )}
      </Setting>
      <Setting title={t('storage.keep')} more={t('storage.keep.more')}>
        <Segments
          label={t('storage.keep')}
          options={(['everything', 'fingerprints'] as const).map((value) => ({
            value,
            label: t(`storage.keep.${value}`),
          }))}
          chosen={policy}
          onChoose={props.onPolicy}
        />
        {policy === 'fingerprints' && (
          <p class="below">
            <Confirm
              caption={t('storage.drop')}
              question={t('storage.drop.ask')}
              yes={t('storage.drop.yes')}
              onYes={props.onDropTexts}
            />
          </p>
        )}
        {result('texts')}
        {result('keep')}
      </Setting>
      <Setting title={t('storage.similar')} more={t('storage.similar.more')}>
        <span class="controls">
          <label>
            <input
              class="field short"
              type="number"
              min={8}
              max={500}
              value={similarity.words}
              onChange={({ currentTarget }) => number(currentTarget, (words) => props.onSimilarity({ words }))}
            />{' '}
            {t('storage.similar.words')}
          </label>
          <label>
            <input
              class="field short"
              type="number"
              min={0}
              max={100}
              value={similarity.percent}
              onChange={({ currentTarget }) => number(currentTarget, (percent) => props.onSimilarity({ percent }))}
            />{' '}
            {t('storage.similar.percent')}
          </label>
        </span>
      </Setting>
      <Setting title={t('storage.site')} more={t('storage.site.more')}>
        <span class="controls">
          <select
            class="field"
            aria-label={t('storage.site')}
            value={site}
            onChange={({ currentTarget }) => setSite(currentTarget.value)}
          >
            <option value="">{t('storage.site.choose')}</option>
            {hosts.map(({ host, pages }) => (
              <option key={host} value={host}>
                {`${host} (${grouped(pages, language)})`}
              </option>
            ))}
          </select>
          <Confirm
            key={site}
            caption={chosen ? t('storage.site.forget', { n: grouped(chosen.pages, language) }) : t('storage.forget')}
            question={t('storage.site.ask', { host: site, notes: grouped(chosen?.notes ?? 0, language) })}
            yes={t('storage.forget')}
            disabled={!chosen}
            onYes={() => {
              props.onForgetSite(site);
              setSite('');
            }}
          />
        </span>
        {result('site')}
      </Setting>
      <Setting
        title={t('storage.backup')}
        more={
          lastBackup === undefined
            ? t('storage.backup.never')
            : t('storage.backup.last', { date: writtenDate(localDay(lastBackup), language) })
        }
      >
        <span class="controls">
          <button type="button" class="b" disabled={working !== undefined} onClick={props.onBackup}>
            <Shape name="export" />
            {t('storage.backup.save')}
          </button>
          <FileButton
            caption={t('storage.restore')}
            accept=".gz,.piagam.gz,application/gzip"
            disabled={working !== undefined}
            onFiles={([file]) => file && props.onBackupFile(file)}
          />
        </span>
        {result('backup')}
        {result('restore')}
      </Setting>
      <Setting title={t('storage.erase')} more={t('storage.erase.more', counts())}>
        <button type="button" class="b fault" aria-expanded={erasing} onClick={() => setErasing(!erasing)}>
          {t('storage.erase.ask')}
        </button>
        {erasing && (
          <div class="below card pad is-fault">
            <p>{t('storage.erase.goes', counts())}</p>
            <p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={understood}
                  onChange={({ currentTarget }) => setUnderstood(currentTarget.checked)}
                />
                <b>{t('storage.erase.understood')}</b>
              </label>
            </p>
            <p class="acts-row">
              <button type="button" class="b" disabled={working !== undefined} onClick={props.onBackup}>
                {t('storage.erase.backup-first')}
              </button>
              <button
                type="button"
                class="b fault"
                disabled={!understood}
                onClick={() => {
                  props.onErase();
                  setErasing(false);
                  setUnderstood(false);
                }}
              >
                {t('storage.erase.now')}
              </button>
              <button type="button" class="b quiet" onClick={() => setErasing(false)}>
                {t('storage.erase.leave')}
              </button>
            </p>
          </div>
        )}
        {result('erase')}
      </Setting>
    </>
  );

  function result(of: StorageWork['what']) {
    if (work?.what !== of) return null;
    return (
      <div class="below" role="status">
        {said(work)}
      </div>
    );
  }

  function said(done: StorageWork) {
    if (done.state === 'failed') return <p>{t('history.outcome.fault', { details: done.details })}</p>;
    if (done.state === 'working') {
      return (
        <p class="bulkline">
          <span class="meter" aria-hidden="true">
            <i style={{ width: `${Math.round(done.share * 100)}%` }} />
          </span>
          {t('storage.working', { percent: `${Math.round(done.share * 100)}%` })}
          <button type="button" class="b" onClick={props.onStop}>
            {t('export.stop')}
          </button>
        </p>
      );
    }
    switch (done.what) {
      case 'backup':
        return <p>{t('export.saved', { name: done.name })}</p>;
      case 'texts':
        return <p>{t('storage.texts.done', { n: grouped(done.pages, language) })}</p>;
      case 'site':
        return <p>{t('storage.site.done', { n: grouped(done.pages, language) })}</p>;
      case 'erase':
        return <p>{t('storage.erase.done')}</p>;
      case 'restore':
        return restored(done);
    }
  }

  function restored(done: Extract<StorageWork, { what: 'restore'; state: 'ready' | 'refused' | 'done' }>) {
    if (done.state === 'refused') {
      const why = done.faults[0]?.why;
      return (
        <div class="card is-fault">
          <p class="pad">
            <b>{t('storage.restore.refused')}</b> {why && t(`storage.restore.${why}`)}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <section class="errs" tabIndex={0} aria-label={t('import.faults.list')}>
            <ul>
              {done.faults.slice(0, 100).map(({ at, message }, i) => (
                <li key={i}>
                  <code>{faultMessage(at, language)}</code>
                  <FaultWords message={message} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      );
    }
    const { madeAt, pages, notes, datasets } = done.contents;
    const figures = {
      date: writtenDate(localDay(madeAt), language),
      pages: grouped(pages, language),
      notes: grouped(notes, language),
      datasets: grouped(datasets, language),
    };
    if (done.state === 'done') {
      return (
        <p>
          {t('storage.restore.done', figures)}{' '}
          {done.conflicts > 0 && t('bring.conflicts', { n: grouped(done.conflicts, language) })}
        </p>
      );
    }
    return (
      <div class="card pad">
        <p>{t('storage.restore.holds', figures)}</p>
        <p class="acts-row">
          <button type="button" class="b primary" onClick={() => props.onRestore('merge')}>
            {t('storage.restore.merge')}
          </button>
          <Confirm
            caption={t('storage.restore.replace')}
            question={t('storage.restore.replace.ask', counts())}
            yes={t('storage.restore.replace')}
            onYes={() => props.onRestore('replace')}
          />
        </p>
        <p class="small mid">{t('storage.restore.means')}</p>
      </div>
    );
  }

  function used(): string {
    if (!usage) return '';
    const { bytes, allowed, persisted } = usage;
    const megabytes = (n: number) => grouped(Math.max(1, Math.round(n / 1_048_576)), language);
    return [
      t('storage.counts', counts()),
      ...(bytes === undefined
        ? []
        : [
            allowed === undefined
              ? t('storage.bytes', { mb: megabytes(bytes) })
              : t('storage.bytes.of', { mb: megabytes(bytes), all: megabytes(allowed) }),
          ]),
      ...(bytes !== undefined && allowed !== undefined && bytes > NEARLY_FULL * allowed
        ? [t('storage.nearly-full')]
        : []),
      t('storage.evicted'),
      t(persisted ? 'storage.persisted' : 'storage.not-persisted'),
    ].join(' ');
  }

  function counts() {
    return {
      pages: grouped(usage?.pages ?? 0, language),
      notes: grouped(usage?.notes ?? 0, language),
      datasets: grouped(usage?.datasets ?? 0, language),
    };
  }

  function number(input: HTMLInputElement, take: (value: number) => void): void {
    // What the browser itself finds wrong is said by its own bubble and not taken.
    if (input.value !== '' && input.reportValidity()) take(input.valueAsNumber);
  }
}
