import { everyMatch } from '../text/every-match.ts';

/** "yang meraih WTP hanya A, sedangkan B dan C harus puas dengan WDP": those behind have not what was told before. */
const CONTRAST =
  /[,;]?\s(?=(?:sedangkan|sementara(?! itu)|adapun|melainkan|tetapi|tapi|namun|kecuali|while|whereas)\s)/g;

/** Where masked `text` first sets something against what it began with; its length where it does not. */
export function firstContrast(text: string): number {
  return contrasts(text)[0] ?? text.length;
}

/** Where masked `text` turns to others, in order. */
export function contrasts(text: string): readonly number[] {
  return everyMatch(CONTRAST, text).map(({ index }) => index);
}
