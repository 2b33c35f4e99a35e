import { browser } from 'wxt/browser';

/** What the reader chose, and what we must not say twice; kept on this machine, in `storage.local`. */
export type Settings = {
  /** Absent: the browser's own. */
  readonly language?: 'id' | 'en';
  /** True once any page was read. */
  readonly hasRead: boolean;
};

export async function settings(): Promise<Settings> {
  const { language, hasRead } = await browser.storage.local.get(['language', 'hasRead']);
  return {
    hasRead: hasRead === true,
    ...(language === 'id' || language === 'en' ? { language } : {}),
  };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}
