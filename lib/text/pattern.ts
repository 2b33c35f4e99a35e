/** A pattern with word classes in it, `pattern\`\b(?:${NAMELY})\b\``: escapes as in a literal, flag "u". */
export function pattern(raw: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  return new RegExp(String.raw(raw, ...classes), 'u');
}

/** The same with the flags "gu", for every match. */
export function patternOfAll(raw: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  return new RegExp(String.raw(raw, ...classes), 'gu');
}

/** The same in capitals or small letters, flag "i". */
export function patternOfAnyCase(raw: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  return new RegExp(String.raw(raw, ...classes), 'i');
}
