/** Whether a text has no letters but a to z: then it needs no Unicode tables, which take long to load and to ask. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
