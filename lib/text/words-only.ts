/** " kementerian pan rb " for "Kementerian PAN-RB": the words alone, a space around each, so that names can be looked for whole. */
export function wordsOnly(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\d]+/g, ' ')
    .trim()} `;
}
