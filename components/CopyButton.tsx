import { useEffect, useState } from 'preact/hooks';
import type { InterfaceKey } from '../lib/catalogue/interface-id.ts';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';

/** How long the button says what it did. */
const SAID_MS = 2500;

type Props = {
  readonly label: string;
  /** What stands on the button at rest. */
  readonly caption: InterfaceKey;
  text(): string;
  onCopy(text: string): Promise<boolean>;
  onSaid?(sentence: string): void;
};

/** Copies a text and says on itself whether it did; nothing else moves. */
export function CopyButton({ label, caption, text, onCopy, onSaid }: Props) {
  const { t } = useSpeech();
  const [done, setDone] = useState<'rest' | 'copied' | 'failed'>('rest');
  useEffect(() => {
    if (done === 'rest') return undefined;
    const timer = setTimeout(() => setDone('rest'), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);

  async function copy() {
    const copied = await onCopy(text()).catch(() => false);
    setDone(copied ? 'copied' : 'failed');
    onSaid?.(t(copied ? 'claim.copied' : 'claim.not-copied'));
  }

  return (
    <button type="button" class="b quiet" aria-label={done === 'rest' ? label : undefined} onClick={copy}>
      <Shape name={done === 'copied' ? 'ok' : 'copy'} />
      {t(done === 'rest' ? caption : done === 'copied' ? 'claim.copied' : 'claim.not-copied')}
    </button>
  );
}
