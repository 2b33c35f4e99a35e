import { picksOf, withChoices } from './drawn.ts';

/** An article that names a region and an award, and the region has not won it. */
export type MadeUnwon = {
  /** How it says so. */
  readonly kind: string;
  readonly text: string;
  /** Kemendagri code of the region. */
  readonly code: string;
};

const REGIONS: readonly (readonly [name: string, code: string])[] = [
  ['Kabupaten Tuban', '35.23'],
  ['Pemkab Tuban', '35.23'],
  ['Kota Batu', '35.79'],
  ['Wali Kota Batu', '35.79'],
  ['Bupati Tuban', '35.23'],
  ['Pemerintah Kabupaten (Pemkab) Tuban', '35.23'],
  ['Bupati Tuban Aditya Halindra Faridzky', '35.23'],
];

const AWARDS = (
  'UHC Award;Adipura;KLA kategori Nindya;Kabupaten Layak Anak (KLA);Anugerah Parahita Ekapraya;Swasti Saba Wiwerda;' +
  'Innovative Government Award;Wahana Tata Nugraha;opini WTP;predikat SAKIP A;Anugerah Pangan Nusantara;' +
  'Smart Regency Award;Top 45 KIPP;Adipura Kencana;Juara I Lomba Desa'
).split(';');

/** `{S}` stands for the region, `{A}` for the award, and of `(one|other)` one is drawn. */
const SENTENCES: readonly (readonly [kind: string, pattern: string])[] = [
  [
    'a hope',
    '{S} (berharap|optimistis|bertekad|berambisi|yakin|fokus|berkomitmen|berjanji|sedang berjuang|berburu kesempatan|menargetkan dapat|ingin|berupaya|bersiap|berusaha keras) meraih {A}.',
  ],
  [
    'an aim',
    '{S} (menargetkan|membidik|mengincar|mengejar|memburu|bermimpi meraih|berpeluang besar meraih|berpotensi meraih|digadang-gadang meraih) {A}(| tahun ini| tahun depan| pada 2025).',
  ],
  [
    'a wish',
    '“(Semoga|Mudah-mudahan|Insyaallah|Harapan kami,|Target kami,) tahun ini {S} (bisa|dapat|mampu|kembali) meraih {A},” katanya.',
  ],
  ['a purpose', 'Warga diminta menjaga kebersihan agar {S} (meraih|mendapat|memperoleh|kembali meraih) {A}.'],
  [
    'a preparation',
    'Untuk meraih {A}, {S} (harus bekerja keras|menyiapkan berbagai program|menggelar rapat koordinasi|membentuk tim khusus|melengkapi dokumen).',
  ],
  ['a condition', 'Jika (lolos|memenuhi syarat|nilainya cukup), {S} akan menerima {A}.'],
  [
    'an announcement',
    '{S} (akan|bakal|dijadwalkan|dipastikan akan|segera|rencananya) menerima {A} (pekan depan|bulan depan|di Jakarta besok|pada Senin mendatang).',
  ],
  [
    'a failure',
    '{S} (gagal meraih|belum berhasil meraih|tidak berhasil meraih|belum pernah meraih|batal menerima|urung menerima|kehilangan|gagal mempertahankan|tidak lagi meraih|tak masuk daftar penerima|tidak termasuk penerima|belum mendapat|nyaris meraih|hampir meraih) {A}(| tahun ini| 2024).',
  ],
  [
    'a prize not won',
    '{A} (belum bisa diraih|gagal diraih|tidak diraih|belum pernah diraih|lepas dari tangan|belum berhasil dibawa pulang) {S}.',
  ],
  [
    'false news',
    '(Kabar bahwa|Informasi yang menyebut|Klaim bahwa) {S} meraih {A} (tidak benar|adalah hoaks|dibantah dinas terkait|ternyata keliru).',
  ],
  [
    'a nomination',
    '{S} (masuk nominasi|menjadi nominator|menjadi salah satu nominator|menjadi calon penerima|diusulkan menerima|dinominasikan meraih|masuk daftar calon penerima|menjadi kandidat penerima) {A}.',
  ],
  ['assessors', 'Tim penilai {A} (mengunjungi|memverifikasi|meninjau|datang ke|menilai) {S}.'],
  [
    'an entry',
    '{S} (mengikuti penilaian|mengikuti tahap wawancara|mengikuti verifikasi lapangan|menggelar sosialisasi|mempersiapkan diri menghadapi penilaian|mengikuti seleksi|mendaftarkan diri dalam|memaparkan inovasi pada penilaian|menjadi peserta|ikut serta dalam penilaian|menggelar rapat persiapan) {A}.',
  ],
  [
    'a guest',
    'Bupati Tuban (menghadiri|hadir dalam|menyaksikan|membuka) (malam penganugerahan|acara penyerahan|penyerahan penghargaan) {A} (di Jakarta|bersama para undangan|di pendopo).',
  ],
  [
    'a giver',
    '{S} (menyerahkan|memberikan|menganugerahkan) penghargaan (kepada 10 desa|kepada para guru berprestasi|kepada puluhan sekolah|bagi pelaku usaha|kepada para kepala desa).',
  ],
  [
    'a host',
    '{S} (menjadi tuan rumah|ditunjuk sebagai tuan rumah|menggelar malam penganugerahan|menyelenggarakan) {A}.',
  ],
  [
    'a definition',
    '{A} (merupakan penghargaan yang diberikan kepada daerah|adalah ajang tahunan bagi pemerintah daerah|diberikan kepada daerah yang berprestasi|terdiri atas empat kategori). Bupati Tuban hadir dalam rapat itu.',
  ],
  ['congratulations to another', '{S} mengucapkan selamat kepada Kabupaten Lamongan yang meraih {A}.'],
  ['a visit to a winner', '{S} (belajar ke|melakukan studi tiru ke|berkunjung ke) Kabupaten Lamongan, peraih {A}.'],
  ['a question', 'Apakah {S} (bisa|mampu|akan|layak) meraih {A}?'],
  ['a wait', '{S} masih (menunggu hasil penilaian|menanti pengumuman|harus melengkapi syarat) {A}.'],
  ['a competition', '{S} (bersaing dengan|berhadapan dengan) 20 daerah lain untuk memperebutkan {A}.'],
  ['support', 'DPRD mendukung upaya {S} meraih {A}.'],
  ['an obstacle', 'Sampah yang menumpuk membuat {S} sulit meraih {A}.'],
  [
    'a condition behind',
    '{S} (bisa meraih|mampu meraih|layak meraih|pantas mendapat|sanggup meraih) {A} (jika semua pihak bekerja sama|asalkan warga disiplin|bila kekurangan segera diperbaiki).',
  ],
  [
    'a headline about what would be needed',
    '(Strategi|Langkah|Jurus|Upaya|Cara|Ini Syarat|Begini Cara|Ikhtiar|Usaha|Rencana) {S} (Raih|Pertahankan|Kembali Raih|Bisa Raih) {A}',
  ],
  ['a headline that asks', '{S} (Raih|Terima|Sabet|Kembali Raih) {A}(?|? Ini Faktanya|? Begini Kata Bupati)'],
  [
    'a headline with a guest',
    '{S} (Amankan|Kawal|Hadiri|Sukseskan|Gelar|Siapkan|Meriahkan|Tonton|Saksikan) (Malam Penganugerahan|Penyerahan|Acara Penganugerahan|Penganugerahan) {A}',
  ],
  [
    'a visit to winners',
    '{S} (belajar ke|studi tiru ke|berguru kepada|bertandang ke|bertemu|mengundang|berdiskusi dengan) (peraih|para peraih|penerima|juara) {A}.',
  ],
  [
    'a prize not given',
    '{A} (tidak|belum|batal|urung|tidak jadi|seharusnya|semestinya|belum bisa) (diberikan|diserahkan|dianugerahkan) kepada {S}(| tahun ini).',
  ],
  ['a ceremony called off', 'Panitia (membatalkan|menunda|menangguhkan) (penyerahan|penganugerahan) {A} kepada {S}.'],
  ['a prize of others', 'Menteri menyerahkan {A} kepada Kabupaten Lamongan, bukan (kepada|untuk) {S}.'],
  ['a step to go', '{S} tinggal selangkah lagi meraih {A}.'],
  ['a doubt', '(Bagaimana|Mana) mungkin {S} meraih {A} dengan sampah sebanyak itu?'],
  [
    'an absence',
    '{S} (absen|masih jauh dari harapan|belum beruntung|terpaksa gigit jari dan gagal) meraih {A}(| tahun ini).',
  ],
  [
    'an application',
    '{S} (mengajukan diri sebagai|dicalonkan sebagai|diajukan sebagai|diajukan menjadi|mencalonkan diri sebagai) penerima {A}.',
  ],
  ['an open case', '{A} untuk {S} masih (diproses|dinilai|diverifikasi|dibahas).'],
  [
    'a number of winners',
    '{S} (menjadi daerah dengan|kembali menjadi daerah dengan|memiliki desa dengan|tercatat sebagai daerah dengan|menjadi wilayah dengan jumlah) (peraih|penerima|pemenang) {A} (terbanyak|paling sedikit).',
  ],
  ['an order', '{S} meminta seluruh dinas bekerja keras demi {A}.'],
  ['a prize revoked', '(Penghargaan|Piala|Predikat) {A} {S} (dicabut|dibatalkan|ditarik kembali) panitia.'],
  [
    'a demand',
    '{S} (diminta|didorong|dituntut|ditantang|diharapkan dapat|diharapkan|diyakini bisa|diyakini akan|diproyeksikan|disiapkan|ditargetkan|diprediksi|diunggulkan) meraih {A}.',
  ],
  [
    'an eve',
    '(Menjelang penilaian|Jelang|Menyongsong|Menghadapi penilaian|Menyambut penilaian|Demi|Menuju) {A}, {S} (bersih-bersih|menggelar kerja bakti|berbenah|menyiapkan dokumen).',
  ],
  [
    'a chance',
    '(Peluang|Kans|Kesempatan|Harapan|Asa|Mimpi|Target|Ambisi|Tekad) {S} meraih {A} (terbuka lebar|masih ada|makin tipis|pupus|kian dekat|belum padam).',
  ],
  [
    'a target',
    '{A} (menjadi target|menjadi incaran|jadi impian|menjadi dambaan|masih menjadi pekerjaan rumah|menjadi sasaran berikutnya) {S}.',
  ],
  ['an impossibility', 'Tanpa dukungan warga, {S} (tidak akan|tak mungkin|mustahil|tidak bisa|sulit) meraih {A}.'],
  [
    'a worth',
    '{S} (dinilai layak|dianggap pantas|disebut layak|sangat layak|dipandang mampu|dianggap berpeluang|dinilai berpotensi) (meraih|mendapat|dapat|menerima) {A}.',
  ],
  ['a supposition', '(Seandainya|Andai saja|Kalau|Apabila|Bila|Jika nanti) {S} meraih {A}, warga akan bangga.'],
  [
    'a withdrawal',
    '{S} (absen dari|mundur dari|didiskualifikasi dari|tersingkir dari|kalah dalam|dikalahkan Kabupaten Lamongan dalam|tidak mengikuti|tidak ikut|hanya menjadi peserta|gugur dalam|terhenti pada tahap awal|dicoret dari daftar penerima|terlempar dari) {A}.',
  ],
  [
    'a low score',
    '{S} (memperoleh nilai rendah dalam penilaian|meraih skor di bawah standar dalam penilaian|belum memenuhi syarat|masih jauh dari|mempertanyakan hasil|memprotes hasil penilaian|keberatan atas hasil) {A}.',
  ],
  [
    'winners elsewhere',
    '{S} (menyerahkan hadiah kepada para pemenang|mengumumkan pemenang|memberikan bonus kepada peraih|menyambut para peraih|memberi selamat kepada penerima|mengapresiasi penerima|mencari calon penerima) {A}.',
  ],
  [
    'a headline',
    '{S} (Targetkan|Bidik|Incar|Optimis Raih|Siap Raih|Gagal Raih|Belum Raih|Ingin Raih|Berpeluang Raih|Tak Lagi Raih|Bertekad Raih|Yakin Raih|Akan Terima|Kejar|Sulit Raih|Batal Terima|Kehilangan|Berharap Raih|Dijagokan Raih|Masuk Nominasi|Ikuti Penilaian|Menuju) {A}',
  ],
  [
    'a headline with a wish before a verb of winning',
    '{S} (Berambisi|Berpotensi|Berupaya|Berusaha|Upayakan|Berjuang|Bersiap|Berebut|Berburu|Wajib|Harus|Segera|Bakal|Layak|Dinilai Layak|Dianggap Pantas|Nyaris|Hampir|Urung|Susah|Kesulitan|Terancam Gagal|Diminta|Didorong|Ditantang|Diprediksi|Diyakini Bisa|Digadang-gadang|Impikan|Bermimpi|Ngotot|Ngebet|Pede|Janji|Janjikan|Komitmen|Berkomitmen|Fokus|Genjot Persiapan|Mantapkan Diri|Rebutan|Ajak Warga|Minta Dinas|Dorong Warga|Siap Rebut|Yakin Bisa|Yakin Kembali|Tekad) Raih {A}',
  ],
  [
    'a headline with its purpose in front',
    '(Menuju|Demi|Jelang|Kejar|Bidik|Songsong|Gagal Raih|Targetkan|Incar) {A}, {S} (Bersolek|Gelar Kerja Bakti|Siapkan Dokumen|Berbenah|Bentuk Tim)',
  ],
  [
    'an earlier failure',
    '{S} kini bersiap, setelah (tahun lalu gagal meraih|dua kali gagal meraih|lama tidak meraih|sempat kehilangan) {A}.',
  ],
  [
    'a prize never won',
    'Hingga kini {S} (belum satu kali pun meraih|sama sekali belum pernah meraih|belum juga meraih|tidak pernah lagi meraih|masih belum bisa meraih) {A}.',
  ],
  [
    'the only one without',
    'Dari 38 daerah, hanya {S} yang (gagal meraih|belum meraih|tidak menerima|tidak mendapat|tak mengantongi|belum mengantongi) {A}.',
  ],
  ['an exception', 'Semua daerah meraih {A}, (kecuali|terkecuali|minus|selain) {S}.'],
  [
    'a day to come',
    '(Pekan depan|Bulan depan|Tahun depan|Besok|Dalam waktu dekat), {S} (menerima|akan menerima|dijadwalkan menerima|berangkat ke Jakarta untuk menerima) {A}.',
  ],
  [
    'assessors of many',
    'Tim menilai 20 daerah untuk {A}. {S} (termasuk di dalamnya|salah satunya|menjadi salah satunya).',
  ],
  ['one of many nominees', 'Sebanyak 20 daerah masuk nominasi {A}. ({S} salah satunya|Salah satunya {S}).'],
  ['one of many without', 'Sebanyak 20 daerah gagal meraih {A}. ({S} salah satunya|Salah satunya {S}).'],
  [
    'a pronoun',
    '{A} diberikan kepada kota bersih. {S} (belum pernah meraihnya|ingin meraihnya|berharap bisa meraihnya).',
  ],
];

/** Articles of three lines, one of which tells of an award not won; the same for the same seed. */
export function madeUnwon(count: number, seed: number): readonly MadeUnwon[] {
  const pick = picksOf(seed);
  return Array.from({ length: count }, () => {
    const [kind, pattern] = pick(SENTENCES);
    const [region, code] = pick(REGIONS);
    const award = pick(AWARDS);
    const drawn = withChoices(pattern, pick).replaceAll('{S}', region).replaceAll('{A}', award);
    const line = drawn.charAt(0).toUpperCase() + drawn.slice(1);
    const meeting = 'Rapat itu berlangsung di kantor bupati pada 2024.';
    const lines = kind.startsWith('a headline') ? [line, meeting] : [meeting, line];
    return { kind, text: [...lines, 'Rapat ditutup dengan doa bersama.'].join('\n'), code };
  });
}
