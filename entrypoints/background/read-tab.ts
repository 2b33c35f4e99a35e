import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/article/article.ts';
import { wordCount } from '../../lib/article/left-out.ts';
import { askPage, isNothing } from '../../lib/messages.ts';
import type { PartFault, ReadingState, Stage, StageDone } from '../../lib/report/reading-state.ts';
import { STAGES } from '../../lib/report/reading-state.ts';
import type { Report } from '../../lib/report/report.ts';
import { NOTHING, recall, rememberTabsInWork, tabsInWork } from '../../lib/store/session.ts';
import { changeSettings, settings } from '../../lib/store/settings.ts';
import { theEngine } from './engine-room.ts';
import { enterPage } from './enter-page.ts';
import { isMarksPlaced, isPageReading, isYesOrNo } from './from-page.ts';
import { claimsAmong, passagesOf } from './passages.ts';
import { comparedWithLibrary, rememberPage } from './remember-page.ts';
import { hasMovedOn, isForbidden, mayBeEarly, restriction } from './restricted.ts';
import { changeMemory } from './tab-memory.ts';

/** A reading in progress. It is only here: when the background is stopped it is gone, and `settle` says so. */
type Work = {
  readonly readId: string;
  readonly controller: AbortController;
  readonly askedAt?: number;
  injected: boolean;
};
const works = new Map<number, Work>();

/**
 * `asked`: by the toolbar, menu or shortcut, which grant the page; from the panel, or on a site that is read
 * automatically, an older grant must still hold.
 */
export async function readTab(
  { id: tabId, url }: { readonly id: number; readonly url?: string | undefined },
  how: Reading,
  asked: 'with-grant' | 'older-grant',
): Promise<void> {
  works.get(tabId)?.controller.abort();
  const work: Work = {
    readId: crypto.randomUUID(),
    controller: new AbortController(),
    ...(asked === 'with-grant' ? { askedAt: Date.now() } : {}),
    injected: false,
  };
  works.set(tabId, work);
  const awake = stayAwake();
  try {
    await rememberTabsInWork([...works.keys()]);
    await read(tabId, url, how, asked, work);
  } catch (error) {
    if (works.get(tabId) === work) await show(tabId, work, failed(work, error));
  } finally {
    clearInterval(awake);
    if (works.get(tabId) === work) works.delete(tabId);
    await rememberTabsInWork([...works.keys()]);
  }
}

async function read(
  tabId: number,
  url: string | undefined,
  how: Reading,
  asked: 'with-grant' | 'older-grant',
  work: Work,
): Promise<void> {
  const { readId, controller } = work;
  const startedAt = new Date().toISOString();
  const done: StageDone[] = [];
  const progress = (current: Stage) => show(tabId, work, { kind: 'reading', done: [...done], current, startedAt });
  await progress('read');
  // Loading the dataset takes longer than the page does: both at once.
  const engineReady = theEngine();

  const refusal = await enterPage(
    () => browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }),
    (refusal) => asked === 'with-grant' && !controller.signal.aborted && mayBeEarly(url, refusal),
  );
  if (refusal !== undefined) return show(tabId, work, await refused(refusal, tabId, url, asked));
  work.injected = true;
  const answer = await askPage(tabId, 'read', isPageReading, how, readId);
  if (!answer.ok) {
    const why = answer.reason === 'no-page' ? 'page-gone' : 'unexpected';
    return show(tabId, work, { kind: 'failed', why, details: answer.details });
  }
  const page = answer.value;
  switch (page.kind) {
    case 'not-article':
      return show(tabId, work, page);
    case 'pdf':
      return show(tabId, work, { kind: 'restricted', what: 'pdf' });
    case 'too-large':
      return show(tabId, work, { kind: 'failed', why: 'too-large', details: page.details });
    case 'stopped':
      return show(tabId, work, { kind: 'failed', why: 'stopped', details: 'read' });
    case 'article':
  }

  done.push({ stage: 'read', figure: wordCount(page.article.text) });
  await progress('recognise');
  const engine = await engineReady;
  const told = await engine.report(page.article, {
    signal: controller.signal,
    onStage: (stage, figure) => {
      done.push({ stage, figure });
      const next = STAGES[STAGES.indexOf(stage) + 1];
      return next ? progress(next) : undefined;
    },
  });
  controller.signal.throwIfAborted();
  const faults: PartFault[] = engine.fault === undefined ? [] : [{ part: 'dataset', details: engine.fault }];
  // A private window leaves nothing behind, and is not compared with what others left.
  const remembers = !(await isPrivate(tabId));
  const report = remembers ? await comparedWithLibrary(told, faults) : told;
  controller.signal.throwIfAborted();
  const unplaced = await mark(tabId, readId, report, faults);
  const { marks: marksShown = true } = await settings();
  if (!marksShown) await askPage(tabId, 'showMarks', isNothing, false);
  const readAt = new Date().toISOString();
  // Claims that nothing was compared with are no reading to keep.
  const before =
    remembers && engine.fault === undefined ? await rememberPage(report, page.article, readAt, faults) : undefined;
  await show(tabId, work, {
    kind: 'report',
    report,
    readAt,
    reading: page.article.reading,
    faults,
    unplaced,
    marksShown,
    pageChanged: false,
    ...(before && { before }),
  });
  await changeSettings({ hasRead: true });
}

async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}

async function mark(tabId: number, readId: string, report: Report, faults: PartFault[]): Promise<readonly string[]> {
  const answer = await askPage(tabId, 'mark', isMarksPlaced, readId, passagesOf(report));
  if (answer.ok) return claimsAmong(answer.value.unplaced, report);
  faults.push({ part: 'marks', details: answer.details });
  return [];
}

async function refused(
  refusal: string,
  tabId: number,
  url: string | undefined,
  asked: 'with-grant' | 'older-grant',
): Promise<ReadingState> {
  if (!isForbidden(refusal)) return { kind: 'failed', why: 'page-gone', details: refusal };
  // The older grant has ended: the button gives a new one.
  if (asked === 'older-grant') return { kind: 'not-read' };
  // So it does for the page that came after; it may be read, and was not asked for.
  const now = await browser.tabs.get(tabId).catch(() => undefined);
  return hasMovedOn(url, now?.url) ? { kind: 'not-read' } : { kind: 'restricted', what: restriction(url, refusal) };
}

/** Keeps what is done of the page and says that the rest was stopped. */
export async function stopReading(tabId: number): Promise<void> {
  const work = works.get(tabId);
  if (!work) return settle(tabId);
  work.controller.abort();
  await askPage(tabId, 'stop', isNothing, work.readId);
}

/** Forgets what belongs to a document that was left, and what a stopped background left unfinished. */
export async function settle(tabId: number): Promise<void> {
  if (works.has(tabId)) return;
  const { state, readId } = await recall(tabId);
  if (state.kind === 'reading') {
    return changeMemory(tabId, (memory) =>
      memory.readId === readId && !works.has(tabId)
        ? { state: { kind: 'failed', why: 'interrupted', details: `background, ${state.current}` }, ...named(readId) }
        : undefined,
    );
  }
}

/** After a start of the background: what an earlier one was working on has stopped. */
export async function settleAll(): Promise<void> {
  await Promise.all((await tabsInWork()).map(settle));
}

/** The tab began or finished to load something: what we know of it holds only while its document is still there. */
export async function checkDocument(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  const work = works.get(tabId);
  if (work && !work.injected) return;
  const { state, readId } = await recall(tabId);
  if (state.kind === 'not-read') return;
  // Nobody works on it any more; whether its document is still there cannot be told if the reader never got in.
  if (state.kind === 'reading' && !work) return settle(tabId);
  if (state.kind === 'restricted') {
    // Nobody in such a page can be asked; the end of its own loading is not the start of another's.
    if (status === 'complete') return;
  } else if (readId !== undefined) {
    const answer = await askPage(tabId, 'holds', isYesOrNo, readId);
    if (answer.ok && answer.value) return;
  }
  await leave(tabId, readId);
}

/** `readId` undefined: whatever is known of the tab. */
export async function leave(tabId: number, readId: string | undefined): Promise<void> {
  const work = works.get(tabId);
  if (work && work.readId === readId) {
    works.delete(tabId);
    work.controller.abort();
  }
  await changeMemory(tabId, (memory) => (memory.readId === readId ? NOTHING : undefined));
}

export function closed(tabId: number): void {
  works.get(tabId)?.controller.abort();
  works.delete(tabId);
}

/** Shows a state unless the reading was replaced or its page was left in the meantime. */
function show(tabId: number, work: Work, state: ReadingState): Promise<void> {
  return changeMemory(tabId, () => {
    if (works.get(tabId) !== work) return undefined;
    if (state.kind === 'not-read') return NOTHING;
    const { readId, askedAt } = work;
    return askedAt === undefined ? { state, readId } : { state, readId, askedAt };
  });
}

function failed({ controller }: Work, error: unknown): ReadingState {
  // The first frames say where in our code; they hold no words of the page.
  const details =
    error instanceof Error ? (error.stack ?? String(error)).split('\n').slice(0, 4).join('\n') : String(error);
  return { kind: 'failed', why: controller.signal.aborted ? 'stopped' : 'unexpected', details };
}

function named(readId: string | undefined): { readonly readId?: string } {
  return readId === undefined ? {} : { readId };
}

/** Chrome stops a background that has been idle for 30 s, also while it waits for a slow page; each call to it counts. */
function stayAwake(): ReturnType<typeof setInterval> {
  let left = 6;
  const timer = setInterval(() => {
    if (left-- === 0) clearInterval(timer);
    else void browser.runtime.getPlatformInfo();
  }, 20_000);
  return timer;
}
