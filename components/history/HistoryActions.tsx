import { useState } from 'preact/hooks';
import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import type { PageKey, PageRow } from '../../lib/store/records.ts';
import { grouped } from '../library/Waiting.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

export type BulkActions = {
  onTag(
    keys: readonly PageKey[],
    change: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ): void;
  onRemove(keys: readonly PageKey[]): void;
  onMerge(keys: readonly PageKey[], into: PageKey): void;
  onExport(keys: readonly PageKey[]): void;
  /** Judges the stored texts again with the data of today. */
  onRecheck(keys: readonly PageKey[]): void;
};

type Props = BulkActions & {
  readonly picked: readonly PageRow[];
  /** Pages that fit the question, on every screen. */
  readonly all: number;
  onAll(): void;
  onNone(): void;
};

/** What can be done with the pages that are marked; each action writes its result where it was asked for. */
export function HistoryActions({ picked, all, onAll, onNone, ...actions }: Props) {
  const { t, language } = useSpeech();
  const [open, setOpen] = useState<'tag' | 'merge'>();
  const [tag, setTag] = useState('');
  const keys = picked.map(({ key }) => key);
  const used = [...new Set(picked.flatMap(({ tags }) => tags))].sort();
  const n = grouped(picked.length, language);
  return (
    <section class="card bulk" aria-label={t('history.bulk', { n })}>
      <p class="bulkline">
        <b class="num">{t('history.bulk', { n })}</b>
        <button type="button" class="b" onClick={() => actions.onExport(keys)}>
          <Shape name="export" />
          {t('history.export')}
        </button>
        <button
          type="button"
          class="b"
          aria-expanded={open === 'tag'}
          onClick={() => setOpen(open === 'tag' ? undefined : 'tag')}
        >
          {t('history.tag')}
        </button>
        <button type="button" class="b" onClick={() => actions.onRecheck(keys)}>
          <Shape name="again" />
          {t('history.recheck')}
        </button>
        {picked.length > 1 && (
          <button
            type="button"
            class="b"
            aria-expanded={open === 'merge'}
            onClick={() => setOpen(open === 'merge' ? undefined : 'merge')}
          >
            {t('history.merge')}
          </button>
        )}
        <button type="button" class="b" onClick={() => actions.onRemove(keys)}>
          {t('history.remove')}
        </button>
        {picked.length < all && (
          <button type="button" class="b quiet" onClick={onAll}>
            {t('history.all', { n: grouped(all, language) })}
          </button>
        )}
        <button type="button" class="b quiet" onClick={onNone}>
          {t('history.none')}
        </button>
      </p>
      {open === 'tag' && (
        <form
          class="bulkform"
          onSubmit={(event) => {
            event.preventDefault();
            const name = tag.trim();
            if (name === '') return;
            actions.onTag(keys, { add: [name], remove: [] });
            setTag('');
          }}
        >
          <label>
            {t('history.tag.name')}
            <input
              class="field"
              value={tag}
              maxLength={80}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
            />
          </label>
          <button type="submit" class="b primary" disabled={tag.trim() === ''}>
            {t('history.tag.add')}
          </button>
          {used.map((name) => (
            <span key={name} class="chip">
              <span class="said">{name}</span>
              <button
                type="button"
                aria-label={t('history.tag.remove', { name })}
                onClick={() => actions.onTag(keys, { add: [], remove: [name] })}
              >
                <Shape name="close" />
              </button>
            </span>
          ))}
        </form>
      )}
      {open === 'merge' && (
        <fieldset class="bulkform">
          <legend>{t('history.merge.into')}</legend>
          {picked.map(({ key, title, url, host, lastSeen }) => (
            <button key={key} type="button" class="b said" onClick={() => actions.onMerge(keys, key)}>
              {[title ?? url, host, writtenDate(localDay(lastSeen), language)].filter((part) => part !== '').join(', ')}
            </button>
          ))}
          <p class="small mid">{t('history.merge.means')}</p>
        </fieldset>
      )}
    </section>
  );
}
