import { useEffect, useState } from 'preact/hooks';

/** `value` stays the last one while another is on its way, so that nothing jumps. */
export type Answered<T> = { readonly value?: T; readonly details?: string; again(): void };

/** Asks when `deps` change; an answer to an older question is dropped. */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<T>, deps: readonly unknown[]): Answered<T> {
  const [answer, setAnswer] = useState<{ readonly value?: T; readonly details?: string }>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    ask(controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setAnswer({ value });
      },
      (error) => {
        if (!controller.signal.aborted) setAnswer({ details: String(error) });
      },
    );
    return () => controller.abort();
  }, [...deps, tries]);
  return { ...answer, again: () => setTries(tries + 1) };
}
