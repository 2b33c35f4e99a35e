import { ADVERBS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { SPEAKING, SPEECH } from '../language/common-words.ts';
import { isEnglish } from '../language/english.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import { GAINED, GAINS, GAINS_BARE, GIVEN, NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { DraftOf } from './draft.ts';
import { named, withShortNames } from './introduced-officials.ts';
import { regionField, workField } from './office-field.ts';
import { backTitles, frontTitles, isBackTitle, isFrontTitle } from './official-titles.ts';
import { isName, isNameGap, isNickname, knownPersonAt, MAX_NAME_WORDS, personAt } from './person-name.ts';
import { personsNamed } from './persons.ts';
import { codesOf, isNear, type RegionKind, regionAt } from './regions.ts';
import type { Scan } from './scan.ts';

export type OfficialsFound = {
  readonly mentions: readonly DraftOf<'official'>[];
  /** Offices, with or without a person: a place inside one is no recipient. */
  readonly offices: readonly Span[];
};

/** Officials: office, place, titles and name as one span; known or not. */
export function officials(scan: Scan): OfficialsFound {
  const { words, text } = scan;
  const mentions: DraftOf<'official'>[] = [];
  const offices: Span[] = [];
  const places = new Set(scan.regionHits.map(({ entry }) => scan.gazetteer.names.regions[entry.ref]?.code ?? ''));
  let free = 0;
  // Behind the last office whose holder stands before it.
  let rowEnd = -1;
  for (const word of openings(scan)) {
    if (word < free) continue;
    const office = scan.cue('office', word);
    if (office && isOffice(scan, word) && !isAwardName(scan, word, office.end)) {
      const { row } = office.cue;
      const before = beforeOffice(scan, word);
      const placed = placeBefore(scan, before.first, row.kind);
      // "the acting Tuban governor Salim": English has it before the place.
      const early = placed && before.first === word ? beforeOffice(scan, placed.first) : undefined;
      const said = row.domain === 'region' ? regionField(scan, office.end, row.kind) : workField(scan, office.end);
      // A term that is told by its years may be over.
      const elected =
        scan.key(office.end) === 'terpilih' || /^(?:terpilih|(?:19|20)\d\d)$/.test(scan.key(said.end - 1));
      // "Bogor Mayor Bima Arya": where the place stands before, what follows is a name, whatever else it may be.
      const field = !placed
        ? said
        : !said.place
          ? { ...said, ...placed, place: true }
          : isEnglish(scan.words)
            ? { ...placed, end: office.end, place: true }
            : said;
      const start = words.starts[early?.first ?? placed?.first ?? before.first] ?? 0;
      const named = personAt(scan, field.end);
      // "Plaza Mayor Medellin": English offices are words of other names here, unless their place or person is known.
      const foreign =
        ENGLISH.test(scan.key(word)) &&
        !(isEnglish(scan.words) && scan.gap(field.end) === ' ' && scan.key(field.end).length > 1) &&
        !field.place &&
        scan.key(office.end - 1) !== 'indonesia' &&
        !known(scan, field.end) &&
        !isEnglishOffice(scan, word, field.end);
      const nobody =
        foreign || isBuilding(scan, word) || isKin(scan, before.first) || isInBracket(scan, before.first, field.end);
      // "Salim Bupati Tuban, Rini Bupati Buton": whoever stands between two offices is that one's whose name opens the row.
      const followed =
        named !== undefined &&
        scan.gap(field.end).includes(',') &&
        !scan.gap(named.lastWord).includes(',') &&
        scan.cue('office', named.lastWord) !== undefined;
      const introduced =
        field.place && !placed && (nobody || followed || !named)
          ? nameBefore(scan, before.first, field.end, { followed, rowEnd })
          : undefined;
      const person = nobody || introduced ? undefined : named;
      const officeEnd = words.ends[field.end - 1] ?? start;
      const closes = (from: number) => text.charAt(officeEnd) === ')' && text.slice(from, officeEnd).includes('(');
      offices.push({ start, end: officeEnd });
      const held = {
        office: row.office,
        codes: field.codes,
        ...(field.body !== undefined && { body: field.body }),
      };
      const acted = before.acting ?? early?.acting;
      const acting = acted && { acting: acted };
      const holder = (name: string) => ({
        person: name,
        persons: personsNamed(scan.gazetteer, { person: name, ...held, places }),
      });
      if (person) {
        const former = before.former || early?.former === true || elected;
        mentions.push({ type: 'official', start, end: person.end, former, ...held, ...acting, ...holder(person.name) });
        free = person.lastWord;
      } else {
        const bareBefore = mentions.at(-1);
        if (introduced && bareBefore?.office === undefined && bareBefore && bareBefore.start >= introduced.start)
          mentions.pop();
        if (introduced && introduced.start >= (mentions.at(-1)?.end ?? 0)) {
          mentions.push({
            type: 'official',
            start: introduced.start,
            end: officeEnd + (closes(introduced.start) ? 1 : 0),
            former: before.former,
            ...held,
            ...acting,
            ...holder(introduced.name),
          });
          rowEnd = field.end;
        } else if (
          field.place &&
          !isBuilding(scan, word) &&
          !isKin(scan, before.first) &&
          !(
            /^(?:juga|sekaligus|selaku|sebagai|menjabat|jabatan|merangkap|calon)$/.test(scan.key(before.first - 1)) &&
            scan.gap(before.first) === ' '
          ) &&
          (standsForPerson(scan, word, field.end) ||
            (field.codes.length > 0 && (row.domain === 'region' || receives(scan, before.first, field.end))))
        ) {
          mentions.push({
            type: 'official',
            start,
            end: officeEnd + (closes(start) ? 1 : 0),
            former: before.former,
            persons: [],
            ...held,
            ...acting,
          });
        }
        free = field.end;
      }
      continue;
    }
    const bare = knownPersonAt(scan, word);
    if (bare) {
      const front = frontTitles(scan, word);
      const end = backTitles(scan, bare.lastWord);
      const person = text.slice(words.starts[word], words.ends[bare.lastWord - 1]);
      mentions.push({
        type: 'official',
        start: words.starts[front] ?? 0,
        end: end.end,
        former: scan.cueEnding('former', front) !== undefined,
        codes: [],
        person,
        persons: bare.persons,
      });
      free = end.word;
    }
  }
  return { mentions: withShortNames(scan, named(mentions)), offices };
}

/** "the Regent Salim": in English prose the article or a title stands before no other name. */
function isEnglishOffice(scan: Scan, office: number, name: number): boolean {
  return (
    scan.gap(name) === ' ' &&
    /^(?:regent|governor|minister|mayor|president)$/.test(scan.key(office)) &&
    scan.lineCase(office) === 'prose' &&
    (isOpening(scan, office, name) ||
      (scan.gap(office) === ' ' &&
        /^(?:the|by|with|of|and|said|to|from)$/.test(scan.key(office - 1)) &&
        !scan.capital(office - 1)))
  );
}

/** "Minister Salim extended his thanks.": office, one name and a verb open the sentence. */
function isOpening(scan: Scan, office: number, name: number): boolean {
  const opens = office === 0 || scan.sentence(office - 1) !== scan.sentence(office);
  return opens && scan.gap(name + 1) === ' ' && !scan.capital(name + 1) && isName(scan, name);
}

/** "Istri Bupati Tuban, Rini Wirantini": whoever follows does not hold the office. */
function isKin(scan: Scan, office: number): boolean {
  return (
    scan.gap(office) === ' ' &&
    /^(?:istri|isteri|suami|anak|putra|putri|ibunda|ayah|ayahanda|ibu|keluarga|ajudan|adik|kakak|mertua|menantu|wife|husband)$/.test(
      scan.key(office - 1),
    ) &&
    scan.key(office) !== 'wali'
  );
}

/** "di Aula Kantor Gubernur, Sofifi": where the office is, and where that lies. */
function isBuilding(scan: Scan, office: number): boolean {
  return (
    /^(?:kantor|dikantor|pendopo|halaman|aula|gedung|kediaman|pendapa|rumdin)$/.test(scan.key(office - 1)) &&
    scan.gap(office) === ' '
  );
}

/** Words before a person whose office is named behind the name. */
const BEFORE_PERSON = pattern`^(?:oleh|kepada|dari|bersama|dengan|menurut|${NAMELY}|adalah|langsung|serta|by|with|to|from|according)$`;

/** "(Bupati Tuban), Salim": an office alone in a bracket is of nobody behind it. */
function isInBracket({ text, words, gap }: Scan, office: number, end: number): boolean {
  return gap(office).endsWith('(') && text.charAt(words.ends[end - 1] ?? 0) === ')';
}

/**
 * "diserahkan oleh Rini Wirantini, Menteri Negara Lingkungan Hidup RI, di Tuban": the name first, its office behind a comma, in a
 * bracket, or, in a row, right behind it: `rowEnd` is where the one before ends, `followed` says that another comes.
 */
function nameBefore(
  scan: Scan,
  office: number,
  end: number,
  { followed, rowEnd }: { readonly followed: boolean; readonly rowEnd: number },
): { readonly start: number; readonly name: string } | undefined {
  const { words, text } = scan;
  if (office === 0 || scan.lineCase(office) !== 'prose') return undefined;
  const gap = scan.gap(office);
  // "Rini Wirantini (Bupati Tuban)": in lists of winners the office stands in a bracket.
  const bracketed = isInBracket(scan, office, end);
  if (!bracketed && gap !== ', ' && gap !== ' ') return undefined;
  if (
    !bracketed &&
    end < words.count &&
    !/^[,.;)]/.test(scan.gap(end)) &&
    !GETS.test(scan.key(end)) &&
    scan.key(end) !== 'dan' &&
    scan.sentence(end) === scan.sentence(office)
  )
    return undefined;
  // "H. Salim, S.H., M.Si. (Bupati Tuban)".
  let last = office;
  for (let title = office - 1; title > office - 8 && title > 0; title--)
    if (isBackTitle(scan, title) && backTitles(scan, title).word === office) last = title;
  let first = last;
  while (first > 0 && last - first < MAX_NAME_WORDS && isName(scan, first - 1)) {
    if (first < last && !isNameGap(scan, first)) break;
    if (FIELD_WORDS.has(scan.key(first - 1)) || scan.cue('unit-head', first - 1) || endsPlace(scan, first))
      return undefined;
    first--;
  }
  while (first < last && FRONT_TITLES.has(scan.key(first))) first++;
  if (first === last || scan.sentence(first) !== scan.sentence(office)) return undefined;
  let start = first;
  while (start > 0 && isFrontTitle(scan, start - 1) && /^\.? ?$/.test(scan.gap(start))) start--;
  const lead = /^\)?(?:[,;:]? |$)/.test(scan.gap(start));
  const joined = /^(?:dan|serta|and)$/.test(scan.key(start - 1)) ? start - 1 : start;
  const inRow = (rowEnd === joined || followed) && (lead || joined < start);
  const known = scan.name('official', first)[0]?.end === last;
  // Whatever other words with capitals stand right before an office, only a row, or a known name, is of persons.
  if (gap === ' ' && !followed && !inRow && !known) return undefined;
  const opens = start === 0 || scan.sentence(start - 1) !== scan.sentence(start);
  if (last - first < 2 && !inRow && !known && !bracketed) return undefined;
  const before = scan.key(start - 1);
  if (
    !opens &&
    !(inRow || (bracketed && lead)) &&
    (scan.gap(start) !== ' ' || !(BEFORE_PERSON.test(before) || SPEECH.has(before)))
  )
    return undefined;
  return { start: words.starts[start] ?? 0, name: text.slice(words.starts[first], words.ends[last - 1]) };
}

const ENGLISH = /^(?:mayor|regent|governor|minister|president|head|director|chairman|deputy|vice|acting|general|ceo)$/;

/** A known name follows, with titles or without. */
export function known(scan: Scan, from: number): boolean {
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  return scan.name('official', first).length > 0 || isNickname(scan, first + 1);
}

/** Words at which an office or a known name begins. */
function openings(scan: Scan): readonly number[] {
  const at = new Set([...scan.cues('office'), ...scan.officialHits].map(({ first }) => first));
  return [...at].sort((a, b) => a - b);
}

/** In prose an office begins with a capital letter or stands before a capital: "bupati Lumajang" is in print too. */
function isOffice(scan: Scan, word: number): boolean {
  const office = scan.cue('office', word);
  if (!office) return false;
  if (scan.text.charAt(scan.words.ends[office.end - 1] ?? 0) === '/') return false;
  if (word > 0 && scan.gap(word) === '/') return false;
  // "Kepala Daerah Pendukung Zakat": leaders of regions, no office of one.
  if (scan.key(word) === 'kepala' && scan.key(office.end) === 'daerah') return false;
  // "kategori Bupati Pendukung Zakat": a class of leaders, no leader.
  if (
    /^(?:kategori|katagori|ketegori|kelompok|gelar|level|tingkat)$/.test(scan.key(word - 1)) &&
    scan.gap(word) === ' '
  )
    return false;
  // "Sedangkan untuk bupati, Salim (Tuban)": the class of those who follow.
  if (/^(?:untuk|bagi)$/.test(scan.key(word - 1)) && !scan.capital(word) && scan.gap(office.end) === ', ') return false;
  // "sebagai Gubernur Visioner": what somebody was called.
  if (scan.key(word - 1) === 'sebagai' && PRAISED.test(scan.key(office.end))) return false;
  // "Bupati Cup": a tournament.
  if (scan.key(office.end) === 'cup' && scan.capital(office.end)) return false;
  if (scan.capital(word)) return true;
  // "the head of the Jakarta Health Agency".
  if (scan.key(word) === 'head' && scan.key(office.end) === 'the' && scan.capital(office.end + 1)) return true;
  // "menteri Ketenagakerjaan Hanif Dhakiri".
  if (scan.key(word) === 'menteri' && scan.capital(office.end) && FIELD_WORDS.has(scan.key(office.end))) return true;
  // "kepala Badan Pangan Nasional", "kepala Dinas Kesehatan Tuban".
  if (
    /^(?:kepala|ketua|direktur|sekretaris)$/.test(scan.key(word)) &&
    scan.capital(office.end - 1 > word ? office.end - 1 : office.end) &&
    (office.end - 1 > word || scan.cue('unit-head', office.end) !== undefined)
  )
    return true;
  return office.cue.row.domain === 'region' && (regionAt(scan, office.end) !== undefined || isName(scan, office.end));
}

const PRAISED =
  /^(?:ter(?:baik|inovatif|populer|inspiratif|favorit)|visioner|inspiratif|inovatif|teladan|peduli|pilihan|berprestasi|pendukung|penggerak|pelopor)$/;

type BeforeOffice = {
  readonly first: number;
  readonly acting?: 'plt' | 'pj' | 'pjs' | 'plh';
  readonly former: boolean;
};

function beforeOffice(scan: Scan, office: number): BeforeOffice {
  let first = office;
  const acting = /^(?:\.?\)?[ \u00a0]+|\)?\. ?)$/.test(scan.gap(first)) ? scan.cueEnding('acting', first) : undefined;
  // "masih diisi pelaksana tugas (Plt). Bupati Tuban mengatakan": the office opens the next sentence.
  if (acting && !/^\)\./.test(scan.gap(first))) first = acting.first;
  const formerCue = /^\.?[ \u00a0]*$/.test(scan.gap(first)) ? scan.cueEnding('former', first) : undefined;
  if (formerCue) first = formerCue.first;
  return {
    first,
    former: formerCue !== undefined,
    ...(acting && first <= acting.first && { acting: acting.cue.acting }),
  };
}

/** English puts the place before: "East Java Governor Khofifah", "Lumajang's Regent Thoriqul Haq". */
function placeBefore(
  scan: Scan,
  office: number,
  kind: RegionKind | undefined,
): { readonly first: number; readonly codes: readonly string[]; readonly body: string } | undefined {
  if (scan.key(office) === 'minister') return fieldBefore(scan, office);
  const owned = /^['’]s $/.test(scan.gap(office));
  if (!/^(?:governor|regent|mayor|deputy|vice|acting|former)$/.test(scan.key(office))) return undefined;
  if (!owned && !isNear(scan, office)) return undefined;
  const hits = scan.regionHits.filter(({ end }) => end === office);
  const first = Math.min(...hits.map((hit) => hit.first));
  const here = hits.length > 0 ? regionAt(scan, first) : undefined;
  if (!here || here.end !== office || !scan.capital(first)) return undefined;
  const body = scan.text.slice(scan.words.starts[first], scan.words.ends[office - 1]);
  // "Malang Mayor": of the two Malangs the city.
  const fitting = here.regions.filter((region) => region.kind === kind);
  return { first, codes: codesOf(fitting.length > 0 ? fitting : here.regions), body };
}

/** "Home Affairs Minister", "Administrative and Bureaucratic Reform Minister". */
function fieldBefore(scan: Scan, office: number) {
  let first = office;
  while (first > 0 && isNear(scan, first)) {
    const field = FIELD_WORDS.has(scan.key(first - 1)) && scan.capital(first - 1);
    const joined = scan.key(first - 1) === 'and' && FIELD_WORDS.has(scan.key(first - 2)) && scan.capital(first - 2);
    if (!field && !joined) break;
    first -= joined ? 2 : 1;
  }
  while (first < office && /^(?:the|of|for|and)$/.test(scan.key(first))) first++;
  if (first === office) return undefined;
  return { first, codes: [], body: scan.text.slice(scan.words.starts[first], scan.words.ends[office - 1]) };
}

/** "Kepala Daerah Inovatif 2022" is an award, not an office. */
function isAwardName(scan: Scan, first: number, end: number): boolean {
  return scan.name('competition', first).some((hit) => hit.end > end);
}

/** The name of a place ends right before the word; no name has more than four words. */
function endsPlace(scan: Scan, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - 4); first--) if (regionAt(scan, first)?.end === end) return true;
  return false;
}

/** "Bupati Tuban kembali menerima", "diserahkan kepada Bupati Tuban": an office that gets something is its place's, whoever holds it. */
function receives(scan: Scan, office: number, end: number): boolean {
  let verb = end;
  while (verb < end + 3 && /^[ -]$/.test(scan.gap(verb)) && ADVERBS.has(scan.key(verb)) && !GETS.test(scan.key(verb)))
    verb++;
  if (verb < scan.words.count && scan.gap(verb) === ' ' && GETS.test(scan.key(verb))) return true;
  // "Bupati Tuban meraih kategori A, Wali Kota Batu kategori B": the verb stands with the first.
  const joined = scan.gap(office) === ', ' || /^(?:dan|serta)$/.test(scan.key(office - 1));
  if (joined && scan.gap(end) === ' ' && scan.key(end) === 'kategori') return true;
  let at = office - 1;
  while (at > 0 && /^(?:langsung|pihak)$/.test(scan.key(at))) at--;
  if (scan.gap(at + 1) !== ' ') return false;
  if (TAKEN.test(scan.key(at))) return true;
  if (!/^(?:kepada|oleh)$/.test(scan.key(at))) return false;
  for (let near = at - 1; near >= Math.max(0, at - 10) && scan.sentence(near) === scan.sentence(at); near--)
    if (scan.key(at) === 'oleh' ? TAKEN.test(scan.key(near)) : GIVEN_TO.test(scan.key(near))) return true;
  return false;
}

const GETS = pattern`^(?:${GAINS}|${GAINS_BARE}|terima|nerima|dapat(?:kan)?|nyabet|dinobatkan|didapuk|sandang)$`;
const TAKEN = pattern`^(?:${GAINED})$`;
const GIVEN_TO = pattern`^(?:${GIVEN}|menyerahkan|memberikan|menganuge?rahkan|menyematkan|penghargaan)$`;

function standsForPerson(scan: Scan, office: number, end: number): boolean {
  const next = end < scan.words.count && /^[ \u00a0]+$/.test(scan.gap(end)) ? scan.key(end) : '';
  if (SPEAKING.has(next) && next !== 'juga' && next !== 'pun') return true;
  if ((next === 'juga' || next === 'pun') && SPEAKING.has(scan.key(end + 1))) return true;
  return office > 0 && SPEECH.has(scan.key(office - 1)) && /^[ \u00a0]+$/.test(scan.gap(office));
}
