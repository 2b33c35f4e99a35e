import { expect, test } from './piagam.ts';

/** A long task is one over 50 ms: while it lasts the page answers nobody. Watched from before the click. */
const WATCH = `window.longTasks = []; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longTasks.push(Math.round(entry.duration));
}).observe({ type: 'longtask' });`;

const HOSTILE = [
  { name: '10 MB of text in 10,000 paragraphs', path: '/long-text.html', states: ['report', 'failed'] },
  { name: '10 MB of text in one node', path: '/one-huge-node.html', states: ['report', 'failed'] },
  { name: '100,000 nodes in one paragraph', path: '/many-nodes.html', states: ['report', 'failed'] },
  { name: 'elements 10,000 deep', path: '/deep.html', states: ['report'] },
  { name: 'elements 1,000 deep, all shown', path: '/deep-and-shown.html', states: ['report'] },
  { name: 'elements 500 deep in the source', path: '/nested-markup.html', states: ['report'] },
] as const;

for (const { name, path, states } of HOSTILE) {
  test(`${name}: a clear state, and the page never stands still`, async ({ tab, piagam, site }) => {
    // The panel takes its width from the page: with it open already, the page is not laid out again by the click.
    await piagam.read('/empty.html');
    const tries: unknown[] = [];
    // Other work of the machine stretches tasks too, but ours would be long each time.
    for (let i = 0; i < 5; i++) {
      await tab.goto(site.origin + path);
      // What the page itself costs to lay out is over before we come.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await tab.evaluate(WATCH);
      await piagam.press();
      await piagam.shows(...states);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const longTasks: unknown = await tab.evaluate('window.longTasks');
      tries.push(longTasks);
      if (Array.isArray(longTasks) && longTasks.length === 0) break;
    }
    expect(tries.at(-1), JSON.stringify(tries)).toEqual([]);
  });
}

test('a page that replaced the functions of its own world is read all the same', async ({ piagam }) => {
  await piagam.read('/clobbered.html');
  await piagam.shows('report');
  expect((await piagam.cards()).length).toBe(2);
});

test('a page that forbids everything by its policy is read and marked', async ({ piagam }) => {
  await piagam.read('/strict.html');
  await piagam.shows('report');
  expect((await piagam.cards()).length).toBe(2);
  expect((await piagam.marks()).length).toBeGreaterThan(0);
  await piagam.shot('strict');
});
