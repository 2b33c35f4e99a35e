import { unitAt } from './unit-at.ts';

/** Whether a text has no letters but a to z: then it needs no Unicode tables, which take long to load and to ask. */
export function isAscii(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (unitAt(text, i) > 127) return false;
  return true;
}
