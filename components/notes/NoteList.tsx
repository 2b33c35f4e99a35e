import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/annotate/note.ts';
import { useSpeech } from '../speech.ts';
import { NoteCard } from './NoteCard.tsx';
import type { NotesModel } from './notes-context.ts';
import type { PlacedNote } from './placed-notes.ts';

type Props = {
  readonly placed: readonly PlacedNote[];
  readonly notes: NotesModel;
  readonly withinClaim?: boolean;
};

/** Notes newest first; one that was deleted leaves a line that brings it back. */
export function NoteList({ placed, notes, withinClaim = false }: Props) {
  const { t } = useSpeech();
  const [removed, setRemoved] = useState<Note>();
  const [failed, setFailed] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  // The note goes, and with it the button that had the focus.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  async function remove({ id }: Note) {
    const done = await notes.onRemove(id);
    setFailed(!done.ok);
    if (done.ok) setRemoved(done.value);
  }

  async function restore() {
    if (!removed) return;
    const done = await notes.onRestore(removed);
    setFailed(!done.ok);
    if (done.ok) setRemoved(undefined);
  }

  return (
    <>
      {removed && (
        <p class="undo" role="status">
          {t('notes.removed')}{' '}
          <button ref={undo} type="button" class="b quiet" onClick={restore}>
            {t('notes.undo')}
          </button>
        </p>
      )}
      {failed && (
        <p class="trouble" role="alert">
          {t('notes.fault')}
        </p>
      )}
      {placed.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets.
        <ul class="note-list" role="list">
          {placed.map((each) => (
            <li key={each.note.id}>
              <NoteCard placed={each} notes={notes} withinClaim={withinClaim} onRemove={remove} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
