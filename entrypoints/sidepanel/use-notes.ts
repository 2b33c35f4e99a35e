import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftKey, isEmpty, NEW_NOTE, newDraft } from '../../components/notes/note-draft.ts';
import type { NotesModel, SelectedPassage } from '../../components/notes/notes-context.ts';
import { isOrphan, placedNotes, spanOfNote } from '../../components/notes/placed-notes.ts';
import type { Note } from '../../lib/annotate/note.ts';
import { selectorsOf } from '../../lib/annotate/selectors.ts';
import { ownWords } from '../../lib/report/own-words.ts';
import type { Report } from '../../lib/report/report.ts';
import { onErased } from '../../lib/store/changes.ts';
import { askToPersist } from '../../lib/store/keep.ts';
import { removeNote, restoreNote, saveNote } from '../../lib/store/notes.ts';
import { keyOfReport } from '../../lib/store/page-key.ts';
import { endNoteWish } from '../../lib/store/session.ts';
import { narrowed, type Span } from '../../lib/text/span.ts';
import {
  followNotes,
  followPressed,
  followSelected,
  followWishes,
  judge,
  layNotes,
  placesOf,
  type ReadingInTab,
} from './page-notes.ts';
import { keepUnsaved, NO_DRAFTS, unsavedOn } from './unsaved-notes.ts';

type Asked = {
  /** The report in front and the reading it came from; undefined: nothing that notes could be kept for. */
  readonly report: Report | undefined;
  readonly reading: ReadingInTab | undefined;
  /** Only a selection was read: what is not in it may well be on the page. */
  readonly partial: boolean;
  /** More of the article came after it was read. */
  readonly grown: boolean;
  onLocate(span: Span): void;
  onCopy(text: string): Promise<boolean>;
  onReadAgain(): void;
};

const NO_NOTES: readonly Note[] = [];
const NO_HINTS: ReadonlyMap<string, Span> = new Map();

/** The notes of the page in front, where they stand, and all that can be done with them. */
export function useNotesOf(asked: Asked): NotesModel | undefined {
  const { reading, partial, grown, onLocate, onCopy, onReadAgain } = asked;
  const { tabId, readId } = reading ?? {};
  // Each news of the tab brings its report along anew; it is the same one while its reading is.
  const report = useMemo(
    () => (reading ? asked.report : undefined),
    [tabId, readId, asked.report?.page.sha256, asked.report?.dataset.sha256],
  );
  const page = report && keyOfReport(report);
  const [notes, setNotes] = useState(NO_NOTES);
  const [selected, setSelected] = useState<SelectedPassage>();
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const [saved, setSaved] = useState<string>();
  const [hints, setHints] = useState(NO_HINTS);
  const latest = useRef({ onLocate, onCopy, onReadAgain });
  latest.current = { onLocate, onCopy, onReadAgain };

  useEffect(() => {
    setNotes(NO_NOTES);
    setHints(NO_HINTS);
    setDrafts(NO_DRAFTS);
    if (page !== undefined) void unsavedOn(page).then((kept) => setDrafts((open) => new Map([...kept, ...open])));
    return page === undefined ? undefined : followNotes(page, setNotes);
  }, [page]);

  // The next word typed in an open form would keep it, and all others, anew.
  useEffect(() => onErased(() => setDrafts(NO_DRAFTS)), []);

  useEffect(() => {
    setSelected(undefined);
    if (!report || tabId === undefined || readId === undefined) return undefined;
    const { text, page } = report;
    let wished = false;
    let now: SelectedPassage | undefined;
    const openForm = () => {
      if (!wished || !now) return;
      wished = false;
      void endNoteWish();
      const draft = newDraft(now.target, 'note');
      // A note that is being written is not given up for another one.
      setDrafts((open) => {
        const writing = open.get(NEW_NOTE);
        return writing && !isEmpty(writing) ? open : new Map([...open, [NEW_NOTE, draft]]);
      });
    };
    const stopSelection = followSelected({ tabId, readId }, (found) => {
      // A page that lies about its selection gets none.
      const fits = found !== null && found !== undefined && found.span.end <= text.length;
      const range = fits && found.range ? { range: found.range } : {};
      now = fits
        ? { target: { kind: 'passage', selectors: selectorsOf(text, found.span, { sha256: page.sha256, ...range }) } }
        : undefined;
      setSelected(now);
      openForm();
    });
    const stopWishes = followWishes({ tabId, readId }, () => {
      wished = true;
      openForm();
    });
    const stopPressed = followPressed({ tabId, readId }, ([id]) => {
      if (id !== undefined)
        document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
    });
    return () => {
      stopSelection();
      stopWishes();
      stopPressed();
    };
  }, [report, tabId, readId]);

  const placed = useMemo(() => {
    const all = report ? placedNotes(notes, report, hints) : [];
    return partial ? all.filter((each) => !isOrphan(each)) : all;
  }, [notes, report, hints, partial]);

  // A note without a place may belong to what came late: the same page is read again, unless something is being written.
  const waits = grown && drafts.size === 0 && placed.some(isOrphan);
  useEffect(() => {
    if (waits) latest.current.onReadAgain();
  }, [waits, readId]);

  useEffect(() => {
    if (tabId === undefined || readId === undefined || !report) return;
    const own = ownWords(report);
    const passages = placed.flatMap((each) => {
      const span = spanOfNote(each);
      return span ? [{ id: each.note.id, spans: narrowed(span, own.get(each.claim ?? '')) }] : [];
    });
    void layNotes({ tabId, readId }, passages);
    // The page's structure may tell places apart that words do not; asked once.
    const doubtful = new Map(
      placed.flatMap((each) => {
        const { target, id } = each.note;
        const range = target.kind === 'page' ? undefined : target.selectors.range;
        const several = isOrphan(each) && each.anchored?.kind === 'orphan' && each.anchored.why === 'several';
        return several && range && hints === NO_HINTS ? [[id, range] as const] : [];
      }),
    );
    if (doubtful.size > 0)
      void placesOf({ tabId, readId }, doubtful).then((found) => found.size > 0 && setHints(found));
  }, [placed, tabId, readId, report]);

  return useMemo(() => {
    if (page === undefined || !report) return undefined;
    return {
      page,
      report,
      placed,
      selected,
      drafts,
      saved,
      onDraft: (draft) => setDrafts((open) => keepUnsaved(page, new Map([...open, [draftKey(draft), draft]]))),
      onClose: (draft) =>
        setDrafts((open) => keepUnsaved(page, new Map([...open].filter(([key]) => key !== draftKey(draft))))),
      async onSave(note) {
        const answer = await saveNote(note);
        if (answer.ok) {
          setSaved(answer.note.id);
          // A browser short of room clears what nobody asked it to keep. Firefox would ask the reader; the library does.
          if (!import.meta.env.FIREFOX) void askToPersist();
        }
        return answer;
      },
      onRemove: removeNote,
      onRestore: restoreNote,
      onJudge: judge,
      onLocate: (span) => latest.current.onLocate(span),
      onCopy: (text) => latest.current.onCopy(text),
    };
  }, [page, report, placed, selected, drafts, saved]);
}
