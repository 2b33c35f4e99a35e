import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from './speech.ts';

type Props = {
  /** On the button that asks. */
  readonly caption: string;
  /** What will be lost, with its numbers. */
  readonly question: string;
  /** On the button that does it. */
  readonly yes: string;
  /** What screen readers hear instead of the caption. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly quiet?: boolean;
  onYes(): void;
};

/** For what cannot be undone: a press asks, a second one does it. */
export function Confirm({ caption, question, yes, label, disabled = false, quiet = false, onYes }: Props) {
  const { t } = useSpeech();
  const [asking, setAsking] = useState(false);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The safe answer has the focus: Enter twice loses nothing.
    if (asking) leave.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button
        type="button"
        class={quiet ? 'b quiet' : 'b'}
        aria-label={label}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        {caption}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two buttons is no form.
    <span class="confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="b fault"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button ref={leave} type="button" class="b quiet" onClick={() => setAsking(false)}>
        {t('storage.erase.leave')}
      </button>
    </span>
  );
}
