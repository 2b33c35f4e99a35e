import {
  ADVERB,
  FULFILLED,
  GAINED,
  GAINED_STEM,
  GAINS,
  GAINS_BARE,
  GIVEN,
  HONOURED,
  NAMELY,
  PRIZE,
  WINNERS,
  WINNING,
  WINS,
  WON,
} from '../language/word-classes.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import { sieve } from '../text/sieve.ts';
import type { ClaimStatus } from './claim.ts';
import { SAYS_THAT } from './clauses.ts';
import { winCues } from './win-cues.ts';

type Unasserted = Exclude<ClaimStatus, 'asserted'>;

/**
 * Words that govern an award named after them in the same clause, and say that it has not been won. First row that
 * matches wins. `from` is wording as printed (award and place changed), and the row's own test.
 */
export const STATUS_CUES: readonly { readonly status: Unasserted; readonly cue: RegExp; readonly from: string }[] = [
  {
    status: 'negated',
    cue: /\b(?:(?:gagal|batal|urung|kandas|luput)(?:nya)?|kegagalan|kehilangan|(?:lepas|hilang|tercoret)nya)\b/,
    from: 'gagal mempertahankan Adipura',
  },
  {
    status: 'negated',
    cue: pattern`\bbelum (?:pernah |juga |berhasil |bisa |mampu |dapat |sempat |(?:satu kali|sekali|satu) ?pun |sama sekali )*(?:${GAINS}|${GAINS_BARE}|(?:men)?dapat|(?:mene|te)rima(?! ?kasih)|masuk|lolos|membawa|berhasil|bisa|mampu|pernah)`,
    from: 'belum berhasil meraih Adipura',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:belum|tidak|tak) (?:juga |pernah |lagi |berhasil |dapat )*di(?:${GAINED_STEM})(?:kan)?(?:nya)?\b`,
    from: 'yakni belum diraihnya Adipura',
  },
  {
    status: 'negated',
    cue: /\b(?:tidak|tak|belum|gagal) (?:lagi |juga |bisa |dapat |mampu |sanggup |berhasil )*(?:mempertahankan|mempersembahkan|mengikuti jejak|menyamai|mengulang(?:i)?)\b/,
    from: 'tidak dapat mempertahankan Piala Adipura',
  },
  {
    status: 'negated',
    cue: /\b(?:tidak|tak|belum) (?:ada )?(?:satu(?: ?pun)? )?(?<=(?:pun|ada|satu) )(?:dari (?=[a-z]+ (?:daerah|kabupaten|kota|provinsi|desa))|daerah|kabupaten|kota|provinsi|pemda|desa|sekolah|instansi)\b/,
    from: 'tak satupun daerah dari provinsi ini dapat Adipura',
  },
  {
    status: 'negated',
    cue: /\bmencoret\b|\bdicoret\b|\b(?:mem|di)?batalkan\b|\bmenganulir\b|\babsen (?:meraih|raih|memperoleh|mendapat(?:kan)?)\b|\bbelum beruntung\b|\b(?:prevent|stop|keep|kept)[a-z]* (?:the )?[\uE003-\uE005]+ from\b/u,
    from: 'tim mencoret Kota X dari daftar penerima Adipura',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:tidak|tak|bukan) (?:lagi |bisa |dapat |mampu |berhasil |pernah |jadi )*(?:${GAINS}|${GAINS_BARE}|dapat(?:kan)? (?:(?:${PRIZE}) )?$|terima(?! ?kasih)|masuk|lolos|membawa|berhasil|pernah|termasuk|${WINNERS})`,
    from: 'tidak berhasil memperoleh WTP',
  },
  {
    status: 'negated',
    cue: /\b(?:tidak|tak|bukan) (?:benar|betul)\b|\bkabar bohong\b|\b(?:mem|di)?bantah(?:an|kan)?\b|\bmenepis\b|\bditepis\b/,
    from: 'membantah kabar bahwa kotanya meraih Adipura',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:nyaris|hampir) (?:saja )?(?:me|mendapat|${GAINS_BARE})`,
    from: 'nyaris meraih Adipura',
  },
  {
    status: 'negated',
    cue: /\bmendekati (?:(?:predikat|nilai|kategori|opini|status|peringkat|gelar|level)\b|[\uE000\uE001])/u,
    from: 'memiliki nilai mendekati predikat BB dalam SAKIP',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:(?:did|does|has|have|had) not|didn['’]t|failed to|yet to) (?:${WINS}|${WON}|get)\b`,
    from: 'did not win Adipura',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:without|instead of|rather than|far from)(?: ever)? (?:${WINNING}|getting|being (?:${HONOURED}))\b|\bnot (?:among|one of|on the list of|(?:named|listed|included) (?:as|in|among|on))\b`,
    from: 'was not among the winners of',
  },
  {
    status: 'hoped',
    cue: /\b(?:diprediksi|diperkirakan|digadang(?:-gadang)?|seharusnya|semestinya)\b/,
    from: 'diprediksi meraih Adipura',
  },
  { status: 'hoped', cue: /\b(?:ber)?peluang\b/, from: 'mempunyai peluang mencapai Top 99' },
  {
    status: 'hoped',
    cue: /\b(?:di|ber|meng)?harap(?:kan|an|annya|kannya)?\b/,
    from: 'diharapkan bisa menembus Top 45',
  },
  {
    status: 'hoped',
    cue: /\b(?:menargetkan|ditargetkan|target(?:nya|kan)?|targets?)\b/,
    from: 'menargetkan KLA kategori Utama',
  },
  {
    status: 'hoped',
    cue: /\b(?:mem|di)?bidik\b|\b(?:meng|di)?incar\b|\b(?:me|di)?kejar\b|\bmengejar\b/,
    from: 'membidik Adipura Kencana',
  },
  {
    status: 'hoped',
    cue: /\b(?:opt|pes)imis(?:tis)?\b|\bberambisi\b|\bbertekad\b|\bbercita-cita\b/,
    from: 'optimistis meraih WTP',
  },
  {
    status: 'hoped',
    cue: pattern`\b(?:yakin|fokus|(?:ber)?komitmen|(?:ber)?janji(?:kan)?|tekad|upaya(?:kan)?|berjuang|berebut|rebutan|berburu|impikan|ngotot|ngebet|pede|genjot|mantapkan) (?:(?:untuk|bisa|dapat|akan|kembali|lagi|terus|diri|kesempatan|persiapan) ){0,2}(?:${GAINS}|${GAINS_BARE}|rebut)\b|\b(?:wajib|harus|siap) (?:(?:bisa|dapat|kembali) )?(?:${GAINS_BARE}|rebut)\b|\b(?:ajak|minta|dorong|tantang|dukung|imbau) (?:(?:warga|masyarakat|seluruh|semua|dinas|opd|asn|jajaran|desa|sekolah|[\uE003-\uE005]+) ){1,2}(?:${GAINS_BARE}|rebut)\b`,
    from: 'berkomitmen meraih Adipura',
  },
  {
    status: 'hoped',
    cue: /\b(?:se)?moga\b|\bmudah-mudahan\b|\binsya ?allah\b/,
    from: 'semoga tahun depan meraih Utama',
  },
  {
    status: 'negated',
    cue: pattern`\b(?:sulit|susah|mustahil|kesulitan) (?:untuk )?(?:bisa |dapat |kembali )?(?:${GAINS}|${GAINS_BARE}|lolos|masuk|menembus)`,
    from: 'sampah membuat kota ini sulit meraih Adipura',
  },
  {
    status: 'hoped',
    cue: /\b(?:apa|akan|benar|betul|mungkin|bisa|mampu|layak|dapat|sanggup)kah\b/,
    from: 'apakah kota ini mampu meraih Adipura',
  },
  {
    status: 'hoped',
    cue: pattern`\b(?:syarat|strategi|jurus|cara|upaya|usaha|ikhtiar|ambisi|rencana|niat|keinginan|perjuangan|persiapan|langkah|kans|kesempatan|asa|tekad|mimpi|impian|target) (?:pemerintah |pihak )?[\uE003-\uE005]+ (?:(?:dalam|untuk|agar|kembali|bisa|dapat) ){0,3}(?:${GAINS}|${GAINS_BARE}|pertahankan|rebut)(?: (?:[a-z]+|\uE001+)){0,2} *$`,
    from: 'mendukung upaya \uE003 meraih Adipura',
  },
  {
    status: 'hoped',
    cue: pattern`\b(?:diminta|didorong|dituntut|ditantang|diyakini|diproyeksikan|disiapkan|dipersiapkan|diunggulkan|dijagokan|difavoritkan|diarahkan|(?:dipandang|dianggap|diyakini|dinilai) (?:mampu|bisa|sanggup)) (?:(?:untuk|bisa|dapat|akan|kembali|mampu|agar) ){0,3}(?:${GAINS}|${GAINS_BARE}|masuk|lolos|menembus)`,
    from: 'dijagokan meraih Adipura',
  },
  {
    status: 'hoped',
    cue: pattern`\b(?:sedang|tengah|masih|terus) (?:berjuang|berusaha|berupaya|berproses) |\b(?:untuk|guna|demi) (?:mendukung|menyongsong|mempersiapkan) (?:[\uE003-\uE005]+ )?(?:(?:kembali|untuk|dalam|bisa|dapat|agar) )*(?:${GAINS}|diraihnya)`,
    from: 'tiga kabupaten sedang berjuang mendapatkan KLA',
  },
  {
    status: 'negated',
    cue: /\b(?:tidak|tak|mana|bagaimana) mungkin\b/,
    from: 'tak mungkin meraih Adipura',
  },
  { status: 'hoped', cue: /\bselangkah lagi\b/, from: 'tinggal selangkah lagi meraih Adipura' },
  {
    status: 'planned',
    cue: pattern`^\W*(?:pada )?(?:(?:pekan|minggu|bulan|tahun) depan|besok|lusa|dalam waktu dekat)\b(?![^.;]{0,80} (?:bisa|dapat|mampu)\b)`,
    from: 'pekan depan, kota ini menerima Adipura',
  },
  {
    status: 'planned',
    cue: /\bdinominasi(?:kan)? (?:untuk |sebagai )?/,
    from: 'dinominasikan meraih Adipura',
  },
  {
    status: 'hoped',
    cue: /\b(?:ber)?potensi\b|\bimpian\b|\b(?:ber)?mimpi\b/,
    from: 'berpotensi meraih Paritrana Award',
  },
  {
    status: 'hoped',
    cue: /\b(?:ingin|hendak|demi|guna|untuk|agar|supaya|bisa jadi) (?:(?:bisa|dapat|mampu|kembali|terus|segera|juga|lagi|turut|ikut|bersama|bersama-sama) ){0,3}(?:me)?(?:raih|rebut|capai|ncapai|nembus|mperoleh|ndapatkan|naik ke|masuk)/u,
    from: 'bekerja keras agar meraih Nindya',
  },
  {
    status: 'hoped',
    cue: /\b(?:untuk|wajib|harus|demi|guna) (?:(?:terus|tetap|bisa|dapat|mampu|kembali) ){0,2}mempertahankan\b/,
    from: 'menginstruksikan jajarannya untuk mempertahankan WTP',
  },
  {
    status: 'hoped',
    cue: /\b(?:meminta|minta|mengajak|mengimbau|menghimbau|mendorong|berpesan)\b.*\bsehingga\b/,
    from: 'meminta warga tetap menjaga kebersihan sehingga kota ini kembali meraih',
  },
  { status: 'hoped', cue: /\b(?:agar|supaya)\b/, from: 'agar Adipura kembali ke kota ini' },
  {
    status: 'hoped',
    cue: /\b(?:jika|apabila|bila|kalau|seandainya|andai)\b/,
    from: 'jika masuk Top 45',
  },
  {
    status: 'hoped',
    cue: /\bharus (?:bisa |dapat |mampu )?(?:naik|meraih|masuk|menjadi)/,
    from: 'harus naik ke KLA Utama',
  },
  { status: 'hoped', cue: /\b(?:meng|di)upayakan\b|\bberupaya\b|\bberusaha\b/, from: 'terus berupaya meraih Adipura' },
  {
    status: 'hoped',
    cue: /\bingin\b(?! (?:ber)?terima ?kasih| (?:menyampaikan|mengucapkan|mengatakan))/,
    from: 'ingin hal yang sama dengan raihan yang lebih tinggi',
  },
  { status: 'hoped', cue: /\bmenuju\b/, from: 'menuju KLA kategori Utama' },
  {
    status: 'hoped',
    cue: pattern`\b(?:pantas|layak) (?:me|di|dapat|terima|${GAINS_BARE})`,
    from: 'layak mendapatkan Kalpataru',
  },
  {
    status: 'hoped',
    cue: /\bhope[sd]?\b|\bwants?\b|\btook part in the assess|\baims?\b|\btargets?\b/,
    from: 'hopes to win the UHC Award',
  },
  {
    status: 'planned',
    cue: pattern`\b(?:akan|bakal) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:maju|mengikuti|ikut|diikutkan|diikutsertakan|mewakili|dinilai|bersaing|berlaga|tampil|${GAINS}|${GAINS_BARE}|terima(?! kasih)|${GIVEN}|menganuge?rahi|menganuge?rahkan|diumumkan|memberikan|menyerahkan|berkompetisi|dikirim|digelar|masuk|dinobatkan|(?:di)?beri|diterima|mengganjar|menyematkan|(?:men)?jadi (?:salah satu )?(?:${WINNERS}|[\uE000\uE001]))`,
    from: 'akan maju ke penilaian Top 45',
  },
  {
    status: 'planned',
    cue: pattern`\b(?:segera|siap|rencananya|bersiap|besok|lusa|pekan depan|minggu depan|bulan depan)(?: [A-Za-zÀ-ɏ]+)? (?:${GAINS}|${GAINS_BARE}|diserahi|(?:di|mem)berikan|${GIVEN}|menyerahkan|diterima)\b`,
    from: 'rencananya besok menerima Adipura',
  },
  {
    status: 'planned',
    cue: pattern`\b(?:is|are|was|were) (?:scheduled|set|expected|due) to (?:${WINS}|be)\b|\bwill (?:also )?(?:receive|be (?:${HONOURED}))\b|\b(?:nominated|short-?listed|nominees|finalists) (?:for|of|in)\b`,
    from: 'is scheduled to receive the Government Award',
  },
  {
    status: 'planned',
    cue: /\b(?:me|di)lakukan (?:seleksi|penyaringan|penjaringan) (?:terhadap|atas|dari)\b/,
    from: 'tim telah melakukan seleksi terhadap Top 99',
  },
  {
    status: 'planned',
    cue: /\b(?:diagendakan|dijadwalkan|direncanakan|(?<!keluarga )berencana)\b/,
    from: 'dijadwalkan menerima IGA',
  },
  { status: 'planned', cue: /\bmaju (?:ke|di|dalam|pada)\b/, from: 'maju ke Top 45' },
  {
    status: 'planned',
    cue: pattern`(?<!\byang )\bmewakili\b(?!.*\b(?:${GAINS}|dinobatkan|menempati)\b).*\b(?:ke|di|pada|dalam)\b`,
    from: 'mewakili provinsi pada Lomba Desa',
  },
  {
    status: 'planned',
    cue: /\b(?:di|meng)usulkan\b|\bmendaftarkan\b|\bdidaftarkan\b|\b(?:diajukan|mengajukan diri|(?:men|di)calonkan(?: diri)?) (?:sebagai|menjadi|untuk)\b|\b(?:menunda|menangguhkan)\b|\bdinilai untuk\b/,
    from: 'diusulkan menerima Satyalancana',
  },
  {
    status: 'planned',
    cue: /\b(?:masuk |menjadi |jadi )?(?:nominasi|nominator|nomine|kandidat|calon|finalis)\b|\b(?:masuk|menjadi|jadi|sebagai|tim) unggulan\b/,
    from: 'masuk nominasi penerima Adipura',
  },
  {
    status: 'planned',
    cue: /\b(?:bersaing|bertarung|berkompetisi|bersiap|persiapan|mempersiapkan)\b/,
    from: 'bersaing dalam IGA',
  },
  {
    status: 'planned',
    cue: /\b(?:lolos|masuk|maju|memasuki|mengikuti|menjalani|menghadapi) (?:ke |dalam |di |pada )?(?:tahap|tahapan|babak|seleksi|verifikasi|penilaian|penjurian|presentasi|evaluasi)\b/,
    from: 'lolos ke tahap verifikasi Adipura',
  },
  {
    status: 'hoped',
    cue: pattern`(?<!\b(?:${FULFILLED})(?: (?:in|of|from|on)(?: (?:[A-Za-zÀ-ɏ]+|\uE003)){1,4})? )\bto (?:win|receive|earn|secure|claim|clinch|bag|gain|retain|obtain|be (?:named|awarded|crowned|declared|honou?red))\b`,
    from: 'vows to win the Adipura',
  },
  { status: 'hoped', cue: /\b(?:tahun|edisi) (?:depan|mendatang)\b/, from: 'tahun depan bisa meraih Kencana' },
  { status: 'hoped', cue: /^\W*ke ?depan(?:nya)?\b/, from: 'ke depan, Kota X meraih Kencana' },
];

/** Words that look like a cue and are none; overwritten before the cues are tried. */
const NO_CUE: readonly { readonly words: RegExp; readonly from: string }[] = [
  {
    words:
      /\b(?:tidak|tak|bukan) (?:hanya|cuma|sekadar|sekedar|saja|mudah|mudahlah|menyangka|lepas|terlepas|lain|sedikit|pernah berhenti)\b/g,
    from: 'tidak hanya meraih Adipura',
  },
  {
    words: /\b(?:terpilih|berhak|dipercaya) untuk (?:me)?(?:raih|nerima|mperoleh|ndapatkan)\b/g,
    from: 'terpilih untuk meraih piala',
  },
  { words: /\bbelum lama (?:ini)?\b/g, from: 'belum lama ini meraih WTP' },
  {
    words: /\b(?:sesuai|melebihi|melampaui|memenuhi|mencapai) (?:harapan|target)\b/g,
    from: 'melampaui target meraih WTP',
  },
  {
    words:
      /\b(?:hadir|datang) mewakili\b|\bmewakili (?=\uE005|(?:bupati|wali ?kota|gubernur|presiden|menteri|kepala|sekda)\b)/g,
    from: 'diterima sekda yang mewakili gubernur pada acara IGA',
  },
  { words: /\bmemenangkan nominasi\b/g, from: 'memenangkan nominasi pada kategori' },
  { words: /\b(?:proses|hasil) penilaian calon\b/g, from: 'setelah proses penilaian calon Adiwiyata selesai' },
  {
    words: /\b(?:di|ber|meng)harap(?:kan)? (?:kegiatan|ajang|acara|pelaksanaan|penyelenggaraan|adanya|dengan) *$/g,
    from: 'berharap kegiatan IGA tidak hanya seremonial',
  },
  { words: /\bharapan (?:i|ii|iii|1|2|3|satu|dua|tiga)\b/g, from: 'Juara Harapan I' },
  { words: /\bpenilaian (?:tersebut|itu|ini)\b/g, from: 'dari penilaian itu meraih KLA' },
  {
    words: patternOfAll`\blolos (?:seleksi|verifikasi|penilaian|evaluasi)(?: (?:dan|serta|hingga) (?:seleksi|verifikasi|penilaian|evaluasi))* (?=(?:sebagai )?(?:${WINNERS})\b)`,
    from: 'yang lolos verifikasi dan evaluasi penerima Adiwiyata',
  },
  { words: /\bhasil (?:penilaian|evaluasi|verifikasi|seleksi)\b/g, from: 'dari hasil penilaian meraih KLA' },
  {
    words: patternOfAll`\b(?:setelah|usai|sesudah) (?:(?:${ADVERB}) )*(?:melalui|melewati|lolos|mengikuti|menjalani|menghadapi)[^,]*`,
    from: 'setelah melalui tahap verifikasi, meraih KLA',
  },
  {
    words:
      /\b(?:kalau|jika|bila|apabila) (?:pada |di |untuk |kita |kami |tahun )*(?:sebelumnya|dulu|dahulu|semula|kemarin|tahun lalu|tahun sebelumnya|(?:[^,;. ]+ ){0,3}(?:lalu|silam)|(?:19|20)\d\d)\b/g,
    from: 'jika pada 2019 mendapat KLA Madya, kali ini meraih Nindya',
  },
  {
    words: new RegExp(`${SAYS_THAT} (?:jika|kalau)\\b`, 'g'),
    from: 'menjelaskan jika kota ini meraih Adipura',
  },
  {
    words:
      /^.*[,.?!][”"],? (?:ucap|ujar|kata|ungkap|tutur|jelas|terang|tambah|imbuh|papar|tegas|lanjut|sebut|pungkas)(?:nya)?\b/g,
    from: '“... harus mengejar target,” ucap Bupati X selaku penerima Top Pembina',
  },
  {
    words:
      /\b(?:membuat|menjadikan|menyebabkan|alasan|mengapa|kenapa|sehingga)(?: \uE003+| [a-z]+){0,2} (?:pantas|layak)\b/gu,
    from: 'tiga hal yang membuat \uE003 layak mendapatkan piala',
  },
  { words: /\bgerakan menuju\b/g, from: 'penghargaan Gerakan Menuju Smart City' },
  {
    words: /\b(?:kalau|jika|bila|apabila) (?:di|mem)?banding(?:kan)?\b/g,
    from: 'tertinggi apabila dibandingkan dengan Kota X yang meraih KLA Pratama',
  },
  { words: /\bberhasil bersaing\b|\bberhasil mengalahkan\b/g, from: 'berhasil bersaing dan meraih IGA' },
];

/** Said after the award: "Adipura yang belum berhasil diraih". */
const AFTER: readonly { readonly status: Unasserted; readonly cue: RegExp; readonly from: string }[] = [
  {
    status: 'negated',
    cue: pattern`^(?: yang)? (?:belum|tidak|gagal|batal)(?: [A-Za-zÀ-ɏ]+){0,2} (?:${GAINED})`,
    from: 'Adipura yang belum berhasil diraih',
  },
  {
    status: 'negated',
    cue: /^[^.;]{0,60}\b(?:hoaks|hoax|kabar bohong|(?:tidak|tak|bukan) (?:benar|betul)|dibantah|keliru|menyesatkan|false|(?:un|not )true|was denied)\b/,
    from: 'kabar bahwa kota ini meraih Adipura ternyata hoaks',
  },
  {
    status: 'negated',
    cue: pattern`^[^.,;\uE003-\uE005]{0,40}\b(?:tidak|tak|belum|batal|urung)(?: (?:jadi|lagi|juga|bisa|dapat|sempat|kunjung)){0,2} (?:${GIVEN})`,
    from: 'Adipura tidak diberikan kepada Kota X',
  },
  {
    status: 'hoped',
    cue: pattern`^[^.,;\uE003-\uE005]{0,40}\b(?:seharusnya|semestinya|mestinya|harusnya|layak|pantas)(?: (?:juga|lagi)){0,2} (?:${GIVEN}|${GAINED})`,
    from: 'Adipura seharusnya diberikan kepada Kota X',
  },
  {
    status: 'planned',
    cue: /^[^.,;]{0,60}\b(?:masih|sedang|tengah) di(?:proses|nilai|verifikasi|bahas|usulkan|perjuangkan|siapkan)\b/,
    from: 'Adipura untuk Kota X masih diproses',
  },
  {
    status: 'negated',
    cue: /^[^.;]{0,60}\b(?:dicabut|dibatalkan|dianulir|ditarik kembali|postponed|revoked)\b/,
    from: 'Adipura kota ini dicabut panitia',
  },
  {
    status: 'hoped',
    cue: /^[^.,;\uE003-\uE005]{0,20}(?:\?| (?:if|as long as|provided) )/u,
    from: 'Kota X raih Adipura? Ini faktanya',
  },
  {
    status: 'hoped',
    cue: /^ (?:di|pada) (?:masa|tahun)(?: |-tahun )(?:depan|mendatang|yang akan datang)\b/u,
    from: 'meraih Adipura Kencana di masa depan',
  },
  {
    status: 'hoped',
    cue: /^(?: [A-Za-zÀ-ɏ]+){0,2} (?:menjadi|jadi) (?:target|harapan|impian|sasaran)\b/u,
    from: 'Adipura menjadi target',
  },
  {
    status: 'negated',
    cue: pattern`^(?: [A-Za-zÀ-ɏ]+){0,3} (?:tidak|tak|belum|gagal) (?:[A-Za-zÀ-ɏ]+ )?(?:${GAINED})\b`,
    from: 'Adipura tahun ini tidak diraih',
  },
  {
    status: 'negated',
    cue: pattern`^(?:,? (?:\uE003+|untuk|pada|di|tahun|ini|itu|\d{4}|kali|kita|kami|kabupaten|kota|daerah|justru|malah))* (?:tidak|tak|belum|gagal|batal) (?:(?:lagi|juga|bisa|dapat|mampu|berhasil|pernah) )*(?:${GAINS})(?:nya| itu)?[\s.,]*$`,
    from: 'Adipura, tahun ini kita tidak mendapatkan itu',
  },
  {
    status: 'planned',
    cue: pattern`^,? nanti(?:nya)?,? (?:adalah|${NAMELY})\b`,
    from: 'penerima Adipura nanti adalah Kota X',
  },
  {
    status: 'planned',
    cue: pattern`^(?: [A-Za-zÀ-ɏ]+){0,3} (?:akan|bakal|rencananya|segera) (?:[A-Za-zÀ-ɏ]+ )?(?:${GIVEN}|diumumkan|digelar|diterima)`,
    from: 'Adipura akan diserahkan bulan depan',
  },
];

/** Most clauses have no cue at all. */
const cuesIn = sieve(STATUS_CUES, ({ cue }) => cue);
const cuesAfter = sieve(AFTER, ({ cue }) => cue);
const noCuesIn = sieve(NO_CUE, ({ words }) => words);

/** "KLA Nindya yang diraih ini diharapkan ...": won, whatever is hoped of it. */
const WON_AFTER =
  /^,?(?: yang| ini| tersebut| itu| telah| sudah| baru| berhasil| saja)+ (?:di|me)?(?:raih|terima|peroleh|dapat|sabet)/;

/** "Setelah tahun lalu gagal, kota ini meraih Adipura": a denial that another verb follows is not of this award. */
function isOver(denial: string, between: string): boolean {
  // "tidak mampu mengikuti jejak pendahulunya, yang berhasil meraih Adipura": theirs is the win that is not ours.
  if (OF_OTHERS.test(denial) && /^[^,]*, yang\b/.test(between)) return false;
  return /,.*/.test(between) && winCues(between.slice(between.indexOf(','))).length > 0;
}

const OF_OTHERS = /(?:mengikuti jejak|menyamai|mengulangi?)$/;

/**
 * Whether the words around an award say that it was won: `before` reaches from the clause's start to the award, `after`
 * from its end to the clause's. Both in lower case with mentions masked.
 */
export function statusOf(before: string, after: string): { readonly status: ClaimStatus; readonly cue?: string } {
  for (const { status, cue } of cuesAfter(after)) {
    const found = cue.exec(after);
    if (found) return { status, cue: found[0].trim() };
  }
  if (WON_AFTER.test(after)) return { status: 'asserted' };
  const cues = cuesIn(before);
  if (cues.length === 0) return { status: 'asserted' };
  const plain = noCuesIn(before).reduce(
    (text, { words }) => text.replace(words, (match) => ' '.repeat(match.length)),
    before,
  );
  for (const { status, cue } of plain === before ? cues : cuesIn(plain)) {
    const found = cue.exec(plain);
    if (found && status === 'negated' && isOver(found[0], plain.slice(found.index + found[0].length))) continue;
    if (found) return { status, cue: found[0].trim() };
  }
  return { status: 'asserted' };
}
