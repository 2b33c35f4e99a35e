/** A row's `from` with the wording that taught it: a phrase, unlike the one word of a field that the program reads. */
const WORDING =
  /(?<=[{,\n]\s*)from:\s*(?:'(?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*"),?/g;

/**
 * Leaves out of the extension the wordings that rules were taught by. They explain a rule to who reads it and are its test;
 * nothing asks for them when it runs.
 */
export function withoutWordings() {
  return {
    name: 'without-wordings',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return /\/lib\/[^?]*\.ts$/.test(id) ? { code: leftOut(code), map: null } : undefined;
    },
  };
}

/** The source of a module without its rows' wordings. */
export function leftOut(code: string): string {
  return code.replace(WORDING, '');
}
