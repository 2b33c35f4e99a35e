import type { TextMap } from '../article/text-map.ts';
import { narrowed, type Span } from '../text/span.ts';
import { hitTest } from './hit-test.ts';
import type { Layer } from './layers.ts';
import { clearMarks, type Mark, showLayer, showMarks } from './marks.ts';
import { putCaret, type Revealed, reveal } from './reveal.ts';

/**
 * Something of the report to paint: a claim or a check in conflict, one span a copy. `own`: words in them that only this
 * one is about, where others have the same spans.
 */
export type MarkedPassage = {
  readonly id: string;
  readonly look: Layer;
  readonly spans: readonly Span[];
  readonly own?: readonly Span[];
};

/** What one of the reader's notes is about. */
export type NotedPassage = { readonly id: string; readonly spans: readonly Span[] };

/** The marks of one reading on one page. */
export type PageMarks = {
  /** Paints the passages; answers the ids of which no copy could be placed. */
  place(passages: readonly MarkedPassage[]): readonly string[];
  /** Lays the ground of a note under each of these, in place of those laid before; answers the ids of which none could be placed. */
  placeNotes(passages: readonly NotedPassage[]): readonly string[];
  /** Ids of which no copy stands on the page any more. */
  unplaced(): readonly string[];
  show(shown: boolean): undefined;
  /** Lays the active ground under one passage; null takes it away. */
  activate(id: string | null): undefined;
  /** Scrolls to a span of the article; `focus` puts the caret there too, so that the keyboard goes on from the passage. */
  reveal(span: Span, focus: boolean): Revealed;
  /** Ids under a point of the window, the innermost first; none while the marks are off. */
  at(x: number, y: number): readonly string[];
  clear(): undefined;
};

export function pageMarks(page: Document, map: TextMap): PageMarks {
  let passages: readonly MarkedPassage[] = [];
  let notes: readonly NotedPassage[] = [];
  let active: string | null = null;
  let shown = true;

  const ranges = (some: readonly NotedPassage[]) =>
    some.flatMap(({ spans }) => spans.map((span) => map.rangeOf(span))).filter((range) => range !== undefined);
  // Of a sentence with eleven winners the ground is under the name of one; a copy of it has no names of its own.
  const rangesOf = (id: string | null) =>
    ranges(
      passages
        .filter((passage) => passage.id === id)
        .map(({ id, spans, own }) => ({ id, spans: spans.flatMap((span) => narrowed(span, own)) })),
    );
  const unplaced = () =>
    passages.filter(({ spans }) => spans.every((span) => map.rangeOf(span) === undefined)).map(({ id }) => id);
  const paint = () => {
    const marks: Mark[] = passages.flatMap(({ look, spans }) =>
      spans.flatMap((span) => {
        const range = map.rangeOf(span);
        return range ? [{ layer: look, range }] : [];
      }),
    );
    showMarks(page, [
      ...ranges(notes).map((range) => ({ layer: 'note' as const, range })),
      ...marks,
      ...rangesOf(active).map((range) => ({ layer: 'active' as const, range })),
    ]);
  };

  return {
    place(next) {
      passages = next;
      if (shown) paint();
      return unplaced();
    },
    unplaced,
    placeNotes(next) {
      notes = next;
      if (shown) showLayer(page, 'note', ranges(notes));
      return notes.filter((note) => ranges([note]).length === 0).map(({ id }) => id);
    },
    show(next) {
      shown = next;
      if (shown) paint();
      else clearMarks(page);
    },
    activate(id) {
      active = id;
      if (shown) showLayer(page, 'active', rangesOf(id));
    },
    reveal(span, focus) {
      const range = map.rangeOf(span);
      if (!range) return 'gone';
      const revealed = reveal(range);
      if (focus && revealed === 'shown') putCaret(range);
      return revealed;
    },
    at(x, y) {
      if (!shown) return [];
      const point = { x, y };
      const spans = [...passages, ...notes].flatMap(({ id, spans }) => spans.map((span) => ({ ...span, id })));
      const own = passages.flatMap(({ id, own = [] }) => own.map((span) => ({ ...span, id })));
      const under = hitTest(page, point, map, spans);
      // Whose own words are pressed is meant, and no other with the same passage.
      const ids = new Set(hitTest(page, point, map, own).map(({ id }) => id));
      const meant = under.filter(({ id }) => ids.has(id));
      const others = under.filter(({ start, end }) => !meant.some((one) => one.start === start && one.end === end));
      return [...new Set([...meant, ...others].map(({ id }) => id))];
    },
    clear() {
      passages = [];
      notes = [];
      active = null;
      clearMarks(page);
    },
  };
}
