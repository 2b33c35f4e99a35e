import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceKey } from '../lib/catalogue/interface-id.ts';
import { CELLS } from '../lib/report/cells.ts';
import type { KeyChoices } from './panel.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** What each key does; the same rows as `useKeys` acts on. */
const KEYS: readonly { readonly keys: readonly string[]; readonly does: InterfaceKey }[] = [
  { keys: ['Alt', 'Shift', 'P'], does: 'keys.read' },
  { keys: ['J', 'K'], does: 'keys.next' },
  { keys: ['Enter'], does: 'keys.locate' },
  { keys: ['Shift', 'Enter'], does: 'keys.go' },
  { keys: ['E'], does: 'keys.evidence' },
  { keys: ['N'], does: 'keys.note' },
  { keys: ['O'], does: 'keys.judge' },
  { keys: ['Ctrl', 'Enter'], does: 'keys.save' },
  { keys: ['Alt', 'Shift', 'N'], does: 'keys.note-selection' },
  { keys: ['M'], does: 'keys.marks' },
  { keys: ['0'], does: 'keys.all' },
  { keys: ['/'], does: 'keys.search' },
  { keys: ['Esc'], does: 'keys.escape' },
  { keys: ['?'], does: 'keys.help' },
];

const CHOICES = ['letters', 'follow'] as const;

type Props = { readonly choices: KeyChoices; onChoose(choices: KeyChoices): void; onClose(): void };

export function KeysDialog({ choices, onChoose, onClose }: Props) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h2 id="keys-title">{t('keys.title')}</h2>
        <button type="button" class="b quiet icon" aria-label={t('keys.close')} onClick={() => dialog.current?.close()}>
          <Shape name="close" />
        </button>
      </header>
      <div class="in">
        {CHOICES.map((choice) => (
          <label key={choice} class="opt">
            <input
              type="checkbox"
              checked={choices[choice]}
              onChange={(event) => onChoose({ ...choices, [choice]: event.currentTarget.checked })}
            />
            {t(`keys.choice.${choice}`)}
          </label>
        ))}
      </div>
      <dl class="in keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
        {CELLS.map((cell, at) => (
          <div key={cell} class={cell}>
            <dt>
              <kbd>{at + 1}</kbd>
            </dt>
            <dd>
              {at === 0 && <span class="sr">{t('keys.filter')}: </span>}
              <Shape name={cell} class="v s" />
              {t(`count.${cell}`)}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
