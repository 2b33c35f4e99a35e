import { draws } from '../bench/made-names.ts';
import { picks } from './drawn.ts';

/** One region that has won, and with which grade, where the article tells one. */
export type MadeWinner = { readonly code: string; readonly grade: string | undefined };

/** A made-up article in which several regions win one award. */
export type MadeSeveral = {
  readonly text: string;
  /** Of the data. */
  readonly competition: string;
  readonly year: number | undefined;
  readonly winners: readonly MadeWinner[];
};

type Region = { readonly kind: 'Kabupaten' | 'Kota'; readonly name: string; readonly code: string };
type Award = { readonly id: string; readonly name: string; readonly grades: readonly string[] };

const AWARDS: readonly Award[] = [
  { id: 'uhc-award', name: 'UHC Award', grades: ['Utama', 'Madya', 'Pratama'] },
  { id: 'kla', name: 'Kabupaten/Kota Layak Anak (KLA)', grades: ['Utama', 'Nindya', 'Madya', 'Pratama'] },
  { id: 'ape', name: 'Anugerah Parahita Ekapraya (APE)', grades: ['Utama', 'Madya', 'Pratama'] },
  { id: 'swasti-saba', name: 'Swasti Saba', grades: ['Wistara', 'Wiwerda', 'Padapa'] },
  { id: 'iga', name: 'Innovative Government Award (IGA)', grades: ['Terinovatif', 'Sangat Inovatif', 'Inovatif'] },
  {
    id: 'anugerah-kip',
    name: 'Anugerah Keterbukaan Informasi Publik',
    grades: ['Informatif', 'Menuju Informatif', 'Cukup Informatif'],
  },
];

const REGIONS: readonly Region[] = [
  { kind: 'Kabupaten', name: 'Tuban', code: '35.23' },
  { kind: 'Kabupaten', name: 'Ngawi', code: '35.21' },
  { kind: 'Kota', name: 'Batu', code: '35.79' },
  { kind: 'Kabupaten', name: 'Jember', code: '35.09' },
  { kind: 'Kabupaten', name: 'Sragen', code: '33.14' },
  { kind: 'Kota', name: 'Palu', code: '72.71' },
  { kind: 'Kabupaten', name: 'Wajo', code: '73.13' },
  { kind: 'Kabupaten', name: 'Ciamis', code: '32.07' },
  { kind: 'Kota', name: 'Salatiga', code: '33.73' },
  { kind: 'Kabupaten', name: 'Lombok Utara', code: '52.08' },
  { kind: 'Kabupaten', name: 'Kulon Progo', code: '34.01' },
  { kind: 'Kota', name: 'Bontang', code: '64.74' },
];

const STYLES: readonly ((region: Region, at: number) => string)[] = [
  ({ kind, name }) => `${kind} ${name}`,
  ({ kind, name }) => (kind === 'Kota' ? `Kota ${name}` : name),
  ({ kind, name }) => (kind === 'Kota' ? `Kota ${name}` : `Kab. ${name}`),
  ({ kind, name }) => (kind === 'Kota' ? `Pemkot ${name}` : `Pemkab ${name}`),
  ({ kind, name }) => (kind === 'Kota' ? `Wali Kota ${name}` : `Bupati ${name}`),
  ({ kind, name }, at) => `${kind} ${name} (${81 + at},25)`,
];

const COUNTS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan'];
const CUES = ['kategori', 'predikat', 'peringkat'];
const LEADS = ['', 'Sedangkan ', 'Sementara itu, ', 'Adapun '];
const JOINS = [', sedangkan ', ', sementara ', ', lalu ', '; '];

/** What an article is made of: names in its style, and how it says a grade. */
type Parts = {
  readonly award: string;
  readonly regions: readonly Region[];
  readonly groups: readonly (readonly [grade: string, regions: readonly Region[]])[];
  readonly name: (region: Region, at: number) => string;
  readonly names: (regions: readonly Region[]) => string;
  readonly graded: (grade: string) => string;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** All of them win the award, and no grade is told. */
const UNGRADED: readonly ((parts: Parts) => string)[] = [
  ({ award, regions, names, pick }) =>
    `${names(regions)} ${pick(['meraih', 'menerima', 'sama-sama meraih', 'dianugerahi', 'menjadi penerima'])} ${award}.`,
  ({ award, regions, names, pick }) =>
    `${award} ${pick(['diraih', 'diterima', 'diberikan kepada', 'jatuh kepada'])} ${names(regions)}.`,
  ({ award, regions: [first, ...others], name, names, pick }) =>
    `${name(first!, 0)} meraih ${award}.\n${pick(['Penghargaan serupa juga diterima', 'Penghargaan yang sama diraih', 'Daerah lain yang menerima penghargaan serupa adalah'])} ${names(others)}.`,
  ({ award, regions, names, pick }) =>
    `Sebanyak ${COUNTS[regions.length]} daerah menerima ${award}. Ke${COUNTS[regions.length]} daerah itu ${pick(['adalah', 'yakni', 'yaitu'])} ${names(regions)}.`,
  ({ award, regions, names, pick }) =>
    `Sebanyak ${COUNTS[regions.length]} daerah meraih ${award}, ${pick(['yakni', 'masing-masing', 'antara lain'])} ${names(regions)}.`,
  ({ award, regions, name, pick }) => {
    const mark = pick([(at: number) => `${at + 1}. `, () => '- ', () => '']);
    return `Berikut daftar penerima ${award}:\n${regions.map((region, at) => `${mark(at)}${name(region, at)}`).join('\n')}`;
  },
];

const GRADED: readonly ((parts: Parts) => string)[] = [
  ({ groups, names, graded, pick }) =>
    `${capital(groups.map(([grade, won]) => `${graded(grade)} ${pick(['diraih', 'diberikan kepada', 'diterima'])} ${names(won)}`).join(pick(JOINS)))}.`,
  ({ groups, names, graded, pick }) =>
    `${capital(groups.map(([grade, won], i) => `${graded(grade)} ${i === 0 ? 'diraih' : 'oleh'} ${names(won)}`).join(pick(JOINS)))}.`,
  ({ groups, names, graded, pick }) =>
    groups
      .map(([grade, won], i) =>
        capital(
          `${i === 0 ? '' : pick(LEADS)}${pick(['untuk', 'peraih'])} ${graded(grade)} ${pick(['yakni', 'adalah'])} ${names(won)}.`.replace(
            /untuk (.*?) (?:yakni|adalah)/,
            'untuk $1 diraih',
          ),
        ),
      )
      .join(pick([' ', '\n'])),
  ({ groups, names, graded, pick }) =>
    groups
      .map(
        ([grade, won], i) =>
          `${i === 0 ? '' : pick(LEADS)}${names(won)} ${pick(['meraih', 'mendapat', 'berada di'])} ${graded(grade)}.`,
      )
      .join(' '),
  ({ award, groups, names, graded }) =>
    `Daftar penerima ${award}\n${groups.map(([grade, won]) => `${capital(graded(grade))}: ${names(won)}`).join('\n')}`,
  ({ award, groups, name, graded }) =>
    `Berikut daftar penerima ${award}:\n${groups.map(([grade, won]) => `${capital(graded(grade))} (${won.length} daerah)\n${won.map((region, at) => `${at + 1}. ${name(region, at)}`).join('\n')}`).join('\n')}`,
  ({ award, groups, graded, pick }) => {
    const between = pick([': ', ' - ', ' – ', ', ', ' | ']);
    const mark = pick(['', '- ', '1. ']);
    const rows = groups.flatMap(([grade, won]) => won.map((region) => STYLES[0]!(region, 0) + between + graded(grade)));
    return `Berikut daftar penerima ${award}:\n${rows.map((row, at) => mark.replace('1', String(at + 1)) + row).join('\n')}`;
  },
  ({ award, groups, name }) =>
    `Daftar penerima ${award}\nNo\tDaerah\tPredikat\n${groups
      .flatMap(([grade, won]) => won.map((region) => [region, grade] as const))
      .map(([region, grade], at) => `${at + 1}\t${name(region, at)}\t${grade}`)
      .join('\n')}`,
  ({ award, groups, pick }) =>
    `${award} ${pick(['diraih', 'diterima', 'diberikan kepada'])} ${listed(groups.flatMap(([grade, won]) => won.map((region) => `${STYLES[0]!(region, 0)} (${grade})`)))}.`,
];

/** Articles in which several regions win one award, or its grades; the same for the same seed. */
export function madeSeveral(count: number, seed: number): readonly MadeSeveral[] {
  const draw = draws(seed);
  const pick = picks(draw);
  const some = <T>(list: readonly T[], size: number): readonly T[] =>
    list
      .map((one) => ({ one, at: draw() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, size)
      .map(({ one }) => one);
  return Array.from({ length: count }, (): MadeSeveral => {
    const { id, name: printed, grades } = pick(AWARDS);
    const dated = pick(['', ' 2023', ' tahun 2023']);
    const award = `${printed}${dated}`;
    const regions = some(REGIONS, 2 + Math.floor(draw() * 6));
    const of = some(grades, 2);
    const groups = of.map((grade, i) => [grade, regions.filter((_, at) => at % 2 === i)] as const);
    const name = pick(STYLES);
    const last = pick([' dan ', ', dan ', ' serta ']);
    const cue = pick(CUES);
    const isGraded = draw() < 0.6;
    const told = pick(isGraded ? GRADED : UNGRADED)({
      award,
      regions,
      groups,
      name,
      names: (some) => listed(some.map(name), last),
      graded: (grade) => `${cue} ${grade}`,
      pick,
    });
    const ceremony = told.includes(award) ? '' : `Pemerintah pusat menyerahkan ${award} kepada sejumlah daerah.\n`;
    return {
      text: `Kabar baik datang pada awal pekan ini.\n${ceremony}${told}\nPemerintah berharap kinerja itu dapat dipertahankan.`,
      competition: id,
      year: dated === '' ? undefined : 2023,
      winners: isGraded
        ? groups.flatMap(([grade, won]) => won.map(({ code }) => ({ code, grade })))
        : regions.map(({ code }) => ({ code, grade: undefined })),
    };
  });
}

function listed(names: readonly string[], last = ' dan '): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? last : last.replace(',', '')}${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
