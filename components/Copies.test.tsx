// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../lib/catalogue/words.ts';
import { repetitions } from '../lib/duplicates/repetitions.ts';
import type { Across } from '../lib/report/report.ts';
import type { PageRow } from '../lib/store/records.ts';
import { report, reportState } from '../tests/views/samples.ts';
import { AlignedPassages } from './AlignedPassages.tsx';
import { FamilyView } from './FamilyView.tsx';
import { timeLine } from './family-time-line.ts';
import { notices } from './notices.ts';
import { paragraphs } from './paragraphs.ts';
import { RepeatedPassages } from './RepeatedPassages.tsx';
import { SimilarPages } from './SimilarPages.tsx';
import { SpeechContext } from './speech.ts';

afterEach(cleanup);

const TEXT = 'Berita. Bupati berkata 21 desa memakainya sejak Mei.\nWarga senang. (Adv-Kominfo)';
const QUOTE = 'Bupati berkata 14 desa sudah memakainya sejak Maret.\nWarga senang';
const at = (text: string, part: string, from = 0) => ({
  start: from + text.indexOf(part),
  end: from + text.indexOf(part) + part.length,
});
const ACROSS: Across = {
  url: 'https://kabarsemeru.example/2',
  title: 'Desa Pakai Telepon',
  seenAt: '2026-11-03T01:00:00Z',
  containment: 0.9999,
  resemblance: 0.9,
  kind: 'page',
  publishedAt: null,
  containmentThere: 0.5,
  matched: { words: 8, here: 9, there: 16 },
  longest: 8,
  basis: 'text',
  passages: [
    {
      here: at(TEXT, 'Bupati berkata 21 desa memakainya sejak Mei.\nWarga senang'),
      there: { start: 100, end: 100 + QUOTE.length },
      words: 8,
      quote: QUOTE,
      differences: [
        { kind: 'figure', here: at(TEXT, '21'), there: at(QUOTE, '14', 100) },
        { kind: 'word', here: { start: 27, end: 27 }, there: at(QUOTE, 'sudah', 100) },
        { kind: 'date', here: at(TEXT, 'Mei'), there: at(QUOTE, 'Maret', 100) },
      ],
    },
  ],
};

function similar(across: readonly Across[], onLocate = vi.fn()) {
  const label = { kind: 'advertorial' as const, quote: 'Adv-Kominfo', ...at(TEXT, 'Adv-Kominfo') };
  const report = { text: TEXT, labels: [label], duplicates: { within: [], across, notCompared: 3 } };
  const { container } = render(
    <SpeechContext.Provider value={{ language: 'en', articleLanguage: 'id' }}>
      <SimilarPages report={report} onLocate={onLocate} />
    </SpeechContext.Provider>,
  );
  return { container, onLocate };
}

test('figures that can be reckoned again, the mark beside the share, never rounded up to all', () => {
  const { container } = similar([ACROSS]);
  const said = container.textContent ?? '';
  expect(said).toContain('Marked “Adv-Kominfo”; 99% of its words are also in “Desa Pakai Telepon”.');
  expect(said).toContain("8 of this page's 9 words; 50% of that text's 16 words. 1 passage, the longest of 8 words.");
  expect(said).toContain('no publication date printed');
  expect(said).toContain('3 further texts print the same sentences and were not compared.');
  expect(said).toContain('Similar text does not show who copied whom.');
  expect(said).not.toMatch(/plagi|original|copied from/i);
});

test('passages open on request: both sides, words on one side only marked, the story first', () => {
  const { container, onLocate } = similar([ACROSS]);
  expect(container.querySelector('.pair')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Compare 1 passage' }));
  const [here, there] = container.querySelectorAll('.pair > div');
  expect([...(here?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['21', 'Mei']);
  expect([...(there?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
    '14',
    'sudah',
    'Maret',
  ]);
  expect(here?.querySelectorAll('p')).toHaveLength(2);
  const changes = container.querySelectorAll('.changes li');
  expect([...changes].map((line) => line.textContent)).toEqual([
    'Figure “14” there, “21” here',
    'Date “Maret” there, “Mei” here',
    '1 other difference of words',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Show passage 1 on the page' }));
  expect(onLocate).toHaveBeenCalledWith(ACROSS.passages[0]?.here);
});

test('equal paragraphs between those that differ are folded, and a date that differs is told whole', () => {
  const copy = (day: string) => `Kepala dinas.\nSatu.\nDua.\nTiga.\nAcara ${day}, di balai.\nEmpat.\n`;
  const [text, quote] = [copy('Rabu (6/12)').repeat(2), copy('Selasa (5/12)').repeat(2)];
  const found = (whole: string, part: string) => [
    at(whole, part),
    { start: whole.lastIndexOf(part), end: whole.lastIndexOf(part) + part.length },
  ];
  const [here, there] = [found(text, 'Rabu (6'), found(quote, 'Selasa (5')];
  const differences = here.map((span, n) => ({ kind: 'date' as const, here: span, there: there[n] ?? span }));
  const passage = {
    here: { start: 0, end: text.length },
    there: { start: 0, end: quote.length },
    words: 20,
    quote,
    differences,
  };
  const { container } = render(
    <SpeechContext.Provider value={{ language: 'id', articleLanguage: 'id' }}>
      <AlignedPassages text={text} passages={[passage]} other="kabarsemeru.example" />
    </SpeechContext.Provider>,
  );
  expect([...container.querySelectorAll('.changes li')].map((line) => line.textContent)).toEqual([
    'Tanggal “Selasa (5/12)” di sana, “Rabu (6/12)” di sini',
  ]);
  const shown = () => [...container.querySelectorAll('.pair p')].map((line) => line.textContent);
  expect(shown().slice(0, 3)).toEqual([
    'Kepala dinas.',
    'Acara Rabu (6/12), di balai.',
    'Acara Rabu (6/12), di balai.',
  ]);
  const [fold] = screen.getAllByRole('button', { name: '3 paragraf sama persis' });
  if (fold) fireEvent.click(fold);
  expect(shown()).toHaveLength(24);
});

test('what only fingerprints tell is called an estimate; an older report has no more than its share', () => {
  const { matched, containmentThere, longest, kind, publishedAt, basis, ...older } = { ...ACROSS, passages: [] };
  const { container } = similar([
    { ...ACROSS, basis: 'estimated', passages: [] },
    { ...older, url: 'https://b.example/' },
  ]);
  expect(container.textContent).toContain('Estimated:');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('a press release that the reader brought in is called one, and its text is only text', () => {
  const { container } = similar([
    {
      ...ACROSS,
      url: 'sha256:ab',
      kind: 'reference',
      title: '<img src=x onerror=alert(1)>',
      publishedAt: '2021-03-02',
    },
  ]);
  expect(container.textContent).toContain('A press release you brought in, published 2 March 2021.');
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('a')).toBeNull();
});

test('the notice tells pages that were read from press releases that were brought in', () => {
  const lead = (...across: readonly Across[]) => {
    const state = reportState({ report: report({ duplicates: { within: [], across } }) });
    const { lead: said = '', more } = notices(state, 'en', words('en')).find(({ id }) => id === 'across') ?? {};
    return `${said} ${more}`;
  };
  const release: Across = { ...ACROSS, kind: 'reference', url: 'sha256:ab' };
  expect(lead(ACROSS)).toBe('Similar text on 1 other page that you have read.');
  expect(lead(release)).toBe('Similar text in 1 press release that you brought in.');
  expect(lead(ACROSS, release)).toBe(
    'Similar text on 1 other page that you have read, and in 1 press release that you brought in.',
  );
});

function repeated(text: string) {
  const within = repetitions({ text, blocks: [] });
  const state = reportState({ report: report({ text, duplicates: { within, across: [] } }) });
  const onLocate = vi.fn();
  const { container } = render(
    <SpeechContext.Provider value={{ language: 'en', articleLanguage: 'id' }}>
      <RepeatedPassages
        report={state.report}
        paragraphs={paragraphs(text)}
        onLocate={onLocate}
        onLocateElsewhere={() => {}}
      />
    </SpeechContext.Provider>,
  );
  return { container, onLocate, within, state };
}

const BODY = [
  'Pemerintah kabupaten membuka loket terpadu di pasar agar pedagang tidak perlu meninggalkan lapak untuk mengurus izin usaha.',
  'Loket itu dijaga empat petugas yang bergantian sejak pukul enam pagi dan sudah melayani 318 pedagang sampai pekan lalu.',
  'Berkas dikirim lewat sepeda motor setiap dua jam ke kantor pusat, lalu dokumen yang jadi diantar kembali ke lapak.',
];

test('differences of words alone are not called other ones', () => {
  const copy = BODY.map((line) => line.replace('kantor pusat', 'kantor induk'));
  const { container } = repeated([...BODY, ...copy].join('\n'));
  expect(container.querySelector('.changes li')?.textContent).toBe('1 difference of words');
});

test('an edited copy on the same page: what differs is told, and nothing is called identical', () => {
  const copy = BODY.map((line) => line.replace('318', '381').replace('kantor pusat', 'kantor induk'));
  const { container } = repeated([...BODY, ...copy].join('\n'));
  const said = container.textContent ?? '';
  expect(said).toContain('Figure “318” in copy 1, “381” in copy 2');
  expect(said).toContain('1 other difference of words');
  expect(said).toContain('1 paragraph in between');
  expect(said).not.toContain('identical');
  const [first, second] = container.querySelectorAll('.pair > div');
  fireEvent.click(second!.querySelector('.skip')!);
  expect([...second!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['381', 'induk']);
  fireEvent.click(first!.querySelector('.skip')!);
  expect([...first!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['318', 'pusat']);
});

test('three copies are one passage printed three times, each with its place', () => {
  const { container, onLocate, within, state } = repeated([...BODY, ...BODY, ...BODY].join('\n'));
  expect(container.textContent).toContain('printed 3 times');
  expect(container.querySelectorAll('.pair')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Show copy 3 on the page' }));
  expect(onLocate).toHaveBeenCalledWith(within[1]?.second, 2);
  expect(notices(state, 'en', words('en')).find(({ id }) => id === 'repetition')?.lead).toBe('Printed 3 times.');
});

function row(host: string, fields: Partial<PageRow> = {}): PageRow {
  return {
    key: `https://${host}/`,
    url: `https://${host}/`,
    host,
    title: `Judul ${host}`,
    siteName: null,
    publishedAt: null,
    firstSeen: '2026-11-03T01:00:00Z',
    lastSeen: '2026-11-03T01:00:00Z',
    sha256: 'a'.repeat(64),
    words: 300,
    language: 'id',
    verdicts: {},
    competitions: [],
    regions: [],
    years: [],
    labels: [],
    tags: [],
    notes: 0,
    captures: 1,
    dataset: { version: '1', sha256: 'b'.repeat(64) },
    engine: '0.1.0',
    kind: 'page',
    ...fields,
  };
}

test('a family: dated copies on a line, the undated said, squares spoken as a sentence', () => {
  const onCompare = vi.fn();
  const { container } = render(
    <SpeechContext.Provider value={{ language: 'en', articleLanguage: 'id' }}>
      <FamilyView
        family={{
          members: [
            {
              row: row('a.example', { publishedAt: '2019-07-18', kind: 'reference' }),
              squares: ['same', 'edited', 'absent'],
              share: 0.5,
            },
            {
              row: row('b.example', { publishedAt: '2019-07-20' }),
              squares: ['same', 'same', 'same'],
              share: 1,
              publishedFrom: 'dateline',
              marks: ['Adv/Kominfo'],
            },
            { row: row('c.example') },
          ],
          dated: 2,
          fullest: 'https://b.example/',
        }}
        onCompare={onCompare}
      />
    </SpeechContext.Provider>,
  );
  const said = container.textContent ?? '';
  expect(said).toContain(
    'Only the dated copies are in order; the others stand apart. Similar text does not show who copied whom.',
  );
  expect(said).toContain('Published 20 July 2019by a date near the headline');
  expect(said).toContain('marked “Adv/Kominfo”');
  expect(said).toContain('Of 3 paragraphs: 1 same, 1 edited, 1 absent.');
  expect(said).toContain('No publication date printed; read 3 November 2026.');
  expect(said).toContain('Its text is not kept.');
  expect(container.querySelectorAll('.when')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  expect(onCompare).toHaveBeenCalledWith('https://a.example/');
});

test('days on a line', () => {
  expect(timeLine(['2019-07-18', '2019-07-19', '2019-07-22'])).toEqual([0, 25, 100]);
  expect(timeLine(['2019-07-18', '2019-07-18'])).toEqual([0, 0]);
  expect(timeLine([])).toEqual([]);
});
