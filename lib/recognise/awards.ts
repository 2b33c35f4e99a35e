import { AWARD_CONTEXT } from '../language/award-words.ts';
import { isEnglish } from '../language/english.ts';
import { GAINS, GAINS_BARE, PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { anyOverlaps } from '../text/span.ts';
import { isAnother, isClassName, isYear, leftEnd, runsOn, speltSo, yearBefore } from './award-beginning.ts';
import { extension } from './award-extension.ts';
import { isSchoolAward } from './award-level.ts';
import type { DraftOf } from './draft.ts';
import { enumeratedContests } from './enumerated-contests.ts';
import { phraseKey } from './gazetteer.ts';
import { ownAwardNames } from './own-award-names.ts';
import type { NameHit, Scan } from './scan.ts';
import { tierAt } from './tier-at.ts';
import { MAX_TIER_WORDS } from './tier-here.ts';
import { unknownAwards } from './unknown-awards.ts';
import { surveysServices } from './zone-at.ts';

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
    if (!hit || hit.first < free || (hit.entry.general && isInTier(scan, hit, named))) continue;
    const award = knownAward(scan, group, named);
    if (!award) continue;
    found.push(award.draft);
    free = award.end;
  }
  const known = adjoined(scan, found);
  const unknown = unknownAwards(scan);
  const enumerated = enumeratedContests(scan).filter((draft) => !anyOverlaps(unknown, draft));
  const others = [...accreditations(scan), ...unknown, ...enumerated].filter((draft) => !anyOverlaps(known, draft));
  const all = [...known, ...others].sort((x, y) => x.start - y.start);
  const again = ownAwardNames(scan, all);
  return asDefined(scan, again.length === 0 ? all : [...all, ...again].sort((x, y) => x.start - y.start));
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
    const [short = ''] = /^[A-Z][A-Z\d]{1,7}(?![A-Za-zÀ-ɏ\d])/u.exec(quoteOf(draft)) ?? [];
    const full = meant.get(short);
    if (!full || full === draft) return draft;
    const both = draft.competitions.filter((id) => full.competitions.includes(id));
    const tier = draft.tier ?? full.tier ?? tierSpelt(scan, quoteOf(full), full.competitions);
    const graded = { ...draft, tier };
    if (both.length === draft.competitions.length) return tier === draft.tier ? draft : graded;
    return { ...graded, competitions: both.length > 0 ? both : full.competitions, general: full.general };
  });
}

/** "Sekolah Adiwiyata Mandiri (SAM)": what is spelt out is a tier of its contest, by its whole name. */
function tierSpelt({ gazetteer }: Scan, quote: string, ids: readonly string[]): string | undefined {
  const key = phraseKey(quote.split(' (')[0] ?? '');
  const [ref] = gazetteer.tierNames.get(key) ?? [];
  const competition = ref === undefined ? undefined : gazetteer.names.competitions[ref];
  if (!competition || !ids.includes(competition.id)) return undefined;
  return competition.tiers.find(({ name, aliases }) => [name, ...aliases].some((form) => phraseKey(form) === key))
    ?.name;
}

/** Competitions that the article names beyond doubt, with the sentences that do. */
type Named = ReadonlyMap<number, ReadonlySet<number>>;

/** "Pemerintah Daerah Berkinerja Terbaik" is a grade of the Harmony Award, where that is told of, and "Berkinerja Terbaik" in it no award. */
function isInTier(scan: Scan, { first, end, entry: { ref } }: NameHit, named: Named): boolean {
  for (let at = Math.max(0, first - MAX_TIER_WORDS); at <= first; at++)
    for (const tier of scan.name('tier', at))
      if (
        tier.end >= end &&
        tier.end - at > end - first &&
        scan.gazetteer.tierNames.get(phraseKey(tier.entry.form))?.some((of) => of !== ref && named.has(of))
      )
        return true;
  return false;
}

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
      ...draft,
      start: last.start,
      competitions: own,
      general: last.general && draft.general,
      tier: draft.tier ?? last.tier,
      category: draft.category ?? last.category,
      surfaceYear: draft.surfaceYear ?? last.surfaceYear,
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
      if (!scan.capital(word) && scan.key(word).length > 3 && /^[A-Za-zÀ-ɏ]/u.test(scan.key(word)) && entry.general)
        return false;
    }
    return true;
  }
  // "indeks keterbukaan informasi publik" in small letters is what the prize is for.
  if (entry.general && end - first > 2 && /^[A-Z]/.test(entry.form)) return isPrizedHere(scan, first, end);
  if (entry.general) return entry.form.charAt(0) === entry.form.charAt(0).toLowerCase() || hasContext(scan, first);
  return true;
}

const GAINING = pattern`^(?:${PRIZE}|${GAINS}|${GAINS_BARE}|sekolah|perolehan)$`;

/** "penghargaan keterbukaan informasi publik", "peringkat satu keterbukaan informasi publik 2024". */
function isPrizedHere(scan: Scan, first: number, end: number): boolean {
  if (isYear(scan, end)) return true;
  for (let at = first - 1; at >= first - 2 && at >= 0 && scan.sentence(at) === scan.sentence(first); at--)
    if (
      GAINING.test(scan.key(at)) ||
      /^(?:lomba|kompetisi|award|penganugerahan|kategori|predikat|juara|nominasi)$/.test(scan.key(at))
    )
      return true;
  return false;
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
  // "won the category of a smart city": in small letters English means the thing.
  if (general && !scan.capital(hit.first) && isEnglish(scan.words) && !scan.cue('award-tail', hit.end))
    return undefined;
  if (general && isTierOfNamed(scan, hit, named)) return undefined;
  // "nilai 96,1 atau zona hijau": a grade, where the article names the survey.
  if (general && scan.key(hit.first) === 'zona' && (named.has(hit.entry.ref) || surveysServices(scan)))
    return undefined;
  // "menerapkan sistem merit": what is done, not what is won.
  if (
    general &&
    /^(?:menerapkan|penerapan|pelaksanaan|implementasi|aplikasi|tentang|terhadap|uu|evaluasi|meningkatkan|mewujudkan|mendorong|indeks)$/.test(
      scan.key(hit.first - 1),
    )
  )
    return undefined;
  // "diberikan DID sebesar Rp3 miliar": the money.
  if (
    scan.key(hit.first) === 'did' &&
    hit.end - hit.first === 1 &&
    /^(?:sebesar|senilai|rp\d*)$/.test(scan.key(hit.end))
  )
    return undefined;
  if (isOnlyNamed(scan, hit)) return undefined;
  if (runsOn(scan, hit)) return undefined;
  if (isClassName(scan, hit) && /^[kc]ategor/.test(scan.key(hit.first - 1))) return undefined;
  let ids = ranked(scan, group, named);
  const first = leftEnd(scan, hit, ids);
  if (first === undefined) return undefined;
  if (isAnother(scan, hit, first)) ids = [];
  if (first < hit.first && /\($/.test(scan.gap(hit.first)))
    ids = speltSo(scan, scan.key(first) === 'opini' ? first + 1 : first, hit.first, ids);
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
  const tier = more.tier ?? printedTier ?? tiered ?? roleNamed(hit.entry.form);
  // "Leadership Award 2017": a name that the dataset knows with its year.
  const printed = isYear(scan, hit.end - 1) ? Number(scan.key(hit.end - 1)) : more.year;
  const early = printed === undefined ? yearBefore(scan, first, more.end) : undefined;
  const year = early === undefined ? printed : Number(scan.key(early));
  return {
    end: more.end,
    draft: {
      type: 'award',
      start: words.starts[early ?? first] ?? 0,
      end: more.stop,
      competitions: ids.map((ref) => gazetteer.names.competitions[ref]?.id ?? '').filter((id) => id !== ''),
      general,
      tier,
      category: more.category,
      surfaceYear: year,
    },
  };
}

/** A general name that says itself that it is an award: "Lomba Desa". */
const AWARD_NOUN = /\b(?:lomba|kompetisi|anugerah|piala|award|awards|penghargaan)\b/i;

/** "TOP CEO BUMD": a name of its contest that says which office wins tells its tier. */
function roleNamed(form: string): string | undefined {
  return /\bceo\b/i.test(form) ? form : undefined;
}

/** "KLA" is the award before it is its highest grade, "Adipura" too: the name alone tells no tier. */
function isOwnName(scan: Scan, ref: number, tier: string): boolean {
  const competition = scan.gazetteer.names.competitions[ref];
  return competition?.id === tier.toLowerCase().replaceAll(' ', '-') || competition?.name === tier;
}

/** "kategori Kabupaten Terinovatif", "predikat Zona Hijau": what would be an award alone is a tier behind such a word. */
function isTierOfNamed(scan: Scan, hit: NameHit, named: Named): boolean {
  // "predikat Wilayah Bebas dari Korupsi (WBK)": the bracket names the award beyond doubt.
  if (scan.name('competition', hit.end).some(({ entry }) => entry.ref === hit.entry.ref) && scan.gap(hit.end) === ' (')
    return false;
  if (
    /^(?:kategori|ketegori|katagori|predikat|prediket|status|kualifikasi|klasifikasi|terbaik)$/.test(
      scan.key(hit.first - 1),
    ) &&
    // "predikat APE", where the article spells the award out.
    !(hit.end - hit.first === 1 && named.has(hit.entry.ref) && isAbbreviation(scan, hit.first)) &&
    // "mempertahankan status UHC kategori Madya": the award with its grade.
    scan.key(hit.end) !== 'kategori'
  )
    return true;
  // "Hanya Bone Disclaimer, Wajo WTP": an opinion is no grade of another one.
  if (/^(?:disclaimer|disclamer|tmp|tw)$/.test(scan.key(hit.end - 1))) return false;
  const beside = named.get(hit.entry.ref)?.has(scan.sentence(hit.first)) ?? false;
  return beside && (scan.gazetteer.tierNames.get(scan.key(hit.end - 1))?.includes(hit.entry.ref) ?? false);
}

function isAbbreviation({ text, words }: Scan, word: number): boolean {
  return /^[A-ZÀ-Þ]{2,6}$/u.test(text.slice(words.starts[word], words.ends[word]));
}

/** "Nomor 9304/R.MURI/XI/2019", "Manager MURI": a number's sign, or those who give it. */
function isOnlyNamed(scan: Scan, { first, end }: NameHit): boolean {
  if (end - first !== 1 || scan.key(first) !== 'muri') return false;
  if (/[./]$/.test(scan.gap(first)) && scan.text.charAt(scan.words.ends[first] ?? 0) === '/') return true;
  return /^(?:manajer|manager|direktur|pihak|tim|museum|perwakilan|pendiri)$/.test(scan.key(first - 1));
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
    competition.aliases.some(({ text }) => keys.some((key) => `${phraseKey(text)} `.startsWith(`${key} `)))
      ? [ref]
      : [],
  );
}
