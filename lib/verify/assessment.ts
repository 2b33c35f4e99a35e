import type { Because } from '../catalogue/because.ts';
import type { Claim } from '../claims/claim.ts';
import type { CompleteCoverage, Coverage, Result } from '../dataset/facts.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

export type Field = 'competition' | 'year' | 'tier' | 'category' | 'innovation' | 'recipient' | 'unit';

export type Difference = { readonly field: Field; readonly claimed: string; readonly official: string };

type Reasoned = { readonly because: Because };

/** Each verdict carries exactly what it needs to be fair. */
export type Assessment = Reasoned &
  (
    | { readonly verdict: 'supported'; readonly evidence: NonEmpty<Result>; readonly coverage: Coverage }
    | {
        readonly verdict: 'partial';
        readonly evidence: NonEmpty<Result>;
        readonly unrecorded: NonEmpty<Field>;
        readonly coverage: Coverage;
      }
    | {
        readonly verdict: 'differs';
        readonly evidence: NonEmpty<Result>;
        readonly differences: NonEmpty<Difference>;
        readonly coverage: Coverage;
      }
    | { readonly verdict: 'contradicted'; readonly coverage: CompleteCoverage; readonly nearest: readonly Result[] }
    | { readonly verdict: 'not-found'; readonly coverage: Coverage; readonly nearest: readonly Result[] }
    | {
        readonly verdict: 'not-covered';
        readonly missing: 'competition' | 'year' | 'recipient';
      }
  );

export type Verdict = Assessment['verdict'];

/** `assessment` is undefined for hoped, planned and negated claims: they are listed, not judged. */
export type AssessedClaim = { readonly claim: Claim; readonly assessment?: Assessment };

export type CheckKind = 'weekday' | 'office' | 'edition' | 'event-date' | 'presenter' | 'count';

export type Check = {
  readonly kind: CheckKind;
  readonly outcome: 'ok' | 'conflict' | 'unknown';
  readonly mentions: readonly string[];
  readonly claimed: string;
  readonly expected?: string;
  readonly because: Because;
};
