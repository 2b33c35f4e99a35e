import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { ReasonKey } from '../lib/catalogue/reasons-id.ts';
import { cellOf } from '../lib/report/cells.ts';
import { claimLines } from '../lib/report/claim-lines.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';
import type { Span } from '../lib/text/span.ts';
import { CopyButton } from './CopyButton.tsx';
import { Coverage } from './Coverage.tsx';
import { Evidence } from './Evidence.tsx';
import { FieldTable } from './FieldTable.tsx';
import { fieldRows } from './field-rows.ts';
import { libraryLink, listAddress } from './library/address.ts';
import { ClaimNoteButtons, ClaimNotes, OwnView } from './notes/ClaimNotes.tsx';
import type { Revealed } from './panel.ts';
import type { Paragraphs } from './paragraphs.ts';
import { Quoted, Reason, Reasons } from './Quoted.tsx';
import { Shape } from './Shape.tsx';
import { useSpeech } from './speech.ts';
import { Unknown } from './Unknown.tsx';

/** Reasons that say how many rows of the list we hold. */
const TELLS_SHARE: readonly ReasonKey[] = ['verdict.not-found', 'verdict.not-found.unsure'];

type Props = {
  readonly claim: ReportClaim;
  /** Its number in the article, from 1, whatever is filtered or sorted. */
  readonly number: number;
  readonly all: number;
  readonly text: string;
  readonly paragraphs: Paragraphs;
  readonly active: boolean;
  readonly open: boolean;
  /** Its passage is no longer on the page. */
  readonly unplaced: boolean;
  citation(claim: ReportClaim): string;
  onActivate(claimId: string): void;
  onLocate(
    claimId: string,
    span: Span,
    copyIndex: number,
    options?: { readonly focusPage?: boolean },
  ): Promise<Revealed>;
  onEvidence(claimId: string, open: boolean): void;
  onCopy(text: string): Promise<boolean>;
  onSaid(sentence: string): void;
};

/** One claim: what we know, how we know it, what we do not know. */
export const ClaimCard = memo(function ClaimCard(props: Props) {
  const { claim, number, all, text, paragraphs, active, open, unplaced } = props;
  const { t, language, articleLanguage } = useSpeech();
  const [shown, setShown] = useState(-1);
  const [revealed, setRevealed] = useState<Revealed>('shown');
  const cell = cellOf(claim);
  const { what, quoted, lines } = claimLines(claim, text, t);
  const rows = fieldRows(claim);
  const tableStandsOpen = claim.verdict === 'differs' || rows.some(({ mark }) => mark !== 'same');
  // Without squares it is a sentence only, and some reasons say the same one.
  const { key, values } = claim.because;
  const saysCoverage = claim.coverage?.total === null && ('held' in values || key === 'verdict.not-found.empty');
  // What is not on a list can only be checked by the whole list; a row leads there by itself.
  const showsList = claim.evidence.length === 0 || claim.verdict === 'contradicted' || claim.verdict === 'not-found';
  const showsCoverage = claim.verdict === 'contradicted' || (claim.verdict === 'not-found' && !saysCoverage);

  async function locate(focusPage: boolean) {
    if (unplaced || claim.spans.length === 0) return;
    const next = (shown + 1) % claim.spans.length;
    setShown(next);
    setRevealed(await props.onLocate(claim.id, claim.spans[next]!, next, { focusPage }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    props.onActivate(claim.id);
    void locate(event.shiftKey);
  }

  function onClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('button, a, summary, form, .claim-notes')) return;
    props.onActivate(claim.id);
  }

  return (
    <article
      class={`claim ${cell}${active ? ' is-active' : ''}`}
      aria-labelledby={`${claim.id}-verdict ${claim.id}-what`}
      aria-current={active ? 'true' : undefined}
      data-claim={claim.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: J, K, Enter and E act on the card in focus.
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div class="top">
        <Shape name={cell} class="v" />
        <div class="phrase">
          <h3 class="verdict" id={`${claim.id}-verdict`}>
            <span class="sr">{t('claim.of', { n: number, all })}</span> {verdictPhrase(claim, t)}
          </h3>
          <OwnView claim={claim} />
        </div>
        {unplaced ? (
          <span class="gone">
            <span class="sr">{t('claim.unplaced', { n: number })}</span>
            <span aria-hidden="true">{t('claim.gone')}</span>
          </span>
        ) : (
          claim.spans.length > 0 && (
            <button type="button" class="b quiet icon" aria-label={locateLabel()} onClick={() => locate(false)}>
              <Shape name="locate" />
            </button>
          )
        )}
      </div>
      {revealed !== 'shown' && <p class="tiny dim">{t(`claim.${revealed}`)}</p>}
      <p class="what" id={`${claim.id}-what`} lang={articleLanguage}>
        {quoted ? <q>{headline(what)}</q> : what}
      </p>
      {lines.length > 0 && (
        <p class="read" lang={articleLanguage}>
          {lines.map((line, at) => (
            <span key={at} class="line">
              {line}
            </span>
          ))}
        </p>
      )}
      {claim.verdict !== null && <Reasons because={claim.because} />}
      {claim.verdict === null && claim.status !== 'asserted' && (
        <p class="reason">
          {claim.cue === null ? (
            <Reason because={claim.because} />
          ) : (
            <>
              {t('claim.cue')} <Quoted text={claim.cue} />
            </>
          )}
        </p>
      )}
      {tableStandsOpen && <FieldTable rows={rows} />}
      {showsCoverage && claim.coverage && (
        <Coverage coverage={claim.coverage} rest={claim.verdict === 'not-found'} drawn={TELLS_SHARE.includes(key)} />
      )}
      <Unknown claim={claim} />
      {claim.coverage && showsList && (
        <p class="small">
          <a href={libraryLink(listAddress(claim.coverage))} target="_blank" rel="noopener">
            {t('library.list')}
          </a>
        </p>
      )}
      {claim.evidence.length > 0 && (
        <Evidence
          claim={claim}
          rows={tableStandsOpen ? [] : rows}
          open={open}
          onToggle={(next) => next !== open && props.onEvidence(claim.id, next)}
        />
      )}
      <div class="acts">
        <ClaimNoteButtons claim={claim} number={number} />
        <CopyButton
          label={t('claim.copy.label', { n: number })}
          caption="claim.copy"
          text={() => props.citation(claim)}
          onCopy={props.onCopy}
          onSaid={props.onSaid}
        />
        {claim.spans.length > 0 && <span class="where">{where()}</span>}
      </div>
      <ClaimNotes claim={claim} />
    </article>
  );

  function locateLabel(): string {
    const copies = claim.spans.length;
    if (copies < 2) return t('claim.locate', { n: number });
    return t('claim.locate.copy', { n: number, copy: ((shown + 1) % copies) + 1, copies });
  }

  function where(): string {
    const numbers = claim.spans.map(({ start }) => String(paragraphs.numberAt(start)));
    if (numbers.length < 2) return t('claim.paragraph', { n: numbers[0] ?? '' });
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(numbers);
    return t('claim.copies', { n: numbers.length, list });
  }
});

/** A prize without a name is called by its sentence, of which the beginning is enough to know it by. */
const LONGEST_HEADLINE = 110;

function headline(words: string): string {
  const cut = words.length > LONGEST_HEADLINE ? words.slice(0, words.lastIndexOf(' ', LONGEST_HEADLINE)) : words;
  return cut.length < words.length ? `${cut.replace(/[\s,;:–—-]+$/, '')} …` : cut.replace(/[\s,;:]+$/, '');
}
