import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import type { Reading } from '../../lib/article/article.ts';
import { answerPanel, askPage, isNothing, isRevealed, onNews, type Revealed } from '../../lib/messages.ts';
import { recheckClaim } from '../../lib/recheck-claim.ts';
import { recall, wishForNote } from '../../lib/store/session.ts';
import type { Span } from '../../lib/text/span.ts';
import { checkText } from './check-text.ts';
import { theEngine } from './engine-room.ts';
import { isMarksPlaced, isPageNews, isSelection, isSpans } from './from-page.ts';
import { claimsAmong } from './passages.ts';
import { readIfAutomatic } from './read-automatically.ts';
import { checkDocument, closed, leave, readTab, settle, settleAll, stopReading } from './read-tab.ts';
import { recheckPage } from './recheck-page.ts';
import { changeMemory, forgetTab } from './tab-memory.ts';

/** Listeners are set at once: a background that was stopped is started again by what they wait for. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openAndRead(tab, 'article'));

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'open-library') void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    else if (menuItemId === 'note-selection') noteSelection(tab);
    else if (tab) openAndRead(tab, menuItemId === 'read-selection' ? 'selection' : 'article');
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-marks' && tab?.id !== undefined) void toggleMarks(tab.id);
    if (command === 'note-selection') noteSelection(tab);
  });

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      const title = (name: 'menuPage' | 'menuSelection' | 'menuNote' | 'menuLibrary') => browser.i18n.getMessage(name);
      browser.contextMenus.create({ id: 'read-page', title: title('menuPage'), contexts: ['page', 'link', 'image'] });
      browser.contextMenus.create({ id: 'read-selection', title: title('menuSelection'), contexts: ['selection'] });
      browser.contextMenus.create({ id: 'note-selection', title: title('menuNote'), contexts: ['selection'] });
      browser.contextMenus.create({ id: 'open-library', title: title('menuLibrary'), contexts: ['action'] });
    });
  });

  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'loading') void checkDocument(tabId, status);
    if (status === 'complete') void checkDocument(tabId, status).then(() => readIfAutomatic(tabId, url));
  });
  browser.tabs.onReplaced.addListener((_added, removed) => void forgetTab(removed));
  browser.tabs.onRemoved.addListener((tabId) => {
    closed(tabId);
    void forgetTab(tabId);
  });

  answerPanel({
    read: (tabId, how) => void readTab({ id: tabId }, how, 'older-grant'),
    stop: (tabId) => void stopReading(tabId),
    toggleMarks: (tabId) => void toggleMarks(tabId),
    activate: (tabId, passage) => void activate(tabId, passage, 'panel'),
    reveal,
    revealElsewhere,
    settle: async (tabId) => void (await settle(tabId)),
    recheck: recheckPage,
    checkText,
    selection: async (tabId, readId) => {
      const answer = await askPage(tabId, 'selection', isSelection, readId);
      return answer.ok ? answer.value : null;
    },
    markNotes: async (tabId, readId, notes) => {
      const answer = await askPage(tabId, 'markNotes', isMarksPlaced, readId, notes);
      return answer.ok ? answer.value : { unplaced: notes.map(({ id }) => id) };
    },
    spansAt: async (tabId, readId, ranges) => {
      const answer = await askPage(tabId, 'spansAt', isSpans, readId, ranges);
      return answer.ok ? answer.value : ranges.map(() => null);
    },
    judge: async (sketch) => {
      const { dataset } = await theEngine();
      return dataset ? recheckClaim(sketch, dataset) : null;
    },
  });

  onNews((news, tabId) => {
    if (!isPageNews(news)) return;
    switch (news.news) {
      case 'pressed':
        return void pressed(tabId, news.passages);
      case 'changed':
        return void changeMemory(tabId, (memory) =>
          memory.readId === news.readId && memory.state.kind === 'report'
            ? {
                ...memory,
                state: {
                  ...memory.state,
                  pageChanged: true,
                  ...(news.grown && { pageGrown: true }),
                  unplaced: claimsAmong(news.unplaced, memory.state.report),
                },
              }
            : undefined,
        );
      case 'left':
        return void leave(tabId, news.readId);
      case 'selected':
        // The panel hears it itself; nothing of it is kept.
        return;
    }
  });

  void settleAll();
});

/** Opening the panel comes first, before anything is awaited: later the browser no longer sees the reader's gesture. */
function openAndRead({ id, url, windowId }: Browser.tabs.Tab, how: Reading): void {
  openPanel(windowId);
  if (id !== undefined) void readTab({ id, url }, how, 'with-grant');
}

function openPanel(windowId: number): void {
  const opened = import.meta.env.FIREFOX ? firefoxSidebar()?.open() : browser.sidePanel.open({ windowId });
  // A panel that cannot open (a window without one) does not stop the reading: marks and badge still tell.
  opened?.catch((error) => console.warn('panel', error));
}

/** The panel takes the wish up once the page is read; what is read already is not read again. */
function noteSelection(tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  const { id, url, windowId } = tab;
  openPanel(windowId);
  void wishForNote(id)
    .then(() => recall(id))
    .then(({ state }) => (state.kind === 'report' ? undefined : readTab({ id, url }, 'article', 'with-grant')));
}

async function pressed(tabId: number, passages: readonly string[]): Promise<void> {
  const { state, active } = await recall(tabId);
  if (state.kind !== 'report') return;
  const known = new Set(state.report.claims.map(({ id }) => id));
  const there = passages.filter((passage) => known.has(passage));
  // The innermost first; pressing the same place again gives the next one out.
  const next = there[(there.indexOf(active?.passage ?? '') + 1) % Math.max(there.length, 1)];
  if (next !== undefined) await activate(tabId, next, 'page');
}

async function activate(tabId: number, passage: string | null, by: 'page' | 'panel'): Promise<void> {
  await changeMemory(tabId, ({ active: _active, ...memory }) => {
    if (memory.state.kind !== 'report') return undefined;
    return passage === null ? memory : { ...memory, active: { passage, by, at: Date.now() } };
  });
  await askPage(tabId, 'activate', isNothing, passage);
}

async function reveal(tabId: number, span: Span, focus: boolean): Promise<Revealed> {
  const answer = await askPage(tabId, 'reveal', isRevealed, span, focus);
  return answer.ok ? answer.value : 'gone';
}

async function revealElsewhere(tabId: number, number: number): Promise<Revealed> {
  const { readId } = await recall(tabId);
  if (readId === undefined) return 'gone';
  const answer = await askPage(tabId, 'revealElsewhere', isRevealed, readId, number);
  return answer.ok ? answer.value : 'gone';
}

/** Remembered first: two presses in a row are two changes, however slow the page is. */
async function toggleMarks(tabId: number): Promise<void> {
  let shown: boolean | undefined;
  await changeMemory(tabId, (memory) => {
    if (memory.state.kind !== 'report') return undefined;
    shown = !memory.state.marksShown;
    return { ...memory, state: { ...memory.state, marksShown: shown } };
  });
  if (shown !== undefined) await askPage(tabId, 'showMarks', isNothing, shown);
}

/** Firefox's own name for the panel; WXT's types describe Chrome. */
type FirefoxSidebar = { open(): Promise<void> };
function firefoxSidebar(): FirefoxSidebar | undefined {
  return Reflect.get(browser, 'sidebarAction');
}
