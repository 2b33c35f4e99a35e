/** How a government is named before its region: "Pemkab Tuban", "Kab. Tuban", "Pemerintah Kabupaten (Pemkab) Boyolali". */
export type BodyHead = {
  readonly kind: 'provinsi' | 'kabupaten' | 'kota' | 'any';
  /** True where the words can only mean the government, never the place. */
  readonly government: boolean;
  readonly forms: readonly string[];
};

export const BODY_HEADS: readonly BodyHead[] = [
  {
    kind: 'kabupaten',
    government: true,
    forms: [
      'Pemkab',
      'Pemerintah Kabupaten',
      'Pemerintah Kab',
      'Pemerintah Daerah Kabupaten',
      'Pemdakab',
      'Pemda Kabupaten',
      'Pemda Kab',
      'Pemerintahan Kabupaten',
      'Pemerintah Kabupaten (Pemkab)',
      'Pemkab Kabupaten',
      'Government of Regency',
      'Pemkab.',
    ],
  },
  {
    kind: 'kota',
    government: true,
    forms: [
      'Pemkot',
      'Pemko',
      'Pemerintah Kota',
      'Pemerintah Daerah Kota',
      'Pemda Kota',
      'Pemerintahan Kota',
      'Pemerintah Kota (Pemkot)',
      'Pemerintah Kota (Pemko)',
      'Pemkot Kota',
      'Pemerintah Kota Administrasi',
      'Pemkot Administrasi',
    ],
  },
  {
    kind: 'provinsi',
    government: true,
    forms: [
      'Pemprov',
      'Pemerintah Provinsi',
      'Pemerintah Propinsi',
      'Pemda Provinsi',
      'Pemdaprov',
      'Pemerintah Daerah Provinsi',
      'Pemerintah Provinsi (Pemprov)',
      'Pemprop',
      'Pemerintahan Provinsi',
      'Provincial Government of',
    ],
  },
  { kind: 'any', government: true, forms: ['Pemda', 'Pemerintah Daerah', 'Pemerintah Daerah (Pemda)', 'Pemerintah'] },
  { kind: 'kabupaten', government: false, forms: ['Kabupaten', 'Kab', 'Kabupaten Administrasi', 'Regency of'] },
  { kind: 'kota', government: false, forms: ['Kota', 'Kota Administrasi', 'City of', 'Kotamadya'] },
  { kind: 'provinsi', government: false, forms: ['Provinsi', 'Propinsi', 'Prov', 'Prop', 'Province of'] },
];

/** English puts the kind behind: "Lumajang Regency", "Malang City", "East Java Province". */
export const BODY_TAILS: readonly {
  readonly kind: 'provinsi' | 'kabupaten' | 'kota';
  readonly forms: readonly string[];
}[] = [
  { kind: 'kabupaten', forms: ['Regency', 'Regency Government', 'District', 'District Government'] },
  { kind: 'kota', forms: ['City', 'City Government', 'Municipality', 'Municipal Government'] },
  { kind: 'provinsi', forms: ['Province', 'Provincial Government'] },
];

/** Words that begin the name of a national body; a body of its own when it receives something. */
export const NATIONAL_HEADS: readonly string[] = [
  'Kementerian',
  'Kementrian',
  'Badan',
  'Lembaga',
  'Komisi',
  'Mahkamah',
  'Kejaksaan',
  'Universitas',
  'Institut',
  'Politeknik',
  'Bank',
];

/** Units below a government. `alone`: the head with no name behind is still a unit's name ("Bappeda"). */
export type UnitHead = {
  readonly forms: readonly string[];
  readonly alone: boolean;
  readonly place: boolean;
  readonly from: string;
};

export const UNIT_HEADS: readonly UnitHead[] = [
  { forms: ['Dinas', 'Suku Dinas', 'Sudin'], alone: false, place: false, from: 'Dinas Pendidikan Kabupaten Buton' },
  {
    forms: [
      'Dinkes',
      'Dinkes PPKB',
      'Dinas Kesehatan',
      'Dindik',
      'Disdik',
      'Dispendik',
      'Disdikbud',
      'Dikbud',
      'Dinsos',
      'Dishub',
      'Diskominfo',
      'Diskominfotik',
      'Diskominfosantik',
      'Dinkominfo',
      'Dispendukcapil',
      'Disdukcapil',
      'Dindukcapil',
      'Dukcapil',
      'Disperindag',
      'Dispora',
      'Disporapar',
      'Dispar',
      'Disparbud',
      'Disbudpar',
      'Disnaker',
      'Disnakertrans',
      'Distan',
      'Dispertan',
      'Dislutkan',
      'DKP',
      'DLH',
      'DLHK',
      'DPMPTSP',
      'DPMD',
      'DP3A',
      'DP3AKB',
      'DP2KBP3A',
      'DPPKB',
      'DPUPR',
      'Satpol PP',
      'Damkar',
      'BPBD',
      'BKPSDM',
      'BKPP',
      'BPKAD',
      'BPPKAD',
      'Bapenda',
      'Bappeda',
      'Bapeda',
      'Bappedalitbang',
      'Bapperida',
      'Baperlitbang',
      'Balitbang',
      'Balitbangda',
      'Brida',
      'BRIDA',
      'Bakesbangpol',
      'Inspektorat',
      'Inspektorat Daerah',
      'Disperpusip',
      'Dispusip',
      'Disnakkeswan',
      'Disnak',
      'Diskop',
      'Diskopum',
      'Dinkop UKM',
    ],
    alone: true,
    place: false,
    from: 'Dispendukcapil Kabupaten Malang',
  },
  {
    forms: [
      'Perumdam',
      'Perumda',
      'PDAM',
      'Perusahaan Daerah Air Minum',
      'Perusahaan Umum Daerah',
      'PT BPR',
      'BPR',
      'Perumda BPR',
    ],
    alone: false,
    place: false,
    from: 'Perusahaan Daerah Air Minum (PDAM) Nunukan',
  },
  {
    forms: ['Badan', 'Bagian', 'Biro', 'Sekretariat Daerah', 'Sekretariat DPRD', 'Setda'],
    alone: false,
    place: false,
    from: 'Bagian Organisasi Setda Kota Malang',
  },
  {
    forms: [
      'UPT',
      'UPTD',
      'Unit Pelaksana Teknis',
      'Unit Pelaksana Teknis Daerah',
      'Unit Pelaksana Teknis Daerah (UPTD)',
      'UPT Puskesmas',
      'UPTD Puskesmas',
      'UPT RSUD',
      'UPTD RSUD',
      'UPTD PPA',
      'UTD',
      'UTD PMI',
      'UDD PMI',
      'PMI',
      'UPT SMPN',
      'UPT SDN',
      'UPTD SDN',
      'UPTD SMPN',
      'UOBK RSUD',
      'BLUD',
      'BLUD Puskesmas',
      'BLUD RSUD',
    ],
    alone: false,
    place: false,
    from: 'UPT Puskesmas Randuagung',
  },
  {
    forms: [
      'Puskesmas',
      'Pustu',
      'Posyandu',
      'Labkesda',
      'Balai',
      'Museum',
      'Rumah Sakit Umum Daerah',
      'Rumah Sakit',
      'Rumah Sakit Daerah',
      'RSUD',
      'RSD',
      'RSU',
      'RS',
      'RSIA',
      'RSJ',
      'RSUP',
      'Public Health Center',
    ],
    alone: false,
    place: false,
    from: 'RSUD dr. Haryoto Lumajang',
  },
  {
    forms: [
      'SD',
      'SDN',
      'SD Negeri',
      'SMP',
      'SMPN',
      'SMP Negeri',
      'SMA',
      'SMAN',
      'SMA Negeri',
      'SMK',
      'SMKN',
      'SMK Negeri',
      'MTs',
      'MTsN',
      'MAN',
      'MIN',
      'TK',
      'TK Negeri',
      'SLB',
      'SLBN',
      'PAUD',
      'Sekolah Dasar',
      'SKB',
    ],
    alone: false,
    place: false,
    from: 'SMPN 10 Kota Malang',
  },
  {
    forms: [
      'Kecamatan',
      'Kelurahan',
      'Desa',
      'Pekon',
      'Nagari',
      'Gampong',
      'Desa Wisata',
      'Kampung Wisata',
      'Pemerintah Desa',
      'Pemdes',
      'Distrik',
      'Kapanewon',
      'Kemantren',
      'Kalurahan',
    ],
    alone: false,
    place: true,
    from: 'Desa Pandanwangi Kecamatan Tempeh',
  },
  {
    forms: [
      'Polres',
      'Polresta',
      'Polrestabes',
      'Polda',
      'Polsek',
      'Kodim',
      'Kejaksaan Negeri',
      'Kejari',
      'Pengadilan Negeri',
      'Pengadilan Agama',
      'Lapas',
      'Rutan',
      'Kantor Imigrasi',
      'Kantor Pertanahan',
      'DPRD',
      'KPP Pratama',
      'Samsat',
      'Baznas',
      'TP PKK',
      'Forum Anak',
      'TPID',
    ],
    alone: false,
    place: false,
    from: 'Polres Gresik',
  },
];

/**
 * Words of which the names of offices, bodies and fields are made. After "Kepala Dinas" these still tell the field; the first
 * capitalised word that is not among them begins the person's name.
 */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  (
    'kesehatan pendidikan kebudayaan budaya sosial pelayanan publik pendayagunaan aparatur negara reformasi birokrasi pemberdayaan perempuan perlindungan anak pengendalian penduduk keluarga berencana ' +
    'lingkungan hidup kehutanan pertanian pangan ketahanan perikanan kelautan peternakan perkebunan tanaman hortikultura hewan perdagangan perindustrian industri koperasi usaha mikro kecil menengah umkm ' +
    'ukm tenaga kerja ketenagakerjaan transmigrasi pekerjaan umum penataan ruang perumahan rakyat kawasan permukiman pemukiman gender cipta karya bina marga pengairan sumber daya air perhubungan komunikasi informatika informasi dan digital ' +
    'statistik persandian kepemudaan pemuda olahraga pariwisata ekonomi kreatif perpustakaan kearsipan arsip kependudukan pencatatan sipil catatan penanaman modal terpadu satu pintu perizinan ' +
    'pemerintahan pemerintah desa masyarakat kelurahan perencanaan pembangunan daerah penelitian pengembangan riset inovasi nasional kepegawaian manusia diklat pelatihan keuangan pendapatan aset pengelola pengelolaan ' +
    'penanggulangan bencana kesatuan bangsa politik hukum ham hak asasi organisasi tata laksana umum protokol pimpinan humas hubungan administrasi kesejahteraan perekonomian pengadaan barang jasa ' +
    'dalam luar negeri desa tertinggal agama energi mineral esdm agraria pertanahan bumn investasi riset teknologi tinggi dasar kemendagri kemenpan panrb kemenkes bidang badan dinas biro bagian kantor pusat unit ' +
    'kerja sekretariat sekretaris daerah kementerian kementrian lembaga komisi kepolisian kejaksaan negara republik indonesia ri kabupaten kota provinsi kecamatan kelurahan pengawas pengawasan obat makanan jaminan sosial ketenagakerjaan ' +
    'prasarana sarana imigrasi pemasyarakatan tematik digital smart city pemeriksa pemilihan akuntabilitas perwakilan wilayah cabang area regional jenderal direktorat otonomi bina keuangan strategi kebijakan pemeriksaan standar standardisasi evaluasi sistem perumusan penyusunan koordinasi penyelenggaraan ' +
    'pelaksanaan percepatan revolusi mental pembinaan rehabilitasi medis medik keperawatan penunjang pencegahan penyakit promosi gizi instalasi farmasi kefarmasian tim penggerak pkk dewan juri independen juri panitia pelaksana program kesetaraan gender layak ' +
    'komite forum satuan polisi pamong praja pemadam kebakaran penyelamatan rumah sakit puskesmas sekolah uptd upt balai laboratorium museum pajak retribusi aset bappeda bpkad utama madya muda anggota gugus tugas menengah pertama atas swasta umum perekonomian pangan otoritas jasa bank sentral ombudsman ' +
    'terbuka data informasi publik keterbukaan kesra media tumbuh kembang pelestarian konservasi iklim perubahan limbah sampah berbahaya beracun pencemaran kerusakan planologi sanitasi penguatan kelembagaan digitalisasi transformasi spbe layanan sertifikasi mutu logistik kemaritiman maritim pertahanan keamanan koordinator ' +
    'peternakan kesbangpol kominfo dukcapil setda otda litbang brida prokopim pppa ppa pppakb pmk polhukam lhk pupr perkim pdtt ppn bappenas dprd dpr dpd mpr bpk bpjs kpk bkkbn bkn lan bi ojk bnn bnpb baznas muri apkasi apeksi pmi pwi kadin of for the and health education home affairs administrative bureaucratic reform empowerment women child protection environment forestry interior ' +
    'communication communications information informatics villages village development disadvantaged regions transmigration tourism creative economy manpower finance religious agriculture trade industry transportation public works housing youth sports law human rights foreign defense national planning cooperatives enterprises culture research technology higher maritime investment republic agency office relations ' +
    'damkar satpol environmental management government egov elektronik tik kelola secretariat protocol bureau department division directorate board council setdakab setdako setdakot setdaprov setdaprop sekretariat pembina bahan perumda pdam perumdam air minum kanwil kemenkum kemenkumham eksekutif peran serta peningkatan kapasitas penyuluhan penilaian pemantauan pemeliharaan pemanfaatan persampahan kebersihan pertamanan bangunan jalan jembatan kesiapsiagaan kedaruratan diseminasi aspirasi aplikasi opini humas kerjasama kerja pegawai disiplin mutasi promosi kurikulum paud dikdas dikmas pendaftaran'
  ).split(' '),
);
