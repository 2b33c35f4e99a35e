// Rows from which made-news.ts builds government news, written for this purpose. Slots: {word}.

/** What news about one award must have in common: its name in full, who gave it, where and when. */
export const AWARDS = [
  {
    long: 'Kompetisi Inovasi Pelayanan Publik (KIPP) di Lingkungan Kementerian, Lembaga, Pemerintah Daerah, Badan Usaha Milik Negara, dan Badan Usaha Milik Daerah Tahun {year}',
    short: 'KIPP {year}',
    tiers: ['Top 99', 'Top 45', 'Terbaik Utama'],
    giver: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (PANRB) {minister}',
    body: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  },
  {
    long: 'Innovative Government Award (IGA) Tahun {year} yang digelar Badan Strategi Kebijakan Dalam Negeri Kementerian Dalam Negeri',
    short: 'IGA {year}',
    tiers: ['kategori Sangat Inovatif', 'kategori Terinovatif', 'klaster Daerah Perbatasan'],
    giver: 'Menteri Dalam Negeri Republik Indonesia {minister}',
    body: 'Kementerian Dalam Negeri',
  },
  {
    long: 'Penghargaan Kabupaten/Kota Layak Anak (KLA) Tahun {year} dari Kementerian Pemberdayaan Perempuan dan Perlindungan Anak Republik Indonesia',
    short: 'KLA {year}',
    tiers: ['kategori Madya', 'kategori Nindya', 'kategori Utama'],
    giver: 'Menteri Pemberdayaan Perempuan dan Perlindungan Anak (PPPA) {minister}',
    body: 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak',
  },
  {
    long: 'Opini Wajar Tanpa Pengecualian (WTP) atas Laporan Keuangan Pemerintah Daerah (LKPD) Tahun Anggaran {year} dari Badan Pemeriksa Keuangan Republik Indonesia',
    short: 'opini WTP {year}',
    tiers: ['yang kelima kali', 'yang ketujuh kali', 'yang kesepuluh kali'],
    giver: 'Kepala Perwakilan Badan Pemeriksa Keuangan (BPK) Republik Indonesia {minister}',
    body: 'Badan Pemeriksa Keuangan Republik Indonesia',
  },
  {
    long: 'Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Timur (KOVABLIK) Tahun {year} dalam rangka Hari Jadi Provinsi Jawa Timur',
    short: 'KOVABLIK {year}',
    tiers: ['Top 25', 'Top 30', 'Kategori Baik'],
    giver: 'Gubernur Jawa Timur {minister}',
    body: 'Biro Organisasi Sekretariat Daerah Provinsi Jawa Timur',
  },
  {
    long: 'Penghargaan Universal Health Coverage (UHC) Award Tahun {year} dalam rangka Program Jaminan Kesehatan Nasional Kartu Indonesia Sehat',
    short: 'UHC Award {year}',
    tiers: ['kategori Pratama', 'kategori Madya', 'kategori Utama'],
    giver: 'Direktur Utama Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan {minister}',
    body: 'Badan Penyelenggara Jaminan Sosial Kesehatan',
  },
] as const;

/** Sentences that every newsroom writes so; the slots are the same for all who write about one event. */
export const FORMULAS = [
  'Penghargaan tersebut diserahkan langsung oleh {giver} kepada {head} di {venue}, {day} ({date}).',
  '{Head} menerima penghargaan {long} yang diserahkan {giver} di {venue}, {day} ({date}).',
  'Pemerintah {place} meraih {tier} {long}.',
  '{Place} kembali menorehkan prestasi di tingkat nasional dengan meraih {tier} dalam ajang {long}.',
  'Turut hadir dalam kesempatan itu {secretary}, serta sejumlah kepala Organisasi Perangkat Daerah (OPD) di lingkungan Pemerintah {place}.',
  '“Alhamdulillah, terima kasih kepada seluruh pihak yang telah mendukung sehingga penghargaan ini bisa kita raih,” ujar {head}.',
  'Hal itu disampaikan {head} usai menerima penghargaan {short} di {venue}, {day} ({date}).',
  'Acara itu dihadiri para gubernur, bupati dan wali kota se-Indonesia serta pimpinan kementerian dan lembaga.',
  '“Semoga penghargaan ini menjadi motivasi bagi kita semua untuk terus meningkatkan pelayanan kepada masyarakat,” pungkasnya.',
  'Sebagai informasi, {long} diikuti {n} inovasi dari seluruh Indonesia.',
  'Penilaian dilakukan dalam beberapa tahap, mulai seleksi administrasi, presentasi dan wawancara, sampai verifikasi lapangan oleh tim panel independen.',
  'Seluruh proposal dinilai dari kebaruan, manfaat, kemungkinan ditiru di tempat lain, dan keberlanjutannya.',
  'Ke depan {place} menargetkan capaian yang lebih tinggi dan mendorong setiap perangkat daerah melahirkan minimal satu inovasi.',
  'Kegiatan dirangkai dengan pameran produk usaha mikro dan pertunjukan seni tradisional dari berbagai daerah.',
  'Undang-undang mengamanatkan setiap penyelenggara menyediakan sarana pengaduan dan menindaklanjutinya paling lambat empat belas hari kerja.',
  'Rangkaian acara ditutup dengan foto bersama, ramah tamah dan penyerahan cendera mata kepada seluruh tamu yang datang.',
] as const;

export const PLACES =
  'Lumajang Jember Tuban Gresik Ngawi Blitar Kediri Madiun Sampang Bangkalan Bantul Sleman Klaten Sragen Brebes Tegal Kudus Jepara Demak Batang Sumedang Garut Ciamis Kuningan Lebak Serang Sinjai Bantaeng Gowa Wajo Soppeng Pinrang Badung Tabanan Bangli Klungkung Sikka Ende Sanggau Sintang Kapuas Berau Paser Agam Solok Pasaman Sijunjung Muara Banyuasin Lahat'.split(
    ' ',
  );

export const GIVEN =
  'Ahmad Budi Citra Dewi Eko Fajar Gunawan Hadi Indra Joko Kartika Lestari Mulyono Nugroho Prasetyo Ratna Setiawan Tri Utami Wahyu Yuniarti Zainal Sri Agus Bambang Herman Rahmat Suryani Dedi Nur'.split(
    ' ',
  );
export const FAMILY =
  'Santoso Wijaya Hidayat Saputra Kusuma Hartono Siregar Nasution Rahman Hakim Purnomo Wibowo Subagyo Maulana Firmansyah Kurniawan Hasan Basri Lubis Iskandar Sutrisno Pranoto Widodo Mahendra'.split(
    ' ',
  );
export const DEGREES = ['', '', ', S.H.', ', M.Si.', ', S.E., M.M.', ', S.Sos., M.AP.'];
export const VENUES = [
  'Hotel Bidakara Jakarta',
  'Gedung Negara Grahadi Surabaya',
  'Balai Kartini Jakarta',
  'Hotel Sultan Jakarta Pusat',
  'Jakarta Convention Center',
];
export const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'];

/** Parts of sentences; each sentence takes one of each, so that two newsrooms seldom write the same eight words in a row. */
export const OPENERS =
  'menurutnya|ia menjelaskan,|di sisi lain,|selain itu,|sementara itu,|lebih lanjut,|sebelumnya,|ke depan,|tak hanya itu,|pada tahap awal,|berkat langkah itu,|dalam praktiknya,|sejak diluncurkan,|hingga kini,|meski begitu,|karena itu,|dari catatan dinas,|bagi pemerintah daerah,|di lapangan,|saat ini,|bulan lalu,|setiap pekan,|tahun ini,|bahkan,|akibatnya,|untuk itu,|seiring waktu,|pada dasarnya,|di samping itu,|secara bertahap,'.split(
    '|',
  );
export const SUBJECTS =
  'petugas puskesmas|warga desa|kader posyandu|para guru|pelaku usaha kecil|ibu hamil|keluarga kurang mampu|pegawai kecamatan|tim penilai|anak sekolah|kelompok tani|relawan muda|perangkat desa|pedagang pasar|pengurus RT|lansia|penyandang disabilitas|nelayan setempat|dokter keluarga|bidan desa|para orang tua|pemilik warung|operator layanan|siswa kelas akhir|pengemudi ojek|penyuluh lapangan|kepala sekolah|mahasiswa magang|tokoh agama|penjaga perpustakaan'.split(
    '|',
  );
export const VERBS =
  'tidak perlu lagi|kini bisa|mulai terbiasa|diminta untuk|diajak agar|lebih mudah|dibantu untuk|harus tetap|sempat kesulitan|akhirnya mau|bersepakat untuk|dilatih supaya|berulang kali|rutin|diberi waktu untuk|didorong agar|belajar|merasa nyaman|terbukti mampu|sudah lama ingin|memilih|wajib|tampak antusias|bergantian|berhasil|terus|tak segan|berani|perlahan|cukup'.split(
    '|',
  );
export const DEEDS =
  'mencatat|menjemput|memantau|melaporkan|menyimpan|mengolah|mengurus|membayar|mengirim|memeriksa|menabung|meminjam|menanam|memesan|membuka|menjaga|merawat|menimbang|menyalurkan|menata|memetakan|mendata|memperbaiki|memasang|menyusun|memilah|membersihkan|mengantar|menunda|mengawasi|membagi|menghitung|menyiapkan|mengganti|menukar|meneliti'.split(
    '|',
  );
export const THINGS =
  'tekanan darah|berkas keluarga|gizi balita|jalan rusak|hasil panen|sampah dapur|surat kelahiran|retribusi pasar|foto keluhan|air sumur|bibit cabai|buku cerita|sayur pekarangan|ambulans dusun|warung daring|mata air|pohon lindung|kelas malam|bantuan beras|arsip lama|rumah kosong|pendatang baru|saluran irigasi|lampu jalan|anggaran kampung|kartu sehat|jadwal imunisasi|obat warung|kandang ternak|perahu kayu|kolam ikan|pupuk organik|tagihan listrik|alat tenun|ruang tunggu|data kemiskinan|peta banjir|antrean pagi|tabung oksigen|kursi roda|jembatan gantung|sumur resapan'.split(
    '|',
  );
export const WAYS =
  'dalam waktu singkat|tanpa biaya|dua kali sebulan|lewat aplikasi sederhana|sampai larut malam|bersama tetangga|dengan alat seadanya|di balai dusun|sejak dini hari|secara bergiliran|tanpa harus ke kota|sesuai jadwal|melalui pesan singkat|di bawah pendampingan|hampir setiap hari|menurut kebutuhan|dengan cara lama|pada akhir pekan|tanpa perantara|di luar jam kerja|sepanjang musim hujan|atas inisiatif sendiri|dengan biaya bersama|sambil menunggu giliran|setelah salat subuh|di teras rumah|memakai kartu biru|berkat dana desa|dengan sedikit latihan|sebelum tengah hari'.split(
    '|',
  );
export const RESULTS =
  'sehingga antrean turun {n} persen|dan hasilnya dicatat setiap bulan|meski anggarannya hanya {n} juta rupiah|karena jarak ke kota mencapai {n} kilometer|agar angka stunting terus turun|supaya tidak ada yang tertinggal|dan kini menjangkau {n} desa|walau sinyal sering hilang|hingga jumlah pesertanya {n} orang|tanpa menambah pegawai baru|dan mulai ditiru daerah tetangga|sebab keluhan lama tidak terjawab|sehingga {n} rumah sudah terdata|dan sisanya menyusul tahun depan|agar pelayanan terasa dekat|sekalipun medannya sulit|dan biayanya turun separuh|karena itulah yang diminta warga|sampai semua berkas selesai|dan tercatat di {n} posko'.split(
    '|',
  );
export const SPEAKERS =
  'ujarnya|katanya|tuturnya|jelas {head}|kata {secretary}|ucapnya|terangnya|imbuh {head}|papar {secretary}|tegasnya'.split(
    '|',
  );
export const THOUGHTS =
  'kami hanya ingin|yang kami kejar adalah|tugas kita bukan sekadar|kalau bisa cepat, buat apa|saya selalu mengingatkan agar|kuncinya ada pada|tidak ada gunanya piala bila|ini berawal dari|dulu orang harus|sekarang giliran kita|kami belajar dari|jangan sampai|ukuran berhasilnya sederhana, yaitu|pelan-pelan kita ubah cara|yang penting adalah kemauan'.split(
    '|',
  );
