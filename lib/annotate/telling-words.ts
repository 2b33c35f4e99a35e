/**
 * Lower-case words that tell one award, level, rank or outcome from another. A passage in which one of them changed is
 * another passage: "juara kedua" is not "juara ketiga", "belum meraih" not "telah meraih". Words with a capital letter or a
 * digit need no list.
 */
const TELLING = [
  // Ranks and numbers
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar triliun',
  'i ii iii iv v vi vii viii ix x xi xii',
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesekian',
  'first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten',
  // Levels and grades
  'terbaik utama madya pratama nindya mandiri purwa paripurna harapan favorit unggul unggulan istimewa baik sangat cukup kurang tinggi sedang rendah',
  'emas perak perunggu platinum diamond gold silver bronze best outstanding',
  'juara pemenang peringkat ranking predikat kategori nominasi nominator nomine finalis peserta calon kandidat runner up winner',
  'wajar pengecualian',
  // Reach
  'internasional nasional provinsi kabupaten kota kecamatan kelurahan desa regional dunia asia asean international national provincial',
  // Outcome
  'tidak tak belum bukan tanpa gagal batal dicabut akan berpeluang berharap diharapkan menargetkan ditargetkan target hampir nyaris urung lolos gugur tersingkir',
  'kalah menang dianulir ditolak ditunda tertunda dibatalkan pembatalan mencabut kehilangan lepas andai seandainya jika bila not never',
  // What is given
  'penghargaan anugerah piala trofi piagam sertifikat lencana medali opini lomba kompetisi award prize',
  // Whose
  'bupati walikota wali gubernur wakil sekda camat lurah kepala menteri presiden dinas badan puskesmas rumah sakit sekolah',
]
  .join(' ')
  .split(' ');

export const TELLING_WORDS: ReadonlySet<string> = new Set(TELLING);

/** Words that may come or go within a passage without making it another. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'dan yang di ke dari untuk pada itu ini tersebut pun oleh dengan telah sudah juga dalam sebagai adalah ialah yakni yaitu serta agar bahwa saat ketika lalu kemudian the a an of to in for and that was has'.split(
    ' ',
  ),
);
