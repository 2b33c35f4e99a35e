/** Units whose head is called after them: "Kepala Puskesmas X", "Ketua KWT Y". */
export const FACILITY =
  'rsud|rsu|puskesmas|upt|uptd|pdam|perumdam?|bumdes|perpustakaan|posyandu|kwt|tp pkk|(?:sd|smp|sma|smk|mts|mi|ma|tk|slb|paud)n?';
/** Heads who receive for nobody but what they lead, and of whose place the article need not tell. */
const HEAD_OF_UNIT = new RegExp(
  `^(?:plt\\.? |pj\\.? )?(?:direktur|dirut|direksi|kepala (?:${FACILITY}|sekolah|madrasah|dinas|dis[a-z]{3,}|desa|kelurahan|kampung|bpbd|bappeda|bagian|inspektorat|satpol pp)|ketua (?:${FACILITY})|kades|lurah|camat|wali nagari|keuchik)\\b`,
  'i',
);

/** "Direktur Utama PDAM X", "Kepala Puskesmas Y": heads of what belongs to the body that the article is about. */
export function isHeadOfUnit(quote: string): boolean {
  return HEAD_OF_UNIT.test(quote);
}
