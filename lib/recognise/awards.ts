import { AWARD_CARRIERS, AWARD_CONTEXT, AWARD_CONTINUES, RANKS, TIER_WORDS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { letterPairs, pairsAmiss } from '../text/letter-pairs.ts';
import { oncePer } from '../text/once-per.ts';
import { similarity } from '../text/similarity.ts';
import { anyOverlaps } from '../text/span.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { phraseKey } from './gazetteer.ts';
import type { Names } from './names.ts';
import { placeAt, type RegionHere } from './regions.ts';
import type { NameHit, Scan } from './scan.ts';
import { tierAt } from './tiers.ts';

const MAX_AWARD_WORDS = 12;

/** Awards, known and unknown, with their bracketed abbreviation, year, place and category where they adjoin. */
export function awards(scan: Scan): readonly DraftOf<'award'>[] {
  const groups = knownAt(scan);
  const named = new Map<number, Set<number>>();
  for (const { entry, first } of groups.flat()) {
    if (entry.general) continue;
    const sentences = named.get(entry.ref) ?? new Set();
    named.set(entry.ref, sentences.add(scan.sentence(first)));
  }
  const found: DraftOf<'award'>[] = [];
  let free = 0;
  for (const group of groups) {
    const [hit] = group;
    if (!hit || hit.first < free) continue;
    const award = knownAward(scan, group, named);
    if (!award) continue;
    found.push(award.draft);
    free = award.end;
  }
  const known = adjoined(scan, found);
  const others = [...accreditations(scan), ...unknownAwards(scan)].filter((draft) => !anyOverlaps(known, draft));
  return asDefined(
    scan,
    [...known, ...others].sort((x, y) => x.start - y.start),
  );
}

/** "akreditasi Paripurna Bintang Lima", "Akreditasi Utama": a health centre's or a hospital's accreditation with its grade. */
function accreditations(scan: Scan): readonly DraftOf<'award'>[] {
  const { words, text } = scan;
  return scan.cues('tier-cue').flatMap(({ first: noun }): DraftOf<'award'>[] => {
    const word = noun + 1;
    if (scan.key(noun) !== 'akreditasi' || scan.gap(word) !== ' ' || !scan.capital(word)) return [];
    if (!/^(?:paripurna|utama|madya|dasar)$/.test(scan.key(word))) return [];
    const starred = scan.key(word + 1) === 'bintang' && /^(?:lima|empat|tiga|[1-5])$/.test(scan.key(word + 2));
    const end = starred ? word + 3 : word + 1;
    const tier = text.slice(words.starts[word], words.ends[end - 1]);
    const start = words.starts[noun] ?? 0;
    return [{ type: 'award', start, end: words.ends[end - 1] ?? 0, competitions: [], general: false, tier }];
  });
}

const ABBREVIATION = /\(([A-Z][A-Z\d]{1,7})\)/;

/**
 * "Anugerah Pangripta Nasional (APN)": an abbreviation that the article spells out is that award's wherever it stands alone,
 * whatever else is called so.
 */
function asDefined(scan: Scan, drafts: readonly DraftOf<'award'>[]): readonly DraftOf<'award'>[] {
  const quoteOf = ({ start, end }: DraftOf<'award'>) => scan.text.slice(start, end);
  const meant = new Map<string, DraftOf<'award'>>();
  for (const draft of drafts) {
    const [bracket, short] = ABBREVIATION.exec(quoteOf(draft)) ?? [];
    if (bracket === undefined || short === undefined || meant.has(short)) continue;
    if (quoteOf(draft).indexOf(bracket) > short.length) meant.set(short, draft);
  }
  if (meant.size === 0) return drafts;
  return drafts.map((draft) => {
    const [short = ''] = /^[A-Z][A-Z\d]{1,7}(?![\p{L}\d])/u.exec(quoteOf(draft)) ?? [];
    const full = meant.get(short);
    if (!full || full === draft) return draft;
    const both = draft.competitions.filter((id) => full.competitions.includes(id));
    if (both.length === draft.competitions.length) return draft;
    return { ...draft, competitions: both.length > 0 ? both : full.competitions, general: full.general };
  });
}

/** Competitions that the article names beyond doubt, with the sentences that do. */
type Named = ReadonlyMap<number, ReadonlySet<number>>;

/** Two names of one award side by side are one mention: "Universal Health Coverage (UHC) Award", "Outstanding Achievement … Kovablik". */
function adjoined(scan: Scan, found: readonly DraftOf<'award'>[]): readonly DraftOf<'award'>[] {
  const joined: DraftOf<'award'>[] = [];
  for (const draft of found) {
    const last = joined.at(-1);
    if (!last || scan.text.slice(last.end, draft.start) !== ' ') {
      joined.push(draft);
      continue;
    }
    const both = draft.competitions.filter((id) => last.competitions.includes(id));
    const own = both.length > 0 ? both : last.general || !draft.general ? draft.competitions : last.competitions;
    joined[joined.length - 1] = {
      ...last,
      ...draft,
      start: last.start,
      competitions: own,
      general: last.general && draft.general,
    };
  }
  return joined;
}

/** The longest known names, one group for each place: several competitions may bear it. */
function knownAt(scan: Scan): readonly (readonly NameHit[])[] {
  const groups = new Map<string, NameHit[]>();
  for (const hit of [...scan.competitionHits, ...contestTiers(scan)]) {
    if (!isPrintedSo(scan, hit)) continue;
    const at = `${hit.first} ${hit.end}`;
    const held = groups.get(at);
    if (held) held.push(hit);
    else groups.set(at, [hit]);
  }
  const all = [...groups.values()].sort((a, b) => {
    const [x] = a;
    const [y] = b;
    return (x?.first ?? 0) - (y?.first ?? 0) || (y?.end ?? 0) - (x?.end ?? 0);
  });
  const longest: NameHit[][] = [];
  let free = 0;
  for (const group of all) {
    const [hit] = group;
    if (!hit || hit.first < free) continue;
    longest.push(group);
    free = hit.end;
  }
  return longest;
}

/** "Top 9 Inovasi Pelayanan Publik" is a tier that names its contest: an award, which may be of several contests. */
function contestTiers(scan: Scan): readonly NameHit[] {
  const known = new Set(scan.competitionHits.map(({ first, end }) => `${first} ${end}`));
  return scan.tierHits.flatMap(({ first, end, entry }) => {
    const [, tier] = /^(top \d+) \S+ \S/i.exec(entry.form) ?? [];
    if (tier === undefined || known.has(`${first} ${end}`)) return [];
    const refs = scan.gazetteer.tierNames.get(phraseKey(entry.form)) ?? [];
    const [only] = refs;
    const certain =
      refs.length === 1 && only !== undefined && scan.gazetteer.names.competitions[only]?.level === 'national';
    return refs.map((ref) => ({
      first,
      end,
      entry: { kind: 'competition' as const, ref, form: entry.form, general: !certain, tier },
    }));
  });
}

/** An abbreviation counts only in capitals ("IGA", not "iga"); a name needs its capitals unless it is known in lower case. */
function isPrintedSo(scan: Scan, { first, end, entry }: NameHit): boolean {
  const { text, words } = scan;
  const printed = text.slice(words.starts[first], words.ends[end - 1]);
  if (end - first === 1) {
    if (/^[^a-z]{2,6}$/.test(entry.form)) return printed === printed.toUpperCase();
    if (/^top \d+$/i.test(entry.form)) return false;
    // "penghargaan kalpataru 2011": in lower case the year makes it a name.
    if (scan.capital(first)) return true;
    if (entry.general || entry.form.length < 6) return false;
    // "berhasil meraih penghargaan adipura": so does the word before.
    return isYear(scan, end) || (scan.gap(first) === ' ' && GAINING.test(scan.key(first - 1)));
  }
  if (/^top \d+$/i.test(printed)) return false;
  if (/^top \d+ /i.test(printed)) return true;
  if (/[A-Z]/.test(printed.charAt(0))) {
    // "Kota Sehat": every telling word has its capital, or the alias itself is written without.
    for (let word = first + 1; word < end; word++) {
      if (!scan.capital(word) && scan.key(word).length > 3 && /^\p{L}/u.test(scan.key(word)) && entry.general)
        return false;
    }
    return true;
  }
  if (entry.general) return entry.form.charAt(0) === entry.form.charAt(0).toLowerCase() || hasContext(scan, first);
  return true;
}

const GAINING = /^(?:penghargaan|piala|anugerah|meraih|raih|mendapatkan|memperoleh|menerima|sekolah|perolehan)$/;

function isYear(scan: Scan, word: number): boolean {
  return /^(?:19|20)\d\d$/.test(scan.key(word)) && scan.gap(word) === ' ';
}

/** "the 2015 United Nations Public Service Awards": English puts the year before the name. */
function yearBefore(scan: Scan, first: number, end: number): number | undefined {
  if (first < 1 || scan.gap(first) !== ' ' || !/^(?:19|20)\d\d$/.test(scan.key(first - 1))) return undefined;
  if (first > 1 && scan.sentence(first - 2) === scan.sentence(first) && !/^(?:the|an?|at)$/.test(scan.key(first - 2)))
    return undefined;
  for (let word = first; word < end; word++) if (/^(?:awards?|prize)$/.test(scan.key(word))) return first - 1;
  return undefined;
}

function hasContext(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  const test = (at: number) => scan.sentence(at) === own && AWARD_CONTEXT.has(scan.key(at));
  for (let at = word - 1; at >= 0 && at > word - 40 && scan.sentence(at) === own; at--) if (test(at)) return true;
  for (let at = word + 1; at < scan.words.count && at < word + 40 && scan.sentence(at) === own; at++)
    if (test(at)) return true;
  return false;
}

/** "Smart City Expo and Forum": what is shown there, no award. */
function isEvent(scan: Scan, word: number): boolean {
  return (
    scan.gap(word) === ' ' &&
    scan.capital(word) &&
    /^(?:expo|exhibition|forum|summit|conference|seminar|workshop|festival|fair|index)$/.test(scan.key(word))
  );
}

function knownAward(
  scan: Scan,
  group: readonly NameHit[],
  named: Named,
): { readonly draft: DraftOf<'award'>; readonly end: number } | undefined {
  const { words, text, gazetteer } = scan;
  const [hit] = group;
  if (!hit) return undefined;
  const general = group.every(({ entry }) => entry.general);
  const telling = group.some(({ entry }) => named.has(entry.ref) || AWARD_NOUN.test(entry.form));
  if (general && !telling && !hasContext(scan, hit.first)) return undefined;
  if (general && isEvent(scan, hit.end)) return undefined;
  if (general && isTierOfNamed(scan, hit, named)) return undefined;
  // "nilai 96,1 atau zona hijau": a grade, where the article names the survey.
  if (general && scan.key(hit.first) === 'zona' && named.has(hit.entry.ref)) return undefined;
  // "menerapkan sistem merit": what is done, not what is won.
  if (general && /^(?:menerapkan|penerapan|pelaksanaan|implementasi|aplikasi)$/.test(scan.key(hit.first - 1)))
    return undefined;
  if (isOnlyNamed(scan, hit)) return undefined;
  if (isClassName(scan, hit) && /^[kc]ategor/.test(scan.key(hit.first - 1))) return undefined;
  let ids = ranked(scan, group, named);
  const first = leftEnd(scan, hit, ids);
  if (first === undefined) return undefined;
  if (first < hit.first && /\($/.test(scan.gap(hit.first))) ids = speltSo(scan, first, hit.first, ids);
  const more = extension(scan, hit.end, ids, words.starts[first] ?? 0);
  if (more.place) ids = placed(scan, ids, more.place);
  // "sekolah Adiwiyata tingkat kabupaten" is not the national one.
  if (more.local && isSchoolAward(scan, ids))
    ids = ids.filter((ref) => gazetteer.names.competitions[ref]?.level !== 'national');
  const tiered = group.find(({ entry }) => entry.tier !== undefined && !isOwnName(scan, entry.ref, entry.tier))?.entry
    .tier;
  const opening = first < hit.first ? tierAt(scan, first) : undefined;
  const printedTier =
    opening && opening.last <= hit.first
      ? opening.name
      : /\btop \d+/i.exec(text.slice(words.starts[first], words.ends[hit.end - 1]))?.[0];
  const tier = more.tier ?? printedTier ?? tiered;
  const early = more.year === undefined ? yearBefore(scan, first, more.end) : undefined;
  const year = early === undefined ? more.year : Number(scan.key(early));
  return {
    end: more.end,
    draft: {
      type: 'award',
      start: words.starts[early ?? first] ?? 0,
      end: more.stop,
      competitions: ids.map((ref) => gazetteer.names.competitions[ref]?.id ?? '').filter((id) => id !== ''),
      general,
      ...(tier !== undefined && { tier }),
      ...(more.category !== undefined && { category: more.category }),
      ...(year !== undefined && { surfaceYear: year }),
    },
  };
}

/** A general name that says itself that it is an award: "Lomba Desa". */
const AWARD_NOUN = /\b(?:lomba|kompetisi|anugerah|piala|award|awards|penghargaan)\b/i;

/** "KLA" is the award before it is its highest grade, "Adipura" too: the name alone tells no tier. */
function isOwnName(scan: Scan, ref: number, tier: string): boolean {
  const competition = scan.gazetteer.names.competitions[ref];
  return competition?.id === tier.toLowerCase().replaceAll(' ', '-') || competition?.name === tier;
}

/** "Kabupaten Terinovatif", "Kota Sangat Inovatif": a class of regions with its grade; behind "kategori" no award. */
function isClassName(scan: Scan, { first, end }: NameHit): boolean {
  return /^(?:kabupaten|kota|provinsi|daerah)$/.test(scan.key(first)) && /inovatif$/.test(scan.key(end - 1));
}

/** "kategori Kabupaten Terinovatif", "predikat Zona Hijau": what would be an award alone is a tier behind such a word. */
function isTierOfNamed(scan: Scan, hit: NameHit, named: Named): boolean {
  // "predikat Wilayah Bebas dari Korupsi (WBK)": the bracket names the award beyond doubt.
  if (scan.name('competition', hit.end).some(({ entry }) => entry.ref === hit.entry.ref) && scan.gap(hit.end) === ' (')
    return false;
  if (
    /^(?:kategori|ketegori|katagori|predikat|prediket|status|kualifikasi|klasifikasi|terbaik)$/.test(
      scan.key(hit.first - 1),
    )
  )
    return true;
  const beside = named.get(hit.entry.ref)?.has(scan.sentence(hit.first)) ?? false;
  return beside && (scan.gazetteer.tierNames.get(scan.key(hit.end - 1))?.includes(hit.entry.ref) ?? false);
}

/** "Nomor 9304/R.MURI/XI/2019", "Manager MURI": a number's sign, or those who give it. */
function isOnlyNamed(scan: Scan, { first, end }: NameHit): boolean {
  if (end - first !== 1 || scan.key(first) !== 'muri') return false;
  if (/[./]$/.test(scan.gap(first)) && scan.text.charAt(scan.words.ends[first] ?? 0) === '/') return true;
  return /^(?:manajer|manager|direktur|pihak|tim|museum|perwakilan|pendiri)$/.test(scan.key(first - 1));
}

/** Where the name begins: without "penghargaan", with "Kompetisi", "Top 45" or the words that its bracket abbreviates. */
function leftEnd(scan: Scan, hit: NameHit, refs: readonly number[]): number | undefined {
  const { words, text } = scan;
  let first = hit.first;
  if (hit.end - first > 1 && AWARD_CARRIERS.has(scan.key(first))) {
    const rest = scan.name('competition', first + 1).some((other) => other.end >= hit.end);
    const carried = /^[a-z]/.test(hit.entry.form);
    // "penghargaan dari PBB" names no award once the carrier is gone.
    if (!rest && carried && !scan.capital(first + 1)) return undefined;
    if (rest || carried) first++;
  }
  // "opini Wajar Dengan Pengecualian (WDP)", as before WTP.
  if (scan.key(first) === 'wajar' && scan.key(first - 1) === 'opini' && scan.gap(first) === ' ') return first - 1;
  // "kabupaten dan kota terinovatif": one class for both.
  if (
    isClassName(scan, hit) &&
    !scan.capital(first) &&
    scan.key(first - 1) === 'dan' &&
    scan.key(first - 2) === 'kabupaten' &&
    scan.sentence(first - 2) === scan.sentence(first)
  )
    return first - 2;
  // "Forum Kabupaten Sehat": those who work for the award.
  if (scan.key(first - 1) === 'forum' && scan.gap(first) === ' ' && hit.entry.general) return undefined;
  const gap = scan.gap(first);
  if (/\($/.test(gap)) {
    const spelt = abbreviated(scan, first);
    if (spelt !== undefined) return spelt;
  }
  if (first > 1 && gap === ' ' && isRanking(scan, first - 2)) return first - 2;
  // "sekolah Adiwiyata", "plakat WTN", "piala WTN": the word before belongs to the name.
  if (gap === ' ' && /^(?:plakat|piala)$/.test(scan.key(first - 1)) && !isCountBefore(scan, first - 1))
    return first - 1;
  if (gap === ' ' && scan.key(first - 1) === 'sekolah' && scan.key(first) === 'adiwiyata') return first - 1;
  // "Kota/Kabupaten Peduli HAM".
  if (gap === '/' && /^(?:kota|kabupaten)$/.test(scan.key(first - 1))) return first - 1;
  const head = first > 0 && gap === ' ' ? scan.cueEnding('award-head', first) : undefined;
  if (
    head &&
    !head.cue.generic &&
    scan.capital(head.first) &&
    /^(?:anugerah|piala|kompetisi|lomba|trofi)$/.test(scan.key(head.first))
  ) {
    // "Borong Tiga Piala KIPP": cups that are counted are no name.
    if (!isCountBefore(scan, head.first)) first = head.first;
  }
  for (let length = 5; length >= 2; length--) {
    const from = first - length;
    if (from < 0 || !scan.capital(from) || scan.sentence(from) !== scan.sentence(first)) continue;
    if (!beginsOfTiers(scan.gazetteer.tierNames).has(scan.key(from))) continue;
    if (/^(?:juara|terbaik|peringkat|kategori)$/.test(scan.key(from))) continue;
    const key = phraseKey(text.slice(words.starts[from], words.ends[first - 1]));
    if (scan.gazetteer.tierNames.get(key)?.some((ref) => refs.includes(ref)) && scan.gap(first) === ' ') return from;
  }
  return first;
}

function isCountBefore(scan: Scan, word: number): boolean {
  return /^(?:dua|tiga|empat|lima|enam|\d+|sejumlah|banyak|berbagai)$/.test(scan.key(word - 1));
}

/** The first word of every tier: hardly any word before an award is one, and the rest need not be put together. */
const beginsOfTiers = oncePer(
  (tierNames: ReadonlyMap<string, unknown>) => new Set([...tierNames.keys()].map((key) => key.split(' ')[0] ?? '')),
);

/** "Top 30", "10 Besar". */
function isRanking(scan: Scan, word: number): boolean {
  const pair = `${scan.key(word)} ${scan.key(word + 1)}`;
  return /^(?:top \d{1,3}|\d{1,3} besar)$/.test(pair) && scan.gap(word + 1) === ' ';
}

/** The words before a bracket whose initials it holds: "Universal Health Coverage (UHC)". */
function abbreviated(scan: Scan, bracketed: number): number | undefined {
  const short = scan.key(bracketed);
  let at = short.length;
  for (let word = bracketed - 1; word >= 0 && word > bracketed - 14; word--) {
    if (scan.sentence(word) !== scan.sentence(bracketed) || !/^[ \u00a0]+\(?$|^-$|^\/$/.test(scan.gap(word + 1)))
      return undefined;
    const key = scan.key(word);
    if (key.charAt(0) === short.charAt(at - 1)) {
      at--;
      if (at === 0) return scan.capital(word) ? word : undefined;
    } else if (!/^(?:dan|of|the|for|and|atas|di|dalam|pada)$/.test(key)) return undefined;
  }
  return undefined;
}

/** Below this, what a bracket abbreviates is another award: "Indonesia Green Award (IGA)" is no Innovative Government Award. */
const MIN_SPELT_SIMILARITY = 0.78;
/** Of two awards of one abbreviation the other is out when the words are this much nearer to the first. */
const SPELT_APART = 0.1;

/** Of the competitions that an abbreviation may mean, those whose name the words before its bracket spell out. */
function speltSo(scan: Scan, first: number, bracketed: number, refs: readonly number[]): readonly number[] {
  const { words, text, gazetteer } = scan;
  const spelt = phraseKey(text.slice(words.starts[first], words.ends[bracketed - 1]));
  const likeness = new Map<number, number>();
  for (const [key, ref] of gazetteer.aliasKeys()) {
    if (refs.includes(ref)) likeness.set(ref, Math.max(likeness.get(ref) ?? 0, similarity(key, spelt)));
  }
  // An award that is known by its abbreviation alone may be spelt out in any way.
  const known = refs.filter((ref) => likeness.has(ref));
  const best = Math.max(...known.map((ref) => likeness.get(ref) ?? 0), 0);
  if (known.length === 0) return refs;
  if (best < MIN_SPELT_SIMILARITY) return refs.filter((ref) => !likeness.has(ref));
  return known.filter((ref) => (likeness.get(ref) ?? 0) > best - SPELT_APART);
}

/** Competitions of one name: not general first, national before local, which need their region. */
function ranked(scan: Scan, group: readonly NameHit[], named: Named): readonly number[] {
  const level = (ref: number) => {
    const competition = scan.gazetteer.names.competitions[ref];
    return competition?.level === 'national' || competition?.level === 'international'
      ? 0
      : competition?.level === 'provincial'
        ? 1
        : 2;
  };
  return [
    ...new Set(
      [...group]
        .sort(
          (a, b) =>
            Number(a.entry.general) - Number(b.entry.general) ||
            Number(named.has(b.entry.ref)) - Number(named.has(a.entry.ref)) ||
            level(a.entry.ref) - level(b.entry.ref),
        )
        .map(({ entry }) => entry.ref),
    ),
  ];
}

/** "KIPP Provinsi Bali" is not the national KIPP: the region's own competition, or none that we know. */
function placed(scan: Scan, refs: readonly number[], codes: readonly string[]): readonly number[] {
  const { competitions } = scan.gazetteer.names;
  const own = refs.filter((ref) => codes.some((code) => competitions[ref]?.regionCode === code));
  if (own.length > 0) return own;
  const keys = refs.flatMap((ref) => (competitions[ref]?.aliases ?? []).map(({ text }) => phraseKey(text)));
  return competitions.flatMap((competition, ref) =>
    competition.regionCode !== undefined &&
    codes.includes(competition.regionCode) &&
    competition.aliases.some(({ text }) => keys.some((key) => phraseKey(text).startsWith(key)))
      ? [ref]
      : [],
  );
}

type Extension = {
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
function extension(scan: Scan, from: number, refs: readonly number[], start: number): Extension {
  const { words, text } = scan;
  let end = from;
  let stop = closed(text, start, words.ends[end - 1] ?? 0);
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
      end = to;
      stop = (words.ends[end - 1] ?? 0) + 1;
      continue;
    }
    if (!/^[ \u00a0]+$/.test(gap) && gap !== '-') break;
    if (year === undefined) {
      const at = /^(?:tahun|thn|th|ta|edisi)$/.test(key) ? nextWord(scan, end) : end;
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
      mayTakePlace(scan, refs)
    ) {
      place = region.regions.map(({ code }) => code);
      end = region.end;
      stop = words.ends[end - 1] ?? stop;
      continue;
    }
    if (category === undefined && tier === undefined) {
      const found = tierAt(scan, end);
      if (found) {
        if (found.cue === 'kategori' || found.cue === 'category' || found.cue === 'ketegori') category = found.name;
        else tier = found.name;
        end = found.last;
        stop = words.ends[end - 1] ?? stop;
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
    const grade = tier === undefined ? gradeBehind(scan, end, refs) : undefined;
    if (grade !== undefined) {
      tier = grade;
      end++;
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
  if (scan.key(word) !== 'tingkat' || scan.key(word + 1) !== 'regional' || !scan.capital(word + 1)) return undefined;
  return /^(?:\d|i|ii|iii|iv|v)$/.test(scan.key(word + 2)) && scan.gap(word + 2) === ' ' ? word + 3 : word + 2;
}

/** "Adiwiyata tingkat nasional": awards of one name at every level, which the level tells apart. */
function isSchoolAward(scan: Scan, refs: readonly number[]): boolean {
  return refs.some((ref) => /^adiwiyata/.test(scan.gazetteer.names.competitions[ref]?.id ?? ''));
}

/** "predikat kepatuhan penyelenggaraan pelayanan publik" in small letters. */
function isSurveyed(scan: Scan, word: number): boolean {
  let at = word - 1;
  while (at > word - 5 && /^(?:standar|penyelenggaraan|pelayanan|publik|tinggi)$/.test(scan.key(at))) at--;
  return scan.key(at) === 'kepatuhan' && !scan.capital(at);
}

/** The name itself may end in a bracket that words do not hold: "… Publik (KIPP)". */
function closed(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return text.charAt(end) === ')' && name.lastIndexOf('(') > name.lastIndexOf(')') ? end + 1 : end;
}

/** "(KLA)", "(KIPP) ", "(UHC) Award": a short bracket of capitals; one of more than five words is an aside. */
function bracketEnd(scan: Scan, first: number): number | undefined {
  const { words, text } = scan;
  for (let word = first; word < Math.min(words.count, first + 6); word++) {
    if (text.charAt(words.ends[word] ?? 0) === ')') {
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

/** Award-like names that no competition bears: "Anugerah Xxx Yyy", "Xxx Award 2023". */
function unknownAwards(scan: Scan): readonly DraftOf<'award'>[] {
  const { words } = scan;
  const found: DraftOf<'award'>[] = [];
  let free = 0;
  const cues = [...scan.cues('award-head'), ...scan.cues('award-tail')].sort((a, b) => a.first - b.first);
  for (const cue of cues) {
    if (cue.first < free) continue;
    const carried = carriedName(scan, cue.first, cue.end);
    if (carried) {
      found.push(carried.draft);
      free = carried.end;
      continue;
    }
    const small = !scan.capital(cue.first);
    if (small && !/^(?:lomba|kompetisi|anugerah|anugrah|award|prize)$/.test(scan.key(cue.first))) continue;
    // A known name that was not taken for the award here is none by its words either: "Tim Juri Lomba Desa Datangi …".
    if (scan.name('competition', cue.first).length > 0) continue;
    const span =
      cue.cue.kind === 'award-head'
        ? headedName(scan, cue.first, cue.end, cue.cue.generic)
        : tailedName(scan, cue.first, cue.end);
    if (!span || isEventHere(scan, span)) continue;
    // "the Indonesian Innovative Leader award", "lomba Kreasi Teknologi Guna": in small letters only a long name is one.
    const own = cue.cue.kind === 'award-head' ? span.end - cue.end : cue.first - span.first;
    if (small && (own < 3 || (cue.cue.kind === 'award-tail' && scan.key(span.first - 1) !== 'the'))) continue;
    const more = extension(scan, span.end, [], words.starts[span.first] ?? 0);
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
  const given = end - from >= 4 && /^(?:oleh|dari)$/.test(scan.key(end)) && scan.gap(end) === ' ';
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

/** "United Nations Public Services Awards": near enough to one known name, and long enough for that to mean something. */
const MIN_NAME_SIMILARITY = 0.92;

function misspelt(scan: Scan, start: number, end: number): readonly string[] {
  const key = phraseKey(scan.text.slice(start, end)).replace(/^satya ?l[ae]ncana\b/, 'satyalancana');
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
    if (isStop(scan, end) || key === 'tingkat' || key === 'tahun') break;
    end++;
  }
  while (end > headEnd && scan.key(end - 1) === 'dan') end--;
  if (end === headEnd) return undefined;
  if (generic && scan.key(first) === 'penghargaan' && scan.cueEnding('award-tail', end)) return undefined;
  if (certified) return end - headEnd >= 2 && /^(?:dari|oleh)$/.test(scan.key(end)) ? { first, end } : undefined;
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
    if (!scan.capital(before) || isStop(scan, before) || scan.sentence(before) !== scan.sentence(tail)) break;
    if (scan.cue('body-head', before) && scan.lineCase(before) !== 'prose') break;
    // "juara I Smart City Award": the place is no part of the name.
    if (
      (RANKS.has(scan.key(before)) || /^[iv]{1,4}$/.test(scan.key(before))) &&
      /^(?:juara|terbaik|peringkat|harapan|ranking|sampai|hingga)$/.test(scan.key(before - 1))
    )
      break;
    first = before;
  }
  // "Piagam Penghargaan BKN Award": what is handed over is no part of the name.
  while (first < tail && /^(?:piagam|penghargaan|bergengsi|trofi|sertifikat)$/.test(scan.key(first))) first++;
  return first === tail ? undefined : { first, end };
}

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
