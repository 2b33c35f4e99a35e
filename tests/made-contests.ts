import { draws } from '../bench/made-names.ts';

/** One winner as a made-up article tells it. */
export type Winner = {
  /** Kemendagri code of the region that has it. */
  readonly code: string;
  readonly unit: string | undefined;
  /** "1" to "3"; undefined where the article deals out no places. */
  readonly place: string | undefined;
};
export type Made = { readonly text: string; readonly winners: readonly Winner[] };

type Region = { readonly name: string; readonly code: string };

const NAMES =
  'Sukamaju Banjarsari Wonorejo Tegalrejo Sidomulyo Margomulyo Kalirejo Purwosari Girimulyo Candipuro Tempeh Randuagung Klakah Senduro Yosowilangun Ranuyoso Gucialit Kedungjajang Rowokangkung Pasrujambe Tekung Pronojiwo Sumbersuko Karangbendo Bulurejo Jatirogo Plumpang Widang Soko Parengan Kenduruan Bangilan Senori Merakurak'.split(
    ' ',
  );

const HOMES: readonly Region[] = [
  { name: 'Kabupaten Lumajang', code: '35.08' },
  { name: 'Kabupaten Sragen', code: '33.14' },
  { name: 'Kota Palu', code: '72.71' },
  { name: 'Kabupaten Wajo', code: '73.13' },
  { name: 'Kabupaten Ciamis', code: '32.07' },
];

const OF_EAST_JAVA: readonly Region[] = [
  { name: 'Kabupaten Tuban', code: '35.23' },
  { name: 'Kabupaten Ngawi', code: '35.21' },
  { name: 'Kota Batu', code: '35.79' },
  { name: 'Kabupaten Jember', code: '35.09' },
  { name: 'Kabupaten Nganjuk', code: '35.18' },
  { name: 'Kabupaten Trenggalek', code: '35.03' },
  { name: 'Kabupaten Gresik', code: '35.25' },
  { name: 'Kota Surabaya', code: '35.78' },
  { name: 'Kabupaten Pacitan', code: '35.01' },
];

/** What may win, by a name of its own. */
const KINDS: readonly ((name: string, n: number) => string)[] = [
  (name) => `Desa ${name}`,
  (name) => `Kelurahan ${name}`,
  (name) => `Kecamatan ${name}`,
  (name, n) => `${['SDN 1', 'SMPN 2', 'SD Negeri', 'SMAN 1'][n % 4]} ${name}`,
  (name) => `Puskesmas ${name}`,
  (name) => `TP PKK Desa ${name}`,
  (name, n) => `RW ${1 + (n % 12)} Kelurahan ${name}`,
  (name, n) => `${['Kelompok Tani', 'KWT', 'Poktan', 'Pokdarwis'][n % 4]} ${name} Jaya`,
  (_, n) =>
    ['Dinas Kesehatan', 'Bappeda', 'Dinas Sosial', 'BPBD', 'Dinas Pendidikan', 'Badan Kepegawaian Daerah'][n % 6]!,
];
/** A district or an office lies nowhere else. */
const HAS_NO_ADDRESS = /^(?:Kecamatan|Dinas|Badan|B[a-z]*[A-Z]|Bappeda)/;

const THEMES = ['kampung bersih', 'cipta menu', 'administrasi desa', 'taman bacaan', 'inovasi pelayanan'];
const FIELDS: readonly (readonly string[])[] = [
  ['kategori menu keluarga', 'kategori kebersihan lingkungan', 'kategori pengelolaan sampah'],
  ['kategori Menu Keluarga', 'kategori Kebersihan Lingkungan', 'kategori Pengelolaan Sampah'],
  ['kategori “Menu Keluarga”', 'kategori “Kampung Asri”', 'kategori “Ramah Anak”'],
  ['bidang administrasi', 'bidang kelembagaan', 'bidang kebersihan lingkungan'],
  ['tingkat SD', 'tingkat SMP', 'tingkat SMA'],
];
const PLACES: readonly (readonly string[])[] = [
  ['juara I', 'juara II', 'juara III'],
  ['juara 1', 'juara 2', 'juara 3'],
  ['juara pertama', 'juara kedua', 'juara ketiga'],
  ['juara ke-1', 'juara ke-2', 'juara ke-3'],
  ['terbaik I', 'terbaik II', 'terbaik III'],
  ['peringkat pertama', 'peringkat kedua', 'peringkat ketiga'],
  ['posisi pertama', 'posisi kedua', 'posisi ketiga'],
  ['pemenang pertama', 'pemenang kedua', 'pemenang ketiga'],
];
const TAKEN = [
  'diraih',
  'diraih oleh',
  'adalah',
  '',
  ':',
  'direbut',
  'jatuh kepada',
  'ditempati',
  'yakni',
  'menjadi milik',
];
const TAKES = ['meraih', 'sebagai', 'menjadi', 'menempati', '('];
const JOINS: readonly ((cells: readonly string[]) => string)[] = [
  (cells) => cells.join(', '),
  (cells) => joined(cells, ', dan '),
  (cells) => cells.join('; '),
  (cells) => cells.map((cell, i) => (i === 0 ? cell : capital(cell))).join('. '),
  (cells) => cells.join(', disusul '),
  (cells) => cells.join(', sementara '),
];
const SCORED = ['', '', ' dengan nilai 90,5', ' (91,34)'];
const ADDRESSES = ['', '', ' (Kecamatan Tanjung)', ' dari Kecamatan Tanjung'];
const LIES: readonly ((region: string) => string)[] = [
  (region) => `, ${region}`,
  (region) => ` (${region})`,
  (region) => ` di ${region}`,
  (region) => ` dari ${region}`,
  (region) => ` (${region}, Jawa Timur)`,
  (region) => ` Kecamatan Tanjung ${region}`,
];

/** Articles about contests with fields and places, each told another way; the same for the same seed. */
export function madeContests(count: number, seed: number): readonly Made[] {
  const { pick, some, number } = choices(seed);
  return Array.from({ length: count }, (): Made => {
    const home = pick(HOMES);
    const kind = pick(KINDS);
    const ofProvince = number() < 0.3 && !HAS_NO_ADDRESS.test(kind('', 1));
    const places = pick(PLACES);
    const takes = number() < 0.35 ? pick(TAKES) : undefined;
    const taken = pick(TAKEN);
    const join = pick(JOINS);
    const scored = pick(SCORED);
    const inRows = number() < 0.25;
    const fields = number() < 0.15 ? [''] : pick(FIELDS);
    const contest = `lomba ${pick(THEMES)} tingkat ${ofProvince ? 'Provinsi Jawa Timur' : home.name} tahun 2019`;
    const winners: Winner[] = [];
    const paragraphs = fields.map((field) => {
      const regions = some(OF_EAST_JAVA, places.length);
      const cells = some(NAMES, places.length).map((name, i) => {
        const unit = kind(name, i);
        const region = regions[i]!;
        winners.push({ code: ofProvince ? region.code : home.code, unit, place: String(i + 1) });
        const where = ofProvince ? pick(LIES)(region.name) : HAS_NO_ADDRESS.test(unit) ? '' : pick(ADDRESSES);
        const holder = `${unit}${where}${takes === '(' && /[()]/.test(scored) ? '' : scored}`;
        const place = places[i]!;
        if (inRows) return `${capital(place)}: ${holder}`;
        if (takes === '(') return `${holder} (${place})`;
        return takes
          ? `${holder} ${takes} ${place}`
          : `${place}${taken === ':' ? '' : ' '}${taken} ${holder}`.replace('  ', ' ');
      });
      if (inRows) return `${capital(field) || 'Para pemenang'}:\n${cells.join('\n')}`;
      return `${field ? `Untuk ${field}${takes ? ',' : ''} ` : 'Hasilnya, '}${join(cells)}.`;
    });
    const lead = `Pemerintah ${ofProvince ? 'Provinsi Jawa Timur' : home.name} mengumumkan pemenang ${contest}, Kamis (12/9/2019).`;
    return { text: `${lead}\n${paragraphs.join('\n')}\nLomba itu digelar setiap tahun.`, winners };
  });
}

const PRIZES = ['Adiwiyata', 'Anugerah Pelayanan Prima', 'Green Village Award', 'Proklim', 'penghargaan lingkungan'];
const GRADES = ['', '', ' predikat Utama', ' kategori Utama', ' kategori “Sangat Inovatif”', ' Mandiri'];
const GIVEN: readonly ((prize: string, names: string, count: string) => string)[] = [
  (prize, names) => `${names} meraih ${prize}`,
  (prize, names) => `${names} berhasil menerima ${prize}`,
  (prize, names) => `${names} dinobatkan sebagai peraih ${prize}`,
  (prize, names) => `${names} ditetapkan sebagai penerima ${prize}`,
  (prize, names) => `${prize} diraih ${names}`,
  (prize, names, count) => `${prize} diraih ${count}, yakni ${names}`,
  (prize, names) => `${prize} diberikan kepada ${names}`,
  (prize, names, count) => `${prize} disematkan kepada ${count}, masing-masing ${names}`,
  (prize, names) => `penerima ${prize} adalah ${names}`,
  (prize, names) => `peraih ${prize} di antaranya ${names}`,
  (prize, names) => `penerima ${prize} masing-masing ${names}`,
];
const STRUNG: readonly ((names: readonly string[]) => string)[] = [
  (names) => joined(names, ', dan '),
  (names) => joined(names, ' serta '),
  (names) => names.join('; '),
  (names) => joined(names, ', kemudian '),
  (names) => names.map((name, i) => `(${i + 1}) ${name}`).join(', '),
];
const OPENED = ['penerima PRIZE adalah:', 'PRIZE diberikan kepada:', 'PRIZE:', 'penerima PRIZE masing-masing:'];

/** Articles in which several units win one prize side by side, without places. */
export function madeGroups(count: number, seed: number): readonly Made[] {
  const { pick, some, number } = choices(seed);
  return Array.from({ length: count }, (): Made => {
    const home = pick(HOMES);
    const kind = pick(KINDS);
    const ofProvince = number() < 0.3 && !HAS_NO_ADDRESS.test(kind('', 1));
    const size = 2 + Math.floor(number() * 4);
    const regions = some(OF_EAST_JAVA, size);
    const units = some(NAMES, size).map((name, i) => kind(name, i));
    const names = units.map((unit, i) =>
      ofProvince
        ? `${unit}${pick(LIES.slice(0, 3))(regions[i]!.name)}`
        : `${unit}${HAS_NO_ADDRESS.test(unit) ? '' : pick(ADDRESSES)}`,
    );
    const prize = `${pick(PRIZES)}${pick(GRADES)}`;
    const body =
      number() < 0.25
        ? `${pick(OPENED).replace('PRIZE', prize)}\n${marked(names, number() < 0.5).join('\n')}`
        : `${pick(GIVEN)(prize, pick(STRUNG)(names), `${size} penerima`)}.`;
    const lead = `Pemerintah ${ofProvince ? 'Provinsi Jawa Timur' : home.name} menyerahkan penghargaan tahun 2019, Kamis (12/9/2019).`;
    return {
      text: `${lead}\n${capital(body)}\nAcara itu dihadiri ratusan warga.`,
      winners: units.map((unit, i) => ({ code: ofProvince ? regions[i]!.code : home.code, unit, place: undefined })),
    };
  });
}

function choices(seed: number) {
  const number = draws(seed);
  return {
    number,
    pick: <T>(rows: readonly T[]): T => rows[Math.floor(number() * rows.length)]!,
    some: <T>(rows: readonly T[], size: number): readonly T[] =>
      rows
        .map((row) => ({ row, at: number() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, size)
        .map(({ row }) => row),
  };
}

function marked(names: readonly string[], numbered: boolean): readonly string[] {
  return numbered ? names.map((name, i) => `${i + 1}. ${name}`) : names;
}

function joined(parts: readonly string[], last: string): string {
  return `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? last : last.replace(',', '')}${parts.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
