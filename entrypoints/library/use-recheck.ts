import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangedVerdict, RecheckState } from '../../components/library/import-state.ts';
import { askBackground, type RecheckedPage } from '../../lib/messages.ts';

const NOTHING: RecheckState = { kind: 'idle', done: 0, all: 0, changed: [], failed: 0 };

/** Judges stored pages one after another in the background, where the engine is; leaving the view stops it. */
export function useRecheck(): {
  readonly state: RecheckState;
  start(pages: readonly string[]): void;
  stop(): void;
} {
  const [state, setState] = useState(NOTHING);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    start(pages) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      void judge(pages, controller.signal, setState);
    },
    stop: () => running.current?.abort(),
  };
}

async function judge(
  pages: readonly string[],
  signal: AbortSignal,
  show: (state: RecheckState) => void,
): Promise<void> {
  const changed: ChangedVerdict[] = [];
  let done = 0;
  let failed = 0;
  let details: string | undefined;
  const state = (kind: RecheckState['kind']): RecheckState => ({
    kind,
    done,
    all: pages.length,
    changed: [...changed],
    failed,
    ...(details !== undefined && { details }),
  });
  show(state('running'));
  let shownAt = performance.now();
  for (const page of pages) {
    if (signal.aborted) return show(state('stopped'));
    const answer = await askBackground('recheck', isRechecked, page);
    if (answer.ok && answer.value.kind === 'rechecked') {
      const { title, url } = answer.value;
      changed.push(...answer.value.changed.map((change) => ({ ...change, title, url })));
    } else if (!answer.ok || answer.value.kind === 'failed') {
      failed++;
      details = answer.ok ? (answer.value.kind === 'failed' ? answer.value.details : '') : answer.details;
    }
    done++;
    // Ten times a second is enough for the eye.
    if (performance.now() - shownAt < 100) continue;
    shownAt = performance.now();
    show(state('running'));
  }
  show(state('done'));
}

function isRechecked(value: unknown): value is RecheckedPage {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'rechecked') return 'changed' in value && Array.isArray(value.changed);
  return value.kind === 'no-text' || value.kind === 'failed';
}
