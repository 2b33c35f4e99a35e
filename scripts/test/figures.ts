export type Figures = { readonly passed: number; readonly failed: number };

/** The figures in a JSON report of Vitest or Playwright. */
export function figuresOf(report: unknown): Figures {
  if (!isRecord(report)) return { passed: 0, failed: 0 };
  const stats = report.stats;
  if (isRecord(stats)) {
    // Flaky: failed once, passed when tried again.
    return { passed: number(stats.expected) + number(stats.flaky), failed: number(stats.unexpected) };
  }
  return { passed: number(report.numPassedTests), failed: number(report.numFailedTests) + failedFiles(report) };
}

/** Files that did not load have no tests to count. */
function failedFiles(report: Readonly<Record<string, unknown>>): number {
  const files = Array.isArray(report.testResults) ? report.testResults : [];
  return files.filter(
    (file) =>
      isRecord(file) &&
      file.status === 'failed' &&
      Array.isArray(file.assertionResults) &&
      !file.assertionResults.some((test) => isRecord(test) && test.status === 'failed'),
  ).length;
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
