import type { PageKey } from './records.ts';

/** What changed in the store, told to every open window of ours; a listener reads again what it shows. */
export type Change =
  | { readonly what: 'pages' | 'notes'; readonly pages: readonly PageKey[] }
  | { readonly what: 'datasets' | 'choices' }
  /** Restored from a backup, or `erased`: nothing read before holds. */
  | { readonly what: 'everything'; readonly erased?: true };

const CHANNEL = 'piagam-store';

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** Tells this context and all others; called after the transaction committed. */
export function tellChange(change: Change): void {
  for (const listener of listeners) listener(change);
  open()?.postMessage(change);
}

/** Hears of changes made here and in other windows; returns how to stop. */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    // An open channel keeps a terminal from ending.
    channel?.close();
    channel = undefined;
  };
}

/** Hears that the reader erased everything, here or in another window; returns how to stop. */
export function onErased(listener: () => void): () => void {
  return onChange((change) => {
    if (change.what === 'everything' && change.erased === true) listener();
  });
}

function open(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isChange(data)) for (const listener of listeners) listener(data);
  };
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return channel;
}

/** Only contexts of the extension share this channel; one of an older version may speak of things we do not know. */
function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null || !('what' in value)) return false;
  const { what } = value;
  if (what === 'pages' || what === 'notes') return 'pages' in value && Array.isArray(value.pages);
  return what === 'datasets' || what === 'choices' || what === 'everything';
}
