import { fieldsEn } from './field-names.ts';
import { copiesEn } from './interface-copies-en.ts';
import { exportEn } from './interface-export-en.ts';
import { historyEn } from './interface-history-en.ts';
import type { InterfaceKey } from './interface-id.ts';
import { interfaceLibraryEn } from './interface-library-en.ts';
import { notesEn } from './interface-notes-en.ts';
import { storageEn } from './interface-storage-en.ts';

/** Every string of the interface, in English. */
export const interfaceEn: Readonly<Record<InterfaceKey, string>> = {
  // Verdicts: the phrase on a card, the phrase over a count, the short word
  'verdict.supported': 'Matches our data',
  'verdict.partial': 'Matches in part: {fields} not recorded',
  'verdict.partial.unsure': 'Matches in part: [{fields} not recorded, ]{unsure} not certain',
  'verdict.differs': 'Differs: {fields}',
  'verdict.contradicted': 'Not on the complete list',
  'verdict.not-found': 'Not in our data yet',
  'verdict.not-covered': 'Outside coverage',
  'verdict.hoped': 'Hoped for, not checked',
  'verdict.planned': 'Planned, not checked',
  'verdict.negated': 'Said not to be won',
  'verdict.unmatched': 'Not matched yet',
  'count.supported': '{n|Matches|Match} our data',
  'count.partial': '{n|Matches|Match} in part',
  'count.differs': '{n|Differs|Differ}',
  'count.contradicted': 'Not on the list',
  'count.not-found': 'Not in our data yet',
  'count.not-covered': 'Outside coverage',
  'count.unjudged': 'Not judged',
  'count.hoped': 'Hoped for',
  'count.planned': 'Planned',
  'count.negated': 'Not won',
  'count.unmatched': 'Not matched yet',
  'short.supported': '{n|Matches|Match}',
  'short.partial': 'In part',
  'short.differs': '{n|Differs|Differ}',
  'short.contradicted': 'Not listed',
  'short.not-found': 'No data yet',
  'short.not-covered': 'Outside',
  'short.unjudged': 'Not judged',
  'short.hoped': 'Hoped for',
  'short.planned': 'Planned',
  'short.negated': 'Not won',
  'short.unmatched': 'Unmatched',

  // The head of the sidebar
  'app.name': 'Piagam',
  'app.title': 'Piagam: award claims on this page',
  'skip.claims': 'Skip to the claims',
  'bar.read-again': 'Read this page again',
  'bar.marks': 'Marks on the page',
  'bar.export': 'Export JSON',
  'source.undated': 'no publication date printed',
  'source.untitled': 'Page without a title',
  'map.copy': 'copy 1, {words} {words|word|words}',
  'map.second': 'copy 2, identical',
  'map.whole': '{words} {words|word|words}',

  // Counts
  'counts.label': '{n} {n|claim|claims} by verdict. Press to filter.',

  // Notices about the page
  'notices.label': 'What to know about this page',
  'notices.more': '{n} more',
  'notices.look': 'Show',
  'notices.retry': 'Try again',
  'notices.read-again': 'Read again',
  'notices.dataset': 'The results could not be opened.',
  'notices.dataset.more': 'Claims are not matched yet.',
  'notices.marks': 'Marks cannot be shown on this page.',
  'notices.marks.more': 'The list of claims is complete.',
  'notices.storage': 'The report is not saved yet.',
  'notices.storage.more': 'It stays in this panel while the tab is open.',
  'notices.changed': 'The page changed after it was read.',
  'notices.changed.more': '{n} of {all} {all|mark|marks} could not be placed.',
  'notices.changed.none': 'This report is about the earlier text.',
  'notices.grown': 'The page has new text since it was read.',
  'notices.grown.more': 'This report does not have it yet.',
  'notices.unplaced': '{n} of {all} {all|mark|marks} could not be placed.',
  'notices.unplaced.more': 'Their claims are still in the list.',
  'notices.repetition': 'Printed twice.',
  'notices.repetition.part': 'Printed twice in part.',
  'notices.mark.byline': 'As its author.',
  'notices.mark.section': 'As its section.',
  'notices.repetition.times': 'Printed {n} times.',
  'notices.repetition.more': '{words} {words|word is|words are} identical; each claim counts once.',
  'notices.advertorial': 'Advertorial mark:',
  'notices.press-release': 'Press-release mark:',
  'notices.before': 'You read this page on {date}.',
  'notices.before.same': 'Its text is the same.',
  'notices.before.text': 'Its text has changed since.',
  'notices.before.dataset': 'The data used now differs from then.',
  'notices.before.verdicts': '{n} {n|verdict|verdicts} changed.',
  'notices.compare': 'Show the changes',
  'notices.across': 'Similar text on {n} other {n|page|pages}',
  'notices.across.more': 'that you have read.',
  'notices.selection': 'Only the text you selected was read.',
  'notices.whole-page': 'The whole page was read.',
  'notices.whole-page.more': 'Its menus and links were read too.',

  // The list of claims
  'claims.title': '{n} {n|claim|claims}',
  'claims.shown': '{n} of {all} {all|claim|claims}',
  'claims.by-article': 'in article order',
  'claims.look-first': 'needs a look first',
  'claims.order': 'Order: {order}. Press to change.',
  'claims.all': 'Show all',
  'claim.of': 'Claim {n} of {all}.',
  'claim.category': 'category {category}',
  'claim.tier': 'tier {tier}',
  'claim.locate': 'Show claim {n} on the page',
  'claim.locate.copy': 'Show claim {n} on the page, copy {copy} of {copies}',
  'claim.open': 'Evidence and notes of claim {n}',
  'claim.unplaced': 'Claim {n} is no longer on the page',
  'claim.gone': 'no longer on the page',
  'claim.hidden': 'in a closed part of the page',
  'claim.paragraph': 'paragraph {n}',
  'claim.copies': '{n} copies: paragraphs {list}',
  'claim.cue': 'The article says',
  'claim.copy': 'Copy',
  'claim.copied': 'Copied',
  'claim.not-copied': 'Could not be copied',
  'claim.copy.label': 'Copy a citation of claim {n}',

  // What we do not know
  'unknown.lead': 'We do not know:',
  'unknown.fields': '{fields}. Our source does not say; that is no denial.',
  'possible.lead': 'Still possible:',
  'possible.contradicted': 'the recipient goes by another name, or the article means another tier.',
  'mind.lead': 'Bear in mind:',
  'mind.disputed': 'another source records it differently.',

  // Evidence
  'evidence.rows': '{n} {n|row|rows} of evidence',
  'evidence.nearest': '{n} nearest {n|row|rows}',
  'evidence.kind': 'source: {kind}',
  'kind.official': 'official',
  'kind.government': 'government',
  'kind.news': 'news',
  'kind.reference': 'reference',
  'kind.official.more': 'Official list.',
  'kind.government.more': 'Government page, not the official list.',
  'kind.news.more': 'News, not the official list.',
  'kind.reference.more': 'Reference, not the official list.',
  'evidence.source': 'Source',
  'evidence.note': 'Note',
  'note.english': '(in English)',
  'evidence.row': 'Row',
  'evidence.rank': 'rank {rank}',
  'table.caption': 'Article and data, field by field',
  'table.field': 'Field',
  'table.article': 'Article',
  'table.mark': 'Result',
  'table.data': 'Data',
  'table.meant': 'the same edition',
  'mark.same': 'same',
  'mark.differs': 'differs',
  'mark.unrecorded': 'not recorded',
  'mark.unsure': 'not certain',

  // Coverage
  'coverage.complete': 'Complete: {held} of {total} {total|recipient|recipients} of {list}.',
  'coverage.partial': 'We hold {held} of {total} {total|recipient|recipients} of {list}.',
  'coverage.rest':
    'We hold {held} of {total} {total|recipient|recipients} of {list}; the other {n} {n|is|are} not known to us.',
  'coverage.unsure':
    'We hold {held} of {total} {total|recipient|recipients} of {list}, but not all of them are certain.',
  'coverage.nothing': 'We hold none of the {total} {total|recipient|recipients} of {list} yet.',
  'coverage.open': 'We hold {held} {held|row|rows} for {list}; we do not know how many recipients there are.',
  'coverage.none': 'We hold no row for {list} yet.',
  'coverage.list': '{tier} {year}',
  'coverage.edition': 'the whole {year} edition',

  // Checks
  'checks.title': '{n} {n|check|checks}',
  'checks.conflicts': '{n} {n|does|do} not agree',
  'checks.unknowns': '{n} not certain',
  'checks.oks': '{n} {n|agrees|agree}',
  'check.ok': 'agrees',
  'check.conflict': 'does not agree',
  'check.unknown': 'not certain',
  'check.weekday': 'Weekday',
  'check.office': 'Office',
  'check.edition': 'Award',
  'check.event-date': 'Date of the event',
  'check.presenter': 'Presenter',
  'check.count': 'Number',
  'check.locate': 'Show on the page: {quote}',

  // Repeated passages
  'repeated.title': 'Repeated passages',
  'repeated.figures': '{words} {words|word|words} repeated',
  'repeated.copy': 'Copy {n}',
  'repeated.paragraphs': 'paragraphs {from} to {to}',
  'repeated.locate': 'Show copy {n} on the page',
  'repeated.middle': '{n} {n|paragraph|paragraphs} in between, identical',
  'repeated.middle.edited': '{n} {n|paragraph|paragraphs} in between',
  'repeated.times': '{words} {words|word|words}, printed {n} times.',
  'repeated.change': '“{first}” in copy 1, “{copy}” in copy {n}',
  'repeated.fold': 'Fold again',
  'similar.title': 'Similar text',
  'similar.share': "{percent} of this page's words",
  'similar.also': 'are also on that page, which you read on {date}.',
  'similar.caution': 'Similar text does not show who copied whom.',

  // States without a report
  'state.not-read': 'This tab has not been read',
  'state.not-read.more':
    'Press the Piagam button in the toolbar to read its article. This panel cannot read by itself.',
  'state.shortcut': 'Shortcut:',
  'state.first.reads': 'What it reads: the article in this tab, only after you press the button.',
  'state.first.compares':
    'What it compares with: the lists of award results inside this extension, each row with its source.',
  'state.reading': 'Reading the article …',
  'state.stop': 'Stop',
  'stage.read': 'Text of the article',
  'stage.recognise': 'Names and dates',
  'stage.claims': 'Award claims',
  'stage.verify': 'Matching with the data',
  'stage.duplicates': 'Repeated text',
  'figure.read': '{figure} {n|word|words}',
  'figure.recognise': '{figure} {n|mention|mentions}',
  'figure.claims': '{figure} {n|claim|claims}',
  'figure.verify': '{figure} matched',
  'figure.duplicates': '{figure} {n|passage|passages}',
  'stage.done': 'done',
  'stage.now': 'under way',
  'state.no-data': 'Claims cannot be recognised yet.',
  'state.no-data.more': 'The names of awards are in the results, which could not be opened.',
  'state.no-claims': 'We recognised no award claim',
  'state.no-claims.more': 'in {words} {words|word|words}. Piagam can miss some.',
  'state.no-claims.offer': 'If a sentence was missed, select it on the page, then:',
  'state.not-article': 'We found no article here',
  'state.not-article.more': 'The longest text that we saw on this page has {words} {words|word|words}.',
  'state.not-article.empty': 'There is no text that can be read on this page.',
  'state.read-selection': 'Read the selected text',
  'state.read-whole': 'Read the whole page',
  'state.restricted': 'The browser does not let extensions read this page',
  'state.restricted.browser-page': 'This page belongs to the browser itself. Nothing is wrong with your page.',
  'state.restricted.store':
    'This is the extension store, which is closed to all extensions. Nothing is wrong with your page.',
  'state.restricted.pdf':
    "This is the browser's PDF viewer. Nothing is wrong with your file; open its web page if there is one.",
  'state.failed': 'We could not finish reading',
  'state.failed.page-gone': 'The page was closed or left before we were done. Nothing is lost.',
  'state.failed.too-large': 'This page is too large, and we stopped before the browser slowed down. Nothing is lost.',
  'state.failed.stopped': 'You stopped the reading. Nothing is lost.',
  'state.failed.interrupted': 'The browser stopped the extension in the middle of reading. Nothing is lost.',
  'state.failed.unexpected': 'Something went wrong on our side. Nothing is lost.',
  'state.details': 'Details for a bug report',
  'state.details.copy': 'Copy the details',

  // What is said aloud
  'live.reading': 'Reading',
  'live.done': 'Done.',
  'live.claims': '{n} {n|claim|claims}: {list}.',
  'live.cell': '{n} {word}',
  'live.shown': '{n} of {all} {all|claim|claims} shown.',

  // The foot
  'foot.versions': 'Data {dataset} {version}, engine {engine}, read {time}',
  'foot.privacy': 'Nothing leaves your browser.',
  'foot.automatic': 'Read {host} automatically',
  'foot.automatic.more': 'Every page of this site is read as it loads. The browser asks you for this site alone.',
  'foot.language': 'Language',
  'foot.keys': 'Keyboard shortcuts',
  'language.id': 'Indonesia',
  'language.en': 'English',

  // Keyboard
  'keys.title': 'Keyboard shortcuts',
  'keys.close': 'Close',
  'keys.choice.letters': 'Single-letter shortcuts are on',
  'keys.choice.follow': 'The page scrolls along with J and K',
  'keys.read': 'Read this page, open the panel',
  'keys.next': 'Next claim, previous claim',
  'keys.locate': 'Choose the claim and show it on the page',
  'keys.go': 'Show it, then move to the page',
  'keys.evidence': 'Open or close the evidence of the chosen claim',
  'keys.search': 'Library: search',
  'keys.marks': 'Marks on the page: on or off',
  'keys.filter': 'Filter by verdict',
  'keys.all': 'Show all claims',
  'keys.escape': 'Close the dialog, clear filters, or go back',
  'keys.help': 'This table',

  // A citation
  'citation.verdict': "Piagam's verdict: {verdict}.",
  'citation.evidence': 'Evidence: {source}',
  'citation.article': 'Article: {source}',
  'citation.data': 'Data {dataset} {version} ({hash}), engine {engine}, read on {date}.',

  // The terminal
  'cli.export.left':
    'Notes left out: {n}. This form tells of readings, and the text of their pages is not in the input.',
  'cli.help': `piagam: checks award claims in government news against official results

Usage: npm run --silent piagam -- COMMAND

  verify [OPTIONS] FILE|-...
      Reads articles and prints their reports. FILE is an HTML page, text (.txt) or NDJSON
      (.ndjson, .jsonl); - reads NDJSON from standard input: one article a line,
      {"url","html"} or {"url","text","title","publishedAt"}; one line in, one line out.

      --json          one report as JSON (piagam-report/1); for one file only
      --ndjson        one report a line, in input order; for what failed: {"error", "line"}
      --dataset DIR   a folder of CSV files in source form instead of the bundled data
      --whole-page    read the whole page, not only its article
      --lang id|en    language of report and messages (default: id)

  export --format FORMAT [OPTIONS] REPORT|-...
      Writes reports (NDJSON of verify --ndjson, or a JSON export of the library) in another form:
      {formats}

      --bom           begin CSV with a byte order mark, for Excel
      --no-guard      leave CSV cells that could be read as a formula
      --reader NAME   who signs notes and reviews; else whoever signed the one file that is read
      --lang id|en    language of its sentences

  duplicates [OPTIONS] FILE|FOLDER|-...
      Groups copies: which texts print which, by date, passage by passage.
      Reads what verify reads, and folders of it.

      --json          one object with all families; --ndjson  one family a line
      --whole-page, --lang id|en

  fingerprint [--ndjson] FILE|FOLDER|-...
      Prints one row per fingerprint as CSV: document, hash, position, telling;
      cli/families.sql makes the same families of them in DuckDB.

  dataset check DIR
      Checks a dataset folder; each fault is printed as file:line: message.
  dataset diff OLD NEW
      Rows added (+), changed (~) and removed (-) between two dataset folders or zips; --json as JSON.

  --help, --version

Exit codes: 0 done, 1 some input failed (the others are still printed), 2 wrong usage.`,
  'cli.see-help': 'See: npm run --silent piagam -- --help',
  'cli.wrong.command':
    'There is no command “{what}”. There are: verify, export, duplicates, fingerprint, dataset check, dataset diff.',
  'cli.wrong.option': 'There is no option “{what}”.',
  'cli.wrong.value': 'The option “{what}” needs a value.',
  'cli.wrong.no-value': 'The option “{what}” takes no value.',
  'cli.wrong.language': 'There is no language “{what}”. Use id or en.',
  'cli.wrong.no-input': 'Name the files to read, or - for standard input.',
  'cli.wrong.format': 'There is no format “{what}”.',
  'cli.wrong.formats': 'Choose one: --json or --ndjson.',
  'cli.wrong.json-one': '--json prints one report. For several inputs use --ndjson.',
  'cli.wrong.twice-stdin': 'Standard input (-) can be read only once.',
  'cli.wrong.one-folder': 'Name one folder: dataset check DIR.',
  'cli.wrong.two-datasets': 'Name two folders or zips: dataset diff OLD NEW.',
  'cli.dataset-diff': '{added} {added|row|rows} added, {changed} changed, {removed} removed; {same} the same.',
  'cli.file.ENOENT': 'there is no such file; check its name',
  'cli.file.EISDIR': 'this is a folder, not a file; name the files in it',
  'cli.file.EACCES': 'this file may not be read; check its permissions',
  'cli.file.other': 'cannot be read: {details}',
  'cli.fault.pdf': 'this is a PDF; copy its text into a .txt file, and check that file',
  'cli.fault.too-long': 'the line is longer than {megabytes} MB; split it or send it as a file',
  'cli.fault.not-utf-8': 'the line is not UTF-8',
  'cli.fault.empty': 'the line is empty',
  'cli.fault.not-json': 'the line is not JSON; write one object a line',
  'cli.fault.no-object': 'the line is no object; write {"url","html"} or {"url","text"}',
  'cli.fault.no-text': 'neither “html” nor “text” holds anything',
  'cli.fault.not-string': '“{field}” is not text',
  'cli.fault.no-article':
    'there is no article here (longest text {words} {words|word|words}); --whole-page reads the whole page',
  'cli.fault.too-large': 'the page is too large to be read',
  'cli.fault.unexpected': 'something did not work on our side: {details}',
  'cli.no-claims': 'We recognise no award claim. Piagam can miss one.',
  'cli.difference': '{field}: article {claimed}, data {official}',
  'cli.checks': 'Other checks',
  'cli.outcome.ok': 'agrees',
  'cli.outcome.conflict': 'does not agree',
  'cli.outcome.unknown': 'not certain',
  'cli.repetition': 'Printed twice: {n} {n|word|words} ({share} % of the article), from “{quote}”',
  'cli.foot': 'Data {dataset} ({hash}), engine {engine}. Nothing was sent anywhere.',
  'cli.dataset-ok':
    '{dir}: {results} {results|result|results}, {editions} {editions|edition|editions}, {competitions} {competitions|competition|competitions}, {terms} {terms|term|terms} of office; no faults.',
  'cli.dataset-faults': '{dir}: {n} {n|fault|faults}; this data is not used.',
  'cli.no-folder': '{dir}: there is no such folder; check its name',
  ...fieldsEn,
  ...exportEn,
  ...historyEn,
  ...storageEn,
  ...interfaceLibraryEn,
  ...copiesEn,
  ...notesEn,
};
