import { quoteOf } from '../annotate/find-quote.ts';
import type { ClaimSketch, Note } from '../annotate/note.ts';
import { report } from '../report/builders.ts';
import type { ReportClaim } from '../report/report.ts';
import type { About, ExportedPage } from './exported-page.ts';

/** Pages and notes with plain defaults for tests: each test names only what it is about. */
export function exportedPage(fields: Partial<ExportedPage> = {}): ExportedPage {
  return { report: report(), capturedAt: '2026-11-24T03:00:00.000Z', notes: [], tags: [], ...fields };
}

export function note(fields: Partial<Note> = {}): Note {
  return {
    id: '7b1e0d0e-52a5-4c3e-9d7a-3f3f8b7d1c01',
    page: 'https://example.id/berita/1',
    target: { kind: 'page' },
    kind: 'other',
    body: 'Tanya panitia soal tahun',
    tags: ['cek'],
    created: '2026-11-24T03:10:00.000Z',
    modified: '2026-11-24T03:10:00.000Z',
    revision: 1,
    ...fields,
  };
}

/** A note on the first claim of the page. */
export function noteOnClaim(page: ExportedPage, fields: Partial<Note> = {}): Note {
  const [claim] = page.report.claims;
  if (!claim) throw new Error('the page has no claim');
  return note({ target: claimTarget(claim, page), ...fields });
}

function claimTarget(claim: ReportClaim, { report }: ExportedPage): Note['target'] {
  const [position] = claim.spans;
  if (!position) throw new Error('the claim has no place');
  const { competition, award, year, tier, category, innovation, recipient, unit } = claim;
  const sketch: ClaimSketch = { competition, award, year, tier, category, innovation, recipient, unit };
  return {
    kind: 'claim',
    claim: sketch,
    selectors: { quote: quoteOf(report.text, position), position, sha256: report.page.sha256 },
  };
}

export const ABOUT: About = { exportedAt: '2026-11-24T04:00:00.000Z', language: 'id' };
