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

/** The same in words that no list of ours was written for; with these it was chosen how much makes a copy. */
export const OTHER_FORMULAS = [
  'Penghargaan tersebut merupakan bentuk pengakuan pemerintah pusat atas konsistensi {place} dalam menghadirkan layanan yang responsif, inklusif, dan berorientasi pada kebutuhan warga.',
  'Capaian ini sekaligus menambah deretan prestasi yang dikoleksi {place} di bawah kepemimpinan {head}.',
  '{Head} menegaskan bahwa penghargaan bukanlah tujuan akhir, melainkan pelecut untuk bekerja lebih giat.',
  'Ajang tahunan itu mengusung tema percepatan reformasi birokrasi berdampak dan transformasi digital menuju Indonesia Emas 2045.',
  'Prosesi penyerahan ditandai dengan pemukulan gong, pemutaran video profil para jawara, dan jamuan makan malam.',
  'Dalam sambutannya {giver} mengingatkan para kepala daerah agar tidak cepat puas dan menjaga keberlangsungan program yang sudah berjalan.',
  'Sebelumnya {place} telah melewati rangkaian penjurian ketat yang melibatkan akademisi, praktisi, jurnalis, serta perwakilan lembaga swadaya.',
  'Kunci keberhasilannya, kata {head}, terletak pada kekompakan, disiplin, dan kemauan mendengar keluhan warga.',
  '“Ini kado terindah menjelang hari jadi {place}, mari kita jaga bersama-sama,” tambahnya.',
  'Dari ribuan usulan yang masuk, hanya segelintir yang dinyatakan layak melaju ke babak akhir.',
  '{Head} tidak dapat menyembunyikan rasa haru ketika nama daerahnya dipanggil pembawa acara.',
  '{long} merupakan agenda strategis nasional untuk menjaring, mendokumentasikan, mendiseminasikan, dan mempromosikan gagasan pembaruan birokrasi.',
  'Raihan tersebut diharapkan memantik daya saing antarinstansi sekaligus menumbuhkan budaya melayani yang ramah, cepat, dan akuntabel.',
  '{Head} didaulat menyampaikan testimoni singkat mengenai kiat membangun tata kelola yang bersih dan transparan.',
  'Piagam dan plakat kini dipajang di lobi kantor {place} agar dapat dilihat tamu yang berkunjung.',
  'Seremoni yang disiarkan langsung melalui kanal YouTube itu berlangsung khidmat dan meriah.',
  'Suasana gedung bergemuruh saat rombongan {place} melangkah ke atas panggung mengenakan busana adat.',
  '{Head} menyebut raihan itu buah ketekunan para pegawai garda terdepan yang jarang tersorot kamera.',
  'Program unggulan tersebut telah direplikasi sejumlah wilayah dan dikunjungi puluhan delegasi studi banding.',
  'Pemerintah berkewajiban memangkas rantai birokrasi yang berbelit sehingga masyarakat memperoleh kepastian waktu dan biaya.',
  '{giver} berpesan supaya gagasan yang baik tidak berhenti pada seremoni, melainkan dirasakan nyata sampai pelosok.',
  'Momentum ini diyakini mampu mendongkrak indeks kepuasan publik yang tahun lalu sempat merosot.',
  'Di akhir acara panitia menyerahkan buku kumpulan praktik terbaik yang memuat kisah seluruh finalis.',
  '{secretary} menimpali, pihaknya segera menyusun peta jalan agar mutu layanan terjaga meski pucuk pimpinan berganti.',
  'Malam itu {place} bersanding dengan belasan wilayah lain yang lebih dulu dikenal sebagai langganan juara.',
  'Publik dapat menyaksikan kembali tayangan lengkapnya melalui kanal resmi penyelenggara.',
  '“Kita boleh gembira malam ini, tetapi besok pagi antrean warga sudah menunggu,” kelakar {head}.',
  'Pencapaian serupa pernah ditorehkan empat tahun silam lewat terobosan pengaduan berbasis pesan singkat.',
  '{long} digagas sebagai wahana bertukar pengalaman sekaligus tolok ukur kematangan tata kelola antardaerah.',
  'Sekembalinya ke kampung halaman, rombongan disambut arak-arakan siswa dan tabuhan rebana.',
  'Panelis menggarisbawahi keberanian {place} membuka data anggaran sampai rincian terkecil.',
  '{Head} memastikan insentif bagi tim penggerak akan dialokasikan pada perubahan anggaran mendatang.',
  'Piala bergilir itu diarak keliling alun-alun menggunakan mobil bak terbuka yang dihias janur.',
  '{Head} mengibaratkan birokrasi sebagai mesin tua yang harus rajin diminyaki agar tidak macet.',
  'Ketua panitia melaporkan jumlah pendaftar melonjak hampir separuh dibandingkan penyelenggaraan terdahulu.',
  'Kriteria yang dipakai meliputi keaslian gagasan, dampak terhadap kelompok rentan, serta kesinambungan pendanaan.',
  '{giver} mewanti-wanti agar aplikasi yang dibuat tidak sekadar menumpuk di gawai tanpa pernah dibuka.',
  'Untuk mempertahankan gelar tersebut, {place} menyiapkan pendampingan bagi puskesmas, sekolah, dan kantor desa.',
  'Ucapan selamat mengalir dari tokoh adat, pemuka agama, hingga perantau asal {place} di luar negeri.',
  '{secretary} mengungkap bahwa berkas pendukung setebal ratusan halaman disusun siang malam selama tiga pekan.',
  'Seusai santap siang, para undangan diajak meninjau anjungan yang memamerkan purwarupa karya finalis.',
  '“Jangan tanya hadiahnya berapa, tanyalah berapa orang yang tertolong,” seloroh {head}.',
  'Lembaga pemantau independen turut mengawasi jalannya penjurian supaya terbebas dari titipan.',
  '{long} lahir dari kegelisahan terhadap pelayanan yang lamban, mahal, dan penuh calo.',
  'Sebelas tahun berturut-turut ajang bergengsi ini konsisten mengangkat kisah pelosok ke panggung ibu kota.',
  'Dokumentasi lengkap perhelatan dapat diunduh masyarakat tanpa dipungut bayaran.',
  '{Head} buru-buru kembali ke daerah lantaran keesokan harinya harus memantau tanggul yang jebol.',
  'Warganet membanjiri kolom komentar akun resmi pemerintah dengan emoji api dan tepuk tangan.',
] as const;

/** Written after that choice, and only measured with. */
export const UNSEEN_FORMULAS = [
  'Tamu dari negeri jiran ikut menyimak pemaparan melalui sambungan video dari kantor perwakilan.',
  '{Head} mengganjar pencetus gagasan dengan kenaikan pangkat istimewa dan kesempatan kursus ke luar negeri.',
  'Sembilan juri berlatar belakang beragam menguji ketangguhan setiap gagasan lewat tanya jawab terbuka.',
  '{giver} menyitir pepatah lama bahwa pelayan yang baik mendahului permintaan tuannya.',
  'Anggaran penyelenggaraan sepenuhnya ditanggung sponsor sehingga tidak membebani kas negara.',
  '{place} menyisihkan ratusan pesaing berkat cerita sederhana yang disampaikan tanpa gawai dan slide.',
  'Sorak pendukung pecah begitu layar raksasa menampilkan urutan lima besar.',
  '{secretary} berkelakar rambutnya memutih gara-gara menunggu pengumuman yang molor dua jam.',
  '{long} menjadi rujukan lembaga donor sebelum menyalurkan hibah bagi wilayah tertinggal.',
  'Kisah para pemenang bakal dibukukan dan dibagikan cuma-cuma ke perpustakaan sekolah.',
  'Penonton di tribun kompak menyanyikan mars daerah sambil melambaikan bendera kecil.',
  '“Kalau besok ada warga yang masih mengeluh, piala ini saya kembalikan,” tantang {head}.',
  'Rumah kaca percontohan di halaman gedung menjadi latar swafoto favorit pengunjung.',
  'Separuh dari nomine tahun ini berasal dari luar Jawa, naik tajam dibandingkan lima tahun lampau.',
  'Sebuah film dokumenter pendek mengenai perjuangan petugas lapangan diputar menjelang puncak acara.',
  'Menutup rangkaian, seluruh pemenang menandatangani ikrar melayani sepenuh hati di atas kain putih.',
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
