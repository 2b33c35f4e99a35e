import { openData } from '../../lib/data-in-use.ts';
import type { Dataset } from '../../lib/dataset/dataset.ts';
import { datasetFrom } from '../../lib/dataset/dataset-from.ts';
import { type Engine, engine } from '../../lib/engine.ts';
import type { Report } from '../../lib/report/report.ts';
import { onChange } from '../../lib/store/changes.ts';
import { warmUp } from '../../lib/warm-up.ts';

/** `fault`: why the bundled dataset could not be opened; the engine then recognises without it and judges nothing. */
export type ReadyEngine = Engine & { readonly fault?: string; readonly dataset?: Dataset };

let built: Promise<ReadyEngine> | undefined;
let watching = false;

/**
 * The engine over the data in use, built on the first reading and kept until that data changes or the browser stops the
 * background.
 */
export function theEngine(): Promise<ReadyEngine> {
  if (!watching) {
    watching = true;
    onChange(({ what }) => {
      if (what === 'datasets' || what === 'everything') built = undefined;
    });
  }
  if (built) return built;
  const building = build().catch((error) => {
    // Not remembered: the next reading tries again.
    if (built === building) built = undefined;
    return withoutDataset(String(error));
  });
  built = building;
  return building;
}

async function build(): Promise<ReadyEngine> {
  const response = await fetch('/data/piagam-dataset.bin');
  if (!response.ok) throw new Error(`/data/piagam-dataset.bin: ${response.status}`);
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const { dataset } = await openData(await response.arrayBuffer(), { pause });
  return { ...warmed(engine(dataset)), dataset };
}

/** The page takes longer to be read than the dataset to load: the engine spends the rest on a first article of its own. */
function warmed(ready: Engine): Engine {
  const controller = new AbortController();
  void warmUp(ready, controller.signal);
  return {
    report(article, options) {
      controller.abort();
      return ready.report(article, options);
    },
  };
}

function withoutDataset(fault: string): ReadyEngine {
  const facts = { competitions: [], editions: [], results: [], terms: [], regions: [], bodies: [] };
  const bare = engine(datasetFrom(facts, { name: 'piagam', version: '-', sha256: '0'.repeat(64) }));
  return { fault, report: async (article, options) => unjudged(await bare.report(article, options)) };
}

/** The claims as the article tells them, and the checks that rest on the calendar and the article alone. */
export function unjudged(report: Report): Report {
  return {
    ...report,
    claims: report.claims.map((claim) => ({
      ...claim,
      verdict: null,
      differences: [],
      unrecorded: [],
      evidence: [],
      coverage: null,
    })),
    checks: report.checks.filter(({ kind }) => kind === 'weekday' || kind === 'count'),
  };
}
