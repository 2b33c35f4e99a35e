import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

function spans(text: string) {
  return recognise(text, index).map(({ type, start, end, quote }) => ({ type, start, end, quote }));
}

/** Sentences that we wrote; the marks are all there is to find. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  awards: [
    '[Kabupaten Tuban](recipient) menerima [Kompetisi Inovasi Pelayanan Publik (KIPP) 2019](award).',
    '[Pemkot Malang](recipient) meraih [UHC Award 2024 kategori Utama](award).',
    '[Pemkot Malang](recipient) meraih penghargaan [UHC](award) di Jakarta.',
    '[Pemkab Lumajang](recipient) masuk [Top 30 Kompetisi Inovasi Pelayanan Publik (Kovablik) Provinsi Jawa Timur tahun 2021](award).',
    'Penghargaan [Kabupaten/Kota Layak Anak (KLA) Tahun 2023](award) diserahkan malam itu.',
    '[Pemkab Tuban](recipient) memperoleh [opini Wajar Tanpa Pengecualian (WTP)](award) dari BPK.',
    'Ia memuji penyelenggaraan [KIPP Jatim](award) yang rapi.',
    'Penghargaan setinggi-tingginya kami sampaikan kepada warga.',
    '[Kota Batu](recipient) membawa pulang [Anugerah Swara Nusantara 2022](award).',
    'Panitia [Indonesia Green Leader Awards 2023](award) memilih delapan daerah.',
    'Tim kami keluar sebagai juara dan pulang dengan gembira.',
    'Warga menonton keterbukaan informasi publik dibahas di balai desa.',
  ],
  tiers: [
    '[Pemkab Tuban](recipient) meraih [Kategori Terbaik Utama](tier).',
    '[Kabupaten Tuban](recipient) menduduki [peringkat pertama](tier) tahun ini.',
    '[Kota Madiun](recipient) meraih [Juara I](tier) dan [Juara Harapan II](tier).',
    'Daerah ini meraih [predikat Informatif](tier) dari komisi.',
    'Tahun lalu [Kabupaten Tuban](recipient) mendapat [kategori Madya](tier) dan kini [Nindya](tier).',
    'Mereka naik dari [kategori madya](tier) ke [kategori nindya](tier).',
  ],
  innovations: [
    'Penghargaan diraih lewat inovasi “[Layar Sentuh Desa](innovation)” milik [Dinas Sosial Kabupaten Tuban](unit).',
    "[Kabupaten Lumajang](recipient) menang dengan inovasi ''[Blood_jek sang pengawal nyawa](innovation)'' tahun ini.",
    'Inovasi «[Sapu Jagat](innovation)» meraih [Juara II](tier).',
    'Aplikasi [SIRAMA (Sistem Rawat Mandiri)](innovation) meraih penghargaan.',
    '“Kami bersyukur atas penghargaan ini,” ujar seorang warga.',
    'Acara itu bertema “Bersama Maju Melayani” dan dihadiri warga.',
    'Inovasi [Si Cantik Hamil](innovation) dari [Kabupaten Malang](recipient) masuk [Top 25](tier).',
  ],
  recipients: [
    '[Lumajang](recipient) kembali meraih penghargaan.',
    'LUMAJANG - Hujan turun sejak pagi di Lumajang.',
    'Piala itu diserahkan kepada [Tuban](recipient) kemarin.',
    'Penghargaan jatuh kepada [Kabupaten Malang](recipient), [Kota Malang](recipient), dan [Kota Batu](recipient).',
    'Rapat digelar di Kabupaten Lumajang oleh panitia.',
    '[Pemerintah Kabupaten (Pemkab) Tuban](recipient) berbenah.',
    '[Kementerian Keuangan](recipient) meraih penghargaan itu dua kali.',
    'Piagam diterima dari Kementerian PANRB.',
  ],
  units: [
    '[UPT Puskesmas Randuagung](unit) [Dinas Kesehatan Lumajang](unit) meraih [Kategori Baik](tier).',
    '[RSUD dr. Haryoto](unit) dan [UTD PMI Lumajang](unit) bekerja sama.',
    '[SMPN 10 Kota Malang](unit) menang lomba.',
    'Penghargaan untuk [Dinas Pengendalian Penduduk, Keluarga Berencana dan Perlindungan Anak (DP2KB) Kabupaten Tuban](unit).',
  ],
  officials: [
    "Piagam diterima [Bupati Lumajang, Drs. As'at, M.Ag.](official) di aula.",
    'Acara dibuka [Gubernur Jawa Timur, Soekarwo](official), pagi itu.',
    'Acara dibuka [Gubernur Khofifah](official) pagi itu.',
    'Hadir pula [Deputi Bidang Pelayanan Kementerian PANRB, Prof. Dr. Diah Natalisa](official).',
    '[Pj Wali Kota Madiun Eddy Supriyanto](official) ikut hadir.',
    '[Menteri PANRB Abdullah Azwar Anas](official) menyerahkan piala.',
    '[Mantan Bupati Tuban Suwandi Hartono](official) memberi selamat.',
    '[Kepala Dinas Kesehatan Kota Malang dr. Husein Wibisono](official) menjelaskan caranya.',
    '[Gubernur Jatim](official) mengatakan kunci layanan adalah kepemimpinan.',
    'Turut hadir Bupati dan Wakil Bupati se-Jawa Timur.',
    '[Khofifah Indar Parawansa](official) datang lebih awal.',
  ],
  dates: [
    'Acara berlangsung [Selasa (5/12)](date) di Surabaya.',
    'Acara berlangsung [Selasa (5/12/2017)](date) di Surabaya.',
    'Acara berlangsung [Rabu, 18 Juli 2019](date) di New York.',
    'Acara berlangsung [Sabtu malam 22 Juli 2023](date) di Semarang.',
    "Acara berlangsung [Jum'at (18/12/20)](date) di Jakarta.",
    "Piagam bertanggal [5 Des 2017](date) dan [7 Desember'17](date).",
    'Rapat ([Jumat, 21/05/2021](date)) ditutup sore.',
    'Sejak [Desember 2017](date) layanan buka 24/7 dengan rasio 1/2 dan skor 3-1.',
    'Telepon 0341-551-2012 atau 08/12/345/678 dapat dihubungi.',
    'Senin lalu, tahun 2017, hujan turun.',
    'The team met on [July 18, 2019](date) in New York.',
    'Pameran dibuka [5-7 Desember 2017](date).',
  ],
  headlines: [
    "[BUPATI LUMAJANG AS'AT](official) TERIMA [UHC AWARD 2024](award)",
    '[PEMKAB TUBAN](recipient) RAIH [OPINI WTP](award)',
    '[Lumajang](recipient) Raih [UHC Award 2024 Kategori Utama](award)',
    '[Bupati Tuban Suwandi Hartono](official) Terima Penghargaan di Jakarta',
  ],
  English: [
    '[Lumajang Regency](recipient) won the [UHC Award 2024](award) on [18 July 2019](date).',
    '[East Java Governor Khofifah Indar Parawansa](official) presented the prize to [Malang City](recipient).',
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_, sentences) => {
  test.each(sentences)('%s', (notation) => {
    const { text, mentions } = marked(notation);
    expect(spans(text)).toEqual(mentions);
  });
});

test('an innovation in curly quotes, its unit and its tier', () => {
  const { text, mentions } = marked(
    'yakni “[Blood Jek Si Pengawal Nyawa](innovation)” [UTD PMI Lumajang](unit) meraih [Kategori Terbaik Utama](tier).',
  );
  expect(recognise(text, index)).toMatchObject(mentions);
});

test('every quote is the text it was read from, in order and apart, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const found = recognise(text, index);
      let last = 0;
      for (const { start, end, quote } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quote);
        last = end;
      }
    }),
  );
});
