import { BEATS, GAINED, GAINS, NAMELY, PRIZE, TWO_TO_TEN, WINNERS } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';
import type { Span } from '../text/span.ts';
import type { Bearer } from './holder.ts';

/** What the words just before a name make of it. */
const ROLES: readonly {
  readonly role: 'holder' | 'listed' | 'passed-by' | 'by' | 'through';
  readonly words: RegExp;
  readonly from: string;
}[] = [
  {
    role: 'passed-by',
    words: pattern`(?:\b(?:regional|wilayah|kawasan|zona)(?: [A-Za-zÀ-ɏ\d]+){0,2}|^(?=.*[\uE003-\uE005]|(?!.*\b(?:${GAINS}|${WINNERS}|ber(?:predikat|opini))\b)).*\uE000),? (?:yang )?(?:terdiri (?:dari|atas)|meliputi|mencakup)\s*[,:]?\s*$`,
    from: 'tingkat Regional 4 yang terdiri dari Provinsi X',
  },
  {
    role: 'passed-by',
    words: pattern`\b(?:dari|di antara|${BEATS}|bersaing dengan|setelah|di atas) (?:sejumlah |beberapa )?(?:[A-Za-zÀ-ɏ\d]+ ){0,2}(?:provinsi|kabupaten|kota|daerah|desa|pemda|pesaing|peserta|finalis)(?:\/kota)?(?: [A-Za-zÀ-ɏ]+)? (?:lain(?:nya)?|pesaing(?:nya)?),? (?:${NAMELY}|seperti|termasuk|masing-masing)\s*$`,
    from: 'rangking satu dari enam kota besar lainnya yaitu',
  },
  {
    role: 'listed',
    words: pattern`(?:\b(?:\d+|${TWO_TO_TEN}|sejumlah|beberapa|banyak|puluhan|belasan) (?:provinsi|kabupaten|kota|daerah|pemda)(?: ?\/ ?kota| dan kota)?(?: lain(?:nya)?)?(?: di [A-Za-zÀ-ɏ\uE003 ]{2,25})?|\b(?:daerah|kabupaten|kota|provinsi|pemda) lain(?:nya)?),? (?:seperti|termasuk)\s*$`,
    from: '30 daerah lainnya seperti Kota X, Kota Y menerima',
  },
  {
    role: 'passed-by',
    words: /\b(?:wilayah|regional|zona|region) [A-Za-zÀ-ɏ\d]+ ?\((?:[A-Za-zÀ-ɏ ]+, ){0,3}$/u,
    from: 'kota di wilayah I (Kalimantan, Bali',
  },
  {
    role: 'by',
    words: pattern`\b(?:${GAINED}|jatuh)(?: langsung)? (?:oleh|kepada) (?:[A-Za-zÀ-ɏ.'’-]+,? ){1,5}(?:dari|asal|wakil|perwakilan|utusan)\s*$`,
    from: 'juara I diraih oleh Ali Mustapa dari Kabupaten X',
  },
  {
    role: 'listed',
    words: pattern`\b(?:${GAINS}|dapat|terima|${WINNERS}|beropini|berpredikat)\b[^.;,\uE003-\uE005]{0,90}\b(?:hanya(?:lah)?|baru|cuma|cuman)(?: ada)?\s*$`,
    from: 'kabupaten/kota yang meraih opini WTP tahun 2012 hanya',
  },
  {
    role: 'listed',
    words: pattern`\b(?:bupati|wali ?kota|gubernur|kepala (?:daerah|desa)|daerah|kabupaten|kota|provinsi|desa|kelurahan)[^.;,\uE003-\uE005]{0,30},? (?:${NAMELY}) (?:ber)?(?:asal )?dari $`,
    from: 'diberikan kepada 12 bupati dan wali kota yakni dari',
  },
  {
    role: 'passed-by',
    words: /\b(?:bukan(?:lah)?|not) (?:(?:kepada|untuk|bagi|milik|oleh|ke) )?$/,
    from: 'bukan kepada Kota X',
  },
  { role: 'through', words: /\b(?:melalui|lewat)\s*$/, from: 'Pemkab X melalui Dinas Y' },
  {
    role: 'listed',
    words: pattern`\b(?:${NAMELY}|adalah|masing-masing|(?<=[\uE000\uE001][^.;]{0,60})hanya)\s*[,:]?\s*(?:[A-Za-zÀ-ɏ]+, )?(?:(?:kota|kabupaten|kab\.?) [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?,? (?:dan )?){0,8}$`,
    from: 'tiga kota meraih predikat Utama, yaitu',
  },
  {
    role: 'listed',
    words:
      /[\uE000\uE001](?![^.;]*\b(?:hadir|dihadiri|diikuti|mengikuti|disaksikan|undangan|peserta)\b)[^.;\uE003-\uE005]{0,60},? (?:salah satunya|satunya|termasuk(?: juga| pula| di ?antaranya| di dalamnya)?),?\s*(?:pemerintah\s*)?$/u,
    from: 'sepuluh daerah meraih \uE000, salah satunya',
  },
  {
    role: 'passed-by',
    words: /^\W*khusus(?:nya)?(?: (?:untuk|di|bagi|dari|wilayah))* $/,
    from: 'khusus untuk Provinsi X, tiga kabupaten',
  },
  { role: 'passed-by', words: /\bkabupaten\/kota $/, from: 'penerima penghargaan kabupaten/kota Provinsi X' },
  { role: 'passed-by', words: /\bdi ?(?:susul|ikuti) oleh\s*$/, from: 'diraih Kota X, disusul oleh' },
  { role: 'by', words: /\boleh\s*(?:pemerintah\s*)?$/, from: 'diraih oleh' },
  {
    role: 'passed-by',
    words: /\b(?:dilansir|dikutip|dihimpun|mengutip|melansir|berdasarkan)(?: dari)?(?: [a-z]+){1,4}\s*$/,
    from: 'dilansir dari halaman resmi',
  },
  {
    role: 'holder',
    words:
      /\b(?:kepada|bagi|untuk|pada|menganuge?rahi|mengganjar|mengantarkan|mengantar|membawa|menjadikan|menempatkan|menobatkan|menetapkan)\s*(?:para\s*|pihak\s*|jajaran\s*|pemerintah\s*)?$/,
    from: 'diserahkan kepada',
  },
  {
    role: 'passed-by',
    words: pattern`\b(?:dari|bersama|dengan|di|ke|menurut|dihadapan|hadapan|disaksikan|didampingi|selain|antara|${BEATS}|seperti|termasuk|menyusul|beserta|diikuti|se|wilayah|warga|masyarakat|disusul|dihadiri|dipimpin|dibuka|digelar|diselenggarakan|diadakan|dihelat|digagas|diinisiasi|dilaksanakan|dikeluarkan|versi|ujar|kata|ungkap|tutur|jelas|terang|tambah)\s*(?:langsung\s*|oleh\s*|pihak\s*|para\s*)?$`,
    from: 'dari Kementerian Z',
  },
  {
    // A secretary who stands in for a regency receives what it won; a regency that stands for its province won it itself.
    role: 'passed-by',
    words: /(?:[\uE003\uE004][^.;]{1,80}|\b(?:akan|berhak|untuk|siap|maju|dapat|bisa) )\bmewakili\s*$/,
    from: 'Kabupaten X dipercaya mewakili Provinsi Y menerima',
  },
  {
    role: 'passed-by',
    words: /\bdi (?:kabupaten|kota|kecamatan|desa|kelurahan)[^,]{0,40},\s*$/,
    from: 'empat desa di Kabupaten X, Jawa Timur',
  },
];

const rolesIn = sieve(ROLES, ({ words }) => words);

const GIFT = pattern`\b(?:${PRIZE}) $`;
const FOR = /^ (?:atas|kepada|untuk|bagi) /;

export function bearerRole(mention: Bearer, sentence: Span, text: string) {
  const before = text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  // "penghargaan itu adalah apresiasi Pemprov X atas dedikasi Kabupaten Y".
  if (FOR.test(text.slice(mention.end, mention.end + 8)) && GIFT.test(before)) return 'by';
  if (PROVINCE.test(text.slice(mention.end, mention.end + 24)) && ADDRESS.test(before)) return 'passed-by';
  if (LACKS.test(text.slice(mention.end, mention.end + 24)) && /[\uE000\uE001]/.test(before)) return 'passed-by';
  return rolesIn(before).find(({ words }) => words.test(before))?.role;
}

/** "Semua daerah meraih KLA, hanya Kabupaten X yang belum": it has not what was told before it. */
const LACKS = /^ yang (?:masih |justru |memang )?(?:belum|tidak|tak|gagal)\b/;

/** "Stand Kabupaten X yang ikut dalam Y di Hall Z, Kabupaten W, Provinsi V, akhirnya meraih": where it was. */
const ADDRESS = /[\uE003-\uE005][^.;]* di [^,.;\uE003-\uE005]{3,70}, $/u;
const PROVINCE = /^, (?:provinsi|prov\.?) [a-z]/;
