import { browser } from 'wxt/browser';
import { LOOKS } from '../../components/appearance.ts';
import { settings } from '../../lib/store/settings.ts';

/** Choices of the views, which panel and library keep where they can be had at once, and what may stand there. */
const OF_VIEWS: Readonly<Record<string, (value: string) => boolean>> = {
  appearance: (value) => LOOKS.some((look) => look === value),
  'key-choices': isObject,
  'reader-name': (value) => value.length <= 200,
};

const SETTINGS = ['language', 'marks', 'similarWords', 'similarShare'] as const;

/** Everything that was chosen and lies outside the database, by name, for the backup. */
export async function keptChoices(): Promise<Readonly<Record<string, unknown>>> {
  const { hasRead: _hasRead, ...kept } = await settings();
  const ofViews = Object.keys(OF_VIEWS).map((name) => [name, localStorage.getItem(name)] as const);
  return { ...kept, ...Object.fromEntries(ofViews.filter(([, value]) => value !== null)) };
}

/** Takes in the choices of a backup; what is none of ours changes nothing. Settings are checked where they are read. */
export async function takeChoices(
  choices: readonly { readonly key: string; readonly value: unknown }[],
): Promise<void> {
  for (const { key, value } of choices) {
    if (typeof value === 'string' && Object.hasOwn(OF_VIEWS, key) && OF_VIEWS[key]?.(value)) {
      localStorage.setItem(key, value);
    }
    if (SETTINGS.some((name) => name === key)) await browser.storage.local.set({ [key]: value });
  }
}

function isObject(value: string): boolean {
  try {
    return typeof JSON.parse(value) === 'object';
  } catch {
    return false;
  }
}
