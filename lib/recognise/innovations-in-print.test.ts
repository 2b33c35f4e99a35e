import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names({ innovations: [{ title: 'Payung Teduh', aliases: [], recipients: ['35.23'] }] }));

/** Titles as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // a long title in small words too, with its short form behind
  'Tuban menang dengan inovasi [Sapu Jalan dan Taman melalui peran serta Warga Kampung (Sajatan)](innovation).',
  'Tuban menang dengan inovasi [Kelas Tani untuk Anak Muda (Kertam)](innovation) tahun ini.',
  'Kabupaten Tuban menang dengan inovasi [Perlindungan Anak di Kampung Nelayan Pesisir (Payung Teduh)](innovation).',
  'Tuban menang dengan inovasi [Jempol Keren](innovation) untuk Ibu Hamil di Dinas Kesehatan (Dinkes).',
  'Tuban menang dengan inovasi [Jempol Keren](innovation) yang dibuat Balai Warga (Bawar).',
  // other cues
  'Puskesmas itu dengan inovasinya [Cakar Macan Elok (CME)](innovation) meraih piala.',
  'Tuban membawa inovasi dalam wujud [Rumah Singgah Pasien (Ruspa)](innovation) ke Jakarta.',
  'Inovasi tersebut adalah [Rumah Singgah Pasien (Ruspa)](innovation) milik warga.',
  'Inovasi tersebut adalah Ibu Tani dan kawan-kawan.',
  'Warga datang dalam wujud Barongsai Merah (Bamer).',
  'Penghargaan itu bertajuk Wujud nyata komitmen pemerintah daerah.',
  'Penghargaan lomba inovasi bertajuk [Wujud](innovation) yang diraih Tuban.',
  'Tuban menerima ‘Penghargaan Penyelenggara Inovasi Terbaik Tahun 2024’ dari menteri.',
  'Puskesmas itu dengan inovasinya, [Layanan antar Pulang Pasien Lanjut Usia (Sa antar)](innovation) meraih piala.',
  'Dinas itu menang dengan inovasi [Pelayanan Kependudukan Jarak Jauh (PAK JARAK)](innovation) tahun ini.',
  'Dinas itu menang dengan inovasi [Hunian Tetap (HUNTAP)](innovation), lalu pulang.',
  'Dinas itu menang dengan inovasi [Bantuan Perumahan Masyarakat Tuban (BAPER SAMA)](innovation), lalu pulang.',
  'Dinas itu menang dengan inovasi [RADIOKITA.ID](innovation), lalu pulang.',
  'Dinas itu dengan program [Sehat Gembira](innovation) meraih Juara I lomba inovasi.',
  'Dinas itu melalui Program Keluarga Harapan meraih Juara I lomba inovasi.',
  'Kabupaten Tuban mengangkat inovasi ‘[Kakap Merah](innovation)’ dan ‘[Katalis](innovation)’ dalam lomba inovasi.',
  'Kabupaten Tuban mengangkat tema ‘Kakap Merah’ dalam lomba inovasi.',
  'Tuban punya inovasi unggulan di bidang digital [Sistem Warga Tuban (Siwat)](innovation) buatan warga.',
  'Tuban punya inovasi unggulan bagi Ibu Hamil (Bumil) dan lansia.',
  'Tuban menang lewat inovasi daerah [Layanan Antar Gratis 24 Jam Soguna ba Zato](innovation) kemarin.',
  'Dinas itu menang dengan inovasi berjudul [Departemen Pengalaman Pasien RSUD Jenu (DEPAN RS)](innovation) kemarin.',
  // everyday short forms, and the name of an award
  'Penghargaan lomba inovasi itu memuji layanan BUMD dan program P2HIV/AIDS di Tuban.',
  'Ajang inovasi bertajuk Tuban innovation Award (TIA) digelar.',
  'Tuban received the Inovasi Membangun Desa (Innovation to Build the Village) 2024 awards.',
  'Tuban menerima penghargaan “Dukcapil Hebat” atas inovasi itu.',
  'Kepala desa yang bernama Dwi Sutrisno menerima penghargaan lomba inovasi itu.',
  'Penghargaan lomba inovasi itu untuk aplikasi yang bernama [Sehat Gembira](innovation) milik warga.',
  'Penghargaan diraih atas inovasi [LAPOR KAK](innovation) dan [SAUR MALAM](innovation). Warga senang.',
  'Juara I Puskesmas Jenu dengan inovasi [Gara Lamping](innovation). Juara II Puskesmas Kerek dengan inovasi [Peh Tambo](innovation). Juara III Puskesmas Soko dengan inovasi [Rumoh Ceting](innovation). Juara IV Puskesmas Palang dengan [Sahabat Kepo (Semua Lapisan Kenali, Obati)](innovation).',
  'Anugerah inovasi itu diraih ASN bernama Mustafa, kata bupati.',
  // a short form of three capitals that the title spells out
  'Inovasi [Cakar Macan Elok (CME)](innovation) meraih piala. Kini [CME](innovation) dipakai semua desa.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'innovation');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});

test('a long title is linked by the short form that the data know', () => {
  const found = recognise(
    'Kabupaten Tuban menang dengan inovasi Perlindungan Anak di Kampung Nelayan Pesisir (Payung Teduh).',
    index,
  );
  expect(found.find(({ type }) => type === 'innovation')).toMatchObject({ title: 'Payung Teduh', similarity: 1 });
});
