import type { ReasonKey } from './reasons-id.ts';

/** The reasons of verdicts and checks, in English. */
export const reasonsEn: Readonly<Record<ReasonKey, string>> = {
  'verdict.supported': '{fields} agree with one row of our data.',
};
