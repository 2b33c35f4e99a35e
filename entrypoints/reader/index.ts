import { browser } from 'wxt/browser';
import { defineUnlistedScript } from '#imports';
import { reader } from './reader.ts';

/**
 * Put into a page by the reader's click, never by itself. Not a WXT content script: those announce themselves to the page
 * by events and messages, and the page is left alone.
 */
export default defineUnlistedScript(() => {
  const earlier: unknown = Reflect.get(globalThis, INSTANCE);
  if (isReader(earlier)) {
    // Put in again: the first goes on with its map of the page, unless the extension was updated under it.
    if (earlier.alive()) return;
    earlier.dispose();
  }
  const dispose = reader();
  Reflect.set(globalThis, INSTANCE, { alive: () => browser.runtime?.id !== undefined, dispose });
});

/** In the extension's own world of this document; page scripts have another `globalThis`. */
const INSTANCE = Symbol.for('piagam reader');

type Instance = { alive(): boolean; dispose(): void };

function isReader(value: unknown): value is Instance {
  return typeof value === 'object' && value !== null && 'alive' in value && 'dispose' in value;
}
