import type { Term } from './facts.ts';
import { groupByKeys } from './group-by-keys.ts';
import { officeKey, officeParts } from './office-key.ts';
import { recipientKey } from './recipient-key.ts';

/**
 * Terms by office and body. Both may be written in any way an article writes them: "Walikota" of "Pemkot Malang",
 * "Menteri PANRB" of nothing, "Deputi" of "Bidang Pelayanan Publik Kementerian PANRB". There is one president.
 */
export function officeHolders(
  terms: readonly Term[],
  codes: ReadonlyMap<string, string>,
): (office: string, bodyOrCode: string) => readonly Term[] {
  const placeOf = (body: string) => codes.get(recipientKey(body)) ?? recipientKey(body);
  const groups = groupByKeys(terms, ({ office, body, code }) => {
    const place = code ?? placeOf(body);
    const full = officeKey(office);
    const { head } = officeParts(full);
    const keys = [`${full}@${place}`, `${head}@${place}`];
    return [...new Set(isOfTheState(full) ? [...keys, `${full}@`] : keys)];
  });
  return (office, bodyOrCode) => {
    const full = officeKey(office);
    const { head, rest } = officeParts(full);
    const place = codes.get(recipientKey(bodyOrCode)) ?? bodyOrCode;
    const tried = isOfTheState(full)
      ? [`${full}@`]
      : [
          `${full}@${place}`,
          `${full}@${recipientKey(bodyOrCode)}`,
          ...ministries(rest).map((name) => `${head}@${placeOf(name)}`),
          ...ministries(officeKey(bodyOrCode)).map((name) => `${head}@${placeOf(name)}`),
          `${full}@${placeOf(fromMinistry(bodyOrCode))}`,
        ];
    for (const key of tried) {
      const found = groups.get(key);
      if (found) return found;
    }
    return [];
  };
}

function isOfTheState(office: string): boolean {
  return office === 'presiden' || office === 'wakil presiden';
}

/** "PANRB" behind "Menteri" is the Kementerian PANRB. */
function ministries(name: string): readonly string[] {
  return name === '' ? [] : [`kementerian ${name}`, name];
}

/** "Bidang Pelayanan Publik Kementerian PANRB" -> "Kementerian PANRB". */
function fromMinistry(body: string): string {
  return body.slice(Math.max(0, body.search(/\b(kementerian|kemen)/i)));
}
