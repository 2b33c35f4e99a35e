import { useEffect, useState } from 'preact/hooks';
import { writtenCount } from '../lib/catalogue/words.ts';
import { type ReadingState, STAGES } from '../lib/report/reading-state.ts';
import { CopyButton } from './CopyButton.tsx';
import { at, LIBRARY, libraryLink } from './library/address.ts';
import { newDraft } from './notes/note-draft.ts';
import { useNotes } from './notes/notes-context.ts';
import type { PanelActions } from './panel.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

type Of<K extends ReadingState['kind']> = Extract<ReadingState, { kind: K }>;

/** A page read faster than this needs no way to stop it. */
const STOP_AFTER_MS = 150;

/** The panel cannot read by itself, and says so; on the first run also what it does and does not. */
export function NotRead({ firstRun }: { readonly firstRun: boolean }) {
  const { t } = useSpeech();
  return (
    <section class="state" aria-labelledby="state-title">
      <Shape name="seal" class="art" />
      <h1 id="state-title" tabIndex={-1}>
        {t('state.not-read')}
      </h1>
      <p>{t('state.not-read.more')}</p>
      {firstRun && (
        <ul class="first">
          <li>{t('state.first.reads')}</li>
          <li>{t('state.first.compares')}</li>
          <li>{t('foot.privacy')}</li>
        </ul>
      )}
      <p class="small">
        {t('state.shortcut')} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>P</kbd>
      </p>
    </section>
  );
}

export function Reading({ state, onStop }: { readonly state: Of<'reading'> } & Pick<PanelActions, 'onStop'>) {
  const { t, language } = useSpeech();
  const [stoppable, setStoppable] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStoppable(true), STOP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state.startedAt]);
  return (
    <section class="state" aria-labelledby="state-title" aria-busy="true">
      <h1 id="state-title" tabIndex={-1}>
        {t('state.reading')}
      </h1>
      <ol class="steps">
        {STAGES.map((stage) => {
          const done = state.done.find((each) => each.stage === stage);
          const now = !done && stage === state.current;
          return (
            <li key={stage} class={done ? 'done' : now ? 'now' : undefined} aria-current={now ? 'step' : undefined}>
              {done ? <Shape name="ok" /> : <span class={now ? 'spin' : undefined} aria-hidden="true" />}
              <span>
                {t(`stage.${stage}`)}
                <span class="sr">{done ? `, ${t('stage.done')}` : now ? `, ${t('stage.now')}` : ''}</span>
              </span>
              {done && (
                <span class="num">
                  {t(`figure.${stage}`, { n: done.figure, figure: writtenCount(done.figure, language) })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {stoppable && (
        <div class="row">
          <button type="button" class="b" onClick={onStop}>
            {t('state.stop')}
          </button>
        </div>
      )}
    </section>
  );
}

export function NotArticle({
  state,
  onReadSelection,
  onReadWholePage,
}: { readonly state: Of<'not-article'> } & Pick<PanelActions, 'onReadSelection' | 'onReadWholePage'>) {
  const { t, language } = useSpeech();
  const { longest } = state;
  return (
    <section class="state" aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {t('state.not-article')}
      </h1>
      <p>
        {longest > 0
          ? t('state.not-article.more', { words: writtenCount(longest, language) })
          : t('state.not-article.empty')}
      </p>
      <div class="row">
        <button type="button" class="b primary" onClick={onReadSelection}>
          {t('state.read-selection')}
        </button>
        <button type="button" class="b" onClick={onReadWholePage}>
          {t('state.read-whole')}
        </button>
      </div>
    </section>
  );
}

/** Nothing is wrong with the page; the browser keeps it to itself. */
export function Restricted({ state }: { readonly state: Of<'restricted'> }) {
  const { t } = useSpeech();
  return (
    <section class="state" aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {t('state.restricted')}
      </h1>
      <p>{t(`state.restricted.${state.what}`)}</p>
      <div class="row">
        <a class="b primary" href={libraryLink(at('history', ['check']))} target="_blank" rel="noopener">
          {t('check-text.link')}
        </a>
        <a class="b" href={LIBRARY} target="_blank" rel="noopener">
          {t('bar.library')}
        </a>
      </div>
    </section>
  );
}

export function Failed({
  state,
  onReadAgain,
  onReadSelection,
  onCopy,
}: { readonly state: Of<'failed'> } & Pick<PanelActions, 'onReadAgain' | 'onReadSelection' | 'onCopy'>) {
  const { t } = useSpeech();
  return (
    <section class="state" aria-labelledby="state-title">
      <h1 id="state-title" tabIndex={-1}>
        {t('state.failed')}
      </h1>
      <p>{t(`state.failed.${state.why}`)}</p>
      <div class="row">
        <button type="button" class="b primary" onClick={onReadAgain}>
          {t('notices.retry')}
        </button>
        {state.why !== 'page-gone' && (
          <button type="button" class="b" onClick={onReadSelection}>
            {t('state.read-selection')}
          </button>
        )}
      </div>
      {state.details !== '' && (
        <details class="ev">
          <summary>
            <Shape name="chev" class="i chev" />
            {t('state.details')}
          </summary>
          <div class="in">
            {/* Long details scroll, so they can be reached by keyboard. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
            <pre class="pre" tabIndex={0}>
              {state.details}
            </pre>
            <CopyButton
              label={t('state.details.copy')}
              caption="state.details.copy"
              text={() => state.details}
              onCopy={onCopy}
            />
          </div>
        </details>
      )}
    </section>
  );
}

/** A report without a claim: said as what we recognised, not as what the article holds; without our data we recognise none. */
export function NoClaims({
  words,
  withoutData,
  onReadSelection,
}: { readonly words: number; readonly withoutData: boolean } & Pick<PanelActions, 'onReadSelection'>) {
  const { t, language } = useSpeech();
  const notes = useNotes();
  return (
    <section class="state none" id="claims" tabIndex={-1}>
      {withoutData ? (
        <p>
          <b>{t('state.no-data')}</b> {t('state.no-data.more')}
        </p>
      ) : (
        <p>
          <b>{t('state.no-claims')}</b> {t('state.no-claims.more', { words: writtenCount(words, language) })}
        </p>
      )}
      {!withoutData && (
        <>
          <p class="small">{t('state.no-claims.offer')}</p>
          <div class="row">
            {notes && (
              <button
                type="button"
                class="b"
                onClick={() => notes.onDraft(newDraft(notes.selected?.target ?? { kind: 'page' }, 'fields', true))}
              >
                {t('notes.add-claim')}
              </button>
            )}
            <button type="button" class="b" onClick={onReadSelection}>
              {t('state.read-selection')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
