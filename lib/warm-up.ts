import type { Article } from './article/article.ts';
import type { Engine } from './engine.ts';

/**
 * Browsers compile a pattern in earnest when it is asked a second time, and a function after some more: the first real
 * article is then read in two thirds of the time that it takes after one round. More rounds bring little.
 */
const ROUNDS = 4;

/**
 * Reads a made-up article while the page is still being read, so that the rules are compiled and the tables made when the
 * first real one comes. Gives way after every stage; ends when `signal` is aborted, and never throws.
 */
export async function warmUp(engine: Engine, signal: AbortSignal): Promise<void> {
  const giveWay = () => new Promise<void>((resolve) => setTimeout(resolve));
  await giveWay();
  for (let round = 0; round < ROUNDS && !signal.aborted; round++)
    await engine.report(round % 2 === 0 ? PRINTED : TYPED, { signal, onStage: giveWay }).catch(() => {});
}

/**
 * One of everything that the rules look for: its words matter to nobody, its variety does. Where a table of rules is tried
 * from the top, the last row's wording has them all compiled.
 */
const LINES = [
  ['heading', 'Pemkab Lumajang Raih Top 45 KIPP 2019 lewat “Layanan Contoh Bersama”'],
  [
    'paragraph',
    'LUMAJANG – Bupati Lumajang Drs. H. Contoh Nama, M.Si. menerima penghargaan Kompetisi Inovasi Pelayanan Publik (KIPP) tahun 2019 kategori Top 45 dari Presiden Joko Widodo, Selasa (15/10/2019), di Jakarta. Inovasi “Layanan Contoh Bersama (LCB)” milik UPT Puskesmas Randuagung dan Dinas Kesehatan Kabupaten Lumajang itu masuk Top 99 sejak tahun lalu.',
  ],
  [
    'paragraph',
    'Selain itu, Kota Malang berhasil meraih 2 penghargaan, yakni Anugerah Contoh Award 2018 kategori Terbaik Utama dan Innovative Government Award (IGA) 2020. “Kami berharap tahun depan Kabupaten Lumajang bisa meraih Adipura Kencana,” kata Wakil Bupati M. Contoh, Rabu malam 16 Oktober 2019. Provinsi Jawa Timur belum pernah memperoleh predikat Kabupaten Layak Anak Nindya, dan akan maju ke penilaian WTN.',
  ],
  [
    'paragraph',
    'Kabupaten Jember juga memperoleh penghargaan. Dari hasil penilaian juri, Kota Batu lolos ke tahap verifikasi Adipura. Adiwiyata untuk Kabupaten Gresik akan diserahkan bulan depan. Dari sepuluh daerah, tujuh di antaranya meraih WTP. Terbaik Pertama diraih Kabupaten Blitar, Terbaik Kedua diraih Kota Kediri, dan Kabupaten Tuban menempati posisi ketiga.',
  ],
  [
    'paragraph',
    'Pada 2017 Kabupaten Lumajang meraih KLA Pratama, pada 2018 meraih KLA Madya (2019, 2020), naik dari WDP tahun lalu menjadi opini WTP atas LKPD 2018. Setelah IGA 2017, kini Bupati Lumajang menerima penghargaan serupa dari Ketua PWI Jawa Timur. Salah satunya Kota Batu, sedangkan Kabupaten Tuban, Kabupaten Gresik, dan Kota Kediri masih Pratama; lima desa, yakni Desa Contoh, Desa Sumber dan SMPN 2 Jember, terdiri dari sekolah terbaik.',
  ],
  [
    'paragraph',
    'Juara I Lomba Desa diraih Desa Makmur Kecamatan Jenu, juara II Desa Rejo, disusul juara III Kelurahan Asri. Untuk wilayah Jawa dimenangkan oleh Kota Madiun dengan nilai 87,4. RSUD dr. Contoh Kota Malang dan Polres Blitar diganjar piagam penghargaan sebagai tim terbaik dari Gubernur atas prestasi sepanjang tahun 2018, sehingga warga bersyukur karena tidak ada yang gagal.',
  ],
  [
    'paragraph',
    'Penghargaan sebelumnya: Adipura (2016) dan Piala Contoh dalam Lomba Perpustakaan tingkat nasional yang digelar Kementerian Dalam Negeri di Hotel Contoh, Surabaya. Ketua TP PKK Kabupaten Lumajang Ny. Contoh Sari, S.Pd., didampingi Kepala Dinas Pendidikan Rina Contoh, hadir mewakili Bupati; “Predikat A dan nilai SAKIP 2018 BB ini bukti kerja semua, termasuk Kecamatan Candipuro dan PDAM,” ungkapnya. Baca juga: Kota Blitar Gagal Raih WTN',
  ],
  ['paragraph', 'Berikut daftar penerima penghargaan KIPP 2019:'],
  ['item', '1. Kabupaten Banyuwangi: Gerakan Contoh Sehat (Juara I)'],
  ['item', '2. Kota Surabaya – Sistem Informasi Contoh Terpadu (Harapan II)'],
  ['paragraph', '(Adv/Humas Kominfo Lumajang)'],
] as const;

/**
 * Browsers compile a pattern apart for texts that a byte a sign can hold and for others: one article has the quotes and
 * dashes of print, one those of a keyboard.
 */
const PRINTED = sample((line) => line);
const TYPED = sample((line) => line.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/–/g, '-'));

function sample(written: (line: string) => string): Article {
  let start = 0;
  const lines = LINES.map(([kind, line]) => ({ kind, line: written(line) }));
  const blocks = lines.map(({ kind, line }) => {
    const block = { kind, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return {
    text: lines.map(({ line }) => line).join('\n'),
    blocks,
    metadata: { publishedAt: { value: '2019-10-16', from: 'meta' } },
    reading: 'article',
  };
}
