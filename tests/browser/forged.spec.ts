import { expect, test } from './piagam.ts';

/** Runs in the extension's own world of the page: what a page that broke out of its process could send. */
const send = (message: unknown) => `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [${JSON.stringify(message)}],
    func: (message) => chrome.runtime.sendMessage(message).then((answer) => answer ?? 'unheard', () => 'unheard') })
  .then(([{ result }]) => result))`;

test('a page may not ask what only the panel may', async ({ chromium, piagam }) => {
  await piagam.read('/wordpress.html');
  for (const name of ['read', 'stop', 'reveal', 'toggleMarks', 'settle']) {
    expect(await chromium.inBackground(send({ to: 'background', name, args: [1, 'article'] })), name).toBe('unheard');
  }
  await piagam.shows('report');
});

test('news that a page makes up changes nothing', async ({ chromium, piagam }) => {
  await piagam.read('/wordpress.html');
  const memory = `chrome.storage.session.get(null).then((all) => JSON.stringify(all))`;
  // The reading is shown before it is taken off the list of those at work.
  await expect.poll(() => chromium.inBackground(memory)).toContain('"working":[]');
  const before = await chromium.inBackground(memory);
  for (const news of [
    { news: 'left', readId: 'another' },
    { news: 'changed', readId: 'another', unplaced: [] },
    { news: 'pressed', passages: ['c99', '__proto__'] },
    { news: 'pressed', passages: 'c1' },
    { news: 'erase' },
  ]) {
    await chromium.inBackground(send({ to: 'news', ...news }));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await chromium.inBackground(memory)).toBe(before);
});
