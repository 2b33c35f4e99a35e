import type { CliKey } from './cli-id.ts';

/** What only the terminal says, in English. */
export const cliEn: Readonly<Record<CliKey, string>> = {
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
  'cli.copies.none': 'There are no copies among {n} {n|text|texts}.',
  'cli.copies.family': 'Family {n}: {copies} copies',
  'cli.copies.member': '{words} {words|word|words}, {percent} of the words of the fullest copy',
  'cli.copies.passage': '{n} {n|word|words}: “{quote}”',
  'cli.wrong.no-json': 'fingerprint prints CSV; the only other choice is --ndjson.',
  'cli.elsewhere': 'Printed again outside the article: {n} {n|word|words}, from “{quote}”',
};
