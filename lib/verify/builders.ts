import type { Claim } from '../claims/claim.ts';

/** A claim with plain defaults for tests: Lumajang, Top 45 of the KIPP, 2019, all printed. */
export function claim(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    status: 'asserted',
    spans: [],
    competitions: ['kipp'],
    general: false,
    year: 2019,
    yearFrom: 'printed',
    recipient: { name: 'Kabupaten Lumajang', codes: ['35.08'] },
    mentions: [],
    ...fields,
  };
}
