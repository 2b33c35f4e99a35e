import { alignmentFigures, firstCallTimes, matcherFigures, pageFigures } from './tasks.ts';

// The browser's side of the benchmark: what `bench.ts` calls in the page.

const where = 'Chromium';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

async function dataset(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch('/dataset.bin')).arrayBuffer());
}

Object.assign(globalThis, {
  bench: {
    pages: async (pages: readonly string[], kind: string) =>
      pageFigures(pages, kind, { where, dataset: await dataset(), parse }),
    first: async (html: string, warmed: boolean) => firstCallTimes(html, { dataset: await dataset(), parse, warmed }),
    matcher: async () => matcherFigures({ where, dataset: await dataset() }),
    alignment: () => alignmentFigures({ where }),
  },
});
