import { RANKS } from '../language/award-words.ts';
import { GAINED, GAINS, ORDINAL } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { SHAPE } from '../text/words.ts';
import { capitalCategoryRun } from './capital-category-end.ts';
import { CUES, cuedTier } from './cued-tier.ts';
import { numberedTier, ordinalEnd, PLACES, PLACES_OR_TOP } from './numbered-tier.ts';
import { placeWon } from './place-won.ts';
import type { Scan } from './scan.ts';
import { type TierHere, tierHere } from './tier-here.ts';
import { zoneAt } from './zone-at.ts';

/** A tier that says so itself: "kategori Utama", "Juara I", "Top 45", "Terbaik II", "peringkat pertama". */
export function tierAt(scan: Scan, word: number): TierHere | undefined {
  const key = scan.key(word);
  if (key === 'top' && scan.key(word + 1) !== 'prize') {
    const top = numberedTier(scan, word, /^\d{1,3}$/);
    const category =
      top && /^(?:kategori|replikasi|kelompok)$/.test(scan.key(top.last)) && scan.gap(top.last) === ' '
        ? capitalCategoryRun(scan, top.last)
        : 0;
    return top && category > top.last ? tierHere(scan, word, category, word) : top;
  }
  if (key === 'juara') return champion(scan, word);
  if (key === 'terbaik' && scan.key(word + 1) === 'kelompok' && scan.capital(word + 2))
    return tierHere(scan, word, word + 3, word);
  const best = key === 'terbaik' ? bestOfClass(scan, word) : undefined;
  if (best) return best;
  if (key === 'runner')
    return scan.key(word + 1) === 'up' && /^[ -]$/.test(scan.gap(word + 1))
      ? tierHere(scan, word, word + 2, word)
      : undefined;
  // "Harapan: Desa Wisata Sukorejo": a line of its own says that it is no hope.
  if (key === 'harapan' && isLabel(scan, word)) return tierHere(scan, word, word + 1, word);
  if (key === 'terbaik' || key === 'harapan') {
    return scan.capital(word) || RANKS.has(scan.key(word + 1)) || scan.key(word + 1) === 'ke'
      ? numberedTier(scan, word, key === 'harapan' ? HOPEFUL : PLACES_OR_TOP)
      : undefined;
  }
  if (key === 'pemenang') return winner(scan, word);
  if (key === 'bintang') {
    // "Posyandu Strata Purnama Bintang 2".
    if (scan.key(word - 2) === 'strata') return undefined;
    return /^(?:[1-5]|tiga|empat|lima)$/.test(scan.key(word + 1)) && scan.gap(word + 1) === ' '
      ? tierHere(scan, word, word + 2, word)
      : undefined;
  }
  // "Pakarti Utama II": how the family welfare movement counts its places.
  if (key === 'pakarti') {
    if (!scan.capital(word) || !/^(?:utama|madya|pratama)$/.test(scan.key(word + 1)) || scan.gap(word + 1) !== ' ')
      return undefined;
    const rank = scan.gap(word + 2) === ' ' && /^(?:i|ii|iii|[123])$/.test(scan.key(word + 2));
    return tierHere(scan, word, word + (rank ? 3 : 2), word);
  }
  const place = placeWon(scan, word);
  if (place !== undefined) return place;
  if (key === 'medali') {
    // "juara ketiga dengan 46 medali emas": how many, and no grade beside the place.
    const isCount = /^\d+$/.test(scan.key(word - 1)) && /^(?:dengan|perolehan|raihan|total)$/.test(scan.key(word - 2));
    return !isCount && /^(?:emas|perak|perunggu)$/.test(scan.key(word + 1))
      ? tierHere(scan, word, word + 2, word)
      : undefined;
  }
  if (key === 'zona') return zoneAt(scan, word);
  if (/^(?:\d{1,3}|sepuluh|lima|tiga)$/.test(key) && scan.key(word + 1) === 'besar' && scan.gap(word + 1) === ' ')
    return tierHere(scan, word, word + 2, word);
  if (CUES.has(key)) return cuedTier(scan, word);
  return undefined;
}

const TAKEN = pattern`^(?:${GAINED}|jatuh)$`;

/** "Pemerintah Provinsi Terbaik diraih Jawa Tengah", "Kota Terbaik Kedua": a class of governments with its place. */
function bestOfClass(scan: Scan, word: number): TierHere | undefined {
  if (!scan.capital(word)) return undefined;
  const place = numberedTier(scan, word, PLACES);
  if (!place && !TAKEN.test(scan.key(word + 1))) return undefined;
  let first = word;
  while (
    first > 0 &&
    /^(?:pemerintah|provinsi|kabupaten|kota|daerah|desa|kelurahan)$/.test(scan.key(first - 1)) &&
    // "penyaluran Dana Desa Terbaik Pertama": how the money was spent.
    scan.key(first - 2) !== 'dana' &&
    scan.capital(first - 1) &&
    scan.gap(first) === ' '
  )
    first--;
  return first < word ? tierHere(scan, first, place?.last ?? word + 1, first) : undefined;
}

/** A line's first word, with a colon and a holder behind. */
function isLabel(scan: Scan, word: number): boolean {
  const holder = word + 1;
  return (
    scan.capital(word) &&
    ((scan.words.shapes[word] ?? 0) & SHAPE.line) !== 0 &&
    holder < scan.words.count &&
    /^ ?: $/.test(scan.gap(holder)) &&
    (scan.cue('unit-head', holder) ?? scan.cue('quiet-unit-head', holder) ?? scan.cue('body-head', holder)) !==
      undefined
  );
}

/** "harapan dua"; "harapan satu-satunya" is a hope. */
const HOPEFUL = pattern`^(?:i|ii|iii|iv|v|vi|[1-9]|${ORDINAL}|satu|dua|tiga|empat|utama)$`;

/** "pemenang II"; with a capital also "Pemenang Wilayah Barat": the name of a place, not those who won. */
function winner(scan: Scan, word: number): TierHere | undefined {
  if (scan.key(word + 1) !== 'wilayah') return isPaid(scan, word + 2) ? undefined : numberedTier(scan, word, WINNERS);
  return scan.capital(word) && scan.capital(word + 2) && scan.lineCase(word) === 'prose'
    ? tierHere(scan, word, word + 3, word)
    : undefined;
}

/** "pemenang 3 kategori" won three times. */
const WINNERS = pattern`^(?:i|ii|iii|iv|v|vi|${ORDINAL})$`;

/** Behind a place: what its holder is paid. */
const PRIZE_MONEY = pattern`^(?:sebanyak|sebesar|disediakan|mendapat\w*|${GAINS}|akan|berhak|rp\d*)$`;

/** "pemenang kedua sebanyak Rp2 miliar": what is paid for a place, whoever has it. */
function isPaid(scan: Scan, word: number): boolean {
  return (/,/.test(scan.gap(word)) && /^(?:untuk|bagi)$/.test(scan.key(word - 3))) || PRIZE_MONEY.test(scan.key(word));
}

/** "juara umum 1", "Juara Umum II"; "juara umum 3 kali" counts the times. */
function overallEnd(scan: Scan, end: number): number {
  return scan.gap(end) === ' ' && OVERALL.test(scan.key(end)) && !/^(?:kali|tahun)$/.test(scan.key(end + 1))
    ? end + 1
    : end;
}

const OVERALL = pattern`^(?:i{1,3}|iv|vi{0,3}|[1-9]|${ORDINAL})$`;

/** "Juara I", "Juara Umum", "juara pertama", "Juara Harapan II", "Juara 1"; a bare "juara" is none. */
function champion(scan: Scan, word: number): TierHere | undefined {
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1))) return undefined;
  const next = scan.key(word + 1);
  if (next === 'harapan') {
    const rank = /^[ ]$/.test(scan.gap(word + 2)) && RANKS.has(scan.key(word + 2));
    return tierHere(scan, word, rank ? word + 3 : word + 2, word);
  }
  if (next === 'kategori') {
    const category = cuedTier(scan, word + 1);
    return category && scan.capital(category.last - 1) ? { ...category, first: word } : undefined;
  }
  // "juara terbaik kedua": the place is told twice.
  if (next === 'terbaik') {
    const place = numberedTier(scan, word + 1, PLACES);
    return place && { ...place, first: word };
  }
  if (next === 'umum' || next === 'favorit') return tierHere(scan, word, overallEnd(scan, word + 2), word);
  const counted = ordinalEnd(scan, word + 1);
  if (counted > word + 1) return tierHere(scan, word, counted, word);
  return RANKS.has(next) && !/^(?:utama|tertinggi|teratas|terbaik)$/.test(next)
    ? tierHere(scan, word, word + 2, word)
    : undefined;
}
