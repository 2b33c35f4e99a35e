import { read } from '../article/dom.ts';
import type { Ground } from './layers.ts';

/** Above this the text is light, so the page behind it is dark, be it a colour or a picture. */
const LIGHT = 0.5;

/** Lightness of a computed colour from 0 (black) to 1 (white); undefined for a form that we do not know. */
export function lightness(colour: string): number | undefined {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?%?/gi) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (/^rgba?\(/i.test(colour)) return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (/^(oklab|oklch)\(/i.test(colour)) return a;
  if (/^(lab|lch)\(/i.test(colour)) return a > 1 ? a / 100 : a;
  // In "color(display-p3 1 1 1)" the 3 of the name comes first.
  const parts = /^color\(\S+\s+(.*)\)$/i
    .exec(colour)?.[1]
    ?.split(/[\s/]+/)
    .map(Number.parseFloat);
  const [red, green, blue] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ground of a range, told by the colour of its text; `known` spares asking again for the same element. */
export function groundOf(range: AbstractRange, known: Map<Element, Ground>): Ground {
  const container = range.startContainer;
  const element = read(container, 'parentElement');
  if (!element) return 'ink';
  const before = known.get(element);
  if (before) return before;
  const view = read(element, 'ownerDocument').defaultView;
  const light = view ? lightness(view.getComputedStyle(element).color) : undefined;
  const ground: Ground = light !== undefined && light > LIGHT ? 'paper' : 'ink';
  known.set(element, ground);
  return ground;
}
