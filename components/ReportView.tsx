import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Cell } from '../lib/report/cells.ts';
import { ownWords } from '../lib/report/own-words.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { narrowed, type Span } from '../lib/text/span.ts';
import { hostOf } from '../lib/text/web-address.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { Bar } from './Bar.tsx';
import { CheckList } from './CheckList.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Counts } from './Counts.tsx';
import { citation } from './citation.ts';
import { Notices } from './Notices.tsx';
import { NotesSection } from './notes/NotesSection.tsx';
import { isWithoutData, type ReportState } from './notices.ts';
import type { PanelActions, PanelView } from './panel.ts';
import { paragraphs } from './paragraphs.ts';
import { RepeatedPassages } from './RepeatedPassages.tsx';
import { SimilarPages } from './SimilarPages.tsx';
import { SourceLine } from './SourceLine.tsx';
import { NoClaims } from './States.tsx';
import { useSpeech } from './speech.ts';

type Props = {
  readonly state: ReportState;
  readonly view: PanelView;
  readonly actions: PanelActions;
  onReadAgain(): void;
  onReadSelection(): void;
  onToggleCell(cell: Cell): void;
  onEvidence(claimId: string, open: boolean): void;
  onSaid(sentence: string): void;
};

/** A report from its title to its repeated passages, in the order of a reader's questions. */
export function ReportView(props: Props) {
  const { state, view, actions, onReadAgain, onReadSelection, onToggleCell } = props;
  const { report, readAt, unplaced } = state;
  const { page, claims } = report;
  const { t, language, articleLanguage } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const numbering = useMemo(() => paragraphs(report.text), [report.text]);

  // Cards are many and seldom change; what they are handed stays the same from render to render.
  const latest = useRef(props);
  latest.current = props;
  const cite = useCallback(
    (claim: ReportClaim) => citation({ claim, report, readAt, language }),
    [report, readAt, language],
  );
  const onActivate = useCallback((id: string) => latest.current.actions.onActivate(id), []);
  const onEvidence = useCallback((id: string, open: boolean) => latest.current.onEvidence(id, open), []);
  const onCopy = useCallback((text: string) => latest.current.actions.onCopy(text), []);
  const onSaidLatest = useCallback((sentence: string) => latest.current.onSaid(sentence), []);
  const onLocateClaim = useCallback(
    (id: string, span: Span, copyIndex: number, options?: { readonly focusPage?: boolean }) => {
      const { actions, state } = latest.current;
      actions.onActivate(id);
      const [words = span] = narrowed(span, ownWords(state.report).get(id));
      return actions.onLocate(words, copyIndex, options);
    },
    [],
  );

  function onBar(claimId: string, copyIndex: number) {
    const span = claims.find(({ id }) => id === claimId)?.spans[copyIndex];
    if (span) void onLocateClaim(claimId, span, copyIndex);
  }

  function onGo(section: 'repeated' | 'similar') {
    const target = root.current?.querySelector<HTMLElement>(`#${section}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'start' });
  }

  return (
    <div ref={root}>
      <header class="head">
        <Bar
          marksShown={state.marksShown}
          onReadAgain={onReadAgain}
          onToggleMarks={actions.onToggleMarks}
          onExport={() => actions.onExport(report)}
        />
        <SourceLine page={page} />
        <h1 class="title" tabIndex={-1} lang={page.title === null ? undefined : articleLanguage}>
          {page.title ?? hostOf(page.url) ?? t('source.untitled')}
        </h1>
        <ArticleMap report={report} onBar={onBar} />
      </header>
      {claims.length > 0 && <Counts claims={claims} chosen={view.cells} onToggle={onToggleCell} />}
      <Notices state={state} onReadAgain={onReadAgain} onLocate={actions.onLocate} onGo={onGo} />
      {claims.length === 0 ? (
        <NoClaims words={page.words} withoutData={isWithoutData(state)} onReadSelection={onReadSelection} />
      ) : (
        <ClaimList
          report={report}
          view={view}
          unplaced={unplaced}
          paragraphs={numbering}
          onView={actions.onView}
          citation={cite}
          onActivate={onActivate}
          onLocate={onLocateClaim}
          onEvidence={onEvidence}
          onCopy={onCopy}
          onSaid={onSaidLatest}
        />
      )}
      <CheckList report={report} onLocate={actions.onLocate} />
      <RepeatedPassages
        report={report}
        paragraphs={numbering}
        onLocate={actions.onLocate}
        onLocateElsewhere={actions.onLocateElsewhere}
      />
      <SimilarPages report={report} onLocate={(span) => void actions.onLocate(span, 0)} />
      <NotesSection />
    </div>
  );
}
