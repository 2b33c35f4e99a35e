import { expect, test } from 'vitest';
import { draws } from '../bench/made-names.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';
import { ofRow } from './bystanders.ts';
import { picks } from './drawn.ts';

/**
 * True stories that print another tier or year beside the winner's: `{W}` has `{T}` of `{A}` in the year `{Y}`, `{X}` has `{U}`, which
 * `{W}` has not; `{P}` is an earlier year, `{Q}` the next.
 */
const STORIES: readonly string[] = [
  '{W} meraih {A} {Y} {T}. Target berikutnya adalah {U}.',
  '{W} meraih {A} {Y} {T}. Tahun depan bupati ingin naik ke {U}.',
  '{W} meraih {A} {Y} {T}, satu tingkat di bawah {U}.',
  '{W} meraih {A} {Y} {T}, tinggal selangkah menuju {U}.',
  '{W} meraih {A} {Y} {T}. Penghargaan itu terdiri atas {U} dan {T}.',
  '{A} {Y} terdiri atas {U} dan {T}. {W} meraih {T}.',
  '{W} meraih {A} {Y} {T}, sementara {U} diraih daerah lain.',
  '{W} meraih {A} {Y} {T}. Adapun {U} belum diraih siapa pun di provinsi ini.',
  '{W} meraih {A} {Y} {T}. Untuk meraih {U}, masih banyak yang harus dibenahi.',
  '{W} belum berhasil meraih {U}, namun tetap bangga dengan {T} {A} {Y}.',
  'Meski gagal meraih {U}, {W} meraih {A} {Y} {T}.',
  'Bukan {U}, {W} meraih {A} {Y} {T}.',
  'Dari nominasi {U}, {W} akhirnya meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T}, bukan {U} seperti diberitakan sebelumnya.',
  'Semula disebut meraih {U}, {W} ternyata meraih {A} {Y} {T}.',
  '{W} meraih {A} {Y} {T}. Syarat {U} lebih berat.',
  '{W} meraih {A} {Y} {T}. Tim penilai {U} datang bulan lalu.',
  '{W} meraih {A} {Y} {T}. Sejak {P}, daerah ini terus berbenah.',
  '{W} meraih {A} {Y} {T}. Program itu dimulai pada {P}.',
  '{W} meraih {A} {Y} {T}. Penilaian dilakukan sepanjang {P}.',
  '{W} meraih {A} {Y} {T}. Penghargaan ini pertama kali digelar pada {P}.',
  '{W} meraih {A} {Y} {T} berdasarkan SK Menteri Nomor 12 Tahun {P}.',
  '{W} meraih {A} {Y} {T}, sesuai Peraturan Presiden Nomor 5 Tahun {P}.',
  '{W} meraih {A} {Y} {T}. Bupati periode {P}-{Q} itu bersyukur.',
  '{W} meraih {A} {Y} {T}. Pada {P}, anggaran kebersihan naik.',
  'Sejak {P} {W} ikut serta, dan kini meraih {A} {Y} {T}.',
  'Pada {P} {W} gagal, tetapi pada {Y} meraih {A} {T}.',
  '{W} meraih {A} {Y} {T}. Pada {Q} nanti, {W} menargetkan {U}.',
  '{W} meraih {A} {Y} {T}. Pada {P}, {W} hanya menjadi peserta.',
  '{W} meraih {A} {Y} {T}. Pada {P}, {W} belum meraih apa-apa.',
  '{W} Raih {A} {Y} {T}, Bidik {U} Tahun Depan',
  '{W} Raih {A} {Y} {T}, Gagal ke {U}',
  'Gagal Raih {U}, {W} Puas dengan {T} {A} {Y}',
  '{W} Raih {T} {A} {Y}, Selangkah Lagi {U}',
  '{W} Raih {T} {A} {Y}',
  'Raih {T} {A} {Y}, {W} Kejar {U}',
  '{W} meraih {A} {Y} {T}. Di provinsi yang sama, {X} meraih {U}.',
  '{X} meraih {U}, sedangkan {W} meraih {A} {Y} {T}.',
  '{A} {Y}: {X} meraih {U}, {W} meraih {T}.',
  '{W} meraih {T} dan {X} meraih {U} pada {A} {Y}.',
  'Pada {A} {Y}, {X} meraih {U}. {W} berada di {T}.',
  'Jika {X} meraih {U}, {W} meraih {T} pada {A} {Y}.',
  'Tak seperti {X} yang meraih {U}, {W} meraih {T} pada {A} {Y}.',
  '{W} bersama {X} meraih {A} {Y}; {W} di {T}, {X} di {U}.',
  '{W} ({T}) dan {X} ({U}) menerima {A} {Y}.',
  'Penerima {A} {Y}: {T} {W}; {U} {X}.',
  'Selamat kepada {X} ({U}) dan {W} ({T}) atas {A} {Y}.',
  '{X} naik ke {U}, {W} bertahan di {T} pada {A} {Y}.',
  'Disusul {W} dengan {T}, {X} memimpin dengan {U} pada {A} {Y}.',
  '{W} yang meraih {T} {A} {Y} akan menantang {X} peraih {U}.',
];

const KINDS = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' };
const OF_EACH = 20;

const dataset = await loadBundled();
const { report } = engine(dataset);

test('nobody is held against the tier or the year that a text prints of something else', async () => {
  const draw = draws(5);
  const pick = picks(draw);
  const rows = dataset.results.filter((row) => row.code !== undefined && row.tier && !row.innovation && isWin(row));
  const editions = [...Map.groupBy(rows, ({ competition, year }) => `${competition} ${year}`).values()].filter(
    (list) => new Set(list.map(({ tier }) => tier)).size > 1,
  );
  const held: string[] = [];
  let told = 0;
  let right = 0;
  for (const story of STORIES) {
    for (let i = 0; i < OF_EACH; i++) {
      const edition = pick(editions);
      const row = pick(edition);
      const others = edition.filter(({ tier, code }) => tier !== row.tier && code !== row.code);
      if (others.length === 0) continue;
      const other = pick(others);
      const hasTwo = ({ code, tier }: Result) => edition.some((one) => one.code === code && one.tier !== tier);
      if (hasTwo(row) || hasTwo(other) || !nameOf(row) || !nameOf(other)) continue;
      const text = ofRow(story, row)
        .replaceAll('{W}', nameOf(row))
        .replaceAll('{X}', nameOf(other))
        .replaceAll('{U}', other.tier ?? '')
        .replaceAll('{P}', `${row.year - 2 - Math.floor(draw() * 6)}`)
        .replaceAll('{Q}', `${row.year + 1}`);
      const { claims } = await report(plainArticle(text));
      told++;
      if (claims.some(({ verdict }) => verdict === 'differs' || verdict === 'contradicted')) held.push(text);
      if (
        claims.some(
          ({ recipient, verdict }) =>
            recipient?.code === row.code && (verdict === 'supported' || verdict === 'partial'),
        )
      )
        right++;
    }
  }
  expect(held).toEqual([]);
  expect(right / told).toBeGreaterThan(0.8);
}, 120_000);

function isWin({ competition: id, tier }: Result): boolean {
  return dataset.competition(id)?.tiers.find(({ name }) => name === tier)?.kind !== 'participation';
}

function nameOf({ code }: Result): string {
  const region = dataset.region(code ?? '');
  return region ? `${KINDS[region.kind]} ${region.name}` : '';
}
