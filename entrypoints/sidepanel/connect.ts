import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/article/article.ts';
import { askBackground, isNothing, isRevealed } from '../../lib/messages.ts';
import {
  automaticSites,
  hostOfSite,
  readAutomatically,
  readOnRequestOnly,
  type Site,
  siteOf,
} from '../../lib/store/automatic-sites.ts';
import { recall, type TabMemory, watch } from '../../lib/store/session.ts';
import { changeSettings, settings } from '../../lib/store/settings.ts';
import type { Front, PanelHost } from './panel-host.ts';

/** A reading asked for longer ago than this is no news: the focus stays where the reader has put it. */
const ASKED_JUST_NOW_MS = 5_000;
/** While a page is read, we ask this often whether anybody still works on it. */
const SETTLE_EVERY_MS = 3_000;

/** The sidebar's connection: it follows the tab in front of its window, and asks the background for everything else. */
export function connectPanel(): PanelHost {
  const listeners = new Set<(front: Front) => void>();
  const choiceListeners = new Set<(claimId: string) => void>();
  let tab: number | undefined;
  let last: Front | undefined;
  let chosenAt = 0;
  let site: Site | undefined;
  let incognito = false;
  let stopWatching = () => {};
  let settling: ReturnType<typeof setInterval> | undefined;

  async function follow(tabId: number): Promise<void> {
    if (tabId === tab) return;
    tab = tabId;
    stopWatching();
    let told = false;
    stopWatching = watch(tabId, (memory) => {
      told = true;
      void show(tabId, memory);
    });
    const memory = await recall(tabId);
    chosenAt = memory.active?.at ?? 0;
    // What was told in the meantime is newer than what was recalled.
    if (tab === tabId && !told) await show(tabId, memory);
  }

  async function show(tabId: number, { state, readId, askedAt = 0, active }: TabMemory): Promise<void> {
    const [{ hasRead }, url, automatic] = await Promise.all([settings(), addressOf(tabId), automaticSites()]);
    if (tab !== tabId) return;
    site = siteOf(url);
    clearInterval(settling);
    if (state.kind === 'reading') settling = setInterval(() => ask('settle'), SETTLE_EVERY_MS);
    last = {
      state,
      page: `${tabId} ${readId ?? ''}`,
      // A private window leaves nothing behind, so no notes are offered in it.
      ...(readId === undefined || incognito ? {} : { reading: { tabId, readId } }),
      firstRun: !hasRead,
      asked: Date.now() - askedAt < ASKED_JUST_NOW_MS,
      ...(site !== undefined && { site: { host: hostOfSite(site), automatic: automatic.includes(site) } }),
      ...(active ? { active: active.passage } : {}),
    };
    for (const listener of listeners) listener(last);
    if (active?.by === 'page' && active.at > chosenAt) {
      chosenAt = active.at;
      for (const listener of choiceListeners) listener(active.passage);
    }
  }

  function ask(name: 'stop' | 'settle' | 'toggleMarks'): void {
    if (tab !== undefined) void askBackground(name, isNothing, tab);
  }

  function read(how: Reading): void {
    if (tab !== undefined) void askBackground('read', isNothing, tab, how);
  }

  void browser.windows.getCurrent().then(async ({ id: ownWindow, incognito: own }) => {
    incognito = own;
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === ownWindow) void follow(tabId);
    });
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    if (front?.id !== undefined && tab === undefined) await follow(front.id);
    ask('settle');
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (last) listener(last);
      return () => listeners.delete(listener);
    },
    onPageChoice(listener) {
      choiceListeners.add(listener);
      return () => choiceListeners.delete(listener);
    },
    async language() {
      const { language } = await settings();
      return language ?? (browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'id');
    },
    rememberLanguage: (language) => void changeSettings({ language }),
    readAgain: () => read('article'),
    readSelection: () => read('selection'),
    readWholePage: () => read('whole-page'),
    stop: () => ask('stop'),
    async locate(span, _copyIndex, { focusPage }) {
      if (tab === undefined) return 'gone';
      const answer = await askBackground('reveal', isRevealed, tab, { start: span.start, end: span.end }, focusPage);
      return answer.ok ? answer.value : 'gone';
    },
    async locateElsewhere(number) {
      if (tab === undefined) return 'gone';
      const answer = await askBackground('revealElsewhere', isRevealed, tab, number);
      return answer.ok ? answer.value : 'gone';
    },
    activate(claimId) {
      if (tab !== undefined) void askBackground('activate', isNothing, tab, claimId ?? null);
    },
    toggleMarks: () => ask('toggleMarks'),
    readSiteAutomatically(on) {
      const [asked, at] = [site, tab];
      if (asked === undefined || at === undefined) return;
      const done = on ? readAutomatically(asked) : readOnRequestOnly(asked);
      // Declined or not, the switch then stands where the site does.
      void done.catch(() => {}).then(async () => show(at, await recall(at)));
    },
  };
}

/** The browser tells it of pages that it grants us; of all others it says nothing. */
async function addressOf(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    // Closed in the meantime.
    () => undefined,
  );
}
