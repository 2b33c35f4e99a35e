import type { Browser } from 'puppeteer-core';

/** What to do where a browser does not come up: one that is left open would keep whoever started it waiting for ever. */
export function orClose(browser: Browser): (error: unknown) => Promise<never> {
  return async (error) => {
    await browser.close();
    throw error;
  };
}
