import { describe, expect, test } from 'vitest';
import { competition, dataset, edition, region, result, tier } from '../dataset/builders.ts';
import { assess } from './assess.ts';
import { claim } from './builders.ts';

const PLACES = [
  region(),
  region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] }),
  region({ code: '35.09', name: 'Jember' }),
  region({ code: '35.10', name: 'Banyuwangi' }),
  region({ code: '35.07', name: 'Malang' }),
  region({ code: '35.73', kind: 'kota', name: 'Malang' }),
];

/** A complete list of Top 45 2019 with two winners that are not Lumajang. */
const COMPLETE = {
  regions: PLACES,
  editions: [edition({ coverage: 'complete', total: 2 })],
  results: [
    result({ recipient: 'Pemerintah Kabupaten Jember', code: '35.09', innovation: 'Jember Terpadu' }),
    result({
      recipient: 'Pemerintah Kabupaten Banyuwangi',
      code: '35.10',
      innovation: 'Lahir Procot Pulang Bawa Akta',
    }),
  ],
};

const KOVABLIK = competition({
  id: 'kovablik-jatim',
  name: 'Kompetisi Inovasi Pelayanan Publik Provinsi Jawa Timur (Kovablik)',
  level: 'provincial',
  tiers: [tier({ name: 'Top 25' })],
});
const LUMAJANG_2017 = dataset({
  competitions: [KOVABLIK],
  editions: [edition({ competition: 'kovablik-jatim', year: 2017, tier: 'Top 25', total: 25 })],
  results: [
    result({
      competition: 'kovablik-jatim',
      year: 2017,
      tier: 'Top 25',
      category: 'Terbaik Utama',
      innovation: 'Blood Jek Si Pengawal Nyawa',
      unit: 'UTD PMI Lumajang',
    }),
    result({
      competition: 'kovablik-jatim',
      year: 2017,
      tier: 'Top 25',
      innovation: 'Gebrakan Pagi Berseri',
      unit: 'Puskesmas Randuagung',
    }),
  ],
});

describe('what one row confirms', () => {
  test('all fields of the winner of 2017, its category printed as a tier', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      tier: 'Kategori Terbaik Utama',
      innovation: 'Blood Jek Si Pengawal Nyawa',
      unit: 'UTD PMI Lumajang',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({
      verdict: 'supported',
      evidence: [{ category: 'Terbaik Utama' }],
    });
  });

  test('a category that the row leaves blank makes it partial', () => {
    const told = claim({
      competitions: ['kovablik-jatim'],
      year: 2017,
      category: 'Baik',
      innovation: 'Gebrakan Pagi Berseri, Wujudkan Generasi Terhebat',
      unit: 'UPT Puskesmas Randuagung Dinas Kesehatan Lumajang',
    });
    expect(assess(told, LUMAJANG_2017)).toMatchObject({ verdict: 'partial', unrecorded: ['category'] });
  });

  test('the upper tier confirms the lower one that it is chosen from', () => {
    const facts = dataset({ results: [result({ tier: 'Top 45', innovation: 'Blood Jek' })] });
    const { verdict, because } = assess(claim({ tier: 'Top 99', innovation: 'Blood Jek' }), facts);
    expect([verdict, because.key]).toEqual(['supported', 'verdict.supported.implied']);
  });

  test('the lower tier does not confirm the upper one', () => {
    const facts = dataset({ results: [result({ tier: 'Top 99', innovation: 'Blood Jek' })] });
    expect(assess(claim({ tier: 'Top 45', innovation: 'Blood Jek' }), facts).verdict).toBe('not-found');
  });
});

describe('what a complete list contradicts', () => {
  test('a recipient that it does not hold', () => {
    expect(assess(claim({ tier: 'Top 45' }), dataset(COMPLETE))).toMatchObject({
      verdict: 'contradicted',
      coverage: { held: 2, total: 2 },
    });
  });
});
