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
  { name: 'elements 500 deep in the source', path: '/nested-markup.html', states: ['report'] },
] as const;

for (const { name, path, states } of HOSTILE) {
  test(`${name}: a clear state, and the page never stands still`, async ({ tab, piagam, site }) => {
    await tab.goto(site.origin + path);
    // What the page itself costs to lay out is over before we come.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await tab.evaluate(WATCH);
    const began = performance.now();
    await piagam.press();
    const state = await piagam.shows(...states);
    const took = Math.round(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const longTasks: unknown = await tab.evaluate('window.longTasks');
    console.log(`${path}: ${state} in ${took} ms, long tasks ${JSON.stringify(longTasks)}`);
    expect(longTasks).toEqual([]);
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
