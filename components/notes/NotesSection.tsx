import { useState } from 'preact/hooks';
import type { Note } from '../../lib/annotate/note.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { draftKey, draftOf, NEW_NOTE, type NoteDraft, newDraft } from './note-draft.ts';
import { type NotesModel, useNotes } from './notes-context.ts';
import { isOrphan, type PlacedNote, targetOfClaim } from './placed-notes.ts';

/** The notes of a page: orphans first, then what can be noted now, then all others; those on claims stand with their claims. */
export function NotesSection() {
  const { t } = useSpeech();
  const notes = useNotes();
  if (!notes) return null;
  const { placed, selected, drafts } = notes;
  const orphans = placed.filter(isOrphan);
  const others = placed.filter((each) => !isOrphan(each) && each.claim === undefined);
  const writes = drafts.get(NEW_NOTE);
  return (
    <>
      {orphans.length > 0 && (
        <section class="sec" aria-labelledby="orphans-title">
          <h2 id="orphans-title">{t('notes.orphans', { n: orphans.length })}</h2>
          {orphans.map((each) => (
            <Orphan key={each.note.id} placed={each} notes={notes} />
          ))}
        </section>
      )}
      <section class="sec" id="notes" aria-labelledby="notes-title" tabIndex={-1}>
        <h2 id="notes-title">
          {t('notes.title')} <span class="r">{placed.length > 0 ? placed.length : ''}</span>
        </h2>
        {writes ? (
          <NoteForm notes={notes} draft={writes} />
        ) : (
          <>
            {placed.length === 0 && <p class="mid small nothing">{t('notes.none')}</p>}
            <div class="note-new">
              <button type="button" class="b" onClick={() => notes.onDraft(newDraft({ kind: 'page' }, 'note'))}>
                {t('notes.on-page')}
              </button>
              <button
                type="button"
                class="b"
                onClick={() => notes.onDraft(newDraft(selected?.target ?? { kind: 'page' }, 'fields', true))}
              >
                {t('notes.add-claim')}
              </button>
            </div>
          </>
        )}
        {strayDrafts(notes).map((draft) => (
          <NoteForm key={draftKey(draft)} notes={notes} draft={draft} />
        ))}
        <NoteList placed={others} notes={notes} />
        <p class="sr" role="status">
          {notes.saved !== undefined && placed.some(({ note }) => note.id === notes.saved) ? t('notes.saved') : ''}
        </p>
      </section>
      {selected && !writes && (
        // At the foot of the window wherever the reader is in the report: the page itself gets no button.
        <div class="selected">
          <p aria-live="polite">
            <span class="sr">{t('notes.selected')}</span> <q lang="id">{selected.target.selectors.quote.exact}</q>
          </p>
          <button
            type="button"
            class="b primary"
            data-notes="selection"
            onClick={() => notes.onDraft(newDraft(selected.target, 'note'))}
          >
            <Shape name="note" />
            {t('notes.from-selection')}
          </button>
        </div>
      )}
    </>
  );
}

/** Forms whose note was deleted in another window, or whose claim is not told any more: what was typed is not lost with them. */
function strayDrafts({ drafts, placed, report }: NotesModel): readonly NoteDraft[] {
  if (drafts.size === 0) return [];
  const shown = new Set([
    NEW_NOTE,
    ...placed.map(({ note }) => note.id),
    ...report.claims.map((claim) => draftKey({ target: targetOfClaim(claim, report) })),
  ]);
  return [...drafts].flatMap(([key, draft]) => (shown.has(key) ? [] : [draft]));
}

/** A note that lost its place: its words and their old neighbours, to be attached by the reader's own hand. */
function Orphan({ placed, notes }: { readonly placed: PlacedNote; readonly notes: NotesModel }) {
  const { t } = useSpeech();
  const [left, setLeft] = useState(false);
  const { note, anchored } = placed;
  const { target } = note;
  if (target.kind === 'page' || anchored?.kind !== 'orphan') return null;
  const { selected } = notes;
  const { prefix, exact, suffix } = target.selectors.quote;
  const draft = notes.drafts.get(note.id);
  if (draft) return <NoteForm notes={notes} draft={draft} />;

  async function attach() {
    if (!selected || target.kind === 'page') return;
    const { selectors } = selected.target;
    const moved: Note = { ...note, target: { ...target, selectors }, modified: new Date().toISOString() };
    const answer = await notes.onSave(moved);
    // Someone else wrote in it meanwhile: both texts are shown in the form.
    if (!answer.ok) notes.onDraft({ ...draftOf(note), target: moved.target });
  }

  return (
    <article class="note is-orphan" data-note={note.id}>
      <p class="small mid">
        {t(`notes.orphan.${anchored.why}`)} {t('notes.orphan')}
      </p>
      <p class="context" lang="id">
        <span class="tiny dim">{t('notes.orphan.was')}</span> {prefix}
        <mark>{exact}</mark>
        {suffix}
      </p>
      {note.ruling && <p class="ruled">{t('notes.ruled', { opinion: t(`notes.opinion.${note.ruling.opinion}`) })}</p>}
      {note.body !== '' && <p class="body">{note.body}</p>}
      {!left && (
        <div class="acts">
          <button type="button" class="b" disabled={!selected} onClick={attach}>
            {t('notes.attach')}
          </button>
          <button type="button" class="b quiet" onClick={() => setLeft(true)}>
            {t('notes.leave')}
          </button>
          <button type="button" class="b quiet" onClick={() => notes.onDraft(draftOf(note))}>
            {t('notes.edit')}
          </button>
        </div>
      )}
      {!left && !selected && <p class="tiny dim">{t('notes.attach.none')}</p>}
    </article>
  );
}
