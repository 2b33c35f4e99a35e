import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';
import { gazetteer } from './gazetteer.ts';
import { names } from './names.fixture.ts';
import { recognise } from './recognise.ts';

const index = gazetteer(names());

/** Places and categories as other papers print them, each in sentences of our own. */
const SENTENCES = [
  // places of the family welfare movement
  'Tuban meraih [Pakarti Utama II](tier) dan [Pakarti Madya III](tier).',
  // the overall winner, one of several
  'Tuban keluar sebagai [juara umum 2](tier) dan Batu sebagai [Juara Umum III](tier).',
  'Sudah [juara umum](tier) 4 kali.',
  'Tuban mempertahankan predikat [Juara Umum](tier) MTQ.',
  // how money was spent
  'Penghargaan kinerja penyaluran Dana Desa [Terbaik Pertama](tier) diberikan kepada Tuban.',
  // among whom
  'Adapun [juara terbaik kedua](tier) diraih Tuban.',
  'Tuban meraih [juara III Klaster Kota Sektor Tempat Wisata](tier).',
  'Tuban meraih [juara II Klaster Kabupaten Sektor Pelayanan Satu Pintu (PSP)](tier), lalu pulang.',
  'Tuban meraih [peringkat pertama](tier) dalam lomba itu.',
  'Tuban meraih [Juara I Kluster Daerah Perbatasan](tier) tahun ini.',
  'Hadiah dibagi menurut kategori dan klaster daerah.',
  'Hadiah dibagi menurut kategori atau kelas peserta.',
  // who comes next is no part of it
  'Buton meraih [kategori Madya Terbaik II](tier) dan Kota Batu mendapat [kategori Madya Terbaik III](tier).',
  // leaders as a class
  'Salim meraih [Terbaik Pertama Kategori Sekda Kabupaten](tier).',
  'Salim meraih [Terbaik I Kategori Bupati](tier).',
  'Salim meraih [Terbaik Ketiga Kategori Camat](tier), lalu pulang.',
  'Salim pulang sebagai [Terbaik II Kategori Kepala Desa](tier).',
  // winners by name
  'Piala diraih Jawa Timur ([Pemenang Wilayah Barat](tier)) dan Bali ([Pemenang Wilayah Tengah](tier)).',
  'Tuban keluar sebagai [Pemenang I](tier) dan Batu sebagai [Pemenang Kedua](tier).',
  'Untuk pemenang pertama disediakan hadiah.',
  'Para pemenang wilayah timur berkumpul.',
  // places
  'Juara satu diraih Tuban, disusul Batu di [tempat kedua](tier) dan Bali di [tempat ketiga](tier).'.replace(
    'Juara satu',
    '[Juara satu](tier)',
  ),
  'Rombongan berhenti di tempat kedua untuk makan.',
  'Bali ada di [posisi sembilan](tier) dan Tuban di [posisi sepuluh](tier).',
  'Tuban menempati [peringkat tujuh](tier) nasional.',
  // a category with its short form
  'Tuban menempati [peringkat V kategori Lembaga Kearsipan Daerah (LKD) Kota Terbaik](tier) tahun ini.',
  'Tuban menang dalam [kategori Badan Usaha Milik Daerah (BUMD)](tier), lalu pulang.',
  'Piala itu diraih Salim ([kategori Dokter Gigi Mandiri](tier)) dan Apotek Melati.',
  // where a grade begins and ends
  'Tuban memperoleh nilai “[AA](tier)” yang memuaskan.',
  'Tuban meraih [kategori Kota Kecil](tier) Senin (27/2) malam.',
  // levels
  'Untuk tingkat Kabupaten Kabupaten Tuban juga meraih piala.',
  'Untuk tingkat kabupaten sedang Tuban juga meraih piala.',
  // English
  'Malang took [first prize](tier) and Batu was the [runner-up](tier).',
  'Malang became the [first runner-up](tier), Batu won the [grand prize](tier).',
  'Malang received the [top prize](tier) and a [Special Mention](tier).',
  'It won Adipura for the fifth time in the [category of medium-sized city](tier), in 2013.',
  'The city took the [first position](tier) in the [category of metropolitan city](tier), scoring 67.',
  'The others won in the [metropolitan city category](tier), along with six cities.',
  'For the [Pratama category](tier), Tuban was awarded.',
  'They are in the same category.',
  // a zone is a grade, where the survey of services is told
  'Ombudsman menilai layanan itu masuk [zona Hijau](tier), kata Salim.',
  // classes of which there are several
  'Lomba itu mengusung dua kategori utama: kuliner dan batik.',
  'Dalam kategori utama, yaitu batik, Tuban menang.',
  'Tuban meraih [kategori utama](tier) tahun ini.',
  '[Kategori Si Paling Sat Set](tier) diraih warga.',
  'Ada kategori pelajar 7 peserta, kategori umum 12 peserta.',
  '1. [Peringkat ke-3 Kategori Perangkat Daerah dengan Nilai Total Kematangan Terbesar](tier), diterima warga.',
  'Penghargaan STBM di dua kategori diberikan kepada Kabupaten Tuban.',
  'Penghargaan dalam kategori pertama juga diberikan kepada Kabupaten Tuban.',
  // a line's label
  'Juara desa wisata:\n[Harapan](tier): Desa Wisata Sukorejo\n[Harapan](tier): Kabupaten Tuban',
  'Harapan: semua warga sehat.\nSemua Harapan: Desa Wisata maju.',
];

test.each(SENTENCES)('%s', (notation) => {
  const { text, mentions } = marked(notation);
  const found = recognise(text, index).filter(({ type }) => type === 'tier');
  expect(found.map(({ type, start, end, quote }) => ({ type, start, end, quote }))).toEqual(mentions);
});

test('the bracket of a zone is its own where a grade has that whole name', () => {
  const tiers = ['Zona Merah', 'Zona Merah (Kepatuhan Rendah)'].map((name) => ({ name, aliases: [] }));
  const survey = gazetteer(
    names({ competitions: [{ id: 'layanan', name: 'Survei Layanan', aliases: [], tiers, level: 'national' }] }),
  );
  const quotes = (text: string) =>
    recognise(text, survey).flatMap(({ type, quote }) => (type === 'tier' ? [quote] : []));
  expect(quotes('Hasil survei Ombudsman:\n1. Tuban: Zona Merah (Kepatuhan Rendah)\n2. Batu: -')).toEqual([
    'Zona Merah (Kepatuhan Rendah)',
  ]);
  expect(quotes('Menurut Ombudsman, Tuban masuk Zona Merah (nilai 40).')).toEqual(['Zona Merah']);
});
