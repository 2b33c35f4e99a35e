/**
 * Words that do one work in a sentence, as alternatives of a pattern: whoever reads one of a class reads them all. Where a
 * rule spells out its own, it means those and no others.
 */

/** What the subject did who has the award: "meraih", "memboyong", "diganjar". */
export const GAINS =
  'me(?:raih|nerima|mperoleh|nyabet|ndapat(?:kan)?|mboyong|mborong|rebut|nggondol|ngantongi|nggaet|rengkuh|ngoleksi|raup|nangkan|menangkan|mbawa pulang|mpertahankan|nyandang|norehkan|nggenggam)|di(?:ganjar|anuge?rahi)';

/** The same as headlines have it: "raih", "boyong". */
export const GAINS_BARE = 'raih|peroleh|sabet|boyong|borong|gondol|kantongi|gaet|rengkuh|raup';

/** Behind "di" or "ter": what was done with the award by whom it has. */
export const GAINED_STEM =
  'raih|terima|peroleh|sabet|dapat(?:kan)?|boyong|borong|rebut|gondol|kantongi|gaet|rengkuh|menangkan|raup|bawa pulang|koleksi|pertahankan|sandang|genggam';

/** "diraih", "di raih". */
export const GAINED = `di ?(?:${GAINED_STEM})`;

/** Behind "di": what was done with the award by who gave it. */
export const GIVEN_STEM = 'berikan|serahkan|anuge?rahkan|serahterimakan';

/** "diserahkan". */
export const GIVEN = `di(?:${GIVEN_STEM})`;

/** What leads from a count or a name to those meant: "yakni", "yang terdiri atas". */
export const NAMELY =
  'yakni|yaitu|ialah|(?:yang )?(?:meliputi|mencakup|terdiri (?:dari|atas))|antara lain|di ?antaranya';
