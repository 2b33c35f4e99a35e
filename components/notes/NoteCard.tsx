import type { Note } from '../../lib/annotate/note.ts';
import { readersClaim } from '../../lib/annotate/readers-claim.ts';
import { writtenTime } from '../../lib/catalogue/words.ts';
import { localDay, writtenDate } from '../../lib/catalogue/written.ts';
import { fieldsInWords } from '../../lib/export/note-lines.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { Judged } from './Judged.tsx';
import { NoteForm } from './NoteForm.tsx';
import { draftOf } from './note-draft.ts';
import type { NotesModel } from './notes-context.ts';
import { isOrphan, type PlacedNote, spanOfNote } from './placed-notes.ts';

type Props = {
  readonly placed: PlacedNote;
  readonly notes: NotesModel;
  /** The claim it is about stands right above. */
  readonly withinClaim?: boolean;
  onRemove(note: Note): void;
};

/** Shorter than any two notes would be told apart by. */
const NAMED_BY = 60;

/** One note of the reader: what it is about, what it says, that it is saved. */
export function NoteCard({ placed, notes, withinClaim = false, onRemove }: Props) {
  const { t, language } = useSpeech();
  const { note, anchored } = placed;
  const draft = notes.drafts.get(note.id);
  if (draft) return <NoteForm notes={notes} draft={draft} />;
  const { target, body, tags, ruling, correction, added, kind, modified } = note;
  const told = readersClaim(note);
  const span = spanOfNote(placed);
  const quote = target.kind === 'page' ? undefined : target.selectors.quote.exact;
  const name = (body || quote || t('notes.about-page')).slice(0, NAMED_BY);
  const day = writtenDate(localDay(modified), language);
  return (
    <article class={`note${isOrphan(placed) ? ' is-orphan' : ''}`} data-note={note.id}>
      {!withinClaim && (
        <div class="about">
          {quote === undefined ? (
            <p class="tiny dim">{t(added ? 'notes.added-claim' : 'notes.about-page')}</p>
          ) : (
            <p class="noted">
              <q lang="id">{quote}</q>
            </p>
          )}
          {span && (
            <button
              type="button"
              class="b quiet icon"
              aria-label={t('notes.locate', { words: name })}
              onClick={() => notes.onLocate(span)}
            >
              <Shape name="locate" />
            </button>
          )}
        </div>
      )}
      {!withinClaim && target.kind === 'claim' && placed.claim === undefined && (
        <p class="tiny dim">{t('notes.about-claim')}</p>
      )}
      {added && (
        <p class="what" lang="id">
          {[added.innovation, added.tier, added.award, added.year, added.unit, added.recipient.name]
            .filter((each) => each !== null)
            .join(', ')}
        </p>
      )}
      {ruling && (
        <p class="ruled">
          <b>{t('notes.ruled', { opinion: t(`notes.opinion.${ruling.opinion}`) })}</b>{' '}
          {ruling.reason !== '' && <span class="said">{ruling.reason}</span>}{' '}
          {ruling.opinion !== 'agrees' && <span class="dim">{t('notes.ruled.both')}</span>}
        </p>
      )}
      {correction && target.kind === 'claim' && (
        <p class="mid small">{t('notes.corrected', { fields: fieldsInWords(correction, language) })}</p>
      )}
      {told && <Judged sketch={told} notes={notes} />}
      {body !== '' && <p class="body">{body}</p>}
      {anchored?.kind === 'edited' && <p class="tiny dim">{t('notes.edited')}</p>}
      <p class="tiny dim">
        {kind !== 'other' && <span class="tag">{t(`notes.kind.${kind}`)}</span>}{' '}
        {notes.saved === note.id && <Shape name="ok" />}
        {t('notes.stamp', { time: `${day}, ${writtenTime(modified, language)}` })}{' '}
        {tags.length > 0 && t('notes.tags', { tags: tags.join(', ') })}
      </p>
      <div class="acts">
        <button
          type="button"
          class="b quiet"
          aria-label={t('notes.edit.label', { words: name })}
          onClick={() => notes.onDraft(draftOf(note))}
        >
          {t('notes.edit')}
        </button>
        <button
          type="button"
          class="b quiet"
          aria-label={t('notes.remove.label', { words: name })}
          onClick={() => onRemove(note)}
        >
          {t('notes.remove')}
        </button>
      </div>
    </article>
  );
}
