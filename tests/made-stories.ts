import { picksOf, withChoices } from './drawn.ts';
import { AWARDS, type MadeAward } from './made-winners.ts';

/** An article that tells of one award over two sentences. */
export type MadeStory = {
  readonly text: string;
  /** Kemendagri code of the region that has it. */
  readonly code: string;
  /** As printed. */
  readonly award: string;
  /** Of the data; undefined where no competition has that name. */
  readonly competition: string | undefined;
  readonly grade: string | undefined;
};

const STORY_AWARDS: readonly MadeAward[] = [
  ...AWARDS,
  { name: 'Anugerah Bangga Berwisata' },
  { name: 'TPID Award' },
  { name: 'Indonesia Green Leader Award' },
];

const REGIONS: readonly (readonly [kind: string, name: string, code: string])[] = [
  ['Kabupaten', 'Tuban', '35.23'],
  ['Kota', 'Batu', '35.79'],
  ['Kabupaten', 'Lumajang', '35.08'],
  ['Kabupaten', 'Wonogiri', '33.12'],
  ['Kota', 'Salatiga', '33.73'],
  ['Kabupaten', 'Sumedang', '32.11'],
];

const CEREMONY = 'Kementerian terkait menggelar malam penganugerahan {A} 2024 di Jakarta, Senin (12/8/2024). ' as const;
const GIVER =
  '(Menteri Dalam Negeri|Wakil Presiden|Gubernur Jawa Timur|Menteri Kesehatan) menyerahkan {A} 2024. ' as const;
const LEAD =
  '(Prestasi membanggakan|Kabar gembira|Capaian gemilang|Torehan prestasi) (kembali ditorehkan|diukir|datang dari|kembali diraih) {R}. ' as const;

/** `{R}` is the region, `{N}` its name alone, `{K}` its kind in small letters, `{A}` the award, `{G}` its grade; of `(one|other)` one is drawn. */
const STORIES: readonly string[] = [
  `${CEREMONY}{R} (menjadi salah satu penerimanya|menjadi salah satu daerah penerima|termasuk di antara penerima penghargaan tersebut|meraih penghargaan tersebut|terpilih sebagai salah satu penerima).`,
  `${CEREMONY}Penghargaan tersebut diterima langsung (Bupati|Wakil Bupati|Sekda) {N}.`,
  `${CEREMONY}(Penghargaan itu diserahkan Menteri kepada {R}|Penghargaan diserahkan kepada Bupati {N}).`,
  `${GIVER}(Bupati {N} menerima langsung penghargaan itu|Penghargaan itu diterima langsung Bupati {N}|Penghargaan itu diterima Bupati {N}|{R} menjadi salah satu penerimanya).`,
  `${GIVER}(Salah satunya diberikan kepada|Salah satu penerimanya adalah|Satu di antara penerimanya) {R}.`,
  `${LEAD}(Kali ini|Terbaru,|Pada 2024,|Teranyar,|Tahun ini,) (daerah ini|{N}|pemerintah daerah setempat|{K} ini) (meraih|menyabet|menerima|berhasil meraih|dianugerahi) {A}.`,
  '{R} kembali meraih {A} 2024. (Predikat yang diraih adalah {G}|Penghargaan yang diterima berupa kategori {G}|{R} meraih predikat {G}|Tahun ini, predikat {G} berhasil disabet|Penghargaan itu diraih dengan kategori {G}|Dalam ajang itu, daerah ini masuk kategori {G}).',
  'Predikat {G} (berhasil diraih|disabet|diraih) {R}. (Predikat itu diraih|Penghargaan itu didapat|Hal itu diumumkan|Predikat tersebut diberikan) dalam (ajang|penilaian|penganugerahan) {A} 2024.',
  '{R} (kembali meraih penghargaan bergengsi|mendapat penghargaan dari pemerintah pusat|menerima penghargaan tingkat nasional|menorehkan prestasi). (Penghargaan tersebut adalah|Penghargaan itu yakni|Penghargaan yang diterima yaitu|Penghargaan yang dimaksud ialah|Kali ini penghargaan yang diraih adalah|Adapun penghargaan yang diterima yakni) {A} 2024.',
  'Bupati {N} mengaku bangga atas (diraihnya|penghargaan|raihan|capaian|keberhasilan daerahnya meraih|diterimanya) {A}. “Ini buah kerja keras kita semua,” katanya.',
  '“(Alhamdulillah,|Kami bersyukur|Kita patut bangga,|Terima kasih kepada semua pihak,) (kita|kami|{R}) (meraih|mendapatkan|bisa meraih|kembali mendapat|berhasil meraih) {A} tahun ini,” (ujar|kata|tutur) Bupati {N}.',
  'Bupati {N} pulang membawa kabar baik. (Ia menerima|Dia baru saja menerima|Orang nomor satu itu menerima|Beliau menerima|Bupati menerima) {A} 2024 di Jakarta.',
  'Sebanyak 20 daerah menerima {A} 2024. (Salah satunya {R}|Salah satunya adalah {R}|Di antaranya {R}|{R} termasuk di dalamnya|{R} salah satunya|{R} menjadi salah satunya|Satu di antaranya yakni {R}).',
  'Kepala Dinas Kesehatan {R} mengatakan (penghargaan|prestasi|capaian) {A} (yang diraih|yang diterima|yang diperoleh) ({R}|daerahnya) (merupakan hasil kerja bersama|bukan tujuan akhir|menjadi pemacu semangat).',
  '{A} merupakan penghargaan yang diberikan kepada daerah berprestasi. Tahun 2024, {R} (menerimanya|meraihnya|mendapatkannya|menjadi salah satu penerimanya|kembali memperolehnya).',
  '(Dengan|Lewat|Melalui|Berkat) (inovasi layanan pangan|komitmen melayani warga|kinerja yang baik), {R} (diganjar|dianugerahi|dihadiahi|mendapat|sukses menyabet|mengantongi) {A} 2024.',
];

/** Articles of three lines, of which the second tells of one award; the same for the same seed. */
export function madeStories(count: number, seed: number): readonly MadeStory[] {
  const pick = picksOf(seed);
  return Array.from({ length: count }, () => {
    const { name, id, grade } = pick(STORY_AWARDS);
    const [kind, region, code] = pick(REGIONS);
    const story = pick(grade === undefined ? STORIES.filter((one) => !one.includes('{G}')) : STORIES);
    const drawn = withChoices(story, pick)
      .replaceAll('{R}', `${kind} ${region}`)
      .replaceAll('{N}', region)
      .replaceAll('{K}', kind.toLowerCase())
      .replaceAll('{A}', name)
      .replaceAll('{G}', grade ?? '');
    const home = pick(['', `Pemerintah ${kind} ${region} menggelar rapat pada Senin (12/8/2024). `]);
    return {
      text: [`Kabar dari ${kind} ${region}`, home + drawn, 'Rapat ditutup dengan doa bersama.'].join('\n'),
      code,
      award: name,
      competition: id,
      grade: story.includes('{G}') ? grade : undefined,
    };
  });
}
