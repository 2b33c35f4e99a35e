import { faultMessage } from '../../lib/catalogue/fault-message.ts';
import type { Language } from '../../lib/catalogue/language.ts';
import { type Fault, faultLine } from '../../lib/dataset/fault.ts';

/** "results.csv:12: year: …" in the reader's language; names of files and columns stay. */
export function faultLineIn(fault: Fault, language: Language): string {
  return faultLine({ ...fault, message: faultMessage(fault.message, language) });
}
