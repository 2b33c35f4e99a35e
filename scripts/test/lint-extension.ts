import { spawnSync } from 'node:child_process';
import { root } from '../stale.ts';

/** Warnings that we know: libraries that set innerHTML of their own strings, never of a page's. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

/** What Mozilla's linter finds in the built extension for Firefox. */
export function lintProblems(): string[] {
  const { stdout, stderr } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64e6 },
  );
  const report: unknown = parsed(stdout);
  if (!isReport(report)) return [`web-ext lint said nothing that can be read: ${stderr || stdout}`];
  const warnings = report.warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code));
  console.log(`${report.errors.length} errors, ${report.warnings.length} warnings, ${warnings.length} of them new`);
  return [...report.errors, ...warnings].map(({ code, message, file }) => `${file ?? 'manifest'}: ${code}: ${message}`);
}

type Finding = { readonly code: string; readonly message: string; readonly file?: string };

function isReport(value: unknown): value is { readonly errors: Finding[]; readonly warnings: Finding[] } {
  return typeof value === 'object' && value !== null && 'errors' in value && 'warnings' in value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
