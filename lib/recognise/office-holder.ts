import type { NameBefore } from './name-before-office.ts';
import { nameBefore } from './name-before-office.ts';
import { isBuilding, isInBracket, isKin } from './not-held.ts';
import type { OfficeHere } from './office-at.ts';
import type { Person } from './person-name.ts';
import { personAt } from './person-name.ts';
import type { Scan } from './scan.ts';

/**
 * Who holds an office: the person behind it, or the one named before it ("Salim, Bupati Tuban"). `rowEnd` is the word at which the
 * last office ends whose holder stands before it.
 */
export function holderOf(
  scan: Scan,
  office: OfficeHere,
  rowEnd: number,
): { readonly behind?: Person | undefined; readonly before?: NameBefore | undefined } {
  const { word, first, end, place, placedBefore, foreign } = office;
  const named = personAt(scan, end);
  const nobody = foreign || isBuilding(scan, word) || isKin(scan, first) || isInBracket(scan, first, end);
  // "Salim Bupati Tuban, Rini Bupati Buton": whoever stands between two offices is that one's whose name opens the row.
  const followed =
    named !== undefined &&
    scan.gap(end).includes(',') &&
    !scan.gap(named.lastWord).includes(',') &&
    scan.cue('office', named.lastWord) !== undefined;
  const before =
    place && !placedBefore && (nobody || followed || !named)
      ? nameBefore(scan, first, end, { followed, rowEnd })
      : undefined;
  return before || nobody ? { before } : { behind: named };
}
