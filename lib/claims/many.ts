import { TWO_TO_TEN, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';

const COUNT = `(?:sejumlah|beberapa|banyak|berbagai|puluhan|belasan|ratusan|seluruh|semua|mayoritas|kebanyakan|sebagian(?: besar)?|\\d+|${TWO_TO_TEN}|sebelas)`;
const BODIES =
  '(?:pemerintah )?(?:kepala daerah|gubernur|bupati|wali ?kota|daerah|wilayah|kabupaten|kota|provinsi|pemda|pemkab|pemkot|instansi|lembaga|desa|kelurahan|sekolah|perusahaan|rsud|rumah sakit|puskesmas|madrasah|opd)';

/** Bodies that a sentence counts or sets apart without naming them, right before what they did. */
const UNNAMED: readonly { readonly subject: RegExp; readonly from: string }[] = [
  {
    subject: new RegExp(
      `(?:^|[\\s(])${COUNT}(?: \\([^)]*\\))? ${BODIES}(?:(?: ?/ ?| dan | )${BODIES})?(?: di \\uE003+| di wilayah kerja \\uE004+| di [A-Za-zÀ-ɏ ]{2,25}| se-?[A-Za-zÀ-ɏ]+)?(?: (?:pada|di|dalam) (?:[a-z]+ )?(?:tahun )?(?:(?:19|20)\\d\\d|lalu|ini))?(?: yang)?(?: [A-Za-zÀ-ɏ]+){0,2} ?$`,
      'u',
    ),
    from: 'tujuh kabupaten/kota di malut pada tahun 2021 ',
  },
  {
    subject: new RegExp(`\\b${BODIES}(?:(?: ?/ ?| dan | )${BODIES})? lain(?:nya)?[^\\uE003\\uE005,;]{0,60}$`, 'u'),
    from: 'sedangkan pemda lainnya di jatim ',
  },
  {
    subject: new RegExp(
      `(?<!\\uE003, )(?<![A-Za-zÀ-ɏ-])(?:(?:${BODIES}|pemprov|kepala daerah)(?:(?: ?/ ?| dan )(?:${BODIES}))?(?: di \\uE003+| di [A-Za-zÀ-ɏ ]{2,25}| se-?[A-Za-zÀ-ɏ]+)?|mereka) yang(?: (?:juga|turut|ikut|telah|sudah|berhasil|akan|belum|pernah|sebelumnya|mampu|dapat|bisa))* ?$`,
      'u',
    ),
    from: 'pemprov yang ',
  },
  {
    subject: new RegExp(
      `(?:^\\W*|[,;] ?|\\b(?:bahwa|setiap|semua|para|calon|setidaknya|minimal) )(?:${BODIES}|peserta|${WINNERS}|kepala daerah)(?:(?: ?/ ?| dan )(?:${BODIES}))? (?:harus|wajib|mesti|perlu|disyaratkan|diharuskan|diwajibkan)(?: (?:sudah|telah|pernah|terlebih dahulu|minimal|setidaknya|bisa|mampu))* ?$`,
      'u',
    ),
    from: 'untuk meraih piala ini, daerah harus ',
  },
  {
    subject:
      /(?:^\W*|[,;] ?)(?:(?:pt|cv|bank|perum|yayasan|koperasi|komunitas|universitas|polres(?:ta|tabes)?|kodim|korem|kejaksaan)\.? )[^\uE003\uE005,;]{1,60}$/u,
    from: 'pt semen nusantara kembali ',
  },
  {
    subject: new RegExp(
      `\\b(?:ada|terdapat|sebanyak|tercatat) ${COUNT} ${BODIES} yang [^,.;\\uE003\\uE005]{0,60}$`,
      'u',
    ),
    from: 'ada 279 sekolah yang telah memenuhi kriteria dan berhasil ',
  },
  {
    subject:
      /\b(?:sebanyak|terdapat|ada|tercatat|total) (?:\d{2,}|puluhan|ratusan) (?:inovasi|proposal|inovator|karya)(?: (?:pelayanan publik|(?:dari|di) [A-Za-zÀ-ɏ ]{0,20}[A-Za-zÀ-ɏ\uE003]+))?(?: yang)?(?: [A-Za-zÀ-ɏ]+){0,2} ?$/u,
    from: 'sebanyak 45 inovasi berhasil ',
  },
  {
    subject: new RegExp(
      `(?:^|[\\s(])${COUNT} (?:orang|guru|siswa|siswi|pelajar|atlet|tokoh|warga|perwakilan|peserta)(?: lain(?:nya)?| di \\uE003+)?(?: [A-Za-zÀ-ɏ]+){0,2} ?$`,
      'u',
    ),
    from: 'sedangkan tiga guru lainnya ',
  },
  {
    subject:
      /(?:^|[\s,;/])(?:pns|asn|aparatur|pegawai|guru|warga|orang|perorangan|individu|siapa pun) yang [^,.;\uE003-\uE005]{0,80}$/u,
    from: 'pns/asn yang telah bekerja dengan penuh kesetiaan ',
  },
  {
    subject: pattern`\b(?:baru|hanya|cuma)(?: ada)? (?:beberapa|sedikit|segelintir|satu|${TWO_TO_TEN}|\d+)(?: [A-Za-zÀ-ɏ]+)? yang(?: [A-Za-zÀ-ɏ]+)? ?$`,
    from: 'di lingkup pemprov baru ada beberapa yang pernah ',
  },
  {
    subject: new RegExp(`\\bsatu(?:-satunya)? ${BODIES} (?:lagi|lain(?:nya)?)(?: [A-Za-zÀ-ɏ]+){0,6} ?$`, 'u'),
    from: 'sementara satu kabupaten lagi terpaksa harus ',
  },
  {
    subject:
      /(?:^\W*|[,;] ?|\bdan )(?:se|salah se)orang (?:petani|nelayan|guru|siswa|siswi|pelajar|warga|perawat|bidan|dokter|penyuluh|kader|tokoh|pegawai|asn|atlet|pustakawan|pemuda)\b[^;]{0,140}$/u,
    from: 'seorang petani dari \uE004 atas nama salim juga ',
  },
  {
    subject: new RegExp(`\\b${COUNT} di ?antaranya(?: [A-Za-zÀ-ɏ]+){0,2} ?$`, 'u'),
    from: 'dari 10 daerah, tujuh di antaranya ',
  },
  {
    subject:
      /(?:^|[\s(])(?:[A-Za-zÀ-ɏ\d-]+ ){0,3}(?:cities|regencies|districts|municipalities|villages|provinces|regions|governments|schools|hospitals|mayors|regents|governors|leaders)(?: (?:in|of|from|across|throughout) (?:the )?(?:\uE003+|[A-Za-zÀ-ɏ ]{2,25}))?(?: [A-Za-zÀ-ɏ]+){0,2} ?$/u,
    from: 'fishing villages ',
  },
];

const unnamedIn = sieve(UNNAMED, ({ subject }) => subject);

/** "satu di antara 305 sekolah", "bersama 13 kabupaten", "masuk ke dalam 62 daerah yang": somebody named is one of them. */
const AMONG =
  /(?:satu di ?antara|salah satu(?: dari)?|satu dari|termasuk|bersama|dari|mengalahkan|menyisihkan|(?<=\S )(?:dan|serta)|menjadi|jadi|sebagai|satu-satunya|merupakan|adalah|one of(?: the)?|among(?: the)?|other)\s*$|(?:satu|salah satu) d(?:ari|i ?antara) (?:\d+|[a-z]{3,8}(?: (?:belas|puluh)(?: [a-z]{3,8})?)?)\s*[a-z]?$|(?:satu di ?antara|salah satu|(?:masuk|tercatat|tergabung|terdaftar)(?: ke)? (?:dalam|di antara))[^,]{0,80}$/;

/** "Kota X termasuk daerah yang meraih", "menjadi daerah yang menerima". */
const ONE_OF_THEM = /\b(?:termasuk|menjadi|jadi|sebagai|merupakan|adalah) $/;

/** "\uE003 satu-satunya kabupaten yang meraih": the body before it. */
const THE_ONE = /[\uE003-\uE005]+ (?:(?:menjadi|jadi|sebagai|adalah|merupakan|ialah|masih|tetap) )*satu-satunya\s*$/;

/** Nobody that the sentence names is the subject of the verb that masked `before` leads to: "banyak daerah lain ...". */
export function isOfUnnamed(before: string): boolean {
  return unnamedIn(before).some(({ subject }) => {
    const found = subject.exec(before);
    return (
      found !== null &&
      !AMONG.test(before.slice(0, found.index + 1)) &&
      !ONE_OF_THEM.test(before.slice(0, found.index)) &&
      !THE_ONE.test(before.slice(Math.max(0, found.index - 80), found.index))
    );
  });
}

const COUNTED_BEHIND = new RegExp(
  `^[^\\uE003-\\uE005]*\\b(?:yang|${WINNERS})\\b[^\\uE003-\\uE005,;]*\\uE001+["”’)]*,? (?:(?:ada|sebanyak|sejumlah|hanya|baru|mencapai|berjumlah) )*${COUNT} ${BODIES}(?![^.;]*[\\uE003-\\uE005])`,
  'u',
);

/** "Sedangkan yang meraih Nindya lima kabupaten": how many they are, and who is not told. */
export function countsUnnamed(clause: string): boolean {
  return COUNTED_BEHIND.test(clause);
}
