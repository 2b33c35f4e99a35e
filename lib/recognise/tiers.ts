import { AWARD_CONTEXT, RANKS, TIER_CUES, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { oncePer } from '../text/once-per.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { englishCategories, englishPlace } from './english-tiers.ts';
import { placeAt, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

const CUES = new Set(TIER_CUES.flatMap(({ forms }) => forms));
const MAX_TIER_WORDS = 7;

export type TierHere = {
  readonly first: number;
  /** Word after the last. */
  readonly last: number;
  /** Without "kategori", "predikat", where they are no part of it. */
  readonly name: string;
  readonly cue?: string;
};

/** Tiers and categories apart from their award. */
export function tiers(scan: Scan): readonly DraftOf<'tier'>[] {
  const { words } = scan;
  const found: DraftOf<'tier'>[] = [];
  let free = 0;
  const categories = englishCategories(scan);
  for (const { first, end, name } of categories)
    found.push({ type: 'tier', start: words.starts[first] ?? 0, end: words.ends[end - 1] ?? 0, name });
  for (const word of openings(scan)) {
    if (word < free || categories.some(({ first, end }) => word >= first && word < end)) continue;
    const known = knownTier(scan, word);
    const place = englishPlace(scan, word);
    const tier =
      (place && here(scan, place.first, place.end, place.first)) ??
      roleOfBest(scan, (known?.last ?? word + 1) - 1) ??
      withCategory(scan, longer(tierAt(scan, word), known)) ??
      lineTier(scan, word);
    if (!tier) continue;
    found.push({
      type: 'tier',
      start: words.starts[tier.first] ?? 0,
      end: withYear(scan, tier),
      name: tier.name,
    });
    free = tier.last;
  }
  return found;
}

/** Words at which a tier may begin. */
function openings(scan: Scan): readonly number[] {
  const at = new Set<number>();
  for (const { first } of scan.cues('tier-cue')) at.add(scan.key(first) === 'besar' ? first - 1 : first);
  for (const { first } of scan.tierHits) at.add(first);
  return [...at].filter((word) => word >= 0).sort((a, b) => a - b);
}

/** "Nindya:", "Daerah Perbatasan Terinovatif": a grade that is its whole line, in an article about an award. */
function lineTier(scan: Scan, word: number): TierHere | undefined {
  const { words, text } = scan;
  const end = knownName(scan, word);
  if (!end || !scan.capital(word) || scan.competitionHits.length === 0) return undefined;
  let first = word;
  while (first > 0 && ((words.shapes[first] ?? 0) & SHAPE.line) === 0 && word - first < MAX_TIER_WORDS) {
    if (scan.gap(first) !== ' ' || !CLASS_WORDS.test(scan.key(first - 1)) || !scan.capital(first - 1)) return undefined;
    first--;
  }
  if (((words.shapes[first] ?? 0) & SHAPE.line) === 0) return undefined;
  const stop = words.ends[end - 1] ?? 0;
  return /^ ?:?[ \t]*(?:\n|$)/.test(text.slice(stop, stop + 6)) ? here(scan, first, end, first) : undefined;
}

function longer(said: TierHere | undefined, known: TierHere | undefined): TierHere | undefined {
  if (!said || !known) return said ?? known;
  return known.last > said.last ? known : said;
}

/** "juara 4 kategori Konten Kreatif": a place in a category is one tier. */
function withCategory(scan: Scan, tier: TierHere | undefined): TierHere | undefined {
  if (!tier || tier.last >= scan.words.count || scan.gap(tier.last) !== ' ') return tier;
  const cluster = tier.cue === undefined ? clusterEnd(scan, tier.last) : undefined;
  if (cluster !== undefined) return { ...tier, last: cluster };
  if (scan.key(tier.last) !== 'kategori') return tier;
  if (tier.cue === 'kategori' || scan.sentence(tier.last) !== scan.sentence(tier.first)) return tier;
  const category = cued(scan, tier.last);
  return category ? here(scan, tier.first, category.last, tier.first, tier.cue) : tier;
}

/** "juara II Klaster Kabupaten Sektor Tempat Wisata", "klaster daerah perbatasan": among whom, behind a place or a category. */
export function clusterEnd(scan: Scan, word: number): number | undefined {
  if (!/^(?:klaster|kluster|cluster)$/.test(scan.key(word)) || scan.sentence(word) !== scan.sentence(word - 1))
    return undefined;
  let end = word + 1;
  while (
    end < scan.words.count &&
    end - word <= MAX_CLUSTER_WORDS &&
    scan.gap(end) === ' ' &&
    scan.sentence(end) === scan.sentence(word) &&
    (CLASS_WORDS.test(scan.key(end)) ||
      (scan.capital(word) && scan.capital(end) && !END_OF_TIER.test(scan.key(end)))) &&
    !(scan.capital(end) && regionAt(scan, end))
  )
    end++;
  if (end === word + 1) return undefined;
  // "Sektor Tempat Pelayanan Terpadu Satu Pintu (PTSP)".
  const short = end < scan.words.count && scan.gap(end) === ' (' && isShortBracket(scan, end);
  return short ? end + 1 : end;
}

const MAX_CLUSTER_WORDS = 10;

function isShortBracket({ text, words }: Scan, word: number): boolean {
  return ((words.shapes[word] ?? 0) & SHAPE.capitals) !== 0 && text.charAt(words.ends[word] ?? 0) === ')';
}

/** "Kategori Sangat Inovatif Tahun 2021": an adjoining year belongs to the name as printed. */
function withYear(scan: Scan, tier: TierHere): number {
  const at = scan.key(tier.last) === 'tahun' ? tier.last + 1 : tier.last;
  const adjoins = tier.cue !== undefined && scan.gap(tier.last) === ' ' && (at === tier.last || scan.gap(at) === ' ');
  return adjoins && /^(?:19|20)\d\d$/.test(scan.key(at)) && scan.sentence(at) === scan.sentence(tier.first)
    ? (scan.words.ends[at] ?? 0)
    : bracketed(scan, tier);
}

/** The end of a tier, with the bracket that it opened: "Zona Hijau (Kepatuhan Tinggi)". */
function bracketed({ text, words }: Scan, { first, last }: TierHere): number {
  const end = words.ends[last - 1] ?? 0;
  const opened = text.slice(words.starts[first], end);
  return text.charAt(end) === ')' && opened.lastIndexOf('(') > opened.lastIndexOf(')') ? end + 1 : end;
}

/** A tier that says so itself: "kategori Utama", "Juara I", "Top 45", "Terbaik II", "peringkat pertama". */
export function tierAt(scan: Scan, word: number): TierHere | undefined {
  const key = scan.key(word);
  if (key === 'top' && scan.key(word + 1) !== 'prize') {
    const top = numbered(scan, word, /^\d{1,3}$/);
    const category =
      top && /^(?:kategori|replikasi|kelompok)$/.test(scan.key(top.last)) && scan.gap(top.last) === ' '
        ? capitalRun(scan, top.last)
        : 0;
    return top && category > top.last ? here(scan, word, category, word) : top;
  }
  if (key === 'juara') return champion(scan, word);
  if (key === 'terbaik' && scan.key(word + 1) === 'kelompok' && scan.capital(word + 2))
    return here(scan, word, word + 3, word);
  const best = key === 'terbaik' ? bestOfClass(scan, word) : undefined;
  if (best) return best;
  if (key === 'runner')
    return scan.key(word + 1) === 'up' && /^[ -]$/.test(scan.gap(word + 1))
      ? here(scan, word, word + 2, word)
      : undefined;
  // "Harapan: Desa Wisata Sukorejo": a line of its own says that it is no hope.
  if (key === 'harapan' && isLabel(scan, word)) return here(scan, word, word + 1, word);
  if (key === 'terbaik' || key === 'harapan') {
    return scan.capital(word) || RANKS.has(scan.key(word + 1)) || scan.key(word + 1) === 'ke'
      ? numbered(
          scan,
          word,
          key === 'harapan' ? HOPEFUL : /^(?:i|ii|iii|iv|v|vi|[1-9]|10|pertama|kedua|ketiga|keempat|kelima|utama)$/,
        )
      : undefined;
  }
  if (key === 'pemenang') return winner(scan, word);
  if (key === 'bintang') {
    // "Posyandu Strata Purnama Bintang 2".
    if (scan.key(word - 2) === 'strata') return undefined;
    return /^(?:[1-5]|tiga|empat|lima)$/.test(scan.key(word + 1)) && scan.gap(word + 1) === ' '
      ? here(scan, word, word + 2, word)
      : undefined;
  }
  const place = placeWon(scan, word);
  if (place !== undefined) return place;
  if (key === 'medali')
    return /^(?:emas|perak|perunggu)$/.test(scan.key(word + 1)) ? here(scan, word, word + 2, word) : undefined;
  // A zone of health or disaster grades no service.
  if (key === 'zona' && /^(?:hijau|kuning|merah)$/.test(scan.key(word + 1)))
    return surveysServices(scan) ? here(scan, word, word + 2, word) : undefined;
  if (/^(?:\d{1,3}|sepuluh|lima|tiga)$/.test(key) && scan.key(word + 1) === 'besar' && scan.gap(word + 1) === ' ')
    return here(scan, word, word + 2, word);
  if (CUES.has(key)) return cued(scan, word);
  return undefined;
}

/** The text speaks of a survey whose zones are grades. */
export const surveysServices = oncePer(({ words: { count }, key }: Scan): boolean => {
  for (let word = 0; word < count; word++)
    if (/^(?:ombudsman|kepatuhan|integritas|maladministrasi|opini)$/.test(key(word))) return true;
  return false;
});

/** "Pemerintah Provinsi Terbaik diraih Jawa Tengah", "Kota Terbaik Kedua": a class of governments with its place. */
function bestOfClass(scan: Scan, word: number): TierHere | undefined {
  if (!scan.capital(word)) return undefined;
  const place = numbered(scan, word, PLACES);
  if (!place && !/^(?:diraih|dimenangkan|disabet|diterima|jatuh)$/.test(scan.key(word + 1))) return undefined;
  let first = word;
  while (
    first > 0 &&
    /^(?:pemerintah|provinsi|kabupaten|kota|daerah|desa|kelurahan)$/.test(scan.key(first - 1)) &&
    scan.capital(first - 1) &&
    scan.gap(first) === ' '
  )
    first--;
  return first < word ? here(scan, first, place?.last ?? word + 1, first) : undefined;
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
const HOPEFUL = /^(?:i|ii|iii|iv|v|vi|[1-9]|pertama|kedua|ketiga|keempat|kelima|satu|dua|tiga|empat|utama)$/;

/** "pemenang II"; with a capital also "Pemenang Wilayah Barat": the name of a place, not those who won. */
function winner(scan: Scan, word: number): TierHere | undefined {
  if (scan.key(word + 1) !== 'wilayah') return isPaid(scan, word + 2) ? undefined : numbered(scan, word, WINNERS);
  return scan.capital(word) && scan.capital(word + 2) && scan.lineCase(word) === 'prose'
    ? here(scan, word, word + 3, word)
    : undefined;
}

/** "pemenang 3 kategori" won three times. */
const WINNERS = /^(?:i|ii|iii|iv|v|vi|pertama|kedua|ketiga|keempat|kelima|keenam)$/;

/** "pemenang kedua sebanyak Rp2 miliar": what is paid for a place, whoever has it. */
function isPaid(scan: Scan, word: number): boolean {
  return (
    (/,/.test(scan.gap(word)) && /^(?:untuk|bagi)$/.test(scan.key(word - 3))) ||
    /^(?:sebanyak|sebesar|disediakan|mendapat\p{L}*|memperoleh|akan|berhak|menerima|rp\d*)$/u.test(scan.key(word))
  );
}

const PLACES = /^(?:i|ii|iii|iv|v|vi|[1-9]|10|pertama|kedua|ketiga|keempat|kelima)$/;

/** "Gold Winner", "second place", "Honorable Mention", "urutan kedua", "posisi ke-3": a place as other contests call it. */
function placeWon(scan: Scan, word: number): TierHere | undefined {
  const key = scan.key(word);
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1)) || scan.sentence(word + 1) !== scan.sentence(word)) return undefined;
  const pair = `${key} ${scan.key(word + 1)}`;
  const medal = /^(?:platinum|gold|silver|bronze) (?:winner|medal)$/.test(pair) && scan.capital(word);
  if (
    medal ||
    /^(?:(?:first|second|third|grand|top) (?:place|winner|prize)|(?:hono(?:u)?rable|special) mention)$/.test(pair)
  )
    return here(scan, word, word + 2, word);
  if (/^(?:first|second|third) runner$/.test(pair) && scan.key(word + 2) === 'up')
    return here(scan, word, word + 3, word);
  // "disusul Batu di tempat kedua".
  if (key === 'tempat')
    return /^(?:pertama|kedua|ketiga|keempat|kelima)$/.test(scan.key(word + 1)) &&
      /^(?:di|menempati|merebut|meraih)$/.test(scan.key(word - 1)) &&
      isOfContest(scan, word)
      ? here(scan, word, word + 2, word)
      : undefined;
  // "terbaik pertama diraih A, kedua diraih B": an ordinal alone, where the sentence counts places.
  if (/^(?:kedua|ketiga|keempat|kelima)$/.test(key) && /^(?:diraih|ditempati|diduduki|diisi)$/.test(scan.key(word + 1)))
    return isRanked(scan, word) ? here(scan, word, word + 1, word) : undefined;
  if (key !== 'urutan' && key !== 'posisi') return undefined;
  if (scan.key(word + 1) === 'ke')
    return /^\d{1,3}$/.test(scan.key(word + 2)) ? here(scan, word, word + 3, word) : undefined;
  if (scan.key(word + 2) === 'besar') return undefined;
  return /^(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|enam|tujuh|delapan|sembilan|sepuluh|teratas)$/.test(
    scan.key(word + 1),
  )
    ? here(scan, word, word + 2, word)
    : undefined;
}

/** An award or a place in one was told before in the sentence, or in the one before. */
function isOfContest(scan: Scan, word: number): boolean {
  for (let at = word - 1; at > 0 && at > word - 40 && scan.sentence(at) >= scan.sentence(word) - 1; at--)
    if (/^(?:juara|terbaik|lomba|kompetisi|piala|pemenang|penghargaan|peringkat|diraih|meraih)$/.test(scan.key(at)))
      return true;
  return false;
}

/** A place was told before in the sentence: "terbaik pertama", "peringkat pertama". */
function isRanked(scan: Scan, word: number): boolean {
  for (let at = word - 1; at > 0 && at > word - 40 && scan.sentence(at) === scan.sentence(word); at--)
    if (scan.key(at) === 'pertama' && /^(?:terbaik|peringkat|juara|posisi|urutan)$/.test(scan.key(at - 1))) return true;
  return false;
}

function here(scan: Scan, first: number, last: number, nameFirst: number, cue?: string): TierHere {
  const { words, text } = scan;
  return {
    first,
    last,
    name: text.slice(words.starts[nameFirst], words.ends[last - 1]),
    ...(cue !== undefined && { cue }),
  };
}

function numbered(scan: Scan, word: number, number: RegExp): TierHere | undefined {
  // "Terbaik Ke-1".
  if (scan.key(word + 1) === 'ke' && scan.gap(word + 1) === ' ' && scan.gap(word + 2) === '-')
    return /^\d{1,2}$/.test(scan.key(word + 2)) ? here(scan, word, word + 3, word) : undefined;
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1)) || !number.test(scan.key(word + 1))) return undefined;
  if (scan.key(word + 1) === 'satu' && scan.key(word + 2).startsWith('satu')) return undefined;
  return here(scan, word, word + 2, word);
}

/** "Juara I", "Juara Umum", "juara pertama", "Juara Harapan II", "Juara 1"; a bare "juara" is none. */
function champion(scan: Scan, word: number): TierHere | undefined {
  if (!/^[ \u00a0-]$/.test(scan.gap(word + 1))) return undefined;
  const next = scan.key(word + 1);
  if (next === 'harapan') {
    const rank = /^[ ]$/.test(scan.gap(word + 2)) && RANKS.has(scan.key(word + 2));
    return here(scan, word, rank ? word + 3 : word + 2, word);
  }
  if (next === 'kategori') {
    const category = cued(scan, word + 1);
    return category && scan.capital(category.last - 1) ? { ...category, first: word } : undefined;
  }
  if (next === 'umum' || next === 'favorit') return here(scan, word, word + 2, word);
  if (next === 'ke' && /^\d$/.test(scan.key(word + 2))) return here(scan, word, word + 3, word);
  return RANKS.has(next) && !/^(?:utama|tertinggi|teratas|terbaik)$/.test(next)
    ? here(scan, word, word + 2, word)
    : undefined;
}

function cued(scan: Scan, word: number, nested = false): TierHere | undefined {
  const cue = scan.key(word);
  const first = word + 1;
  if (first >= scan.words.count || !/^(?:[ \u00a0]+|: ?| ?["“‘']|-)$/.test(scan.gap(first))) return undefined;
  if (scan.sentence(first) !== scan.sentence(word)) return undefined;
  // "kategori predikat Nindya", "predikat kategori Utama".
  const second = !nested && CUES.has(scan.key(first)) && cue !== scan.key(first) ? cued(scan, first, true) : undefined;
  // "nilai Predikat BB": a grade of which the value is told.
  if (second) return cue === 'nilai' ? second : { ...second, first: word };
  // "predikatnya BB", "berpredikat B": the grade alone is the name.
  if (/^(?:predikatnya|berpredikat)$/.test(cue)) {
    const end = GRADE.test(scan.key(first)) && scan.capital(first) ? gradeEnd(scan, first) : tierWordsEnd(scan, first);
    return end > first ? here(scan, first, end, first, cue) : undefined;
  }
  // "berdasarkan kategori dan sub kategori".
  if (/^(?:dan|atau|serta|maupun)$/.test(scan.key(first))) return undefined;
  // "predikat tertinggi": no tier by name.
  if (cue !== 'peringkat' && /^(?:tertinggi|terendah|teratas)$/.test(scan.key(first))) return undefined;
  // "para pemenang dari tiap kategori peserta": who takes part, no category.
  if (/^(?:peserta|pemenang|penerima)$/.test(scan.key(first)) && !scan.capital(first)) return undefined;
  if (/^(?:peringkat|ranking|rangking)$/.test(cue)) {
    if (scan.key(first) === 'ke' && /^(?:\d{1,3}|[ivx]{1,4})$/.test(scan.key(first + 1)))
      return here(scan, word, first + 2, word, cue);
    if (
      /^(?:\d{1,3}|i|ii|iii|iv|v|vi|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|teratas|tertinggi|terbaik|utama)$/.test(
        scan.key(first),
      )
    ) {
      const end = scan.key(first + 1) === 'besar' && scan.gap(first + 1) === ' ' ? first + 2 : first + 1;
      return here(scan, word, end, word, cue);
    }
  }
  if (/^(?:nilai|grade|kelas|status)$/.test(cue)) {
    // "RS Kelas B": what kind of hospital it is.
    if (cue === 'kelas' && /^(?:rs|rsu|rsud|sakit|daerah|umum|kategori)$/.test(scan.key(word - 1))) return undefined;
    const low = /^(?:nilai|grade)$/.test(cue) && /^[cd]$/.test(scan.key(first));
    return (GRADE.test(scan.key(first)) || low) && scan.capital(first)
      ? here(scan, /["“‘']/.test(scan.gap(first)) ? first : word, first + 1, first, cue)
      : undefined;
  }
  // "kategori zona hijau".
  if (scan.key(first) === 'zona' && scan.gap(first) === ' ') {
    const zone = tierAt(scan, first);
    if (zone && zone.last >= (knownName(scan, first) ?? 0)) return { ...zone, first: word, cue };
  }
  // "tingkat Nasional", "tingkat Provinsi": a level, no tier; only known tier words go with it.
  if (cue === 'tingkat' || cue === 'tingkatan' || cue === 'level') {
    const end = lowerCategoryEnd(scan, first) > first ? (knownName(scan, first) ?? first) : tierWordsEnd(scan, first);
    return end > first && !isOfGovernments(scan, first, end) ? here(scan, word, end, first, cue) : undefined;
  }
  if (cue === 'strata' && tierWordsEnd(scan, first) === first) return undefined;
  const known = tierWordsEnd(scan, first);
  // "predikat Sangat Baik dan WBK": a grade that is known is whole before "dan".
  const run = known > first && scan.key(known) === 'dan' ? known : Math.max(known, capitalEnd(scan, first));
  const end = run === first || run === known ? Math.max(run, freeCategoryEnd(scan, word, first)) : run;
  if (end === first) return undefined;
  if (cue !== 'predikat' && isOfGovernments(scan, first, end)) return undefined;
  // Quotation marks part the cue from the name: predikat “Sangat Inovatif”.
  return here(scan, /["“‘']/.test(scan.gap(word + 1)) ? first : word, end, first, cue);
}

/** "kategori pemerintah provinsi", "tingkat pemerintah kota": among whom it was given, no grade; in capitals a category's name. */
function isOfGovernments(scan: Scan, first: number, end: number): boolean {
  if (!/^(?:pemerintah|pemda)$/.test(scan.key(first)) || scan.capital(first)) return false;
  for (let word = first; word < end; word++)
    if (!/^(?:pemerintah|pemda|provinsi|kabupaten|kota|daerah)$/.test(scan.key(word))) return false;
  return true;
}

/** The longest category that is told in small letters, in words. */
const MAX_FREE = 9;

/** "kategori pelopor pasar bebas sampah kepada Pemkab Tuban": an award's own category in small letters, up to who has it. */
function freeCategoryEnd(scan: Scan, cue: number, first: number): number {
  if (!/^(?:kategori|ketegori|katagori)$/.test(scan.key(cue)) || scan.capital(first) || scan.gap(first) !== ' ')
    return first;
  if (scan.cue('body-head', first) || scan.cue('tier-cue', first)) return first;
  const own = scan.sentence(cue);
  for (let word = first; word <= Math.min(scan.words.count, first + MAX_FREE); word++) {
    const key = scan.key(word);
    const over = word >= scan.words.count || scan.sentence(word) !== own;
    const stops = over || (word > first && FREE_STOP.test(key)) || /^,/.test(scan.gap(word));
    if (word > first && stops) {
      const given =
        /^(?:kepada|diraih|dimenangkan|diberikan|dianugerahkan|disabet|diperoleh)$/.test(key) &&
        scan.sentence(word) === own;
      const closed = over || /^,/.test(scan.gap(word));
      return word - first >= (given ? 2 : 3) && (given || (closed && followsAward(scan, cue))) ? word : first;
    }
    if (word > first && scan.gap(word) !== ' ' && scan.gap(word) !== '-') return first;
    if (NO_CATEGORY.test(key) || /^(?:yang|ini|itu|sama|lain)$/.test(key) || scan.cue('office', word)) return first;
  }
  return first;
}

/** An award is named before, in the same sentence. */
function followsAward(scan: Scan, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 30) && scan.sentence(at) === scan.sentence(cue); at--)
    if (scan.inCompetition(at) || /^awards?$/.test(scan.key(at))) return true;
  return false;
}

const FREE_STOP =
  /^(?:kepada|diraih|dimenangkan|diberikan|dianugerahkan|disabet|diperoleh|dengan|dalam|pada|dari|oleh|untuk|yang|yakni|yaitu|adalah|meraih|menerima)$/;

const GRADE = /^(?:a|aa|b|bb|cc)$/;

/** "BB Plus". */
function gradeEnd(scan: Scan, first: number): number {
  return scan.key(first + 1) === 'plus' && scan.gap(first + 1) === ' ' ? first + 2 : first + 1;
}

/** Known tier words, in any case: "utama", "sangat inovatif". */
function tierWordsEnd(scan: Scan, first: number): number {
  const named = knownName(scan, first);
  if (named) return named;
  const region = lowerCategoryEnd(scan, first);
  if (region > first) return region;
  const passing = passingEnd(scan, first);
  if (passing > first) return passing;
  let end = first;
  while (end < scan.words.count && TIER_WORDS.has(scan.key(end)) && (end === first || scan.gap(end) === ' ')) {
    if (scan.key(end).length <= 2 && !scan.capital(end)) break;
    end++;
  }
  return end;
}

/** "kategori kabupaten sedang", "kategori kota terinovatif": a class of regions in lower case, two words or more. */
function lowerCategoryEnd(scan: Scan, first: number): number {
  const joins = scan.key(first - 1) === 'kategori' ? /^[ /]$/ : /^ $/;
  let end = first;
  while (end < scan.words.count && CLASS_WORDS.test(scan.key(end)) && (end === first || joins.test(scan.gap(end))))
    end++;
  // "predikat provinsi terbaik pertama".
  if (end - first >= 2 && scan.key(end - 1) === 'terbaik' && PLACES.test(scan.key(end)) && scan.gap(end) === ' ') end++;
  return end - first >= 2 && scan.text.charAt(scan.words.ends[end - 1] ?? 0) !== '/' ? end : first;
}

/**
 * "Untuk kategori perintis, penghargaan diraih ...", "kategori inovasi pelayanan kesehatan kepada RSUD X": a category in common
 * words, told by the winner that follows. Its end, or `first` where it is none.
 */
function passingEnd(scan: Scan, first: number): number {
  if (scan.key(first - 1) !== 'kategori' || scan.capital(first)) return first;
  if (NO_NAMES.has(scan.key(first)) && !FIELD_OF_AWARDS.test(scan.key(first))) return first;
  for (let end = first; end < scan.words.count && end - first <= MAX_CATEGORY_WORDS; end++) {
    const key = scan.key(end);
    if (scan.sentence(end) !== scan.sentence(first)) return first;
    if (end > first) {
      const gap = scan.gap(end);
      if (/^,? $/.test(gap) && (end === first + 1 ? WON : GIVEN_TO).test(key))
        return isLongWord(scan, first, end) ? end : first;
      if (gap !== ' ') return first;
    }
    if (
      (AWARD_CONTEXT.has(key) && !FIELD_OF_AWARDS.test(key)) ||
      NO_CATEGORY.test(key) ||
      (scan.capital(end) && placeAt(scan, end))
    )
      return first;
  }
  return first;
}

const MAX_CATEGORY_WORDS = 8;
const FIELD_OF_AWARDS = /^(?:inovasi|pelayanan|program|publik|terbaik)$/;
const WON = /^(?:penghargaan|diraih|dimenangkan|diberikan|diperoleh|disabet|jatuh|kepada)$/;
const GIVEN_TO = /^(?:diraih|dimenangkan|diberikan|diserahkan|diperoleh|disabet|jatuh|kepada)$/;

/** One common word alone must be a telling one. */
function isLongWord(scan: Scan, first: number, end: number): boolean {
  return end > first + 1 || scan.key(first).length >= 5;
}

const NO_CATEGORY =
  /^(?:tersebut|lainnya|lain|ini|itu|yang|ada|masing|tertinggi|terendah|serupa|sama|kepada|penerima|peserta|pemenang|berbeda|mem\p{L}+|men\p{L}+|meng\p{L}+|adalah|yakni|yaitu|dinilai|telah|akan|sudah)$/u;

const CLASS_WORDS =
  /^(?:kabupaten|kota|provinsi|daerah|desa|kelurahan|pemerintah|pemda|kecil|sedang|besar|metropolitan|raya|perbatasan|tertinggal|terinovatif|inovatif|innovatif|sangat|terbaik|umum|khusus|berkinerja)$/;

/** The longest tier name of any competition here. */
function knownName(scan: Scan, first: number): number | undefined {
  return scan.name('tier', first)[0]?.end;
}

/** "Kategori Umum", "Replikasi", "Kelompok Keberlanjutan" behind "Top 30". */
function capitalRun(scan: Scan, first: number): number {
  if (scan.key(first) === 'replikasi') return scan.capital(first) ? first + 1 : first;
  return scan.capital(first + 1) && scan.gap(first + 1) === ' '
    ? Math.max(capitalEnd(scan, first + 1), first + 2)
    : first;
}

/** Capitalised words of a category's name: "Kategori Kabupaten Sangat Inovatif". */
function capitalEnd(scan: Scan, first: number): number {
  if (scan.lineCase(first) !== 'prose' && !isLineOpening(scan, first)) {
    return scan.capital(first) && !NO_NAMES.has(scan.key(first)) && !AWARD_CONTEXT.has(scan.key(first))
      ? first + 1
      : first;
  }
  let behindShort = -1;
  let end = first;
  while (
    end < scan.words.count &&
    end - first < MAX_TIER_WORDS &&
    (end === first ||
      /^(?:[ \u00a0-]|\/)$/.test(scan.gap(end)) ||
      (end === behindShort && scan.gap(end) === ') ') ||
      isDashed(scan, first, end) ||
      isItsShort(scan, first, end))
  ) {
    // "kategori Lembaga Kearsipan Daerah (LKD) Kota Terbaik": its own short form.
    if (isItsShort(scan, first, end)) {
      end++;
      behindShort = end;
      continue;
    }
    // "lima kategori Pemprov Kaltara berhasil meraih", "predikat Kota Madiun": who has it comes next.
    if (end === first && isBodyHere(scan, end)) return first;
    if (
      scan.key(end) === 'dan' &&
      end > first &&
      scan.capital(end + 1) &&
      scan.gap(end + 1) === ' ' &&
      !TIER_WORDS.has(scan.key(end + 1)) &&
      !scan.cue('tier-cue', end + 1)
    ) {
      end += 2;
      continue;
    }
    // "kategori Walikota sangat inovatif": leaders are classed too.
    const leader =
      end === first &&
      scan.cue('office', end)?.end === end + 1 &&
      TIER_WORDS.has(scan.key(end + 1)) &&
      scan.capital(end);
    if (leader) {
      end = tierWordsEnd(scan, end + 1);
      break;
    }
    if (!scan.capital(end) || END_OF_TIER.test(scan.key(end))) break;
    // "kategori Kota Kecil Senin (27/2)": the day comes next.
    if (end > first && (scan.cue('weekday', end) || scan.cue('month', end))) break;
    const leaders = end === first ? leadersEnd(scan, end) : undefined;
    if (leaders !== undefined) return leaders;
    // "kategori Kepala Daerah Pendukung Zakat" is no office of anybody's.
    if (scan.cue('office', end) && !(scan.key(end) === 'kepala' && scan.key(end + 1) === 'daerah')) break;
    if (end > first && (placeAt(scan, end) || isAwardHere(scan, end) || UNIT_SIGN.test(scan.key(end)))) break;
    end++;
  }
  return end;
}

function isItsShort(scan: Scan, first: number, word: number): boolean {
  return (
    word - first > 1 &&
    word < scan.words.count &&
    scan.gap(word) === ' (' &&
    isShortBracket(scan, word) &&
    scan.key(word).charAt(0) === scan.key(first).charAt(0)
  );
}

/** "Kategori Bupati", "Kategori Sekda Kabupaten": a class of leaders, where neither a place nor a person follows. */
function leadersEnd(scan: Scan, first: number): number | undefined {
  const office = scan.cue('office', first);
  if (!office || !/^[kc]ateg/.test(scan.key(first - 1))) return undefined;
  let end = office.end;
  while (
    scan.gap(end) === ' ' &&
    CLASS_WORDS.test(scan.key(end)) &&
    scan.capital(end) &&
    placeAt(scan, end) === undefined
  )
    end++;
  return end >= scan.words.count || scan.gap(end) !== ' ' || !scan.capital(end) ? end : undefined;
}

/** "Kategori Pelayanan Publik – Akses Layanan Pendidikan". */
function isDashed(scan: Scan, first: number, word: number): boolean {
  return (
    /^ [–-] $/.test(scan.gap(word)) && scan.key(first - 1) === 'kategori' && scan.capital(word) && word - first > 1
  );
}

function isBodyHere(scan: Scan, word: number): boolean {
  const head = scan.cue('body-head', word);
  if (!head) return false;
  const place = placeAt(scan, word);
  return head.cue.row.government
    ? place !== undefined
    : place !== undefined && place.first === word && place.end > head.end;
}

function isAwardHere(scan: Scan, word: number): boolean {
  return scan.name('competition', word).some(({ entry }) => !entry.general);
}

/** "Kategori Daerah Perbatasan Terinovatif:" at the head of a list. */
function isLineOpening(scan: Scan, first: number): boolean {
  const { shapes } = scan.words;
  return [first - 1, first - 2].some((word) => word >= 0 && ((shapes[word] ?? 0) & SHAPE.line) !== 0);
}

/** "Kategori Kota Sedang Penerima Adipura": who has it, or when, comes next. */
const END_OF_TIER = /^(?:tahun|penerima|peraih|pemenang|diraih|diterima|kepada)$/;

/** "Kategori Baik UPT Puskesmas Randuagung": whose tier it is comes next. */
const UNIT_SIGN = /^(?:upt|uptd|utd|puskesmas|rsud|dinas|dinkes|smpn|sdn|sman|smkn)$/;

/** "meraih KLA, yakni madya": a grade in lower case, where the sentence is about to name one. */
function isSaidNext(scan: Scan, word: number): boolean {
  return (
    /^(?:nindya|madya|pratama|paripurna|informatif|wistara|wiwerda|padapa)$/.test(scan.key(word)) &&
    /^(?:yakni|yaitu|menjadi|adalah|sebagai|ialah)$/.test(scan.key(word - 1))
  );
}

/** "penghargaan sebagai Penyelenggara Inovasi Terbaik": what one was called the best of. */
function roleOfBest(scan: Scan, word: number): TierHere | undefined {
  if (scan.key(word) !== 'terbaik' || !scan.capital(word) || scan.lineCase(word) !== 'prose') return undefined;
  let first = word;
  while (first > 0 && word - first < 6 && scan.gap(first) === ' ' && scan.capital(first - 1)) first--;
  const said =
    scan.key(first - 1) === 'sebagai' && /^(?:penghargaan|dinobatkan|terpilih|predikat)$/.test(scan.key(first - 2));
  return first < word && said ? here(scan, first, word + 1, first) : undefined;
}

/** A tier's name standing alone: "Nindya", "Terinovatif", "Informatif"; telling, capitalised, in a sentence about awards. */
function knownTier(scan: Scan, word: number): TierHere | undefined {
  const end = knownName(scan, word);
  if (!end) return undefined;
  if (!scan.capital(word) && end - word < 3 && !isSaidNext(scan, word)) return undefined;
  const key = scan.key(word);
  const inClass = /^(?:provinsi|kabupaten|kota|daerah)$/.test(scan.key(word - 1)) && scan.capital(word - 1);
  if (scan.lineCase(word) !== 'prose' && end === word + 1 && !inClass) return undefined;
  // "dinilai memiliki Inovasi terbaik": praise, not a place.
  if (key === 'inovasi' && end === word + 2 && !scan.capital(word + 1)) return undefined;
  const telling =
    end - word > 2 ||
    (end - word > 1
      ? TIER_WORDS.has(scan.key(end - 1)) || TIER_WORDS.has(key)
      : /^(?:nindya|terinovatif|informatif|madya|pratama|paripurna|wistara|wiwerda|padapa|mentor|utama)$/.test(key));
  if (!telling) return undefined;
  const own = scan.sentence(word);
  let context = false;
  for (let at = word; at >= 0 && scan.sentence(at) === own && at > word - 40; at--)
    context ||= AWARD_CONTEXT.has(scan.key(at)) || scan.inCompetition(at);
  for (let at = word; at < scan.words.count && scan.sentence(at) === own && at < word + 40; at++)
    context ||= AWARD_CONTEXT.has(scan.key(at)) || scan.inCompetition(at);
  // "Madya" inside a name of an office ("Ahli Madya") is a rank.
  if (/^(?:ahli|pembina|penata|penyuluh|sekolah|kpp|dokter|direktur|jalan)$/.test(scan.key(word - 1))) return undefined;
  // "sebagai Provinsi Informatif".
  if (end === word + 1 && inClass)
    return context && /^(?:sebagai|predikat|menjadi)$/.test(scan.key(word - 2))
      ? here(scan, word - 1, end, word)
      : undefined;
  if (end === word + 1 && scan.capital(word - 1) && scan.gap(word) === ' ' && !isAwardHere(scan, word - 1))
    return undefined;
  return context ? here(scan, word, end, word) : undefined;
}
