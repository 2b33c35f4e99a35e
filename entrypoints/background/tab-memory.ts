import type { ReadingState } from '../../lib/report/reading-state.ts';
import { forget, NOTHING, recall, remember, type TabMemory } from '../../lib/store/session.ts';
import { showBadge } from './badge.ts';

/** Changes of one tab's memory wait for each other: each is a read, then a write. */
const turns = new Map<number, Promise<unknown>>();

/** Changes what is remembered of a tab, and its badge with it; `change` gives undefined to leave it as it is. */
export function changeMemory(tabId: number, change: (memory: TabMemory) => TabMemory | undefined): Promise<void> {
  return inTurn(tabId, async () => {
    const changed = change(await recall(tabId));
    if (!changed) return;
    if (changed === NOTHING) await forget(tabId);
    const state = (await remember(tabId, changed)) === 'kept' ? changed.state : TOO_LARGE;
    if (state === TOO_LARGE) await remember(tabId, { state });
    await showBadge(tabId, state);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(tabId, () => forget(tabId));
}

const TOO_LARGE: ReadingState = { kind: 'failed', why: 'too-large', details: 'storage.session: quota' };

function inTurn(tabId: number, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work);
  const settled = turn
    .catch(() => {})
    .finally(() => {
      if (turns.get(tabId) === settled) turns.delete(tabId);
    });
  turns.set(tabId, settled);
  return turn;
}
