import type { Competition } from '../dataset/facts.ts';
import type { ToldClaim } from './told-claim.ts';

/**
 * Words that tell of a round held by a province or regency under the name of a national award. `from` is wording seen in
 * print, and the cue's own test.
 */
export const REGIONAL_ROUND: readonly { readonly cue: RegExp; readonly from: string }[] = [
  {
    cue: /\b(tingkat|level|skala|se)[ -]?(provinsi|propinsi|kabupaten|kota|kecamatan|jawa|sumatera|kalimantan|sulawesi|papua)\b/i,
    from: 'terbaik I tingkat provinsi',
  },
  { cue: /\bse-?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+/u, from: 'kategori terbaik se-Sumatera Barat' },
  { cue: /\bantar[ -]?(kabupaten|kota|opd|skpd|desa|kecamatan)\b/i, from: 'lomba antar kabupaten/kota' },
  {
    cue: /\b(?:award|anugerah|piala|lomba)\b(?: (?:tahun )?\d{4})? (?:di|untuk|wilayah|se)[ -](?:wilayah )?(?:provinsi )?(?:aceh|sumatera|sumut|sumbar|sumsel|riau|jambi|bengkulu|lampung|bangka|kepulauan|kepri|jawa|jatim|jateng|jabar|diy|banten|bali|nusa tenggara|ntb|ntt|kalimantan|kal(?:tim|sel|bar|teng|tara)|sulawesi|sul(?:sel|tra|teng|ut|bar)|gorontalo|maluku|papua)\b/i,
    from: 'Paritrana Award 2025 di Maluku',
  },
  { cue: /\bmusrenbang(prov|da)?\b/i, from: 'diserahkan dalam Musrenbang Provinsi' },
  {
    cue: /\b(di|ter)?(serahkan|berikan|anugerahkan|terima dari|menyerahkan|memberikan|menganugerahkan)\b(?:(?!menteri|presiden|diterima)[^.!?\n]){0,60}\b(gubernur|wagub|sekda(prov)?|pemprov|pemerintah provinsi)\b/i,
    from: 'diserahkan langsung oleh Gubernur Jawa Timur',
  },
  {
    cue: /\b(gubernur|wagub|sekdaprov|pemprov|pemerintah provinsi)\b[^.!?\n]{0,60}\b(menyerahkan|memberikan|menganugerahkan|menganugerahi)\b/i,
    from: 'Gubernur menyerahkan penghargaan itu',
  },
  {
    cue: /\b(dari|oleh|versi) (?:(?:pj|plt|penjabat)\.? )?(gubernur|wagub|pemprov|pemerintah provinsi|bappeda provinsi)\b/i,
    from: 'meraih predikat Utama dari Gubernur Jawa Tengah',
  },
];

/**
 * Whether the article may tell of a province's own round of a national award: a list of the national one then says nothing
 * about it. True too where nobody told us the words.
 */
export function mayBeRegionalRound({ telling }: ToldClaim, { level }: Competition): boolean {
  if (level !== 'national' && level !== 'international') return false;
  const words = telling?.around ?? telling?.words;
  return words !== undefined && REGIONAL_ROUND.some(({ cue }) => cue.test(words));
}
