import { ADVERBS, AWARD_NOUNS } from '../language/award-words.ts';
import { GAINS, GAINS_BARE, LEADS_TO_SCORE, OF_HUNDRED } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Found } from './body-names.ts';
import { closesBracket } from './closes-bracket.ts';
import { isIntroduced } from './counted-bodies.ts';
import { getsInEnglish } from './english-bodies.ts';
import { fillsLine } from './fills-line.ts';
import { isDateline } from './is-dateline.ts';
import { isGiver } from './is-giver.ts';
import { isMeant } from './is-meant.ts';
import { isNational } from './is-national.ts';
import { isPlace } from './is-place.ts';
import { isRanked } from './is-ranked.ts';
import { isReceiver } from './is-receiver.ts';
import { isSubject } from './is-subject.ts';
import { isTailOfName } from './is-tail-of-name.ts';
import { isItsProvince, isProvinceInList } from './its-province.ts';
import { leadsToNames } from './leads-to-names.ts';
import type { Scan } from './scan.ts';

/** Which found names mean the body: by their own context, or as members of a list of which one does. */
export function withListed(scan: Scan, names: readonly Found[]): readonly boolean[] {
  const found = names.map(whole);
  const isAside = found.map(
    (name, i) => isItsProvince(scan, i > 0 ? found[i - 1] : undefined, name) || isHalfOfArea(scan, name),
  );
  const apart = found.filter((_, i) => !isAside[i]);
  const meant = apart.map((name) => isMeant(scan, name));
  for (const { from, list } of lists(scan, apart)) settleList(scan, list, from, meant, list[0]!);
  apart.forEach((name, i) => {
    if (name.bare && i > 0 && meant[i - 1] === true && isToldAlike(scan, apart[i - 1]!, name)) meant[i] = true;
  });
  let next = 0;
  return isAside.map((aside) => !aside && meant[next++] === true);
}

/** With the province behind it, so that what stands next is asked of. */
function whole(name: Found): Found {
  return name.tail === undefined ? name : { ...name, end: name.tail };
}

/** "kawasan Jawa-Bali", "Nusa Tenggara-Papua": half of an area's name. */
function isHalfOfArea({ gap, key }: Scan, { first }: Found): boolean {
  return gap(first) === '-' && /^(?:jawa|tenggara|maluku|sulawesi|kalimantan|sumatera|bali)$/.test(key(first - 1));
}

/** "Jember dengan program pasar murah, Bali yang menjaga pasokan": each with what it has it for. */
function isToldAlike(scan: Scan, before: Found, { first, end }: Found): boolean {
  const own = scan.sentence(first);
  return (
    scan.sentence(before.first) === own &&
    scan.sentence(end) === own &&
    FOR_WHAT.test(scan.key(end)) &&
    scan.gap(end) === ' ' &&
    FOR_WHAT.test(scan.key(before.end)) &&
    (/^, ?$/.test(scan.gap(first)) || /^(?:dan|serta)$/.test(scan.key(first - 1)))
  );
}

const FOR_WHAT = /^(?:dengan|yang|lewat|melalui|berkat)$/;

type List = { readonly from: number; readonly list: readonly Found[] };

/** Two or more names with nothing but commas and "dan" between. */
export function lists(scan: Scan, found: readonly Found[]): readonly List[] {
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
    fillsLine(scan, head, list.at(-1)!) ||
    isGivenFor(scan, head) ||
    isSetOff(scan, list) ||
    isNextInRank(scan, list) ||
    list.some((name) => isSubject(scan, name) || isReceiver(scan, name));
  const counted =
    list.length >= 3 &&
    (list.some((name, i) => meant[from + i] === true && !name.sure) ||
      (isOfAward(scan, head) && !isGiver(scan, head) && !isExample(scan, head)));
  list.forEach((name, i) => {
    const before = list[i - 1];
    if (name.sure) return;
    if (place && i > 0 && (isSubject(scan, name) || (name.bare && getsInEnglish(scan, name)))) meant[from + i] = true;
    // "Institut Teknologi Bandung, Politeknik Negeri Malang": where those of another kind are.
    else if (isSeatOfAnother(scan, name)) meant[from + i] = false;
    else if (isDateline(scan, name.first, name.end)) meant[from + i] = false;
    // "di Stadion Merdeka Madiun, Tuban dinobatkan": the end of the hall's name.
    else if (i === 0 && endsVenue(scan, list)) meant[from + i] = false;
    else if (isGiver(scan, name)) meant[from + i] = false;
    else if (place && isNextSubject(scan, list, i)) return;
    else if (place || (before && list.length === 2 && isProvinceInList(scan, before, name))) meant[from + i] = false;
    else if (received || counted || (meant[from + i - 1] === true && i > 0)) meant[from + i] = true;
  });
}

/** "di Jakarta, Kota Batu meraih": a town and, behind the comma, a body elsewhere with its kind; "di Batu, Provinsi Jawa Timur" is one place. */
function isNextSubject(scan: Scan, [town, body, province, ...more]: readonly Found[], at: number): boolean {
  if (!town?.bare || !body || body.bare || at !== 1 || scan.gap(body.first) !== ', ') return false;
  if (more.length > 0 || (province && !isProvinceInList(scan, body, province))) return false;
  const name = scan.key(town.end - 1);
  return (
    scan.key(body.end - 1) !== name &&
    !town.codes.some((code) => body.codes.some((own) => code.startsWith(own) || own.startsWith(`${code}.`)))
  );
}

/** The longest name of an institution before the town that it is called after. */
const MAX_INSTITUTION = 4;

const INSTITUTION =
  /^(?:universitas|institut|politeknik|poltekkes|akademi|sekolah|uin|iain|pt|bank|university|institute)$/;

function isSeatOfAnother(scan: Scan, { first }: Found): boolean {
  for (let word = first - 1; word >= Math.max(0, first - MAX_INSTITUTION); word--) {
    if (scan.gap(word + 1) !== ' ' || !scan.capital(word)) return false;
    if (INSTITUTION.test(scan.key(word))) return true;
  }
  return false;
}

/** "lembaga independen seperti Ombudsman, KPU dan BPK": national bodies that are named as examples, far more often than as winners. */
function isExample(scan: Scan, { first, codes }: Found): boolean {
  if (!isNational(codes)) return false;
  for (let at = first - 1; at >= Math.max(0, first - MAX_EXAMPLES) && scan.sentence(at) === scan.sentence(first); at--)
    if (/^(?:seperti|misalnya|semisal|contohnya)$/.test(scan.key(at))) return true;
  return false;
}

/** As far as this, in words, other examples may stand before. */
const MAX_EXAMPLES = 14;

/** "Tiga kabupaten, yakni A, B dan C, berhasil mempertahankan": set off between those who are counted and their verb. */
function isSetOff(scan: Scan, list: readonly Found[]): boolean {
  const [head] = list;
  const last = list.at(-1);
  if (!head || !last || !leadsToNames(scan, head.first - 1)) return false;
  if (scan.gap(last.end) !== ', ' || scan.sentence(last.end) !== scan.sentence(head.first)) return false;
  let verb = last.end;
  while (verb < last.end + 4 && ADVERBS.has(scan.key(verb)) && !GETS.test(scan.key(verb))) verb++;
  return GETS.test(scan.key(verb));
}

/** "disusul Tuban dan Lumajang di posisi II dan III": those who came next. */
function isNextInRank(scan: Scan, list: readonly Found[]): boolean {
  const before = (list[0]?.first ?? 0) - 1;
  const verb = scan.key(before) === 'oleh' ? before - 1 : before;
  return /^(?:disusul|diikuti)$/.test(scan.key(verb)) && isRanked(scan, list.at(-1)?.end ?? 0);
}

const WITH_SCORE = pattern`^ (?:(?:dengan|yang|${GAINS}|${LEADS_TO_SCORE}) ){0,4}\d{1,3}(?:[.,]\d+)?(?:${OF_HUNDRED})?(?=,|;| dan | serta )`;

const GETS = pattern`^(?:${GAINS}|${GAINS_BARE}|pertahankan|dinobatkan|lolos|masuk)$`;

/** "di Hotel Merdeka Madiun, Tuban meraih": two names that only a comma joins, the one of a hall and the one of a winner. */
function endsVenue(scan: Scan, [hall, winner, ...more]: readonly Found[]): boolean {
  if (!hall?.bare || !winner || more.length > 0 || scan.gap(winner.first) !== ', ') return false;
  return isTailOfName(scan, hall) && isSubject(scan, winner);
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

/** "wilayah I (Kalimantan, Bali, NTB, NTT)": what an area is made of. */
function isInArea({ text, words }: Scan, { first }: Found): boolean {
  const start = words.starts[first] ?? 0;
  const before = text.slice(Math.max(0, start - MAX_BETWEEN), start);
  return /\b(?:wilayah|regional|zona|kawasan)(?: [A-Za-zÀ-ɏ\d]{1,8})? \([^()\n]*$/iu.test(before);
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

/** The longest that two names of one list may stand apart, in characters. */
const MAX_BETWEEN = 80;

/** "Salim (Tuban), Rini Wirantini (Kota Madiun)": from the place of one person to that of the next. */
const NEXT_PERSON = /^\)[,;]? (?:dan |serta )?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*,? ){1,7}\($/;

function isNextPerson(scan: Scan, between: string, { end }: Found): boolean {
  return between.endsWith(' (') && closesBracket(scan, end - 1) && NEXT_PERSON.test(between);
}

const NEVER = /$^/;

function holdsBracket({ text, words }: Scan, { first, end }: Found): boolean {
  return text.slice(words.starts[first], words.ends[end - 1]).includes('(');
}

/** "Jember, Lumajang, dan Kota Malang": nothing but commas and "dan" between. */
function isListed(scan: Scan, before: Found, here: Found): boolean {
  // "Tuban (87,4%), Gresik (81 persen)": what each reached stands behind it.
  const from = scan.words.ends[before.end - 1] ?? 0;
  const to = scan.words.starts[here.first] ?? 0;
  if (to - from > MAX_BETWEEN) return false;
  if (isNextPerson(scan, scan.text.slice(from, to), here)) return true;
  // "Sukabumi (Jawa Barat) Tasikmalaya (Jawa Barat)": the comma was forgotten.
  if (before.bare && here.bare && /^ \( ?[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30}\) $/u.test(scan.text.slice(from, to))) return true;
  const printed = scan.text.slice(from, to);
  if (!(here.bare ? JOINT_LAST : JOINT_AND_TOWN).test(printed)) return false;
  if (JOINS.test(printed) && printed.trim() !== '') return true;
  const between = printed
    // "Morowali Utara (Morut), Donggala": the name's own short form closes before the comma.
    .replace(holdsBracket(scan, before) ? /^\)(?=[,;]? )/ : NEVER, '')
    .replace(/^ ?\([^()\n]{1,40}\)|^\/[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,25}?(?=,|;| dan | serta )/, '')
    // "Tuban dengan skor 3,16, Gresik 3,11, dan".
    .replace(WITH_SCORE, '')
    .replace(/^ (?:in|di) [^,;.\n]{2,40}?(?=,| dan | and )/, '')
    .replace(/^ (?=[,/])/, '')
    // "Jawa Tengah untuk kawasan Jawa-Bali, Banten": what each has it for.
    .replace(/^ (?:untuk|di|pada) (?:regional|kawasan|wilayah|zona) [^,;.\n]{2,30}?(?=,)/, '')
    // "Situbondo dan Wlingi Kabupaten Blitar": the town stands before its regency.
    .replace(here.bare ? NEVER : /(?<=(?:,|dan) )[A-ZÀ-Þ][a-zß-ɏ]+ $/u, '');
  return JOINS.test(between) && between.trim() !== '';
}

/** What stands right before the next name of a list; most names that stand near each other have none of it between them. */
const JOINT_LAST = /(?:[,;/-]|&|\b(?:dan|hingga|serta|and|disusul|diikuti|lalu|kemudian|oleh)) ?$/;
/** The same, with the name of a town behind it. */
const JOINT_AND_TOWN =
  /(?:[,;/-]|&|\b(?:dan|hingga|serta|and|disusul|diikuti|lalu|kemudian|oleh)) ?(?:[A-ZÀ-Þ][a-zß-ɏ]+ )?$/;

/** Nothing but a comma and "dan". */
const JOINS =
  /^(?:,|;|-(?! )|\/|,? (?:dan|hingga|serta|and|&|disusul|diikuti|lalu|kemudian))? ?(?:(?:dan|serta|and|disusul|diikuti|lalu|kemudian) (?:oleh )?)?$/;
