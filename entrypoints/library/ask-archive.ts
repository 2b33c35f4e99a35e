import type { ArchiveCalls, Question, Reply } from './archive-calls.ts';

export type AskOptions = {
  readonly signal?: AbortSignal;
  /** What a long work says of itself; each call documents its form. */
  readonly onProgress?: (progress: unknown) => void;
};

/** The worker as the page sees it. */
export type Archive = {
  ask<K extends keyof ArchiveCalls>(
    name: K,
    args: Parameters<ArchiveCalls[K]>,
    options?: AskOptions,
  ): Promise<ReturnType<ArchiveCalls[K]>>;
};

/** Thrown when the asker itself gave up. */
export class Cancelled extends Error {}

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
};

export function openArchive(): Archive {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    if ('progress' in data) return asker.onProgress?.(data.progress);
    waiting.delete(data.id);
    if ('value' in data) asker.resolve(data.value);
    else asker.reject(data.cancelled ? new Cancelled() : new Error(data.details));
  };
  // A worker that cannot even start answers nobody.
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'archive-worker'));
    waiting.clear();
  };
  return {
    ask(name, args, { signal, onProgress } = {}) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const settle = (value: unknown) => resolve(value as ReturnType<ArchiveCalls[typeof name]>);
        waiting.set(id, { resolve: settle, reject, onProgress });
        const question: Question = { id, name, args };
        worker.postMessage(question);
        signal?.addEventListener('abort', () => {
          const cancel: Question = { id, cancel: true };
          if (waiting.has(id)) worker.postMessage(cancel);
        });
      });
    },
  };
}
