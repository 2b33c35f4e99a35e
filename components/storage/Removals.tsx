import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import { Setting } from '../library/SettingsView.tsx';
import { useSpeech } from '../speech.ts';

type Line = {
  readonly id: string;
  /** ISO 8601 with time. */
  readonly removedAt: string;
  readonly pages: number;
  readonly notes: number;
  readonly mergedInto?: string;
};

type Props = {
  /** Newest first. */
  readonly lines: readonly Line[];
  readonly days: number;
  onRestore(id: string): void;
};

/** What was removed or merged of late, each with a button that brings it back. Nothing where there is none. */
export function Removals({ lines, days, onRestore }: Props) {
  const { t, language } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <Setting title={t('storage.removed')} more={t('storage.removed.more', { days })}>
      <ul class="removals">
        {lines.map(({ id, removedAt, pages, notes, mergedInto }) => {
          const date = writtenDate(localDay(removedAt), language);
          const told = t(mergedInto === undefined ? 'storage.removed.line' : 'storage.merged.line', {
            date,
            pages,
            notes,
          });
          return (
            <li key={id}>
              <span>{told}</span>{' '}
              <button
                type="button"
                class="b"
                aria-label={`${t('storage.removed.undo')}: ${told}`}
                onClick={() => onRestore(id)}
              >
                {t('storage.removed.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </Setting>
  );
}
