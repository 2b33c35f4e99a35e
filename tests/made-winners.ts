import { picksOf } from './drawn.ts';

/** One sentence of a made-up article, and what it tells. */
export type MadeWin = {
  readonly text: string;
  /** Kemendagri code of the region that has it. */
  readonly code: string;
  /** Of the data; undefined where no competition has that name. */
  readonly competition: string | undefined;
  readonly grade: string | undefined;
  readonly year: number | undefined;
};

/** `id` is the competition's, where the data has it. */
export type MadeAward = { readonly id?: string; readonly name: string; readonly grade?: string };

export const AWARDS: readonly MadeAward[] = [
  { id: 'uhc-award', name: 'UHC Award', grade: 'Madya' },
  { id: 'adipura', name: 'Adipura' },
  { id: 'kla', name: 'Kabupaten Layak Anak (KLA)', grade: 'Nindya' },
  { id: 'ape', name: 'Anugerah Parahita Ekapraya (APE)', grade: 'Madya' },
  { id: 'swasti-saba', name: 'Swasti Saba', grade: 'Wiwerda' },
  { id: 'iga', name: 'Innovative Government Award (IGA)' },
  { id: 'wtn', name: 'Wahana Tata Nugraha' },
  { name: 'Anugerah Pangan Nusantara' },
  { name: 'Pelopor Digital Award' },
];

const SUBJECTS: readonly (readonly [subject: string, code: string])[] = [
  ['Kabupaten Tuban', '35.23'],
  ['Pemkab Tuban', '35.23'],
  ['Pemerintah Kabupaten (Pemkab) Tuban', '35.23'],
  ['Kota Batu', '35.79'],
  ['Bupati Tuban', '35.23'],
  ['Tuban', '35.23'],
  ['Pemkab Tuban melalui Dinas Kesehatan', '35.23'],
  ['Kabupaten Tuban, Jawa Timur,', '35.23'],
  ['Kabupaten Tuban yang dipimpin Bupati Aditya Halindra Faridzky', '35.23'],
];

const ADVERBS = ['', '', 'kembali', 'berhasil', 'akhirnya', 'secara resmi', 'juga', 'lagi-lagi', 'kembali berhasil'];

const VERBS = (
  'meraih;menerima;menyabet;diganjar;dianugerahi;mendapat;mendapatkan;memperoleh;memboyong;mengantongi;mempertahankan;' +
  'dinobatkan sebagai penerima;terpilih sebagai peraih;menjadi salah satu penerima;masuk dalam daftar penerima;berhak atas;' +
  'ditetapkan sebagai penerima;tercatat sebagai penerima;mencatatkan prestasi dengan meraih;dipercaya menerima;menjadi penerima;' +
  'mengharumkan nama daerah dengan meraih;membawa pulang;merengkuh'
).split(';');

/** Where it happened, when, and why. */
const OPENINGS = (
  'Berdasarkan hasil penilaian tim juri, ;Pada Rapat Kerja Nasional di Jakarta, ;Senin (12/8/2024), ;' +
  'Setelah melalui proses penilaian yang ketat, ;Berkat kerja keras semua pihak, ;Untuk kedua kalinya, ;Tahun ini, ;' +
  'Di tengah berbagai keterbatasan, ;Sebagai bentuk apresiasi atas kinerjanya, '
).split(';');

const TAILS = (
  ';; dari pemerintah pusat; yang diserahkan langsung Menteri Dalam Negeri Tito Karnavian;' +
  ' di Hotel Sahid Jakarta, Senin (12/8/2024);, Senin (12/8/2024); untuk kedua kalinya; atas komitmennya melayani warga;' +
  ' bersama 20 daerah lainnya; yang diterima langsung Sekretaris Daerah; tingkat nasional'
).split(';');

/** Articles of three lines, of which the second tells of one win; the same for the same seed. */
export function madeWins(count: number, seed: number): readonly MadeWin[] {
  const pick = picksOf(seed);
  return Array.from({ length: count }, () => madeWin(pick));
}

function madeWin(pick: <T>(list: readonly T[]) => T): MadeWin {
  const { id, name, grade } = pick(AWARDS);
  const [subject, code] = pick(SUBJECTS);
  const dated = pick(['', ' 2024', ' tahun 2024']);
  const award = `${name}${dated}`;
  const bare = subject.replace(/,$/, '');
  const verb = `${pick(ADVERBS)} ${pick(VERBS)}`.trim();
  const wins = [award, `penghargaan ${award}`, `piala ${award}`, `penghargaan bergengsi tingkat nasional, ${award}`];
  const graded = grade
    ? [
        `${award} kategori ${grade}`,
        `penghargaan kategori ${grade} dalam ajang ${award}`,
        `kategori ${grade} pada ${award}`,
        `predikat ${grade} dalam penilaian ${award}`,
        `${award} dengan predikat ${grade}`,
      ]
    : [];
  const tells = pick([...wins, ...graded]);
  const isGraded = graded.includes(tells);
  const ceremony = pick([
    `Pada malam penganugerahan ${award}, `,
    `Dalam acara penyerahan ${award} di Jakarta, `,
    `Dalam ajang ${award}, `,
    `Pada ${award} yang digelar di Jakarta, `,
  ]);
  const minister = 'Menteri Dalam Negeri Tito Karnavian';
  const [line, hasGrade] = pick<() => readonly [string, boolean]>([
    () => [`${pick(['', pick(OPENINGS)])}${subject} ${verb} ${tells}${pick(TAILS)}.`, isGraded],
    () => [`${pick(OPENINGS)}${subject} ${verb} ${tells}.`, isGraded],
    () =>
      grade
        ? [
            `${ceremony}${subject} ${verb} ${pick(['penghargaan kategori', 'kategori', 'predikat'])} ${grade}${pick(TAILS)}.`,
            true,
          ]
        : [`${subject} ${verb} ${tells}.`, isGraded],
    () => [
      `${tells} ${pick(['diraih', 'diraih oleh', 'berhasil diraih', 'disabet', 'jatuh kepada'])} ${bare}.`,
      isGraded,
    ],
    () => [`${tells} ${pick(['diserahkan', 'diberikan'])} ${minister} kepada ${bare}.`, isGraded],
    () => [`${minister} ${pick(['menyerahkan', 'memberikan', 'menganugerahkan'])} ${tells} kepada ${bare}.`, isGraded],
    () => [`${pick(['Keberhasilan', 'Prestasi'])} ${bare} meraih ${tells} disambut gembira warga.`, isGraded],
    () => [
      `${subject} ${pick(['merupakan', 'adalah', 'menjadi'])} ${pick(['salah satu ', ''])}${pick(['penerima', 'peraih'])} ${tells}.`,
      isGraded,
    ],
    () => [
      `${bare} ${pick(['menjadi satu-satunya daerah di Jawa Timur yang meraih', 'menjadi salah satu dari 20 daerah yang menerima', 'termasuk daerah yang meraih', 'merupakan satu dari 20 daerah yang meraih'])} ${tells}.`,
      isGraded,
    ],
    () => [`${bare} yang ${verb} ${tells} tidak ingin berpuas diri.`, isGraded],
    () => [`“Alhamdulillah, hari ini ${bare} ${verb} ${tells},” kata kepala dinas itu.`, isGraded],
  ])();
  return {
    text: `Kabar baik datang pada awal pekan ini.\n${line.charAt(0).toUpperCase()}${line.slice(1)}\nPemerintah daerah berharap kinerja itu dapat dipertahankan.`,
    code,
    competition: id,
    grade: hasGrade ? grade : undefined,
    year: dated === '' ? undefined : 2024,
  };
}
