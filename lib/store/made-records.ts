import fc from 'fast-check';
import { NOTE_KINDS, type Note } from '../annotate/note.ts';
import { report, reportClaim } from '../report/builders.ts';
import type { Report } from '../report/report.ts';
import type { ImportedDataset } from './records.ts';

/** Records made at random for tests, as strange as their types allow. */

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const instant = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const sha = fc.constantFrom('a', 'b', '7').map((digit) => digit.repeat(64));

export const addresses = fc.integer({ min: 0, max: 6 }).map((n) => `https://example${n % 3}.id/berita/${n}`);

export const reports: fc.Arbitrary<Report> = fc
  .record({
    url: addresses,
    title: orNull(text.map((words) => `Judul ${words}`)),
    body: text,
    judged: fc.boolean(),
    data: sha,
  })
  .map(({ url, title, body, judged, data }) => {
    const base = report();
    const text = `${base.text}\n${body}`;
    return {
      ...base,
      text,
      page: { ...base.page, url, title, sha256: `${text.length}`.padStart(64, '0') },
      claims: judged ? base.claims : [reportClaim({ status: 'hoped', verdict: null, coverage: null })],
      dataset: { ...base.dataset, sha256: data },
    };
  });

const sketch = fc.record({
  competition: orNull(text),
  award: orNull(text),
  year: orNull(fc.integer({ min: 1990, max: 2030 })),
  tier: orNull(text),
  category: orNull(text),
  innovation: orNull(text),
  recipient: fc.record({ name: orNull(text), code: orNull(text) }),
  unit: orNull(text),
});

const selectors = fc.record(
  {
    quote: fc.record(
      {
        exact: text,
        prefix: text,
        suffix: text,
        copy: fc.record({ number: fc.integer({ min: 1, max: 2 }), of: fc.constant(2) }),
      },
      { requiredKeys: ['exact', 'prefix', 'suffix'] },
    ),
    position: fc.record({ start: fc.nat(50), end: fc.integer({ min: 50, max: 90 }) }),
    range: fc.record({ startContainer: text, startOffset: fc.nat(9), endContainer: text, endOffset: fc.nat(9) }),
    sha256: sha,
  },
  { requiredKeys: ['quote', 'position', 'sha256'] },
);

export const notes: fc.Arbitrary<Note> = fc.record(
  {
    id: fc.uuid(),
    page: addresses,
    target: fc.oneof(
      fc.constant({ kind: 'page' as const }),
      selectors.map((selectors) => ({ kind: 'passage' as const, selectors })),
      fc.record({ kind: fc.constant('claim' as const), claim: sketch, selectors }),
    ),
    kind: fc.constantFrom(...NOTE_KINDS),
    body: fc.string({ unit: 'grapheme', maxLength: 200 }),
    tags: fc.array(text, { maxLength: 3 }),
    ruling: fc.record({ opinion: fc.constantFrom('agrees' as const, 'unclear' as const), reason: text }),
    added: sketch,
    created: instant,
    modified: instant,
    revision: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['id', 'page', 'target', 'kind', 'body', 'tags', 'created', 'modified', 'revision'] },
);

export const datasets: fc.Arbitrary<ImportedDataset> = fc.record({
  id: fc.uuid(),
  name: text,
  version: text,
  importedAt: instant,
  active: fc.boolean(),
  origin: fc.constantFrom('signed' as const, 'own' as const),
  rows: fc.nat(),
  sha256: sha,
  files: fc.dictionary(text, text, { noNullPrototype: true }),
});

export const instants = instant;
