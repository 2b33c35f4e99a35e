import { wordIndex } from '../text/word-index.ts';

/** What rules ask of the sentences of a masked text: its words are looked for once, for all of them. */
export const { gate, sieve: sieveIn } = wordIndex();
