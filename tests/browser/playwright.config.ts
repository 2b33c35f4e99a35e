import { defineConfig } from '@playwright/test';

/** The runner only: the browsers are driven through `scripts/drive`, as `npm start` does it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: process.env.BROWSER_RESULTS ?? '../../.cache/test/browser.json' }]],
});
