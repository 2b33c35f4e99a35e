import type { Pace } from '../../lib/dataset/steps.ts';
import { archive } from './archive.ts';
import type { Question, Reply } from './archive-calls.ts';

/** The library's worker: data is opened, searched, checked and joined here, so that the page itself never stands still. */
const cancels = new Map<number, AbortController>();

const reply = (answer: Reply) => postMessage(answer);

/** Oftener, the page would spend its time on drawing how far we are. */
const PROGRESS_EVERY_MS = 120;

/** Lets a cancel or another question in between two slices. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id } = data;
  if ('cancel' in data) {
    cancels.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  cancels.set(id, controller);
  try {
    const { name, args } = data;
    if (!Object.hasOwn(archive, name)) throw new Error(`no such question: ${name}`);
    const work: (...args: readonly unknown[]) => unknown = Reflect.get(archive, name);
    let saidAt = 0;
    const onProgress: Pace['onProgress'] = (progress) => {
      if (performance.now() - saidAt < PROGRESS_EVERY_MS) return;
      saidAt = performance.now();
      reply({ id, progress });
    };
    const pace: Pace = { pause, signal: controller.signal, onProgress };
    reply({ id, value: await work(pace, ...args) });
  } catch (error) {
    const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    reply({ id, details, cancelled: controller.signal.aborted });
  } finally {
    cancels.delete(id);
  }
});
