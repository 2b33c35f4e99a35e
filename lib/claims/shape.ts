import type { Mention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { SIGN } from './masked.ts';

/** A sentence in which every mention is one sign, so that a rule can say "a tier, then those who have it". */
export type Shape = {
  readonly text: string;
  /** The mention whose sign stands at an index. */
  at(index: number): Mention | undefined;
};

/** `mask` is the masked text that the span is of; `inside` its mentions in text order. */
export function shapeOf(span: Span, inside: readonly Mention[], mask: string): Shape {
  const signs = new Map<number, Mention>();
  let text = '';
  let last = span.start;
  for (const mention of inside) {
    if (mention.start < last) continue;
    text += mask.slice(last, mention.start);
    signs.set(text.length, mention);
    text += SIGN[mention.type];
    last = mention.end;
  }
  return { text: text + mask.slice(last, span.end), at: (index) => signs.get(index) };
}
