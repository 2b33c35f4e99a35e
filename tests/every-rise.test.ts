import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

type Told = {
  readonly who: string;
  readonly award: string;
  readonly year: number;
  readonly tier: string;
  readonly before: number;
  readonly had: string;
};

/** Ways to tell that a body has another grade now than some years ago: neither may be held against the other's year. */
const WORDINGS: readonly ((told: Told) => string)[] = [
  ({ who, award, year, tier, before, had }) =>
    `${who} naik peringkat pada ${award}, dari ${had} pada ${before} menjadi ${tier} pada ${year}.`,
  ({ who, award, year, tier, before, had }) =>
    `Setelah tahun ${before} meraih predikat ${had}, ${who} kini meraih predikat ${tier} ${award} ${year}.`,
  ({ who, award, year, tier, before, had }) =>
    `${who} meraih ${award} ${year} kategori ${tier}. Tahun ${before} lalu ${who} masih di kategori ${had}.`,
  ({ who, award, year, tier, before, had }) =>
    `${who} meraih ${award} ${year} kategori ${tier}, dari sebelumnya kategori ${had} (${before}).`,
  ({ who, award, year, tier, before, had }) =>
    `Pada ${award} ${year}, ${who} mendapat predikat ${tier}. Capaian itu berbeda dari ${before}, ketika ${who} mendapat predikat ${had}.`,
  ({ who, award, year, tier, before, had }) =>
    `${who} Raih ${tier} ${award} ${year}\n${who} kembali mengukir prestasi. Kategori ${tier} ini lebih tinggi daripada kategori ${had} yang diraih pada ${before}.`,
  ({ who, award, year, tier, before, had }) =>
    `Predikat ${award} ${who} berubah: ${had} (${before}), ${tier} (${year}).`,
  ({ who, award, year, tier, before, had }) =>
    `Jika pada ${before} ${who} mendapat ${award} kategori ${had}, maka pada ${year} kategori yang diraih adalah ${tier}.`,
  ({ who, award, year, tier, had }) =>
    `${who} meraih ${award} ${year} kategori ${tier}. Sebelumnya ${who} pernah meraih kategori ${had}.`,
  ({ who, award, year, tier, before, had }) =>
    `“Tahun ${before} kami ${had}, dan sekarang ${tier},” kata juru bicara ${who} usai menerima ${award} ${year}.`,
  ({ who, award, year, tier, before, had }) =>
    `${who} received the ${award} ${year} in the ${tier} category, up from ${had} in ${before}.`,
  ({ who, award, year, tier, before, had }) =>
    `${who} menerima penghargaan ${award} kategori ${tier} tahun ${year}, meningkat dari tahun ${before} dengan kategori ${had}.`,
  ({ who, award, year, tier, before, had }) =>
    `Dibanding ${before} saat meraih ${award} ${had}, tahun ${year} ini ${who} meraih ${tier}.`,
];

const dataset = await loadBundled();
const { report } = engine(dataset);

function isWin({ competition: id, tier }: Result): boolean {
  return dataset.competition(id)?.tiers.find(({ name }) => name === tier)?.kind !== 'participation';
}

/** Each change of a body's grade in one contest, told of the later year. */
function rises(): readonly Told[] {
  const rows = dataset.results.filter(
    ({ code, tier, innovation, unit }) =>
      code !== undefined && dataset.region(code) && tier !== undefined && !innovation && !unit,
  );
  return [...Map.groupBy(rows.filter(isWin), ({ competition, code }) => `${competition} ${code}`).values()].flatMap(
    (own, at) => {
      const years = [...Map.groupBy(own, ({ year }) => year).values()]
        .flatMap((same) => (same.length === 1 ? same : []))
        .toSorted((a, b) => a.year - b.year);
      return years.slice(1).flatMap((row, i) => (years[i]!.tier === row.tier ? [] : [toldOf(years[i]!, row, at)]));
    },
  );
}

function toldOf(old: Result, { competition: id, code, year, tier = '' }: Result, at: number): Told {
  const award = dataset.competition(id);
  const names = award ? [award.name, ...award.aliases.filter((a) => !a.general && !a.tier).map((a) => a.text)] : [];
  const { kind = 'kabupaten', name = '' } = dataset.region(code ?? '') ?? {};
  const kinds = { provinsi: 'Pemprov', kabupaten: 'Pemkab', kota: 'Pemkot' };
  return {
    who: `${kinds[kind]} ${name}`,
    award: names[at % names.length] ?? '',
    year,
    tier,
    before: old.year,
    had: old.tier ?? '',
  };
}

test('whoever has another grade now than before is held to neither, told as it is, and most of it is found right', async () => {
  const against: string[] = [];
  let right = 0;
  let found = 0;
  for (const [at, told] of rises().entries()) {
    for (const step of [0, 4, 9]) {
      const text = WORDINGS[(at + step) % WORDINGS.length]!(told);
      for (const { verdict, year, tier } of (await report(plainArticle(text))).claims) {
        found++;
        if (verdict === 'supported' || verdict === 'partial') right++;
        if (verdict === 'differs' || verdict === 'contradicted') against.push(`${verdict} (${year}, ${tier}): ${text}`);
      }
    }
  }
  expect(against).toEqual([]);
  expect(right / found).toBeGreaterThan(0.85);
}, 120_000);
