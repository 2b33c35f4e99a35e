/** The reasons of verdicts and checks, in Indonesian. Calm, short; the subject of doubt is our data, never the author. */
export const reasonsId = {
  'verdict.supported': '{fields} sama dengan satu baris data kami.',
} as const;

export type ReasonKey = keyof typeof reasonsId;
