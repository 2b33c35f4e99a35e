import { useEffect, useState } from 'preact/hooks';
import type { ClaimSketch } from '../../lib/annotate/note.ts';
import { cellOf } from '../../lib/report/cells.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { verdictPhrase } from '../../lib/report/verdict-phrase.ts';
import { Reason } from '../Quoted.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import type { NotesModel } from './notes-context.ts';

type Props = {
  readonly sketch: ClaimSketch;
  readonly notes: NotesModel;
  /** Only when the reader presses the button; else at once. */
  readonly asked?: boolean;
};

/** What our data says of a claim as the reader tells it, beside what it says of ours. */
export function Judged({ sketch, notes, asked = false }: Props) {
  const { t } = useSpeech();
  const [judged, setJudged] = useState<{ readonly of: string; readonly claim: ReportClaim | null }>();
  const now = JSON.stringify(sketch);
  const judge = () => void notes.onJudge(sketch).then((claim) => setJudged({ of: now, claim }));
  useEffect(() => {
    if (!asked) judge();
  }, [now, asked]);
  // What was judged is not what stands in the fields now.
  const current = judged?.of === now ? judged : undefined;
  return (
    <div class="judged" aria-live="polite">
      {asked && (
        <button type="button" class="b" onClick={judge}>
          {t('notes.check')}
        </button>
      )}
      {current?.claim === null && <p class="reason">{t('notes.no-data')}</p>}
      {current?.claim && (
        <div class={`verdict-line ${cellOf(current.claim)}`}>
          <Shape name={cellOf(current.claim)} class="v s" />
          <p>
            <b>{t('notes.checked', { verdict: verdictPhrase(current.claim, t) })}</b>{' '}
            <Reason because={current.claim.because} />
          </p>
        </div>
      )}
    </div>
  );
}
