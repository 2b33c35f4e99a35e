import { ADVERBS, AWARD_CONTEXT, AWARD_NOUNS, RANKS, RECEIVING, TIER_WORDS, TO } from '../language/award-words.ts';
import { NO_NAMES } from '../language/common-words.ts';
import { oncePer } from '../text/once-per.ts';
import type { Span } from '../text/span.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { phraseKey } from './gazetteer.ts';
import type { RegionName } from './names.ts';
import { codesOf, isNear, type RegionHere, regionAt, shortPlaceAt } from './regions.ts';
import type { Scan, WordSpan } from './scan.ts';

type Found = WordSpan & { readonly codes: readonly string[]; readonly sure: boolean; readonly bare: boolean };

/** Verbs behind which "oleh" names the giver: "diserahkan oleh Gubernur", "diselenggarakan oleh Pemprov Jatim". */
const GIVEN_BY =
  /^(?:diserahkan|diselenggarakan|digelar|diberikan|diadakan|digagas|dianugerahkan|diinisiasi|dilaksanakan|diinisasi|dihelat|disampaikan|organized|presented|given|held|dibuka|dinilai|dikeluarkan|diterbitkan|dilakukan|difasilitasi|diganjar|dinobatkan|ditetapkan|dianugerahi|diapresiasi|diumumkan|organised|awarded)$/;
const GOT_BY =
  /^(?:diraih|diterima|diperoleh|disandang|disabet|dimenangkan|diboyong|digondol|didapat|didapatkan|dikantongi|won|received)$/;

/** Governments and bodies as printed. `taken`: stretches of awards, officials and units, whose places are no recipients. */
export function recipients(scan: Scan, taken: readonly Span[]): readonly DraftOf<'recipient'>[] {
  const { words, text } = scan;
  const isTaken = takenWords(scan, taken);
  const found: Found[] = [];
  let free = 0;
  for (const word of openings(scan)) {
    if (word < free || isTaken[word] === 1) continue;
    const here = headedBody(scan, word) ?? tailedBody(scan, word) ?? nationalBody(scan, word);
    if (here) {
      if (!hasTaken(isTaken, here)) {
        found.push(here);
        free = here.end;
      }
      continue;
    }
    const region = scan.capital(word) ? regionAt(scan, word) : undefined;
    if (region) {
      if (!hasTaken(isTaken, region)) {
        const end = abbreviationEnd(scan, region) ?? region.end;
        found.push({ first: word, end, codes: codesOf(region.regions), sure: false, bare: true });
      }
      free = region.end;
    }
  }
  const meant = withListed(scan, found);
  const kept = ofOneKind(
    scan,
    found.filter((_, i) => meant[i]),
  );
  const evidence = new Set(kept.filter(({ codes }) => codes.length === 1).flatMap(({ codes }) => codes));
  const beside = new Map<number, Set<string>>();
  for (const { codes, first } of kept) {
    const [code] = codes;
    const sentence = scan.sentence(first);
    if (codes.length === 1 && code !== undefined) beside.set(sentence, (beside.get(sentence) ?? new Set()).add(code));
  }
  return kept.map((name) => {
    const { first, end } = name;
    return {
      type: 'recipient',
      start: words.starts[first] ?? 0,
      end: closedAt(text, words.starts[first] ?? 0, words.ends[end - 1] ?? text.length),
      codes: narrowed(name, beside.get(scan.sentence(first)), evidence),
    };
  });
}

/** A short form in brackets keeps its bracket. */
function closedAt(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  return text.charAt(end) === ')' && name.lastIndexOf('(') > name.lastIndexOf(')') ? end + 1 : end;
}

/** "Malang" is the one of its two bodies that the article names elsewhere, but not the one that stands beside it in a list. */
function narrowed(
  { codes }: Found,
  beside: ReadonlySet<string> | undefined,
  evidence: ReadonlySet<string>,
): readonly string[] {
  if (codes.length < 2) return codes;
  const others = codes.filter((code) => !beside?.has(code));
  if (others.length === 1) return others;
  const named = codes.filter((code) => evidence.has(code));
  return named.length === 1 ? named : codes;
}

/** "Kabupaten Jombang, Pasuruan dan Blitar", "untuk kota diberikan kepada Malang, Blitar": the word before tells the kind. */
function ofOneKind(scan: Scan, found: readonly Found[]): readonly Found[] {
  const kinds = new Map<Found, RegionName['kind']>();
  for (const { list } of lists(scan, found)) {
    let kind = kindBefore(scan, list[0]!);
    for (const name of list) {
      const own = headKind(scan.key(name.first));
      if (own && !name.bare) kind = own;
      else if (kind) kinds.set(name, kind);
    }
  }
  const kindOf = kindByCode(scan.gazetteer.names.regions);
  return found.map((name) => {
    const kind = kinds.get(name);
    const fitting = kind && name.codes.length > 1 ? name.codes.filter((code) => kindOf.get(code) === kind) : [];
    return fitting.length > 0 ? { ...name, codes: fitting } : name;
  });
}

const kindByCode = oncePer(
  (regions: readonly RegionName[]) => new Map(regions.map(({ code, kind }) => [code, kind] as const)),
);

function headKind(key: string): RegionName['kind'] | undefined {
  if (/^(?:kab|kabupaten|pemkab|bupati|regency|regencies)$/.test(key)) return 'kabupaten';
  if (/^(?:provinsi|pemprov|gubernur|province|provinces)$/.test(key)) return 'provinsi';
  return /^(?:kota|pemkot|wali|walikota|city|cities)$/.test(key) ? 'kota' : undefined;
}

/** The kind that the words before a list speak of, where they speak of one kind only. */
function kindBefore(scan: Scan, { first }: Found): RegionName['kind'] | undefined {
  const kinds = new Set<RegionName['kind']>();
  for (let at = first - 1; at >= Math.max(0, first - MAX_INTRODUCTION); at--) {
    if (scan.sentence(at) !== scan.sentence(first)) break;
    const kind = headKind(scan.key(at));
    // "lima kota di Provinsi Jawa Timur": a province may only say where.
    const where = kind === 'provinsi' && /^(?:di|dari|se|wilayah|perwakilan|bpk|tingkat|in|of)$/.test(scan.key(at - 1));
    if (kind && !where) kinds.add(kind);
  }
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Words at which a body may begin. */
function openings(scan: Scan): readonly number[] {
  const at = new Set([...scan.cues('body-head'), ...scan.regionHits, ...scan.bodyHits].map(({ first }) => first));
  return [...at].sort((a, b) => a - b);
}

function takenWords(scan: Scan, taken: readonly Span[]): Uint8Array {
  const { starts, ends, count } = scan.words;
  const marks = new Uint8Array(count);
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let word = 0;
  for (const { start, end } of spans) {
    while (word > 0 && (ends[word - 1] ?? 0) > start) word--;
    while (word < count && (ends[word] ?? 0) <= start) word++;
    for (let w = word; w < count && (starts[w] ?? 0) < end; w++) marks[w] = 1;
  }
  return marks;
}

function hasTaken(marks: Uint8Array, { first, end }: WordSpan): boolean {
  for (let word = first; word < end; word++) if (marks[word] === 1) return true;
  return false;
}

/** "Pemkab Tuban", "Pemerintah Kabupaten (Pemkab) Boyolali", "Kota Malang". */
function headedBody(scan: Scan, word: number): Found | undefined {
  const head = scan.cue('body-head', word);
  if (!head || (!scan.capital(word) && !scan.capital(head.end))) return undefined;
  const gap = scan.gap(head.end);
  if (!/^(?:[ \u00a0]+|\. ?|\) ?)$/.test(gap)) return undefined;
  // "Pemkab. Tuban" is abbreviated; "... dan kota. Kabupaten Tuban" ends a sentence.
  if (gap.startsWith('.') && /^(?:kota|kabupaten|provinsi|pemerintah|daerah)$/.test(scan.key(head.end - 1)))
    return undefined;
  const { kind, government } = head.cue.row;
  let region: RegionHere | undefined =
    regionAt(scan, head.end, kind) ?? (kind === 'kabupaten' ? shortPlaceAt(scan, head.end) : undefined);
  // "Liwa, ibu kota Kabupaten Lampung Barat": a town, of the regency named next.
  if (scan.key(word) === 'kota' && scan.key(word - 1) === 'ibu') return undefined;
  // "Pemkab Malang" printed "Pemda Kab. Malang": a second head behind the first.
  if (!region) {
    const second = scan.cue('body-head', head.end);
    if (second && isNear(scan, second.end)) region = regionAt(scan, second.end, second.cue.row.kind);
  }
  if (!region && government) region = shortRegion(scan, head.end, kind);
  if (!region && kind !== 'any' && scan.capital(word)) {
    // "Kota Jember": printed as a body, but no such body; kept without a code.
    region = regionAt(scan, head.end);
    if (region && scan.capital(head.end))
      return { first: word, end: region.end, codes: [], sure: government, bare: false };
  }
  if (!region || !scan.capital(region.end - 1)) return undefined;
  return {
    first: word,
    end: abbreviationEnd(scan, region) ?? region.end,
    codes: codesOf(region.regions),
    sure: government,
    bare: !scan.capital(word) && !government,
  };
}

/** The only regency or city whose name begins with a word: "Pemkab Penajam" for Penajam Paser Utara. */
const firstWords = oncePer((regions: readonly RegionName[]) => {
  const byWord = new Map<string, RegionName[]>();
  for (const region of regions) {
    const [first = '', ...more] = phraseKey(region.name).split(' ');
    if (more.length > 0 && region.kind !== 'provinsi') byWord.set(first, [...(byWord.get(first) ?? []), region]);
  }
  return byWord;
});

function shortRegion(scan: Scan, word: number, kind: RegionName['kind'] | 'any'): RegionHere | undefined {
  if (!scan.capital(word)) return undefined;
  const [only, ...more] = firstWords(scan.gazetteer.names.regions).get(scan.key(word)) ?? [];
  if (!only || more.length > 0 || (kind !== 'any' && only.kind !== kind)) return undefined;
  return { first: word, end: word + 1, regions: [only] };
}

/** "Pemerintah Provinsi Kepulauan Riau (Kepri)", "Kabupaten Bandung Barat (KBB)": its own short form in brackets. */
function abbreviationEnd(scan: Scan, { end, regions }: RegionHere): number | undefined {
  const { words, text } = scan;
  if (scan.gap(end) !== ' (' || text.charAt(words.ends[end] ?? 0) !== ')') return undefined;
  const own = regionAt(scan, end)?.regions.some(({ code }) => regions.some((region) => region.code === code)) ?? false;
  const initials = `k${regions[0]?.name.replace(/(\p{L})\p{L}*\s*/gu, '$1').toLowerCase()}`;
  return own || scan.key(end) === initials ? end + 1 : undefined;
}

/** "Lumajang Regency", "Malang City Government", "East Java Province". */
function tailedBody(scan: Scan, word: number): Found | undefined {
  if (!scan.capital(word)) return undefined;
  const region = regionAt(scan, word);
  if (!region || !isNear(scan, region.end)) return undefined;
  const tail = scan.cue('body-tail', region.end);
  // "Banjar district also received".
  const small =
    tail !== undefined && !scan.capital(region.end) && RECEIVED.test(`${scan.key(tail.end)} ${scan.key(tail.end + 1)}`);
  if (!tail || (!scan.capital(region.end) && !small)) return undefined;
  const fitting = region.regions.filter(({ kind }) => kind === tail.cue.region);
  if (fitting.length === 0) return undefined;
  return { first: word, end: tail.end, codes: codesOf(fitting), sure: true, bare: false };
}

/** "received", "also won": right behind a body. */
const RECEIVED = /^(?:received|won|wins|receives|earned|(?:also|again|has|finally) (?:received|won|earned))\b/;

/** Ministries and agencies, where the sentence makes them receive something. */
function nationalBody(scan: Scan, word: number): Found | undefined {
  if (!scan.capital(word)) return undefined;
  const hits = scan.name('body', word);
  const [hit] = hits;
  if (!hit) return undefined;
  const codes = [...new Set(hits.map(({ entry }) => scan.gazetteer.names.bodies[entry.ref]?.code ?? ''))].filter(
    (code) => code !== '',
  );
  return { first: word, end: hit.end, codes, sure: false, bare: true };
}

/** Which found names mean the body: by their own context, or as members of a list of which one does. */
function withListed(scan: Scan, found: readonly Found[]): readonly boolean[] {
  const inBracket = bracketed(scan, found);
  const apart = found.filter((_, i) => !inBracket[i]);
  const meant = apart.map((name) => isMeant(scan, name));
  for (const { from, list } of lists(scan, apart)) settleList(scan, list, from, meant, list[0]!);
  let next = 0;
  return inBracket.map((inside) => !inside && meant[next++] === true);
}

/** Names in brackets that only say where the one before lies. */
function bracketed(scan: Scan, found: readonly Found[]): readonly boolean[] {
  return found.map((name, i) => isItsProvince(scan, found[i - 1], name));
}

type List = { readonly from: number; readonly list: readonly Found[] };

/** Two or more names with nothing but commas and "dan" between. */
function lists(scan: Scan, found: readonly Found[]): readonly List[] {
  const strung: List[] = [];
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    while (to < found.length && isListed(scan, found[to - 1]!, found[to]!)) to++;
    if (to - from > 1) strung.push({ from, list: found.slice(from, to) });
    from = to;
  }
  return strung;
}

function settleList(scan: Scan, list: readonly Found[], from: number, meant: boolean[], head: Found): void {
  if (isInArea(scan, head)) {
    list.forEach((_, i) => {
      meant[from + i] = false;
    });
    return;
  }
  // "di Kabupaten Jember, Lumajang, dan Kota Malang": the preposition stands for all of them.
  const place = isPlace(scan, head) && !isDateline(scan, head.first, head.end);
  const received =
    isIntroduced(scan, head) ||
    fillsBracket(scan, list) ||
    fillsLine(scan, list) ||
    isGivenFor(scan, head) ||
    list.some((name) => isSubject(scan, name) || isReceiver(scan, name));
  const counted =
    list.length >= 3 &&
    (list.some((name, i) => meant[from + i] === true && !name.sure) || (isOfAward(scan, head) && !isGiver(scan, head)));
  list.forEach((name, i) => {
    const before = list[i - 1];
    if (name.sure) return;
    if (place && i > 0 && isSubject(scan, name)) meant[from + i] = true;
    else if (isDateline(scan, name.first, name.end)) meant[from + i] = false;
    else if (place || (before && isPartOf(scan, before, name, list.length))) meant[from + i] = false;
    else if (received || counted || (meant[from + i - 1] === true && i > 0)) meant[from + i] = true;
  });
}

/** How far back the award of a list of names may stand, in words. */
const MAX_AWARD = 60;

/** "Penghargaan terbaik diberikan pada A, B dan C. Untuk kabupaten masing-masing D, E dan F": three or more names below an award. */
function isOfAward(scan: Scan, { first }: Found): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MAX_AWARD); at--)
    if (scan.inCompetition(at) || AWARD_NOUNS.has(scan.key(at))) return true;
  return false;
}

/** "gave awards for the best provinces for East Java, Bali": English lists whom an award is for. */
function isGivenFor(scan: Scan, { first }: Found): boolean {
  if (scan.key(first - 1) !== 'for' || scan.gap(first) !== ' ') return false;
  for (let at = first - 2; at >= Math.max(0, first - 25) && scan.sentence(at) === scan.sentence(first); at--)
    if (/^(?:award|awards|awarded|prize|prizes|trophy)$/.test(scan.key(at))) return true;
  return false;
}

/** How far before its list "penerima" may stand: "penerima piala tahun ini, menurut panitia, antara lain". */
const MAX_INTRODUCTION = 20;

/** "para penerima piala itu antara lain Tuban, Gresik dan Bali": a list announced as the winners. */
function isIntroduced(scan: Scan, { first }: Found): boolean {
  if (first === 0 || !/^(?:[,:]? |: ?)$/.test(scan.gap(first))) return false;
  // "dua daerah lainnya, Tuban dan Lumajang, mendapat": counted right before.
  if (/^(?:lainnya|lain|tersebut|itu)$/.test(scan.key(first - 1)) && isCounted(scan, first - 2, first)) return true;
  if (!/^(?:lain|antaranya|diantaranya|yakni|yaitu|adalah|meliputi|ialah)$/.test(scan.key(first - 1))) return false;
  const own = scan.sentence(first);
  for (let word = first - 2; word >= 0 && word >= first - MAX_INTRODUCTION && scan.sentence(word) === own; word--)
    if (
      /^(?:penerima|penerimaan|peraih|pemenang|penyabet|jawara)(?:nya)?$/.test(scan.key(word)) ||
      // "kabupaten lain yang meraih Swasti Saba adalah Tuban dan Ngawi".
      (scan.key(word - 1) === 'yang' && /^(?:meraih|menerima|mendapat|mendapatkan|memperoleh)$/.test(scan.key(word))) ||
      isCounted(scan, word, first)
    )
      return true;
  return false;
}

const COUNT = /^(?:\d+|ke\p{L}+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)$/u;

/** "Tiga kota meraih predikat Utama, yaitu", "delapan provinsi tersebut adalah": as many bodies as were counted before. */
function isCounted(scan: Scan, word: number, list: number): boolean {
  if (word < 1 || !/^(?:kota|kabupaten|provinsi|daerah|pemda|pemkab|pemkot|pemprov)$/.test(scan.key(word)))
    return false;
  if (!COUNT.test(scan.key(word - 1))) return false;
  const shares = scan.key(word - 2) === 'dari' && scan.key(word - 3) === 'terdiri';
  if (word > 1 && !shares && /^(?:di|ke|dari|pada|antar|antara)$/.test(scan.key(word - 2))) return false;
  // "diterima satu provinsi dan dua kota, yakni": as many receivers as are named next.
  if (list - word === 2 && isReceived(scan, word)) return true;
  for (let next = word + 1; next < list; next++) {
    if (next === word + 1 && /^(?:tersebut|itu|ini|lainnya|lain)$/.test(scan.key(next))) return true;
    if (
      /^(?:(?:me)?raih|menerima|terima|mendapat|mendapatkan|memperoleh|dinobatkan|menyabet|menyandang|diganjar)$/.test(
        scan.key(next),
      )
    )
      return true;
  }
  return false;
}

/** A verb of receiving stands before, in the same sentence. */
function isReceived(scan: Scan, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 40) && scan.sentence(at) === scan.sentence(word); at--)
    if (
      GOT_BY.test(scan.key(at)) ||
      isCountedBefore(scan, at) ||
      /^(?:kepada|menerima|meraih|memperoleh|mendapat|mendapatkan|berprestasi|penerima|peraih|pemenang)$/.test(
        scan.key(at),
      )
    )
      return true;
  return isNextShare(scan, word - 1);
}

/** "... terdiri dari tiga provinsi yakni ... Sepuluh kabupaten yakni": a sentence that goes on with the winners before it. */
function isNextShare(scan: Scan, count: number): boolean {
  const own = scan.sentence(count);
  const opening =
    scan.sentence(count - 1) !== own || /^(?:sedang|sedangkan|sementara|kemudian|lalu)$/.test(scan.key(count - 1));
  if (!opening) return false;
  for (let at = count - 1; at >= Math.max(0, count - 60) && scan.sentence(at) >= own - 2; at--) {
    if (/^(?:berprestasi|penerima|peraih|pemenang)$/.test(scan.key(at))) return true;
    if (((scan.words.shapes[at] ?? 0) & SHAPE.line) !== 0) return false;
  }
  return false;
}

/** "ketujuh pemda itu": those of whom the sentence before told. */
function isCountedBefore(scan: Scan, word: number): boolean {
  return (
    /^(?:tersebut|itu|ini)$/.test(scan.key(word)) &&
    /^(?:kota|kabupaten|provinsi|daerah|pemda)$/.test(scan.key(word - 1)) &&
    COUNT.test(scan.key(word - 2))
  );
}

/** "wilayah I (Kalimantan, Bali, NTB, NTT)": what an area is made of. */
function isInArea({ text, words }: Scan, { first }: Found): boolean {
  const start = words.starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_BETWEEN), start);
  return /\b(?:wilayah|regional|zona|kawasan)(?: [\p{L}\d]{1,8})? \([^()\n]*$/iu.test(before);
}

/** "kategori Madya (Buton, Madiun dan Bali)": a bracket of nothing but names, in a sentence about an award. */
function fillsBracket(scan: Scan, list: readonly Found[]): boolean {
  const [head] = list;
  const last = list.at(-1);
  if (!head || !last || list.length < 2 || !/\($/.test(scan.gap(head.first))) return false;
  const { words, text } = scan;
  if (!/^\s?\)/.test(text.slice(words.ends[last.end - 1], (words.ends[last.end - 1] ?? 0) + 2))) return false;
  for (let at = head.first - 1; at >= Math.max(0, head.first - 60); at--) {
    if (scan.sentence(at) !== scan.sentence(head.first)) return false;
    if (scan.inCompetition(at) || AWARD_NOUNS.has(scan.key(at))) return true;
  }
  return false;
}

/** "Banyuwangi, Bogor, Wonogiri" as a whole line, or behind "Provinsi Terinovatif:", in an article about an award. */
function fillsLine(scan: Scan, list: readonly Found[]): boolean {
  const [head] = list;
  const last = list.at(-1);
  if (!head || !last || list.length < 2 || scan.competitionHits.length === 0) return false;
  const { words, text } = scan;
  const to = words.ends[last.end - 1] ?? 0;
  if (!/^[ \t.;]*(?:\n|$)/.test(text.slice(to, to + 4))) return false;
  const from = words.starts[head.first] ?? 0;
  const before = text.slice(Math.max(0, from - MAX_LABEL), from);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line === before && from > MAX_LABEL) return false;
  return (
    /^[\s\d.)•*\-–]*$/.test(line) ||
    (/: ?$/.test(line) &&
      !/[.!?]/.test(line) &&
      /terbaik|terinovatif|kategori|predikat|juara|peringkat|utama|nindya|madya|pratama|informatif|inovatif/i.test(
        line,
      ))
  );
}

/** The longest label that a line of winners begins with. */
const MAX_LABEL = 70;

/** "Kabupaten Sragen, Jawa Tengah": the province says where the regency lies. */
function isPartOf(scan: Scan, before: Found, here: Found, listed: number): boolean {
  const [province] = here.codes;
  if (!/^, ?$/.test(scan.gap(here.first))) return false;
  return (
    listed === 2 && !here.sure && province?.length === 2 && before.codes.some((code) => code.startsWith(`${province}.`))
  );
}

/** "Lamongan (Jawa Timur), Pinrang (Sulawesi Selatan)", "Kediri in East Java": where the regency lies. */
function isItsProvince(
  { text, words }: Scan,
  before: Found | undefined,
  { first, end, codes: [province] }: Found,
): boolean {
  if (!before || first - before.end > 1 || province?.length !== 2) return false;
  const between = text.slice(words.ends[before.end - 1], words.starts[first]);
  const inBracket = between === ' (' && text.charAt(words.ends[end - 1] ?? 0) === ')';
  return (inBracket || /^ (?:in|di) $/.test(between)) && before.codes.some((code) => code.startsWith(`${province}.`));
}

/** The longest that two names of one list may stand apart, in characters. */
const MAX_BETWEEN = 80;

/** "Jember, Lumajang, dan Kota Malang": nothing but commas and "dan" between. */
function isListed(scan: Scan, before: Found, here: Found): boolean {
  // "Tuban (87,4%), Gresik (81 persen)": what each reached stands behind it.
  const from = scan.words.ends[before.end - 1] ?? 0;
  const to = scan.words.starts[here.first] ?? 0;
  if (to - from > MAX_BETWEEN) return false;
  const between = scan.text
    .slice(from, to)
    .replace(/^ ?\([^()\n]{1,40}\)/, '')
    .replace(/^ (?:in|di) [^,;.\n]{2,40}?(?=,| dan | and )/, '')
    .replace(/^ (?=[,/])/, '')
    // "Situbondo dan Wlingi Kabupaten Blitar": the town stands before its regency.
    .replace(here.bare ? /$^/ : /(?<=(?:,|dan) )\p{Lu}\p{Ll}+ $/u, '');
  return (
    /^(?:,|;|-|\/|,? (?:dan|hingga|serta|and|&|disusul|diikuti))? ?(?:(?:dan|serta|and|disusul|diikuti) (?:oleh )?)?$/.test(
      between,
    ) && between.trim() !== ''
  );
}

function isMeant(scan: Scan, name: Found): boolean {
  if (isGiver(scan, name) || isCredit(scan, name)) return false;
  if (name.sure) return true;
  if (!name.bare) return !isPlace(scan, name) && !isTailOfName(scan, name);
  // "untuk Jember Fashion Carnaval": the beginning of another name.
  const { end } = name;
  const runsOn = end < scan.words.count && scan.gap(end) === ' ' && scan.capital(end) && scan.lineCase(end) === 'prose';
  if (runsOn && !RECEIVING.has(scan.key(end)) && scan.key(end) !== 'pulang') return false;
  if (isGivingBody(scan, name)) return false;
  return (
    isSubject(scan, name) ||
    isReceiver(scan, name) ||
    isLine(scan, name) ||
    isHeadlined(scan, name) ||
    (!isPlace(scan, name) && isIntroduced(scan, name))
  );
}

/** "Raih Penghargaan Kemenpan", "Bappenas Beri Penghargaan", "Ombudsman: Tuban Masuk Zona Hijau": in a headline a national body gives. */
function isGivingBody(scan: Scan, { first, end, codes }: Found): boolean {
  if (scan.lineCase(first) === 'prose' || !codes.some((code) => code.startsWith('body:'))) return false;
  return (
    /^(?:penghargaan|piagam|apresiasi|award)$/.test(scan.key(first - 1)) ||
    /^(?:beri|berikan|serahkan|gelar|umumkan|ganjar|nilai|anugerahkan|apresiasi)$/.test(scan.key(end)) ||
    scan.gap(end) === ': '
  );
}

/** "Komisi Informasi Provinsi Jawa Timur", "Teluk Bintuni Provinsi Papua Barat": the end of another name. */
function isTailOfName(scan: Scan, { first }: Found): boolean {
  if (first < 2 || scan.gap(first) !== ' ' || scan.lineCase(first) !== 'prose') return false;
  const before = first - 1;
  // "TEGAL – Nama Kota Tegal": a clause begins right before.
  if (/[-–—:.,;"“”(]/.test(scan.gap(before))) return false;
  if (
    !scan.capital(before) ||
    scan.sentence(before) !== scan.sentence(first) ||
    scan.sentence(before - 1) !== scan.sentence(first)
  )
    return false;
  if (RANKS.has(scan.key(before)) || TIER_WORDS.has(scan.key(before))) return false;
  return !AWARD_CONTEXT.has(scan.key(before)) && !NO_NAMES.has(scan.key(before)) && !RECEIVING.has(scan.key(before));
}

const BEFORE_PLACE =
  /^(?:di|ke|se|sekitar|wilayah|warga|masyarakat|asal|seluruh|penduduk|tingkat|lingkup|sekabupaten|sekota|at|in|near|wilayah|daerah|kawasan|ibukota|ruas|pendopo|alun|aula|gedung|hotel|stadion|kantor|halaman|kantor|rsud|perwakilan|level|komunitas|pelajar|petani|siswa|santri|atlet|mahasiswa|dokter|guru|umkm|pemuda|kafilah|kontingen|puskesmas|bank|universitas|pemkab|dprd|polres|kodim|asal|warganya|khas|batik|kopi|putra|putri|klub|bupati|gubernur)$/;

/** "diserahkan ke Provinsi Jawa Tengah": handed to a body, not to a place. */
function isHandedTo(scan: Scan, { first }: { readonly first: number }): boolean {
  return scan.key(first - 1) === 'ke' && /^(?:diserahkan|diberikan|dianugerahkan|jatuh)$/.test(scan.key(first - 2));
}

/** "di Kabupaten Lumajang", "tingkat Provinsi Jawa Timur": a place or a level, not the body. */
function isPlace(scan: Scan, { first, end }: Found): boolean {
  if (first > 0 && scan.sentence(first - 1) === scan.sentence(first)) {
    const gap = scan.gap(first);
    if (/^[ \u00a0]+$|^-$/.test(gap) && BEFORE_PLACE.test(scan.key(first - 1)) && !isHandedTo(scan, { first }))
      return true;
  }
  // "Jalan Merdeka No. 158 Kota Serang": an address.
  if (/^\d+$/.test(scan.key(first - 1)) && /^(?:no|nomor)$/.test(scan.key(first - 2))) return true;
  return isDateline(scan, first, end) || isVenueTown(scan, first, end);
}

/** "di Hotel Melati, Kota Madiun, Sabtu (22/7)": the town of a hall, told by the day behind it. */
function isVenueTown(scan: Scan, first: number, end: number): boolean {
  if (first < 2 || scan.gap(first) !== ', ') return false;
  const to = scan.words.ends[end - 1] ?? 0;
  if (
    !/^(?:, [\p{L} ]{3,30}?(?: \(\p{L}{3,8}\))?)?,? (?:pada |hari )*(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|\(?\d)/iu.test(
      scan.text.slice(to, to + 60),
    )
  )
    return false;
  const own = scan.sentence(first);
  for (let word = first - 1; word >= Math.max(0, first - MAX_VENUE) && scan.sentence(word) === own; word--) {
    if (scan.key(word) === 'di') return true;
    if (!scan.capital(word) || (word < first - 1 && scan.gap(word + 1) !== ' ')) return false;
  }
  return false;
}

/** The longest name of a hall, in words. */
const MAX_VENUE = 8;

/** "LUMAJANG - ", "SURABAYA, KOMPAS.com –", "Lumajang (ANTARA) -" at the head of a line. */
function isDateline(scan: Scan, first: number, end: number): boolean {
  if (((scan.words.shapes[first] ?? 0) & SHAPE.line) === 0 && !isBehindSite(scan, first)) return false;
  return /^ ?(?:[-–—:|]|,[^.\n]{0,40}? ?[-–—]{1,2} |\([^)]{0,30}\) ?[-–—:])/.test(
    scan.text.slice(scan.words.ends[end - 1], (scan.words.ends[end - 1] ?? 0) + 60),
  );
}

/** "Kabarkita.co.id - KOTA JAMBI - Sejumlah": the paper's address opens the line, its place follows. */
function isBehindSite({ text, words }: Scan, first: number): boolean {
  const start = words.starts[first] ?? 0;
  return /(?:^|\n)[\p{L}\d.]{3,40}\.(?:com|co\.id|id|net|news) ?[-–—,] $/iu.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** How far back the bracket of a credit may stand. */
const MAX_CREDIT = 80;

/** "(Humas Dinas Sosial Kabupaten Tuban)", "(Foto: Pemkab Tuban)": who sent it in. */
function isCredit({ text, words }: Scan, { first }: Found): boolean {
  const start = words.starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_CREDIT), start);
  return /^\( ?(?:humas|adv|foto|dok|doc|ist|sumber|rilis|kominfo)[^)]*$/i.test(before.slice(before.lastIndexOf('(')));
}

/** "penghargaan dari Kementerian PANRB", "diselenggarakan oleh Pemprov Jatim": who gives, not who gets. */
function isGiver(scan: Scan, { first }: Found): boolean {
  const before = scan.key(first - 1);
  if (first === 0 || scan.sentence(first - 1) !== scan.sentence(first)) return false;
  if (before === 'dari' || before === 'from') {
    for (let word = first - 2; word >= Math.max(0, first - 9) && scan.sentence(word) === scan.sentence(first); word--) {
      // "Juara I diraih oleh Ali dari Kabupaten Kapuas": where the winner is from.
      if (GOT_BY.test(scan.key(word))) return false;
      if (
        /^(?:penghargaan|piala|piagam|apresiasi|award|awards|anugerah|predikat|opini|juara|trofi|dana|insentif|sertifikat|tropi)$/.test(
          scan.key(word),
        )
      )
        return true;
    }
    return false;
  }
  if (before !== 'oleh' && before !== 'by') return false;
  for (let word = first - 2; word >= Math.max(0, first - 14) && scan.sentence(word) === scan.sentence(first); word--) {
    if (GIVEN_BY.test(scan.key(word))) return true;
    if (GOT_BY.test(scan.key(word))) return false;
  }
  return false;
}

/** "Lumajang kembali sukses meraih": a receiving verb behind, with nothing but adverbs between. */
function isSubject(scan: Scan, { first, end }: Found): boolean {
  const { words } = scan;
  if (isDateline(scan, first, end)) return false;
  if (first > 0 && isPlace(scan, { first, end, codes: [], sure: false, bare: true })) return false;
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    scan.sentence(first - 1) === scan.sentence(first) &&
    !isClauseOpening(scan, first) &&
    !/^(?:kemudian|selanjutnya|lalu)$/.test(scan.key(first - 1)) &&
    !(/^(?:19|20)\d\d$/.test(scan.key(first - 1)) && scan.key(first - 2) === 'tahun') &&
    scan.lineCase(first) === 'prose'
  )
    return false;
  for (let word = othersEnd(scan, end); word < Math.min(words.count, end + 11); word++) {
    if (scan.sentence(word) !== scan.sentence(end - 1) || !/^[ \u00a0]+$|^-$/.test(scan.gap(word))) return false;
    const key = scan.key(word);
    if (RECEIVING.has(key) || (ADVERBS.has(key) && RECEIVING.has(scan.key(word + 1)))) return true;
    if (COMPETING.test(key)) return speaksOfAward(scan, first);
    // "hanya tujuh kota dan Bontang salah satunya".
    if (key === 'salah') return /^satu(?:nya)?$/.test(scan.key(word + 1)) && speaksOfAward(scan, first);
    if (key === 'sebagai') return scan.key(word + 1) === 'salah' && speaksOfAward(scan, first);
    if (/^(?:jadi|menjadi)$/.test(key)) return BECOMES.test(scan.key(word + 1));
    // "Kemudian Jambi predikat B, Bengkulu predikat B": the verb stands with the first.
    if (/^(?:predikat|peringkat|kategori)$/.test(key)) return word === end && !ADVERBS.has(scan.key(first - 1));
    // "Tuban termasuk salah satu dari 12 kabupaten yang meraih".
    if (key === 'termasuk')
      return /^(?:salah|dalam|daerah|kabupaten|kota|provinsi|penerima|peraih|satu)$/.test(scan.key(word + 1));
    if (key === 'pulang') return /^(?:dengan|membawa)$/.test(scan.key(word + 1));
    if (key === 'berada') return /^(?:urutan|posisi|peringkat|puncak)$/.test(scan.key(word + 2));
    if (!ADVERBS.has(key)) return false;
  }
  return false;
}

/** Verbs of those who stand in a contest, whether they win or not. */
const COMPETING =
  /^(?:gagal|memenuhi|mengalahkan|mengungguli|kebanjiran|bertengger|unggul|tergolong|bersaing|mengalami|meningkat|turun|terpuruk)$/;

function speaksOfAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 60); at < Math.min(scan.words.count, word + 60); at++)
    if (Math.abs(scan.sentence(at) - own) <= 1 && (scan.inCompetition(at) || AWARD_NOUNS.has(scan.key(at))))
      return true;
  return false;
}

/** "Alor dan 11 kabupaten lainnya raih": counted company between a subject and its verb. */
function othersEnd(scan: Scan, from: number): number {
  if (!/^(?:dan|bersama|serta)$/.test(scan.key(from)) || !COUNT.test(scan.key(from + 1))) return from;
  const counted = /^(?:kabupaten|kota|daerah|provinsi|pemda)$/.test(scan.key(from + 2));
  return counted && /^lain(?:nya)?$/.test(scan.key(from + 3)) ? from + 4 : from;
}

/** "Cara Kaltim Lindungi Anak, Raih Top 45": in a headline about an award a bare name mostly is the one who has it. */
function isHeadlined(scan: Scan, { first, end }: Found): boolean {
  if (scan.lineCase(first) === 'prose' || isPlace(scan, { first, end, codes: [], sure: false, bare: true }))
    return false;
  const before = scan.key(first - 1);
  if (
    first > 0 &&
    scan.gap(first) === ' ' &&
    /^(?:dari|from|of|dan|kpk|bpk|ri|antara|versi|oleh|jelang|jawa|pt|bank)$/.test(before)
  )
    return false;
  // "di Hotel Nusantara Surabaya, Senin": where it was.
  for (let word = first - 1; word >= Math.max(0, first - 9) && scan.lineCase(word) !== 'prose'; word--)
    if (/^(?:di|ke|at|in)$/.test(scan.key(word))) return false;
  const { shapes, count } = scan.words;
  for (let word = first; word >= 0 && first - word < 30; word--) {
    if (isAboutAward(scan, word)) return true;
    if (((shapes[word] ?? 0) & SHAPE.line) !== 0) break;
  }
  for (let word = end; word < Math.min(count, end + 30) && ((shapes[word] ?? 0) & SHAPE.line) === 0; word++)
    if (isAboutAward(scan, word)) return true;
  return false;
}

function isAboutAward(scan: Scan, word: number): boolean {
  return scan.inCompetition(word) || HEADLINE_VERBS.test(scan.key(word));
}

const HEADLINE_VERBS =
  /^(?:raih|meraih|sabet|menyabet|boyong|borong|gondol|penghargaan|anugerah|juara|predikat|opini|terima)$/;

/** "menjadi yang terbaik", "jadi juara": to become what one is honoured for. */
const BECOMES =
  /^(?:juara|terbaik|pemenang|finalis|top|yang|salah|kabupaten|kota|provinsi|daerah|pemprov|pemkab|pemkot|pemda|best|peraih|penerima|satu|terinovatif|nominasi)$/;

/** Words after which a clause begins anew, so that the name behind is its subject. */
const OPENERS = new Set(
  'dimana mana dan serta bahwa karena sebab setelah sejak ketika saat sehingga hingga maka untuk kali tahun alhamdulillah hebat keren selamat bangga sementara selain sedangkan namun kini itu ini lalu kemudian artinya agar jika that and as after prestasi kembali sukses berhasil lagi ini nya mantap luar biasa inovasi keberhasilan kemenangan giliran sukses hanya top depan lalu demikian sebelumnya total bagi khusus'.split(
    ' ',
  ),
);

function isClauseOpening(scan: Scan, first: number): boolean {
  return OPENERS.has(scan.key(first - 1));
}

/** "kepada Lumajang", "diraih Kota Malang", "membawa Lumajang". */
function isReceiver(scan: Scan, { first, end }: Found): boolean {
  if (first === 0 || !/^[ \u00a0]+$/.test(scan.gap(first)) || scan.sentence(first - 1) !== scan.sentence(first))
    return false;
  const before = scan.key(first - 1);
  if (before === 'oleh' || before === 'by') {
    for (let word = first - 2; word >= Math.max(0, first - 5); word--) if (GOT_BY.test(scan.key(word))) return true;
    return false;
  }
  if (before === 'untuk') {
    // "penghargaan ini untuk Tuban".
    const noun = /^(?:ini|itu|tersebut)$/.test(scan.key(first - 2)) ? first - 3 : first - 2;
    return scan.inCompetition(noun) || AWARD_NOUNS.has(scan.key(noun));
  }
  // "Selain Tuban, dua daerah juga mendapat penghargaan itu".
  // "Terbaik Kedua Kalimantan Selatan, dan Terbaik Ketiga diraih": the place before its winner.
  if (/^(?:pertama|kedua|ketiga|keempat|kelima)$/.test(before))
    return /^(?:terbaik|juara|peringkat|urutan)$/.test(scan.key(first - 2)) && /^[,.;]? /.test(`${scan.gap(end)} `);
  if (before === 'selain')
    return scan.gap(end) === ', '
      ? isAlso(scan, end)
      : /^(?:diberikan|diraih|diterima|disematkan)$/.test(scan.key(end));
  // "Tiga Kota Raih Adipura, Termasuk Samarinda".
  if (before === 'termasuk') return speaksOfAward(scan, first);
  // "menyebabkan Tuban tidak memperoleh", "menilai Bali mampu", "kesempatan Tuban untuk meraih".
  if (before === 'menyebabkan' || before === 'menilai' || before === 'kesempatan')
    return /^(?:tidak|gagal|berhasil|mampu|layak|untuk)$/.test(scan.key(end)) && speaksOfAward(scan, first);
  if (before === 'prestasi' && /^(?:dibawah|di)$/.test(scan.key(end))) return true;
  // "capaian Tuban dalam penilaian KLA".
  if (before === 'capaian' || before === 'keberhasilan' || before === 'prestasi')
    return /^(?:dalam|pada|meraih)$/.test(scan.key(end)) && scan.gap(end) === ' ';
  // "Kementerian Hukum, dahulu Kementerian Hukum dan HAM, pernah meraih": the former name won.
  if (before === 'dahulu' || before === 'dulu') return /,/.test(scan.gap(first - 1));
  // "terima kasih kepada Kementerian Keuangan": who is thanked gave it.
  if (before === 'kepada' && scan.key(first - 2) === 'kasih') return false;
  // "penghargaan ini bukti bahwa Tuban kian ramah anak".
  if (before === 'bahwa') return /^(?:bukti|membuktikan|menunjukkan|menandakan)$/.test(scan.key(first - 2));
  return TO.has(before);
}

/** What follows has it too, so that the name before had it first. */
function isAlso(scan: Scan, from: number): boolean {
  let also = false;
  for (let word = from; word < Math.min(scan.words.count, from + 30); word++) {
    if (scan.sentence(word) !== scan.sentence(from)) return false;
    also ||= /^(?:juga|lain|lainnya)$/.test(scan.key(word));
    if (also && (AWARD_NOUNS.has(scan.key(word)) || scan.inCompetition(word))) return true;
  }
  return false;
}

/** A name that fills its line or cell, or opens a numbered line: a row of winners. */
function isLine(scan: Scan, { first, end }: Found): boolean {
  const { words, text } = scan;
  const from = words.starts[first] ?? 0;
  // Looked for only as far back as a number reaches: a line may be megabytes long.
  const reach = Math.max(0, from - 9);
  const lineBreak = text.slice(reach, from).lastIndexOf('\n');
  if (lineBreak === -1 && reach > 0) return false;
  const lineStart = reach + lineBreak + 1;
  if (!/^[\s\d.)•*\-–]*$/.test(text.slice(lineStart, from))) return false;
  const to = words.ends[end - 1] ?? 0;
  const numbered = /\d/.test(text.slice(lineStart, from));
  // "MADIUN | KABAR TIMUR- Lima daerah": the place and the paper.
  if (/^ ?\| ?[^|\n]{2,40}?[-–—] /.test(text.slice(to, to + 50))) return false;
  return (
    /^[ \t]*(?:\n|$|\||\t)/.test(text.slice(to, to + 4)) ||
    (numbered && /^[ \t]*(?:[-–:(|,]|\t|\n|$)/.test(text.slice(to, to + 4)))
  );
}
