import { browser } from 'wxt/browser';

/** What the reader chose, and what we must not say twice; kept on this machine, in `storage.local`. */
export type Settings = {
  /** Absent: the browser's own. */
  readonly language?: 'id' | 'en';
  /** True once any page was read. */
  readonly hasRead: boolean;
  /** `false`: marks are put on a page only when the reader asks for them; absent: at once. */
  readonly marks?: boolean;
  /** Least equal words of a passage that makes another page a similar one; absent: 20. */
  readonly similarWords?: number;
  /** Least share of either page's words that must be equal, 0 to 1; absent: none. */
  readonly similarShare?: number;
};

export async function settings(): Promise<Settings> {
  const kept = await browser.storage.local.get(['language', 'hasRead', 'marks', 'similarWords', 'similarShare']);
  const { language, hasRead, marks, similarWords, similarShare } = kept;
  return {
    hasRead: hasRead === true,
    ...(language === 'id' || language === 'en' ? { language } : {}),
    ...(typeof marks === 'boolean' ? { marks } : {}),
    ...(isWithin(similarWords, 8, 500) ? { similarWords } : {}),
    ...(isWithin(similarShare, 0, 1) ? { similarShare } : {}),
  };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

/** The thresholds as `similarPages` takes them; what was not chosen is left to its defaults. */
export function similarOptions({ similarWords, similarShare }: Settings): { minWords?: number; minShare?: number } {
  return {
    ...(similarWords !== undefined && { minWords: similarWords }),
    ...(similarShare !== undefined && { minShare: similarShare }),
  };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}
