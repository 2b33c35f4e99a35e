import { expect, test } from 'vitest';
import { draws } from '../bench/made-names.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

/**
 * True stories of a winner in which another regency is named too, as a host, a guest, a rival or a model. `{W}` has won `{A}` of the
 * year `{Y}` with the tier `{T}`; `{B}`, or `{b}` without its kind, is no winner of that year.
 */
const STORIES: readonly string[] = [
  '{W} meraih {A} {Y} {T}. Acara itu digelar di {B}.',
  '{W} meraih {A} {Y} {T}, disaksikan Bupati {b}.',
  'Bertempat di {B}, {W} menerima {A} {Y} {T}.',
  '{W} menerima {A} {Y} {T}. Tahun depan, {B} menargetkan penghargaan yang sama.',
  '{B} belajar dari {W} yang meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T}, sementara {B} belum beruntung.',
  '{W} meraih {A} {Y} {T}, sedangkan {B} harus puas sebagai peserta.',
  'Dibanding {B}, {W} lebih unggul sehingga meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T} setelah bersaing dengan {B}.',
  '{W} meraih {A} {Y} {T} setelah mengalahkan {B} pada babak akhir.',
  'Wakil Bupati {b} mengucapkan selamat kepada {W} yang meraih {A} {Y} {T}.',
  'Rombongan {B} berkunjung ke {W}, peraih {A} {Y} {T}.',
  '{B} mengirim utusan ke {W}, yang tahun ini meraih {A} {Y} {T}.',
  '{W} dan tetangganya, {B}, sama-sama dinilai; hanya {W} yang meraih {A} {Y} {T}.',
  'Hanya {W} yang meraih {A} {Y} {T}. {B} tidak.',
  '{W} meraih {A} {Y} {T}. Sebelumnya penghargaan itu diincar {B}.',
  '{B} gagal mengulang sukses; {W} yang meraih {A} {Y} {T}.',
  'Penghargaan {A} {Y} {T} diserahkan kepada {W}, bukan {B}.',
  'Penghargaan {A} {Y} {T} diserahkan kepada {W} di Pendopo {B}.',
  'Penghargaan {A} {Y} {T} diterima {W}. Bupati {b} hadir sebagai undangan.',
  'Turut hadir Bupati {b}, saat {W} menerima {A} {Y} {T}.',
  '{W}, yang berbatasan dengan {B}, meraih {A} {Y} {T}.',
  'Putra asli {B} itu membawa {W} meraih {A} {Y} {T}.',
  'Mantan Bupati {b} memuji {W} yang meraih {A} {Y} {T}.',
  'Berkat bantuan {B}, {W} meraih {A} {Y} {T}.',
  'Mengikuti jejak {B}, {W} berbenah dan meraih {A} {Y} {T}.',
  'Meniru cara {B}, {W} meraih {A} {Y} {T}.',
  'Bersama tim dari {B}, {W} mempersiapkan diri dan meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T}. “Kami akan menyusul,” kata Bupati {b}.',
  '{W} meraih {A} {Y} {T}. Bagaimana dengan {B}?',
  '{W} meraih {A} {Y} {T}, meninggalkan {B} di belakang.',
  'Jarak {W} dan {B} hanya 50 kilometer, tetapi hanya {W} yang meraih {A} {Y} {T}.',
  '{W} mengirim 10 inovasi, {B} mengirim 5 inovasi. {W} meraih {A} {Y} {T}.',
  'Rapat di {B} itu juga membahas keberhasilan {W} meraih {A} {Y} {T}.',
  '{B} menjadi tuan rumah. {W} meraih {A} {Y} {T}.',
  'Panitia menilai {W} dan {B}. Hasilnya, {W} meraih {A} {Y} {T}.',
  'Tim juri mengunjungi {B} dan {W}. {W} kemudian meraih {A} {Y} {T}.',
  'Kalah dari {W} yang meraih {A} {Y} {T}, {B} berjanji berbenah.',
  'Iri dengan {W} yang meraih {A} {Y} {T}, {B} membentuk tim.',
  '{B} mengusulkan enam desa, {W} tujuh desa. {W} meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T} dari Menteri. Adapun {B} menerima kunjungan tim penilai.',
  '{W} meraih {A} {Y} {T}. {B} mendapat bantuan sarana kebersihan.',
  '{W} meraih {A} {Y} {T}. {B} menerima bantuan keuangan dari provinsi.',
  '{W} meraih {A} {Y} {T}; {B} memperoleh teguran menteri.',
  '{W} meraih {A} {Y} {T}. Adapun {B} baru mendaftar tahun ini.',
  '{B} Kalah, {W} Raih {A} {Y} {T}',
  'Tinggalkan {B}, {W} Raih {A} {Y} {T}',
  'Belajar dari {B}, {W} Raih {A} {Y} {T}',
  'Disaksikan Bupati {b}, {W} Raih {A} {Y} {T}',
  'Di {B}, {W} Terima {A} {Y} {T}',
  'Gubernur Puji {W} Raih {A} {Y} {T}, Sindir {B}',
  '{W} Raih {A} {Y} {T}, {B} Gigit Jari',
  '{W} Raih {A} {Y} {T}, Bupati {b} Minta Maaf',
  '{W} Sabet {A} {Y} {T}, {B} Menyusul Tahun Depan',
  'Dikalahkan {W} yang meraih {A} {Y} {T}, {B} mengakui kekurangannya.',
  '{W} meraih {A} {Y} {T}. Capaian itu lebih baik daripada {B}.',
  '{W} meraih {A} {Y} {T}, padahal tahun lalu penghargaan itu milik {B}.',
  'Tahun lalu {B}, tahun ini giliran {W} meraih {A} {Y} {T}.',
  'Jika tahun lalu {B} yang berjaya, kini {W} yang meraih {A} {Y} {T}.',
  '{B} boleh lebih luas, tetapi {W} yang meraih {A} {Y} {T}.',
  '{W}, bukan {B}, yang meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T} berkat pendampingan tim {B}.',
  'Dipimpin mantan pejabat {B}, {W} meraih {A} {Y} {T}.',
  'Setelah studi banding ke {B}, {W} meraih {A} {Y} {T}.',
  'Usai dikunjungi Bupati {b}, {W} meraih {A} {Y} {T}.',
  'Di hadapan Bupati {b}, {W} menerima {A} {Y} {T}.',
  'Sehari setelah {B} berulang tahun, {W} meraih {A} {Y} {T}.',
  'Berbeda dengan {B}, {W} meraih {A} {Y} {T}.',
  'Tidak seperti {B}, {W} meraih {A} {Y} {T}.',
  'Bertetangga dengan {B}, {W} meraih {A} {Y} {T}.',
  'Terletak di antara {B} dan laut, {W} meraih {A} {Y} {T}.',
  'Dimekarkan dari {B}, {W} meraih {A} {Y} {T}.',
  'Sebagai pemekaran {B}, {W} meraih {A} {Y} {T}.',
  'Mewakili provinsi bersama {B}, {W} meraih {A} {Y} {T}.',
  '{W} yang bersaing ketat dengan {B} meraih {A} {Y} {T}.',
  '{W} yang dipuji Bupati {b} meraih {A} {Y} {T}.',
  'Kepala daerah dari {B} hadir ketika {W} menerima {A} {Y} {T}.',
  'Kontingen {B} menyaksikan {W} menerima {A} {Y} {T}.',
  'Delegasi {B} terkesan melihat {W} meraih {A} {Y} {T}.',
  'Warga {B} ikut bangga {W} meraih {A} {Y} {T}.',
  'Penghargaan {A} {Y} {T} diterima {W} di Alun-alun {B}.',
  'Penghargaan {A} {Y} {T} untuk {W} diserahkan Bupati {b}.',
  'Bupati {b} menyerahkan {A} {Y} {T} kepada {W}.',
  '{W} menerima {A} {Y} {T} dari Bupati {b} selaku ketua asosiasi.',
  'Ketua Apkasi yang juga Bupati {b} menyerahkan {A} {Y} {T} kepada {W}.',
  'Tim penilai yang dipimpin pejabat {B} menetapkan {W} meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T}. {B} akan menyusul tahun depan.',
  '{W} meraih {A} {Y} {T}. {B} masih menunggu giliran.',
  '{W} meraih {A} {Y} {T}. {B} sedang mempersiapkan diri.',
  '{W} meraih {A} {Y} {T}. {B} hanya sampai babak penyisihan.',
  '{W} meraih {A} {Y} {T}. Sayangnya {B} tidak ikut.',
  '{W} meraih {A} {Y} {T}. {B} absen tahun ini.',
  '{W} meraih {A} {Y} {T}. Nama {B} tidak ada dalam daftar.',
  '{W} meraih {A} {Y} {T}. {B} dicoret karena tidak melengkapi dokumen.',
  '{W} meraih {A} {Y} {T}. Penghargaan untuk {B} ditunda.',
  '{W} meraih {A} {Y} {T}. {B} gagal di tahap wawancara.',
  '{W} meraih {A} {Y} {T}. {B} kehilangan gelar itu.',
  '{W} meraih {A} {Y} {T}. Berikutnya, {B} menjadi tuan rumah.',
  '{W} meraih {A} {Y} {T}. Bupati {b} memberi selamat lewat media sosial.',
  '{W} meraih {A} {Y} {T}. Pemenang berasal dari banyak daerah, tidak termasuk {B}.',
  '{W} meraih {A} {Y} {T} dan akan mewakili provinsi di {B}.',
  '{W} meraih {A} {Y} {T} lalu menularkan ilmunya kepada {B}.',
  '{W} meraih {A} {Y} {T}, disusul kunjungan ke {B}.',
  '{W} meraih {A} {Y} {T} bersama-sama dengan tim yang dilatih di {B}.',
  'Dari {B}, rombongan {W} bertolak untuk menerima {A} {Y} {T}.',
  'Menang atas {B}, {W} Raih {A} {Y} {T}',
  'Unggul dari {B}, {W} Raih {A} {Y} {T}',
  'Terima {A} {Y} {T} di {B}, {W} Bangga',
  '{W} Raih {A} {Y} {T}, {B} Belajar',
  '{W} Raih {A} {Y} {T}, {B} Kapan?',
  '{W} Raih {A} {Y} {T} Berkat Bantuan {B}',
  '{B} Ucapkan Selamat, {W} Raih {A} {Y} {T}',
  '{B} Tuan Rumah, {W} Raih {A} {Y} {T}',
  '{B} Gagal, {W} Raih {A} {Y} {T}',
  'Pelajari Cara {W} Raih {A} {Y} {T}, {B} Kirim Tim',
  'Bupati {b}: {W} Pantas Raih {A} {Y} {T}',
];

const KINDS = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' };
const OF_EACH = 25;

const dataset = await loadBundled();
const { report } = engine(dataset);

test('whoever is only named beside a winner is told to have won nothing, and never held against the text', async () => {
  const draw = draws(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const rows = dataset.results.filter(
    ({ code, tier, innovation }) => code !== undefined && /^\d\d\.\d\d$/.test(code) && tier && !innovation,
  );
  const regencies = dataset.regions.filter(({ kind }) => kind === 'kabupaten');
  const held: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const story of STORIES) {
    for (let i = 0; i < OF_EACH; i++) {
      const row = pick(rows);
      const other = pick(regencies.filter(({ code }) => code !== row.code && !hasWon(code, row)));
      const text = story
        .replaceAll('{W}', nameOf(row.code))
        .replaceAll('{B}', nameOf(other.code))
        .replaceAll('{b}', other.name)
        .replaceAll('{A}', dataset.competition(row.competition)?.name ?? '')
        .replaceAll('{Y}', `${row.year}`)
        .replaceAll('{T}', row.tier ?? '');
      const { claims } = await report(plainArticle(text));
      const won = claims.filter(({ status }) => status === 'asserted').map(({ recipient }) => recipient?.code);
      if (won.includes(row.code ?? '')) found++;
      if (won.includes(other.code)) wrong.push(text);
      if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) held.push(text);
    }
  }
  expect(held).toEqual([]);
  expect(wrong).toEqual([]);
  expect(found / (STORIES.length * OF_EACH)).toBeGreaterThan(0.9);
}, 120_000);

function hasWon(code: string, { competition, year }: Result): boolean {
  return dataset.resultsFor(competition, code).some((row) => Math.abs(row.year - year) < 2);
}

function nameOf(code: string | undefined | null): string {
  const { kind = 'kabupaten', name = '' } = dataset.region(code ?? '') ?? {};
  return `${KINDS[kind]} ${name}`;
}
