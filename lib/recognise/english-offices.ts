import { isName } from './person-name.ts';
import type { Scan } from './scan.ts';

/** "the Regent Salim": in English prose the article or a title stands before no other name. */
export function isEnglishOffice(scan: Scan, office: number, name: number): boolean {
  return (
    scan.gap(name) === ' ' &&
    /^(?:regent|governor|minister|mayor|president)$/.test(scan.key(office)) &&
    scan.lineCase(office) === 'prose' &&
    (isOpening(scan, office, name) ||
      (scan.gap(office) === ' ' &&
        /^(?:the|by|with|of|and|said|to|from)$/.test(scan.key(office - 1)) &&
        !scan.capital(office - 1)))
  );
}

/** "Minister Salim extended his thanks.": office, one name and a verb open the sentence. */
function isOpening(scan: Scan, office: number, name: number): boolean {
  const opens = office === 0 || scan.sentence(office - 1) !== scan.sentence(office);
  return opens && scan.gap(name + 1) === ' ' && !scan.capital(name + 1) && isName(scan, name);
}

/** An office whose English words are words of other names in Indonesian print. */
export const ENGLISH_OFFICE =
  /^(?:mayor|regent|governor|minister|president|head|director|chairman|deputy|vice|acting|general|ceo)$/;
