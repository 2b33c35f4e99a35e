/** The end of a stretch, behind the bracket that it opened: "Zona Hijau (Kepatuhan Tinggi)"; the words of a text hold no brackets. */
export function closedEnd(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  return text.charAt(end) === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')') ? end + 1 : end;
}
