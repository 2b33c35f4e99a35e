import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import { at, hashOf } from '../library/address.ts';
import { useSpeech } from '../speech.ts';

/** Notes that no backup holds are worth a word after this many days. */
const DAYS = 30;
const DAY_MS = 86_400_000;

type Props = {
  readonly notes: number;
  /** ISO 8601 instant; absent: never. */
  readonly last?: string | undefined;
  readonly now: number;
};

/** A line, never more: backups are made by the reader alone. */
export function BackupReminder({ notes, last, now }: Props) {
  const { t, language } = useSpeech();
  if (!isDue(notes, last, now)) return null;
  return (
    <p class="remind">
      {last === undefined
        ? t('storage.backup.remind.never')
        : t('storage.backup.remind', { date: writtenDate(localDay(last), language) })}{' '}
      <a class="b" href={hashOf(at('settings'))}>
        {t('storage.backup')}
      </a>
    </p>
  );
}

export function isDue(notes: number, last: string | undefined, now: number): boolean {
  return notes > 0 && (last === undefined || now - Date.parse(last) > DAYS * DAY_MS);
}
