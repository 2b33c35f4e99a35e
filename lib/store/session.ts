import { browser } from 'wxt/browser';
import type { ReadingState } from '../report/reading-state.ts';

/**
 * What is known of each tab while the browser runs. It lives in `storage.session`: in memory only, shared by the
 * background and the panel, kept when the background is stopped, never readable by a page.
 */
export type TabMemory = {
  readonly state: ReadingState;
  /** Names the reading in the page; absent where nothing was read. */
  readonly readId?: string;
  /** When the reader asked for it by button, menu or shortcut, in ms since 1970; absent when the panel asked. */
  readonly askedAt?: number;
  /** The claim or check in conflict whose card is active. */
  readonly active?: Active;
};

/** `at`: ms since 1970; a mark pressed again is a new event, though the passage is the same. */
export type Active = { readonly passage: string; readonly by: 'page' | 'panel'; readonly at: number };

export const NOTHING: TabMemory = { state: { kind: 'not-read' } };

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function recall(tabId: number): Promise<TabMemory> {
  const key = keyOf(tabId);
  const found = await browser.storage.session.get(key);
  return memory(found[key]);
}

/** Everything remembered, by tab. */
export async function recallAll(): Promise<ReadonlyMap<number, TabMemory>> {
  const found = await browser.storage.session.get(null);
  return new Map(
    Object.entries(found)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [Number(key.slice(PREFIX.length)), memory(value)]),
  );
}

/** `full`: it does not fit, although the reports of other tabs were given up for it, oldest first. */
export async function remember(tabId: number, what: TabMemory): Promise<'kept' | 'full'> {
  if (await fits(tabId, what)) return 'kept';
  const reports = [...(await recallAll())]
    .flatMap(([other, { state }]) =>
      other !== tabId && state.kind === 'report' ? [{ other, readAt: state.readAt }] : [],
    )
    .sort((a, b) => a.readAt.localeCompare(b.readAt));
  for (const { other } of reports) {
    await forget(other);
    if (await fits(tabId, what)) return 'kept';
  }
  return 'full';
}

const WORKING = 'working';

/** Tabs that are being read; kept apart from their memories, so that whoever starts anew need not load every report. */
export async function tabsInWork(): Promise<readonly number[]> {
  const { [WORKING]: tabs } = await browser.storage.session.get(WORKING);
  return Array.isArray(tabs) ? tabs.filter((tab) => typeof tab === 'number') : [];
}

export async function rememberTabsInWork(tabs: readonly number[]): Promise<void> {
  await browser.storage.session.set({ [WORKING]: tabs });
}

const NOTE_WISH = 'note-wish';
/** A wish that nobody took up in this time (a reading that failed) is over. */
const WISH_HOLDS_MS = 60_000;

/** The reader asked, outside the panel, to make a note of what is selected in a tab. */
export async function wishForNote(tabId: number): Promise<void> {
  await browser.storage.session.set({ [NOTE_WISH]: { tabId, at: Date.now() } });
}

/**
 * Whether a note is wished for in this tab, of the reading that is remembered of it: a panel that still shows the page
 * before would take the wish for its own and lose it.
 */
export async function noteIsWished(tabId: number, readId: string): Promise<boolean> {
  const { [NOTE_WISH]: wish } = await browser.storage.session.get(NOTE_WISH);
  if (typeof wish !== 'object' || wish === null || !('tabId' in wish) || wish.tabId !== tabId) return false;
  const holds = 'at' in wish && typeof wish.at === 'number' && Date.now() - wish.at < WISH_HOLDS_MS;
  return holds && (await recall(tabId)).readId === readId;
}

/** The note that was wished for is being written, or the wish is too old. */
export async function endNoteWish(): Promise<void> {
  await browser.storage.session.remove(NOTE_WISH);
}

/** Tells when a note is wished for, in whatever tab; returns how to stop. */
export function onNoteWish(listener: () => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'session' && changes[NOTE_WISH]?.newValue !== undefined) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Each window has a panel of its own; what is begun in one does not open in another. */
async function noteDrafts(): Promise<string> {
  return `note-drafts:${(await browser.windows.getCurrent()).id ?? ''}`;
}

/** What was typed in notes and not saved: a panel that is closed, by hand or by chance, loses none of it. */
export async function rememberNoteDrafts(drafts: unknown): Promise<void> {
  await browser.storage.session.set({ [await noteDrafts()]: drafts });
}

export async function recallNoteDrafts(): Promise<unknown> {
  const place = await noteDrafts();
  return (await browser.storage.session.get(place))[place];
}

export async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Tells what is remembered of a tab whenever it changes; returns how to stop. */
export function watch(tabId: number, listener: (memory: TabMemory) => void): () => void {
  const key = keyOf(tabId);
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = changes[key];
    if (area === 'session' && change) listener(memory(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function fits(tabId: number, what: TabMemory): Promise<boolean> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: what });
    return true;
  } catch (error) {
    // Chrome and Firefox allow 10 MB and name the quota in what they throw; anything else is a bug.
    if (/quota/i.test(String(error))) return false;
    throw error;
  }
}

/** Only this file writes these keys, in this run of the browser, so their form is not checked again. */
function memory(value: unknown): TabMemory {
  return isMemory(value) ? value : NOTHING;
}

function isMemory(value: unknown): value is TabMemory {
  return typeof value === 'object' && value !== null && 'state' in value;
}
