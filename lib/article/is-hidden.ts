import { attribute } from './dom.ts';
import type { OutlineOptions } from './element-context.ts';

const INLINE_NONE = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden by its own attributes, whatever its style says. */
export function isHidden(element: Element, ariaHidden: OutlineOptions['ariaHidden']): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (ariaHidden === 'left-out' && attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && INLINE_NONE.test(style);
}
