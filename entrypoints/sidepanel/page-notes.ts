import type { ClaimSketch, Note } from '../../lib/annotate/note.ts';
import type { RangeSelector } from '../../lib/annotate/range-selector.ts';
import { askBackground, type NotedPassage, onNews, type Selected } from '../../lib/messages.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { onChange } from '../../lib/store/changes.ts';
import { notesOf } from '../../lib/store/notes.ts';
import { noteIsWished, onNoteWish } from '../../lib/store/session.ts';
import type { Span } from '../../lib/text/span.ts';

/** One reading of the page in front. */
export type ReadingInTab = { readonly tabId: number; readonly readId: string };

/** Says a page's notes at once and whenever they change, here or in another window; the answer ends it. */
export function followNotes(page: string, listener: (notes: readonly Note[]) => void): () => void {
  let stopped = false;
  const tell = () => void notesOf(page).then((notes) => stopped || listener(notes));
  tell();
  const stop = onChange((change) => {
    const ours = change.what === 'everything' || ('pages' in change && change.pages.includes(page));
    if (ours) tell();
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** Says what is selected in the article, at once and at each change. */
export function followSelected(
  { tabId, readId }: ReadingInTab,
  listener: (selected: Selected | null) => void,
): () => void {
  let told = false;
  const stop = onNews((news, from) => {
    if (from !== tabId || !isSelectedNews(news) || news.readId !== readId) return;
    told = true;
    listener(news.selected);
  });
  void askBackground('selection', isSelected, tabId, readId).then((answer) => {
    if (!told && answer.ok) listener(answer.value);
  });
  return stop;
}

/** Says which of our notes the reader pressed on the page, the innermost first. */
export function followPressed({ tabId }: ReadingInTab, listener: (ids: readonly string[]) => void): () => void {
  return onNews((news, from) => {
    if (from !== tabId || !isRecord(news) || news.news !== 'pressed' || !Array.isArray(news.passages)) return;
    listener(news.passages.filter((id) => typeof id === 'string'));
  });
}

/** Tells when the reader asked for a note by menu or keyboard in this reading, also if that was before; the answer ends it. */
export function followWishes({ tabId, readId }: ReadingInTab, listener: () => void): () => void {
  let stopped = false;
  const look = () => void noteIsWished(tabId, readId).then((wished) => wished && !stopped && listener());
  look();
  const stop = onNoteWish(look);
  return () => {
    stopped = true;
    stop();
  };
}

export async function layNotes({ tabId, readId }: ReadingInTab, notes: readonly NotedPassage[]): Promise<void> {
  await askBackground('markNotes', isAnything, tabId, readId, notes);
}

/** Where the page's structure has places that were noted before; those it has not are left out. */
export async function placesOf(
  { tabId, readId }: ReadingInTab,
  ranges: ReadonlyMap<string, RangeSelector>,
): Promise<ReadonlyMap<string, Span>> {
  const answer = await askBackground('spansAt', isAnything, tabId, readId, [...ranges.values()]);
  const spans: readonly (Span | null)[] = answer.ok ? answer.value : [];
  return new Map([...ranges.keys()].flatMap((id, i) => (spans[i] ? [[id, spans[i]]] : [])));
}

export async function judge(sketch: ClaimSketch): Promise<ReportClaim | null> {
  const answer = await askBackground('judge', isAnything, sketch);
  return answer.ok ? answer.value : null;
}

/** What the background answers is our own; it has checked what came from the page. */
function isAnything<T>(value: unknown): value is T {
  return value !== undefined;
}

/** What a page tells by itself may be made up; only whole numbers in order are taken. */
function isSelected(value: unknown): value is Selected | null {
  if (value === null || value === undefined) return true;
  if (!isRecord(value) || !isRecord(value.span)) return false;
  const { start, end } = value.span;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
}

function isSelectedNews(news: unknown): news is { readonly readId: string; readonly selected: Selected | null } {
  return isRecord(news) && news.news === 'selected' && typeof news.readId === 'string' && isSelected(news.selected);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
