import { expect, test } from 'vitest';
import { report, reportClaim } from '../lib/report/builders.ts';
import { readableReport } from './readable-report.ts';

const claims = [
  reportClaim({ id: 'c1', status: 'hoped', verdict: null }),
  reportClaim({ id: 'c2', status: 'asserted', verdict: 'not-found' }),
  reportClaim({ id: 'c3', status: 'asserted', verdict: 'supported' }),
];

test.each([
  ['id', '3 klaim: 1 sesuai data, 1 belum ada di data, 1 harapan'],
  ['en', '3 claims: 1 matches our data, 1 not in our data yet, 1 hoped for'],
] as const)('the counts stand as in the sidebar, in %s', (language, counts) => {
  expect(readableReport(report({ claims }), language)).toContain(`\n\n${counts}\n\n`);
});
