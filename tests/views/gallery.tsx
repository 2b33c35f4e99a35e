import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/copies.css';
import { FIRST_VIEW, type PanelActions, type PanelView } from '../../components/panel.ts';
import { Sidebar } from '../../components/Sidebar.tsx';
import { STATES } from './samples.ts';

/** One state of the sidebar, to be looked at: gallery.html?state=report&language=en&active=c1&open=c1. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'id';
document.documentElement.lang = language;
const name = asked.get('state') ?? 'report';
const active = asked.get('active') ?? undefined;

function Gallery() {
  const [view, setView] = useState<PanelView>({
    ...FIRST_VIEW,
    language,
    active,
    opened: asked.get('open')?.split(',') ?? [],
  });
  const actions: PanelActions = {
    onView: (change) => setView((now) => ({ ...now, ...change })),
    onReadAgain() {},
    onReadSelection() {},
    onReadWholePage() {},
    onStop() {},
    onLocate: async () => 'shown',
    onLocateElsewhere: async () => 'shown',
    onActivate: (next) => setView((now) => ({ ...now, active: next })),
    onToggleMarks() {},
    onReadSiteAutomatically() {},
    onExport() {},
    onCopy: async () => true,
  };
  return (
    <Sidebar
      state={STATES[name] ?? { kind: 'not-read' }}
      view={view}
      actions={actions}
      firstRun={name === 'first-run'}
      site={asked.has('site') ? { host: asked.get('site') ?? '', automatic: false } : undefined}
    />
  );
}

const place = document.getElementById('sidebar');
if (place) render(<Gallery />, place);
