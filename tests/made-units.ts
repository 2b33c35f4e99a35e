import { type Pick, picksOf } from './drawn.ts';

/** A made-up article of which one sentence tells what a unit has won. */
export type MadeUnit = {
  readonly text: string;
  /** Kemendagri code of the region that the unit lies in. */
  readonly code: string;
  readonly unit: string;
  /** "1" to "3", one for each prize; empty where no place is told. */
  readonly places: readonly string[];
};

type Region = { readonly name: string; readonly code: string; readonly province: string };
const REGIONS: readonly Region[] = [
  { name: 'Kabupaten Tuban', code: '35.23', province: 'Jawa Timur' },
  { name: 'Kota Batu', code: '35.79', province: 'Jawa Timur' },
  { name: 'Kabupaten Malang', code: '35.07', province: 'Jawa Timur' },
  { name: 'Kabupaten Solok', code: '13.02', province: 'Sumatera Barat' },
  { name: 'Kota Magelang', code: '33.71', province: 'Jawa Tengah' },
];
const NAMES = 'Sukamaju Banjarsari Wonorejo Tegalrejo Sidomulyo Margomulyo Kalirejo Purwosari Girimulyo'.split(' ');

/** What wins, what it may be the best of, and who leads it. */
const KINDS: readonly (readonly [unit: string, best: string, head: string])[] = [
  ['Desa N', 'desa terbaik', 'Kepala Desa N'],
  ['Kelurahan N', 'kelurahan terbaik', 'Lurah N'],
  ['Kecamatan N', 'kecamatan terbaik', 'Camat N'],
  ['SDN 1 N', 'sekolah terbaik', 'Kepala SDN 1 N'],
  ['SMP Negeri 2 N', 'sekolah terbaik', 'Kepala SMP Negeri 2 N'],
  ['MTsN 1 N', 'madrasah terbaik', 'Kepala MTsN 1 N'],
  ['TK Pertiwi N', 'sekolah terbaik', 'Kepala TK Pertiwi N'],
  ['Puskesmas N', 'puskesmas terbaik', 'Kepala Puskesmas N'],
  ['UPT Puskesmas N', 'puskesmas terfavorit', 'Kepala UPT Puskesmas N'],
  ['RSUD dr Soegiri N', 'rumah sakit terbaik', 'Direktur RSUD dr Soegiri N'],
  ['KWT Mawar Desa N', 'kelompok terbaik', 'Ketua KWT Mawar Desa N'],
  ['TP PKK Desa N', 'tim penggerak terbaik', 'Ketua TP PKK Desa N'],
];

/** Where it lies, behind its name. */
const LIES: readonly ((region: Region) => string)[] = [
  ({ name }) => `, ${name}`,
  ({ name }) => ` (${name})`,
  ({ name }) => ` di ${name}`,
  ({ name }) => ` dari ${name}`,
  ({ name }) => ` ${name}`,
  ({ name, province }) => `, ${name}, ${province}`,
  ({ name }) => `, Kecamatan Kerek, ${name}`,
  ({ name }) => ` Kecamatan Kerek ${name}`,
];
const IN_DISTRICT = 6;

const ADVERBS = ['', 'kembali ', 'berhasil ', 'juga ', 'kembali berhasil '];
const VERBS = 'meraih menerima menyabet mendapat memperoleh memboyong mengantongi'.split(' ');
const GIVERS = [
  'Kementerian Kesehatan',
  'Gubernur Jawa Timur',
  'BPJS Kesehatan',
  'Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi',
  'Badan Kepegawaian Negara (BKN)',
];
const AWARDS = ['Pelopor Digital Award', 'Anugerah Pelayanan Prima', 'Smart Service Award'];
const PLACES = [
  ['peringkat pertama', 'peringkat kedua', 'terbaik III'],
  ['juara 1', 'juara 2', 'juara 3'],
  ['terbaik I', 'terbaik II', 'terbaik III'],
];
const FIELDS = ['penyaluran bantuan', 'kinerja pelaporan', 'pelayanan perizinan'];
const INNOVATIONS = ['“Si Jempol”', '"Pasar Desa Digital"', '“Jemput Bola Adminduk”'];
const TOPS = ['Top 45 Inovasi Pelayanan Publik', 'Top 99 KIPP 2023', 'Innovative Government Award (IGA) 2022'];

/** What else such articles tell, of which nothing was won. */
const BESIDES = [
  '',
  'Acara itu digelar di Hotel Aria, Kota Surabaya, dan dihadiri ratusan undangan.',
  'Penyerahan penghargaan itu dihadiri Bupati Lamongan Yuhronur Efendi dan Kepala Dinas Kesehatan Kabupaten Gresik.',
  'Sebelumnya, rombongan Kabupaten Gresik pernah belajar ke sana.',
  'Lurah Sukorejo berharap kelurahannya juga meraih penghargaan serupa tahun depan.',
  'Kepala Puskesmas Mantup dan Direktur RSUD Kabupaten Gresik hadir menerima arahan.',
  'Tahun depan, Desa Mantup, Kabupaten Lamongan, ditargetkan meraih juara pertama.',
  'Gubernur Jawa Timur Khofifah Indar Parawansa berpesan agar prestasi dipertahankan.',
];

/** Articles about one unit each, told another way; the same for the same seed. */
export function madeUnits(count: number, seed: number): readonly MadeUnit[] {
  const pick = picksOf(seed);
  return Array.from({ length: count }, () => madeUnit(pick));
}

function madeUnit(pick: Pick): MadeUnit {
  const [kind, best, leader] = pick(KINDS);
  const name = pick(NAMES);
  const region = pick(REGIONS);
  const named = (row: string) => row.replace(/N$/, name);
  const isHome = pick([true, false, false]);
  const lies = isHome ? '' : pick(kind.startsWith('Kecamatan') ? LIES.slice(0, IN_DISTRICT) : LIES)(region);
  const winner = `${named(kind)}${lies}`;
  const comma = lies.startsWith(',') ? ',' : '';
  const subject = `${winner}${comma} ${pick(ADVERBS)}`;
  const verb = pick(VERBS);
  const head = `${named(leader)}${lies}`;
  const giver = pick(GIVERS);
  const award = pick(AWARDS);
  const [first, second, third] = pick(PLACES);
  const title = pick(INNOVATIONS);
  const top = pick(TOPS);
  const [sentence, places = []] = pick<() => readonly [string, (readonly string[])?]>([
    () => [`${subject}${verb} ${pick(['', 'penghargaan '])}${award}`],
    () => [`${subject}${verb} penghargaan dari ${giver} sebagai ${best}`],
    () => [`${subject}mendapat apresiasi dari ${giver} sebagai ${best}`],
    () => [`${subject}${pick(['dinobatkan', 'ditetapkan', 'terpilih', 'dinyatakan'])} sebagai ${best}`],
    () => [`${subject}${verb} ${pick(['predikat', 'gelar', 'penghargaan sebagai'])} ${best}`],
    () => [`${subject}${verb} ${pick(['stan terbaik', 'predikat peserta terfavorit'])} dalam pameran pembangunan`],
    () => [`${subject}${verb} ${second} lomba kebersihan lingkungan tingkat nasional`, ['2']],
    () => [
      `${subject}meraih ${pick(['', 'tiga penghargaan, yakni '])}${first} ${FIELDS[0]}, ${second} ${FIELDS[1]}, dan ${third} ${FIELDS[2]}`,
      ['1', '2', '3'],
    ],
    () => [
      `${subject}meraih ${first} kategori ${FIELDS[0]}, ${second} kategori ${FIELDS[1]} dan ${third} kategori ${FIELDS[2]}`,
      ['1', '2', '3'],
    ],
    () => [`${pick(['Penghargaan', 'Predikat', 'Gelar'])} ${best} ${pick(['diraih', 'jatuh kepada'])} ${winner}`],
    () => [`${head}${comma} menerima ${pick([`penghargaan sebagai ${best}`, award])}`],
    () => [`${giver} menyerahkan ${pick([`penghargaan ${best}`, award])} kepada ${head}`],
    () => [`Penghargaan ${best} diterima ${pick(['', 'langsung oleh '])}${head}`],
    () => [`Inovasi ${title} ${pick(['milik', 'dari', 'yang digagas'])} ${winner}${comma} masuk ${top}`],
    () => [`Melalui inovasi ${title}, ${subject}meraih ${top}`],
    () => [`${top} diraih ${winner} dengan inovasi ${title}`],
  ])();
  const lead = isHome ? `Kabar baik datang dari ${region.name}.` : 'Kabar baik datang pada awal pekan ini.';
  return {
    text: `${lead}\n${sentence}.\nCapaian itu diharapkan dapat dipertahankan.\n${pick(BESIDES)}`.trim(),
    code: region.code,
    unit: named(kind),
    places,
  };
}
