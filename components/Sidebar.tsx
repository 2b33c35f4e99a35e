import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../lib/catalogue/words.ts';
import { type Cell, cellOf } from '../lib/report/cells.ts';
import type { ReadingState } from '../lib/report/reading-state.ts';
import { shownClaims } from './ClaimList.tsx';
import { Foot } from './Foot.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { liveSentence } from './live-sentence.ts';
import type { AutomaticSite, PanelActions, PanelView } from './panel.ts';
import { ReportView } from './ReportView.tsx';
import { ShapeSheet } from './Shape.tsx';
import { Failed, NotArticle, NotRead, Reading, Restricted } from './States.tsx';
import { SpeechContext } from './speech.ts';
import { useKeys } from './use-keys.ts';

type Props = {
  readonly state: ReadingState;
  readonly view: PanelView;
  readonly actions: PanelActions;
  /** Nothing was ever read: the first state also says what will be read and what not. */
  readonly firstRun?: boolean;
  /** The reader asked for this reading with the button or the shortcut, so its title takes the focus. */
  readonly asked?: boolean;
  /** The site of the page in front, where it is known. */
  readonly site?: AutomaticSite | undefined;
};

/** The whole sidebar for one tab: which state it is in, the keys, what is said aloud. */
export function Sidebar({ state, view, actions, firstRun = false, asked = false, site }: Props) {
  const { language, active } = view;
  const t = useMemo(() => words(language), [language]);
  const root = useRef<HTMLDivElement>(null);
  const [keysShown, setKeysShown] = useState(false);
  const [said, setSaid] = useState('');
  const report = state.kind === 'report' ? state.report : undefined;
  const claims = report?.claims ?? [];
  const shown = shownClaims(claims, view);
  const speech = useMemo(() => ({ language, articleLanguage: report?.page.language ?? 'id' }), [language, report]);

  const stateSentence = liveSentence(state, t);
  useEffect(() => setSaid(stateSentence), [stateSentence]);

  const pressed = useRef(asked);
  useEffect(() => {
    if (asked) pressed.current = true;
  }, [asked]);
  const readAt = state.kind === 'report' ? state.readAt : state.kind;
  useEffect(() => {
    if (!pressed.current) return;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
    // A reading passes through two states; the wish ends with the second.
    if (state.kind !== 'reading') pressed.current = false;
  }, [readAt, asked]);

  // The row that was chosen before folds: what was chosen now keeps its place.
  const chosen = useRef<{ readonly id: string | undefined; readonly top: number | undefined }>({
    id: active,
    top: undefined,
  });
  if (chosen.current.id !== active) chosen.current = { id: active, top: topOf(active) };
  useLayoutEffect(() => {
    const { id, top } = chosen.current;
    const moved = (topOf(id) ?? 0) - (top ?? 0);
    if (top !== undefined && moved !== 0) scrollBy(0, moved);
  }, [active]);

  // Chosen by a click on the page: bring its card into sight, once and past any filter. What changes later, a filter of
  // the reader's own or news of the page, moves nothing.
  const sought = useRef<string | undefined>(undefined);
  useEffect(() => {
    sought.current = active;
  }, [active, readAt]);
  useEffect(() => {
    const wanted = sought.current;
    if (wanted === undefined || !report) return;
    if (!shown.some(({ id }) => id === wanted) && claims.some(({ id }) => id === wanted)) {
      actions.onView({ cells: [] });
      return;
    }
    sought.current = undefined;
    card(wanted)?.scrollIntoView?.({ block: 'nearest' });
  }, [active, readAt, shown.length]);

  const focusNext = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focusNext.current !== undefined) card(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [view.cells]);

  // A row of a list has its buttons once it is chosen.
  const pressNext = useRef<'note' | 'ruling' | undefined>(undefined);
  useEffect(() => {
    const wanted = pressNext.current;
    pressNext.current = undefined;
    if (wanted) press(wanted);
  }, [active]);

  useKeys(root, view.keys.letters, {
    step(by) {
      if (shown.length === 0) return;
      const at = shown.findIndex(({ id }) => id === (focusedClaim() ?? active));
      const next =
        shown[at === -1 ? (by === 1 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
      if (!next) return;
      actions.onActivate(next.id);
      card(next.id)?.focus();
      const [first] = next.spans;
      if (view.keys.follow && first) void actions.onLocate(first, 0);
    },
    toggleEvidence() {
      const id = focusedClaim() ?? active;
      if (id !== undefined) setEvidence(id, !view.opened.includes(id));
    },
    note: () => press('note'),
    judge: () => press('ruling'),
    toggleMarks() {
      if (report) actions.onToggleMarks();
    },
    filter(cell) {
      if (claims.some((claim) => cellOf(claim) === cell)) toggleCell(cell);
    },
    showAll: () => filterBy([]),
    help: () => setKeysShown(true),
    escape() {
      if (view.cells.length === 0) return false;
      filterBy([]);
      return true;
    },
  });

  function topOf(id: string | undefined): number | undefined {
    return id === undefined ? undefined : card(id)?.getBoundingClientRect().top;
  }

  function card(id: string): HTMLElement | undefined {
    const cards = root.current?.querySelectorAll<HTMLElement>('article[data-claim]') ?? [];
    return [...cards].find(({ dataset }) => dataset.claim === id);
  }

  function focusedClaim(): string | undefined {
    return root.current?.ownerDocument.activeElement?.closest<HTMLElement>('article[data-claim]')?.dataset.claim;
  }

  /** On the active card, as its own button does. */
  function press(notes: 'note' | 'ruling') {
    const id = focusedClaim() ?? active;
    if (id === undefined) return;
    const button = card(id)?.querySelector<HTMLElement>(`[data-notes=${notes}]`);
    if (button) return button.click();
    if (id === active) return;
    pressNext.current = notes;
    actions.onActivate(id);
  }

  function setEvidence(id: string, open: boolean) {
    const others = view.opened.filter((each) => each !== id);
    actions.onView({ opened: open ? [...others, id] : others });
  }

  function filterBy(cells: readonly Cell[]) {
    actions.onView({ cells });
    if (claims.length === 0) return;
    const left = shownClaims(claims, { ...view, cells });
    const focused = focusedClaim();
    if (focused !== undefined && !left.some(({ id }) => id === focused)) focusNext.current = left[0]?.id;
    setSaid(t('live.shown', { n: left.length, all: claims.length }));
  }

  function toggleCell(cell: Cell) {
    filterBy(view.cells.includes(cell) ? view.cells.filter((each) => each !== cell) : [...view.cells, cell]);
  }

  function byReader(act: () => void) {
    return () => {
      pressed.current = true;
      act();
    };
  }

  const onReadAgain = byReader(actions.onReadAgain);
  const onReadSelection = byReader(actions.onReadSelection);
  const onReadWholePage = byReader(actions.onReadWholePage);

  return (
    <SpeechContext.Provider value={speech}>
      <div ref={root} class="panel" lang={language}>
        <ShapeSheet />
        {report && (
          <a class="skip-link" href="#claims">
            {t('skip.claims')}
          </a>
        )}
        <main>{main()}</main>
        <Foot
          {...(state.kind === 'report' ? { read: state } : {})}
          onLanguage={(next) => actions.onView({ language: next })}
          onKeys={() => setKeysShown(true)}
          site={site}
          onReadSiteAutomatically={actions.onReadSiteAutomatically}
        />
        <p class="sr" role="status" aria-live="polite">
          {said}
        </p>
        {keysShown && (
          <KeysDialog
            choices={view.keys}
            onChoose={(keys) => actions.onView({ keys })}
            onClose={() => setKeysShown(false)}
          />
        )}
      </div>
    </SpeechContext.Provider>
  );

  function main() {
    switch (state.kind) {
      case 'not-read':
        return <NotRead firstRun={firstRun} />;
      case 'reading':
        return <Reading state={state} onStop={actions.onStop} />;
      case 'not-article':
        return <NotArticle state={state} onReadSelection={onReadSelection} onReadWholePage={onReadWholePage} />;
      case 'restricted':
        return <Restricted state={state} />;
      case 'failed':
        return (
          <Failed state={state} onReadAgain={onReadAgain} onReadSelection={onReadSelection} onCopy={actions.onCopy} />
        );
      case 'report':
        return (
          <ReportView
            state={state}
            view={view}
            actions={actions}
            onReadAgain={onReadAgain}
            onReadSelection={onReadSelection}
            onToggleCell={toggleCell}
            onEvidence={setEvidence}
            onSaid={setSaid}
          />
        );
    }
  }
}
