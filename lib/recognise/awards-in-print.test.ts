import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(
  names({
    competitions: [
      {
        id: 'lomba-desa',
        name: 'Lomba Desa',
        aliases: [{ text: 'Lomba Desa', general: false }],
        tiers: [],
        level: 'national',
      },
      {
        id: 'kbpn',
        name: 'Satyalancana Karya Bhakti Praja Nugraha',
        aliases: [
          { text: 'Satyalancana Karya Bhakti Praja Nugraha', general: false },
          { text: 'Satya Lencana', general: true },
        ],
        tiers: [],
        level: 'national',
      },
      {
        id: 'krenova',
        name: 'Lomba Inovasi Daerah Kabupaten Tuban',
        aliases: [{ text: 'Krenova', general: true }],
        tiers: [],
        level: 'regency',
      },
      {
        id: 'indonesia-awards',
        name: 'Indonesia Awards',
        aliases: [
          { text: 'Indonesia Awards', general: false },
          { text: 'Indonesia Top CEO', general: false },
        ],
        tiers: [],
        level: 'national',
      },
    ],
  }),
);

/** Awards as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // a contest among offices
  'Salim meraih piala dalam [Lomba Inovasi tingkat Organisasi Perangkat Daerah (OPD) Kabupaten Tuban](award).',
  'Warga Tuban gelar [Lomba Kreasi dan Inovasi (Krenova) tingkat OPD tahun 2024](award) di kota.',
  // two things that one name joins
  'Tuban Raih Juara Umum [PTA Award 2024](award)',
  'Tuban meraih [PR Indonesia Awards 2024](award) di kota.',
  'Tuban menggelar [Digital and Transparency Awards](award) di kota.',
  'Salim menghadiri [JPRA & SATA Award 2024](award) di Tuban.',
  'They spoke of West Java and [Tourism Award](award).',
  'Selain itu, penghargaan [Smart and Digital Village 2024](award) diberikan kepada lima desa.',
  // two words with their year, where it is told who got them
  'Bupati menerima penghargaan [Sahabat Petani 2019](award) kemarin.',
  'Bupati menerima [anugerah Sahabat Petani 2019](award) kemarin.',
  'Acara itu dihadiri penerima piala Sahabat Petani.',
  // what it makes them
  'Bupati menerima penghargaan sebagai [Tokoh Peduli Petani 2019](award) dari wartawan.',
  'Bupati menerima penghargaan sebagai Kepala Keluarga dari wartawan.',
  'Pemkab Tuban menerima penghargaan Kabupaten Terbaik III pada [Lomba Kebersihan Nasional 2019](award).',
  'Pada [Lomba Kebersihan Nasional 2019](award) Kabupaten Tuban menyabet piala.',
  // a name behind the common noun, where somebody gets or gives it
  'Bupati Tuban menerima penghargaan [Pena Perak](award) dari asosiasi wartawan.',
  'Asosiasi wartawan memberikan penghargaan [Pena Perak](award) kepada Bupati Tuban.',
  'Usai menerima penghargaan Salim Wiranto tersenyum.',
  'Gubernur memberikan penghargaan Pemerintah Desa atas kerja itu.',
  // an award of press offices, and a headline's verb behind the name
  'Pemkab Tuban meraih [Humas Jatim Award 2024](award).',
  'Pemkab Tuban Juara 3 [Anugerah Suara Humas](award) Diselenggarakan Kemenkominfo',
  // contests in small letters, where somebody won them
  'Warga desa itu keluar sebagai juara 1 [lomba gotong royong](award) yang meriah.',
  'Hadiah bagi pemenang [lomba kebersihan lingkungan](award) itu dibagikan.',
  'Piala [Adipura](award) menyusul juara II [lomba cipta menu tingkat provinsi](award).'.replace(
    'Piala [Adipura]',
    '[Piala Adipura]',
  ),
  'Pada [lomba senam lansia](award) dimenangkan warga Tuban.'.replace('Pada [', 'Adapun ['),
  'Mereka mengikuti lomba gotong royong di balai desa.',
  'Warga menonton lomba balap karung yang meriah.',
  // events that name a contest beside a place in it only
  'Kafilah itu menjadi juara umum [MTQ ke-19 Provinsi Jawa Timur](award) pekan lalu.',
  'Kontingen itu juara umum pada [Pekan Paralympic Provinsi (Peparprov)](award) kemarin.',
  'Warga itu keluar sebagai juara pertama [Penilaian Kebersihan PKK](award) di kotanya.',
  'Pada [Festival Pasar Terapung](award), mereka meraih juara II.',
  'MTQ ke-19 dibuka di alun-alun, dan Pekan Olahraga Provinsi digelar di stadion.',
  'Gelar Juara Umum lepas dari tangan mereka.',
  // "Penghargaan ... dari" where a number opens it
  'Yang diterima: 1. [Penghargaan Literasi](award) dari perpustakaan; 2. Penghargaan dari gubernur.',
  // an award's noun in small letters
  'Tuban juga meraih [SPR award tahun 2022](award) di Jakarta.',
  'The mayor accepted the [SPR award](award) as the best.',
  'Tim juri pada [Sawerigading award](award) terdiri dari lima orang.',
  'The [SPR 2024 awards](award) are divided into three groups.',
  'This award proves that the people care.',
  'They said the government award was overdue.',
  // what adjoins a known name
  'Tuban won the [Adipura Cleanliness Awards](award) again.',
  'It received an [Adipura certificate](award) and the [Adipura Cup](award).',
  'Malang won the [Ganges International Award for Urban Innovation](award) there.',
  'Mereka meraih [Lomba Taman Desa Terbaik Kabupaten Tuban 2025](award), lalu pulang.',
  'Mereka menjadi pemenang [Perlombaan Taman dan Sawah](award), lalu pulang.',
  'Warga membidik [Anugrah Adipura](award) lagi.',
  'Warga menerima [piagam Adipura](award) kemarin.',
  // whose contest it is
  'Dinas itu berprestasi dalam [Lomba Taman Desa Kabupaten Tuban Tahun 2021](award) kemarin.',
  'Dinas itu berprestasi dalam [Lomba Taman Desa Tuban Tahun Anggaran 2021](award) kemarin.',
  'Dinas itu juara [lomba desa se-Kabupaten Tuban](award) kemarin.',
  'Desa itu juara [Lomba Desa 2022 se Jawa Timur](award) kemarin.',
  'Desa itu juara [Kompetisi Taman Provinsi Jawa Timur](award), lalu pulang.',
  'Desa itu meraih juara umum pada [Lomba Taman Sawah Tuban](award)',
  'Pada [Lomba Desa](award) Tuban meraih juara I.',
  // a decoration that we do not know by the one that begins so
  'Bupati itu menerima [Satya Lencana Kebaktian Sosial](award) dari Presiden.',
  'Kepala Dinas Menerima [Satya Lencana Karya Satya](award) di Istana',
  // what "penghargaan" is called, by a quotation or by who gave it
  'Tuban meraih penghargaan [Golden Leader](award) dari Jaringan Media. Penghargaan [Golden Leader](award) itu diberikan.',
  'Tuban menerima penghargaan “[Dukcapil Hebat](award)” dari Kementerian Dalam Negeri.',
  "Tuban menerima penghargaan '[Desa Peduli Pers](award)' di Jakarta.",
  'Tuban dianugerahi penghargaan [Tokoh Peduli Pers](award) oleh wartawan.',
  'Tuban mendapat penghargaan [Kota Peduli Lansia](award) dari Menteri Sosial.',
  'Tuban mendapat penghargaan Menteri Kesehatan dari tahun ke tahun.',
  'Tuban mendapat penghargaan Bank Indonesia atas capaian itu.',
  'Tuban mendapat penghargaan Kabupaten Lumajang dari warganya.',
  'Tuban meraih [Seven Media Award for Local Government 2017](award) lagi.',
  // names of other shapes
  'Ia dinobatkan sebagai [Top Mayor of The Year 2017](award) di Denpasar, kota of the year.',
  'Mereka ikut [Lomba 10 Program Pokok PKK](award) kemarin.',
  'Mereka juara I [lomba mewarnai kelompok umur 7 tahun](award) kemarin.',
  'Untuk [Lomba Kudapan Ibu Hamil](award) Juara 3 dari Tuban.',
  'Tuban Juarai [Lomba Perpustakaan Sekolah & Desa se-Jawa Timur](award) di Batu',
  'Masing-masing pemenang lomba mendapatkan uang pembinaan.',
  'Tuban meraih [Taman Award](award) terbaik pertama tahun itu.',
  'Tuban meraih [Adipura Lestari 2014](award) dari kementerian, lalu [Adipura](award) Tuban 2015 dirayakan.',
  'Tuban meraih [Indonesia Awards 2023 kategori Special Recognition of Outstanding Initiative](award) atas program itu.',
  'Ajang itu bertajuk [Tuban innovation Award (TIA)](award) kemarin.',
  'Desa itu meraih [PPID (Pejabat Pengelola Informasi dan Dokumentasi) Award Tahun 2022](award). Tugas PPID itu berat.',
  'Tuban received the [Inovasi Membangun Desa (Innovation to Build the Village) 2024 awards](award).',
  'He was nominated for the [2012 World Mayor Prize](award) there.',
  'Pemkab Tuban menggelar [Lomba Inovasi Perangkat Daerah Kabupaten Tuban Tahun 2025](award) kemarin.',
  'Pemkab Tuban menggelar Lomba Burung kemarin.',
  'Tuban meraih penghargaan [Dukcapil Bisa](award) dari Mendagri, dan penerima penghargaan "[dukcapil bisa](award)" bangga.',
  'Tuban meraih penghargaan Disdukcapil Lumajang dari tahun lalu.',
  'Tuban menerima penghargaan [Apresiasi Kinerja Pemda 2017](award) kemarin.',
  // English names behind "penghargaan", in headlines too
  'Bupati Tuban Raih Penghargaan [Best In Local Community Development](award)',
  'TUBAN TERIMA PENGHARGAAN [BEST FIGURE VISIONARY REGENT 2022](award) DI BATU',
  'Tuban meraih penghargaan [Most Inspiring Woman 2022](award) di Batu.',
  'Tuban Raih Penghargaan [Golden Leader](award) JMSI atas Kepemimpinan Daerah',
  'Tuban menerima penghargaan World Bank di Batu, lalu penghargaan Asia Pacific Media itu.',
  'Tuban meraih [Championship TP2DD 2022](award) kemarin.',
  'Ibu Tuban Raih Penghargaan Nasional “[Bunda Literasi 2025](award)”',
  // the short form that the article gives an award
  'Mereka ikut [Tuban Innovation Award (TIA)](award) kemarin. Pada [TIA 2024](award) ada 90 peserta, kata juri TIA.'.replace(
    'juri TIA',
    'juri [TIA](award)',
  ),
  'Mereka ikut [BIA (Batu Innovative Award) Tahun 2023](award). Peserta [BIA 2023](award) banyak.',
  'Mereka juara [Lomba Taman Desa Guna (TDG)](award). Alat TDG itu dijual.',
  'Mereka meraih [Badan Taman Negara (BTN) Award](award). BTN pada 2022 memuji mereka.',
  'Dalam ajang kompetisi [Anugerah Humas Indonesia (AHI) 2019](award) mereka menang.',
  // an opinion keeps its noun, misspelt or not
  '[Opini Wajar Tanpa Pengecualiaan (WTP)](award) dari BPK diraih Tuban.',
  'Tuban bertahan dengan [opini Wajar Tanpa Penilaian (WTP)](award), sama seperti dulu.',
  // a certificate, wherever its name ends
  'Tuban meraih [Sertifikat Bebas Malaria](award), lalu pulang.',
  'Tuban meraih [Sertifikat Bebas Malaria tahun 2024](award) itu.',
  'Tuban meraih sertifikat [ISO 9001 : 2008](award) untuk sembilan kantor.',
  'Rumah sakit itu menerima sertifikasi [ISO 27001:2022](award).',
  'Kantor itu bekerja menurut ISO 9001 sejak lama.',
  'Tuban pernah memperoleh [opini Wajar Tanpa Pengeculian](award) dan [wajar dengan pemgecualian](award).'.replace(
    'pemgecualian',
    'pengecuallian',
  ),
  'Tuban dinilai wajar tanpa pengawasan yang ketat.',
  'Desa itu memenangkan [lomba desa regional 1](award) kemarin.'.replace('lomba desa', 'Lomba Desa'),
  // two awards
  'Ia dianugerahi penghargaan [Tokoh Literasi Digital Daerah](award) dan [Sandi Award 2022](award).',
  'Tuban meraih [KLA kategori Utama klaster daerah perbatasan](award), lalu pulang.',
  'Tuban mempertahankan status [KLA kategori Madya](award) itu.',
  // what the award is for is none
  'Hasil evaluasi keterbukaan informasi publik di kabupaten dan kota diterima warga.',
  'Komisi meraih pujian dan meningkatkan keterbukaan informasi publik di desa.',
  'UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik sudah dapat diterima.',
  'Tuban meraih penghargaan [keterbukaan informasi publik](award) itu.',
  'Tim Pembina Kabupaten Terinovatif menerima kunjungan.',
  'Mengapa [Sawerigading Awards](award) begitu bergengsi di mata warga?',
  'Warga berebut menjadi pemenang lomba berhadiah miliaran.',
  'Lomba Dimulai Sejak Maret 2025',
  // a contest of clinics, and one in small letters behind "pada"
  'Tuban meraih juara I [Lomba Puskesmas Berprestasi Tingkat Kabupaten Tuban 2018](award).',
  'Tuban menjadi juara pertama pada [lomba Perpustakaan Desa tingkat Provinsi Jawa Timur 2019](award).',
  'Tuban meraih juara 2 dalam [lomba pola asuh anak](award) kemarin.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'award');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});

test.each([
  ['Tuban menjadi juara II Lomba Desa Wisata Nusantara 2023.', 'Lomba Desa Wisata Nusantara 2023', []],
  ['Tuban menjadi juara II Lomba Desa Tingkat Nasional 2023.', 'Lomba Desa Tingkat Nasional 2023', ['lomba-desa']],
  ['Tuban meraih Public Relations Indonesia Awards (PRIA) 2023.', 'Public Relations Indonesia Awards (PRIA) 2023', []],
  ['Tuban meraih Indonesia Awards 2023.', 'Indonesia Awards 2023', ['indonesia-awards']],
])('a longer name is another award than the one whose name it holds: %s', (text, quote, competitions) => {
  const [award] = recognise(text, index).filter(({ type }) => type === 'award');
  expect(award).toMatchObject({ quote, competitions });
});

test('an award with its year before the noun is the one that the data know', () => {
  const [award] = recognise('The KIPP 2019 awards went to Tuban. The UHC 2024 awards followed.', index).filter(
    ({ type }) => type === 'award',
  );
  expect(award).toMatchObject({ quote: 'KIPP 2019 awards', competitions: ['kipp'] });
});

test('a name that says which office wins is a tier of its contest', () => {
  const tiers = recognise('Tuban meraih Indonesia Awards 2023 dan Indonesia Top CEO 2023.', index).flatMap((one) =>
    one.type === 'award' ? [one.tier] : [],
  );
  expect(tiers).toEqual([undefined, 'Indonesia Top CEO']);
});

test('one word that is no everyday one is a name where its year stands behind it', () => {
  const awards = (text: string) =>
    recognise(text, index).flatMap((one) => (one.type === 'award' ? [[one.quote, one.surfaceYear]] : []));
  expect(awards('Pemkab Tuban menerima anugerah Perpustani 2016 dari Kementerian Dalam Negeri.')).toEqual([
    ['anugerah Perpustani 2016', 2016],
  ]);
  expect(awards('Pemkab Tuban menerima penghargaan Perpustani 2016 dari kementerian.')).toEqual([
    ['Perpustani 2016', 2016],
  ]);
  expect(awards('Pemkab Tuban menerima penghargaan Nasional 2016 dan penghargaan Gubernur 2017.')).toEqual([]);
});

test('what a prize is for, in small letters, is a name where its year stands behind it', () => {
  const awards = (text: string) => recognise(text, index).flatMap((one) => (one.type === 'award' ? [one.quote] : []));
  expect(awards('Lima gubernur memperoleh penghargaan kedaulatan pangan 2010 di istana.')).toEqual([
    'penghargaan kedaulatan pangan 2010',
  ]);
  expect(awards('Tuban meraih anugerah budaya desa tahun 2019.')).toEqual(['anugerah budaya desa tahun 2019']);
  expect(awards('Tuban meraih penghargaan tingkat nasional tahun 2019 dan penghargaan serupa pada 2020.')).toEqual([]);
  expect(awards('Tuban meraih penghargaan pengelolaan arsip terbaik tahun 2019.')).toEqual([]);
  expect(awards('Penghargaan pemenang lomba diberikan setelah penilaian.')).toEqual([]);
});
