import { fixedWordings } from './fixed-wordings.ts';
import { type WordRow, wordFrom, wordRow } from './word-row.ts';

/**
 * Small words inside names: "... di Lingkungan Kementerian/Lembaga, Pemerintah Daerah, BUMN dan BUMD tahun 2019". They are no
 * sign that somebody wrote a sentence.
 */
export const CONNECTIVES =
  'antara atas bagi bidang dalam dan dari dengan di for in ke kepada kategori lingkungan of oleh pada para secara serta tahun the tingkat untuk yang';

/**
 * What every report of a ceremony is made of, whoever wrote it: who was there, what was handed over, thanks and hopes. A sentence
 * of nothing else is a formula.
 */
const CEREMONY = [
  'penghargaan piala piagam trofi plakat sertifikat anugerah apresiasi prestasi capaian juara lomba ajang kompetisi kejuaraan malam puncak peringkat predikat opini nominasi nomine finalis pemenang peraih penerima peserta kategori',
  'nasional internasional provinsi kabupaten kota daerah kecamatan desa pusat pemerintah pemerintahan bupati gubernur wali walikota wakil sekretaris kepala ketua direktur dinas badan biro menteri kementerian presiden negara lembaga instansi organisasi perangkat camat pejabat pimpinan jajaran anggota rombongan undangan',
  'menerima diterima meraih diraih raih memperoleh diperoleh mendapat mendapatkan menyabet memborong membawa pulang diserahkan menyerahkan penyerahan diberikan memberikan pemberian dianugerahkan menganugerahkan penganugerahan menorehkan torehan mengukir mencatatkan dinobatkan masuk lolos berhasil sukses kembali langsung usai seusai saat ketika setelah sebelum acara kegiatan upacara kesempatan tersebut itu ini hadir dihadiri menghadiri turut mendampingi didampingi disaksikan sejumlah para digelar diselenggarakan berlangsung rangka melalui',
  'ujar ujarnya kata katanya tutur tuturnya ucap ucapnya jelas jelasnya terang terangnya pungkas pungkasnya tandas tandasnya imbuh imbuhnya tambah tambahnya tegas tegasnya ungkap ungkapnya papar paparnya lanjut lanjutnya menurut menurutnya mengatakan menyampaikan disampaikan menjelaskan mengungkapkan menyebut menyebutkan mengaku',
  'terima kasih selamat syukur bersyukur alhamdulillah bangga kebanggaan mengapresiasi mendukung dukungan kerja sama kerjasama keras bekerja pihak seluruh semua segenap bersama berkat hasil upaya komitmen sinergi kolaborasi motivasi memotivasi semangat pemicu memacu terus lebih baik terbaik lagi meningkat meningkatkan peningkatan mempertahankan dipertahankan pelayanan layanan publik masyarakat warga inovasi inovatif kinerja prima berkualitas semoga berharap diharapkan harapan harap mudah',
  'penilaian dinilai menilai penjurian juri dewan tim panel independen proposal tahap tahapan seleksi administrasi presentasi wawancara verifikasi lapangan observasi evaluasi desk indikator kriteria kebaruan manfaat keberlanjutan diikuti mengikuti mendaftar terdaftar',
  'kita kami saya ia dia mereka juga tidak bukan hanya telah sudah akan bisa dapat menjadi sebagai adalah merupakan yakni yaitu ada agar sehingga karena bahwa atau tetapi namun serta maupun diketahui informasi berdasarkan hal salah satu hari bulan tanggal tahun kali keberhasilan',
].join(' ');
const FORMULA_CODES: ReadonlySet<number> = new Set(wordRow(`${CONNECTIVES} ${CEREMONY}`).codes);

/** Below this share of words that begin with a small letter, case tells nothing (a text in capitals), and every word may tell. */
const LEAST_SMALL = 0.2;

/**
 * Which words tell something: those that begin with a small letter and belong to no formula. Names of awards, offices and
 * persons are what news about one award must have in common. One a word, 1 where it tells.
 */
export function tellingWords({ text, count, starts, codes }: WordRow): Uint8Array {
  const telling = new Uint8Array(count);
  let small = 0;
  for (let i = 0; i < count; i++) {
    if (!beginsSmall(text, starts[i]!)) continue;
    small++;
    if (!FORMULA_CODES.has(codes[i]!)) telling[i] = 1;
  }
  if (small < LEAST_SMALL * count) {
    for (let i = 0; i < count; i++) telling[i] = FORMULA_CODES.has(codes[i]!) || isDigit(text, starts[i]!) ? 0 : 1;
  }
  for (const { start, end } of fixedWordings(text)) {
    for (let i = wordFrom(starts, start); i < count && starts[i]! < end; i++) telling[i] = 0;
  }
  return telling;
}

function beginsSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return /^[a-zß-ɏ]/u.test(text.slice(at, at + 2));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
