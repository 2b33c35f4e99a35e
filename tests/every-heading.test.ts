import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { picksOf } from './drawn.ts';

const { report } = engine(await loadBundled());

type Award = { readonly name: string; readonly id: string | null };

const AWARDS: readonly Award[] = [
  { name: 'Adipura', id: 'adipura' },
  { name: 'Swasti Saba', id: 'swasti-saba' },
  { name: 'UHC Award', id: 'uhc-award' },
  { name: 'Parasamya Purnakarya Nugraha', id: 'parasamya' },
  { name: 'Innovative Government Award', id: 'iga' },
  { name: 'Wahana Tata Nugraha', id: 'wtn' },
  { name: 'Anugerah Desa Digital', id: null },
  { name: 'Smart Village Award', id: null },
  // Everyday words of government: no name by themselves, and no winner of the award above.
  { name: 'Penghargaan Pembina Koperasi', id: null },
];

const REGIONS: readonly (readonly [name: string, code: string])[] = [
  ['Kabupaten Bangka', '19.01'],
  ['Kabupaten Wonosobo', '33.07'],
  ['Kabupaten Badung', '51.03'],
  ['Kota Pagar Alam', '16.72'],
  ['Kabupaten Ende', '53.08'],
  ['Kota Bontang', '64.74'],
  ['Kabupaten Klaten', '33.10'],
  ['Kabupaten Tuban', '35.23'],
];

const FIRST: readonly ((name: string) => string)[] = [
  (name) => `Penerima ${name}:`,
  (name) => `Berikut daftar penerima ${name}:`,
  (name) => `Yang menerima ${name} adalah:`,
  (name) => `${name}:`,
];

const SECOND: readonly ((name: string) => string)[] = [
  (name) => `Sedangkan peraih ${name}, antara lain:`,
  (name) => `Sementara itu, tiga daerah penerima ${name} yakni:`,
  (name) => `Adapun ${name} diterima oleh:`,
  (name) => `Penerima ${name}:`,
  (name) => `${name}:`,
  (name) => `Selain itu, ${name} diberikan kepada:`,
  (name) => `Untuk ${name}, penerimanya adalah:`,
];

/** What may stand behind the name in a heading. */
const MORE = [
  '',
  ' tahun 2019',
  ' kategori Utama',
  ' dari Menteri Dalam Negeri',
  ' atau daerah yang berkinerja terbaik',
];
const MARKS: readonly ((at: number) => string)[] = [() => '', () => '- ', (at) => `${at + 1}. `];
const LEADS = ['', 'Kabupaten Lumajang hadir dalam penyerahan penghargaan 2019.\n'];

test('a list belongs to the award of its own heading, and to nobody above it', async () => {
  const pick = picksOf(5);
  const wrong: string[] = [];
  let all = 0;
  let found = 0;
  for (const first of FIRST)
    for (const second of SECOND)
      for (const mark of MARKS)
        for (const lead of LEADS) {
          const above = pick(AWARDS);
          const below = pick(AWARDS.filter((other) => other !== above));
          const more = pick(MORE);
          const from = pick([0, 1, 2]);
          const lists = [
            { award: above, heading: first(above.name + more), rows: REGIONS.slice(from, from + 3) },
            { award: below, heading: second(below.name + more), rows: REGIONS.slice(from + 3, from + 6) },
          ];
          const text =
            lead +
            lists
              .map(({ heading, rows }) => `${heading}\n${rows.map(([name], at) => mark(at) + name).join('\n')}`)
              .join('\n');
          const { claims } = await report(plainArticle(`${text}\nAcara ditutup dengan doa bersama.`));
          const has = (claim: ReportClaim) =>
            lists.some(
              ({ award, rows }) => isOf(claim, award) && rows.some(([, code]) => code === claim.recipient?.code),
            );
          wrong.push(
            ...claims.filter((one) => !has(one)).map((one) => `${one.recipient?.name}, ${one.award}: ${text}`),
          );
          all += 6;
          found += claims.filter(has).length;
        }
  expect(wrong).toEqual([]);
  expect(found / all).toBeGreaterThan(0.86);
}, 60_000);

function isOf({ competition, award }: ReportClaim, { name, id }: Award): boolean {
  return id ? competition === id : competition === null && award?.includes(name) === true;
}
