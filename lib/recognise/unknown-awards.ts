import { RANKS, TIER_WORDS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { letterPairs, pairsAmiss } from '../text/letter-pairs.ts';
import { oncePer } from '../text/once-per.ts';
import { similarity } from '../text/similarity.ts';
import { SHAPE } from '../text/words.ts';
import { isYear, runsOn, yearBefore } from './award-beginning.ts';
import { extension } from './award-extension.ts';
import type { DraftOf } from './draft.ts';
import { englishPurposeEnd } from './english-awards.ts';
import { phraseKey } from './gazetteer.ts';
import type { Names } from './names.ts';
import type { Scan } from './scan.ts';

const MAX_AWARD_WORDS = 12;

/** Award-like names that no competition bears: "Anugerah Xxx Yyy", "Xxx Award 2023". */
export function unknownAwards(scan: Scan): readonly DraftOf<'award'>[] {
  const { words } = scan;
  const found: DraftOf<'award'>[] = [];
  let free = 0;
  const cues = [...scan.cues('award-head'), ...scan.cues('award-tail')].sort((a, b) => a.first - b.first);
  for (const cue of cues) {
    if (cue.first < free) continue;
    const edition = editionInside(scan, cue.first);
    if (edition) {
      found.push(edition);
      free = cue.end;
      continue;
    }
    const carried = carriedName(scan, cue.first, cue.end);
    if (carried) {
      found.push(carried.draft);
      free = carried.end;
      continue;
    }
    if (scan.key(cue.first) === 'iso') {
      const standard = isoStandard(scan, cue.first);
      if (standard) found.push(standard.draft);
      free = standard?.end ?? free;
      continue;
    }
    if (scan.key(cue.first) === 'wajar') {
      const opinion = misspeltOpinion(scan, cue.first, cue.end);
      if (opinion) found.push(opinion.draft);
      free = opinion?.end ?? free;
      continue;
    }
    const small = !scan.capital(cue.first);
    const contest = small ? smallContest(scan, cue.first, cue.end) : undefined;
    if (contest) {
      found.push(contest.draft);
      free = contest.end;
      continue;
    }
    if (small && !/^(?:lomba|kompetisi|anugerah|anugrah|awards?|prize)$/.test(scan.key(cue.first))) continue;
    // A known name that was not taken for the award here is none by its words either: "Tim Juri Lomba Desa Datangi …".
    if (scan.name('competition', cue.first).some((hit) => !runsOn(scan, hit))) continue;
    const span =
      cue.cue.kind === 'award-head'
        ? headedName(scan, cue.first, cue.end, cue.cue.generic)
        : tailedName(scan, cue.first, cue.end);
    if (!span || isEventHere(scan, span)) continue;
    // "the Indonesian Innovative Leader award", "lomba Kreasi Teknologi Guna": in small letters only a long name is one.
    const own = cue.cue.kind === 'award-head' ? span.end - cue.end : cue.first - span.first;
    if (small && cue.cue.kind === 'award-head' && own < 3) continue;
    if (small && cue.cue.kind === 'award-tail' && !isNamedBefore(scan, span.first, cue.first)) continue;
    // "menerima anugerah Paritrana Award": the name holds its noun already.
    if (small && cue.cue.kind === 'award-head' && holdsTail(scan, cue.end, span.end)) continue;
    const purpose = cue.cue.kind === 'award-tail' ? englishPurposeEnd(scan, span.end) : span.end;
    const more = extension(scan, purpose, [], words.starts[span.first] ?? 0);
    const early = more.year === undefined ? yearBefore(scan, span.first, span.end) : undefined;
    const year = early === undefined ? more.year : Number(scan.key(early));
    found.push({
      type: 'award',
      start: words.starts[early ?? span.first] ?? 0,
      end: more.stop,
      competitions: misspelt(scan, words.starts[span.first] ?? 0, words.ends[span.end - 1] ?? 0),
      general: false,
      ...(more.tier !== undefined && { tier: more.tier }),
      ...(more.category !== undefined && { category: more.category }),
      ...(year !== undefined && { surfaceYear: year }),
    });
    free = more.end;
  }
  return found;
}

/** "raih IKP award 2022", "the STBM 2024 awards": before the small noun a name, longer than a word that only opens the sentence. */
function isNamedBefore(scan: Scan, first: number, tail: number): boolean {
  if (scan.lineCase(tail) !== 'prose' || scan.name('region', first).some(({ end }) => end === tail)) return false;
  if (scan.cue('office', first) || scan.cue('body-head', first) || scan.name('body', first).length > 0) return false;
  if (FIELD_WORDS.has(scan.key(tail - 1)) && tail - first < 3) return false;
  const capitals = ((scan.words.shapes[first] ?? 0) & SHAPE.capitals) !== 0;
  return tail - first > 1 || capitals || !isSentenceStart(scan, first) || scan.lineCase(first) === 'prose';
}

function holdsTail(scan: Scan, from: number, end: number): boolean {
  for (let word = from; word < end; word++) if (scan.cue('award-tail', word)) return true;
  return false;
}

/** "wajar dengan pengeculian": an opinion whose long word has letters amiss. */
function misspeltOpinion(
  scan: Scan,
  first: number,
  word: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const key = scan.key(word);
  if (scan.gap(word) !== ' ' || !key.startsWith('pe') || key.length < 9 || key === 'pengecualian') return undefined;
  if (similarity(key, 'pengecualian') < MIN_OPINION_SIMILARITY) return undefined;
  const named = `${scan.key(first)} ${scan.key(first + 1)} pengecualian`;
  const opened = scan.key(first - 1) === 'opini' && scan.gap(first) === ' ' ? first - 1 : first;
  const start = scan.words.starts[opened] ?? 0;
  const more = extension(scan, word + 1, [], start);
  const year = more.year;
  return {
    end: more.end,
    draft: {
      type: 'award',
      start,
      end: more.stop,
      competitions: (idsByKey(scan.gazetteer.names).get(named) ?? []).map(({ id }) => id),
      general: false,
      tier: named.includes('tanpa') ? 'WTP' : 'WDP',
      ...(year !== undefined && { surfaceYear: year }),
    },
  };
}

const MIN_OPINION_SIMILARITY = 0.8;

/** "meraih sertifikat ISO 9001:2015": a standard that somebody was certified for; its year is the standard's. */
function isoStandard(
  scan: Scan,
  first: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const number = first + 1;
  if (!scan.capital(first) || !/^[ -]$/.test(scan.gap(number)) || !/^\d{4,5}$/.test(scan.key(number))) return undefined;
  let got = false;
  for (let at = first - 1; at >= Math.max(0, first - 8) && scan.sentence(at) === scan.sentence(first); at--)
    got ||=
      /^(?:sertifikat|sertifikasi|raih|meraih|menerima|terima|memperoleh|mendapat|mendapatkan|diperolehnya|diraihnya|penghargaan|certified|certificate)$/.test(
        scan.key(at),
      );
  if (!got) return undefined;
  const year = number + 1;
  const end = /^ ?: ?$/.test(scan.gap(year)) && /^(?:19|20)\d\d$/.test(scan.key(year)) ? year + 1 : year;
  const start = scan.words.starts[first] ?? 0;
  return {
    end,
    draft: { type: 'award', start, end: scan.words.ends[end - 1] ?? start, competitions: [], general: false },
  };
}

/** Where the name of a contest in small letters ends. */
const CONTEST_STOP =
  /^(?:yang|ini|itu|tersebut|berhadiah|berlangsung|bertema|di|ke|dari|pada|dalam|oleh|untuk|dengan|dan|serta|se|tingkat|antar|kali|tahun|kategori|diraih|dimenangkan|digelar|diikuti|dilaksanakan|diadakan|yakni|yaitu|adalah|karena|setelah|sebagai|juga|telah|akan|sudah|kepada|atas|bersama|melalui|kemarin|pekan|baru|bulan)$/;

/** "juara 1 lomba gotong royong", "lomba senam lansia dimenangkan": in small letters only what is won by name is one. */
function smallContest(
  scan: Scan,
  first: number,
  headEnd: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  if (scan.key(first) !== 'lomba' || headEnd !== first + 1 || scan.lineCase(first) !== 'prose') return undefined;
  if (scan.name('competition', first).length > 0) return undefined;
  let end = headEnd;
  while (
    end < scan.words.count &&
    end - first <= MAX_SMALL_WORDS &&
    scan.gap(end) === ' ' &&
    /^\p{L}+$/u.test(scan.key(end)) &&
    !CONTEST_STOP.test(scan.key(end)) &&
    !scan.cue('body-head', end) &&
    scan.name('region', end).length === 0
  )
    end++;
  if (end === headEnd || end - first > MAX_SMALL_WORDS) return undefined;
  // "juara pertama pada lomba Perpustakaan Desa": the word between says no more.
  const behind = /^(?:pada|dalam|di)$/.test(scan.key(first - 1)) && scan.gap(first) === ' ' ? first - 1 : first;
  const before = scan.gap(behind) === ' ' ? scan.key(behind - 1) : '';
  const ranked = RANKS.has(before) && /^(?:juara|peringkat|terbaik|harapan)$/.test(scan.key(behind - 2));
  const won = /^(?:menjuarai|memenangkan|pemenang|juara)$/.test(before);
  const taken = /^(?:dimenangkan|dijuarai)$/.test(scan.key(end)) && scan.gap(end) === ' ';
  if (!ranked && !won && !taken) return undefined;
  const start = scan.words.starts[first] ?? 0;
  const more = extension(scan, end, [], start);
  return {
    end: more.end,
    draft: {
      type: 'award',
      start,
      end: more.stop,
      competitions: [],
      general: false,
      ...(more.category !== undefined && { category: more.category }),
      ...(more.year !== undefined && { surfaceYear: more.year }),
    },
  };
}

const MAX_SMALL_WORDS = 6;

/** "acara Olimpiade Siswa Nasional", "menyelenggarakan Sayembara Desain Tugu", "Anugerah Lingkungan:": an event, a headline's kicker. */
function isEventHere(scan: Scan, { first, end }: { readonly first: number; readonly end: number }): boolean {
  if (/^(?:olimpiade|lomba|kompetisi|sayembara)$/.test(scan.key(first))) {
    const before = scan.gap(first) === ' ' ? scan.key(first - 1) : '';
    if (/^(?:acara|pembukaan|(?:menye|se)lenggarakan|(?:meng)?gelar|mengadakan|membuka|menutup)$/.test(before))
      return true;
  }
  const opens = ((scan.words.shapes[first] ?? 0) & SHAPE.line) !== 0;
  return opens && end - first <= 2 && scan.gap(end) === ': ' && scan.lineCase(first) !== 'prose';
}

/** "penghargaan Pemenuhan Hak Warga Desa tahun 2018": after the common noun, three capitalised words or more with a year. */
function carriedName(
  scan: Scan,
  noun: number,
  from: number,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const { words, text } = scan;
  if (scan.capital(noun) || scan.key(noun) !== 'penghargaan' || scan.gap(from) !== ' ') return undefined;
  let end = from;
  while (end < words.count && end - from < MAX_AWARD_WORDS && scan.gap(end) === ' ') {
    // "Tokoh Literasi Daerah dan Sandi Award 2022": two awards.
    if (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)) break;
    if (scan.key(end) === 'dan' && end > from && scan.capital(end + 1) && !isStop(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (!scan.capital(end) || isStop(scan, end) || scan.cue('office', end) || scan.name('competition', end).length > 0)
      break;
    if (end === from && (scan.cue('unit-head', end) || scan.cue('body-head', end) || scan.name('body', end).length > 0))
      break;
    end++;
  }
  if (end - from < 3) return undefined;
  const start = words.starts[from] ?? 0;
  const more = extension(scan, end, [], start);
  // Without a year only a long name that whoever gave it follows.
  const given =
    end - from >= 4 &&
    scan.gap(end) === ' ' &&
    (/^(?:oleh|dari)$/.test(scan.key(end)) || (scan.key(end) === 'dan' && isAnotherAward(scan, end + 1)));
  if (more.year === undefined && !given) return undefined;
  const competitions = misspelt(scan, start, words.ends[end - 1] ?? 0);
  const draft = {
    type: 'award' as const,
    start,
    end: more.stop,
    competitions,
    general: false,
    ...(more.year !== undefined && { surfaceYear: more.year }),
  };
  return text.slice(start, more.stop).includes('\n') ? undefined : { draft, end: more.end };
}

/** "Sandi Award", behind "dan": capitalised words up to the noun. */
function isAnotherAward(scan: Scan, from: number): boolean {
  for (let word = from; word < Math.min(scan.words.count, from + 5) && scan.gap(word) === ' '; word++) {
    if (word > from && scan.cue('award-tail', word)) return true;
    if (!scan.capital(word)) return false;
  }
  return false;
}

/** "United Nations Public Services Awards": near enough to one known name, and long enough for that to mean something. */
const MIN_NAME_SIMILARITY = 0.92;

function misspelt(scan: Scan, start: number, end: number): readonly string[] {
  const key = phraseKey(scan.text.slice(start, end))
    .replace(/^satya ?l[ae]ncana\b/, 'satyalancana')
    .replace(/ (?:19|20)\d\d(?= awards?$)/, '');
  const same = idsByKey(scan.gazetteer.names).get(key) ?? idsByKey(scan.gazetteer.names).get(key.replace(/s$/, ''));
  if (same) return same.map(({ id }) => id);
  const plain = key.replace(/(?: (?:rb|award|awards|trofi|nasional|trophy))+$/, '');
  if (plain !== key) {
    const known = idsByKey(scan.gazetteer.names).get(plain);
    if (known) return known.map(({ id }) => id);
  }
  const pairs = letterPairs(key);
  const near = scan.gazetteer.aliasKeys().filter((named) => {
    // The lengths of two thousand names are compared here, so they are not taken apart before.
    const alias = named[0];
    if (Math.abs(alias.length - key.length) > alias.length * 0.1) return false;
    // An edit takes away two pairs of letters at most.
    const edits = Math.floor(Math.max(alias.length, key.length) * (1 - MIN_NAME_SIMILARITY) + 0.001);
    return pairsAmiss(named[2], pairs) <= 2 * edits && similarity(alias, key) >= MIN_NAME_SIMILARITY;
  });
  if (near.length === 0 && key.split(' ').length >= LEAST_WORDS)
    near.push(...scan.gazetteer.aliasKeys().filter((named) => lacksOneWord(key, named[0])));
  return [...new Set(near.map(([, ref]) => scan.gazetteer.names.competitions[ref]?.id ?? ''))].filter(
    (id) => id !== '',
  );
}

const idsByKey = oncePer(({ competitions }: Names) =>
  Map.groupBy(
    competitions.flatMap(({ id, aliases }) => {
      const keys = aliases.filter(({ general }) => !general).map(({ text }) => phraseKey(text));
      return [...new Set(keys)].map((key) => ({ key, id }));
    }),
    ({ key }) => key,
  ),
);

/** "STBM 2024 awards", "UHC 2026 Award": English puts the year inside a name that we know without it. */
function editionInside(scan: Scan, tail: number): DraftOf<'award'> | undefined {
  const { words, text } = scan;
  if (!/^awards?$/.test(scan.key(tail)) || !isYear(scan, tail - 1) || scan.gap(tail) !== ' ') return undefined;
  let first = tail - 1;
  while (first > 0 && tail - first < 6 && scan.gap(first) === ' ' && scan.capital(first - 1)) {
    first--;
    const key = `${phraseKey(text.slice(words.starts[first], words.ends[tail - 2]))} award`;
    const known = idsByKey(scan.gazetteer.names).get(key);
    if (!known) continue;
    return {
      type: 'award',
      start: words.starts[first] ?? 0,
      end: words.ends[tail] ?? 0,
      competitions: known.map(({ id }) => id),
      general: false,
      surfaceYear: Number(scan.key(tail - 1)),
    };
  }
  return undefined;
}

const LEAST_WORDS = 4;

/** "Satyalancana Karya Praja Nugraha": four words or more of a known name, one of them left out. */
function lacksOneWord(key: string, alias: string): boolean {
  // Of two thousand names few begin so, or end so where the first word is left out.
  if (!alias.startsWith(key.slice(0, key.indexOf(' '))) && !alias.endsWith(key)) return false;
  const words = key.split(' ');
  const all = alias.split(' ');
  if (all.length !== words.length + 1) return false;
  const gap = all.findIndex((word, i) => word !== words[i]);
  return all.slice(gap + 1).join(' ') === words.slice(gap).join(' ');
}

/** Capitalised words behind the head; "dan" and "atas" may join them. */
function headedName(
  scan: Scan,
  first: number,
  headEnd: number,
  generic: boolean,
): { readonly first: number; readonly end: number } | undefined {
  const { words } = scan;
  const lineCase = scan.lineCase(first);
  // "Raih Apresiasi Kinerja 2025": in a headline only the year tells a name from a verb's object.
  const headline = lineCase !== 'prose' || isSentenceStart(scan, first);
  const certified = scan.key(first) === 'sertifikat';
  if (certified && !/^(?:terima|menerima|raih|meraih|mendapatkan|memperoleh)$/.test(scan.key(first - 1)))
    return undefined;
  if (generic && headline && scan.key(first) !== 'apresiasi' && !certified) return undefined;
  let end = headEnd;
  while (end < words.count && end - first < MAX_AWARD_WORDS) {
    const gap = scan.gap(end);
    // "Lomba Poco – Poco": a word twice.
    if (/^ ?[–-] ?$/.test(gap) && end > headEnd && scan.key(end) === scan.key(end - 1)) {
      end++;
      continue;
    }
    if (!/^[ \u00a0-]+$|^\/$/.test(gap)) break;
    const key = scan.key(end);
    // "Lomba Baris Indah dan Juara 2 Lomba Kebersihan": the next one.
    if (/^(?:dan|&)$/.test(key) && (scan.cue('tier-cue', end + 1) || scan.cue('award-head', end + 1))) break;
    if (/^(?:dan|&)$/.test(key) && scan.capital(end + 1) && end > headEnd && lineCase === 'prose') {
      end += 2;
      continue;
    }
    if (!scan.capital(end) && !/^\d/.test(key)) break;
    if (/^\d/.test(key) && !/^(?:top)$/.test(scan.key(end - 1))) break;
    // "Lomba Puskesmas Berprestasi": whose contest it is.
    const whose = key === 'puskesmas' && end === headEnd && scan.key(first) === 'lomba';
    if ((isStop(scan, end) && !whose) || key === 'tingkat' || key === 'tahun') break;
    end++;
  }
  while (end > headEnd && scan.key(end - 1) === 'dan') end--;
  if (end === headEnd) return undefined;
  if (generic && scan.key(first) === 'penghargaan' && scan.cueEnding('award-tail', end)) return undefined;
  // "Penghargaan Top 99 Inovasi": the noun is no part of it.
  if (generic && scan.key(headEnd) === 'top' && /^\d/.test(scan.key(headEnd + 1))) first = headEnd;
  if (certified)
    return end - headEnd >= 2 &&
      (/^(?:dari|oleh|tahun)$/.test(scan.key(end)) || /^[.,;]/.test(scan.gap(end)) || isYear(scan, end))
      ? { first, end }
      : undefined;
  if (generic && headline) return isYear(scan, end) && end > headEnd ? { first, end } : undefined;
  if (generic && (end - headEnd < 2 || isPlain(scan, headEnd, end))) return undefined;
  return { first, end };
}

/** Everyday words of government only: "Penghargaan Pemerintah Daerah" names no award. */
function isPlain(scan: Scan, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (!FIELD_WORDS.has(scan.key(word)) && !NO_NAMES.has(scan.key(word))) return false;
  return true;
}

/** Capitalised words before "Award"; in a headline the verb ends them: "Lumajang Raih Smart City Award". */
function tailedName(
  scan: Scan,
  tail: number,
  end: number,
): { readonly first: number; readonly end: number } | undefined {
  let first = tail;
  while (first > 0 && tail - first < 7) {
    const before = first - 1;
    if (!/^[ \u00a0-]+$/.test(scan.gap(first)) && !/^\) ?$|^ ?\($/.test(scan.gap(first))) break;
    // "the STBM 2024 awards".
    if (before === tail - 1 && /^(?:19|20)\d\d$/.test(scan.key(before)) && scan.capital(before - 1)) {
      first = before;
      continue;
    }
    if (
      !scan.capital(before) ||
      isStop(scan, before) ||
      HEADLINE_VERB.test(scan.key(before)) ||
      scan.sentence(before) !== scan.sentence(tail)
    )
      break;
    if (scan.cue('body-head', before) && scan.lineCase(before) !== 'prose') break;
    // "juara I Smart City Award": the place is no part of the name.
    if (
      (RANKS.has(scan.key(before)) || /^[iv]{1,4}$/.test(scan.key(before))) &&
      /^(?:juara|terbaik|peringkat|harapan|ranking|sampai|hingga|dan|serta)$/.test(scan.key(before - 1))
    )
      break;
    first = before;
  }
  // "This award", "The STBM 2024 awards".
  while (first < tail && /^(?:this|that|these|those|our|its|their)$/.test(scan.key(first))) first++;
  if (first < tail && !scan.capital(tail) && scan.key(first) === 'the') first++;
  // "Piagam Penghargaan BKN Award": what is handed over is no part of the name.
  while (first < tail && /^(?:piagam|penghargaan|bergengsi|trofi|sertifikat)$/.test(scan.key(first))) first++;
  // "Gold awards were presented to": a class of awards, none by name.
  if (tail - first === 1 && /^(?:gold|silver|bronze|platinum|special|main|top)$/.test(scan.key(first)))
    return undefined;
  return first === tail || (first === tail - 1 && /^\d/.test(scan.key(first))) ? undefined : { first, end };
}

/** "Three Cities Win Green Region Award": in a headline the verb has a capital too. */
const HEADLINE_VERB =
  /^(?:win|gets?|bags?|earns?|receive|clinch(?:es)?|secures?|achieves?|grabs?|sweeps?|snatch(?:es)?)$/;

function isSentenceStart(scan: Scan, word: number): boolean {
  return word === 0 || scan.sentence(word) !== scan.sentence(word - 1);
}

const NAME_WORDS =
  /^(?:inovasi|pelayanan|publik|kompetisi|nasional|anugerah|piala|lomba|penghargaan|terbaik|top|tingkat|desa|badan|kepala|apbd|program|ketua|kpk|bpjs|bpk|uhc|pemerintah|kinerja|the|of|and|for|juara|menteri|presiden|gubernur|bupati|wali|kota|indonesia|international|government|city|regency|award|awards|opd|asn)$/;

function isStop(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  if (NAME_WORDS.test(key)) return false;
  return (
    NO_NAMES.has(key) ||
    scan.cue('month', word) !== undefined ||
    scan.cue('weekday', word) !== undefined ||
    (TIER_WORDS.has(key) && /^(?:kategori|predikat)$/.test(scan.key(word - 1)))
  );
}
