import { describe, expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const base = names({
  regions: [
    { code: '53.11', kind: 'kabupaten', name: 'Sumba Timur', aliases: [] },
    { code: '73.72', kind: 'kota', name: 'Parepare', aliases: [] },
    { code: '21', kind: 'provinsi', name: 'Kepulauan Riau', aliases: ['Kepri'] },
  ],
});
const index = gazetteer({
  ...base,
  competitions: [
    ...base.competitions.map((one) =>
      one.id === 'kipp'
        ? {
            ...one,
            tiers: [...one.tiers, { name: 'Top 9', aliases: ['Top 9 Inovasi Pelayanan Publik'] }],
          }
        : one,
    ),
    {
      id: 'satyalancana-wira-karya',
      name: 'Satyalancana Wira Karya',
      aliases: [{ text: 'Satyalancana Wira Karya', general: false }],
      tiers: [],
      level: 'national' as const,
    },
    {
      id: 'swasti-saba',
      name: 'Swasti Saba Kabupaten/Kota Sehat',
      aliases: [
        { text: 'Swasti Saba', general: false },
        { text: 'Swasti Saba Wiwerda', general: false, tier: 'Wiwerda' },
      ],
      tiers: [{ name: 'Wiwerda', aliases: ['Swasti Saba Wiwerda'] }],
      level: 'national' as const,
    },
    {
      id: 'unpsa',
      name: 'United Nations Public Service Awards',
      aliases: [{ text: 'United Nations Public Service Awards', general: false }],
      tiers: [],
      level: 'international' as const,
    },
  ],
});

/** Faults that other people's articles showed, each in a sentence of our own. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  recipients: [
    'Lima daerah meraih [KLA](award): dua [kategori Pratama](tier) ([Tuban](recipient) dan [Lumajang](recipient)), tiga [kategori Madya](tier) ([Buton](recipient), [Madiun](recipient) dan [Bali](recipient)).',
    'Dua daerah lainnya, [Tuban](recipient) dan [Lumajang](recipient), mendapat [KLA](award).',
    'Piala itu diterima [Kabupaten Tuban](recipient) dan dua kota, yakni [Madiun](recipient) dan [Batu](recipient).',
    '[Tuban](recipient) dan 11 kabupaten lainnya meraih piala.',
    '[Tuban](recipient) termasuk salah satu dari 12 kabupaten yang meraih piala.',
    'Selain [Tuban](recipient), dua daerah juga mendapat penghargaan itu.',
    '[Terbaik Pertama](tier) diraih [Bali](recipient), [Terbaik Kedua](tier) [Jawa Timur](recipient), dan lainnya menyusul.',
    'Prestasi itu diraih setelah sebelumnya [Tuban](recipient) juga menerima piala.',
    'Total [Tuban](recipient) telah meraih empat piala.',
    'Dengan demikian, [Jawa Timur](recipient) telah menjadi pemprov terbaik.',
    'Dalam daftar itu [Tuban](recipient) berada di [urutan kedua](tier).',
    'Tiga Inovasi [Tuban](recipient) Disebut Masuk [Top 45 Inovasi Pelayanan Publik](award)',
    'Piala [Adipura](award) Diserahkan di Hotel Nusantara Tuban'.replace('Piala [Adipura]', '[Piala Adipura]'),
    '[Pemkab Sumba](recipient) mempertahankan piala itu.',
    'Ketujuh pemda itu antara lain [Kabupaten Tuban](recipient) dan dua kota, yakni [Madiun](recipient) dan [Batu](recipient).',
    '[Kabupaten Tuban](recipient) memperoleh [predikat B](tier), [Bali](recipient) [predikat B](tier) dan [Kepri](recipient) [predikat BB](tier).',
    'Piala itu jatuh kepada [Kota Pare-Pare](recipient).',
    '[Pemerintah Provinsi (Pemprov) Kepulauan Riau (Kepri)](recipient) meraih piala itu.',
    'The category was won by [East Sumba Regency](recipient) and [Tuban Regency](recipient).',
    'The ministry gave awards for the best provinces for [East Java](recipient), [Bali](recipient), and [Riau Islands](recipient).',
    'Kementerian Hukum, dahulu [Kementerian Keuangan](recipient), itu pernah meraih piala.',
    '[Pemkab Tuban](recipient) meraih piala di Hotel Melati, Kota Madiun, [Sabtu (22/7/2023)](date).',
    'Piala itu diberikan kepada [Tuban](recipient) (87,43%), [Bali](recipient) (84,2%), dan [Jawa Timur](recipient) (60 persen).',
    'Kota terbaik disandang [Madiun](recipient).',
    'Piala [Adipura](award) diarak di Lapangan Merdeka, Kabupaten Tuban, Jawa Timur (Jatim) pada [Rabu (6/3/2024)](date).'.replace(
      'Piala [Adipura]',
      '[Piala Adipura]',
    ),
    'MADIUN | KABAR TIMUR- Lima daerah meraih piala.',
    'Adapun tiga pemerintah kabupaten penerima penghargaan itu yakni [Tuban](recipient), [Lumajang](recipient), dan [Buton](recipient).',
    'Ada enam daerah yang berprestasi, terdiri dari dua provinsi yakni [Bali](recipient) dan [Jawa Timur](recipient). Dua kota yakni [Madiun](recipient) dan [Batu](recipient). Sedang dua kabupaten yakni [Tuban](recipient) dan [Lumajang](recipient).',
    'Gempa terasa di dua provinsi. Dua kota yakni Madiun dan Batu rusak.',
    'Warga datang dari Tuban (Lumajang dan Buton menyusul).',
    'Peserta berasal dari dua kota, yakni Madiun dan Batu.',
  ],
  officials: [
    '[Bupati Tuban Rini Wirantini](official) Diakui Dunia',
    '[Wakil Bupati (Wabup) Salim Wiranto](official) menerima piala itu.',
    '[Bupati Sumba Timur (Sumtim) Salim Wiranto](official) menerima piala itu.',
    '[Gubernur Kepulauan Riau (Kepri), Salim Wiranto](official) menerima piala itu.',
    '[Bupati Tuban, Jawa Timur (Jatim), Salim Wiranto](official) menerima piala itu.',
    '[Bupati Tuban, Jawa Timur, Salim Wiranto](official) menerima piala itu.',
    'Piala diterima [Asisten Pemerintahan dan Kesra Setda Kabupaten Tuban, Drs. Salim Wiranto](official) di aula.',
    'Hadir [Kabid Hubungan Media dan Sumber Daya Komunikasi Publik Diskominfo Tuban, Salim Wiranto](official).',
    'Hal itu disampaikan [Kabag Organisasi Sekda Tuban Salim Wiranto](official) kemarin.',
    '[Bupati Tuban periode 2018-2023 Rini Wirantini](official) menerima piala.',
    'Lomba dibuka [Sekretaris Daerah (Sekda) Kabupaten Tuban, Salim Wiranto](official), di stadion.',
    'Piala diserahkan [Kepala Ombudsman RI perwakilan Jawa Timur, Salim Wiranto](official).',
    'Hal itu disampaikan [Deputi Tumbuh Kembang Anak Kementerian Perempuan Salim Wiranto](official).',
    'Piala diserahkan [Wakil Mendagri Salim Wiranto](official) kepada warga.',
    'Piala diserahkan [Menteri PANRB Bpk Salim Wiranto](official) yg diterima warga.',
    'Turnamen piala Bupati III ini berlangsung lama.',
    'Ia menang sebagai Kepala Daerah Pendukung Zakat.',
    'Piala juga diberikan kepada [Bupati Tuban](official), [Bupati Lumajang](official), dan [Bupati Buton](official).',
    'Rapat dihadiri Bupati Tuban, Bupati Lumajang, dan Bupati Buton.',
    'Acara dihadiri Menko PMK, Mendagri, Wamenaker, dan warga.',
    'Piala diterima dari [Presiden ketujuh RI, Salim Wiranto](official).',
    'Piala diterima dari [Presiden ke-7 RI Salim Wiranto](official) di istana.',
    '[Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak (Dinas PPPA dan KB) Tuban, Salim Wiranto](official) hadir.',
    'Piala diterima [Penjabat Bupati Tuban Bapak Ir. Salim. J. Wiranto, M.Si](official) di istana.',
    'Piala diserahkan [Gubernur Jawa Timur Bapak Ir. Said Wiranto](official) kemarin.',
    'Hari jadi itu dihadiri [Wali Kota Batu Dr H AS Wiranto MH](official).',
    '[Wali Kota AS Wiranto](official) menerima piala.',
    'Piala diterima [Kepala Perwakilan Jawa Timur di Bali, Salim Wiranto, S.STP., M.Si](official) pagi itu.',
    'Piala diserahkan [kepala Badan Pangan Nasional (BPN) Prof. Dr. Salim Wiranto](official), di aula.',
    'Piala diserahkan [Menteri LHK (Ibu Rini Wirantini)](official) dan diterima [Gubernur Jawa Timur (Bapak H. Salim Wiranto)](official), pagi itu.',
    'Piala diserahkan oleh [Salim Wiranto, Menteri Negara Lingkungan Hidup RI](official), dalam acara itu.',
    'Hal itu dikatakan Gubernur, Kementerian Keuangan telah menetapkan lima golongan.',
    '[Gubernur Bali Salim Wiranto (SW)](official) menerima piala.',
    'Raih Piala, Bupati Sedih Bukan Kepalang Pagi Ini',
    'Piala diserahkan kepada 10 Bupati Lainnya.',
    '[Kakanwil Kemenkumham Jatim Salim Wiranto](official) hadir.',
    'Hadir [Kepala Kanwil Kemenkum HAM Provinsi Bali, Salim Wiranto](official) pagi itu.',
    '[Wakil Presiden (Wapres) Salim Wiranto](official) hadir.',
    'Ia memuji [pejabat Walikota Batu, Dr Salim Wiranto](official) pagi itu.',
    'Acara dibuka [Direktur Peran Serta Masyarakat (PSM) BNN, Drs. Salim Wiranto, M.Si.](official) dengan tari.',
    '[Ketua Panitia Hari Jadi Kabupaten Tuban, Salim Wiranto](official) hadir.',
    '[Direktur RSUD Rini Wirantini, dr Salim Wiranto, MSi](official) hadir.',
    'Saat itu [Gubri H Salim Wiranto](official) yang hadir.',
    '[Kepala Seksi Peningkatan Kapasitas Dinas Lingkungan Hidup Jatim, Salim](official) di aula.',
    'Piala diterima [Bupati Tuban, Salim Wiranto, SH, M.Si](official). Acara selesai.',
    'Acara itu didampingi [Kabag Protokol Salim Wiranto,S.Sos](official). Turut hadir warga.',
    'Piala diterima [Bupati Tuban Salim Wiranto, S.H., M.Si.](official) Acara selesai.',
    'Pembukaan dilakukan di Kantor Gubernur, Surabaya, pagi itu.',
    'Jabatan itu masih diisi pelaksana tugas (Plt).\n[Bupati Tuban, Salim Wiranto](official), hadir.',
    'Hadir para Camat, Tenaga Ahli Fraksi serta Kepala Desa dan Pimpinan Perusahaan.',
    'The [Minister of Communication and Information, Salim Wiranto](official), was present.',
    'It was presented by the [Minister of Home Affairs of the Republic of Indonesia Salim Wiranto](official), the [Minister of Tourism of the Republic of Indonesia Rini Wirantini](official), and others.',
    'He was accompanied by [Communication and Informatics Minister Salimwira](official).',
    'Also present was [Mayor of Batu (East Java) Salim Wiranto](official).',
    'Hadir pula [Presiden Salim "Wira" Wiranto](official) pagi itu.',
    'The town welcomed the [Regent Salimwira](official) in the hall, said [Head of Public Relations Salim Wiranto](official).',
    '[Head of the Environment Agency Salim Wiranto](official) was grateful.',
  ],
  innovations: [
    'Sepuluh karya itu yakni inovasi [Gasing (Gerakan Anti Stunting)](innovation) dari [Puskesmas Sumber](unit), [Sate Bebek (Periksa Terpadu Ibu Hamil)](innovation) [Puskesmas Tambak](unit).',
    'Inovasi itu menang. Kemudian [Posko Muda (Pusat Obrolan Dan Konsultasi)](innovation) [Puskesmas Kebasen](unit) menyusul.',
    'Rapat membahas Dana Desa (Anggaran Pendapatan Belanja Desa) sampai sore.',
  ],
  units: [
    'Peserta [Lomba Desa dan Kelurahan](award) Provinsi Jawa Timur berkumpul.',
    'Piala diserahkan kepada [Badan Penelitian dan Pengembangan Inovasi Daerah (Balitbang) Tuban](unit).',
    'Terbanyak dikirim [Dinas pendidikan](unit) dengan 25 karya.',
    'Piala diberikan kepada [Kemantren Wirobrajan](unit) dengan skor 92.',
    'Piala diterima [Desa Buton Ausoya](unit) pagi itu.',
    'Piala diterima [Desa Buton](unit) pagi itu.',
    'Acara berlangsung di Balai Kota Malang pagi itu.',
  ],
  awards: [
    'Piala diserahkan dalam Kabupaten Terinovatif Expo di ibu kota.',
    'Piala diserahkan kepada [Kabupaten Terinovatif](award) pagi itu.',
    'The regency took second place in the [2015 United Nations Public Service Awards](award).'.replace(
      'second place',
      '[second place](tier)',
    ),
    '[Pemkab Tuban](recipient) masuk [Top 9 Inovasi Pelayanan Publik Tahun 2014](award).',
    'Ia diganjar [Satya Lancana Wira Karya](award) oleh presiden.',
    '[Tuban](recipient) meraih [Swasti Saba Wiwerdha Tahun 2017](award).',
    'Negara juga menyerahkan [adipura 2011](award) pagi itu.',
    '[Tuban](recipient) Raih [Apresiasi Kinerja Desa 2025](award) dari Kementerian',
    '[Tuban](recipient) meraih penghargaan [Pemenuhan Hak Sipil Remaja tahun 2018](award).',
    'Enam kota mendapat penghargaan [Daerah Peduli Penanganan Stunting dan Layak Bermain](award) oleh sebuah televisi.',
    'Menteri menyerahkan [UHC award](award) [kategori utama](tier).'
      .replace('(award) [kategori utama](tier)', ' kategori utama(award)')
      .replace('[UHC award] kategori utama(award)', '[UHC award kategori utama](award)'),
    'Ia menjadi penerima [KLA](award) kategori tertinggi.',
  ],
  tiers: [
    'Predikat [provinsi terbaik pertama](tier) diraih [Bali](recipient), [kedua](tier) diraih [Jawa Timur](recipient).'.replace(
      'Predikat [',
      '[Predikat ',
    ),
    'Ia menang pada [kategori Kepala Daerah Pendukung Zakat](tier) tahun itu.',
    '[Provinsi Terbaik Kedua](tier) diraih [Jawa Timur](recipient), [Kabupaten Terbaik Ketiga](tier) diraih [Tuban](recipient).',
    '[Kategori Kota Sedang](tier) Penerima [Adipura 2011](award):',
    'Untuk [kategori perintis](tier), penghargaan diraih [Tuban](recipient).',
    'Penghargaan bagi kategori pemerintah kabupaten/kota. [Kabupaten Tuban](recipient) hadir.',
    '[Terbaik I](tier) [Pemkab Tuban](recipient), juga di tingkat pemerintah provinsi.',
    '[Pemkab Tuban](recipient) meraih [prediket BB](tier) dan [Kabupaten Buton](recipient) mendapat [nilai D](tier).',
    'Ombudsman memberi nilai 95,1 atau [zona hijau](tier), lalu [predikat zona hijau](tier) dan [kategori zona hijau](tier).',
    'Warga bertahan dalam zona merah stunting tahun itu.',
    'Piala [kategori pelopor pasar bebas sampah](tier) kepada [Pemkab Tuban](recipient), [kategori pelopor seribu taman](tier) kepada [Pemkot Batu](recipient).',
    'Piala [kategori Pelayanan Publik – Akses Layanan Pendidikan](tier) diraih [Tuban](recipient).',
    'It was the best city in the [City Planning category](tier) last year.',
    '[Tuban](recipient) raih [Terbaik Ke-1 Kategori Penilaian Kompetensi](tier).',
    'Dari lima kategori [Pemprov Jawa Timur](recipient) berhasil meraih tiga piala.',
    'Mereka meraih [juara III Kategori Siaga](tier) dan [Harapan III Kategori Pemimpin](tier) tahun itu.',
    'Hasil evaluasi itu meningkat, [predikatnya BB](tier), dan setahun kemudian [berpredikat B](tier).'
      .replace('[predikatnya BB](tier)', 'predikatnya [BB](tier)')
      .replace('[berpredikat B](tier)', 'berpredikat [B](tier)'),
    '[Kepri](recipient) meraih predikat sebagai [Provinsi Informatif](tier).',
    'Komisi memberi predikat provinsi yang ‘[Informatif](tier)’, naik dari [‘Menuju Informatif’](tier).'.replace(
      '[‘Menuju Informatif’](tier)',
      '‘[Menuju Informatif](tier)’',
    ),
    'Penghargaan untuk [Kategori Sangat Inovatif Tahun 2021](tier) diserahkan.',
    'Itu merupakan tingkat tertinggi dalam penghargaan [KLA](award).',
    'Tiga daerah mendapat predikat tertinggi tahun itu.',
    '[Tuban](recipient) meraih [KLA](award), yakni [madya](tier).',
  ],
};

describe.each(Object.entries(FOUND))('%s', (_, sentences) => {
  test.each(sentences)('%s', (notation) => {
    const { text, mentions } = marked(notation);
    expect(recognise(text, index).map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(
      mentions,
    );
  });
});
