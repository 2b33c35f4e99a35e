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
    const full = officeKey(/^deputi$/i.test(office.trim()) ? `Deputi ${beforeMinistry(bodyOrCode)}` : office);
    const { head, rest } = officeParts(full);
    const place = codes.get(recipientKey(bodyOrCode)) ?? bodyOrCode;
    const tried = isOfTheState(full)
      ? [`${full}@`]
      : [
          `${full}@${place}`,
          `${full}@${recipientKey(bodyOrCode)}`,
          `${full}@${placeOf(bodyOrCode.slice(beforeMinistry(bodyOrCode).length))}`,
          ...regions(head, rest || bodyOrCode).map((name) => `${head}@${placeOf(name)}`),
          // What follows "Menteri" names the ministry; what follows "Deputi" names one deputy of several.
          ...(head === 'deputi' ? [] : ministries(rest || bodyOrCode).map((name) => `${head}@${placeOf(name)}`)),
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

/** "Jatim" beside "Gubernur" is a province, "Malang" beside "Wali Kota" a city. */
function regions(head: string, name: string): readonly string[] {
  const kind = KIND_OF_OFFICE.get(head.replace(/^wakil /, ''));
  return kind === undefined ? [] : [`${kind} ${name}`];
}

const KIND_OF_OFFICE = new Map([
  ['gubernur', 'provinsi'],
  ['bupati', 'kabupaten'],
  ['wali kota', 'kota'],
]);

/** "PANRB" behind "Menteri" is the Kementerian PANRB. */
function ministries(name: string): readonly string[] {
  return name === '' ? [] : [`kementerian ${name}`, name];
}

/** "Bidang Pelayanan Publik Kementerian PANRB" -> "Bidang Pelayanan Publik ". */
function beforeMinistry(body: string): string {
  return body.slice(0, Math.max(0, body.search(/\b(kementerian|kemen)/i)));
}
