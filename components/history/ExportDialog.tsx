import { useEffect, useRef, useState } from 'preact/hooks';
import type { Format, Options } from '../../lib/export/format.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

/** What the reader chose of a file; `reader`: the name that signs notes and judgements, empty for none. */
export type ExportChoice = {
  readonly format: Format;
  readonly options: Options;
  readonly withNotes: boolean;
  readonly reader: string;
};

/** The true beginning of the file, its name and how large it would be, as far as that is known. */
export type ExportPreview = {
  readonly head: string;
  readonly name: string;
  readonly bytes: number;
  readonly all: boolean;
};

export type ExportProgress =
  | { readonly state: 'writing'; readonly done: number }
  | {
      readonly state: 'saved';
      readonly name: string;
      /** Pages of which the file holds nothing, since no text of them is kept, and the notes on them. */
      readonly left: { readonly pages: number; readonly notes: number };
    }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly details: string };

type Props = {
  readonly pages: number;
  /** Claims among the pages that the reader judged: without any there is no ClaimReview. */
  readonly judged: number;
  /** The name that the reader gave last. */
  readonly reader: string;
  readonly preview?: ExportPreview | undefined;
  readonly progress?: ExportProgress | undefined;
  onChoice(choice: ExportChoice): void;
  onSave(choice: ExportChoice): void;
  onStop(): void;
  onClose(): void;
};

/** Formats left with a line on their use, the true first lines right, name and size in the foot. */
export function ExportDialog({ pages, judged, reader, preview, progress, ...on }: Props) {
  const { onChoice, onSave, onStop, onClose } = on;
  const { t, language } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    format: FORMATS[0]!,
    options: { bom: true, guardFormulas: true },
    withNotes: true,
    reader,
  }));
  const latest = useRef(onChoice);
  latest.current = onChoice;
  useEffect(() => latest.current(choice), [choice]);
  useEffect(() => {
    dialog.current?.showModal?.();
  }, []);
  const writing = progress?.state === 'writing';
  const { format, options, withNotes } = choice;
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="export-title"
      onClose={onClose}
      onCancel={(event) => {
        // While a file is being written Escape stops that first.
        if (!writing) return;
        event.preventDefault();
        onStop();
      }}
    >
      <header>
        <h2 id="export-title">{t('export.heading', { n: grouped(pages, language) })}</h2>
        <button
          type="button"
          class="b quiet icon"
          aria-label={t('export.close')}
          onClick={() => dialog.current?.close()}
        >
          <Shape name="close" />
        </button>
      </header>
      <div class="in cols two">
        <fieldset class="formats" disabled={writing}>
          <legend class="small">{t('export.format')}</legend>
          {FORMATS.map((each) => {
            const forbidden = each.id === 'claimreview' && judged === 0;
            return (
              <label key={each.id} class="choice">
                <input
                  type="radio"
                  name="format"
                  checked={each === format}
                  disabled={forbidden}
                  onChange={() => setChoice({ ...choice, format: each })}
                />
                <span>
                  <b>{t(each.name)}</b>
                  <span>{t(each.use)}</span>
                  {forbidden && <span>{t('export.none-judged')}</span>}
                </span>
              </label>
            );
          })}
        </fieldset>
        <div class="previewing">
          <h3 class="small">{t(preview?.all ? 'export.preview.all' : 'export.preview')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard. */}
          <section class="pre" tabIndex={0} aria-label={t('export.preview')}>
            {preview?.head ?? ''}
          </section>
          <label class="choice">
            <input
              type="checkbox"
              checked={withNotes}
              disabled={writing}
              onChange={({ currentTarget }) => setChoice({ ...choice, withNotes: currentTarget.checked })}
            />
            <b>{t('export.with-notes')}</b>
          </label>
          {withNotes && (
            <div>
              <label>
                <b>{t('export.name')}</b>
                <input
                  class="field"
                  autocomplete="name"
                  aria-describedby="export-name-why"
                  value={choice.reader}
                  maxLength={200}
                  disabled={writing}
                  onInput={({ currentTarget }) => setChoice({ ...choice, reader: currentTarget.value })}
                />
              </label>
              <p id="export-name-why" class="small mid">
                {t('export.name.why')}
              </p>
            </div>
          )}
          {format.heeds.map((name) => (
            <label key={name} class="choice">
              <input
                type="checkbox"
                checked={options[name]}
                disabled={writing}
                onChange={({ currentTarget }) =>
                  setChoice({ ...choice, options: { ...options, [name]: currentTarget.checked } })
                }
              />
              <span>
                <b>{t(`export.option.${name}`)}</b>
                <span>{t(`export.option.${name}.why`)}</span>
              </span>
            </label>
          ))}
          <p class="small mid">{t('export.stamped')}</p>
        </div>
      </div>
      <footer>
        <span class="small mid grow" role="status">
          {said()}
        </span>
        {writing ? (
          <button type="button" class="b" onClick={onStop}>
            {t('export.stop')}
          </button>
        ) : (
          <button type="button" class="b primary" disabled={!preview} onClick={() => onSave(choice)}>
            {t('export.save')}
          </button>
        )}
      </footer>
    </dialog>
  );

  function said(): string {
    switch (progress?.state) {
      case 'writing':
        return t('export.writing', { done: grouped(progress.done, language), all: grouped(pages, language) });
      case 'saved':
        return [
          t('export.saved', { name: progress.name }),
          progress.left.pages === 0 ? '' : t('export.left.pages', { n: grouped(progress.left.pages, language) }),
          progress.left.notes === 0 ? '' : t('export.left.notes', { n: grouped(progress.left.notes, language) }),
        ]
          .filter((part) => part !== '')
          .join(' ');
      case 'stopped':
        return t('export.stopped');
      case 'failed':
        return t('export.failed', { details: progress.details });
      default:
        if (!preview) return '';
        return t(preview.all ? 'export.size' : 'export.size.about', {
          name: preview.name,
          kb: grouped(Math.max(1, Math.round(preview.bytes / 1024)), language),
        });
    }
  }
}
