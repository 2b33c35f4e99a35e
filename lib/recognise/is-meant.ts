import { RECEIVING } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import type { Found } from './body-names.ts';
import { isIntroduced } from './counted-bodies.ts';
import { isBeginning, isMeantInEnglish, isOnTheWay } from './english-bodies.ts';
import { fillsLine } from './fills-line.ts';
import { isCredit, isGiver, isGivingBody } from './is-giver.ts';
import { isHeadlined } from './is-headlined.ts';
import { isNational } from './is-national.ts';
import { isPlace } from './is-place.ts';
import { isScored } from './is-ranked.ts';
import { isReceiver } from './is-receiver.ts';
import { isSubject } from './is-subject.ts';
import { isTailOfName } from './is-tail-of-name.ts';
import type { Scan } from './scan.ts';

/** The name means the body that has an award, and not a place, a giver or another name. */
export function isMeant(scan: Scan, name: Found): boolean {
  if (isGiver(scan, name) || isCredit(scan, name)) return false;
  if (name.sure) return true;
  if (!name.bare) return !isPlace(scan, name) && !isTailOfName(scan, name);
  // "untuk Jember Fashion Carnaval": the beginning of another name.
  const { end } = name;
  const runsOn =
    end < scan.words.count &&
    scan.gap(end) === ' ' &&
    scan.capital(end) &&
    // "Puncak Harganas, Bupati Tuban Raih": a word of headlines.
    (scan.lineCase(end) === 'prose' || scan.key(name.first) === 'puncak');
  if (runsOn && !RECEIVING.has(scan.key(end)) && scan.key(end) !== 'pulang') return false;
  if (isGivingBody(scan, name) || isBeginning(scan, name) || isOnTheWay(scan, name)) return false;
  return (
    isSubject(scan, name) ||
    isReceiver(scan, name) ||
    (isScored(scan, name) && standsAlone(scan, name)) ||
    fillsLine(scan, name, name) ||
    isHeadlined(scan, name) ||
    (!isPlace(scan, name) && (isIntroduced(scan, name) || isMeantInEnglish(scan, name)))
  );
}

/** No national body, no place, and no end of another name ("BP Batam"). */
function standsAlone(scan: Scan, name: Found): boolean {
  const { first, codes } = name;
  const runsOn = scan.gap(first) === ' ' && scan.capital(first - 1) && !NO_NAMES.has(scan.key(first - 1));
  return !runsOn && !isNational(codes) && !isPlace(scan, name);
}
