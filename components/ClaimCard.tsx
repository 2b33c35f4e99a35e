import { memo } from 'preact/compat';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellOf, countWords, mannerOf } from '../lib/report/cells.ts';
import { claimLines } from '../lib/report/claim-lines.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { verdictPhrase } from '../lib/report/verdict-phrase.ts';
import type { Span } from '../lib/text/span.ts';
import { CopyButton } from './CopyButton.tsx';
import { type ClaimGroup, rowOf } from './claim-groups.ts';
import { Evidence, SourceKinds } from './Evidence.tsx';
import { FieldTable } from './FieldTable.tsx';
import { fieldRows } from './field-rows.ts';
import { headline } from './headline.ts';
import { ClaimNoteButtons, ClaimNotes, OwnView } from './notes/ClaimNotes.tsx';
import type { Revealed } from './panel.ts';
import type { Paragraphs } from './paragraphs.ts';
import { Shape } from './Shape.tsx';
import { kindsOf } from './source-kinds.ts';
import { useSpeech } from './speech.ts';
import { Why } from './Why.tsx';

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
  /** The list of winners that it is a row of until it is chosen or its evidence opened. */
  readonly group: ClaimGroup | undefined;
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
  const { claim, number, all, text, paragraphs, active, open, unplaced, group } = props;
  const { t, language, articleLanguage } = useSpeech();
  const [shown, setShown] = useState(-1);
  const [revealed, setRevealed] = useState<Revealed>('shown');
  const cell = cellOf(claim);
  const said = claimLines(claim, text, t);
  const { what, quoted, lines } = said;
  const rows = fieldRows(claim);
  const tableStandsOpen = claim.verdict === 'differs' || rows.some(({ mark }) => mark !== 'same');
  const hasEvidence = claim.evidence.length > 0;
  const isRow = group !== undefined && !active && !(open && hasEvidence);
  const Heading = group ? 'h4' : 'h3';
  const name = isRow ? ['what', 'verdict'] : ['verdict', 'what', ...(lines.length > 0 ? ['read'] : [])];

  const numbered = (
    <span class="sr" lang={language}>
      {t('claim.of', { n: number, all })}
    </span>
  );

  // A button may go as a row unfolds or folds again; whoever had its focus stays on the claim.
  const article = useRef<HTMLElement>(null);
  const had = article.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (had && !article.current?.contains(document.activeElement)) article.current?.focus({ preventScroll: true });
  }, [isRow]);

  function unfold() {
    props.onActivate(claim.id);
    if (hasEvidence) props.onEvidence(claim.id, true);
  }

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
      ref={article}
      class={`claim ${cell}${active ? ' is-active' : ''}${isRow ? ' row' : ''}`}
      aria-labelledby={name.map((part) => `${claim.id}-${part}`).join(' ')}
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
          {isRow ? (
            rowWords(group)
          ) : (
            <>
              <Heading class="verdict" id={`${claim.id}-verdict`}>
                {numbered} {verdictPhrase(claim, t)}
              </Heading>
              <OwnView claim={claim} />
            </>
          )}
        </div>
        {isRow && (
          <button
            type="button"
            class="b quiet icon"
            aria-label={t('claim.open', { n: number })}
            aria-expanded="false"
            onClick={unfold}
          >
            <Shape name="chev" />
          </button>
        )}
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
      {!isRow && (
        <>
          <p class="what" id={`${claim.id}-what`} lang={articleLanguage}>
            {quoted ? <q>{headline(what)}</q> : what}
          </p>
          {lines.length > 0 && (
            <p class="read" id={`${claim.id}-read`} lang={articleLanguage}>
              {lines.map((line, at) => (
                <span key={at} class="line">
                  {line}
                </span>
              ))}
            </p>
          )}
          <Why claim={claim}>{tableStandsOpen && <FieldTable rows={rows} />}</Why>
          {hasEvidence && (
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
        </>
      )}
      <ClaimNotes claim={claim} />
    </article>
  );

  /** Whose it is, and whatever the head of the list does not say for all. */
  function rowWords(group: ClaimGroup) {
    const { who, quoted, rest } = rowOf(claim, said, group);
    return (
      <>
        <div class="whose">
          <h4 class="what" id={`${claim.id}-what`} lang={articleLanguage}>
            {numbered} {quoted ? <q>{who}</q> : who}
          </h4>
          <p class="read">
            <span lang={articleLanguage}>{rest}</span>{' '}
            {group.kinds === undefined && <SourceKinds kinds={kindsOf(claim)} />} <OwnView claim={claim} />
          </p>
        </div>
        <span class="verdict" id={`${claim.id}-verdict`}>
          {countWords({ called: mannerOf(claim), n: 1 }, true, t)}
        </span>
      </>
    );
  }

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
