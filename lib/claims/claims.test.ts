import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from './claim.ts';
import { told } from './told.fixture.ts';

test('what follows from a hope is hoped for too', () => {
  const [claim, ...more] = told(
    'Wali kota berharap kerja sama ini dapat dilanjutkan, sehingga Kota Batu dapat meraih Adipura Kencana.',
  );
  expect(more).toEqual([]);
  expect(claim?.status).toBe('hoped');
});

test('what is for the years to come is not won', () => {
  expect(
    told('Dengan kerja keras Kota Batu meraih Adipura Kencana di masa depan.').map(({ status }) => status),
  ).toEqual(['hoped']);
});

const codes = (found: readonly Claim[]) => found.map(({ recipient }) => recipient?.codes.join('|'));

test('the subject of a verb of winning has the award', () => {
  expect(told('Pemkab Lumajang meraih UHC Award 2024 kategori Madya.')).toMatchObject([
    { status: 'asserted', competitions: ['uhc-award'], year: 2024, tier: 'Madya', recipient: { codes: ['35.08'] } },
  ]);
});

test('the giver has it not, and “kepada” names who has', () => {
  const given = 'Penghargaan KLA 2023 kategori Nindya diserahkan Gubernur Jawa Timur kepada';
  expect(codes(told(`${given} Bupati Lumajang, Rahmat Hidayat.`))).toEqual(['35.08']);
  expect(codes(told('Kabar dari Pemkab Lumajang', `${given} bupati.`))).toEqual(['35.08']);
});

test('a headline and its story tell one claim', () => {
  expect(
    told('Lumajang Raih KLA Nindya', 'Pemkab Lumajang menerima KLA 2023 kategori Nindya di Jakarta.'),
  ).toHaveLength(1);
});

test('a text printed twice tells each claim once, with both places', () => {
  const body = 'Pemkab Lumajang meraih KLA 2023 kategori Nindya di Jakarta.';
  const [claim, ...more] = told(body, body);
  expect(more).toEqual([]);
  expect(claim?.spans).toHaveLength(2);
});

test('two innovations in two sentences share the award named before them', () => {
  const found = told(
    'Kabupaten Lumajang meraih 2 penghargaan pada Kompetisi Top 25 Pelayanan Publik dan Budaya Kinerja Tahun 2017. ' +
      'Penghargaan pertama yakni “Sapa Warga” UPT Puskesmas Gucialit meraih Kategori Terbaik Utama. ' +
      'Dan kedua yakni “Sumur Rukun” UPT Puskesmas Senduro meraih Kategori Baik.',
  );
  expect(found).toMatchObject([
    { competitions: ['kovablik-jatim'], year: 2017, innovation: 'Sapa Warga', recipient: { codes: ['35.08'] } },
    { competitions: ['kovablik-jatim'], year: 2017, innovation: 'Sumur Rukun', recipient: { codes: ['35.08'] } },
  ]);
});

test('a hope is listed as a hope, with its cue', () => {
  expect(told('Pemkab Lumajang menargetkan KLA kategori Utama tahun depan.')).toMatchObject([
    { status: 'hoped', cue: 'menargetkan' },
  ]);
});

test('what is in hand is not hoped for', () => {
  expect(told('Semoga KLA ini membuat Kabupaten Lumajang makin ramah anak.')).toEqual([]);
});

test('a failure of last year denies nothing of this year', () => {
  expect(told('Tahun lalu gagal, Pemkab Lumajang meraih KLA 2023 kategori Nindya.')).toMatchObject([
    { status: 'asserted' },
  ]);
});

test('“tidak hanya” is no denial', () => {
  expect(told('Pemkab Lumajang tidak hanya meraih UHC Award 2024.')).toMatchObject([{ status: 'asserted' }]);
});

test('those whom the sentence lists after the verb have the award', () => {
  const found = told(
    'Tiga daerah meraih predikat Utama pada KLA 2023, yaitu Kabupaten Lumajang, Kabupaten Tuban, dan Kota Batu.',
  );
  expect(codes(found)).toEqual(['35.08', '35.23', '35.79']);
});

test('a later sentence lists who has the award named before', () => {
  const found = told(
    'Kementerian memberikan penghargaan UHC Award 2024 kepada sejumlah daerah. Penerimanya antara lain Kabupaten Lumajang dan Kota Batu.',
  );
  expect(found).toMatchObject([
    { competitions: ['uhc-award'], year: 2024, recipient: { codes: ['35.08'] } },
    { competitions: ['uhc-award'], year: 2024, recipient: { codes: ['35.79'] } },
  ]);
});

test('a province before a regency says where it lies, not who won', () => {
  expect(codes(told('Dari Jawa Timur, Pemkab Tuban meraih KLA 2023.'))).toEqual(['35.23']);
  expect(codes(told('Kabupaten Tuban, Jawa Timur, meraih KLA 2023.'))).toEqual(['35.23']);
});

test('several years in a row are as many claims', () => {
  expect(told('Pemkab Lumajang meraih KLA 2021, 2022 dan 2023.').map(({ year }) => year)).toEqual([2021, 2022, 2023]);
});

const years = (found: readonly Claim[]) =>
  found.map(({ recipient, tier, year }) => `${recipient?.codes.join('|')} ${tier ?? '-'} ${year ?? '-'}`);

test('a history tells each grade with its own years', () => {
  expect(
    years(
      told(
        'Pemkab Tuban meraih KLA 2023 kategori Nindya.',
        'Sebelumnya Pemkab Tuban pernah meraih KLA kategori Pratama pada 2018, kategori Madya (2019 dan 2021).',
      ),
    ),
  ).toEqual(['35.23 Nindya 2023', '35.23 Pratama 2018', '35.23 Madya 2019', '35.23 Madya 2021']);
});

test('the same award in other years is as many claims, and lends its years to nobody', () => {
  expect(
    years(
      told(
        'Pemkot Batu berhasil meraih penghargaan KLA kategori Nindya pada tahun 2025.',
        'Prestasi itu diraih setelah Kota Batu juga menerima predikat yang sama pada tahun 2022 dan 2023.',
        'Pemkab Tuban meraih KLA kategori Madya.',
      ),
    ),
  ).toEqual(['35.79 Nindya 2025', '35.79 Nindya 2022', '35.79 Nindya 2023', '35.23 Madya 2025']);
});

test('a year told of earlier times is not lent backwards', () => {
  const found = told(
    'Pemkab Tuban meraih KLA kategori Madya.',
    'Sebelumnya 2017, Pemkab Tuban meraih KLA kategori Pratama.',
  );
  expect(years(found)).toEqual(['35.23 Madya -', '35.23 Pratama 2017']);
});

test('grades that are only listed are nobody’s', () => {
  expect(
    years(
      told(
        'Pemkab Tuban menerima UHC Award 2024.',
        'Dalam UHC Award 2024 ada tiga kategori penghargaan bagi daerah, yakni Utama, Madya, dan Pratama.',
        'Kabupaten Tuban meraih kategori Madya.',
      ),
    ),
  ).toEqual(['35.23 Madya 2024']);
});

test('a grade won in a contest named behind it is won in that contest', () => {
  expect(
    years(told('Kabupaten Tuban dan Kota Batu memperoleh kategori Nindya dalam hasil evaluasi KLA 2023.')),
  ).toEqual(['35.23 Nindya 2023', '35.79 Nindya 2023']);
});

test('a unit goes with the innovation that it came with', () => {
  expect(
    told(
      'Top 30 Kovablik 2021 diraih Kabupaten Tuban dengan inovasi “Sapa Desa”, kemudian Dinas Sosial Kabupaten Lumajang dengan inovasi “Sumur Rukun”.',
    )
      .map(({ innovation, unit }) => `${innovation} ${unit ?? '-'}`)
      .sort(),
  ).toEqual(['Sapa Desa -', 'Sumur Rukun Dinas Sosial Kabupaten Lumajang']);
});

test('a semicolon between names only lists', () => {
  expect(
    codes(
      told(
        'Penerima UHC Award 2024 adalah Kabupaten Tuban, Provinsi Jawa Timur; Kabupaten Buton; dan Kota Batu, Provinsi Jawa Timur.',
      ),
    ),
  ).toEqual(['35.23', '74.04', '35.79']);
});

test('the year at the end of a grade is the claim’s', () => {
  expect(years(told('Pemkab Tuban meraih KLA dengan kategori Nindya tahun 2023.'))).toEqual(['35.23 Nindya 2023']);
});

test('“keduanya” are the two named in the sentence before', () => {
  expect(
    codes(told('Kabupaten Tuban dan Kota Batu dinilai terbaik.', 'Keduanya mendapatkan UHC Award 2024 dari menteri.')),
  ).toEqual(['35.23', '35.79']);
});

test('a list that goes on in the next sentence has the award of the first', () => {
  expect(
    codes(
      told(
        'Penerima UHC Award 2024 antara lain Kabupaten Tuban dan Kota Batu.',
        'Kemudian, Kabupaten Lumajang, Kabupaten Buton.',
      ),
    ),
  ).toEqual(['35.23', '35.79', '35.08', '74.04']);
});

test('the same award is given to those before and behind the words', () => {
  expect(
    codes(
      told(
        'Pemkab Tuban meraih UHC Award 2024.',
        'Pemprov Jawa Timur juga mendapat penghargaan yang sama, yakni bersama daerah lain yang diraih oleh Kota Batu dan Kabupaten Buton.',
      ),
    ),
  ).toEqual(['35.23', '35', '35.79', '74.04']);
});

test.each([
  'Tujuh kabupaten di Jawa Timur meraih WTP.',
  'Banyak daerah lain tidak masuk kategori Nindya.',
  'Sejumlah daerah menerima KLA 2023 malam itu.',
])('“%s” says nothing of the body that the article is about', (sentence) => {
  expect(told('Pemkab Tuban Raih KLA 2023', 'Pemkab Tuban meraih KLA 2023 kategori Madya.', sentence)).toHaveLength(1);
});

test.each([
  'Menteri berharap kegiatan KLA 2023 tidak hanya seremonial di Kabupaten Tuban.',
  'Pemkab Tuban hadir setelah proses penilaian calon KLA 2023 selesai.',
])('“%s” neither hopes nor plans', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  'KLA merupakan program untuk memenuhi hak anak.',
  'Tim penilai KLA berkunjung ke Kabupaten Lumajang.',
  'Pemkab Lumajang menerima kunjungan juri UHC Award.',
  'Penilaian KLA untuk Kabupaten Lumajang dimulai bulan depan.',
  'Penghargaan KLA 2023 diberikan kepada 360 daerah.',
  'Menteri menyerahkan penghargaan KLA 2023 di Kabupaten Lumajang.',
])('“%s” claims nothing', (sentence) => {
  expect(told(sentence).filter(({ status }) => status === 'asserted')).toEqual([]);
});

test('what the sentence leaves to the article is listed as inferred', () => {
  const [claim] = told(
    'Kabupaten Lumajang Ramah Anak',
    'Pemkab Lumajang bersyukur.',
    'Predikat KLA kategori Nindya diraih pada malam puncak.',
  );
  expect(claim).toMatchObject({ recipient: { codes: ['35.08'] } });
  expect(claim?.inferred).toContain('recipient');
});

test('no text is too strange: claims rest on mentions and spans that exist', () => {
  const words = fc.constantFrom(
    'Pemkab Lumajang',
    'KLA 2023',
    'meraih',
    'gagal',
    'kategori Nindya',
    ',',
    '.',
    '\n',
    'kepada',
    'dan',
    'Top 45',
    '“Sapa Warga”',
    'UHC Award',
    'Bupati Lumajang',
    'menargetkan',
    '1.',
    'Berikut daftar penerima:',
    '2019',
    '😀',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const lines = parts.join(' ').split('\n');
      const text = lines.join('\n');
      for (const claim of told(...lines)) {
        expect(claim.spans.length).toBeGreaterThan(0);
        for (const { start, end } of claim.spans) expect(start < end && end <= text.length).toBe(true);
        expect(new Set(claim.mentions).size).toBe(claim.mentions.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('those with a grade are named behind it, and what was audited tells the year of all its clauses', () => {
  const found = told(
    'BPK menyerahkan laporan atas LKPD tahun anggaran 2017 dimana dua kabupaten meraih opini WTP.',
    'Dari empat pemerintah daerah yang diperiksa, dua di antaranya meraih WTP dan dua opini WDP.',
    'Daerah yang memperoleh opini WTP yakni Kabupaten Lumajang dan Kabupaten Tuban.',
    'Sedangkan pemerintah daerah dengan opini Wajar Dengan Pengecualian yakni Kota Batu dan Kota Madiun.',
  );
  expect(found.map(({ recipient, year }) => `${recipient?.codes.join()} ${year}`).sort()).toEqual([
    '35.08 2017',
    '35.23 2017',
    '35.77 2017',
    '35.79 2017',
  ]);
});

const won = (text: string) =>
  told('Kabar Daerah', text)
    .filter(({ status }) => status === 'asserted')
    .map(({ recipient, tier }) => `${recipient?.codes.join('|')} ${tier ?? '-'}`);

test.each([
  'Semua daerah meraih KLA 2022 kategori Madya, hanya Kabupaten Lumajang yang tidak meraih penghargaan itu.',
  'Mayoritas daerah meraih KLA 2022, dan pada tahun 2021 hanya Pemkab Lumajang yang belum meraih KLA.',
  'Seluruh daerah meraih KLA 2022 kategori Madya, cuma Kabupaten Lumajang yang masih belum.',
])('who alone has it not, has it not: %s', (text) => {
  expect(won(text)).toEqual([]);
});

test.each([
  'sedangkan yang meraih Nindya lima kabupaten',
  'sedangkan yang meraih Nindya sebanyak 5 kabupaten/kota',
  'sementara peraih Nindya ada tiga daerah',
])('a grade of so many others is not the own one: %s', (others) => {
  expect(won(`Kota Batu meraih predikat Utama KLA 2022, ${others}.`)).toEqual(['35.79 Utama']);
});
