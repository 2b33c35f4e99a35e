import { useState } from 'preact/hooks';
import type { Note } from '../../lib/annotate/note.ts';
import { fieldsInWords } from '../../lib/export/note-lines.ts';
import { rulingOn } from '../../lib/export/notes-on-claim.ts';
import { cellOf, countWords, mannerOf } from '../../lib/report/cells.ts';
import { claimLines } from '../../lib/report/claim-lines.ts';
import type { ReportClaim } from '../../lib/report/report.ts';
import { verdictPhrase } from '../../lib/report/verdict-phrase.ts';
import { Coverage } from '../Coverage.tsx';
import { type ClaimGroup, rowOf } from '../claim-groups.ts';
import { Evidence } from '../Evidence.tsx';
import { fieldRows } from '../field-rows.ts';
import { GroupHead } from '../GroupHead.tsx';
import { Quoted, Reasons } from '../Quoted.tsx';
import { Shape } from '../Shape.tsx';
import { useSpeech } from '../speech.ts';
import { Unknown } from '../Unknown.tsx';

type Props = {
  readonly claim: ReportClaim;
  readonly text: string;
  readonly notes: readonly Note[];
  /** The list of winners that it is a row of. */
  readonly group: ClaimGroup | undefined;
};

/** A claim as it was judged when the page was read, with what the reader thought of it. */
export function StoredClaim({ claim, text, notes, group }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const cell = cellOf(claim);
  const said = claimLines(claim, text, t);
  const ruling = rulingOn(notes);
  const tag = ruling && <span class="tag">{t('page.yours', { opinion: t(`notes.opinion.${ruling.opinion}`) })}</span>;
  return (
    <li>
      <GroupHead of={group} above={claim} />
      <article class={`stored ${cell}${group ? ' row' : ''}`}>
        {group ? row(group) : card()}
        {notes.map((note) => (
          <ClaimNote key={note.id} note={note} />
        ))}
        {claim.evidence.length > 0 && <Evidence claim={claim} rows={fieldRows(claim)} open={open} onToggle={setOpen} />}
      </article>
    </li>
  );

  function row(group: ClaimGroup) {
    const { who, quoted, rest } = rowOf(claim, said, group);
    return (
      <div class="line">
        <Shape name={cell} class="v" />
        <div>
          <h4 lang="id">{quoted ? <Quoted text={who} /> : who}</h4>
          {rest !== '' && (
            <p class="mid small" lang="id">
              {rest}
            </p>
          )}
          {tag}
        </div>
        <span class="word">{countWords({ called: mannerOf(claim), n: 1 }, true, t)}</span>
      </div>
    );
  }

  function card() {
    const { what, quoted, lines } = said;
    return (
      <>
        <p class="verdict">
          <Shape name={cell} class="v" />
          <span>{verdictPhrase(claim, t)}</span>
          {tag}
        </p>
        <h3 lang="id">{quoted ? <Quoted text={what} /> : what}</h3>
        {lines.map((line) => (
          <p key={line} class="mid small" lang="id">
            {line}
          </p>
        ))}
        {claim.verdict !== null && <Reasons because={claim.because} />}
        {claim.verdict === null && claim.cue !== null && (
          <p class="reason">
            {t('claim.cue')} <Quoted text={claim.cue} />
          </p>
        )}
        {claim.verdict === 'contradicted' && claim.coverage && <Coverage coverage={claim.coverage} />}
        <Unknown claim={claim} />
      </>
    );
  }
}

/** All that a note says: its kind, the reader's own view, what was corrected, its words and tags. */
function ClaimNote({ note: { ruling, correction, body, tags, kind } }: { readonly note: Note }) {
  const { t, language } = useSpeech();
  return (
    <div class="note">
      {ruling && ruling.reason !== '' && <p class="said">{ruling.reason}</p>}
      {correction && <p class="mid small">{t('notes.corrected', { fields: fieldsInWords(correction, language) })}</p>}
      {body !== '' && <p class="said">{body}</p>}
      <p class="tiny dim">
        <span class="tag">{t(`notes.kind.${kind}`)}</span>{' '}
        {tags.length > 0 && t('notes.tags', { tags: tags.join(', ') })}
      </p>
    </div>
  );
}
