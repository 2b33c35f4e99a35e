import type { Note } from '../annotate/note.ts';
import { coverageSentence } from '../catalogue/coverage-sentence.ts';
import { fieldName } from '../catalogue/field-names.ts';
import type { Language } from '../catalogue/language.ts';
import { words, writtenTime } from '../catalogue/words.ts';
import { localDay, writtenDate } from '../catalogue/written.ts';
import { type Cell, cellOf, counts, countWords } from '../report/cells.ts';
import { claimLines } from '../report/claim-lines.ts';
import { passageLink } from '../report/passage-link.ts';
import { reasonOf } from '../report/reason-of.ts';
import { recordedInWords } from '../report/recorded.ts';
import type { Report, ReportClaim } from '../report/report.ts';
import { verdictPhrase } from '../report/verdict-phrase.ts';
import { webAddress } from '../text/web-address.ts';
import { type About, type ExportedPage, GENERATOR, type Judged } from './exported-page.ts';
import type { Format } from './format.ts';
import { noteLines } from './note-lines.ts';
import { looseNotes, notesOnClaim } from './notes-on-claim.ts';
import { cueOf, pageFacts } from './page-facts.ts';
import { sourceKind } from './source-kind.ts';
import { aboutReading } from './told.ts';

/** One file that reads well on a screen and printed (a browser makes the PDF): no script, nothing loaded from elsewhere. */
export const htmlReport: Format = {
  id: 'html',
  extension: '.html',
  mediaType: 'text/html',
  name: 'export.name.html',
  use: 'export.use.html',
  heeds: [],
  writer: (about) => ({
    head: () => head(about),
    page: (page) => article(page, about),
    foot: () => '</main>\n</html>\n',
  }),
};

/** Even a slip in our escaping could then neither run nor load anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1a1c20, #edebe6); --soft: light-dark(#55585f, #b9b5aa); --rule: light-dark(#d5d2c8, #4a4843); }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #1c1b19); }
h1 { font-size: 1rem; font-weight: 600; } h2 { font: 600 1.4rem/1.25 Georgia, serif; margin: 0; }
article { border-top: 2px solid var(--ink); padding: 1rem 0 2rem; } section { border-top: 1px solid var(--rule); padding: .75rem 0; }
h3 { font: 600 1.05rem/1.35 Georgia, serif; margin: 0; } p { margin: .25rem 0; } .soft { color: var(--soft); font-size: .875rem; }
h2, h3, p, li, th, td, mark { overflow-wrap: anywhere; }
.said { white-space: pre-line; } .verdict { font-weight: 600; } blockquote, .text p { font-family: Georgia, serif; } blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid var(--rule); }
mark { color: inherit; background: none; text-decoration: underline; text-underline-offset: .2em; }
mark[data-verdict=supported] { text-decoration: solid underline 3px; } mark[data-verdict=partial] { text-decoration: solid underline 1.5px; }
mark[data-verdict=differs] { text-decoration: double underline 2px; } mark[data-verdict=contradicted] { text-decoration: wavy underline 2px; }
mark[data-verdict=not-found] { text-decoration: dashed underline 2px; } mark[data-verdict=not-covered] { text-decoration: dotted underline 2.5px; }
mark[data-verdict=unjudged] { text-decoration: none; background: light-dark(#eee, #333); } mark sup { font: .7rem system-ui, sans-serif; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0; padding: 0; list-style: none; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .1rem .75rem .1rem 0; vertical-align: top; }
@media print { body { max-width: none; padding: 0; } .passage { display: none; } section, blockquote { break-inside: avoid; } a { color: inherit; } a[href]::after { content: " <" attr(href) ">"; font-size: .8em; overflow-wrap: anywhere; } }
`;

function head({ language, exportedAt, reader }: About): string {
  const t = words(language);
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="generator" content="${GENERATOR}">
<title>${escaped(t('export.title'))}</title>
<style>${STYLE}</style>
<header>
<h1>${escaped(t('export.title'))}</h1>
<p class="soft">${escaped(t('export.made', { time: moment(exportedAt, language) }))}${reader === undefined ? '' : ` ${escaped(t('export.by', { name: reader }))}`}</p>
</header>
<main>
`;
}

/** On the clock of whoever makes the file. */
function moment(instant: string, language: Language): string {
  return `${writtenDate(localDay(instant), language)}, ${writtenTime(instant, language)}`;
}

function article(exported: ExportedPage, about: About): string {
  const { report, notes, tags } = exported;
  const { page } = report;
  const t = words(about.language);
  const from = [page.siteName, page.publishedAt?.slice(0, 10), page.byline, ...tags];
  return `<article>
<h2 lang="${escaped(page.language ?? 'id')}">${escaped(page.title ?? t('source.untitled'))}</h2>
<p class="soft">${escaped(from.filter((part) => part !== null && part !== undefined).join(' · '))}</p>
${page.url === null ? '' : `<p class="soft">${link(page.url, page.url)}</p>`}
${pageFacts(report, about.language)
  .map((fact) => `<p>${escaped(fact)}</p>`)
  .join('\n')}
${report.claims.length === 0 ? `<p>${escaped(t('export.no-claims'))}</p>` : ''}
${countsLine(report, about.language)}
${report.claims.map((claim, at) => section(claim, at + 1, exported, about)).join('\n')}
${checks(report, about)}
${looseNotes(report, notes)
  .map((note) => looseNote(note, exported.judged, about))
  .join('\n')}
<section class="text" lang="${escaped(page.language ?? 'id')}">${markedText(report)}</section>
<p class="soft">${escaped(aboutReading(exported, about.language))}</p>
</article>
`;
}

/** Filled is known, open is unknown; on paper too. */
const SIGN: Readonly<Record<Cell, string>> = {
  supported: '●',
  partial: '◐',
  differs: '◆',
  contradicted: '■',
  'not-found': '○',
  'not-covered': '◌',
  unjudged: '→',
};

/** What was found, at a look. */
function countsLine({ claims }: Report, language: Language): string {
  if (claims.length === 0) return '';
  const t = words(language);
  const all = counts(claims).map(
    (count) =>
      `<li><span aria-hidden="true">${SIGN[count.cell]}</span> <b>${count.n}</b> ${escaped(countWords(count, false, t))}</li>`,
  );
  return `<ul class="counts">${all.join('')}</ul>`;
}

function section(
  claim: ReportClaim,
  number: number,
  { report, notes, judged }: ExportedPage,
  { language }: About,
): string {
  const t = words(language);
  const { what, lines } = claimLines(claim, report.text, t);
  const theirs = notesOnClaim(claim, report, notes);
  const coverage = claim.coverage ? coverageSentence(claim.coverage, language) : undefined;
  const passage = passageLink(report.page.url, report.text, claim.spans[0]);
  const cue = cueOf(claim, language);
  const differences = claim.differences.map(
    (each) =>
      `<tr><th>${escaped(fieldName(each.field, language))}<td>${escaped(each.claimed)}<td>≠<td>${escaped(recordedInWords(claim, each, t))}</tr>`,
  );
  return `<section>
<p class="verdict">${number}. <span aria-hidden="true">${SIGN[cellOf(claim)]}</span> ${escaped(verdictPhrase(claim, t))}</p>
<h3 lang="id">${escaped(what)}</h3>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${passage === undefined ? '' : `<p class="soft passage">${link(passage, t('export.passage'))}</p>`}
${claim.verdict === null ? '' : `<p>${escaped(reasonOf(claim, language))}</p>`}
${cue === undefined ? '' : `<p>${escaped(cue)}</p>`}
${differences.length === 0 ? '' : `<table>${differences.join('')}</table>`}
${coverage === undefined ? '' : `<p class="soft">${escaped(coverage)}</p>`}
${claim.evidence
  .map(
    ({ result, source }) =>
      `<p>${escaped(t('export.evidence'))}: ${link(source.url, source.title)} (${escaped(sourceKind(source.kind, language))}) <code>${escaped(result.id)}</code></p>`,
  )
  .join('\n')}
${theirs.map((note) => noted(note, judged, language)).join('\n')}
</section>`;
}

function checks(report: Report, { language }: About): string {
  if (report.checks.length === 0) return '';
  const t = words(language);
  const items = report.checks.map(
    (check) =>
      `<li>${escaped(t(`check.${check.kind}`))}: ${escaped(check.claimed)}, ${escaped(t(`check.${check.outcome}`))}. ${escaped(reasonOf(check, language))}</li>`,
  );
  return `<section><h3>${escaped(t('checks.title', { n: report.checks.length }))}</h3><ul>${items.join('')}</ul></section>`;
}

function looseNote(note: Note, judged: Judged | undefined, { language }: About): string {
  const { target } = note;
  const about = target.kind === 'claim' ? `<p class="soft">${escaped(words(language)('notes.about-claim'))}</p>` : '';
  const quote =
    target.kind === 'page' ? '' : `<blockquote lang="id">${escaped(target.selectors.quote.exact)}</blockquote>`;
  return `<section>${about}${quote}${noted(note, judged, language)}</section>`;
}

function noted(note: Note, judged: Judged | undefined, language: Language): string {
  const { body, tags } = note;
  const lines = noteLines(note, language, judged).map((line) => `<p>${escaped(line)}</p>`);
  const marks = tags.length === 0 ? '' : `<p class="soft">${escaped(tags.join(', '))}</p>`;
  return `${lines.join('')}${body === '' ? '' : `<p class="said">${escaped(body)}</p>`}${marks}`;
}

/** The article's text with its claims marked and numbered as above; where claims overlap, each stretch is marked by the first. */
function markedText({ text, claims }: Report): string {
  const marks = claims
    .flatMap((claim, at) => claim.spans.map((span) => ({ ...span, number: at + 1, cell: cellOf(claim) })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let from = 0;
  for (const { start, end, number, cell } of marks) {
    if (start < from) continue;
    html += paragraphs(text.slice(from, start));
    html += `<mark data-verdict="${cell}">${paragraphs(text.slice(start, end))}<sup>${number}</sup></mark>`;
    from = end;
  }
  return `<p>${html}${paragraphs(text.slice(from))}</p>`;
}

function paragraphs(text: string): string {
  return escaped(text).replace(/\n+/g, '<br><br>');
}

function link(address: string, title: string): string {
  const url = webAddress(address);
  if (!url) return escaped(title);
  return `<a href="${escaped(url.href)}" rel="noreferrer">${escaped(title === '' ? url.href : title)}</a>`;
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);
}
