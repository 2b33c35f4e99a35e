import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

/** Ways to tell a row in print: who won what, in which year, on which tier. */
const WORDINGS: readonly ((told: Told) => string)[] = [
  ({ who, award, year, tier }) => `${who} meraih ${award} ${year} kategori ${tier}.`,
  ({ who, award, year, tier }) =>
    `JAKARTA - ${who} menerima penghargaan ${award} tahun ${year} dengan predikat ${tier}.`,
  ({ who, award, year, tier }) =>
    `${who} Raih ${tier} ${award} ${year}\n${who} berhasil meraih ${tier} pada ${award} Tahun ${year}, kata juru bicaranya.`,
  ({ who, award, year, tier }) =>
    `${who} meraih penghargaan ${award} ${tier}. Penghargaan diserahkan pada 2 Oktober ${year}.`,
  ({ who, award, year, tier }) => `${who} meraih ${award} ${tier} tiga kali berturut-turut sejak ${year - 2}.`,
  ({ who, award, year, tier }) =>
    `${who} kembali meraih ${award} ${year} ${tier} untuk ketiga kalinya setelah tahun ${year - 1} dan ${year - 2}.`,
];

type Told = { readonly who: string; readonly award: string; readonly year: number; readonly tier: string };

const dataset = await loadBundled();
const { report } = engine(dataset);

/** Rows of governments, which is what articles of this kind tell; each in the next wording, name of the award and of the body. */
const told = dataset.results
  .filter(({ code, tier }) => code !== undefined && dataset.region(code) && tier !== undefined)
  .map((row, at) => ({ row, text: WORDINGS[at % WORDINGS.length]!(toldOf(row, dataset, at)) }));

function toldOf(
  { competition: id, code, year, tier = '' }: Result,
  { competition, region }: Dataset,
  at: number,
): Told {
  const award = competition(id);
  // An alias that names a tier of its own ("Natamukti Nindya") would tell another row.
  const names = award ? [award.name, ...award.aliases.filter((a) => !a.general && !a.tier).map((a) => a.text)] : [];
  const { kind = 'kabupaten', name = '' } = region(code ?? '') ?? {};
  const bodies = {
    provinsi: ['Pemprov', 'Provinsi', 'Pemerintah Provinsi'],
    kabupaten: ['Pemkab', 'Kabupaten', 'Kab.'],
    kota: ['Pemkot', 'Kota', 'Pemerintah Kota'],
  }[kind];
  return { who: `${bodies[at % bodies.length]} ${name}`, award: names[at % names.length] ?? '', year, tier };
}

test('whoever tells a row of the data as it is, is never held against it, and is mostly found right', async () => {
  const claims: { readonly text: string; readonly claim: ReportClaim }[] = [];
  for (const { text } of told) {
    const { claims: found } = await report(plainArticle(text));
    claims.push(...found.map((claim) => ({ text, claim })));
  }
  const against = claims.filter(({ claim }) => claim.verdict === 'differs' || claim.verdict === 'contradicted');
  expect(against.map(({ text, claim }) => `${claim.verdict}: ${text}`)).toEqual([]);
  const right = claims.filter(({ claim }) => claim.verdict === 'supported' || claim.verdict === 'partial');
  expect(right.length / told.length).toBeGreaterThan(0.95);
}, 120_000);
