import { browser } from 'wxt/browser';
import type { ReadingState } from '../../lib/report/reading-state.ts';

/** One grey for every count: a badge must not accuse from across the room. 5.88:1 under white. */
const GROUND = '#5f656d';
/** Our own failure, never someone else's text. */
const FAULT = '#b3261e';

export type Badge = { readonly text: string; readonly title: string; readonly ground: string; readonly grey: boolean };

/** What the toolbar button of a tab shows; `word` gives a string of the browser's language. */
export function badgeOf(state: ReadingState, word: (name: TitleName, values?: string[]) => string): Badge {
  const badge = { text: '', ground: GROUND, grey: false };
  switch (state.kind) {
    case 'not-read':
      return { ...badge, title: word('titleNotRead') };
    case 'reading':
      return { ...badge, text: '…', title: word('titleReading') };
    case 'report': {
      const claims = state.report.claims.filter(({ status }) => status === 'asserted');
      if (claims.length === 0) return { ...badge, text: '0', title: word('titleNoClaims') };
      const agreeing = claims.filter(({ verdict }) => verdict === 'supported').length;
      const text = claims.length > 99 ? '99+' : String(claims.length);
      return {
        ...badge,
        text,
        title: word(claims.length === 1 ? 'titleOneClaim' : 'titleClaims', [String(claims.length), String(agreeing)]),
      };
    }
    case 'not-article':
      return { ...badge, title: word('titleNotArticle') };
    case 'restricted':
      return { ...badge, grey: true, title: word('titleRestricted') };
    case 'failed':
      return { ...badge, text: '!', ground: FAULT, title: word('titleFailed') };
  }
}

export type TitleName =
  | 'titleNotRead'
  | 'titleReading'
  | 'titleOneClaim'
  | 'titleClaims'
  | 'titleNoClaims'
  | 'titleNotArticle'
  | 'titleFailed'
  | 'titleRestricted';

export async function showBadge(tabId: number, state: ReadingState): Promise<void> {
  const { text, title, ground, grey } = badgeOf(state, (name, values) => browser.i18n.getMessage(name, values));
  const icon = grey ? 'piagam-off' : 'piagam';
  const path = { 16: `/icon/${icon}-16.png`, 32: `/icon/${icon}-32.png` };
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path }),
    ]);
  } catch {
    // The tab was closed in the meantime; a badge that nobody can see needs no setting.
  }
}
