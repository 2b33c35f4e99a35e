import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

type Win = { readonly award: string; readonly year: number; readonly tier: string };
type Told = { readonly who: string; readonly place: string; readonly now: Win; readonly before: readonly Win[] };

const full = ({ award, year, tier }: Win) => `${award} ${year} kategori ${tier}`;

/** Ways to tell what one body has won over the years: no win may lend its year or grade to another. */
const WORDINGS: readonly ((told: Told) => string)[] = [
  ({ who, now, before }) => `${who} meraih ${full(now)}. Sebelumnya, ${who} juga meraih ${listed(before.map(full))}.`,
  ({ who, now, before }) =>
    `${who} kembali mengukir prestasi dengan meraih ${now.tier} pada ${now.award} ${now.year}. ${before
      .map(({ award, year, tier }) => `Pada tahun ${year} meraih ${award} predikat ${tier}.`)
      .join(' ')}`,
  ({ who, now, before }) =>
    `${who} sepanjang ini mengoleksi ${before.length + 1} penghargaan: ${[now, ...before].map(({ award, year, tier }) => `${award} (${tier}, ${year})`).join('; ')}.`,
  ({ who, now, before }) =>
    `Deretan penghargaan ${who}:\n${[now, ...before].map(({ award, year, tier }, i) => `${i + 1}. ${award} Tahun ${year} kategori ${tier}`).join('\n')}`,
  ({ who, now, before }) =>
    `Deretan penghargaan ${who}:\n${[now, ...before].map(({ award, year, tier }) => `${year}: ${tier} ${award}`).join('\n')}`,
  ({ who, now, before: [last, ...older] }) =>
    `${who} naik kelas. Jika pada ${last!.year} meraih ${last!.award} ${last!.tier}, tahun ${now.year} ini ${who} meraih ${now.award} ${now.tier}.${older
      .map(({ award, year, tier }) => ` Tahun ${year} ${award} ${tier}.`)
      .join('')}`,
  ({ who, now, before }) =>
    `${who} Raih ${now.tier} ${now.award}\nJAKARTA - ${who} meraih ${now.tier} ${now.award} ${now.year}, melengkapi ${listed(before.map(({ award, year, tier }) => `${award} ${tier} tahun ${year}`))}.`,
  ({ who, now, before }) =>
    `Selain ${listed(before.map(full))}, ${who} tahun ${now.year} meraih ${now.award} ${now.tier}.`,
  ({ who, now, before }) =>
    `“Setelah ${listed(before.map(({ award, year }) => `${award} ${year}`))}, kini kami meraih ${now.award} ${now.year} dengan predikat ${now.tier},” ujar juru bicara ${who}.`,
  ({ who, now, before }) =>
    `${who} meraih ${now.award} ${now.year} ${now.tier}, setelah ${listed(before.map(({ award, year, tier }) => `pada ${year} meraih ${award} ${tier}`))}.`,
  ({ who, now, before: [last, ...older] }) =>
    `${who} meraih ${last!.award} ${last!.tier} pada ${last!.year} dan ${now.award} ${now.tier} pada ${now.year}.${older.length > 0 ? ` Ada pula ${listed(older.map(full))}.` : ''}`,
  ({ place, who, now, before }) =>
    `Capaian ${place} dari tahun ke tahun: ${[...before, now].map(({ award, year, tier }) => `tahun ${year} ${award} ${tier}`).join(', ')}. ${who} bersyukur.`,
  ({ who, now, before }) =>
    `Tahun ${now.year} menjadi tahun yang manis bagi ${who}. ${who} meraih ${now.award} ${now.tier}.\nPenghargaan sebelumnya: ${before.map(({ award, year, tier }) => `${award} ${tier} (${year})`).join(', ')}.`,
  ({ who, now, before: [last, ...older] }) =>
    `${who} won the ${now.award} ${now.year} (${now.tier}). In ${last!.year} it received the ${last!.award} as ${last!.tier}${older.map(({ award, year }) => `, and in ${year} the ${award}`).join('')}.`,
  ({ who, now, before }) =>
    `Penghargaan ${now.award} kategori ${now.tier} diterima ${who} pada 3 Desember ${now.year}. Penghargaan ini menambah daftar prestasi, yaitu ${listed(before.map(full))}.`,
  ({ who, now, before }) =>
    `${who} mempertahankan tradisi juara.\n${[...before, now].map(({ award, year, tier }) => `Pada ${year}, ${who} meraih ${tier} ${award}.`).join(' ')}`,
];

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}

const dataset = await loadBundled();
const { report } = engine(dataset);

/** What was won by a tier's name: a nominee is no winner, and the wordings say that all was won. */
function isWin({ competition: id, tier }: Result): boolean {
  return dataset.competition(id)?.tiers.find(({ name }) => name === tier)?.kind !== 'participation';
}

/** The wins of each government, dealt into histories of two to four, the latest as the news of the day. */
function histories(): readonly Told[] {
  const rows = dataset.results.filter(
    ({ code, tier, innovation, unit }) =>
      code !== undefined && dataset.region(code) && tier !== undefined && !innovation && !unit,
  );
  return [...Map.groupBy(rows.filter(isWin), ({ code }) => code ?? '').values()].flatMap((own, at) => {
    const size = 2 + (at % 3);
    const mixed = own.toSorted((a, b) => spread(a) - spread(b));
    return Array.from({ length: Math.floor(mixed.length / size) }, (_, i) =>
      toldOf(mixed.slice(i * size, (i + 1) * size), at + i),
    );
  });
}

/** A fixed shuffle, so that a history has several contests. */
function spread({ competition, year, tier = '' }: Result): number {
  let hash = 7;
  for (const sign of `${competition}${year}${tier}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619);
  return hash >>> 0;
}

function toldOf(rows: readonly Result[], at: number): Told {
  const wins = rows
    .toSorted((a, b) => b.year - a.year)
    .map(({ competition: id, year, tier = '' }): Win => {
      const award = dataset.competition(id);
      const names = award ? [award.name, ...award.aliases.filter((a) => !a.general && !a.tier).map((a) => a.text)] : [];
      return { award: names[at % names.length] ?? '', year, tier };
    });
  const { kind = 'kabupaten', name = '' } = dataset.region(rows[0]?.code ?? '') ?? {};
  const bodies = {
    provinsi: ['Pemprov', 'Provinsi', 'Pemerintah Provinsi'],
    kabupaten: ['Pemkab', 'Kabupaten', 'Pemerintah Kabupaten'],
    kota: ['Pemkot', 'Kota', 'Pemerintah Kota'],
  }[kind];
  const [now, ...before] = wins as [Win, ...Win[]];
  return { who: `${bodies[at % 3]} ${name}`, place: `${bodies[1]} ${name}`, now, before };
}

test('the history of a body, told as it is, is never held against it, and most of it is found right', async () => {
  const against: string[] = [];
  let wins = 0;
  let right = 0;
  for (const [at, told] of histories().entries()) {
    const text = WORDINGS[at % WORDINGS.length]!(told);
    wins += told.before.length + 1;
    for (const { verdict, year, tier } of (await report(plainArticle(text))).claims) {
      if (verdict === 'supported' || verdict === 'partial') right++;
      if (verdict === 'differs' || verdict === 'contradicted') against.push(`${verdict} (${year}, ${tier}): ${text}`);
    }
  }
  expect(against).toEqual([]);
  expect(right / wins).toBeGreaterThan(0.9);
}, 120_000);
