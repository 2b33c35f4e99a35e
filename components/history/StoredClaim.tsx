import { useState } from 'preact/hooks';
import type { Note } from '../../lib/annotate/note.ts';
import { rulingOn } from '../../lib/export/notes-on-claim.ts';
import { cellOf } from '../../lib/report/cells.ts';
import { claimLines } from '../../lib/report/claim-lines.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { verdictPhrase } from '../../lib/report/verdict-phrase.ts';
import { Coverage } from '../Coverage.tsx';
import { Evidence } from '../Evidence.tsx';
import { fieldRows } from '../field-rows.ts';
import { Quoted, Reason } from '../Quoted.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';

type Props = { readonly claim: ReportClaim; readonly text: string; readonly notes: readonly Note[] };

/** A claim as it was judged when the page was read, with what the reader thought of it. */
export function StoredClaim({ claim, text, notes }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const cell = cellOf(claim);
  const { what, quoted, lines } = claimLines(claim, text, t);
  const ruling = rulingOn(notes);
  return (
    <li>
      <article class={`stored ${cell}`}>
        <p class="verdict">
          <Shape name={cell} class="v" />
          {verdictPhrase(claim, t)}
          {ruling && <span class="tag">{t('page.yours', { opinion: t(`export.opinion.${ruling.opinion}`) })}</span>}
        </p>
        <h3 lang="id">{quoted ? <Quoted text={what} /> : what}</h3>
        {lines.map((line) => (
          <p key={line} class="mid small" lang="id">
            {line}
          </p>
        ))}
        {claim.verdict !== null && (
          <p>
            <Reason because={claim.because} />
          </p>
        )}
        {claim.verdict === 'contradicted' && claim.coverage && <Coverage coverage={claim.coverage} />}
        {ruling && ruling.reason !== '' && <p class="note">{ruling.reason}</p>}
        {notes
          .filter(({ body }) => body !== '')
          .map(({ id, body }) => (
            <p key={id} class="note">
              {body}
            </p>
          ))}
        {claim.evidence.length > 0 && <Evidence claim={claim} rows={fieldRows(claim)} open={open} onToggle={setOpen} />}
      </article>
    </li>
  );
}
