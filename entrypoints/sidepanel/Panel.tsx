import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { NotesContext } from '../../components/notes/notes-context.ts';
import { FIRST_VIEW, type PanelActions, type PanelView } from '../../components/panel.ts';
import { Sidebar } from '../../components/Sidebar.tsx';
import { words } from '../../lib/catalogue/words.ts';
import { download } from './download.ts';
import { keyChoices, rememberKeyChoices } from './key-choices.ts';
import type { Front, PanelHost } from './panel-host.ts';
import { useNotesOf } from './use-notes.ts';

/** The sidebar with its choices remembered for as long as the page in front stays the same. */
export function Panel({ host }: { readonly host: PanelHost }) {
  const [front, setFront] = useState<Front>();
  const [view, setView] = useState<PanelView>();
  const change = (next: Partial<PanelView>) => setView((now) => now && { ...now, ...next });
  // A report that our own views cannot draw is our failure: the reader is told, and can try again.
  const [broken, mend] = useErrorBoundary();

  useEffect(() => {
    void host.language().then((language) => setView({ ...FIRST_VIEW, language, keys: keyChoices() }));
    const unsubscribe = host.subscribe((next) => {
      mend();
      setFront(next);
    });
    const unlisten = host.onPageChoice((active) => change({ active }));
    return () => {
      unsubscribe();
      unlisten();
    };
  }, [host]);

  const page = front?.page;
  const ready = view !== undefined;
  useEffect(() => change({ active: front?.active, cells: [], opened: [] }), [page, ready]);

  const language = view?.language;
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.title = words(language)('app.title');
  }, [language]);

  const actions = useMemo(() => actionsOf(host, change), [host]);
  const read = front?.state.kind === 'report' && !broken ? front.state : undefined;
  const notes = useNotesOf({
    report: read?.report,
    partial: read?.reading === 'selection',
    grown: read?.pageGrown === true && read.reading === 'article',
    reading: front?.reading,
    onLocate: (span) => void actions.onLocate(span, 0),
    onCopy: actions.onCopy,
    onReadAgain: () => actions.onReadAgain(),
  });
  if (!front || !view) return null;
  const state: Front['state'] = broken
    ? { kind: 'failed', why: 'unexpected', details: detailsOf(broken) }
    : front.state;
  return (
    <NotesContext.Provider value={notes}>
      <Sidebar
        state={state}
        view={view}
        actions={actions}
        firstRun={front.firstRun}
        asked={front.asked}
        site={front.site}
      />
    </NotesContext.Provider>
  );
}

/** Where it broke, without the message, which may hold words of the page. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = error.stack?.split('\n').filter((line) => /:\d+:\d+\)?$/.test(line)) ?? [];
  return [error.name, ...places.slice(0, 8)].join('\n');
}

function actionsOf(host: PanelHost, change: (next: Partial<PanelView>) => void): PanelActions {
  return {
    onView(next) {
      change(next);
      if (next.language !== undefined) host.rememberLanguage(next.language);
      if (next.keys !== undefined) rememberKeyChoices(next.keys);
    },
    onReadAgain: () => host.readAgain(),
    onReadSelection: () => host.readSelection(),
    onReadWholePage: () => host.readWholePage(),
    onStop: () => host.stop(),
    onLocate: (span, copyIndex, options) => host.locate(span, copyIndex, { focusPage: options?.focusPage ?? false }),
    onLocateElsewhere: (number) => host.locateElsewhere(number),
    onActivate(active) {
      change({ active });
      host.activate(active);
    },
    onToggleMarks: () => host.toggleMarks(),
    onReadSiteAutomatically: (on) => host.readSiteAutomatically(on),
    onExport: (report) => download(`piagam-${report.page.sha256.slice(0, 12)}.json`, JSON.stringify(report, null, 2)),
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
