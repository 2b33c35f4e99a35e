import { LIBRARY } from './library/address.ts';
import type { PanelActions } from './panel.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

type Props = { readonly marksShown: boolean; onExport(): void } & Pick<PanelActions, 'onReadAgain' | 'onToggleMarks'>;

export function Bar({ marksShown, onReadAgain, onToggleMarks, onExport }: Props) {
  const { t } = useSpeech();
  return (
    <div class="bar">
      <span class="name">
        <Shape name="seal" />
        {t('app.name')}
      </span>
      <button
        type="button"
        class="b quiet icon"
        aria-label={t('bar.marks')}
        title={t('bar.marks')}
        aria-pressed={marksShown}
        onClick={onToggleMarks}
      >
        <Shape name={marksShown ? 'marks' : 'marks-off'} />
      </button>
      <button
        type="button"
        class="b quiet icon"
        aria-label={t('bar.read-again')}
        title={t('bar.read-again')}
        onClick={onReadAgain}
      >
        <Shape name="again" />
      </button>
      <button
        type="button"
        class="b quiet icon"
        aria-label={t('bar.export')}
        title={t('bar.export')}
        onClick={onExport}
      >
        <Shape name="export" />
      </button>
      <a
        class="b quiet icon"
        href={LIBRARY}
        target="_blank"
        rel="noopener"
        aria-label={t('bar.library')}
        title={t('bar.library')}
      >
        <Shape name="library" />
      </a>
    </div>
  );
}
