import { GAINS, GAINS_BARE, TWO_TO_TEN, wordsOf } from './word-classes.ts';

/**
 * Words that are never a person's name, with the verbs of headlines: in "BUPATI BOYOLALI SAID HIDAYAT TERIMA PENGHARGAAN" nothing but
 * the word itself tells where the name ends.
 */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...wordsOf(GAINS),
  ...wordsOf(GAINS_BARE),
  ...wordsOf(TWO_TO_TEN),
  ...(
    'mantan eks almarhum almarhumah yang dan di ke dari pada dengan untuk oleh dalam saat ketika kepada bagi atas bahwa ini itu para serta atau juga akan telah sudah sebagai adalah hingga sampai agar usai setelah sebelum sejak selama karena tidak belum bukan tak ada ' +
    'terima serahkan menyerahkan pertahankan kukuhkan mengukuhkan rebut kecewa anugerahi anugerahkan menganugerahkan ingin beberkan membeberkan soroti menyoroti optimistis terharu bersyukur syukuri tanggapi menanggapi siapkan menyiapkan upayakan genjot menggenjot bagikan membagikan salurkan menyalurkan sidak pantau memantau bahas membahas canangkan mencanangkan deklarasikan gandeng menggandeng larang melarang izinkan tolak menolak motivator mengapa kenapa bagaimana inilah jelang diumumkan nyatakan menyatakan serukan menyerukan dimulai digelar dibuka ditutup diikuti diserahkan dapat dapatkan ganjar nobatkan dinobatkan apresiasi mengapresiasi puji memuji dipuji akui mengakui diakui ' +
    'ajak mengajak minta meminta harap berharap harapkan dorong mendorong buka membuka tutup menutup hadiri menghadiri hadir lantik melantik resmikan meresmikan pimpin memimpin tinjau meninjau beri memberi berikan memberikan bangga ' +
    'sebut menyebut ungkap ungkapkan mengungkapkan kata katanya ujar ujarnya tutur tuturnya jelas jelaskan menjelaskan tegas tegaskan menegaskan mengatakan menyampaikan sampaikan nilai menilai tekankan menekankan ingatkan mengingatkan imbau mengimbau ' +
    'siap tetap kembali berhasil sukses gelar menggelar luncurkan meluncurkan launching kunjungi mengunjungi ucapkan mengucapkan ucap ikuti mengikuti ikut jadi menjadi masuk mampu targetkan optimis komitmen berkomitmen wujudkan mewujudkan tingkatkan meningkatkan perkuat paparkan memaparkan ' +
    'presentasikan presentasi lakukan melakukan bersama didampingi mendampingi dampingi mewakili diwakili wakili selaku bertemu temui menemui sambut menyambut lepas melepas tandatangani menandatangani pastikan memastikan persembahkan mempersembahkan dedikasikan ' +
    'penghargaan anugerah piala award awards opini predikat kategori juara lomba kompetisi inovasi pelayanan publik tahun tingkat nasional provinsi kabupaten kota top terbaik peringkat program aplikasi acara kegiatan rapat upacara jambore hotel gedung pendopo ' +
    'senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember wib wita wit ' +
    'pemkab pemkot pemprov pemda pemerintah dinas badan kementerian bupati walikota wali gubernur wakil menteri presiden sekda kepala ketua direktur camat lurah plt pj pjs plh dprd opd skpd asn apbd ' +
    'selain sementara sedangkan kemudian selanjutnya berikutnya lebih lanjut adapun penghargaannya prestasi capaian keberhasilan alhamdulillah menurut menurutnya senada sebelumnya foto istimewa humas kominfo bpk ri kpk bpjs uhc wtp kla tersebut tentang terkait berkat lewat melalui demi secara langsung resmi turut hadapan depan jajaran seluruh warga masyarakat ' +
    'says presents conferred receives received wins won awarded and the of to in at from his her its by for with who when he she they it is was has have had on as during after before told said regency city government province regent mayor governor ' +
    'naik turun sebanyak satu kali pertama kedua ketiga lagi banyak ratusan puluhan jawara toreh torehkan catat catatkan ukir ukirkan tembus lolos bawa kado hut rsud puskesmas upt nomor no penganugerahan sinergi kolaborasi dewan staf tim panitia komisioner forkopimda international social association indonesia apel malam pagi siang sore hari achieved achieves gets bags two three four five yg utk dgn dlm krn tsb terbanyak'
  ).split(' '),
]);

/**
 * What a headline puts between whoever wishes for an award and the verb of winning it: "Bupati Tuban Bertekad Raih Adipura" names no
 * Bertekad. A person may be called by one of them in a sentence.
 */
export const WISHES: ReadonlySet<string> = new Set(
  (
    'absen bertekad tekad yakin fokus berkomitmen komitmen berjanji janji janjikan berambisi berpotensi berpeluang berupaya upaya upayakan berusaha berjuang bersiap persiapan berebut rebutan berburu wajib harus bisa segera bakal layak pantas ' +
    'nyaris hampir urung batal gagal susah sulit kesulitan terancam diminta didorong ditantang dituntut diprediksi diperkirakan diyakini dinilai dianggap disebut digadang dijagokan diunggulkan diharapkan diusulkan ' +
    'impikan bermimpi mimpi ngotot ngebet pede genjot mantapkan incar bidik kejar calon kandidat menanti tunggu dukung tantang usulkan rencanakan menuju'
  ).split(' '),
);

/** Verbs behind an office that stands for its holder: "Gubernur Jatim mengatakan". */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'mengatakan menyampaikan mengungkapkan menuturkan menjelaskan menegaskan menambahkan berharap meminta menyebut menyebutkan mengajak mengaku mengapresiasi menyerahkan menerima memberikan menilai mengimbau menghimbau berpesan mengucapkan ' +
    'memaparkan menyatakan membeberkan menerangkan mengingatkan menekankan menyambut berkata berujar bertutur juga pun said says told added hopes'
  ).split(' '),
);

/** Words that say who is speaking, around a quotation. */
export const SPEECH: ReadonlySet<string> = new Set(
  (
    'ujar ujarnya kata katanya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya terang terangnya papar paparnya imbuh imbuhnya tambah tambahnya ucap ucapnya pungkas pungkasnya tandas tandasnya sebut sebutnya beber bebernya lanjut lanjutnya ' +
    'pesan pesannya harap harapnya sambung sambungnya tukas tukasnya kilah cetus cetusnya urai urainya pintanya ajaknya said says added told explained mengatakan menyampaikan mengungkapkan menuturkan menjelaskan menegaskan menambahkan berkata menyatakan berujar'
  ).split(' '),
);

/** Words of speech and sentences inside a quotation; a title seldom has them. */
export const SPOKEN_WORDS: ReadonlySet<string> = new Set(
  'saya kami anda beliau ini itu adalah tidak sudah telah akan agar supaya karena sehingga alhamdulillah terima selamat semoga mudah mudahan insya insyaallah harus bisa juga kalau jika maka tetapi tapi namun bahwa tersebut mereka sangat bukan belum masih kepada bapak ibu the is are we our have has will'.split(
    ' ',
  ),
);
