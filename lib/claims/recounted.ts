import { GAINED, GAINS, GAINS_BARE, NAMELY, ORDINAL, PRIZE, TWO_TO_TEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';

/**
 * Sentences that go on telling what somebody has won without a verb of winning. `opening` is tried on the masked sentence up to
 * the award, `before` on the sentence before it. Each row's `from` is its test.
 */
const RECAPS: readonly {
  readonly opening: RegExp;
  readonly before: RegExp;
  /** What may stand behind the award. */
  readonly after?: RegExp;
  readonly from: readonly [string, string];
}[] = [
  {
    opening: pattern`^\W*(?:hal|semua|itu|semuanya|beberapa di ?antaranya|${NAMELY}) ?(?:tersebut|itu|ini)?,? (?:seperti(?! yang| halnya| di[A-Za-zÀ-ɏ])|${NAMELY}|mulai dari)\b[^.;]*$`,
    before: pattern`\b(?:${GAINS}|${GAINED}|mengukir)\b[^.;]*\b(?:prestasi|${PRIZE}|capaian)\b|\b(?:prestasi|${PRIZE}|capaian)\b[^.;]*\b(?:${GAINED}|ditorehkan|diukir)\b`,
    from: ['telah menorehkan sejumlah prestasi', 'hal tersebut seperti'],
  },
  {
    opening: pattern`^\W*(?:ditambah(?: lagi)?|belum lagi|(?:bukan|tak|tidak) (?:cuma|hanya) (?:itu|sampai di situ),? (?:ada|masih ada)(?: juga| pula)?|(?:selain|di samping) itu,? (?:ada|masih ada)(?: juga| pula)?|ada (?:juga|pula))\b,?(?: (?:juga|pula|dengan|raihan|${PRIZE}))* [^.;\uE003\uE005]{0,160}$`,
    before: pattern`\b(?:${GAINS}|${GAINS_BARE}|${GAINED}|didapuk|dinobatkan|kebanjiran|panen|banjir)\b`,
    from: ['predikat utama berhasil diraih', 'ditambah lagi, penghargaan '],
  },
  {
    opening: pattern`^\W*(?:(?:yang )?(?:pertama|ke(?:${TWO_TO_TEN})|terakhir)|(?:pada |di )?tahun (?:19|20)\d\d|kemudian|selanjutnya|berikutnya|lalu),? (?:(?:adalah|${NAMELY}|berupa|sebagai|juga|${PRIZE}),? |\uE001+ (?:pada |dalam |di )?)*(?:ajang )?$`,
    before: pattern`\b(?:${PRIZE}|prestasi)\b[^.;]*\b(?:${GAINED}|${NAMELY})\b|\b(?:${GAINED}|${GAINS}|${GAINS_BARE})\b|^\W*(?:(?:yang )?(?:${ORDINAL})|(?:pada |di )?tahun (?:19|20)\d\d|kemudian|selanjutnya|berikutnya|lalu)\b[^.;]*(?:\uE000|penghargaan)`,
    after:
      /^["”’)]?(?: \([^()]*\))?(?:[.,;:]|\s*$| (?:dari|oleh|atas|untuk|kategori|bidang|tingkat|tahun|yang|pada|dalam|sebagai|dan|serta|dengan|\uE000|\uE001))/u,
    from: ['menerima dua penghargaan', 'pertama, \uE001 '],
  },
];

const recapsIn = sieve(RECAPS, ({ opening }) => opening);

/** What is named behind masked `opening` was won, like what the masked sentence `before` tells of. */
export function isRecounted(opening: string, before: string, after: string): boolean {
  return recapsIn(opening).some(
    (row) => row.opening.test(opening) && row.before.test(before) && (row.after === undefined || row.after.test(after)),
  );
}

/** "Status X dari IGA 2025 makin menegaskan citra Kota Y": what adds to somebody's record was won. */
const ADDS =
  /^[^.;]{0,160}?\b(?:menegaskan|mengukuhkan|melengkapi|menambah|memperkuat|memperpanjang|memperkaya) (?:citra|posisi|deretan|daftar|koleksi|reputasi|panjang|rekam jejak|prestasi|raihan|capaian)\b/;

export function addsToRecord(after: string): boolean {
  return ADDS.test(after);
}

/** "Yakni sebagai Kabupaten Terbaik 1 bersama Kota Y": the sentence only says what the one before leaves open. */
export const GOES_ON = pattern`^\W*(?:${NAMELY}|tepatnya)\b`;

/** "Dan Siak kategori kota kecil.", "Sedangkan Kota X peringkat kedua": a holder and a tier, and no verb. */
export const ELLIPTIC =
  /^\W*(?:dan|serta|sedangkan|sementara(?: itu)?|adapun|kemudian|lalu)\b,?\s*(?:untuk )?\uE003+,? ?(?:untuk |di |pada |dengan )?\uE001+\W*$/u;
