/**
 * Words that do one work in a sentence, as alternatives of a pattern: whoever reads one of a class reads them all. Where a
 * rule spells out its own, it means those and no others. Verbs stand one by one, the longer first, so that `wordsOf` can
 * list them.
 */

/** What the subject did who has the award: "meraih", "memboyong", "diganjar". */
export const GAINS =
  'meraih|menerima|memperoleh|menyabet|mendapatkan|mendapat|memboyong|memborong|merebut|menggondol|mengantongi|menggaet|merengkuh|mengoleksi|meraup|menangkan|memenangkan|membawa pulang|mempertahankan|menyandang|menorehkan|menggenggam|diganjar|dianugerahi|dianugrahi|dihadiahi';

/** The same as headlines have it: "raih", "boyong". */
export const GAINS_BARE = 'raih|peroleh|sabet|boyong|borong|gondol|kantongi|gaet|rengkuh|raup';

/** What a winner did to whom it left behind; headlines leave the prefix out. */
export const BEATS =
  'mengalahkan|kalahkan|mengungguli|ungguli|menyisihkan|sisihkan|menyingkirkan|singkirkan|menumbangkan|tumbangkan|menundukkan|tundukkan|menaklukkan|taklukkan|melibas|libas|menyalip|salip|menggeser|geser|menggantikan|gantikan|melewati|lewati|melampaui|lampaui|menyaingi|saingi|unggul (?:atas|dari)';

/** Behind "di" or "ter": what was done with the award by whom it has. */
export const GAINED_STEM =
  'raih|terima|peroleh|sabet|dapatkan|dapat|boyong|borong|rebut|gondol|kantongi|gaet|rengkuh|menangkan|menangi|juarai|raup|bawa pulang|koleksi|pertahankan|sandang|genggam';

/** "diraih", "di raih", "menjadi milik". */
export const GAINED = `di ?(?:${GAINED_STEM})|menjadi milik|jatuh ke tangan`;

/** What was done with a place by whom it has: "posisi kedua ditempati oleh X". */
export const FILLED = 'ditempati|diduduki|diisi';

/** Behind "di": what was done with the award by who gave it. */
export const GIVEN_STEM = 'berikan|serahkan|anugerahkan|anugrahkan|serahterimakan|sematkan';

/** "diserahkan". */
export const GIVEN = `di(?:${GIVEN_STEM})`;

/** What leads from a count or a name to those meant: "yakni", "yang terdiri atas". */
export const NAMELY =
  'yakni|yaitu|ialah|(?:yang )?(?:meliputi|mencakup|terdiri (?:dari|atas))|antara lain|di ?antaranya';

/** What was won, by any name. */
export const PRIZE =
  'penghargaan|anugerah|anugrah|piala|predikat|gelar|opini|apresiasi|awards|award|trofi|tropi|piagam|sertifikat';

/** Between an innovation and whose it is. */
export const BELONGS_TO =
  'dari|milik|karya|oleh|besutan|usulan|kepunyaan|(?:yang )?(?:digagas|dikembangkan|diciptakan|dibuat|diusung|diinisiasi|diluncurkan)(?: oleh)?';

/** Who has the award, by what was done with it. */
export const WINNERS = 'penerima|peraih|pemenang';

/** What a body reached in an assessment. */
export const SCORE = 'nilai|skor|poin|indeks|score';

/** The words that lead to its figure: "dengan perolehan nilai sebesar 97". */
export const LEADS_TO_SCORE = `${SCORE}|perolehan|raihan|capaian|total|jumlah|akhir|rata-rata|sebesar|mencapai|tertinggi`;

/** Behind the figure. */
export const OF_HUNDRED = ' ?%| persen| poin';

/** A small number in words: "tiga". */
export const TWO_TO_TEN = 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh';

/** A place in a row in words: "ketiga"; "kedua" and the higher also mean so many together. */
export const ORDINAL = `pertama|ke(?:${TWO_TO_TEN})`;

/** What an English subject did who has the award: "won", "clinched". */
export const WON =
  'won|received|earned|bagged|clinched|secured|grabbed|snatched|garnered|achieved|obtained|scooped|claimed|collected|retained|nabbed|accepted|pocketed|gained|attained|captured|snagged';

/** The same in the present, as headlines have it, and behind "to". */
export const WINS =
  'wins?|receives?|earns?|bags?|clinch(?:es)?|secures?|grabs?|snatch(?:es)?|garners?|achieves?|obtains?|scoops?|claims?|collects?|retains?|nabs?|accepts?|pockets?|gains?|attains?|captures?|snags?';

/** "on winning", "after securing". */
export const WINNING =
  '(?:receiv|earn|clinch|secur|snatch|garner|achiev|obtain|scoop|claim|collect|retain|accept|pocket|gain|attain|captur)ing|winning|bagging|grabbing|nabbing|snagging';

/** Before "to win": whose wish has come true. */
export const FULFILLED =
  'managed|able|only|first|second|third|city|regency|province|district|regions?|cities|regencies|provinces|succeeded|went on|continued|proud|happy|honou?red|pleased|grateful|fortunate|lucky|governments?|ones?|municipality|municipalities';

/** Behind "was": what was done to whom has it. */
export const HONOURED =
  'named|awarded|ranked|crowned|declared|selected|chosen|picked|voted|judged|honou?red|lauded|hailed|decorated|rewarded|conferred|presented|given|granted|recogni[sz]ed|acknowledged|placed|rated|designated|listed|bestowed|proclaimed|dubbed';

/** Before "to" and "upon": what was done with the award by who gave it. */
export const PRESENTED = 'given|handed|presented|awarded|conferred|bestowed|granted|delivered|accorded';

/** A place in a row: "first", "3rd". */
export const NTH = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d{1,2}th';

/** A small number: "four", "12". */
export const FEW = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|twenty';

/** Those whom English lists of winners count. */
export const REGIONS =
  'cities|towns|areas|regencies|districts|provinces|regions|municipalities|(?:local |regional |provincial )?governments|administrations|ministries|villages|institutions|agencies';

/** What leads from a count or a kind to those meant: "namely", "consisting of". */
export const NAMED =
  'namely|specifically|including|comprising|consisting of|such as|i\\.e\\.|that is|among others?|respectively';

/** Between a subject and its verb. */
export const ADVERB =
  'berhasil|sukses|kembali|juga|turut|ikut|pun|mampu|telah|sudah|resmi|akhirnya|lagi|secara resmi|tahun ini|tercatat';

/** The words of a class of verbs, each behind `prefix`: for sets of words. */
export function wordsOf(verbs: string, prefix = ''): string[] {
  return verbs.split('|').map((verb) => prefix + verb);
}
