import type { Mention } from '../recognise/mention.ts';

/** "Opini WTP", "Disclaimer": what an auditor says of a year's accounts. */
const OPINION = /\b(?:opini|opinion|wtp|wdp|wajar|disclaimer|disclamer|pendapat)\b/i;

/** An opinion is of the year that was audited, which is hardly ever the one in which it was given. */
export function isOpinion(mention: Mention): boolean {
  return mention.type === 'award' && OPINION.test(mention.quote);
}
