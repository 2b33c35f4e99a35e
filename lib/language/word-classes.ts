/**
 * Words that do one work in a sentence, as alternatives of a pattern: whoever reads one of a class reads them all. Where a
 * rule spells out its own, it means those and no others. Verbs stand one by one, the longer first, so that `wordsOf` can
 * list them.
 */

/** What the subject did who has the award: "meraih", "memboyong", "diganjar". */
export const GAINS =
  'meraih|menerima|memperoleh|menyabet|mendapatkan|mendapat|memboyong|memborong|merebut|menggondol|mengantongi|menggaet|merengkuh|mengoleksi|meraup|menangkan|memenangkan|membawa pulang|mempertahankan|menyandang|menorehkan|menggenggam|diganjar|dianugerahi|dianugrahi';

/** The same as headlines have it: "raih", "boyong". */
export const GAINS_BARE = 'raih|peroleh|sabet|boyong|borong|gondol|kantongi|gaet|rengkuh|raup';

/** Behind "di" or "ter": what was done with the award by whom it has. */
export const GAINED_STEM =
  'raih|terima|peroleh|sabet|dapatkan|dapat|boyong|borong|rebut|gondol|kantongi|gaet|rengkuh|menangkan|raup|bawa pulang|koleksi|pertahankan|sandang|genggam';

/** "diraih", "di raih", "menjadi milik". */
export const GAINED = `di ?(?:${GAINED_STEM})|menjadi milik|jatuh ke tangan`;

/** Behind "di": what was done with the award by who gave it. */
export const GIVEN_STEM = 'berikan|serahkan|anugerahkan|anugrahkan|serahterimakan';

/** "diserahkan". */
export const GIVEN = `di(?:${GIVEN_STEM})`;

/** What leads from a count or a name to those meant: "yakni", "yang terdiri atas". */
export const NAMELY =
  'yakni|yaitu|ialah|(?:yang )?(?:meliputi|mencakup|terdiri (?:dari|atas))|antara lain|di ?antaranya';

/** What was won, by any name. */
export const PRIZE =
  'penghargaan|anugerah|anugrah|piala|predikat|gelar|opini|apresiasi|awards|award|trofi|tropi|piagam|sertifikat';

/** The words of a class of verbs, each behind `prefix`: for sets of words. */
export function wordsOf(verbs: string, prefix = ''): string[] {
  return verbs.split('|').map((verb) => prefix + verb);
}
