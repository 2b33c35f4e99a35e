import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

/** Villages, neighbourhoods and what they have of their own, each in sentences of our own. */
const SENTENCES = [
  // neighbourhoods and hamlets
  'Piala itu diraih [RW 02 Kelurahan Rungkut](unit), [RW 04 Kelurahan Jambangan](unit), dan [RT 03 RW 07 Kelurahan Kebraon](unit).',
  'Piala itu diraih [RW 06 Kelapa Muda](unit) dan [RW 07 Rowosari](unit).',
  '[Dusun Gintung](unit), Desa Tlogolele meraih piala.',
  '[Dusun Krajan RW 03](unit) meraih piala.',
  'Piala diberikan kepada [Dukuh Sanggrahan](unit), [Kabupaten Tuban](recipient).',
  '[Kampung Tobati](unit), Distrik Jayasari meraih piala.',
  '[Kampung KB Sejahtera Desa Kalisari](unit) meraih juara.',
  '[Lembang Nonongan](unit) meraih juara.',
  'Piala diraih [Kec. Wonosari](unit), [Kec. Semanu](unit), dan [Kel. Playen](unit) kemarin.',
  'Juara 3 dari [Kec. Ngunut](unit), Juara 2 dari [Kec. Pakel](unit).',
  // nobody in particular, or where something was
  'Warga RW 03 Kelurahan Jati meraih piala.',
  'Piala diserahkan kepada RT 05 dan RW 03.',
  'Piala diserahkan di Dusun Krajan.',
  'Warga pulang ke kampung halaman membawa piala.',
  // institutions of a village
  '[Perpustakaan Cahaya Desa Sukamaju](unit) menjadi juara.',
  'Piala diraih [Perpustakaan "Widya Sari" Desa Kutuh Kecamatan Kuta](unit) kemarin.',
  'Juara II diraih [Perpustakaan “Sumber Ilmu”](unit) tahun lalu.',
  '[Taman Bacaan Masyarakat (TBM) Kolong Cipta](unit) meraih piala.',
  '[KWT Melati Desa Sukorejo](unit) meraih juara.',
  '[Kelompok Tani Makmur desa Sidorejo](unit) meraih juara.',
  '[Kelompok Sadar Wisata (Pokdarwis) Dewi Anjani](unit) meraih juara.',
  '[Bank Sampah Sejahtera Kelurahan Margasari](unit) meraih juara.',
  '[Karang Taruna Bina Remaja Desa Margorejo](unit) meraih juara.',
  '[Pasar Agung Tuban](unit) meraih piala.',
  '[Puskesmas Pasar Minggu](unit) meraih piala.',
  'Juara itu [TP PKK Kecamatan Gubeng](unit) dan [TP PKK Kelurahan Ketintang](unit).',
  '[Tim Penggerak Pemberdayaan Kesejahteraan Keluarga (TP PKK) Kabupaten Tuban](unit) meraih juara.',
  '[Gabungan Kelompok Tani (Gapoktan) Berkah Bersama](unit) meraih juara.',
  // kinds, none by name
  'Penghargaan Pasar Rakyat dan Perpustakaan Desa Terbaik dibagikan.',
  'Kepala Perpustakaan Nasional RI memberi piala.',
  'Harga cabai di Pasar Baru naik.',
  // whoever wins behind a comma
  'Selain itu, [Kelurahan Pakintelan](unit) juga berhasil menyabet piala.',
  'Setelah penilaian, [Desa Sukorame](unit), Kecamatan Gandusari, berhasil meraih juara.',
  '[RSUD Sari Ilmu](unit), Kecamatan Kerek, Kabupaten Tuban, meraih juara.',
  'Pemenang:\nJuara 1, [Perpustakaan Sari Ilmu](unit). Desa Sukorame.\nHarapan: [Desa Wisata Sukorejo](unit)',
  // banks of provinces
  '[Bank Kalbar](unit) meraih piala.',
  'Uangnya disimpan di Bank Kalbar, bukan di bank lain.',
  // bare names behind one head
  'Piala diraih [Desa Sumber](unit), [Tlogo](unit), [Rejosari](unit), dan [Kelurahan Kepatihan](unit) kemarin.',
  'Piala diberikan kepada [Puskesmas Jenu](unit), [Kerek](unit) dan [Tasik Asri](unit) kemarin.',
  'Dua desa peraih piala itu yakni [Desa Sumber](unit) dan [Tlogo](unit).',
  'Piala diraih [Desa Sumber](unit), Tlogo, Kabupaten Tuban.',
  'Piala diraih [Desa Sumber](unit) dan Salim Wiranto hadir.',
  'Piala diraih [Desa Sumber](unit), Tuban, dan Madiun.',
  // in a headline, a letter's number, behind those told of before
  'Harumkan Nama Kota, [Desa Wisata Tepus](unit) dan [Desa Wisata Widosari](unit) Raih Piala',
  'Keputusan Nomor 414/165/DPMD menetapkan peraih piala.',
  'Kedua RW tersebut yaitu [RW 03 Kelurahan Latsari](unit), [RW 05 Jetak](unit).',
  // a contest with its winner in brackets
  'Mereka meraih juara I Lomba Pola Asuh ([TP PKK Kecamatan Bangilan](unit)) kemarin.',
  // a longer name than a region's
  'Juara 2: [Desa Buton Baru](unit), Kecamatan Tuban Utara – Nilai 460',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'unit');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(
    mentions.filter(({ type }) => type === 'unit'),
  );
});

test('what a village or sub-district is called is no regency', () => {
  const text = 'Juara 3: Desa Kasuari, Kecamatan Tuban\nJuara 4: Desa Lumajang, Kecamatan Madiun Utara meraih piala.';
  const found = recognise(text, index);
  expect(found.filter(({ type }) => type === 'recipient')).toEqual([]);
  expect(found.filter(({ type }) => type === 'unit').flatMap((unit) => ('codes' in unit ? unit.codes : []))).toEqual(
    [],
  );
});

test('what a library is called in quotes is no innovation, with its head or without', () => {
  const text =
    'Finalis inovasi itu Perpustakaan “Cahaya Ilmu” Desa Jenu dan “Sanggar Sari” Desa Kerek. Juara II diraih Perpustakaan “Sanggar Sari” Desa Kerek.';
  expect(recognise(text, index).filter(({ type }) => type === 'innovation')).toEqual([]);
});

test('a village that won is a unit again where nothing is won, but no place to go to', () => {
  const { text, mentions } = marked(
    '[Desa Sukasari](unit) meraih juara. Sebagaimana diketahui, [Desa Sukasari](unit) masuk daftar. Rombongan tiba di Desa Sukasari. Warga Desa Sukasari senang.',
  );
  const found = recognise(text, index).filter(({ type }) => type === 'unit');
  expect(found.map(({ start, end }) => ({ start, end }))).toEqual(mentions.map(({ start, end }) => ({ start, end })));
});
