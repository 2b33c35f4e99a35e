import type { Dataset } from './dataset.ts';
import { datasetFrom, type Facts } from './dataset-from.ts';
import type { Body, Competition, Edition, Region, Result, Source, Term, Tier } from './facts.ts';

/** Rows with plain defaults for tests: each test names only what it is about. */
export const SOURCE: Source = { url: 'https://example.go.id/hasil', title: 'Hasil', kind: 'official' };

export function tier(row: Partial<Tier> & Pick<Tier, 'name'>): Tier {
  return { aliases: [], kind: 'win', drawnFrom: [], ...row };
}

export function competition(row: Partial<Competition> = {}): Competition {
  return {
    id: 'kipp',
    name: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
    aliases: [{ text: 'KIPP', general: false }],
    awarder: 'state',
    level: 'national',
    yearMeaning: 'edition',
    tiers: [tier({ name: 'Top 45', drawnFrom: ['Top 99'] }), tier({ name: 'Top 99' })],
    source: SOURCE,
    ...row,
  };
}

export function edition(row: Partial<Edition> = {}): Edition {
  return {
    competition: 'kipp',
    year: 2019,
    tier: 'Top 45',
    status: 'held',
    coverage: 'partial',
    source: SOURCE,
    ...row,
  };
}

export function result(row: Partial<Result> = {}): Result {
  const filled = {
    competition: 'kipp',
    year: 2019,
    tier: 'Top 45',
    recipient: 'Pemerintah Kabupaten Lumajang',
    code: '35.08',
    confirmOnly: false,
    disputed: false,
    source: SOURCE,
    ...row,
  };
  const { competition, year, tier = '', code = '', innovation = '' } = filled;
  return { id: [competition, year, tier, code, innovation].join('/').toLowerCase().replaceAll(' ', '-'), ...filled };
}

export function term(row: Partial<Term> = {}): Term {
  return {
    name: "As'at Malik",
    aliases: [],
    titles: [],
    office: 'Bupati',
    body: 'Kabupaten Lumajang',
    code: '35.08',
    start: '2015-07-13',
    end: '2018-09-24',
    startKind: 'seen',
    endKind: 'seen',
    status: 'definitif',
    source: SOURCE,
    ...row,
  };
}

export function region(row: Partial<Region> = {}): Region {
  return { code: '35.08', kind: 'kabupaten', name: 'Lumajang', aliases: [], ...row };
}

export function body(row: Partial<Body> = {}): Body {
  return { code: 'body:kementerian-keuangan', name: 'Kementerian Keuangan', aliases: ['Kemenkeu'], ...row };
}

/** A dataset of the given rows; whatever is not named is empty, except the competition, two regions and one body. */
export function dataset(facts: Partial<Facts> = {}): Dataset {
  return datasetFrom(
    {
      competitions: [competition()],
      editions: [],
      results: [],
      terms: [],
      regions: [region(), region({ code: '35', kind: 'provinsi', name: 'Jawa Timur', aliases: ['Jatim'] })],
      bodies: [body()],
      ...facts,
    },
    { name: 'test', version: '0', sha256: '0'.repeat(64) },
  );
}
