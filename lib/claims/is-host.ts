import type { Span } from '../text/span.ts';

/** "lomba yang diselenggarakan Badan Perpustakaan Provinsi X", "organized by the X Office": whose contest it is, not whose innovation. */
export function isHost({ start }: Span, mask: string): boolean {
  return HOSTED.test(mask.slice(Math.max(0, start - 30), start));
}

const HOSTED =
  /(?<!\uE002["”’)]{0,2} yang )\b(?:diselenggarakan|digelar|diadakan|dilaksanakan|dihelat|ditaja|digagas|diprakarsai|diinisiasi|diumumkan)(?: langsung)?(?: oleh)? $|\b(?:organi[sz]ed|held|hosted|initiated|conducted|launched) by (?:the )?$/;
