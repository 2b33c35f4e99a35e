import type { Assessment } from './assessment.ts';

/**
 * One assessment out of those for each award that the name may mean. What confirms wins; what accuses counts only where
 * every candidate accuses, for the article may mean the other one.
 */
export function mostFavourable(assessments: readonly [Assessment, ...Assessment[]]): Assessment {
  return (
    assessments.find(({ verdict }) => verdict === 'supported') ??
    assessments.find(({ verdict }) => verdict === 'partial') ??
    assessments.find((each) => each.verdict === 'not-found' && each.nearest.length > 0) ??
    assessments.find(({ verdict }) => verdict === 'not-found') ??
    assessments.find(({ verdict }) => verdict === 'not-covered') ??
    assessments[0]
  );
}
