import type { exportId } from './interface-export-id.ts';

/** Strings of exported files and of the choice of formats, in English. */
export const exportEn: Readonly<Record<keyof typeof exportId, string>> = {
  'export.use.csv-claims':
    'A table with one row a claim, for Excel, R or a database; other notes are in the CSV of notes',
  'export.use.csv-mentions': 'A table with one row a mention: who and what the article names, and where',
  'export.name.csv-notes': 'CSV, notes',
  'export.use.csv-notes': 'A table with one row a note of yours: on a claim, a passage or a page',
  'export.use.json': 'Everything without loss; Piagam can import it again',
  'export.use.ndjson': 'The reports alone, one a line, for the command line',
  'export.use.jsonld': 'W3C Web Annotation (JSON-LD), for other annotation tools',
  'export.use.claimreview': 'schema.org ClaimReview, only of claims that you judged yourself',
  'export.use.csl': 'A bibliography in CSL-JSON, for Zotero and pandoc',
  'export.use.ris': 'A bibliography in RIS, for Mendeley and EndNote',
  'export.use.bibtex': 'A bibliography in BibTeX, for LaTeX',
  'export.use.markdown': 'Notes in Markdown text',
  'export.use.html': 'One file that reads and prints well, and becomes a PDF',
  'export.use.hypothesis': 'Annotations that Hypothesis can import',
  'export.title': 'Piagam report',
  'export.made': "Made {time}. Verdicts say whether claims match Piagam's data, not whether the article is right.",
  'export.no-claims': 'No award claim was recognised.',
  'export.no-time': 'time of reading not recorded',
  'export.stamp':
    '{words} words, text SHA-256 {hash}; read {time}; data {dataset} {version} ({datasetHash}); engine {engine}',
  'export.evidence': 'Evidence',
  'export.reader': "Reader's judgement",
  'export.note': 'Note',
  'export.correction': "Reader's correction: {fields}",
  'export.added': 'Claim added by the reader: {fields}',
  'export.cleared': 'not told',
  'export.unclear': 'Unclear',
  'export.opinion.agrees': "agrees with Piagam's verdict",
  'export.opinion.supported': 'matches',
  'export.opinion.differs': 'differs',
  'export.opinion.contradicted': 'not listed',
  'export.opinion.unclear': 'unclear',
};
