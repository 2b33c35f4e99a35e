import type { Body, Region } from './facts.ts';
import { recipientKey } from './recipient-key.ts';

/** Codes of regions and bodies by every name they bear; a name of two bodies leads nowhere. */
export function codesByName(regions: readonly Region[], bodies: readonly Body[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const key = recipientKey(name);
    codes.set(key, codes.has(key) && codes.get(key) !== code ? undefined : code);
  };
  for (const { code, kind, name, aliases } of regions) {
    for (const each of [name, ...aliases]) add(`${kind} ${each}`, code);
  }
  for (const { code, name, aliases } of bodies) for (const each of [name, ...aliases]) add(each, code);
  return new Map([...codes].flatMap(([key, code]) => (code === undefined ? [] : [[key, code] as const])));
}
