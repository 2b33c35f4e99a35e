import type { Claim } from '../claims/claim.ts';

/** A claim with the day of its event, ISO 8601, where the article prints one: it settles which edition a year means. */
export type ToldClaim = Claim & { readonly day?: string };
