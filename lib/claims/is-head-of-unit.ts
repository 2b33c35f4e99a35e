const HEAD_OF_UNIT =
  /^(?:plt\.? |pj\.? )?(?:direktur|dirut|direksi|kepala (?:rsud|puskesmas|upt|uptd|sekolah|sd|smp|sma|desa)|lurah|camat)\b/i;

/** "Direktur Utama PDAM X", "Kepala Puskesmas Y": heads of what belongs to the body that the article is about. */
export function isHeadOfUnit(quote: string): boolean {
  return HEAD_OF_UNIT.test(quote);
}
