import type { Result } from '../dataset/facts.ts';

declare const firm: unique symbol;
/** A row good enough to say that an article is otherwise; only `asFirm` makes one. */
export type FirmResult = Result & { readonly confirmOnly: false; readonly disputed: false; readonly [firm]: true };

/** Rows that were inferred, or that another source denies, may confirm a claim and never stand against one. */
export function isFirm(row: Result): row is FirmResult {
  return !row.confirmOnly && !row.disputed;
}
