import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimSketch, Note, NoteTarget } from '../../lib/annotate/note.ts';
import type { Report, ReportClaim } from '../../lib/report/report.ts';
import type { Done } from '../../lib/store/database.ts';
import type { SavedNote } from '../../lib/store/notes.ts';
import type { Span } from '../../lib/text/span.ts';
import type { NoteDraft } from './note-draft.ts';
import type { PlacedNote } from './placed-notes.ts';

/** What is selected on the page in front, ready to be noted. */
export type SelectedPassage = { readonly target: NoteTarget & { readonly kind: 'passage' } };

/** Everything that views of notes know and can ask for; absent where no notes are kept (a private window, a stored report). */
export type NotesModel = {
  /** The page's key in the library. */
  readonly page: string;
  readonly report: Report;
  readonly placed: readonly PlacedNote[];
  readonly selected: SelectedPassage | undefined;
  /** The forms that are open, by `draftKey`. Opening another one closes none: what was typed stays. */
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** The note that was saved last: the stamp says so. */
  readonly saved: string | undefined;
  /** Opens a form, or says what is typed in it. */
  onDraft(draft: NoteDraft): void;
  onClose(draft: NoteDraft): void;
  /** Answers after the note lies on the disk. */
  onSave(note: Note): Promise<SavedNote>;
  onRemove(id: string): Promise<Done<Note | undefined>>;
  onRestore(note: Note): Promise<Done<Note>>;
  /** Null while there is no data to judge by. */
  onJudge(sketch: ClaimSketch): Promise<ReportClaim | null>;
  onLocate(span: Span): void;
  onCopy(text: string): Promise<boolean>;
};

export const NotesContext = createContext<NotesModel | undefined>(undefined);

export function useNotes(): NotesModel | undefined {
  return useContext(NotesContext);
}
