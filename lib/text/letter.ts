const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;

/** What each UTF-16 unit is, asked once a unit: the tables behind `\p{L}` take ten times as long as this one. */
const KINDS = new Uint8Array(65_536);
for (let unit = 0; unit < 128; unit++) KINDS[unit] = /[A-Za-z]/.test(String.fromCharCode(unit)) ? LETTER : OTHER;
// Dashes, quotation marks and spaces of print, which nearly every text has: no letter among them.
KINDS.fill(OTHER, 0x2000, 0x2070);
KINDS[0xa0] = OTHER;

/** Whether a UTF-16 unit by itself is a letter, as `/\p{L}/u` has it; half of a pair is none. */
export function isLetterUnit(unit: number): boolean {
  if (KINDS[unit] === UNKNOWN) KINDS[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  return KINDS[unit] === LETTER;
}
