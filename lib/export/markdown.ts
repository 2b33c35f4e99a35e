import type { Note } from '../annotate/note.ts';
import { coverageSentence } from '../catalogue/coverage-sentence.ts';
import { fieldName } from '../catalogue/field-names.ts';
import { words } from '../catalogue/words.ts';
import { claimLines } from '../report/claim-lines.ts';
import { passageLink } from '../report/passage-link.ts';
import { reasonOf } from '../report/reason-of.ts';
import { recordedInWords } from '../report/recorded.ts';
import type { ReportClaim } from '../report/report.ts';
import { verdictPhrase } from '../report/verdict-phrase.ts';
import { webAddress } from '../text/web-address.ts';
import type { About, ExportedPage, Judged } from './exported-page.ts';
import type { Format } from './format.ts';
import { noteLines } from './note-lines.ts';
import { looseNotes, notesOnClaim } from './notes-on-claim.ts';
import { cueOf, pageFacts } from './page-facts.ts';
import { sourceKind } from './source-kind.ts';
import { aboutReading } from './told.ts';

/** CommonMark, for notes and messages: a heading a page, a list item a claim. */
export const markdown: Format = {
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  name: 'export.name.markdown',
  use: 'export.use.markdown',
  heeds: [],
  writer: (about) => ({ head: () => signature(about), page: (page) => pageSection(page, about), foot: () => '' }),
};

function signature({ language, reader }: About): string {
  return reader === undefined ? '' : `${plain(words(language)('export.by', { name: reader }))}\n\n`;
}

function pageSection(exported: ExportedPage, about: About): string {
  const { report, notes, tags } = exported;
  const t = words(about.language);
  const { page } = report;
  const blocks = [
    `## ${plain(page.title ?? t('source.untitled'))}`,
    [page.siteName, page.publishedAt?.slice(0, 10), page.byline]
      .filter((part) => part !== null && part !== undefined)
      .map(plain)
      .join(' · '),
    link(page.url, page.url ?? ''),
    tags.map(plain).join(', '),
    ...pageFacts(report, about.language).map(plain),
    ...report.claims.map((claim) => claimItem(claim, exported, about)),
    report.claims.length === 0 ? t('export.no-claims') : '',
    ...looseNotes(report, notes).map((note) => looseNote(note, exported.judged, about)),
    `_${plain(aboutReading(exported, about.language))}_`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`;
}

function claimItem(claim: ReportClaim, { report, notes, judged }: ExportedPage, { language }: About): string {
  const t = words(language);
  const { what, lines } = claimLines(claim, report.text, t);
  const theirs = notesOnClaim(claim, report, notes);
  const coverage = claim.coverage ? coverageSentence(claim.coverage, language) : undefined;
  const passage = passageLink(report.page.url, report.text, claim.spans[0]);
  const details = [
    ...lines.map(plain),
    passage === undefined ? '' : link(passage, t('export.passage')),
    claim.verdict === null ? '' : plain(reasonOf(claim, language)),
    plain(cueOf(claim, language) ?? ''),
    ...claim.differences.map(
      (each) =>
        `${plain(fieldName(each.field, language))}: ${plain(each.claimed)} ≠ ${plain(recordedInWords(claim, each, t))}`,
    ),
    coverage === undefined ? '' : plain(coverage),
    ...claim.evidence.map(
      ({ result, source }) =>
        `${t('export.evidence')}: ${link(source.url, source.title)} (${sourceKind(source.kind, language)}, \`${result.id}\`)`,
    ),
    ...theirs.flatMap((note) => [
      ...noteLines(note, language, judged).map(plain),
      note.body === '' ? '' : `${t('export.note')}: ${lined(note.body, '    ')}`,
      note.tags.length === 0 ? '' : plain(t('notes.tags', { tags: note.tags.join(', ') })),
    ]),
  ];
  return [
    `- **${plain(verdictPhrase(claim, t))}**: ${plain(what)}`,
    ...details.filter((detail) => detail !== '').map((detail) => `  - ${detail}`),
  ].join('\n');
}

function looseNote(note: Note, judged: Judged | undefined, { language }: About): string {
  const { target, body, tags } = note;
  const t = words(language);
  const marks = tags.map(plain).join(', ');
  return [
    target.kind === 'claim' ? t('notes.about-claim') : '',
    target.kind === 'page' ? '' : `> ${plain(target.selectors.quote.exact)}`,
    ...noteLines(note, language, judged).map(plain),
    `${lined(body)}${marks === '' ? '' : ` (${marks})`}`.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Words of a page as words: nothing in them may become a heading, a list, a link, a picture or HTML. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\d*)([.)#=+-])/, '$1\\$2');
}

/** What a reader wrote keeps its lines. */
function lined(text: string, indent = ''): string {
  return text
    .split(/\r\n?|\n/)
    .map(plain)
    .filter((line) => line !== '')
    .join(`\\\n${indent}`);
}

function link(address: string | null, title: string): string {
  const url = address === null ? undefined : webAddress(address);
  if (!url) return plain(title);
  // Parentheses would end the address early.
  return `[${plain(title === '' ? url.href : title)}](<${url.href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
}
