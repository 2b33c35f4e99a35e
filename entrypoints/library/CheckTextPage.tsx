import { useState } from 'preact/hooks';
import { type Checking, CheckTextView, type TextFields } from '../../components/history/CheckTextView.tsx';
import { at } from '../../components/library/address.ts';
import { askBackground, type CheckedText } from '../../lib/messages.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import type { PageProps } from './page.ts';

/** Periksa teks: what the reader pastes is read by the same engine, and then shown as a page of the history. */
export function CheckTextPage({ go }: PageProps) {
  const [checking, setChecking] = useState<Checking>({ state: 'waiting' });
  return <CheckTextView checking={checking} onCheck={(fields) => void check(fields)} />;

  async function check({ text, title, url, publishedAt }: TextFields) {
    // An address that leads nowhere would name the page in every export.
    if (url.trim() !== '' && !webAddress(url.trim())) return setChecking({ state: 'no-address' });
    setChecking({ state: 'working' });
    const answer = await askBackground('checkText', isCheckedText, {
      text,
      ...stated('title', title),
      ...stated('url', url),
      ...stated('publishedAt', publishedAt),
    });
    if (!answer.ok) return setChecking({ state: 'failed', details: answer.details });
    const checked = answer.value;
    switch (checked.kind) {
      case 'kept':
        return go(at('history', ['page', checked.page]));
      case 'empty':
        return setChecking({ state: 'empty' });
      case 'too-long':
        return setChecking({ state: 'too-long', most: checked.most });
      case 'failed':
        return setChecking({ state: 'failed', details: checked.details });
    }
  }
}

function stated(name: 'title' | 'url' | 'publishedAt', value: string): Partial<Record<typeof name, string>> {
  return value.trim() === '' ? {} : { [name]: value.trim() };
}

/** The background is our own; only the kind is looked at. */
function isCheckedText(value: unknown): value is CheckedText {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
