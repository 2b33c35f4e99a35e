import { expect, test } from 'vitest';
import { plainArticle } from '../lib/article/plain-article.ts';
import type { Result } from '../lib/dataset/facts.ts';
import { engine } from '../lib/engine.ts';
import type { ReportClaim } from '../lib/report/report.ts';
import { loadBundled } from '../scripts/bundled-dataset.ts';

type Winner = { readonly who: string; readonly tier: string };
type Told = { readonly award: string; readonly year: number; readonly winners: readonly Winner[] };

/** Ways to tell several winners of one contest: whoever deals out grades must give nobody another's. */
const WORDINGS: readonly ((told: Told) => string)[] = [
  ({ award, year, winners }) =>
    `Berikut daftar penerima ${award} ${year}:\n${winners.map(({ who, tier }, i) => `${i + 1}. ${who}: ${tier}`).join('\n')}`,
  ({ award, year, winners }) =>
    `Daftar peraih penghargaan ${award} ${year}\n${winners.map(({ who, tier }) => `${who} - ${tier}`).join('\n')}`,
  ({ award, year, winners }) =>
    `Daftar peraih penghargaan ${award} ${year}\n${winners.map(({ who, tier }) => `${tier}: ${who}`).join('\n')}`,
  ({ award, year, winners }) =>
    `Penghargaan ${award} ${year} ${byTier(winners)
      .map(([tier, names]) => `kategori ${tier} diraih ${listed(names)}`)
      .join(', sedangkan ')}.`,
  ({ award, year, winners: [first, ...others] }) =>
    `${first!.who} meraih ${award} ${year} kategori ${first!.tier}, disusul ${listed(others.map(({ who, tier }) => `${who} kategori ${tier}`))}.`,
  ({ award, year, winners }) =>
    `${listed(winners.map(({ who }) => who))} masing-masing meraih ${listed(winners.map(({ tier }) => tier))} ${award} ${year}.`,
  ({ award, year, winners }) =>
    `Pada ajang ${award} ${year}, penghargaan diterima ${listed(winners.map(({ who, tier }) => `${who} (${tier})`))}.`,
  ({ award, year, winners }) =>
    `Malam penganugerahan ${award} ${year} berlangsung meriah. ${byTier(winners)
      .map(([tier, names]) => `Untuk ${tier} diberikan kepada ${listed(names)}.`)
      .join(' ')}`,
  ({ award, year, winners }) => `${award} ${year}: ${winners.map(({ who, tier }) => `${tier} ${who}`).join('; ')}.`,
  ({ award, year, winners }) =>
    `Pemenang ${award} ${year} diumumkan. ${winners.map(({ who, tier }) => `${who} ${tier}`).join(', ')}.`,
  ({ award, year, winners }) => {
    const [[tier, names] = ['', []], ...others] = byTier(winners);
    const rest = others.map(
      ([own, its]) => ` Sementara ${its.length} daerah lainnya, yakni ${listed(its)}, meraih ${own}.`,
    );
    return `Sebanyak ${names.length} daerah meraih ${award} ${year} ${tier}, yaitu ${listed(names)}.${rest.join('')}`;
  },
  ({ award, year, winners: [first, second = first, ...others] }) =>
    `Selain ${first!.who} yang meraih ${first!.tier}, ${second!.who} juga meraih ${second!.tier} pada ${award} ${year}.${others
      .map(({ who, tier }) => ` ${who} berada di ${tier}.`)
      .join('')}`,
  ({ award, year, winners }) =>
    `Penghargaan ${award} tahun ${year} telah diserahkan. ${winners
      .map(({ who, tier }, i) => `${tier} ${i === 0 ? 'jatuh kepada ' : ''}${who}`)
      .join(', ')}.`,
  ({ award, year, winners: [first, ...others] }) =>
    `${first!.who} was named ${first!.tier} at the ${award} ${year}, while ${listedInEnglish(others.map(({ who, tier }) => `${who} took ${tier}`))}.`,
  ({ award, year, winners: [first, ...others] }) =>
    `The ${first!.tier} of the ${award} ${year} went to ${first!.who}, followed by ${listedInEnglish(others.map(({ who, tier }) => `${who} (${tier})`))}.`,
  ({ award, year, winners: [first, ...others] }) =>
    `${first!.who} meraih ${award} ${year} kategori ${first!.tier}. ${listed(others.map(({ who }) => who))} juga meraih penghargaan ini.`,
  ({ award, year, winners: [first, ...others] }) =>
    `${first!.who} meraih ${first!.tier} dalam ${award} ${year}.${others
      .map(({ who, tier }) => ` ${who} mendapat ${tier}.`)
      .join('')} ${others[0]?.who ?? first!.who} menerima pialanya di Jakarta.`,
  ({ award, year, winners }) =>
    `Penghargaan ${award} ${year} diraih ${listed(winners.map(({ who }) => who))}.\n${winners
      .map(({ who, tier }) => `${who} meraih ${tier}.`)
      .join('\n')}`,
  ({ award, year, winners: [first, second = first, ...others] }) =>
    `${first!.who} Raih ${first!.tier} ${award} ${year}\n${first!.who} meraih ${award} ${year}. Penghargaan serupa diterima ${second!.who} dengan ${second!.tier}.${others
      .map(({ who }) => ` ${who} ikut menerimanya.`)
      .join('')}`,
  ({ award, year, winners: [first, second = first] }) =>
    `Dibandingkan ${second!.who} yang meraih ${second!.tier}, ${first!.who} pada ${award} ${year} mendapat ${first!.tier}.`,
  ({ award, year, winners: [first, ...others] }) =>
    `${first!.tier} ${award} ${year} diraih ${first!.who}${others.map(({ who, tier }) => `, ${tier} oleh ${who}`).join('')}.`,
  ({ award, year, winners }) =>
    `Winners of the ${award} ${year}:\n${winners.map(({ who, tier }) => `${tier}: ${who}`).join('\n')}`,
];

function byTier(winners: readonly Winner[]): readonly (readonly [string, readonly string[]])[] {
  return [...Map.groupBy(winners, ({ tier }) => tier)].map(([tier, own]) => [tier, own.map(({ who }) => who)] as const);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} dan ${names.at(-1)}`;
}

function listedInEnglish(names: readonly string[]): string {
  return listed(names).replace(/ dan (?=[^,]*$)/, ' and ');
}

const dataset = await loadBundled();
const { report } = engine(dataset);

/** What was won by a tier's name: a nominee is no winner, and the wordings below say that they all won. */
function isWin({ competition: id, tier }: Result): boolean {
  return dataset.competition(id)?.tiers.find(({ name }) => name === tier)?.kind !== 'participation';
}

/** Rows of governments, a contest's year at a time, dealt into lists of two to six of different tiers and names. */
function lists(): readonly Told[] {
  const rows = dataset.results.filter(
    (row) =>
      row.code !== undefined && dataset.region(row.code) && row.tier !== undefined && !row.innovation && isWin(row),
  );
  return [...Map.groupBy(rows, ({ competition, year }) => `${competition} ${year}`).values()].flatMap((edition, at) => {
    const mixed = edition.toSorted((a, b) => spread(a) - spread(b));
    const size = 2 + (at % 5);
    return Array.from({ length: Math.ceil(mixed.length / size) }, (_, i) =>
      toldOf(mixed.slice(i * size, (i + 1) * size), at),
    );
  });
}

/** A fixed shuffle, so that neighbours of the list are of different tiers. */
function spread({ code = '', tier = '' }: Result): number {
  let hash = 7;
  for (const sign of code + tier) hash = Math.imul(hash ^ sign.charCodeAt(0), 16_777_619);
  return hash >>> 0;
}

function toldOf(rows: readonly Result[], at: number): Told {
  const [{ competition: id, year }] = rows as [Result];
  const award = dataset.competition(id);
  const names = award ? [award.name, ...award.aliases.filter((a) => !a.general && !a.tier).map((a) => a.text)] : [];
  const kinds = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' };
  return {
    award: names[at % names.length] ?? '',
    year,
    winners: rows.map(({ code, tier = '' }) => {
      const { kind = 'kabupaten', name = '' } = dataset.region(code ?? '') ?? {};
      return { who: `${kinds[kind]} ${name}`, tier };
    }),
  };
}

test('nobody in a true list of winners is held to have told another grade than their own', async () => {
  const against: string[] = [];
  let winners = 0;
  let found = 0;
  let right = 0;
  for (const [at, told] of lists().entries()) {
    for (const wording of [WORDINGS[at % WORDINGS.length]!, WORDINGS[(at * 7 + 3) % WORDINGS.length]!]) {
      const text = wording(told);
      winners += told.winners.length;
      const { claims } = await report(plainArticle(text));
      for (const claim of claims) {
        found++;
        if (isAgainst(claim)) against.push(`${claim.verdict} ${claim.recipient?.name} ${claim.tier}: ${text}`);
        if (claim.verdict === 'supported' || claim.verdict === 'partial') right++;
      }
    }
  }
  expect(against).toEqual([]);
  expect(right / found).toBeGreaterThan(0.98);
  // Readings that are lost make nothing wrong: whoever is told and found right is counted too.
  expect(right / winners).toBeGreaterThan(0.87);
}, 120_000);

test('the one sector of several that is known as a grade is not that of whoever stands before it', async () => {
  const { claims } = await report(
    plainArticle(
      'Penghargaan Lomba Video Inovasi Daerah tahun 2020 telah diserahkan. Sektor PTSP jatuh kepada Provinsi Kalimantan Utara, Sektor Restoran Kota Bogor, Sektor Pasar Tradisional Kabupaten Semarang.',
    ),
  );
  expect(claims.map(({ recipient, tier, verdict }) => [recipient?.code, tier, verdict])).toEqual([
    ['65', null, 'supported'],
  ]);
});

function isAgainst({ verdict }: ReportClaim): boolean {
  return verdict === 'differs' || verdict === 'contradicted';
}
