import type { ReportClaim } from '../../lib/report/report.ts';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { type NoteDraft, newDraft } from './note-draft.ts';
import { useNotes } from './notes-context.ts';
import { targetOfClaim } from './placed-notes.ts';

type Props = { readonly claim: ReportClaim; readonly number: number };

/** The reader's own words on a claim, under ours; nothing where notes are not kept. */
export function ClaimNotes({ claim, number }: Props) {
  const { t } = useSpeech();
  const notes = useNotes();
  if (!notes) return null;
  const target = targetOfClaim(claim, notes.report);
  if (target.kind !== 'claim') return null;
  const own = notes.placed.filter((each) => each.claim === claim.id);
  const { draft } = notes;
  const writes =
    draft && !draft.base && draft.target.kind === 'claim' && sameTarget(draft.target, target) ? draft : undefined;
  const open = (opens: NoteDraft['opens']) => notes.onDraft(newDraft(target, opens));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys typed here are no keys of the card around it.
    <div class="claim-notes" onKeyDown={(event) => event.stopPropagation()}>
      <div class="acts">
        <button
          type="button"
          class="b quiet"
          data-notes="note"
          aria-label={t('notes.claim.label', { n: number })}
          onClick={() => open('note')}
        >
          <Shape name="note" />
          {t('notes.claim')}
        </button>
        <button
          type="button"
          class="b quiet"
          data-notes="ruling"
          aria-label={t('notes.judge.label', { n: number })}
          onClick={() => open('ruling')}
        >
          <Shape name="judge" />
          {t('notes.judge')}
        </button>
      </div>
      {writes && <NoteForm notes={notes} draft={writes} />}
      <NoteList placed={own} notes={notes} withinClaim />
    </div>
  );
}

function sameTarget(a: NoteDraft['target'], b: NoteDraft['target']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
