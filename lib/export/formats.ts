import { bibtex, cslJson, ris } from './bibliography.ts';
import { claimReview } from './claim-review.ts';
import { claimsCsv } from './claims-csv.ts';
import type { Format } from './format.ts';
import { htmlReport } from './html-report.ts';
import { hypothesis } from './hypothesis.ts';
import { markdown } from './markdown.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { notesCsv } from './notes-csv.ts';
import { reportsJson, reportsNdjson } from './reports-json.ts';
import { webAnnotation } from './web-annotation.ts';

/** Every format, in the order a reader is offered them. */
export const FORMATS: readonly Format[] = [
  claimsCsv,
  mentionsCsv,
  notesCsv,
  reportsJson,
  reportsNdjson,
  webAnnotation,
  claimReview,
  cslJson,
  ris,
  bibtex,
  markdown,
  htmlReport,
  hypothesis,
];
