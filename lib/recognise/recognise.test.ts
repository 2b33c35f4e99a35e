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
    'Hadiah [KLA (Kabupaten/Kota Layak Anak) tahun 2021](award) dibagikan malam itu.',
    'Auditor memberi [opini Wajar Dengan Pengecualian (WDP)](award) kepada dua daerah.',
    'Desa itu meraih penghargaan [Adipura Sertifikat](award).',
    'Sekolah itu bangga atas penghargaan [Adipura tingkat Nasional](award).',
    'Tim kami keluar sebagai juara dan pulang dengan gembira.',
    'Warga menonton keterbukaan informasi publik dibahas di balai desa.',
  ],
  tiers: [
    '[Pemkab Tuban](recipient) meraih [Kategori Terbaik Utama](tier).',
    '[Kabupaten Tuban](recipient) menduduki [peringkat pertama](tier) tahun ini.',
    '[Kota Madiun](recipient) meraih [Juara I](tier) dan [Juara Harapan II](tier).',
    'Daerah ini meraih [predikat Informatif](tier) dari komisi.',
    'Tahun lalu [Kabupaten Tuban](recipient) mendapat [kategori Madya](tier) dan kini [Nindya](tier).',
    'Tim itu pulang sebagai [Gold Winner](tier), tim lain sebagai [Bronze Winner](tier).',
    'Delegasi membawa pulang [second place](tier) dan [Honorable Mention](tier) dari lomba itu.',
    '[Kabupaten Tuban](recipient) berada di [urutan kedua](tier), [Kota Batu](recipient) di [posisi ketiga](tier).',
    'Hasil evaluasinya bernilai dengan nilai [Predikat BB](tier).',
    'Panitia memilih juara dari tiap kategori peserta.',
    'Ia menang dalam [kategori Walikota sangat inovatif](tier) tahun ini.',
    '[Pemerintah Provinsi Terbaik](tier) diraih [Jawa Timur](recipient).',
    'Mereka naik dari [kategori madya](tier) ke [kategori nindya](tier).',
  ],
  innovations: [
    'Penghargaan diraih lewat inovasi “[Layar Sentuh Desa](innovation)” milik [Dinas Sosial Kabupaten Tuban](unit).',
    "[Kabupaten Lumajang](recipient) menang dengan inovasi ''[Blood_jek sang pengawal nyawa](innovation)'' tahun ini.",
    'Inovasi «[Sapu Jagat](innovation)» meraih [Juara II](tier).',
    'Aplikasi [SIRAMA (Sistem Rawat Mandiri)](innovation) meraih penghargaan.',
    '“Kami bersyukur atas penghargaan ini,” ujar seorang warga.',
    'Acara itu bertema “Bersama Maju Melayani” dan dihadiri warga.',
    'Deputi Pelayanan Reformasi Birokrasi (Kemenpan RB) memuji inovasi [SIRAMA (Sistem Rawat Mandiri)](innovation).',
    'Inovasi [Si Cantik Hamil](innovation) dari [Kabupaten Malang](recipient) masuk [Top 25](tier).',
  ],
  recipients: [
    'Tiga daerah meraih [KLA 2023](award), yaitu [Tuban](recipient), [Lumajang](recipient), dan [Buton](recipient).',
    'Pasar murah digelar di tiga daerah, yaitu Tuban, Lumajang, dan Buton.',
    '[Lumajang](recipient) kembali meraih penghargaan.',
    'LUMAJANG - Hujan turun sejak pagi di Lumajang.',
    'Piala itu diserahkan kepada [Tuban](recipient) kemarin.',
    'Penghargaan jatuh kepada [Kabupaten Malang](recipient), [Kota Malang](recipient), dan [Kota Batu](recipient).',
    'Rapat digelar di Kabupaten Lumajang oleh panitia.',
    '[Pemerintah Kabupaten (Pemkab) Tuban](recipient) berbenah.',
    '[Kementerian Keuangan](recipient) meraih penghargaan itu dua kali.',
    'Piagam diterima dari Kementerian PANRB.',
    'Para penerima piala itu antara lain, [Lumajang](recipient), [Tuban](recipient), dan [Jawa Timur](recipient).',
    'Rombongan singgah di kota-kota pesisir, antara lain Lumajang, Tuban, dan Jawa Timur.',
    'Menurut panitia, capaian [Tuban](recipient) dalam penilaian itu naik.',
    'Ia menyambut dinobatkannya [Tuban](recipient) sebagai daerah ramah anak.',
    'Piala ini menjadi bukti bahwa [Tuban](recipient) makin ramah anak.',
    'Panitia menyiapkan penghargaan ini untuk [kabupaten Tuban](recipient).',
    'Jadi, [Tuban](recipient) layak mendapatkan piala itu.',
  ],
  units: [
    '[UPT Puskesmas Randuagung](unit) [Dinas Kesehatan Lumajang](unit) meraih [Kategori Baik](tier).',
    '[RSUD dr. Haryoto](unit) dan [UTD PMI Lumajang](unit) bekerja sama.',
    '[SMPN 10 Kota Malang](unit) menang lomba.',
    'Panitia menobatkan [Perusahaan Daerah Air Minum (PDAM) Tuban](unit) sebagai pemenang.',
    'Hadiah diberikan untuk [PT. BPR Tuban](unit) yang sehat.',
    'Untuk kesekian kalinya, [Kecamatan Bangilan](unit) berhasil meraih piala itu.',
    'Piala itu diraih [RW 005 Kelurahan Mojoagung](unit), bukan tetangganya.',
    'Piala itu diserahkan kepada [Pemdes Sambong](unit), Kajoran; piala lain menyusul.',
    'Piala itu dibagikan di Balai Sudirman Lumajang pagi itu.',
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
    'Warga menonton turnamen Bupati Cup di alun-alun.',
    'Piagam diterima [Wakil Bupati Tuban Rini Wirantini (Bunda Rini)](official) di aula.',
    'Acara dibuka [menteri Ketenagakerjaan Salim Wiranto](official) pagi itu.',
    'Acara dibuka [Bupati Tuban Jawa Timur, KH. Salim Wiranto](official) pagi itu.',
    'Acara dibuka [Bupati Tuban Provinsi Jawa Timur, Salim Wiranto](official) pagi itu.',
    'Piagam diterima [Pj Sekda Kabupaten Tuban RM. Wiranto, M.Si](official) di aula.',
    'Hadir [Kepala Dinas Perumahan Kawasan Pemukiman dan Lingkungan Hidup (PKPLH) Kabupaten Tuban, Salim Wiranto](official).',
    'Hadir [Kasubid Inovasi dan Teknologi Bappeda Litbang Kabupaten Tuban, Rini Wirantini](official).',
    'Turut hadir Camat Pujer, Koramil, dan Kapolsek.',
    'Ia berterima kasih kepada Bupati, Wakil Bupati, Sekretaris Daerah, dan warga.',
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

describe('hostile texts end, and soon', () => {
  const pieces = [
    '"',
    '“a ',
    '(',
    "'a ",
    '5/12/',
    'Kata Besar ',
    'Bupati Lumajang, ',
    'Kota Malang, Tuban, dan ',
    'kategori predikat ',
  ];
  test.each([
    ...pieces,
    'inovasi “Aku” ',
    'Anugerah Kota Award Top 45 ',
    'Kepala Dinas Kesehatan, ',
    '. ',
    '😀',
    'Bupati Ahmad ',
  ])('%j again and again', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    const found = recognise(text, index);
    expect(found.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
    // A quadratic step would take minutes; the bound leaves room for a slow machine.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('nothing at all has no mention', () => {
    expect(recognise('', index)).toEqual([]);
  });
});

test('a mention may begin and end the text', () => {
  expect(spans('Pemkab Tuban')).toEqual([{ type: 'recipient', start: 0, end: 12, quote: 'Pemkab Tuban' }]);
});

test('two bodies of one name are told apart by what stands before, and left open where nothing does', () => {
  const codes = (text: string) =>
    recognise(text, index).flatMap((found) => (found.type === 'recipient' ? [found.codes] : []));
  expect(codes('Pemkab Malang dan Pemkot Malang hadir.')).toEqual([['35.07'], ['35.73']]);
  expect(codes('Malang kembali meraih penghargaan.')).toEqual([['35.07', '35.73']]);
  expect(codes('Malang kembali meraih penghargaan. Pemkot Malang bangga.')).toEqual([['35.73'], ['35.73']]);
  expect(codes('Penghargaan jatuh kepada Malang dan Kota Malang.')).toEqual([['35.07'], ['35.73']]);
});

test('the kind of a region behind the name of a body says which of one name it is', () => {
  const codes = (text: string) =>
    recognise(text, index).flatMap((found) => (found.type === 'official' ? [found.codes] : []));
  expect(codes('Piala diterima Direktur PDAM Tirta Sari Kota Malang.')).toEqual([['35.73']]);
  expect(codes('Piala diterima Wali Nagari Kerek Kabupaten Malang.')).toEqual([['35.07']]);
});

test('a competition named with a province is that province’s own, or none that we know', () => {
  const ids = (text: string) =>
    recognise(text, index).flatMap((found) => (found.type === 'award' ? [found.competitions] : []));
  expect(ids('Ia meraih KIPP Provinsi Jawa Timur.')).toEqual([['kovablik-jatim']]);
  expect(ids('Ia meraih KIPP Provinsi Bali.')).toEqual([[]]);
  expect(ids('Ia meraih Top 30 Inovasi Pelayanan Publik Provinsi Jawa Timur.')).toEqual([['kovablik-jatim']]);
});

test('an award keeps the year, tier and category printed in its name', () => {
  expect(recognise('Ia meraih UHC Award 2024 kategori Utama.', index)).toMatchObject([
    { competitions: ['uhc-award'], general: false, category: 'Utama', surfaceYear: 2024 },
  ]);
  expect(recognise('Ia masuk Top 45 Inovasi Pelayanan Publik 2021.', index)).toMatchObject([
    { competitions: ['kipp'], tier: 'Top 45', surfaceYear: 2021 },
  ]);
});

test('an official keeps office, place, person and the name that is known', () => {
  expect(
    recognise('Piagam diterima Plt Bupati Lumajang, Drs. As’at, M.Ag. Bupati As`at gembira.', index),
  ).toMatchObject([
    {
      office: 'Bupati',
      acting: 'plt',
      former: false,
      body: 'Lumajang',
      codes: ['35.08'],
      person: 'As’at',
      persons: ["As'at Malik"],
    },
    { office: 'Bupati', person: 'As`at', persons: ["As'at Malik"] },
  ]);
  expect(recognise('Mantan Gubernur Jatim Soekarwo hadir.', index)).toMatchObject([
    { former: true, persons: ['Soekarwo'] },
  ]);
});

test('an office without a name stands for the person whom the article named with it', () => {
  const [, second] = recognise('Gubernur Jatim, DR. Soekarwo hadir. Gubernur Jatim mengatakan itu.', index);
  expect(second).toMatchObject({ quote: 'Gubernur Jatim', persons: ['Soekarwo'] });
  const [alone] = recognise('Gubernur Jatim mengatakan itu.', index);
  expect(alone).toMatchObject({ quote: 'Gubernur Jatim', persons: [] });
});

test('a date keeps what is printed and makes nothing up', () => {
  const dates = (text: string) =>
    recognise(text, index).flatMap((found) =>
      found.type === 'date' ? [{ ...found.date, weekday: found.weekday }] : [],
    );
  expect(dates('Selasa (5/12)')).toEqual([{ day: 5, month: 12, weekday: 2 }]);
  expect(dates('pada Desember 2017')).toEqual([{ month: 12, year: 2017, weekday: undefined }]);
  expect(dates('pada 7 Desember’17')).toEqual([{ day: 7, month: 12, year: 2017, weekday: undefined }]);
  expect(dates('on July 18, 2019')).toEqual([{ day: 18, month: 7, year: 2019, weekday: undefined }]);
});

test('a title printed again without quotes is found again', () => {
  const { text, mentions } = marked(
    'Inovasi “[Sapu Jagat](innovation)” meraih [Juara II](tier). Kini [Sapu Jagat](innovation) dipakai semua desa.',
  );
  expect(spans(text)).toEqual(mentions);
});

/** Faults found in real articles, in sentences of our own. */
const FOUND_IN_THE_WILD = [
  'Penghargaan diterima [Wakil Wali Kota Malang, Rina Savitri, S.E., M.M.](official) di Jakarta.',
  'Ia belajar dari [Universal Health Coverage (UHC) Award Tahun 2026](award) itu.',
  'Sebanyak tiga inovasi menang, yaitu [SIGAP (Sistem Gerak Cepat)](innovation) dari [Dinas Sosial](unit).',
  'Kepala daerah hadir: [Bupati Tuban Suwandi Hartono](official) dan [Kepala Puskesmas Sukorejo, dr. Rini Astuti](official).',
  '[Kabupaten Tuban](recipient), Jawa Timur, kembali meraih [opini WTP](award).',
  'Komisi Informasi Provinsi Jawa Timur memberi predikat “[Informatif](tier)”.',
  '[Kabupaten Madiun](recipient) menerima [predikat Informatif](tier) dan [UHC Award](award).',
  'Delegasi pulang. [Juara I](tier) diraih [Kabupaten Tuban](recipient), [Juara II](tier) [Kota Batu](recipient).',
  '(Humas Dinas Sosial Kabupaten Tuban)',
  'Pemerintah memberi penghargaan kepada [Kota Malang](recipient), [Kabupaten Tuban](recipient); [Kota Batu](recipient).',
];

test.each(FOUND_IN_THE_WILD)('in the wild: %s', (notation) => {
  const { text, mentions } = marked(notation);
  expect(spans(text)).toEqual(mentions);
});

test('a common name inside a grade of the contest that the article is about is no award of its own', () => {
  const contest = (id: string, name: string, alias: string, tier: string) => ({
    id,
    name,
    aliases: [{ text: alias, general: true }],
    tiers: [{ name: tier, aliases: [] }],
    level: 'national' as const,
  });
  const both = gazetteer(
    names({
      competitions: [
        contest('rukun', 'Anugerah Rukun', 'Rukun', 'Pemerintah Daerah Berkinerja Baik'),
        contest('kinerja', 'Evaluasi Kinerja Daerah', 'Berkinerja Baik', 'Kinerja Baik'),
      ],
    }),
  );
  const quotes = (text: string) =>
    recognise(text, both).flatMap(({ type, quote }) => (type === 'award' || type === 'tier' ? [[type, quote]] : []));
  expect(quotes('Tuban meraih kategori Pemerintah Daerah Berkinerja Baik pada Anugerah Rukun 2024.')).toEqual([
    ['tier', 'kategori Pemerintah Daerah Berkinerja Baik'],
    ['award', 'Anugerah Rukun 2024'],
  ]);
  expect(quotes('Tuban meraih penghargaan Pemerintah Daerah Berkinerja Baik.')).toEqual([['award', 'Berkinerja Baik']]);
});

test('a short name is the person whom the article introduced, not another of that name', () => {
  const others = gazetteer(
    names({
      officials: [
        {
          name: 'Amir Husein',
          aliases: [],
          offices: [{ office: 'Bupati', body: 'Kabupaten Buton', regionCode: '74.04' }],
        },
      ],
    }),
  );
  const [first, second] = recognise('Bupati Tuban Achmad Husein hadir. Bupati Husein tersenyum.', others);
  expect(first).toMatchObject({ person: 'Achmad Husein', persons: [] });
  expect(second).toMatchObject({ person: 'Husein', persons: [] });
});
