import { rulingOn } from '../../lib/export/notes-on-claim.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { draftKey, newDraft } from './note-draft.ts';
import { useNotes } from './notes-context.ts';
import { targetOfClaim } from './placed-notes.ts';

/** Among the acts of a claim's card: a note on it, the reader's own view of it. Nothing where notes are not kept. */
export function ClaimNoteButtons({ claim, number }: { readonly claim: ReportClaim; readonly number: number }) {
  const { t } = useSpeech();
  const notes = useNotes();
  if (!notes) return null;
  const target = targetOfClaim(claim, notes.report);
  if (target.kind !== 'claim') return null;
  const key = draftKey({ target });
  return (
    <>
      {(['note', 'ruling'] as const).map((opens) => (
        <button
          key={opens}
          type="button"
          class="b quiet"
          data-notes={opens}
          aria-label={t(opens === 'note' ? 'notes.claim.label' : 'notes.judge.label', { n: number })}
          // A form that is open keeps what is typed in it.
          onClick={() => notes.drafts.has(key) || notes.onDraft(newDraft(target, opens))}
        >
          <Shape name={opens === 'note' ? 'note' : 'judge'} />
          {t(opens === 'note' ? 'notes.claim' : 'notes.judge')}
        </button>
      ))}
    </>
  );
}

/** What the reader judged of a claim last, beside our verdict. */
export function OwnView({ claim }: { readonly claim: ReportClaim }) {
  const { t } = useSpeech();
  const notes = useNotes();
  const ruling = rulingOn(notes?.placed.filter((each) => each.claim === claim.id).map(({ note }) => note) ?? []);
  if (!ruling) return null;
  return <span class="tag">{t('page.yours', { opinion: t(`notes.opinion.${ruling.opinion}`) })}</span>;
}

/** The reader's own words on a claim, under ours. */
export function ClaimNotes({ claim }: { readonly claim: ReportClaim }) {
  const notes = useNotes();
  if (!notes) return null;
  const own = notes.placed.filter((each) => each.claim === claim.id);
  const draft = notes.drafts.get(draftKey({ target: targetOfClaim(claim, notes.report) }));
  const writes = draft?.target.kind === 'claim' ? draft : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys typed here are no keys of the card around it.
    <div class="claim-notes" onKeyDown={(event) => event.stopPropagation()}>
      {writes && <NoteForm notes={notes} draft={writes} />}
      <NoteList placed={own} notes={notes} withinClaim />
    </div>
  );
}
