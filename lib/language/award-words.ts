import { GAINED_STEM, GAINS, GAINS_BARE, TWO_TO_TEN, wordsOf } from './word-classes.ts';

/** Words that open the name of an award ("Anugerah Parahita Ekapraya"). `generic`: also an everyday word, so more must follow. */
export const AWARD_HEADS: readonly { readonly generic: boolean; readonly forms: readonly string[] }[] = [
  {
    generic: false,
    forms: [
      'Anugerah',
      'Anugrah',
      'Piala',
      'Satyalancana',
      'Satya Lencana',
      'Satya Lancana',
      'Satyalencana',
      'Lencana',
      'Bintang Jasa',
      'Trofi',
      'Kompetisi',
      'Lomba',
      'Perlombaan',
      'Sayembara',
      'Olimpiade',
      'Jambore Inovasi',
      'Championship',
      'ISO',
      'Wajar Tanpa',
      'Wajar Dengan',
    ],
  },
  // Events that name a contest only beside a place in it.
  {
    generic: false,
    forms:
      'MTQ STQ Musabaqah Porprov Porkab Porda Popda Peparprov Peparda Pekan Penilaian Festival Kejuaraan Turnamen Gelar Jambore Pawai Karnaval Parade Pameran Kontes'.split(
        ' ',
      ),
  },
  { generic: true, forms: ['Penghargaan', 'Apresiasi', 'Rekor', 'Sertifikat'] },
];

/** Words that close it ("Indonesia Visionary Leader Award 2023"). */
export const AWARD_TAILS: readonly string[] = [
  'Award',
  'Awards',
  'Prize',
  'Awarding',
  'Championship',
  'Challenge',
  'Competition',
  'Nugraha',
  'of the Year',
];

/** Before an award and no part of its name ("meraih penghargaan UHC", "predikat KLA"). */
export const AWARD_CARRIERS: ReadonlySet<string> = new Set(
  'penghargaan predikat prediket evaluasi nilai gelar ajang piagam penganugerahan program kualifikasi raihan'.split(
    ' ',
  ),
);

/** Words that go on with an award's name behind the form that we know: "Predikat Kepatuhan Standar Pelayanan Publik". */
export const AWARD_CONTINUES: ReadonlySet<string> = new Set(
  'nasional award awards berkelanjutan trofi sertifikat standar penyelenggaraan pelayanan publik'.split(' '),
);

/** Words of a sentence that speaks of awards at all. */
export const AWARD_CONTEXT: ReadonlySet<string> = new Set([
  ...wordsOf(GAINS),
  ...wordsOf(GAINS_BARE),
  ...wordsOf(GAINED_STEM, 'di'),
  ...(
    'penghargaan award awards anugerah juara piala predikat terbaik kompetisi lomba opini peringkat meraihnya raihan terima dapat ' +
    'dapatkan menang pemenang menjuarai ganjar dinobatkan nobatkan kategori trofi piagam apresiasi inovasi nominasi finalis masuk lolos top won win wins winner received receives prize ' +
    'gelar titel diumumkan terpilih peraih penerima juri penganugerahan berhasil pertahankan rebut bawa pulang membawa catat mencatat tembus menembus berada'
  ).split(' '),
]);

/** Of those, the ones that speak of nothing else. */
export const AWARD_NOUNS: ReadonlySet<string> = new Set(
  'penghargaan award awards anugerah juara piala kompetisi lomba inovasi inovasinya innovation prize trofi penganugerahan'.split(
    ' ',
  ),
);

/** Verbs of receiving: their subject is the recipient. */
export const RECEIVING: ReadonlySet<string> = new Set([
  ...wordsOf(GAINS),
  ...wordsOf(GAINS_BARE),
  ...(
    'terima dapat dapatkan menang menjuarai juarai dinobatkan ' +
    'sandang kebagian rebut dipilih membawa bawa menduduki masuk lolos menempati tempati pertahankan ditetapkan terpilih tembus menembus koleksi torehkan mencatatkan catatkan ukir mengukir juara sukses berhasil kembali ' +
    'diapresiasi ditunjuk mencapai capai mengikuti wakili mewakili terbaik mengharumkan naik melangkah tampil maju catat mencatat bukukan membukukan won wins received receives bags bagged clinches clinched earned awarded ranked secured secures named achieved topped tops'
  ).split(' '),
]);

/** Between a subject and its verb: "Lumajang kembali sukses meraih". */
export const ADVERBS: ReadonlySet<string> = new Set([
  ...wordsOf(TWO_TO_TEN),
  ...'was were is been also successfully recently kembali juga berhasil sukses telah sudah resmi akhirnya lagi pun pernah mampu bisa dapat terus selalu hanya baru saja kini sekali masih turut ikut secara masing langsung has have had again yang tahun ini dinilai belum tidak gagal tetap dinyatakan akan siap optimis berpeluang bakal sama kali berturut beruntun satu ingin target targetkan menargetkan berharap layak pantas berhak patut boleh berbangga bangga bersyukur karena tercatat dipastikan'.split(
    ' ',
  ),
]);

/** Before a body that gets something. */
export const TO: ReadonlySet<string> = new Set([
  ...wordsOf(GAINED_STEM, 'di'),
  ...'kepada untuk bagi oleh membuat menobatkan menempatkan membawa mengantarkan antarkan bawa jadikan menjadikan menetapkan milik bersama dinobatkannya ditetapkannya terpilihnya tangan to by'.split(
    ' ',
  ),
]);

/** Tells a tier or category: "kategori Utama", "predikat Informatif", "peringkat pertama". `keep`: part of the tier's name. */
export const TIER_CUES: readonly { readonly forms: readonly string[]; readonly keep: boolean }[] = [
  {
    keep: false,
    forms: [
      'kategori',
      'ketegori',
      'kategory',
      'katagori',
      'predikat',
      'prediket',
      'kualifikasi',
      'klasifikasi',
      'tingkat',
      'tingkatan',
      'kelas',
      'grade',
      'category',
      'predicate',
      'rating',
      'title',
      'peringkat',
      'ranking',
      'rangking',
      'nilai',
      'level',
      'strata',
      'status',
      'gelar',
      'titel',
      'predikatnya',
      'berpredikat',
      'dipredikat',
    ],
  },
];

/** Words that open or close a place in a ranking: "Top 45", "Juara I", "25 besar". */
export const RANKING_WORDS: readonly string[] =
  'top juara terbaik harapan pemenang runner medali zona bintang pakarti akreditasi besar urutan posisi platinum gold silver bronze first second third grand special tempat fourth fifth overall honorable honourable kedua ketiga keempat kelima'.split(
    ' ',
  );

/** Ordinals and ranks as words and signs. */
export const RANKS: ReadonlySet<string> = new Set([
  'pertama',
  ...wordsOf(TWO_TO_TEN, 'ke'),
  ...'i ii iii iv v vi 1 2 3 4 5 6 7 8 9 10 satu dua tiga empat lima ke1 ke2 ke3 ke4 ke5 kesatu first second third utama teratas terbaik tertinggi'.split(
    ' ',
  ),
]);

/** Words of tiers that several awards share; in lower case only behind a cue ("kategori utama"). */
export const TIER_WORDS: ReadonlySet<string> = new Set(
  'utama madya pratama nindya mentor paripurna mandiri lestari informatif menuju cukup kurang terinovatif inovatif sangat terbaik baik memuaskan tinggi tertinggi padapa wiwerda wistara kencana buana pelopor penggerak umum khusus emas perak perunggu platinum gold silver bronze wiratama hijau kuning unggul istimewa prima replikasi keberlanjutan terpuji berprestasi berkinerja sedang rendah a aa b bb'.split(
    ' ',
  ),
);
