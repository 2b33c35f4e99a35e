import { useEffect, useRef, useState } from 'preact/hooks';
import { faultMessage } from '../../lib/catalogue/fault-message.ts';
import type { Fault } from '../../lib/dataset/fault.ts';
import type { Progress } from '../../lib/dataset/steps.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { droppedFiles, pickedFiles } from './brought-files.ts';
import { DataHead } from './DataHead.tsx';
import { type DatasetLine, DatasetList } from './DatasetList.tsx';
import { faultLineIn } from './fault-line-in.ts';
import { ImportPreviewCard } from './ImportPreviewCard.tsx';
import { type BroughtFile, type ImportState, MOST_COPIED, nameWithVersion, type RecheckState } from './import-state.ts';
import { Recheck } from './Recheck.tsx';
import { grouped } from './Waiting.tsx';

export type ImportActions = {
  onFiles(files: readonly BroughtFile[]): void;
  onCancel(): void;
  onApply(): void;
  /** Those that are not shown too. */
  allFaults(): Promise<readonly Fault[]>;
  onCopy(text: string): Promise<boolean>;
  onSwitch(id: string, active: boolean): void;
  onRemove(id: string): void;
  onUndo(): void;
  onExport(id: string): void;
  onRecheck(): void;
  onStopRecheck(): void;
};

type Props = {
  readonly state: ImportState;
  readonly datasets: readonly DatasetLine[];
  readonly bundled?: {
    readonly name: string;
    readonly version: string;
    readonly rows: number;
    readonly awards: number;
  };
  /** The one that was removed last, while it can be put back. */
  readonly removed?: string | undefined;
  readonly recheckable: number;
  readonly recheck: RecheckState;
  readonly actions: ImportActions;
};

/** Bringing data in: where to drop it, what it would do, what is wrong with it; and the data that is there. */
export function ImportView({ state, datasets, bundled, removed, recheckable, recheck, actions }: Props) {
  const { t } = useSpeech();
  return (
    <section class="view">
      <DataHead title={t('import.title')} place="data.tab.import" lead={t('import.lead')} />
      <div class="cols wide">
        <div>
          <Incoming state={state} actions={actions} />
        </div>
        <DatasetList
          datasets={datasets}
          {...(bundled && { bundled })}
          removed={removed}
          onSwitch={actions.onSwitch}
          onRemove={actions.onRemove}
          onUndo={actions.onUndo}
          onExport={actions.onExport}
        />
      </div>
      <Recheck pages={recheckable} state={recheck} onStart={actions.onRecheck} onStop={actions.onStopRecheck} />
    </section>
  );
}

type IncomingProps = Pick<Props, 'state' | 'actions'>;

/** One box at a time; the one that comes takes the focus, so that nobody has to look for it. */
function Incoming({ state, actions }: IncomingProps) {
  const box = useRef<HTMLDivElement>(null);
  const { kind } = state;
  const before = useRef(kind);
  useEffect(() => {
    if (before.current !== kind && kind !== 'idle') box.current?.querySelector<HTMLElement>('h2')?.focus();
    before.current = kind;
  }, [kind]);
  // A file that misses its place, or comes while another is read, would be opened by the browser in place of the library.
  useEffect(() => {
    const page = box.current?.ownerDocument;
    const hold = (event: DragEvent) => event.preventDefault();
    page?.addEventListener('dragover', hold);
    page?.addEventListener('drop', hold);
    return () => {
      page?.removeEventListener('dragover', hold);
      page?.removeEventListener('drop', hold);
    };
  }, []);
  return <div ref={box}>{content()}</div>;

  function content() {
    switch (state.kind) {
      case 'idle':
        return <Drop onFiles={actions.onFiles} />;
      case 'reading':
        return <Reading name={state.name} progress={state.progress} onCancel={actions.onCancel} />;
      case 'refused':
        return <Refused state={state} actions={actions} />;
      case 'preview':
        return <ImportPreviewCard preview={state.preview} onApply={actions.onApply} onCancel={actions.onCancel} />;
      case 'applying':
        return <Applying progress={state.progress} />;
      case 'done':
        return <Done state={state} onAgain={actions.onCancel} />;
      case 'failed':
        return <Failed state={state} onAgain={actions.onCancel} />;
    }
  }
}

function Drop({ onFiles }: Pick<ImportActions, 'onFiles'>) {
  const { t } = useSpeech();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (brought: readonly BroughtFile[]) => {
    if (brought.length > 0) onFiles(brought);
  };
  return (
    <section
      class={over ? 'drop is-over' : 'drop'}
      aria-label={t('import.drop.label')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <p>{t('import.drop')}</p>
      <p class="acts-row">
        <button type="button" class="b primary" onClick={() => files.current?.click()}>
          <Shape name="import" />
          {t('import.pick.files')}
        </button>
        <button type="button" class="b" onClick={() => folder.current?.click()}>
          {t('import.pick.folder')}
        </button>
      </p>
      <input
        ref={files}
        class="sr-input"
        type="file"
        multiple
        accept=".csv,.zip,.json"
        tabIndex={-1}
        aria-hidden="true"
        data-pick="files"
        onChange={({ currentTarget }) => take(pickedFiles(currentTarget.files))}
      />
      <input
        ref={folder}
        class="sr-input"
        type="file"
        {...FOLDER}
        tabIndex={-1}
        aria-hidden="true"
        data-pick="folder"
        onChange={({ currentTarget }) => take(pickedFiles(currentTarget.files))}
      />
    </section>
  );
}

/** Both browsers know it; the types of JSX do not. */
const FOLDER = { webkitdirectory: true };

type ReadingProps = { readonly name: string; readonly progress: Progress | undefined; onCancel(): void };

function Reading({ name, progress, onCancel }: ReadingProps) {
  const { t } = useSpeech();
  return (
    <section class="card pad" aria-busy="true">
      <h2 tabIndex={-1}>{t('import.reading', { name })}</h2>
      <Meter progress={progress} />
      <p class="acts-row">
        <button type="button" class="b" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </p>
    </section>
  );
}

function Applying({ progress }: { readonly progress: Progress | undefined }) {
  const { t } = useSpeech();
  return (
    <section class="card pad" aria-busy="true">
      <h2 tabIndex={-1}>{t('import.applying')}</h2>
      <Meter progress={progress} />
    </section>
  );
}

function Meter({ progress }: { readonly progress: Progress | undefined }) {
  const { t, language } = useSpeech();
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0;
  return (
    <>
      <span class="meter" aria-hidden="true">
        <i style={{ width: `${Math.min(100, share)}%` }} />
      </span>
      <p class="small mid num">
        {progress &&
          t('import.progress', {
            stage: t(`import.stage.${progress.stage}`),
            done: grouped(progress.done, language),
            total: grouped(progress.total, language),
          })}
      </p>
    </>
  );
}

type RefusedProps = {
  readonly state: Extract<ImportState, { readonly kind: 'refused' }>;
  readonly actions: Pick<ImportActions, 'onCancel' | 'allFaults' | 'onCopy'>;
};

/** All that is wrong, so that an editor mends it in one go; nothing of the file is used. */
function Refused({ state, actions }: RefusedProps) {
  const { t, language } = useSpeech();
  const { name, faults, all, files } = state;
  const [lines, setLines] = useState('');
  useEffect(() => {
    void actions.allFaults().then((every) => setLines(every.map((fault) => faultLineIn(fault, language)).join('\n')));
  }, [state, language]);
  return (
    <section class="card is-fault">
      <div class="pad">
        <h2 class="box-head" tabIndex={-1}>
          <Shape name="fault" />
          {t('import.refused', { name })}
        </h2>
        <p class="small">{t('import.faults', { n: grouped(all, language), files })}</p>
        {faults.length < all && (
          <p class="small mid">
            {t('import.faults.first', { shown: faults.length, copied: grouped(Math.min(all, MOST_COPIED), language) })}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="errs" tabIndex={0} aria-label={t('import.faults.list')}>
        <ul>
          {faults.map(({ file, line, field, message }, index) => (
            <li key={index}>
              <code>
                {file}:{line}
              </code>
              <p>
                {field !== undefined && <b>{field}: </b>}
                {faultMessage(message, language)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div class="foot-row">
        <button type="button" class="b primary" onClick={actions.onCancel}>
          {t('import.again')}
        </button>
        <CopyButton
          label={t('import.faults.copy')}
          caption="import.faults.copy"
          text={() => lines}
          onCopy={actions.onCopy}
        />
      </div>
    </section>
  );
}

type DoneProps = { readonly state: Extract<ImportState, { readonly kind: 'done' }>; onAgain(): void };

function Done({ state, onAgain }: DoneProps) {
  const { t, language } = useSpeech();
  return (
    <section class="card pad">
      <h2 class="box-head" tabIndex={-1}>
        <Shape name="ok" />
        {t('import.done', { name: nameWithVersion(state), n: grouped(state.rows, language) })}
      </h2>
      <p class="acts-row">
        <button type="button" class="b" onClick={onAgain}>
          {t('import.more')}
        </button>
      </p>
    </section>
  );
}

type FailedProps = { readonly state: Extract<ImportState, { readonly kind: 'failed' }>; onAgain(): void };

function Failed({ state: { name, why, details }, onAgain }: FailedProps) {
  const { t } = useSpeech();
  return (
    <section class="card pad is-fault">
      <h2 class="box-head" tabIndex={-1}>
        <Shape name="fault" />
        {t('import.refused', { name })}
      </h2>
      <p class="small">{t(`import.store.${why}`, { details })}</p>
      <p class="small">{t('import.unchanged')}</p>
      <p class="acts-row">
        <button type="button" class="b" onClick={onAgain}>
          {t('import.again')}
        </button>
      </p>
    </section>
  );
}
