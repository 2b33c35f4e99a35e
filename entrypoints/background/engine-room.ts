import { unpack } from '../../lib/dataset/unpack.ts';
import { type Engine, engine } from '../../lib/engine.ts';

let built: Promise<Engine> | undefined;

/** The engine with the bundled dataset, built on the first reading and kept until the browser stops the background. */
export function theEngine(): Promise<Engine> {
  built ??= build().catch((error) => {
    // Not remembered: the next reading tries again.
    built = undefined;
    throw error;
  });
  return built;
}

async function build(): Promise<Engine> {
  const response = await fetch('/data/piagam-dataset.bin');
  return engine(await unpack(new Uint8Array(await response.arrayBuffer())));
}
