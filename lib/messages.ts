import { browser } from 'wxt/browser';
import type { ClaimSketch } from './annotate/note.ts';
import type { RangeSelector } from './annotate/range-selector.ts';
import type { Article, Reading } from './article/article.ts';
import { CELLS } from './report/cells.ts';
import type { ReportClaim, ReportVerdict } from './report/report.ts';
import type { Span } from './text/span.ts';

/**
 * What the background asks of a page that the reader was put into. Each asks one thing of the product, so a page that
 * forges one gains nothing. `readId` names one reading; the next one replaces it.
 */
export type PageMessages = {
  read(how: Reading, readId: string): PageReading;
  stop(readId: string): undefined;
  /** Whether this reading's document is still the one in the tab. */
  holds(readId: string): boolean;
  mark(readId: string, passages: readonly Passage[]): MarksPlaced;
  showMarks(shown: boolean): undefined;
  /** The passage whose card is active in the panel; null for none. */
  activate(passage: string | null): undefined;
  /** Scrolls to a place of the article; `focus`: the page takes the keyboard's focus too. */
  reveal(span: Span, focus: boolean): Revealed;
  /** The same for the second place of a passage of `article.elsewhere`, by its number there. */
  revealElsewhere(readId: string, number: number): Revealed;
  /** What of the article is selected; null for nothing. */
  selection(readId: string): Selected | null;
  /** Lays the ground of the reader's notes under these; answers which could not be placed. */
  markNotes(readId: string, notes: readonly NotedPassage[]): MarksPlaced;
  /** Where the page's structure has those places now, as spans of the article. */
  spansAt(readId: string, ranges: readonly RangeSelector[]): readonly (Span | null)[];
};

/** A selection within the article; `range` where the page's structure can be named. */
export type Selected = { readonly span: Span; readonly range?: RangeSelector };

/** A note of the reader, by its id, and what it is about. */
export type NotedPassage = { readonly id: string; readonly spans: readonly Span[] };

export type PageReading =
  | { readonly kind: 'article'; readonly article: Article }
  /** `longest`: words of the longest text seen. */
  | { readonly kind: 'not-article'; readonly longest: number }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'too-large'; readonly details: string }
  | { readonly kind: 'stopped' };

/** Something of the report that is painted on the page: a claim, or a check in conflict. */
export type Passage = {
  readonly id: string;
  readonly look: Look;
  readonly spans: readonly Span[];
  /** Words in them that only this one is about, where others have the same spans. */
  readonly own?: readonly Span[];
};

export const LOOKS = [...CELLS, 'conflict'] as const;
export type Look = (typeof LOOKS)[number];

/** `unplaced`: passages of which no copy could be put on the page. */
export type MarksPlaced = { readonly unplaced: readonly string[] };

/** `hidden`: the passage is there, but in a closed part of the page. */
export type Revealed = 'shown' | 'hidden' | 'gone';

/** What a page tells by itself, all of it checked before use. */
export type PageNews =
  /** The reader pressed a mark; the innermost passage first. */
  | { readonly news: 'pressed'; readonly passages: readonly string[] }
  /** The text is another one than was read; `grown`: all of it still stands, and more came. */
  | { readonly news: 'changed'; readonly readId: string; readonly unplaced: readonly string[]; readonly grown?: true }
  | { readonly news: 'left'; readonly readId: string }
  /** The selection within the article is another one; null: nothing of it. */
  | { readonly news: 'selected'; readonly readId: string; readonly selected: Selected | null };

/** What the panel asks of the background; answers come back through the state in session storage. */
export type PanelMessages = {
  read(tabId: number, how: Reading): undefined;
  stop(tabId: number): undefined;
  toggleMarks(tabId: number): undefined;
  activate(tabId: number, passage: string | null): undefined;
  reveal(tabId: number, span: Span, focus: boolean): Revealed;
  revealElsewhere(tabId: number, number: number): Revealed;
  /** Looks whether what is remembered of the tab still holds: a work that died is then said to have stopped. */
  settle(tabId: number): undefined;
  selection(tabId: number, readId: string): Selected | null;
  markNotes(tabId: number, readId: string, notes: readonly NotedPassage[]): MarksPlaced;
  spansAt(tabId: number, readId: string, ranges: readonly RangeSelector[]): readonly (Span | null)[];
  /** Judges a claim whose fields the reader corrected or added; null while there is no data to judge by. */
  judge(sketch: ClaimSketch): ReportClaim | null;
  /** Judges the stored text of a page again, with the data and the engine of now. */
  recheck(page: string): RecheckedPage;
  /** Reads a text that no page shows and keeps it in the library. */
  checkText(text: TextToCheck): CheckedText;
};

/** What the reader states of a text beside its words; `publishedAt`: ISO 8601 day. */
export type TextToCheck = {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: string;
};

/** `page`: what the library knows the text by. `most`: characters. */
export type CheckedText =
  | { readonly kind: 'kept'; readonly page: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'failed'; readonly details: string };

/** What became of a stored page: its claims whose verdict is another one now. */
export type RecheckedPage =
  | {
      readonly kind: 'rechecked';
      readonly title: string | null;
      readonly url: string | null;
      readonly changed: readonly VerdictChange[];
    }
  /** Its text is not kept, or the page was removed. */
  | { readonly kind: 'no-text' }
  | { readonly kind: 'failed'; readonly details: string };

/** `null`: it was, or is, no claim that gets a verdict; absent: it was, or is, not recognised at all. */
export type VerdictChange = {
  readonly what: string;
  readonly who: string;
  readonly before?: ReportVerdict | null;
  readonly now?: ReportVerdict | null;
};

/** `no-page`: the tab is closed, its page was left, or it may not be spoken to. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'no-page' | 'failed'; readonly details: string };

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;
type Handlers<M> = {
  readonly [K in keyof M]: M[K] extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never;
};
type Fits<T> = (value: unknown) => value is T;

/** Asks the reader in a tab; `fits` guards the answer, since it comes from the page's process. */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  fits: Fits<ReturnType<PageMessages[K]>>,
  ...args: Parameters<PageMessages[K]>
): Promise<Answer<ReturnType<PageMessages[K]>>> {
  return asked(() => browser.tabs.sendMessage(tabId, { to: 'page', name, args }, { frameId: 0 }), fits);
}

export async function askBackground<K extends keyof PanelMessages>(
  name: K,
  fits: Fits<ReturnType<PanelMessages[K]>>,
  ...args: Parameters<PanelMessages[K]>
): Promise<Answer<ReturnType<PanelMessages[K]>>> {
  return asked(() => browser.runtime.sendMessage({ to: 'background', name, args }), fits);
}

/** Told and not answered; nobody listening is no fault. */
export function tellNews(news: PageNews): void {
  browser.runtime.sendMessage({ to: 'news', ...news }).catch(() => {});
}

/** The sender as far as we rely on it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly url?: string | undefined;
};

/** Answers what the background asks of this page; returns how to stop listening. */
export function answerPage(handlers: Handlers<PageMessages>): () => void {
  return answer('page', handlers, ({ id, tab }) => id === browser.runtime.id && tab === undefined);
}

/** Answers what the panel asks; a content script may not ask these, whoever forges one. */
export function answerPanel(handlers: Handlers<PanelMessages>): () => void {
  const own = browser.runtime.getURL('/');
  return answer('background', handlers, ({ id, url }) => id === browser.runtime.id && url?.startsWith(own) === true);
}

/** Hears what pages tell; `listener` gets it as it came, to be checked. Returns how to stop. */
export function onNews(listener: (news: unknown, tabId: number) => void): () => void {
  const onMessage = (message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    if (addressed(message, 'news') && sender.id === browser.runtime.id && tabId !== undefined) listener(message, tabId);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

export const isNothing = (value: unknown): value is undefined => value === undefined || value === null;

export const isRevealed = (value: unknown): value is Revealed =>
  value === 'shown' || value === 'hidden' || value === 'gone';

async function asked<T>(send: () => Promise<unknown>, fits: Fits<T>): Promise<Answer<T>> {
  let answer: unknown;
  try {
    answer = await send();
  } catch (error) {
    return { ok: false, reason: 'no-page', details: String(error) };
  }
  if (!isRecord(answer)) return { ok: false, reason: 'no-page', details: 'no answer' };
  if (answer.ok !== true) return { ok: false, reason: 'failed', details: String(answer.details) };
  // JSON, which carries messages, leaves undefined out.
  const value: unknown = answer.value;
  return fits(value) ? { ok: true, value } : { ok: false, reason: 'failed', details: 'an answer of the wrong form' };
}

function answer<M>(to: string, handlers: Handlers<M>, mayAsk: (sender: Sender) => boolean): () => void {
  const table: Functions = handlers as Functions;
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    if (!addressed(message, to) || !mayAsk(sender)) return;
    const { name, args } = message;
    if (typeof name !== 'string' || !Array.isArray(args) || !Object.hasOwn(table, name)) return;
    Promise.resolve()
      .then(() => table[name]?.(...(args as never[])))
      .then(
        (value) => respond({ ok: true, value }),
        (error) =>
          respond({ ok: false, details: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
    // The answer comes later; both browsers keep the channel open for `true`.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function addressed(message: unknown, to: string): message is Readonly<Record<string, unknown>> {
  return isRecord(message) && message.to === to;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
