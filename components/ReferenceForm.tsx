import { useState } from 'preact/hooks';
import type { ReferenceFault } from '../lib/duplicates/reference-texts.ts';
import { FileButton } from './FileButton.tsx';
import { useSpeech } from './speech.ts';

/** What became of releases that the reader brought in. */
export type Referenced =
  | { readonly state: 'kept'; readonly n: number }
  | { readonly state: 'refused'; readonly faults: readonly ReferenceFault[] }
  | { readonly state: 'failed'; readonly details: string };

type Props = {
  readonly referenced?: Referenced | undefined;
  onPaste(text: string, title: string): void;
  onFiles(files: readonly File[]): void;
};

/** A press release, pasted or from files. */
export function ReferenceForm({ referenced, onPaste, onFiles }: Props) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  return (
    <div class="card pad references-form">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPaste(text, title);
        }}
      >
        <label>
          {t('references.name')}
          <input class="field" value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
        </label>
        <label>
          {t('references.text')}
          <textarea class="field" rows={5} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="acts-row">
          <button type="submit" class="b primary" disabled={text.trim() === ''}>
            {t('references.keep')}
          </button>
          <FileButton
            caption={t('references.files')}
            accept=".txt,.md,.html,.htm,.ndjson,.jsonl"
            multiple
            onFiles={onFiles}
          />
          <FileButton caption={t('references.folder')} accept="" folder onFiles={onFiles} />
        </p>
      </form>
      <div role="status">{said()}</div>
    </div>
  );

  function said() {
    switch (referenced?.state) {
      case 'kept':
        return <p>{t('references.kept', { n: referenced.n })}</p>;
      case 'failed':
        return <p>{t('history.outcome.fault', { details: referenced.details })}</p>;
      case 'refused':
        return (
          <>
            <p>{t('references.refused', { n: referenced.faults.length })}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
            <section class="errs" tabIndex={0} aria-label={t('import.faults.list')}>
              <ul>
                {referenced.faults.slice(0, 100).map(({ file, line, kind, field }, i) => (
                  <li key={i}>
                    <code>{line === undefined ? file : `${file}:${line}`}</code>
                    <span>{t(`references.fault.${kind}`, { field: field ?? '' })}</span>
                  </li>
                ))}
              </ul>
            </section>
          </>
        );
      default:
        return null;
    }
  }
}
