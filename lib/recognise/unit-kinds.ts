import type { UnitHead } from '../language/bodies.ts';
import type { Scan } from './scan.ts';

/** What says of which kind a unit is, or how well it does, and names none. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'daerah terpencil sangat perbatasan kepulauan keluarga remaja lansia balita terpadu keliling pembantu rawat inap umum swasta negeri ' +
    'pemerintah kementerian tni polri nasional prima aktif berprestasi teladan terbaik terfavorit favorit terinovatif terbersih sehat ' +
    'unggul juara tangguh siaga mandiri maju berkembang rintisan digital cerdas pintar cantik inspiratif percontohan binaan antikorupsi ' +
    'adiwiyata berkualitas inklusi sekolah khusus rakyat tradisional modern modal murah tertib ukur kerja ekspor bebas pancasila proklim iklim tematik ' +
    'ramah lingkungan anak air minum kriteria kategori tingkat penerima pemenang peraih peserta se award awards'
  ).split(' '),
);

/** "Puskesmas Daerah Terpencil", "Puskesmas Berprestasi", "Perumda Air Minum", "Pasar Rakyat": a kind of units, none by name. */
export function isKindOnly(scan: Scan, row: UnitHead, headEnd: number, end: number): boolean {
  if (end === headEnd || row.alone) return false;
  for (let word = headEnd; word < end; word++)
    if (
      !KINDS.has(scan.key(word)) &&
      !CLASS.test(scan.key(word)) &&
      !(row.group === true && KINDS_OF_GROUPS.test(scan.key(word)))
    )
      return false;
  return true;
}

/** "Lapas Kelas IIB". */
const CLASS = /^(?:kelas|i{1,3}[ab]?)$/;

/** "Perpustakaan Nasional RI", "Perpustakaan Desa/Kelurahan". */
const KINDS_OF_GROUPS =
  /^(?:desa|kelurahan|kecamatan|kabupaten|kota|provinsi|ri|republik|indonesia|pkk|berbasis|sd|smp|sma)$/;
