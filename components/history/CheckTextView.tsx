import { useState } from 'preact/hooks';
import type { Language } from '../../lib/catalogue/language.ts';
import { FileButton } from '../FileButton.tsx';
import { at, hashOf } from '../library/address.ts';
import { grouped } from '../library/Waiting.tsx';
import { useSpeech } from '../speech.ts';

/** The text and what the reader states of it; what was left open is empty. `publishedAt`: ISO 8601 day. */
export type TextFields = {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
};

const NOTHING: TextFields = { text: '', title: '', url: '', publishedAt: '' };

export type Checking =
  | { readonly state: 'waiting' | 'working' | 'empty' | 'no-address' }
  | { readonly state: 'too-long'; readonly most: number }
  | { readonly state: 'failed'; readonly details: string };

type Props = { readonly checking: Checking; onCheck(fields: TextFields): void };

/** A text that no page shows, from a PDF, a message or a scan, to be read like any article. It stays here if that fails. */
export function CheckTextView({ checking, onCheck }: Props) {
  const { t, language } = useSpeech();
  const [fields, setFields] = useState(NOTHING);
  const set = (change: Partial<TextFields>) => setFields((now) => ({ ...now, ...change }));
  return (
    <section class="view">
      <p class="crumb">
        <a href={hashOf(at('history'))}>{t('history.title')}</a>
      </p>
      <h1 tabIndex={-1}>{t('check-text.title')}</h1>
      <p class="lead">{t('check-text.lead')}</p>
      <form
        class="card pad check-text"
        onSubmit={(event) => {
          event.preventDefault();
          onCheck(fields);
        }}
      >
        <label>
          {t('check-text.text')}
          <textarea
            class="field"
            rows={12}
            required
            value={fields.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </label>
        <label>
          {t('check-text.name')}
          <input
            class="field"
            value={fields.title}
            onInput={({ currentTarget }) => set({ title: currentTarget.value })}
          />
        </label>
        <div class="pair">
          <label>
            {t('check-text.address')}
            <input
              class="field"
              type="url"
              value={fields.url}
              onInput={({ currentTarget }) => set({ url: currentTarget.value })}
            />
          </label>
          <label>
            {t('check-text.published')}
            <input
              class="field"
              type="date"
              value={fields.publishedAt}
              onInput={({ currentTarget }) => set({ publishedAt: currentTarget.value })}
            />
          </label>
        </div>
        <p class="acts-row">
          <button type="submit" class="b primary" disabled={fields.text.trim() === '' || checking.state === 'working'}>
            {t('check-text.check')}
          </button>
          <FileButton
            caption={t('check-text.file')}
            accept=".txt,.md,text/plain"
            onFiles={(files) => void read(files[0])}
          />
        </p>
        <p role="status">{said(checking, language)}</p>
      </form>
    </section>
  );

  async function read(file: File | undefined) {
    if (file) set({ text: await file.text(), title: fields.title || file.name.replace(/\.\w+$/, '') });
  }

  function said(now: Checking, spoken: Language): string {
    switch (now.state) {
      case 'waiting':
        return '';
      case 'too-long':
        return t('check-text.too-long', { most: grouped(now.most, spoken) });
      case 'failed':
        return t('check-text.failed', { details: now.details });
      default:
        return t(`check-text.${now.state}`);
    }
  }
}
