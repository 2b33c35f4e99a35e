/** A phrase of the catalogue inside a sentence or a list: "sesuai data". */
export function lowered(phrase: string): string {
  return phrase.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
