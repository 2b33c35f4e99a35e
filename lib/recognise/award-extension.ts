import { AWARD_CONTINUES, RECEIVING, TIER_WORDS } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { closedEnd } from '../text/closed-end.ts';
import { similarity } from '../text/similarity.ts';
import { SHAPE } from '../text/words.ts';
import { closesBracket } from './closes-bracket.ts';
import { clusterEnd } from './cluster-end.ts';
import { englishThingEnd } from './english-awards.ts';
import { phraseKey } from './gazetteer.ts';
import { isOfValue } from './of-value.ts';
import { placeAt, type RegionHere } from './regions.ts';
import type { Scan } from './scan.ts';
import { tierAt } from './tier-at.ts';
import { unitHeadAt } from './unit-heads.ts';

export type Extension = {
  readonly end: number;
  readonly stop: number;
  readonly year?: number;
  readonly tier?: string;
  readonly category?: string;
  readonly place?: readonly string[];
  /** Of a province, a regency or a city that is not named. */
  readonly local?: boolean;
};

/** What adjoins an award's name and belongs to it. */
export function extension(scan: Scan, from: number, refs: readonly number[], start: number): Extension {
  const { words, text } = scan;
  let end = from;
  let stop = closedEnd(text, start, words.ends[end - 1] ?? 0);
  let year: number | undefined;
  let tier: string | undefined;
  let category: string | undefined;
  let place: readonly string[] | undefined;
  let local = false;
  for (let turn = 0; turn < 8 && end < words.count; turn++) {
    const gap = text.slice(stop, words.starts[end]);
    const key = scan.key(end);
    const shape = words.shapes[end] ?? 0;
    if (/^ ?\($/.test(gap)) {
      const to = bracketEnd(scan, end);
      // "Kepatuhan Tinggi (Zona Hijau)": the bracket holds a tier of its own.
      if (to === undefined || (key === 'zona' && tierAt(scan, end)?.last === to)) break;
      // "lomba IVA test (TP PKK Kecamatan Asri)": who won it.
      const head = unitHeadAt(scan, end);
      // "… (STBM) Award 2019 (STBM Award 2019)": one bracket says all that it is called.
      if (text.slice(start, stop).includes(')') && /\bawards?\b/i.test(text.slice(stop, words.ends[to - 1]))) break;
      if (head && head.end < to && scan.gap(head.end) === ' ') break;
      if (year === undefined && to === end + 1 && /^(?:19|20)\d\d$/.test(key)) year = Number(key);
      end = to;
      stop = (words.ends[end - 1] ?? 0) + 1;
      continue;
    }
    if (!/^[ \u00a0]+$/.test(gap) && gap !== '-') break;
    if (year === undefined) {
      const at = yearsPlace(scan, end);
      const digits = scan.key(at);
      if (/^(?:19|20)\d\d$/.test(digits) && (at === end || /^\.? $/.test(scan.gap(at)))) {
        // "Adipura 2014-2015": the edition is called after its last year.
        const later = /^[-–/]$/.test(scan.gap(at + 1)) && Number(scan.key(at + 1)) === Number(digits) + 1;
        year = Number(digits) + (later ? 1 : 0);
        end = at + (later ? 2 : 1);
        stop = words.ends[end - 1] ?? stop;
        continue;
      }
    }
    const region = place === undefined ? placeAt(scan, end) : undefined;
    if (
      region &&
      scan.capital(end) &&
      region.regions.every(({ kind }) => kind === 'provinsi') &&
      mayTakePlace(scan, refs) &&
      !isOfValue(scan, end - 1)
    ) {
      place = region.regions.map(({ code }) => code);
      end = region.end;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    if (category === undefined && tier === undefined) {
      const found = tierAt(scan, end);
      // "PPID Award terbaik pertama": a place in it, no part of its name.
      if (found && /^(?:terbaik|juara) (?!(?:utama|umum)\b)/i.test(found.name)) break;
      if (found) {
        if (found.cue === 'kategori' || found.cue === 'category' || found.cue === 'ketegori') category = found.name;
        else tier = found.name;
        end = found.last;
        stop = closedEnd(text, start, words.ends[end - 1] ?? stop);
        continue;
      }
      const own = ownTier(scan, end, refs);
      if (own && (shape & SHAPE.capital) !== 0) {
        tier = text.slice(words.starts[end], words.ends[own - 1]);
        end = own;
        stop = words.ends[end - 1] ?? stop;
        continue;
      }
    }
    // "STBM Award Berkelanjutan 2019", "Anugerah Pangripta Utama 2014": one word more before the year.
    if (year === undefined && refs.length > 0 && goesOnToYear(scan, end)) {
      // "Kepatuhan Tinggi 2018" is what the survey of services is called.
      if (TIER_WORDS.has(key) && scan.key(end - 1) !== 'kepatuhan')
        tier ??= text.slice(words.starts[end], words.ends[end]);
      end++;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const cluster = clusterEnd(scan, end);
    if (cluster !== undefined) {
      const among = text.slice(words.starts[end], words.ends[cluster - 1]);
      category = category === undefined ? among : `${category} ${among}`;
      end = cluster;
      stop = closedEnd(text, start, words.ends[end - 1] ?? stop);
      continue;
    }
    const grade = tier === undefined ? gradeBehind(scan, end, refs) : undefined;
    if (grade !== undefined) {
      tier = grade;
      end++;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const thing = refs.length > 0 ? englishThingEnd(scan, end) : undefined;
    if (thing !== undefined) {
      tier ??= certificateOf(scan, thing - 1, refs);
      end = thing;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const towns = category === undefined ? townsEnd(scan, end) : undefined;
    if (towns !== undefined) {
      category = text.slice(words.starts[end], words.ends[towns - 1]);
      end = towns;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const regional = regionalEnd(scan, end);
    if (regional !== undefined) {
      end = regional;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const level = key === 'tingkat' && place === undefined ? placeAt(scan, end + 1) : undefined;
    if (level && scan.capital(level.end - 1) && isOfLevel(scan, end + 1, level)) {
      place = level.regions.map(({ code }) => code);
      end = level.end;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    if (
      key === 'tingkat' &&
      !level &&
      /^(?:nasional|provinsi|internasional|kabupaten|kota)$/.test(scan.key(end + 1)) &&
      // "KIPP 2022 tingkat nasional", "TPID Terbaik tingkat provinsi": behind a year or a rank a level in small letters is no more of the name.
      ((year === undefined && scan.key(end - 1) !== 'terbaik') ||
        isSchoolAward(scan, refs) ||
        (scan.capital(end + 1) && (scan.capital(end) || scan.key(end + 1) === 'nasional')))
    ) {
      local = !/nasional$/.test(scan.key(end + 1));
      end += 2;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const offices = key === 'tingkat' ? officesEnd(scan, end + 1) : undefined;
    if (offices !== undefined && /lomba|kompetisi/i.test(text.slice(start, stop))) {
      end = offices;
      stop = closedEnd(text, start, words.ends[end - 1] ?? stop);
      continue;
    }
    // "Adipura Cleanliness Awards", "Kalpataru environmental awards", "Adipura certificate", "Adipura Cup".
    const noun =
      /^(?:awards?|certificate|trophy|plaque)$/.test(scan.key(end + 1)) && !NO_NAMES.has(key) ? end + 1 : end;
    if (
      /^(?:awards?|certificate|trophy|plaque|cup)$/.test(scan.key(noun)) &&
      scan.gap(noun) === ' ' &&
      (noun > end || key !== 'cup' || scan.capital(end)) &&
      /^[A-Za-zÀ-ɏ]+$/u.test(key)
    ) {
      end = noun + 1;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    // "International Award for Urban Innovation".
    const purpose =
      /^(?:for|of)$/.test(key) && /^(?:awards?|prize)$/.test(scan.key(end - 1)) ? capitalsEnd(scan, end + 1) : end;
    if (purpose > end + 1) {
      end = purpose;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    const whose = place === undefined ? holderEnd(scan, end, refs, start) : undefined;
    if (whose !== undefined) {
      end = whose;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    if (
      (AWARD_CONTINUES.has(key) ||
        (key === 'pusat' && scan.key(end - 1) === 'pwi') ||
        (key === 'tinggi' && scan.key(end - 1) === 'kepatuhan')) &&
      (scan.capital(end) || /^awards?$/.test(key) || isSurveyed(scan, end)) &&
      scan.lineCase(end) !== 'capitals'
    ) {
      end++;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    break;
  }
  return {
    end,
    stop,
    ...(year !== undefined && { year }),
    ...(tier !== undefined && { tier }),
    ...(category !== undefined && { category }),
    ...(place && { place }),
    ...(local && { local }),
  };
}

function goesOnToYear(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  return (
    scan.capital(word) &&
    scan.lineCase(word) !== 'capitals' &&
    /^[A-Za-zÀ-ɏ]{4,}$/u.test(key) &&
    (TIER_WORDS.has(key) || !NO_NAMES.has(key)) &&
    scan.gap(word + 1) === ' ' &&
    /^(?:19|20)\d\d$/.test(scan.key(word + 1)) &&
    !scan.cue('month', word) &&
    !scan.cue('office', word) &&
    !scan.cue('unit-head', word) &&
    scan.name('region', word).length === 0 &&
    scan.name('body', word).length === 0
  );
}

/** "tahun 2021", "Tahun Anggaran 2024", "TA. 2024", "2024": where the digits stand. */
function yearsPlace(scan: Scan, word: number): number {
  if (!/^(?:tahun|thn|th|ta|edisi)$/.test(scan.key(word))) return word;
  const next = nextWord(scan, word);
  return scan.key(word) === 'tahun' && scan.key(next) === 'anggaran' ? nextWord(scan, next) : next;
}

/** "Lomba Perpustakaan Kabupaten Tuban 2025", "lomba desa se-Kabupaten Gresik", "Lomba Inovasi Lamsel Tahun 2021": whose contest it is. */
function holderEnd(scan: Scan, word: number, refs: readonly number[], start: number): number | undefined {
  const contest = /^(?:per)?lomba|^kompetisi/i.test(scan.text.slice(start, start + 10));
  if (!contest && refs.length > 0) return undefined;
  const all = scan.key(word) === 'se' && /^[ -]$/.test(scan.gap(word + 1));
  const from = all ? word + 1 : word;
  const place = placeAt(scan, from);
  if (place?.first !== from || !scan.capital(place.end - 1)) return undefined;
  // "Pada Lomba Kebersihan 2023 Kabupaten Tuban menyabet": who won it.
  if (!all && scan.gap(place.end) === ' ' && RECEIVING.has(scan.key(place.end))) return undefined;
  const named = all || scan.cue('body-head', from) !== undefined;
  // "Juara Umum Lomba Inovasi Daerah Lampung Selatan" where the line ends.
  if (contest && (named || place.end >= scan.words.count || /^\W*\n/.test(scan.gap(place.end)))) return place.end;
  const year = yearsPlace(scan, place.end);
  return (contest || named) && /^(?:19|20)\d\d$/.test(scan.key(year)) && /^\.? $/.test(scan.gap(place.end))
    ? place.end
    : undefined;
}

function capitalsEnd(scan: Scan, first: number): number {
  let end = first;
  while (
    end < scan.words.count &&
    end - first < 5 &&
    scan.gap(end) === ' ' &&
    scan.capital(end) &&
    !NO_NAMES.has(scan.key(end))
  )
    end++;
  return end;
}

function nextWord(scan: Scan, word: number): number {
  return /^\.? $/.test(scan.gap(word + 1)) ? word + 1 : word;
}

/** Grades that an award has beside those we know: "Adipura Kirana", "Adipura Plaque". */
const GRADES = /^(?:kirana|paripurna|kencana|plakat|plaque|buana|bakti|bhakti|mandala)$/;

function gradeBehind(scan: Scan, word: number, refs: readonly number[]): string | undefined {
  if (refs.length === 0 || !GRADES.test(scan.key(word)) || !scan.capital(word) || scan.gap(word) !== ' ')
    return undefined;
  if (scan.lineCase(word) === 'capitals') return undefined;
  return scan.text.slice(scan.words.starts[word - 1], scan.words.ends[word]);
}

/** "Adipura certificate": a tier of its own where the award has certificates, or may have them. */
function certificateOf(scan: Scan, word: number, refs: readonly number[]): string | undefined {
  if (!/^certificates?$/.test(scan.key(word))) return undefined;
  const own = refs.flatMap((ref) => scan.gazetteer.names.competitions[ref]?.tiers ?? []);
  return own.find(({ name }) => /^sertifikat\b/i.test(name))?.name;
}

/** "Adipura Kencana Kota Sedang", "Sertifikat Adipura Kota Besar": the class of towns. */
function townsEnd(scan: Scan, word: number): number | undefined {
  if (scan.key(word) !== 'kota' || !scan.capital(word) || scan.gap(word) !== ' ') return undefined;
  return /^(?:kecil|sedang|besar|metropolitan|raya)$/.test(scan.key(word + 1)) && scan.capital(word + 1)
    ? word + 2
    : undefined;
}

/** "tingkat Provinsi Bali", "tingkat NTB"; a regency or a city with its kind: a bare "tingkat Batu" may be anything. */
function isOfLevel(scan: Scan, word: number, { end, regions }: RegionHere): boolean {
  if (regions.every(({ kind }) => kind === 'provinsi')) return true;
  // "tingkat Kota Balikpapan, Provinsi Kaltim dan nasional": several levels of an award, none of its name.
  const next = scan.key(end) === 'dan' || scan.key(end) === 'hingga' ? end + 1 : end;
  const more =
    /^(?:provinsi|nasional|internasional)$/.test(scan.key(next)) && scan.sentence(next) === scan.sentence(word);
  return /^(?:kabupaten|kab|kota)$/.test(scan.key(word)) && !more;
}

/** "Lomba Desa Tingkat Regional 4". */
function regionalEnd(scan: Scan, word: number): number | undefined {
  // "lomba desa regional 1", "Lomba Desa Wilayah II".
  if (
    /^(?:regional|wilayah|kawasan|zona)$/.test(scan.key(word)) &&
    scan.gap(word + 1) === ' ' &&
    /^(?:\d|i|ii|iii|iv|v)$/.test(scan.key(word + 1))
  )
    return word + 2;
  if (scan.key(word) !== 'tingkat' || !/^(?:regional|wilayah)$/.test(scan.key(word + 1)) || !scan.capital(word + 1))
    return undefined;
  return /^(?:\d|i|ii|iii|iv|v)$/.test(scan.key(word + 2)) && scan.gap(word + 2) === ' ' ? word + 3 : word + 2;
}

/** "Adiwiyata tingkat nasional": awards of one name at every level, which the level tells apart. */
export function isSchoolAward(scan: Scan, refs: readonly number[]): boolean {
  return refs.some((ref) => /^adiwiyata/.test(scan.gazetteer.names.competitions[ref]?.id ?? ''));
}

/** "Lomba Inovasi tingkat Organisasi Perangkat Daerah (OPD)", "tingkat OPD": a contest among a government's offices. */
function officesEnd(scan: Scan, word: number): number | undefined {
  if (!scan.capital(word)) return undefined;
  if (/^(?:opd|skpd)$/.test(scan.key(word))) return word + 1;
  const from = scan.key(word) === 'organisasi' ? word + 1 : word;
  return scan.key(from) === 'perangkat' && scan.key(from + 1) === 'daerah' ? from + 2 : undefined;
}

/** "predikat kepatuhan penyelenggaraan pelayanan publik" in small letters. */
function isSurveyed(scan: Scan, word: number): boolean {
  let at = word - 1;
  while (at > word - 5 && /^(?:standar|penyelenggaraan|pelayanan|publik|tinggi)$/.test(scan.key(at))) at--;
  return scan.key(at) === 'kepatuhan' && !scan.capital(at);
}

/** "(KLA)", "(KIPP) ", "(UHC) Award": a short bracket of capitals; one of more than five words is an aside. */
function bracketEnd(scan: Scan, first: number): number | undefined {
  const { words } = scan;
  for (let word = first; word < Math.min(words.count, first + 6); word++) {
    if (closesBracket(scan, word)) {
      const capital = (words.shapes[first] ?? 0) & SHAPE.capital;
      const year = /^(?:19|20)\d\d$/.test(scan.key(first));
      return capital || year ? word + 1 : undefined;
    }
    if (word > first && !/^[ -]$|^\/$/.test(scan.gap(word))) return undefined;
  }
  return undefined;
}

/** Contests are held by provinces too; "WTP Jawa Timur" is no competition of its own. */
function mayTakePlace(scan: Scan, refs: readonly number[]): boolean {
  return refs.some((ref) => {
    const competition = scan.gazetteer.names.competitions[ref];
    return (
      competition !== undefined &&
      (competition.regionCode !== undefined ||
        /kompetisi|lomba|inovasi|award|anugerah|penghargaan|kipp|adiwiyata|proklim|sakip/i.test(competition.name))
    );
  });
}

/** "KLA Nindya", "APE Madya": a tier of this very award right behind its name. */
function ownTier(scan: Scan, first: number, refs: readonly number[]): number | undefined {
  let best: number | undefined;
  let key = '';
  for (let word = first; word < Math.min(scan.words.count, first + 4); word++) {
    if (word > first && !/^[ -]$/.test(scan.gap(word))) break;
    key = key === '' ? scan.key(word) : `${key} ${scan.key(word)}`;
    if (scan.gazetteer.tierNames.get(key)?.some((ref) => refs.includes(ref))) best = word + 1;
  }
  return best ?? misspeltTier(scan, first, refs);
}

/** Below this, "Madya" and "Utama" would begin to match other words. */
const MIN_TIER_SIMILARITY = 0.85;

/** "Swasti Saba Wiwerdha": the last word of a tier, with a letter amiss. */
function misspeltTier(scan: Scan, word: number, refs: readonly number[]): number | undefined {
  const key = scan.key(word);
  if (key.length < 7 || !scan.capital(word)) return undefined;
  const near = refs.some((ref) =>
    scan.gazetteer.names.competitions[ref]?.tiers.some(({ name }) => {
      const last = phraseKey(name).split(' ').at(-1) ?? '';
      return Math.abs(last.length - key.length) <= 1 && similarity(last, key) >= MIN_TIER_SIMILARITY;
    }),
  );
  return near ? word + 1 : undefined;
}
