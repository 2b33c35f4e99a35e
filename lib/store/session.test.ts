import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { report } from '../report/builders.ts';
import {
  endNoteWish,
  forget,
  NOTHING,
  noteIsWished,
  recall,
  recallAll,
  remember,
  type TabMemory,
  watch,
  wishForNote,
} from './session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function read(readAt: string, words = 10): TabMemory {
  return {
    readId: readAt,
    state: {
      kind: 'report',
      report: report({ text: 'kata '.repeat(words) }),
      readAt,
      reading: 'article',
      faults: [],
      unplaced: [],
      marksShown: true,
      pageChanged: false,
    },
  };
}

/** As browsers do: a set that would go beyond the quota throws and changes nothing. */
function quota(bytes: number) {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    const kept = await fakeBrowser.storage.session.get(null);
    if (JSON.stringify({ ...kept, ...items }).length > bytes) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  });
}

test('a tab that was never read is not read', async () => {
  expect(await recall(7)).toEqual(NOTHING);
});

test('what is remembered of one tab is not told of another', async () => {
  await remember(7, read('2026-11-23T10:00:00.000Z'));
  expect((await recall(7)).state.kind).toBe('report');
  expect(await recall(8)).toEqual(NOTHING);
  await forget(7);
  expect(await recall(7)).toEqual(NOTHING);
});

test('keys that are not ours are no tabs', async () => {
  await fakeBrowser.storage.session.set({ other: 1, 'tab:3': read('2026-11-23T10:00:00.000Z') });
  expect([...(await recallAll()).keys()]).toEqual([3]);
});

test('a watcher hears of its tab alone, and of its end', async () => {
  const heard: string[] = [];
  const stop = watch(7, ({ state }) => heard.push(state.kind));
  await remember(7, { state: { kind: 'not-article', longest: 3 } });
  await remember(8, read('2026-11-23T10:00:00.000Z'));
  await forget(7);
  stop();
  await remember(7, { state: { kind: 'not-article', longest: 4 } });
  expect(heard).toEqual(['not-article', 'not-read']);
});

test('where all do not fit, the oldest report of another tab makes room', async () => {
  quota(9_000);
  await remember(1, read('2026-11-23T10:02:00.000Z', 300));
  await remember(2, read('2026-11-23T10:01:00.000Z', 300));
  await remember(3, { state: { kind: 'restricted', what: 'pdf' } });
  expect(await remember(4, read('2026-11-23T10:03:00.000Z', 300))).toBe('kept');
  expect([...(await recallAll()).keys()].sort()).toEqual([1, 3, 4]);
});

test('a report that fits nowhere is said to be too much', async () => {
  quota(3_000);
  expect(await remember(1, read('2026-11-23T10:00:00.000Z', 3_000))).toBe('full');
});

test('a fault that is not about room is not taken for one', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('disk on fire'));
  await expect(remember(1, read('2026-11-23T10:00:00.000Z'))).rejects.toThrow('disk on fire');
});

test('a wished note waits for the reading that is remembered of its tab', async () => {
  await remember(7, read('old'));
  await remember(8, read('old'));
  await wishForNote(7);
  expect(await noteIsWished(7, 'old')).toBe(true);
  expect(await noteIsWished(8, 'old')).toBe(false);
  await remember(7, read('new'));
  // A panel that still shows the reading before asks too.
  expect(await noteIsWished(7, 'old')).toBe(false);
  expect(await noteIsWished(7, 'new')).toBe(true);
  await endNoteWish();
  expect(await noteIsWished(7, 'new')).toBe(false);
});

test('a wished note that nobody wrote for a minute is over', async () => {
  await remember(7, read('new'));
  await wishForNote(7);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  expect(await noteIsWished(7, 'new')).toBe(false);
});
