/** Codes of a ministry, an agency or a court: no region is one of its names. */
export function isNational(codes: readonly string[]): boolean {
  return codes.some((code) => code.startsWith('body:'));
}
