import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/library/library.css';
import '../../components/library/import.css';
import { at } from '../../components/library/address.ts';
import { type ImportActions, ImportView } from '../../components/library/ImportView.tsx';
import type { ImportState, RecheckState } from '../../components/library/import-state.ts';
import { Shell } from '../../components/library/Shell.tsx';

/**
 * States of the import that a browser seldom shows for long enough to be looked at:
 * library.html?state=refused&recheck=running&language=en.
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'id';
document.documentElement.lang = language;

const fault = { file: 'results.csv', line: 18, field: 'year', message: '“20l7” is no year; write four digits' };
const row = {
  where: 'results.csv:3',
  words: 'Pemerintah Kota Malang, Blood Jek Si Pengawal Nyawa, Kovablik Jawa Timur 2017, Top 25',
  fields: [{ field: 'recipient', before: 'Pemerintah Kabupaten Lumajang', after: 'Pemerintah Kota Malang' }],
};

const STATES: Readonly<Record<string, ImportState>> = {
  idle: { kind: 'idle' },
  reading: { kind: 'reading', name: 'arsip.zip', progress: { stage: 'read', done: 61_440, total: 100_000 } },
  refused: { kind: 'refused', name: 'hasil-2026.zip', faults: Array(30).fill(fault), all: 250, files: 2 },
  preview: {
    kind: 'preview',
    preview: {
      name: 'Arsip redaksi',
      version: '2',
      origin: 'own',
      rows: 212,
      same: 150,
      counts: { added: 60, changed: 1, conflicts: 1, removed: 0 },
      lists: { added: [row, row], changed: [row], conflicts: [row], removed: [] },
      completed: ['Kovablik Jawa Timur 2017 Top 25'],
      opened: [],
      replaces: [{ name: 'Arsip redaksi', version: '1', importedAt: '2026-11-02T08:00:00Z' }],
      ignored: 3,
      pages: 12,
    },
  },
  applying: { kind: 'applying', name: 'Arsip redaksi', progress: { stage: 'merge', done: 40, total: 212 } },
  done: { kind: 'done', name: 'Arsip redaksi', version: '2', rows: 212 },
  failed: { kind: 'failed', name: 'Arsip redaksi', why: 'full', details: 'QuotaExceededError' },
};

const RECHECKS: Readonly<Record<string, RecheckState>> = {
  idle: { kind: 'idle', done: 0, all: 0, changed: [], failed: 0 },
  running: { kind: 'running', done: 87, all: 214, changed: [], failed: 0 },
  done: {
    kind: 'done',
    done: 214,
    all: 214,
    failed: 1,
    details: 'QuotaExceededError',
    changed: [
      {
        title: 'Sederet Prestasi Daerah',
        url: 'https://suara.example/1',
        what: 'Blood Jek Si Pengawal Nyawa',
        who: 'UTD PMI Lumajang, Kabupaten Lumajang',
        before: 'not-found',
        now: 'supported',
      },
      { title: null, url: null, what: 'Top 45 KIPP 2019', who: 'Kota Malang', now: 'partial' },
    ],
  },
};

const nothing = () => {};
const actions: ImportActions = {
  onFiles: nothing,
  onCancel: nothing,
  onApply: nothing,
  allFaults: async () => [],
  onCopy: async () => true,
  onSwitch: nothing,
  onRemove: nothing,
  onUndo: nothing,
  onExport: nothing,
  onRecheck: nothing,
  onStopRecheck: nothing,
};

const place = document.getElementById('library');
if (place) {
  render(
    <Shell
      entries={[{ view: 'data', label: 'view.data' }]}
      address={at('data', ['import'])}
      language={language}
      letters
      said=""
    >
      <ImportView
        state={STATES[asked.get('state') ?? ''] ?? { kind: 'idle' }}
        datasets={[
          {
            id: 'd1',
            name: 'Arsip redaksi',
            version: '1',
            importedAt: '2026-11-02T08:00:00Z',
            active: true,
            origin: 'own',
            rows: 212,
            fault: {
              file: 'results.csv',
              line: 3,
              field: 'competition_id',
              message: '“lomba-lain” is not in competitions.csv',
            },
          },
          {
            id: 'd2',
            name: 'Uji coba',
            version: '0',
            importedAt: '2026-11-03T08:00:00Z',
            active: false,
            origin: 'own',
            rows: 12,
          },
        ]}
        bundled={{ name: 'piagam', version: '2026.11.24', rows: 5514, awards: 112 }}
        removed={asked.has('removed') ? 'Uji coba' : undefined}
        recheckable={214}
        recheck={RECHECKS[asked.get('recheck') ?? 'idle'] ?? { kind: 'idle', done: 0, all: 0, changed: [], failed: 0 }}
        actions={actions}
      />
    </Shell>,
    place,
  );
}
