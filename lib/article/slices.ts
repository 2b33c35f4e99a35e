/** Work cut into slices, so that the page stays alive while it is read: ask `due` often, `rest` when it says so. */
export type Slices = {
  /** True when this slice has lasted long enough. `weight`: how many small questions the work since the last one was worth. */
  due(weight?: number): boolean;
  /** Lets the page breathe; false when the reading was stopped meanwhile. */
  rest(): Promise<boolean>;
};

/** A slice's length: with what the browser does between two slices it stays well under a 50 ms long task. */
const SLICE_MS = 10;
/** A clock read costs as much as a few nodes, so it is read once in so many questions. */
export const QUESTIONS_A_LOOK = 32;

export function slices(pause: () => Promise<void>, signal: AbortSignal | undefined): Slices {
  let until = performance.now() + SLICE_MS;
  let questions = 0;
  return {
    due: (weight = 1) => {
      questions += weight;
      if (questions < QUESTIONS_A_LOOK) return false;
      questions = 0;
      return performance.now() > until;
    },
    rest: async () => {
      await pause();
      until = performance.now() + SLICE_MS;
      return !signal?.aborted;
    },
  };
}

/** Gives way to the page: `scheduler.yield` keeps our place in the queue where it exists. */
export function giveWay(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (typeof scheduler === 'object' && scheduler !== null) {
    const yielding: unknown = Reflect.get(scheduler, 'yield');
    if (typeof yielding === 'function') return Reflect.apply(yielding, scheduler, []);
  }
  return new Promise((resolve) => setTimeout(resolve));
}

/** Work that can rest at every `yield`; each stands for a few dozen lines or a thousand numbers, far less than a slice. */
export type Steps<T> = Generator<void, T>;

/** Does the work in slices; undefined when the reading was stopped. */
export async function inSlices<T>(steps: Steps<T>, time: Slices): Promise<T | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (time.due(QUESTIONS_A_LOOK) && !(await time.rest())) return undefined;
  }
}
