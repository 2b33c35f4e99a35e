import { type PageMarks, pageMarks } from '../../lib/annotate/page-marks.ts';
import { type RangeSelector, rangeAt } from '../../lib/annotate/range-selector.ts';
import { reveal } from '../../lib/annotate/reveal.ts';
import { spanOf } from '../../lib/annotate/selection.ts';
import type { Reading } from '../../lib/article/article.ts';
import { type ReadArticle, readArticle } from '../../lib/article/read-article.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import { answerPage, type PageReading, tellNews } from '../../lib/messages.ts';
import type { Span } from '../../lib/text/span.ts';
import { followSelection } from './follow-selection.ts';
import { watchPage } from './watch-page.ts';

/** The last reading of this page: all that the reader keeps. */
type Held = {
  readonly readId: string;
  readonly how: Reading;
  /** The page's address then: an app may show another article in the same document. */
  readonly address: string;
  readonly controller: AbortController;
  readonly map?: TextMap;
  readonly text?: string;
  readonly elsewhere?: ReadArticle['elsewhere'];
  readonly marks?: PageMarks;
  readonly stopWatching?: () => void;
};

/**
 * UTF-16 units, some 250,000 words: a thick book. What goes to the background is written as JSON in one go, and at ten
 * million units that alone keeps the page from answering for 60 ms (measured in Chromium 156).
 */
const LONGEST_TEXT = 1_500_000;

/** UTF-16 units by which an article must have grown: half a line. */
const LEAST_GROWTH = 40;

/** Where the page's structure has a place that was noted before; null where it has none within the article. */
function spanAt(selector: RangeSelector, { map, text }: Held): Span | null {
  const range = map && text !== undefined ? rangeAt(document, selector) : undefined;
  return (range && map && text !== undefined && spanOf(range, map, text)) || null;
}

/** Answers the background until it is disposed of. */
export function reader(): () => void {
  let held: Held | undefined;

  async function read(how: Reading, readId: string): Promise<PageReading> {
    letGo();
    const controller = new AbortController();
    const now = { readId, how, address: location.href, controller };
    held = now;
    // Only pages that are documents to a reader are read; a PDF is the browser's own viewer.
    if (document.contentType === 'application/pdf') return { kind: 'pdf' };
    const result = await readArticle(document, { mode: how, signal: controller.signal });
    if (held?.readId !== readId) return { kind: 'stopped' };
    switch (result.kind) {
      case 'not-article':
        return result;
      case 'not-read':
        return result.why === 'stopped' ? { kind: 'stopped' } : { kind: 'too-large', details: 'page' };
      case 'article':
        if (result.article.text.length > LONGEST_TEXT) return { kind: 'too-large', details: 'article' };
        held = { ...now, map: result.map, text: result.article.text, elsewhere: result.elsewhere };
        return { kind: 'article', article: result.article };
    }
  }

  /** Whether the article, read once more and kept nowhere, has more to say than what is held of it. */
  async function hasGrown(readId: string): Promise<boolean> {
    if (held?.readId !== readId || held.how === 'selection' || location.href !== held.address) return false;
    const { how, text = '', controller } = held;
    const again = await readArticle(document, { mode: how, signal: controller.signal });
    return again.kind === 'article' && again.article.text.length > text.length + LEAST_GROWTH;
  }

  function letGo(): void {
    held?.controller.abort();
    held?.stopWatching?.();
    held?.marks?.clear();
    held = undefined;
  }

  const stopAnswering = answerPage({
    read,
    stop: (readId) => {
      if (held?.readId === readId) held.controller.abort();
      return undefined;
    },
    holds: (readId) => held?.readId === readId,
    mark: (readId, passages) => {
      if (held?.readId !== readId || !held.map) return { unplaced: passages.map(({ id }) => id) };
      const { map } = held;
      held.marks?.clear();
      held.stopWatching?.();
      const marks = pageMarks(document, map);
      const unplaced = marks.place(passages);
      const stopWatching = watchPage(map, {
        onChanged: () => tellNews({ news: 'changed', readId, unplaced: marks.unplaced() }),
        hasGrown: () => hasGrown(readId),
        onGrown: () => tellNews({ news: 'changed', readId, unplaced: marks.unplaced(), grown: true }),
      });
      held = { ...held, marks, stopWatching };
      return { unplaced };
    },
    showMarks: (shown) => held?.marks?.show(shown),
    activate: (passage) => held?.marks?.activate(passage),
    reveal: (span, focus) => {
      const range = held?.map?.rangeOf(span);
      if (!range) return 'gone';
      if (focus) window.focus();
      return reveal(range);
    },
    revealElsewhere: (readId, number) => {
      const range = held?.readId === readId ? held.elsewhere?.[number]?.() : undefined;
      return range ? reveal(range) : 'gone';
    },
    selection: (readId) => (held?.readId === readId ? selection.now() : null),
    markNotes: (readId, notes) => ({
      unplaced: held?.readId === readId && held.marks ? held.marks.placeNotes(notes) : notes.map(({ id }) => id),
    }),
    spansAt: (readId, ranges) => ranges.map((range) => (held?.readId === readId ? spanAt(range, held) : null)),
  });

  const selection = followSelection(
    () => held?.map && held.text !== undefined && { map: held.map, text: held.text },
    (selected) => {
      if (held?.map) tellNews({ news: 'selected', readId: held.readId, selected });
    },
  );

  const onClick = (event: MouseEvent) => {
    // Only the reader's own hand; links and buttons keep their clicks (`at` knows them).
    if (!event.isTrusted || event.button !== 0 || !held?.marks) return;
    const passages = held.marks.at(event.clientX, event.clientY);
    if (passages.length > 0) tellNews({ news: 'pressed', passages });
  };
  const onLeave = () => {
    if (!held) return;
    tellNews({ news: 'left', readId: held.readId });
    // The page may come back from the back-forward cache; what we knew of it does not.
    letGo();
  };
  window.addEventListener('click', onClick, { capture: true, passive: true });
  window.addEventListener('pagehide', onLeave);

  return () => {
    letGo();
    stopAnswering();
    selection.stop();
    window.removeEventListener('click', onClick, { capture: true });
    window.removeEventListener('pagehide', onLeave);
  };
}
