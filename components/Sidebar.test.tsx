// @vitest-environment jsdom

import { readdirSync, readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { reportCheck } from '../lib/report/builders.ts';
import type { ReadingState } from '../lib/report/reading-state.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import {
  because,
  CONTRADICTED,
  claim,
  DIFFERS,
  HOPED,
  hostile,
  NOT_COVERED,
  NOT_FOUND,
  PARTIAL,
  report,
  reportState,
  STATES,
  SUPPORTED,
  winners,
} from '../tests/views/samples.ts';
import { type AutomaticSite, FIRST_VIEW, type PanelActions, type PanelView } from './panel.ts';
import { Sidebar } from './Sidebar.tsx';

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

function spies(): PanelActions {
  return {
    onView: vi.fn(),
    onReadAgain: vi.fn(),
    onReadSelection: vi.fn(),
    onReadWholePage: vi.fn(),
    onStop: vi.fn(),
    onLocate: vi.fn(async () => 'shown' as const),
    onLocateElsewhere: vi.fn(async () => 'shown' as const),
    onActivate: vi.fn(),
    onToggleMarks: vi.fn(),
    onReadSiteAutomatically: vi.fn(),
    onExport: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
}

/** A sidebar that keeps its view, as the entrypoint does. */
function shown(
  state: ReadingState,
  view: Partial<PanelView> = {},
  props: { asked?: boolean; firstRun?: boolean; site?: AutomaticSite } = {},
) {
  const actions = spies();
  let choose: (active: string) => void = () => {};
  function Holder({ now }: { readonly now: ReadingState }) {
    const [kept, setKept] = useState<PanelView>({ ...FIRST_VIEW, ...view });
    const live: PanelActions = {
      ...actions,
      onView(change) {
        actions.onView(change);
        setKept((before) => ({ ...before, ...change }));
      },
      onActivate(active) {
        actions.onActivate(active);
        setKept((before) => ({ ...before, active }));
      },
    };
    choose = (active) => act(() => setKept((before) => ({ ...before, active })));
    return <Sidebar state={now} view={kept} actions={live} {...props} />;
  }
  const { rerender, container } = render(<Holder now={state} />);
  return {
    actions,
    container,
    next: (now: ReadingState) => rerender(<Holder now={now} />),
    /** As by a click on a mark of the page. */
    choose: (active: string) => choose(active),
  };
}

function of(...claims: readonly ReportClaim[]) {
  return reportState({ report: report({ claims }) });
}

const cards = () => screen.queryAllByRole('article');
const press = (key: string, options = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });

describe('a card', () => {
  test.each([
    [SUPPORTED, 'supported', 'Sesuai data', 'Matches our data'],
    [PARTIAL, 'partial', 'Sesuai sebagian: kategori tidak tercatat', 'Matches in part: category not recorded'],
    [DIFFERS, 'differs', 'Ada yang berbeda: kategori', 'Differs: category'],
    [CONTRADICTED, 'contradicted', 'Tidak tercantum di daftar lengkap', 'Not on the complete list'],
    [NOT_FOUND, 'not-found', 'Belum ada di data', 'Not in our data yet'],
    [NOT_COVERED, 'not-covered', 'Di luar cakupan', 'Outside coverage'],
    [HOPED, 'unjudged', 'Harapan, tidak diperiksa', 'Hoped for, not checked'],
    [{ ...HOPED, status: 'planned' as const }, 'unjudged', 'Rencana, tidak diperiksa', 'Planned, not checked'],
    [{ ...HOPED, status: 'negated' as const }, 'unjudged', 'Disebut tidak diraih', 'Said not to be won'],
    [claim({ verdict: null }), 'unjudged', 'Belum dicocokkan', 'Not matched yet'],
  ])('%#: has the word and the shape of its verdict, in both languages', (one, shape, id, en) => {
    for (const [language, phrase] of [
      ['id', id],
      ['en', en],
    ] as const) {
      shown(of(one), { language });
      const [card] = cards();
      expect(within(card!).getByRole('heading', { level: 3 }).textContent).toContain(phrase);
      expect(card!.querySelector('.top use')?.getAttribute('href')).toBe(`#shape-${shape}`);
      cleanup();
    }
  });

  test('a match in part is never called a match', () => {
    const { container } = shown(of(PARTIAL));
    expect(container.textContent).not.toContain('Sesuai data');
    expect(container.querySelector('.tally .supported')).toBeNull();
  });

  test('it reads its number, verdict and subject', () => {
    shown(of(SUPPORTED, HOPED));
    expect(cards()[1]).toBe(screen.getByRole('article', { name: /^Klaim 2 dari 2\. Harapan, tidak diperiksa Top 99/ }));
    // Several winners of one award are told apart by ear too.
    expect(screen.getByRole('article', { name: /Pengawal Nyawa.*UTD PMI Lumajang, Kabupaten Lumajang$/ })).toBe(
      cards()[0],
    );
  });

  test('the reason is written in the reader’s language, not in the report’s', () => {
    shown(of(DIFFERS), { language: 'en' });
    expect(cards()[0]!.textContent).toContain('The article says Kabupaten Sedang. Our data records Kabupaten Besar.');
    expect(cards()[0]!.textContent).not.toContain(DIFFERS.reason);
  });

  test('words of the article keep their language in the English sidebar', () => {
    shown(of(HOPED), { language: 'en' });
    expect(within(cards()[0]!).getByText('peluang mencapai').getAttribute('lang')).toBe('id');
  });

  test('the table stands open where something differs, and its marks have a voice', () => {
    shown(of(DIFFERS));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[1]!.textContent).toBe('kategoriKabupaten Sedang≠berbedaKabupaten Besar');
  });

  test('a complete list that does not name the recipient says what is still possible', () => {
    shown(of(CONTRADICTED));
    expect(cards()[0]!.textContent).toContain('Yang masih mungkin:');
    expect(cards()[0]!.textContent).toContain('Lengkap: 9 dari 9 peraih Top 9 tahun 2014.');
  });

  test('a claim not found says how much of the list we hold, once', () => {
    shown(of(NOT_FOUND));
    expect(cards()[0]!.textContent).toContain('Data kami baru memuat 41 dari 99 peraih');
    expect(cards()[0]!.querySelector('.share')).not.toBeNull();
    expect(cards()[0]!.textContent).not.toContain('Kami memegang');
    cleanup();
    shown(of({ ...NOT_FOUND, ...because('verdict.not-found.year', { official: '2018', claimed: '2019' }) }));
    expect(cards()[0]!.textContent).toContain('58 lainnya belum kami ketahui');
  });

  test('a list of unknown length has a sentence and no squares', () => {
    const reason = because('verdict.not-found.year', { official: '2018', claimed: '2019' });
    shown(of({ ...NOT_FOUND, ...reason, coverage: { ...NOT_FOUND.coverage!, held: 4, total: null } }));
    expect(cards()[0]!.textContent).toContain('Kami memegang 4 baris');
    expect(cards()[0]!.querySelector('.sq, .share')).toBeNull();
  });

  test('one claim has no order', () => {
    shown(of(SUPPORTED));
    expect(screen.getByRole('region', { name: '1 klaim' }).textContent).not.toContain('urut artikel');
  });

  test('a list of which we hold nothing is said to be so once', () => {
    const reason = because('verdict.not-found.empty', { list: 'SAKIP Award', level: 'CC', year: 2019 });
    shown(of({ ...NOT_FOUND, ...reason, coverage: { ...NOT_FOUND.coverage!, held: 0, total: null } }));
    expect(cards()[0]!.textContent).toContain('Data kami belum memuat daftar SAKIP Award 2019 tingkat CC.');
    expect(cards()[0]!.textContent).not.toContain('Belum ada satu baris pun');
  });

  test('evidence opens on request, with its source and its kind', () => {
    const { actions } = shown(of(SUPPORTED));
    expect(screen.queryByRole('link', { name: /Dua inovasi/ })).toBeNull();
    const details = cards()[0]!.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(actions.onView).toHaveBeenCalledWith({ opened: ['c1'] });
    expect(screen.getByRole('link', { name: /Dua inovasi/ }).getAttribute('href')).toBe(
      'https://lumajangsatu.com/contoh',
    );
    expect(cards()[0]!.textContent).toContain('Berita, bukan daftar resmi.');
  });

  test('a source that is no web page is not a link', () => {
    const source = { url: 'javascript:alert(1)', title: 'Sumber', kind: 'news' };
    shown(of({ ...SUPPORTED, evidence: [{ ...SUPPORTED.evidence[0]!, source }] }), { opened: ['c1'] });
    expect(within(cards()[0]!).queryByRole('link', { name: 'Sumber' })).toBeNull();
  });

  test('a claim printed twice is one card, and its button goes from copy to copy', async () => {
    const { actions } = shown(of(SUPPORTED));
    expect(cards()).toHaveLength(1);
    expect(cards()[0]!.textContent).toContain('2 salinan: paragraf 2 dan 10');
    for (const copy of [0, 1, 0]) {
      fireEvent.click(within(cards()[0]!).getByRole('button', { name: new RegExp(`salinan ${copy + 1} dari 2`) }));
      expect(actions.onLocate).toHaveBeenLastCalledWith(SUPPORTED.spans[copy], copy, { focusPage: false });
    }
    expect(actions.onActivate).toHaveBeenCalledWith('c1');
  });

  test('a passage that is gone says so where its button was', () => {
    shown(reportState({ unplaced: ['c2'] }));
    expect(within(cards()[1]!).queryByRole('button', { name: /Tunjukkan klaim/ })).toBeNull();
    expect(cards()[1]!.textContent).toContain('tidak ada lagi di halaman');
  });

  test('a passage in a closed part of the page says so', async () => {
    const { actions } = shown(of(SUPPORTED));
    vi.mocked(actions.onLocate).mockResolvedValue('hidden');
    fireEvent.click(screen.getByRole('button', { name: /Tunjukkan klaim 1/ }));
    expect(await screen.findByText('ada di bagian halaman yang tertutup')).toBeTruthy();
  });

  test('copying hands over the citation and says so on the button', async () => {
    const { actions } = shown(of(SUPPORTED));
    fireEvent.click(screen.getByRole('button', { name: 'Salin kutipan klaim 1' }));
    expect(await screen.findByRole('button', { name: 'Disalin' })).toBeTruthy();
    expect(vi.mocked(actions.onCopy).mock.calls[0]?.[0]).toContain('https://lumajangsatu.com/contoh');
  });

  test('a copy that failed is not called done', async () => {
    const { actions } = shown(of(SUPPORTED));
    vi.mocked(actions.onCopy).mockRejectedValue(new Error('denied'));
    fireEvent.click(screen.getByRole('button', { name: 'Salin kutipan klaim 1' }));
    expect(await screen.findByRole('button', { name: 'Tidak dapat disalin' })).toBeTruthy();
  });

  test('one card at a time is active', () => {
    const { container } = shown(of(SUPPORTED, PARTIAL));
    fireEvent.click(cards()[0]!);
    fireEvent.click(cards()[1]!);
    expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
    expect(cards()[1]!.getAttribute('aria-current')).toBe('true');
  });
});

test('a prize without a name is headed by the beginning of its sentence', () => {
  const sentence = `${'Polres Gresik dan '.repeat(9)}Polres Sleman meraih predikat terbaik,`;
  const untold = claim({
    award: null,
    competition: null,
    innovation: null,
    spans: [{ start: 0, end: sentence.length }],
  });
  const heading = () => cards()[0]!.querySelector('.what')!.textContent!;
  shown(reportState({ report: report({ text: sentence, claims: [untold] }) }));
  expect(heading()).toMatch(/^Polres Gresik.{80,98} …$/);
  cleanup();
  shown(
    reportState({
      report: report({ text: 'Polres Sleman terbaik,', claims: [{ ...untold, spans: [{ start: 0, end: 22 }] }] }),
    }),
  );
  expect(heading()).toBe('Polres Sleman terbaik');
});

describe('a list of winners', () => {
  const NAMES = ['Kota Ambon', 'Kabupaten Badung', 'Kabupaten Balangan', 'Kota Banjarbaru'];
  const rows = () => cards().filter(({ className }) => className.includes('row'));
  const count = (container: Element, words: string) => container.textContent!.split(words).length - 1;

  test('says award and reason once, above a row for each recipient', () => {
    const { container } = shown(of(...winners(NAMES)));
    expect(count(container, 'Kabupaten/Kota Layak Anak 2023')).toBe(1);
    expect(count(container, 'sama dengan satu baris data kami')).toBe(1);
    expect(screen.getByRole('heading', { level: 3, name: 'Sesuai data' })).toBeTruthy();
    expect(rows()).toHaveLength(4);
    expect(rows()[1]).toBe(screen.getByRole('article', { name: 'Klaim 2 dari 4. Kabupaten Badung Sesuai' }));
    for (const row of rows()) expect(row.querySelector('.top use')?.getAttribute('href')).toBe('#shape-supported');
  });

  test('one with another verdict stands among them as a card', () => {
    shown(of(...winners([...NAMES, ...NAMES], (at) => (at === 4 ? { ...DIFFERS, id: 'c5' } : {}))));
    expect(cards().map(({ className }) => className.includes('row'))).toEqual([
      ...Array(4).fill(true),
      false,
      ...Array(3).fill(true),
    ]);
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  test('a row that is chosen is the whole card, with the others around it', () => {
    const { container } = shown(of(...winners(NAMES)));
    fireEvent.click(rows()[1]!);
    expect(cards().map(({ className }) => className.includes('row'))).toEqual([true, false, true, true]);
    expect(within(cards()[1]!).getByRole('heading', { level: 4 }).textContent).toBe('Klaim 2 dari 4. Sesuai data');
    expect(within(cards()[1]!).getByRole('button', { name: 'Salin kutipan klaim 2' })).toBeTruthy();
    fireEvent.click(rows()[2]!);
    expect(cards().map(({ className }) => className.includes('row'))).toEqual([true, true, true, false]);
    expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  test('a mark that is pressed on the page opens its own row', () => {
    const { choose } = shown(of(...winners(NAMES)));
    choose('c3');
    expect(cards()[2]!.className).toContain('is-active');
    expect(cards()[2]!.className).not.toContain('row');
    expect(cards()[2]!.textContent).toContain('Kabupaten Balangan');
  });

  test('its passage can be shown from the row, and the button keeps the focus', () => {
    const { actions } = shown(of(...winners(NAMES)));
    const locate = screen.getByRole('button', { name: 'Tunjukkan klaim 3 di halaman' });
    locate.focus();
    fireEvent.click(locate);
    expect(actions.onLocate).toHaveBeenCalledWith({ start: 10, end: 15 }, 0, { focusPage: false });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tunjukkan klaim 3 di halaman' }));
  });

  test('its evidence opens from the row, and the focus stays on the claim', () => {
    const { choose } = shown(of(...winners(NAMES)));
    const button = screen.getByRole('button', { name: 'Bukti dan catatan klaim 2' });
    button.focus();
    fireEvent.click(button);
    expect(cards()[1]!.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(cards()[1]);
    // Opened by the reader, it stays open when another one is chosen.
    choose('c4');
    expect(cards()[1]!.querySelector('details')?.open).toBe(true);
    press('e');
    expect(cards()[1]!.className).toContain('row');
    expect(document.activeElement).toBe(cards()[1]);
  });

  test('J and K go through the rows, numbered as in the article', () => {
    shown(of(...winners(NAMES)));
    for (const id of ['c1', 'c2', 'c3']) {
      press('j');
      expect((document.activeElement as HTMLElement).dataset.claim).toBe(id);
      expect((document.activeElement as HTMLElement).className).not.toContain('row');
    }
    expect(document.activeElement!.textContent).toContain('Klaim 3 dari 4.');
  });

  test('a tier that not all share is said in each row', () => {
    shown(of(...winners(NAMES, (at) => ({ tier: at === 0 ? 'Nindya' : 'Madya' }))));
    expect(rows().map((row) => row.querySelector('.read')!.textContent!.trim())).toEqual([
      'Nindya',
      'Madya',
      'Madya',
      'Madya',
    ]);
  });

  test('a filter that leaves equals side by side makes a list of them', () => {
    const mixed = winners(NAMES, (at) => (at === 1 ? { ...HOPED, id: 'c2' } : {}));
    shown(of(...mixed));
    expect(rows()).toHaveLength(0);
    press('1');
    expect(rows()).toHaveLength(3);
  });
});

describe('counts', () => {
  test('each is a filter that can be pressed again', () => {
    shown(of(SUPPORTED, PARTIAL, HOPED));
    const cell = screen.getByRole('button', { name: /1\s*Sesuai sebagian/ });
    fireEvent.click(cell);
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    expect(cards()).toHaveLength(1);
    expect(screen.getByRole('heading', { name: '1 dari 3 klaim' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('1 dari 3 klaim ditampilkan.');
    fireEvent.click(cell);
    expect(cards()).toHaveLength(3);
  });

  test('a filter holds though the active card is not among what it shows', () => {
    shown(of(SUPPORTED, PARTIAL, HOPED));
    press('j');
    press('2');
    expect(cards().map(({ dataset }) => dataset.claim)).toEqual(['c2']);
    press('7');
    expect(cards().map(({ dataset }) => dataset.claim)).toEqual(['c2', 'c3']);
  });

  test('a filter that takes the focused card away gives the focus to the first that stays', () => {
    shown(of(SUPPORTED, PARTIAL, HOPED));
    press('j');
    press('2');
    expect((document.activeElement as HTMLElement).dataset.claim).toBe('c2');
  });

  test('a mark that is pressed on the page is shown past any filter', () => {
    const { choose } = shown(of(SUPPORTED, PARTIAL, HOPED), { active: 'c2', cells: ['partial'] });
    expect(cards()).toHaveLength(1);
    choose('c1');
    expect(cards()).toHaveLength(3);
  });

  test('news of the page leaves the panel where the reader has scrolled it', () => {
    const scrolled = vi.fn();
    HTMLElement.prototype.scrollIntoView = scrolled;
    const { next, choose } = shown(of(SUPPORTED, PARTIAL), { active: 'c2' });
    scrolled.mockClear();
    next({ ...of(SUPPORTED, PARTIAL), marksShown: false });
    expect(scrolled).not.toHaveBeenCalled();
    choose('c1');
    expect(scrolled).toHaveBeenCalledOnce();
    Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  });

  test('a card keeps its number in the article whatever is filtered', () => {
    shown(of(SUPPORTED, PARTIAL, HOPED), { cells: ['unjudged'] });
    expect(cards()[0]!.textContent).toContain('Klaim 3 dari 3.');
  });

  test('what needs a look can be had first', () => {
    shown(of(SUPPORTED, DIFFERS));
    fireEvent.click(screen.getByRole('button', { name: /Urutan: urut artikel/ }));
    expect(cards().map(({ dataset }) => dataset.claim)).toEqual(['c5', 'c1']);
  });
});

describe('the keyboard', () => {
  test('J and K go from card to card and stop at the ends', () => {
    shown(of(SUPPORTED, PARTIAL));
    for (const [key, id] of [
      ['j', 'c1'],
      ['j', 'c2'],
      ['j', 'c2'],
      ['k', 'c1'],
    ] as const) {
      press(key);
      expect((document.activeElement as HTMLElement).dataset.claim).toBe(id);
    }
  });

  test('the page follows J only when it is asked to', () => {
    const { actions } = shown(of(SUPPORTED));
    press('j');
    expect(actions.onLocate).not.toHaveBeenCalled();
    cleanup();
    const following = shown(of(SUPPORTED), { keys: { letters: true, follow: true } });
    press('j');
    expect(following.actions.onLocate).toHaveBeenCalledOnce();
  });

  test('Enter on a card shows its passage, with Shift the page takes the focus', () => {
    const { actions } = shown(of(SUPPORTED));
    press('j');
    press('Enter');
    expect(actions.onLocate).toHaveBeenLastCalledWith(SUPPORTED.spans[0], 0, { focusPage: false });
    press('Enter', { shiftKey: true });
    expect(actions.onLocate).toHaveBeenLastCalledWith(SUPPORTED.spans[1], 1, { focusPage: true });
  });

  test('E opens the evidence of the active card, M turns the marks', () => {
    const { actions } = shown(of(SUPPORTED));
    press('j');
    press('e');
    expect(cards()[0]!.querySelector('details')?.open).toBe(true);
    press('m');
    expect(actions.onToggleMarks).toHaveBeenCalledOnce();
  });

  test('figures filter by the fixed order, 0 shows all, Escape clears', () => {
    shown(of(SUPPORTED, PARTIAL, HOPED));
    press('2');
    expect(cards().map(({ dataset }) => dataset.claim)).toEqual(['c2']);
    press('0');
    expect(cards()).toHaveLength(3);
    press('7');
    expect(cards().map(({ dataset }) => dataset.claim)).toEqual(['c3']);
    press('Escape');
    expect(cards()).toHaveLength(3);
    // No claim is contradicted: the key must not empty the list.
    press('4');
    expect(cards()).toHaveLength(3);
  });

  test('Escape returns the focus to where it was before J', () => {
    shown(of(SUPPORTED));
    const again = screen.getByRole('button', { name: 'Baca ulang halaman ini' });
    again.focus();
    press('j');
    press('Escape');
    expect(document.activeElement).toBe(again);
  });

  test('letters do nothing with a modifier or once they are turned off', () => {
    const { actions } = shown(of(SUPPORTED));
    press('m', { ctrlKey: true });
    expect(actions.onToggleMarks).not.toHaveBeenCalled();
    press('?');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Pintasan satu huruf aktif' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tutup' }));
    press('m');
    expect(actions.onToggleMarks).not.toHaveBeenCalled();
  });

  test('? shows the table of keys', () => {
    shown(of(SUPPORTED));
    press('?');
    expect(screen.getByRole('dialog', { name: 'Pintasan papan ketik' })).toBeTruthy();
  });
});

describe('what is said aloud', () => {
  test('one polite region, once at the start and once at the end', () => {
    const { next } = shown(STATES.reading!);
    expect(screen.getByRole('status').textContent).toBe('Membaca');
    next(reportState());
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe(
      'Selesai. 4 klaim: 1 sesuai data, 1 sesuai sebagian, 1 di luar cakupan, 1 harapan. Tercetak dua kali.',
    );
  });

  test('in English too', () => {
    shown(reportState(), { language: 'en' });
    expect(screen.getByRole('status').textContent).toBe(
      'Done. 4 claims: 1 matches our data, 1 matches in part, 1 outside coverage, 1 hoped for. Printed twice.',
    );
  });
});

describe('focus', () => {
  test('a reading the reader asked for takes it to the title', () => {
    shown(reportState(), {}, { asked: true });
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('a report that comes by itself leaves it alone', () => {
    const { next } = shown(STATES.reading!);
    next(reportState());
    expect(document.activeElement).toBe(document.body);
  });

  test('reading again from the panel ends at the new title', () => {
    const { next } = shown(reportState());
    fireEvent.click(screen.getByRole('button', { name: 'Baca ulang halaman ini' }));
    next(STATES.reading!);
    next(reportState({ readAt: '2026-11-23T08:00:00.000Z' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('the skip link leads to the claims', () => {
    shown(reportState());
    const link = screen.getByRole('link', { name: 'Langsung ke klaim' });
    expect(document.querySelector(link.getAttribute('href')!)).toBeTruthy();
  });
});

describe('states', () => {
  test.each(
    Object.keys(STATES).flatMap((name) => (['id', 'en'] as const).map((language) => [name, language] as const)),
  )('%s in %s has one title, a foot, and no place left unfilled', (name, language) => {
    const { container } = shown(STATES[name]!, { language });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('contentinfo')).toBeTruthy();
    if (name !== 'hostile') expect(container.textContent).not.toMatch(/\{\w+[|}]|undefined|NaN|null|\[object/);
  });

  test('stopping is offered only after a moment', () => {
    vi.useFakeTimers();
    const { actions } = shown(STATES.reading!);
    expect(screen.queryByRole('button', { name: 'Hentikan' })).toBeNull();
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    return screen.findByRole('button', { name: 'Hentikan' }).then((stop) => {
      fireEvent.click(stop);
      expect(actions.onStop).toHaveBeenCalledOnce();
    });
  });

  test('the first run says what is read, what it is compared with, and that nothing leaves', () => {
    shown({ kind: 'not-read' }, {}, { firstRun: true });
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  test('no article: the selection or the whole page can be read', () => {
    const { actions } = shown(STATES['not-article']!);
    fireEvent.click(screen.getByRole('button', { name: 'Baca teks yang dipilih' }));
    fireEvent.click(screen.getByRole('button', { name: 'Baca seluruh halaman' }));
    expect(actions.onReadSelection).toHaveBeenCalledOnce();
    expect(actions.onReadWholePage).toHaveBeenCalledOnce();
  });

  test('faults come first, and the rest waits behind its number', () => {
    shown(STATES.faults!);
    const list = screen.getByRole('list', { name: 'Yang perlu diketahui tentang halaman ini' });
    expect(within(list).getAllByRole('listitem')[0]!.textContent).toContain('Data hasil tidak dapat dibuka.');
    fireEvent.click(within(list).getByRole('button', { name: '5 lagi' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(8);
  });

  test('without the data, claims stand as not matched', () => {
    shown(STATES.faults!);
    expect(screen.getAllByText('Belum dicocokkan').length).toBeGreaterThan(0);
    expect(screen.queryByText('Sesuai data')).toBeNull();
  });
});

describe('checks', () => {
  test('conflicts first, then the uncertain; what agrees about the edition is one line', () => {
    shown(STATES.verdicts!);
    const list = within(screen.getByRole('region', { name: '6 pemeriksaan' })).getAllByRole('listitem');
    expect(list.map(({ className }) => className)).toEqual(['conflict', 'unknown', 'ok', 'ok', 'ok']);
    expect(list[4]!.textContent).toContain('2 cocok');
  });

  test('offices of which nothing is known are one line where they are many, and can be opened', () => {
    const told = (n: number) =>
      Array.from({ length: n }, (_, at) =>
        reportCheck({
          kind: 'office',
          outcome: 'unknown',
          claimed: `Kepala Dinas ${at + 1}`,
          mentions: [`o${at}`],
          because: { key: at % 2 ? 'check.office.unknown' : 'check.office.unknown.date', values: {} },
        }),
      );
    const lines = () => within(screen.getByRole('region', { name: /pemeriksaan/ })).getAllByRole('listitem');
    shown(reportState({ report: report({ claims: [], checks: told(2) }) }));
    expect(lines()).toHaveLength(2);
    cleanup();
    shown(reportState({ report: report({ claims: [], checks: told(5) }) }));
    expect(lines()).toHaveLength(1);
    expect(lines()[0]!.className).toBe('unknown');
    expect(lines()[0]!.textContent).toMatch(/^jabatan.*Kepala Dinas 5 .*5 belum pasti$/);
  });

  test('what the data holds nothing of is one line too, whatever is asked', () => {
    const keys = ['check.edition.unknown', 'check.event-date.unknown', 'check.presenter.unknown'] as const;
    const checks = keys.map((key) => reportCheck({ outcome: 'unknown', because: { key, values: { year: 2019 } } }));
    shown(reportState({ report: report({ claims: [], checks }) }));
    expect(within(screen.getByRole('region', { name: /pemeriksaan/ })).getAllByRole('listitem')).toHaveLength(1);
  });

  test('the words of a check can be shown on the page', () => {
    const { actions } = shown(reportState());
    fireEvent.click(screen.getByRole('button', { name: 'Tunjukkan di halaman: Selasa (5/12)' }));
    const { start, end } = report().mentions[0]!;
    expect(actions.onLocate).toHaveBeenCalledWith({ start, end }, 0);
  });
});

describe('repeated passages', () => {
  test('both places can be shown, and the middle unfolds where it is', () => {
    const { actions } = shown(reportState());
    const section = within(screen.getByRole('region', { name: 'Bagian yang berulang' }));
    fireEvent.click(section.getByRole('button', { name: 'Tunjukkan salinan 2 di halaman' }));
    expect(actions.onLocate).toHaveBeenCalledWith(report().duplicates.within[0]!.second, 1);
    expect(section.queryByText(/Penghargaan kedua/)).toBeNull();
    fireEvent.click(section.getAllByRole('button', { name: '6 paragraf di tengah, sama persis' })[0]!);
    expect(section.getByText(/Penghargaan kedua/)).toBeTruthy();
  });
});

describe('reading a site automatically', () => {
  test('is offered for the site in front, and asked for by its switch', () => {
    const { actions } = shown(reportState(), {}, { site: { host: 'berita.example', automatic: false } });
    const offer = screen.getByRole('checkbox', { name: /Baca otomatis di berita\.example/ });
    expect((offer as HTMLInputElement).checked).toBe(false);
    fireEvent.click(offer);
    expect(actions.onReadSiteAutomatically).toHaveBeenCalledWith(true);
  });

  test('is not offered where the browser does not tell the site', () => {
    shown({ kind: 'not-read' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('a hostile report', () => {
  test('is text and nothing else', () => {
    const { container } = shown(reportState({ report: hostile(20) }));
    expect(container.querySelector('img, script, iframe')).toBeNull();
    expect([...container.querySelectorAll('a')].every(({ href }) => !href.startsWith('javascript'))).toBe(true);
    expect(container.querySelector('.what')?.textContent).toContain('<img src=x');
  });

  test('500 claims are left to the browser to skip', () => {
    const { container } = shown(reportState({ report: hostile(500) }));
    expect(cards()).toHaveLength(500);
    expect(container.querySelector('.claims.long')).toBeTruthy();
  });

  test('views never write HTML', () => {
    const code = readdirSync(import.meta.dirname)
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
    expect(code.filter((each) => /innerHTML|outerHTML|insertAdjacentHTML|dangerously/.test(each))).toEqual([]);
  });
});

test('without our data a page is never said to hold no claim', () => {
  const { container } = shown(
    reportState({ report: report({ claims: [], checks: [] }), faults: [{ part: 'dataset', details: '' }] }),
  );
  expect(container.textContent).toContain('Klaim belum dapat dikenali.');
  expect(container.textContent).not.toContain('Tidak ada klaim');
});

test('a page that no extension may read leads to where its text can be pasted, and to the library', () => {
  shown({ kind: 'restricted', what: 'pdf' });
  const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /Periksa teks|Buka perpustakaan/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/library.html#history/check', '/library.html']);
});
