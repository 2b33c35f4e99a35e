import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

/** Units as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // a village with its sub-district and regency before what it has won
  'Dalam Lomba Desa 2023, [Desa Jenu](unit), Kecamatan Jenu, Tuban diumumkan sebagai juara kedua.',
  'Sebelumnya, [Desa Jenu Tuban](unit) merupakan juara pertama lomba desa.',
  // a village with its sub-district
  'Piala itu diraih [Desa Sumbersari Kecamatan Bangilan](unit) pekan lalu.',
  'Piala itu diraih [Desa Sumbersari Kecamatan Tuban Tengah](unit) pekan lalu.',
  '[Kelurahan Mojoagung Kecamatan Bangilan](unit) meraih piala.',
  '[Desa Sumbersari](unit), Kecamatan Bangilan, keluar sebagai juara.',
  'Juara lomba itu [Desa Sumbersari](unit) (Kecamatan Bangilan) dan [Desa Mojoagung](unit) (Kecamatan Rengel).',
  'Piala itu diraih [RSUD Tuban](unit), [Kecamatan Bangilan](unit), dan [Puskesmas Rengel](unit).',
  'Piala itu disematkan ke [Desa Sumbersari Kabupaten Tuban](unit) kemarin.',
  'Juara lomba itu [Desa Sumbersari](unit) dan [desa Wisata Mojoagung](unit).',
  // what belongs to a village
  '[Posyandu Melati Desa Sumbersari](unit) meraih piala.',
  '[BUMDes Maju Desa Sumbersari](unit) meraih piala.',
  '[Perpustakaan Desa Sumbersari](unit) meraih piala.',
  // offices that only a region has, where the sentence says that they won
  'Juara pertama lomba itu adalah [Badan Keuangan dan Aset Daerah (BKAD)](unit).',
  'Lomba pidato dijuarai oleh [Badan Kesatuan Bangsa dan Politik](unit).',
  'Juara kedua diraih [Sekretariat DPRD](unit).',
  // behind a word that opens the sentence, and behind the field of a contest
  'Sedangkan [Kelurahan Mojoagung](unit), Kecamatan Bangilan meraih juara kedua.',
  'Untuk kategori Kebersihan Lingkungan, [Kelurahan Mojoagung](unit), Kecamatan Bangilan keluar sebagai juara kedua.',
  'Juara kedua diraih [Kelurahan Mojo Darat 1](unit), Kecamatan Bangilan.',
  'Dalam penilaian untuk kategori kabupaten, [Kecamatan Bangilan](unit) di Kabupaten Tuban menempati juara kedua.',
  'Untuk lomba tahun 2018, [Desa Sumbersari](unit), Kecamatan Bangilan, Tuban menjadi juara.',
  'Piala itu diraih [UPT RS Paru Tuban](unit) kemarin.',
  // a kind in small letters, right behind the win
  'Juara kedua diraih [kecamatan Bangilan Kabupaten Tuban](unit) kemarin.',
  'Juara ketiga dimenangkan oleh [desa Sumbersari](unit) kemarin.',
  'Piala itu diraih desa dan kelurahan lain.',
  // several of a kind, and one of several by its number
  'Dua Puskesmas Tuban dan 2 SMP Kota Madiun meraih piala.',
  'Juara 1 [SMP Negeri 2 Tuban](unit) menerima piala.',
  '[Posyandu Mulus Rahayu 22](unit) meraih piala.',
  'Piala itu diraih [Posyandu Melati 3](unit), Desa Sumbersari.',
  'Juara ketiga diraih [RW 05 Kelurahan Batu Ampar](unit) kemarin.',
  // an office by its short form, in words and in a bracket
  'Piala itu diraih [BKPPD Kota Madiun](unit) dan [Disbunnak Kabupaten Tuban](unit), bukan DPRD Kota Madiun.'.replace(
    'DPRD Kota Madiun',
    '[DPRD Kota Madiun](unit)',
  ),
  '[Badan Perencanaan Pembangunan Daerah (Bappeda)](unit) meraih piala.',
  '[Badan Perencanaan Pembangunan Daerah & Penelitian Pengembangan (Bappeda Litbang)](unit) meraih piala.',
  'Piala diraih [Dinas Sosial](unit), [Badan Pengelolaan Keuangan dan Aset Daerah](unit), dan [Dinas Perhubungan](unit).',
  '[Pusat Kesehatan Masyarakat (Puskesmas) Rengel](unit) meraih piala.',
  'Kementerian itu melalui Badan Penelitian dan Pengembangan (Balitbang) memberikan piala.',
  '[Dinas Pengendalian Penduduk dan KB Kabupaten Tuban](unit) meraih piala.',
  'Piala itu diraih [Polres Madiun Kota](unit) dan [Ditlantas Polda Jatim](unit) kemarin.',
  'Piala diserahkan di Rapat Koordinasi Nasional Dukcapil 2021 kemarin, juga pada Hari Desa 2026.',
  'The prize is [Perumdam Tirta](unit)’s strength.',
  '[Dinas Pemberdayaan Masyarakat Desa, Kependudukan, dan Pencatatan Sipil (Dispermadesdukcapil)](unit) meraih piala.',
  'Piala itu memuji Dukcapil di berbagai kabupaten, mesin Anjungan Dukcapil Mandiri, dan konsep Rumah Sakit Ramah Lingkungan.',
  'Piala itu diraih [Puskesmas Selomerto 1](unit), lalu [Puskesmas Kroya 2](unit) dan [Dikes Kabupaten Tuban](unit). Puskesmas Jenu 3 kali ikut.'.replace(
    'Puskesmas Jenu 3 kali',
    '[Puskesmas Jenu](unit) 3 kali',
  ),
  // villages that are what is told of
  'Pemenang itu yakni, [Kecamatan Sukosari](unit), [Tapen](unit), [Wringin](unit), [Tuban](unit), dan [Maesan](unit).',
  '[Pemerintah Kalurahan Tawangsari](unit) meraih piala.',
  'Piala itu diukir oleh [Kampung Maluang](unit), Kecamatan Gunung Tabur.',
  '[Desa Sanafi](unit) meraih piala. Kemenangan [Desa Sanafi](unit) itu disambut. “[Desa Sanafi](unit) bangga.”',
  'Juara III diraih perpustakaan Harapan, [perpustakaan Bina Baca](unit) belum.'.replace(
    'perpustakaan Harapan, [perpustakaan Bina Baca](unit) belum',
    '[perpustakaan Harapan Bangsa](unit), asal Desa Balida',
  ),
  'Sepuluh desa itu [Desa Bukit](unit), Kabupaten Tuban, Jawa Timur. [Desa Pasang](unit), Kota Madiun, Jawa Timur. [Desa Ploso](unit), Kabupaten Lumajang, Jawa Timur.',
  'Piala itu untuk Sugiarto dari Desa Cowek, Kecamatan Purwa, Kabupaten Tuban, dan Marmis dari Desa Sinur, Kecamatan Talu, Kota Madiun.',
  // an office with its fields, and a library in a list that a hope's place follows
  'Juara kedua diraih [Kantor Arsip dan Perpustakaan Tuban](unit) dan [Kantor Perpustakaan Arsip dan Dokumentasi Kota Batu](unit).',
  'Lomba itu usai.\n1. [Perpustakaan Desa Penujak](unit) — 719 poin (Harapan I)\n2. Harapan kami',
  // kinds, none by name
  'Aplikasi Profil Desa/Kelurahan Tuban memperoleh piala.',
  'Lomba Inovasi (Desa dan Kelurahan) 2022 dimulai.',
  'Desa itu meraih status Desa Mandiri, lalu menjadi Desa Antikorupsi dan Desa Teladan LPKAD.',
  'Tiga Kampung Bali memperoleh piala, juara tiga [Desa Tamansari](unit) bangga.',
  'Gempa terasa di wilayah Indonesia Bagian Barat dan memperoleh perhatian.',
  // schools in full
  '[Sekolah Menengah Pertama Negeri (SMPN) 1 Tuban](unit) meraih piala.',
  '[Sekolah Dasar Negeri 2 Sumbersari](unit) meraih piala.',
  '[Madrasah Aliyah Negeri 1 Tuban](unit) meraih piala.',
  '[SDN Sumbersari 2 Kecamatan Bangilan](unit) meraih piala.',
  // bodies below a government
  '[KPU Kabupaten Tuban](unit) meraih piala, data KPU RI dipakai.',
  '[PPID Kabupaten Tuban](unit) meraih piala.',
  '[BPS Kabupaten Tuban](unit) meraih piala, data BPS dipakai.',
  '[Satuan Polisi Pamong Praja (Satpol PP) Kota Madiun](unit) meraih piala.',
  '[Polres Metro Madiun](unit) meraih piala.',
  '[Polresta Malang Kota](unit) dan [Polres Malang](unit) meraih piala.',
  '[Pengadilan Tata Usaha Negara Malang](unit) meraih piala.',
  '[Kelurahan Sorosutan](unit), Kemantren Umbulharjo, meraih piala.',
  '[Mal Pelayanan Publik Kabupaten Tuban](unit) meraih piala.',
  '[Kominfo Kabupaten Tuban](unit) meraih piala.',
  '[Bappelitbangda Kota Madiun](unit) meraih piala.',
  '[Badan Kepegawaian Daerah (BKD)](unit) dan [Dinas Sosial Tuban](unit) meraih piala.'.replace(
    '[Badan Kepegawaian Daerah (BKD)](unit)',
    'Badan Kepegawaian Daerah (BKD)',
  ),
  '[Puskesmas Kassi – kassi](unit) meraih piala.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'unit');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});

test('where a unit lies is told behind its name, and what class of prison it is names none', () => {
  const units = recognise(
    'Desa Sumber di Malang dan Puskesmas Rejo di Tuban meraih piala. Lapas Kelas IIB meraih piala.',
    index,
  ).flatMap((one) => (one.type === 'unit' ? [one.codes] : []));
  expect(units).toEqual([['35.07'], ['35.23']]);
});

test('of a regency and a city of one name the police are the one that their own name says', () => {
  const codes = recognise('Polresta Malang Kota, Polres Malang dan Polrestabes Malang meraih piala.', index).flatMap(
    (one) => (one.type === 'unit' ? [one.codes] : []),
  );
  expect(codes).toEqual([['35.73'], ['35.07'], ['35.73']]);
});
