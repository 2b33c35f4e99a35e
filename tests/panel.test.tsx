// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../entrypoints/sidepanel/Panel.tsx';
import type { Front, PanelHost } from '../entrypoints/sidepanel/panel-host.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { claim, report, reportState } from './views/samples.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function host() {
  let tell: (front: Front) => void = () => {};
  let choose: (claimId: string) => void = () => {};
  const asks: PanelHost = {
    subscribe(listener) {
      tell = listener;
      return () => {};
    },
    onPageChoice(listener) {
      choose = listener;
      return () => {};
    },
    language: async () => 'id',
    rememberLanguage: vi.fn(),
    readAgain: vi.fn(),
    readSelection: vi.fn(),
    readWholePage: vi.fn(),
    stop: vi.fn(),
    locate: vi.fn(async () => 'shown' as const),
    locateElsewhere: vi.fn(async () => 'shown' as const),
    activate: vi.fn(),
    toggleMarks: vi.fn(),
    readSiteAutomatically: vi.fn(),
  };
  return {
    asks,
    tell: (front: Partial<Front> = {}) =>
      act(() => tell({ state: reportState(), page: '1 a', firstRun: false, asked: false, ...front })),
    choose: (claimId: string) => act(() => choose(claimId)),
  };
}

/** The panel, once it listens. */
async function open(asks: PanelHost) {
  await act(async () => {
    render(<Panel host={asks} />);
  });
}

test('a mark pressed on the page makes its card the active one', async () => {
  const { asks, tell, choose } = host();
  await open(asks);
  await tell();
  await choose('c2');
  expect(document.querySelector('[aria-current="true"]')?.getAttribute('data-claim')).toBe('c2');
});

test('another page forgets what was chosen for the one before', async () => {
  const { asks, tell, choose } = host();
  await open(asks);
  await tell();
  await choose('c2');
  fireEvent.click(screen.getByRole('button', { name: /1\s*Sesuai sebagian/ }));
  await tell({ page: '1 b' });
  expect(document.querySelector('[aria-current="true"]')).toBeNull();
  expect(screen.getAllByRole('article')).toHaveLength(4);
});

test('the language is remembered, and the document speaks it', async () => {
  const { asks, tell } = host();
  await open(asks);
  await tell();
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(asks.rememberLanguage).toHaveBeenCalledWith('en');
  expect(screen.getByRole('heading', { name: '4 claims' })).toBeTruthy();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
  expect(document.title).toBe('Piagam: award claims on this page');
});

test('a choice of the active claim is told to the page', async () => {
  const { asks, tell } = host();
  await open(asks);
  await tell();
  fireEvent.click(screen.getByRole('button', { name: /Tunjukkan klaim 1 / }));
  expect(asks.activate).toHaveBeenCalledWith('c1');
  expect(asks.locate).toHaveBeenCalledWith(report().claims[0]!.spans[0], 0, { focusPage: false });
});

test('a report that cannot be drawn is said to be our failure, until the next one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { asks, tell } = host();
  await open(asks);
  const unreadable = JSON.parse('{"id":"c1","verdict":"supported"}') as ReportClaim;
  await tell({ state: reportState({ report: report({ claims: [unreadable] }) }) });
  expect(screen.getByRole('heading', { name: 'Artikel tidak selesai dibaca' })).toBeTruthy();
  await tell({ state: reportState({ report: report({ claims: [claim()] }) }), page: '1 b' });
  expect(screen.getByRole('heading', { name: '1 klaim' })).toBeTruthy();
});
