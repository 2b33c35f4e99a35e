import type { Names } from '../lib/recognise/names.ts';

/** Numbers that look drawn by lot and are the same in every run (Mulberry32). */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ba be bi bo bu da de di do du ga gi gu ha hi ja je jo ju ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu nga nya pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu wa wi ya yu'.split(
    ' ',
  );
const ENDINGS = ['', 'n', 'ng', 'r', 's', 't', 'k', 'h', 'm', 'l'];
const OFFICES = [
  'Dinas Kesehatan Kabupaten',
  'Dinas Pendidikan Kota',
  'UPT Puskesmas',
  'RSUD',
  'Kecamatan',
  'Badan Pendapatan Daerah Kabupaten',
];
const TITLE_HEADS = ['Gerakan', 'Sistem Informasi', 'Layanan', 'Aplikasi', 'Program', 'Rumah', 'Kampung', 'Mobil'];

/** Names such as an Indonesian gazetteer holds: persons, offices with a place, innovation titles; 2 to 7 words. */
export function madeNames(count: number, seed = 7): readonly string[] {
  const draw = draws(seed);
  const of = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const word = () => {
    const syllables = Array.from({ length: 2 + Math.floor(draw() * 2) }, () => of(SYLLABLES)).join('');
    return syllables.charAt(0).toUpperCase() + syllables.slice(1) + of(ENDINGS);
  };
  const wordsOf = (n: number) => Array.from({ length: n }, word).join(' ');
  const names = new Set<string>();
  while (names.size < count) {
    const kind = draw();
    if (kind < 0.4) names.add(wordsOf(2 + Math.floor(draw() * 2)));
    else if (kind < 0.7) names.add(`${of(OFFICES)} ${wordsOf(1 + Math.floor(draw() * 2))}`);
    else names.add(`${of(TITLE_HEADS)} ${wordsOf(2 + Math.floor(draw() * 4))}`);
  }
  return [...names];
}

/** The same names as the kinds that the recogniser knows, beside what a dataset has of the rest. */
export function gazetteerNames(list: readonly string[], base: Names): Names {
  const third = Math.floor(list.length / 3);
  return {
    ...base,
    officials: list.slice(0, third).map((name) => ({ name, aliases: [], offices: [] })),
    bodies: list.slice(third, 2 * third).map((name, i) => ({ code: `body:made-${i}`, name, aliases: [] })),
    innovations: list.slice(2 * third).map((title) => ({ title, aliases: [], recipients: [] })),
  };
}

const COMMON =
  'yang dan di untuk dengan dari pada dalam tidak akan juga oleh sebagai warga daerah layanan bupati menerima penghargaan inovasi pemerintah kabupaten kota pelayanan publik masyarakat program tahun kegiatan kerja sama seluruh hasil nilai tim juri lomba pekan acara pusat desa kader rumah sakit sekolah guru anak'.split(
    ' ',
  );

/** A text of so many words with about one name in it per 24 words, and a line break every 60. */
export function madeText(words: number, names: readonly string[], seed: number): string {
  const draw = draws(seed);
  const parts: string[] = [];
  for (let n = 0; n < words; ) {
    if (names.length > 0 && draw() < 1 / 24) {
      const name = names[Math.floor(draw() * names.length)]!;
      parts.push(name);
      n += name.split(' ').length;
    } else {
      // Common words are common: the first of the list most of all.
      const word = COMMON[Math.floor(draw() ** 2 * COMMON.length)]!;
      parts.push(draw() < 0.12 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      n++;
    }
    if (draw() < 1 / 60) parts.push('\n');
    else if (draw() < 1 / 15) parts.push('. ');
  }
  return parts.join(' ');
}
