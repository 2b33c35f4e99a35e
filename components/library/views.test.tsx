// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../lib/catalogue/language.ts';
import { competition, edition, region, result, term } from '../../lib/dataset/builders.ts';
import { coverageMatrix } from '../../lib/dataset/coverage-matrix.ts';
import { datasetFrom } from '../../lib/dataset/dataset-from.ts';
import { officialCard } from '../../lib/dataset/official-card.ts';
import { regionCard } from '../../lib/dataset/region-card.ts';
import { SpeechContext } from '../speech.ts';
import { ImportView } from './ImportView.tsx';
import type { ImportState } from './import-state.ts';
import { Matrix } from './Matrix.tsx';
import { OfficialView } from './OfficialView.tsx';
import { RegionView } from './RegionView.tsx';
import { ResultView } from './ResultView.tsx';
import { RowsView } from './RowsView.tsx';
import type { RowsQuery } from './rows-query.ts';

const DATA = datasetFrom(
  {
    competitions: [competition()],
    editions: [
      edition({ coverage: 'complete', total: 1 }),
      edition({ tier: 'Top 99', total: 99 }),
      edition({ year: 2020, status: 'cancelled' }),
    ],
    results: [result({ innovation: 'Blood Jek Si Pengawal Nyawa' }), result({ tier: 'Top 99' })],
    terms: [term({ start: '2015-04-01' })],
    regions: [region()],
    bodies: [],
  },
  { name: 'piagam', version: '2026.11.24', sha256: 'a'.repeat(64) },
);

beforeEach(() => {
  // Everything at once: no frame is waited for.
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function shown(view: ComponentChildren, language: Language = 'id') {
  return render(<SpeechContext.Provider value={{ language, articleLanguage: 'id' }}>{view}</SpeechContext.Provider>);
}

describe('the matrix', () => {
  test('each cell says in words what its squares show', () => {
    shown(<Matrix matrix={coverageMatrix(DATA)} onChoose={() => {}} />);
    const cells = screen.getAllByRole('button').map((cell) => cell.getAttribute('aria-label'));
    expect(cells).toEqual([
      'Kompetisi Inovasi Pelayanan Publik (KIPP) 2019. Top 45: lengkap, 1; Top 99: sebagian, 1 dari 99.',
      'Kompetisi Inovasi Pelayanan Publik (KIPP) 2020. Dibatalkan.',
    ]);
  });

  test('one cell is in the order of Tab, and arrows go to the next that has something in it', () => {
    const onChoose = vi.fn();
    shown(<Matrix matrix={coverageMatrix(DATA)} onChoose={onChoose} />, 'en');
    const [first, second] = screen.getAllByRole('button');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    fireEvent.keyDown(first!, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(second);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    fireEvent.click(second!);
    expect(onChoose).toHaveBeenCalledWith({ competition: 'kipp', year: 2020 });
  });
});

describe('rows', () => {
  const query: RowsQuery = {
    table: 'results',
    words: '',
    award: 'kipp',
    from: '2019',
    to: '',
    place: '',
    source: '',
    marks: ['disputed'],
    page: 1,
  };
  const found = { rows: DATA.results.map((row) => ({ table: 'results' as const, row })), total: 120 };
  const awards = new Map([['kipp', 'KIPP']]);

  test('each leads to its own address, and says what is not recorded only where it matters', () => {
    shown(<RowsView query={query} awards={awards} found={found} onQuery={() => {}} />);
    const links = screen.getAllByRole('link', { name: 'Pemerintah Kabupaten Lumajang' });
    expect(links[0]?.getAttribute('href')).toBe('#data/result/kipp/2019/top-45/35.08/blood-jek-si-pengawal-nyawa');
  });

  test('active filters are chips that can be taken off, one or all', () => {
    const onQuery = vi.fn();
    shown(<RowsView query={query} awards={awards} found={found} onQuery={onQuery} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan KIPP' }));
    expect(onQuery).toHaveBeenLastCalledWith({ award: '' });
    fireEvent.click(screen.getByRole('button', { name: 'Hapus saringan sumber berbeda pendapat' }));
    expect(onQuery).toHaveBeenLastCalledWith({ marks: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Hapus semua saringan' }));
    expect(onQuery).toHaveBeenLastCalledWith(expect.objectContaining({ award: '', from: '', marks: [] }));
  });

  test('a long list has pages', () => {
    const onQuery = vi.fn();
    shown(<RowsView query={query} awards={awards} found={found} onQuery={onQuery} />, 'en');
    expect(screen.getByText('Rows 1 to 50 of 120')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(onQuery).toHaveBeenCalledWith({ page: 2 });
  });

  test('nothing found is not called false', () => {
    shown(<RowsView query={query} awards={awards} found={{ rows: [], total: 0 }} onQuery={() => {}} />);
    expect(screen.getByText('Tidak ada baris yang cocok. Data kami belum memuat semuanya.')).toBeTruthy();
  });
});

describe('cards', () => {
  test('a row whose sources disagree shows both, and neither as the right one', () => {
    const row = result({ disputed: true, innovation: 'Blood Jek Si Pengawal Nyawa' });
    const rival = result({ disputed: true, recipient: 'Pemerintah Kota Malang', code: '35.73' });
    const page = {
      result: row,
      rivals: [rival],
      data: 'piagam 2026.11.24',
      citations: { csl: '[]', bibtex: '@misc{}' },
    };
    shown(<ResultView page={page} address="x" onCopy={async () => true} />);
    expect(screen.getByText('Sumber berbeda pendapat')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Pemerintah Kota Malang/ }).getAttribute('href')).toContain('35.73');
  });

  test('a row of the reader’s own carries no licence and no authorship of ours', () => {
    const page = { result: result(), rivals: [], data: 'Arsip' };
    shown(<ResultView page={page} address="x" onCopy={async () => true} />);
    expect(document.body.textContent).not.toContain('ODbL');
    expect(document.body.textContent).toContain('data Anda sendiri');
  });

  test('an address that is no web page is text, not a link', () => {
    const source = { url: 'javascript:alert(1)', title: 'Sumber jahat', kind: 'news' as const };
    const page = { result: result({ source }), rivals: [], data: 'Arsip' };
    shown(<ResultView page={page} address="x" onCopy={async () => true} />);
    expect(screen.queryByRole('link', { name: 'Sumber jahat' })).toBeNull();
  });

  test('a region’s chart is said in one sentence, and its rows follow', () => {
    shown(<RegionView card={regionCard(DATA, '35.08')!} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Jumlah baris hasil menurut tahun: 2019: 2.');
    expect(screen.getAllByRole('link', { name: /^2019, Kompetisi/ })).toHaveLength(2);
  });

  test('a region without rows is not said to have won nothing', () => {
    const none = datasetFrom({ ...DATA, results: [] }, DATA);
    shown(<RegionView card={regionCard(none, '35.08')!} />, 'en');
    expect(document.body.textContent).toContain('That is no proof that it won nothing.');
  });

  test('an official’s terms are written in the reader’s language', () => {
    shown(<OfficialView card={officialCard(DATA, "As'at Malik")!} />);
    expect(document.body.textContent).toContain('1 April 2015 sampai 24 September 2018');
  });
});

describe('importing', () => {
  const actions = {
    onFiles: vi.fn(),
    onCancel: vi.fn(),
    onApply: vi.fn(),
    allFaults: async () => [{ file: 'results.csv', line: 2, field: 'year', message: 'no file was given' }],
    onCopy: vi.fn(async () => true),
    onSwitch: vi.fn(),
    onRemove: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
    onRecheck: vi.fn(),
    onStopRecheck: vi.fn(),
  };
  const recheck = { kind: 'idle' as const, done: 0, all: 0, changed: [], failed: 0 };
  const importing = (state: ImportState) =>
    shown(
      <ImportView
        state={state}
        datasets={[
          {
            id: 'd1',
            name: 'Arsip',
            version: '0',
            importedAt: '2026-11-02T08:00:00Z',
            active: false,
            origin: 'own',
            rows: 212,
          },
        ]}
        recheckable={0}
        recheck={recheck}
        actions={actions}
      />,
    );

  test('faults stand with file and line; of many the first hundred are shown and all can be copied', async () => {
    const fault = { file: 'results.csv', line: 2, field: 'year', message: '“20l7” is no year; write four digits' };
    importing({ kind: 'refused', name: 'hasil.csv', faults: Array(100).fill(fault), all: 250, files: 1 });
    const box = screen.getByText('hasil.csv tidak diimpor').closest('section')!;
    expect(box.textContent).toContain('250 kesalahan di 1 berkas. Data Anda yang lama tidak berubah.');
    expect(within(box).getAllByText('results.csv:2')).toHaveLength(100);
    // In the reader's own language, as everything else on the page.
    expect(box.textContent).toContain('year: “20l7” bukan tahun; tulis empat angka');
    // The lines come from the worker a moment later.
    await new Promise((resolve) => setTimeout(resolve, 10));
    fireEvent.click(within(box).getByRole('button', { name: 'Salin daftar kesalahan' }));
    expect(actions.onCopy).toHaveBeenLastCalledWith('results.csv:2: year: tidak ada berkas');
  });

  test('a file dropped beside the box never takes the place of the library, in any state', () => {
    importing({ kind: 'reading', name: 'hasil.csv' });
    expect(fireEvent.dragOver(document.body)).toBe(false);
    expect(fireEvent.drop(document.body)).toBe(false);
  });

  test('the preview shows what would change before anything does', () => {
    const row = {
      where: 'results.csv:3',
      words: 'Pemerintah Kota Malang, Top 25',
      fields: [{ field: 'recipient', before: 'Pemerintah Kabupaten Lumajang', after: 'Pemerintah Kota Malang' }],
    };
    importing({
      kind: 'preview',
      preview: {
        name: 'Arsip',
        version: '0',
        origin: 'own',
        rows: 2,
        same: 0,
        counts: { added: 1, changed: 0, conflicts: 1, removed: 0 },
        lists: { added: [], changed: [], conflicts: [row], removed: [] },
        completed: ['KIPP 2019 Top 45'],
        opened: [],
        replaces: [{ name: 'Arsip', version: '0', importedAt: '2026-11-02T08:00:00Z' }],
        ignored: 0,
        pages: 3,
      },
    });
    expect(document.body.textContent).toContain('3 halaman tersimpan menyebut ajang yang sama');
    expect(document.body.textContent).toContain('Menjadi lengkap: KIPP 2019 Top 45');
    expect(document.body.textContent).toContain(
      'pada kami: Pemerintah Kabupaten Lumajang; di berkas: Pemerintah Kota Malang',
    );
    expect(document.body.textContent).toContain('Menggantikan Arsip, yang diimpor 2 November 2026.');
    expect(actions.onApply).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Impor' }));
    expect(actions.onApply).toHaveBeenCalledOnce();
  });

  test('a dataset that is switched off says that no verdict rests on it', () => {
    importing({ kind: 'idle' });
    expect(screen.getByText('Tidak dipakai untuk putusan.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /Arsip/ }));
    expect(actions.onSwitch).toHaveBeenCalledWith('d1', true);
  });

  test('a full disk is told, and that nothing changed', () => {
    importing({ kind: 'failed', name: 'Arsip', why: 'full', details: 'QuotaExceededError' });
    expect(document.body.textContent).toContain('Penyimpanan peramban penuh.');
    expect(document.body.textContent).toContain('Data Anda yang lama tidak berubah.');
  });
});
