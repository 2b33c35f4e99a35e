import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES, SPEAKING, SPEECH } from '../language/common-words.ts';
import { OFFICE_STATES } from '../language/offices.ts';
import { BACK_TITLES, FAMILIAR, FRONT_TITLES, NAME_PARTICLES } from '../language/titles.ts';
import { oncePer } from '../text/once-per.ts';
import { remembered } from '../text/remembered.ts';
import { anyOverlaps, type Span } from '../text/span.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import { personsNamed } from './persons.ts';
import { codesOf, isNear, placeAt, regionAt, shortPlaceAt } from './regions.ts';
import type { Scan } from './scan.ts';

export type OfficialsFound = {
  readonly mentions: readonly DraftOf<'official'>[];
  /** Offices, with or without a person: a place inside one is no recipient. */
  readonly offices: readonly Span[];
};

/** The longest office field: "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak". */
const MAX_FIELD_WORDS = 24;
const MAX_NAME_WORDS = 7;

type Field = {
  readonly end: number;
  readonly body?: string;
  readonly codes: readonly string[];
  readonly place: boolean;
};

/** Officials: office, place, titles and name as one span; known or not. */
export function officials(scan: Scan): OfficialsFound {
  const { words, text } = scan;
  const mentions: DraftOf<'official'>[] = [];
  const offices: Span[] = [];
  const places = new Set(scan.regionHits.map(({ entry }) => scan.gazetteer.names.regions[entry.ref]?.code ?? ''));
  let free = 0;
  for (const word of openings(scan)) {
    if (word < free) continue;
    const office = scan.cue('office', word);
    if (office && isOffice(scan, word) && !isAwardName(scan, word, office.end)) {
      const { row } = office.cue;
      const before = beforeOffice(scan, word);
      const placed = placeBefore(scan, before.first);
      const said = row.domain === 'region' ? regionField(scan, office.end, row.kind) : workField(scan, office.end);
      // A term that is told by its years may be over.
      const elected =
        scan.key(office.end) === 'terpilih' || /^(?:terpilih|(?:19|20)\d\d)$/.test(scan.key(said.end - 1));
      const field = placed && !said.place ? { ...said, ...placed, place: true } : said;
      const start = words.starts[placed?.first ?? before.first] ?? 0;
      const named = personAt(scan, field.end);
      // "Plaza Mayor Medellin": English offices are words of other names here, unless their place or person is known.
      const foreign =
        ENGLISH.test(scan.key(word)) &&
        !field.place &&
        !known(scan, field.end) &&
        !isEnglishOffice(scan, word, field.end);
      const person = foreign || isBuilding(scan, word) ? undefined : named;
      const officeEnd = words.ends[field.end - 1] ?? start;
      offices.push({ start, end: officeEnd });
      if (person) {
        mentions.push({
          type: 'official',
          start,
          end: person.end,
          office: row.office,
          former: before.former || elected,
          codes: field.codes,
          person: person.name,
          persons: personsNamed(scan.gazetteer, {
            person: person.name,
            office: row.office,
            codes: field.codes,
            places,
            ...(field.body !== undefined && { body: field.body }),
          }),
          ...(before.acting && { acting: before.acting }),
          ...(field.body !== undefined && { body: field.body }),
        });
        free = person.lastWord;
      } else {
        const introduced = field.place && !placed ? nameBefore(scan, before.first, field.end) : undefined;
        const bareBefore = mentions.at(-1);
        if (introduced && bareBefore?.office === undefined && bareBefore?.end === introduced.end) mentions.pop();
        if (introduced && introduced.start >= (mentions.at(-1)?.end ?? 0)) {
          mentions.push({
            type: 'official',
            start: introduced.start,
            end: officeEnd,
            office: row.office,
            former: before.former,
            codes: field.codes,
            person: introduced.name,
            persons: personsNamed(scan.gazetteer, {
              person: introduced.name,
              office: row.office,
              codes: field.codes,
              places,
              ...(field.body !== undefined && { body: field.body }),
            }),
            ...(before.acting && { acting: before.acting }),
            ...(field.body !== undefined && { body: field.body }),
          });
        } else if (
          field.place &&
          (standsForPerson(scan, word, field.end) ||
            (row.domain === 'region' && field.codes.length > 0 && isAmongReceivers(scan, word, field.end)))
        ) {
          mentions.push({
            type: 'official',
            start,
            end: officeEnd,
            office: row.office,
            former: before.former,
            codes: field.codes,
            persons: [],
            ...(before.acting && { acting: before.acting }),
            ...(field.body !== undefined && { body: field.body }),
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
    /^(?:regent|governor|minister)$/.test(scan.key(office)) &&
    scan.lineCase(office) === 'prose' &&
    scan.gap(office) === ' ' &&
    /^(?:the|by|with|of|and|said|to|from)$/.test(scan.key(office - 1)) &&
    !scan.capital(office - 1)
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
const BEFORE_PERSON =
  /^(?:oleh|kepada|dari|bersama|dengan|menurut|yakni|yaitu|adalah|langsung|serta|by|with|to|from|according)$/;

/** "diserahkan oleh Rini Wirantini, Menteri Negara Lingkungan Hidup RI, di Tuban": the name first, its office behind a comma. */
function nameBefore(
  scan: Scan,
  office: number,
  end: number,
): { readonly start: number; readonly end: number; readonly name: string } | undefined {
  const { words, text } = scan;
  if (office === 0 || scan.gap(office) !== ', ' || scan.lineCase(office) !== 'prose') return undefined;
  if (end < words.count && !/^[,.)]/.test(scan.gap(end)) && scan.sentence(end) === scan.sentence(office))
    return undefined;
  let first = office;
  while (first > 0 && office - first < MAX_NAME_WORDS && isName(scan, first - 1)) {
    if (FIELD_WORDS.has(scan.key(first - 1)) || scan.cue('unit-head', first - 1) || endsPlace(scan, first))
      return undefined;
    if (first < office && !isNameGap(scan, first)) break;
    first--;
  }
  while (first < office && FRONT_TITLES.has(scan.key(first))) first++;
  if (office - first < 2 || scan.sentence(first) !== scan.sentence(office)) return undefined;
  let start = first;
  while (start > 0 && isFrontTitle(scan, start - 1) && /^\.? ?$/.test(scan.gap(start))) start--;
  const opens = start === 0 || scan.sentence(start - 1) !== scan.sentence(start);
  const before = scan.key(start - 1);
  if (!opens && (scan.gap(start) !== ' ' || !(BEFORE_PERSON.test(before) || SPEECH.has(before)))) return undefined;
  const stop = words.ends[office - 1] ?? 0;
  return { start: words.starts[start] ?? 0, end: stop, name: text.slice(words.starts[first], stop) };
}

const ENGLISH = /^(?:mayor|regent|governor|minister|president|head|director|chairman|deputy|vice|acting|general|ceo)$/;

/** A known name follows, with titles or without. */
function known(scan: Scan, from: number): boolean {
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  return scan.name('official', first).length > 0 || isNickname(scan, first + 1);
}

/** Words at which an office or a known name begins. */
function openings(scan: Scan): readonly number[] {
  const at = new Set([...scan.cues('office'), ...scan.officialHits].map(({ first }) => first));
  return [...at].sort((a, b) => a - b);
}

/** Persons whom the article names with their office are found again by a familiar name that is theirs alone: "Ipuk". */
function withShortNames(scan: Scan, mentions: readonly DraftOf<'official'>[]): readonly DraftOf<'official'>[] {
  const known = new Set(mentions.filter(({ office }) => office !== undefined).map(({ persons }) => persons[0]));
  if (known.size === 0) return mentions;
  const { words } = scan;
  const more: DraftOf<'official'>[] = [];
  for (const { first, end, entry } of scan.officialHits) {
    const name = scan.gazetteer.names.officials[entry.ref]?.name;
    if (end - first !== 1 || name === undefined || !known.has(name) || !scan.capital(first)) continue;
    const start = words.starts[first] ?? 0;
    const stop = words.ends[first] ?? 0;
    if (anyOverlaps(mentions, { start, end: stop }) || (more.at(-1)?.end ?? 0) > start) continue;
    if (isNameBeside(scan, first)) continue;
    more.push({
      type: 'official',
      start,
      end: stop,
      former: false,
      codes: [],
      person: scan.text.slice(start, stop),
      persons: [name],
    });
  }
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.start - b.start);
}

/** Part of a longer name, or of an office, in a line of prose. */
function isNameBeside(scan: Scan, word: number): boolean {
  if (scan.lineCase(word) !== 'prose') return false;
  const before =
    word > 0 &&
    /^[ \u00a0]$/.test(scan.gap(word)) &&
    scan.sentence(word - 1) === scan.sentence(word) &&
    isName(scan, word - 1);
  return before || (isName(scan, word + 1) && isNameGap(scan, word + 1));
}

/** A bare office gets the person whom the article named with it. */
function named(mentions: readonly DraftOf<'official'>[]): readonly DraftOf<'official'>[] {
  const known = new Map<string, DraftOf<'official'>>();
  for (const mention of mentions) {
    const [person] = mention.persons;
    if (person !== undefined && known.size < MAX_PERSONS)
      known.set(`${mention.office} ${person} ${mention.codes}`, mention);
  }
  const latest = [...known.values()].reverse();
  const whole = new Map<string, DraftOf<'official'>>();
  return mentions.map((mention) => {
    const { office, person } = mention;
    if (person !== undefined) {
      // "Bupati Husein" is the Bupati Achmad Husein of this article, also when no dataset knows him.
      const before = [...whole.values()].find(
        (other) => other.office === office && other.person !== person && shortFormOf(person, other.person),
      );
      if (before) return { ...mention, persons: before.persons };
      if (office !== undefined && whole.size < MAX_PERSONS) whole.set(`${office} ${person}`, mention);
    }
    if (mention.persons.length > 0) return mention;
    const same = latest.find(
      (other) =>
        other.office === office &&
        (person === undefined
          ? other.codes.some((code) => mention.codes.includes(code))
          : shortFormOf(person, other.person)),
    );
    return same ? { ...mention, persons: same.persons } : mention;
  });
}

/** No article names more officials that short forms could mean. */
const MAX_PERSONS = 200;

function shortFormOf(short: string, long: string | undefined): boolean {
  if (long === undefined) return false;
  const full = lettersOnly(long);
  return lettersOnly(short).every((word) => full.includes(word));
}

const lettersOnly = remembered((name): readonly string[] => name.toLowerCase().split(/[^\p{L}]+/u));

/** In prose an office begins with a capital letter or stands before a capital: "bupati Lumajang" is in print too. */
function isOffice(scan: Scan, word: number): boolean {
  const office = scan.cue('office', word);
  if (!office) return false;
  if (scan.text.charAt(scan.words.ends[office.end - 1] ?? 0) === '/') return false;
  if (word > 0 && scan.gap(word) === '/') return false;
  // "Kepala Daerah Pendukung Zakat": leaders of regions, no office of one.
  if (scan.key(word) === 'kepala' && scan.key(office.end) === 'daerah') return false;
  // "Bupati Cup": a tournament.
  if (scan.key(office.end) === 'cup' && scan.capital(office.end)) return false;
  if (scan.capital(word)) return true;
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

type BeforeOffice = {
  readonly first: number;
  readonly acting?: 'plt' | 'pj' | 'pjs' | 'plh';
  readonly former: boolean;
};

function beforeOffice(scan: Scan, office: number): BeforeOffice {
  let first = office;
  const acting = /^(?:\)?[ \u00a0]+|\)?\. ?)$/.test(scan.gap(first)) ? scan.cueEnding('acting', first) : undefined;
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

/** English puts the place before: "East Java Governor Khofifah", "Lumajang Regent Thoriqul Haq". */
function placeBefore(
  scan: Scan,
  office: number,
): { readonly first: number; readonly codes: readonly string[]; readonly body: string } | undefined {
  if (scan.key(office) === 'minister') return fieldBefore(scan, office);
  if (!/^(?:governor|regent|mayor|deputy|vice|acting|former)$/.test(scan.key(office)) || !isNear(scan, office))
    return undefined;
  const hits = scan.regionHits.filter(({ end }) => end === office);
  const first = Math.min(...hits.map((hit) => hit.first));
  const here = hits.length > 0 ? regionAt(scan, first) : undefined;
  if (!here || here.end !== office || !scan.capital(first)) return undefined;
  const body = scan.text.slice(scan.words.starts[first], scan.words.ends[office - 1]);
  return { first, codes: codesOf(here.regions), body };
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

function regionField(scan: Scan, from: number, kind: 'provinsi' | 'kabupaten' | 'kota' | undefined): Field {
  let end = ordinalEnd(scan, from);
  while (end < scan.words.count && isNear(scan, end) && OFFICE_STATES.includes(scan.key(end))) end++;
  // "Sekretaris Daerah (Sekda) Kabupaten Tuban": its own short form stands between.
  if (!isNear(scan, end) && !/^\) ?$/.test(scan.gap(end))) return { end: from, codes: [], place: false };
  const key = scan.key(end);
  if (key === 'ri') return { end: end + 1, codes: [], place: true, body: 'RI' };
  if (key === 'republik' && scan.key(end + 1) === 'indonesia')
    return { end: end + 2, codes: [], place: true, body: 'Republik Indonesia' };
  const place = placeAt(scan, end) ?? (kind === 'kabupaten' ? shortPlaceAt(scan, end) : undefined);
  if (!place) return { end, codes: [], place: false };
  const fitting = kind ? place.regions.filter((region) => region.kind === kind) : place.regions;
  const regions = fitting.length > 0 ? fitting : place.regions;
  const body = scan.text.slice(scan.words.starts[end], scan.words.ends[place.end - 1]);
  const named = shortFormEnd(scan, place.end, body);
  let after = termEnd(scan, provinceEnd(scan, named, codesOf(regions)));
  while (after < scan.words.count && isNear(scan, after) && OFFICE_STATES.includes(scan.key(after))) after++;
  return { end: after, codes: codesOf(regions), place: true, body };
}

/** "Presiden ketujuh RI", "Presiden ke-7 RI": the how manieth. */
function ordinalEnd(scan: Scan, from: number): number {
  if (!/^(?:presiden|president)$/.test(scan.key(from - 1)) || !isNear(scan, from)) return from;
  if (scan.key(from) === 'ke' && /^\d{1,2}$/.test(scan.key(from + 1))) return from + 2;
  return /^ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(scan.key(from)) ? from + 1 : from;
}

/** "Bupati Tuban periode 2018-2023": the term of office, behind its place. */
function termEnd(scan: Scan, from: number): number {
  if (scan.key(from) !== 'periode' || !/^[ \u00a0]+$/.test(scan.gap(from))) return from;
  const year = /^(?:19|20)\d\d$/;
  if (!year.test(scan.key(from + 1))) return from;
  return /^ ?[-–/] ?$/.test(scan.gap(from + 2)) && year.test(scan.key(from + 2)) ? from + 3 : from + 2;
}

/** "Bupati Kutai Kartanegara (Kukar) Edi": the short form of a region behind its name, which begins with the same letter. */
function shortFormEnd(scan: Scan, from: number, name: string): number {
  const { words, text } = scan;
  if (from >= words.count || scan.gap(from) !== ' (' || !scan.capital(from)) return from;
  if (text.charAt(words.ends[from] ?? 0) !== ')' || !/^\p{L}{2,12}$/u.test(scan.key(from))) return from;
  const initial = scan.key(from).charAt(0);
  return initial === 'k' || name.toLowerCase().startsWith(initial) ? from + 1 : from;
}

/** "Bupati Tuban Provinsi Jawa Timur", "Bupati Tuban, Jawa Timur, Aditya": where the regency lies, behind its name. */
function provinceEnd(scan: Scan, from: number, codes: readonly string[]): number {
  if (from >= scan.words.count || !scan.capital(from)) return from;
  const bracket = scan.gap(from) === ' (';
  if (!bracket && !/^(?:[ \u00a0]+|\)?, |\) )$/.test(scan.gap(from))) return from;
  const province = placeAt(scan, from);
  if (bracket && scan.text.charAt(scan.words.ends[(province?.end ?? 0) - 1] ?? 0) !== ')') return from;
  const around = province?.regions.some(
    ({ kind, code }) => kind === 'provinsi' && codes.some((own) => own.startsWith(`${code}.`)),
  );
  if (!province || !around) return from;
  const end = shortFormEnd(scan, province.end, scan.text.slice(scan.words.starts[from], scan.words.ends[from]));
  // Behind a comma only between the regency and its holder.
  return /,/.test(scan.gap(from)) && !/^\)?, $/.test(scan.gap(end)) ? from : end;
}

/** The field of an office: capitalised field words, bodies, acronyms and places, up to the person's name. */
function workField(scan: Scan, from: number): Field {
  const { words, text } = scan;
  let end = from;
  let codes: readonly string[] = [];
  let place = false;
  const limit = Math.min(words.count, from + MAX_FIELD_WORDS);
  const headed = scan.cueEnding('unit-head', from) !== undefined || PLACED_OFFICES.test(scan.key(from - 1));
  if (headed && isNear(scan, from) && isUnitPlace(scan, from)) end = from + 1;
  while (end < limit && ((words.shapes[end] ?? 0) & SHAPE.joined) !== 0) {
    const gap = scan.gap(end);
    const comma = gap.includes(',');
    const known = scan.name('official', end)[0];
    if (known && known.end - known.first > 1) break;
    if (!comma) {
      const body = scan.name('body', end)[0];
      if (body && (body.end > end + 1 || scan.capital(end))) {
        end = body.end;
        place = true;
        continue;
      }
      const here = placeAt(scan, end);
      if (here) {
        codes = codesOf(here.regions);
        end = here.end;
        place = true;
        continue;
      }
    }
    const key = scan.key(end);
    const shape = words.shapes[end] ?? 0;
    const hospital = hospitalName(scan, end);
    if (hospital !== undefined) {
      end = hospital;
      continue;
    }
    const opened = gap.includes('(');
    if (opened) {
      const close = shortBracketEnd(scan, end);
      if (close === undefined) break;
      end = close;
      continue;
    }
    const field = FIELD_WORDS.has(key);
    const opening = end === from && (PLACED_OFFICES.test(scan.key(from - 1)) || !FIELD_WORDS.has(scan.key(from - 1)));
    if (comma && (opening || scan.cue('office', end))) break;
    if (comma) {
      // Only another field word goes on after a comma: "Komunikasi, Informatika, dan Persandian".
      if (key === 'dan' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) {
        end += 2;
        continue;
      }
      if (!field || !scan.capital(end)) break;
      end++;
      continue;
    }
    if (opening && key === 'dan') break;
    if (key === 'dan' || gap.trim() === '&') {
      if (!FIELD_WORDS.has(scan.key(end + 1)) && !scan.capital(end + 1)) break;
      if (!FIELD_WORDS.has(scan.key(end + 1)) && ((words.shapes[end + 1] ?? 0) & SHAPE.capitals) === 0) break;
      if (scan.cue('office', end + 1) && !FIELD_WORDS.has(scan.key(end + 1))) break;
      end += 2;
      continue;
    }
    // "Kabag Organisasi Sekda Tuban": the secretariat is called after its head.
    if (key === 'sekda' && scan.capital(end)) {
      end++;
      continue;
    }
    // "Kepala Ombudsman RI perwakilan Jawa Timur".
    if (end > from && key === 'perwakilan' && placeAt(scan, end + 1) && scan.capital(end + 1)) {
      end++;
      continue;
    }
    // "Minister of Home Affairs of the Republic of Indonesia".
    const english = /^(?:of|for|and)$/.test(key) ? (scan.key(end + 1) === 'the' ? end + 2 : end + 1) : end;
    if (english > end && FIELD_WORDS.has(scan.key(english)) && scan.capital(english) && isNear(scan, english)) {
      end = english + 1;
      continue;
    }
    // "Head of the Environment Agency".
    if (end === from && key === 'the' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) {
      end += 2;
      continue;
    }
    // "Kepala Perwakilan Maluku di Jakarta".
    if (key === 'di' && place && PLACED_ABROAD.test(scan.key(from - 1))) {
      const abroad = placeAt(scan, end + 1);
      if (!abroad || !scan.capital(end + 1)) break;
      end = abroad.end;
      continue;
    }
    // "Deputi bidang Pelayanan Publik".
    if (key === 'bidang' && FIELD_WORDS.has(scan.key(end + 1)) && scan.capital(end + 1)) {
      end += 2;
      continue;
    }
    if (!scan.capital(end) && (shape & SHAPE.numeric) === 0) break;
    // "Ketua Panitia Sayembara Desain Tugu Kabupaten Tuban, Salim": words before a government and a comma are no person.
    const placedAt = placeBehind(scan, end);
    if (placedAt !== undefined) {
      end = placedAt;
      continue;
    }
    const named = scan.cue('unit-head', end) ? hospitalName(scan, end + 1) : undefined;
    if (named !== undefined) {
      end = named;
      continue;
    }
    if (scan.cue('unit-head', end) && isNear(scan, end + 1) && isUnitPlace(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (field || scan.cue('unit-head', end)) {
      end++;
      continue;
    }
    if ((shape & SHAPE.digits) !== 0 || /^(?:i|ii|iii|iv|v|vi|vii)$/.test(key)) {
      end++;
      continue;
    }
    const acronym =
      (shape & SHAPE.capitals) !== 0 && scan.lineCase(end) !== 'capitals' && !FRONT_TITLES.has(key) && key.length >= 2;
    if (acronym && !BACK_TITLES.has(key)) {
      end++;
      continue;
    }
    // A word that we do not know, with more of the field behind it: "Deputi Akreditasi Pelayanan".
    if (
      isNear(scan, end + 1) &&
      FIELD_WORDS.has(scan.key(end + 1)) &&
      scan.capital(end + 1) &&
      !FRONT_TITLES.has(key)
    ) {
      end += 2;
      continue;
    }
    break;
  }
  const body = end > from ? text.slice(words.starts[from], words.ends[end - 1]) : undefined;
  return { end, codes, place: place || end > from, ...(body !== undefined && { body }) };
}

/** The word at which "Kabupaten Tuban," begins, behind one to five capitalised words of a field. */
function placeBehind(scan: Scan, from: number): number | undefined {
  if (scan.lineCase(from) !== 'prose' || FRONT_TITLES.has(scan.key(from))) return undefined;
  for (let word = from + 1; word < Math.min(scan.words.count, from + 6); word++) {
    if (scan.gap(word) !== ' ' || !scan.capital(word)) return undefined;
    if (!scan.cue('body-head', word)) continue;
    const place = placeAt(scan, word);
    return place && place.first === word && /^, ?$/.test(scan.gap(place.end)) && scan.capital(place.end)
      ? word
      : undefined;
  }
  return undefined;
}

const PLACED_ABROAD = /^(?:perwakilan|penghubung|kantor)$/;

/** "RSUD dr. Haryoto Lumajang", "RSUD Dr. Soetomo, dr. Joni Wahyuhadi": the hospital is named after a doctor, its director follows. */
function hospitalName(scan: Scan, doctor: number): number | undefined {
  if (!/^(?:rsud|rsu|rsd|rs|rsup|rsj)$/.test(scan.key(doctor - 1))) return undefined;
  if (scan.key(doctor) !== 'dr') return namedHospital(scan, doctor);
  for (let word = doctor + 1; word < Math.min(scan.words.count, doctor + 6) && scan.capital(word); word++) {
    if (word > doctor + 1) {
      const place = placeAt(scan, word);
      if (place) return place.end;
    }
    if (/^, ?$/.test(scan.gap(word + 1)) && (isFrontTitle(scan, word + 1) || isName(scan, word + 1))) return word + 1;
    if (!/^[ .\u00a0]+$/.test(scan.gap(word + 1))) return undefined;
  }
  return undefined;
}

/** "RSUD Arifin Nu'mang, dr Budi Santoso": named after someone, where the director with his title follows behind a comma. */
function namedHospital(scan: Scan, first: number): number | undefined {
  for (let word = first; word < Math.min(scan.words.count, first + 4) && isName(scan, word); word++) {
    if (/^, ?$/.test(scan.gap(word + 1)))
      return word > first && isFrontTitle(scan, word + 1) && isName(scan, word + 2) ? word + 1 : undefined;
    if (scan.gap(word + 1) !== ' ') return undefined;
  }
  return undefined;
}

/** "(DP2KBP3A)", "(Kemenpan - RB)", "(Dinas PPKBPP dan PA)": four words at most, the first with a capital, no person. */
function shortBracketEnd(scan: Scan, first: number): number | undefined {
  if (!scan.capital(first) || isFrontTitle(scan, first) || scan.name('official', first).length > 0) return undefined;
  for (let word = first; word < Math.min(scan.words.count, first + 4); word++) {
    if (scan.text.charAt(scan.words.ends[word] ?? 0) === ')') return word + 1;
  }
  return undefined;
}

/** Offices named after a place that we cannot know: "Camat Randuagung". */
const PLACED_OFFICES = /^(?:camat|sekcam|lurah|kades|desa|puskesmas|kapolsek|kelurahan)$/;

/** After "Kepala Puskesmas" one more word is its place, when the name still follows: "Kepala Puskesmas Bendo, dr. Rindra". */
function isUnitPlace(scan: Scan, word: number): boolean {
  if (!isName(scan, word) || FIELD_WORDS.has(scan.key(word)) || isFrontTitle(scan, word) || scan.cue('unit-head', word))
    return false;
  const gap = scan.gap(word + 1);
  return /^(?:, ?| )$/.test(gap) && (isName(scan, word + 1) || isFrontTitle(scan, word + 1));
}

/** "Kepala Daerah Inovatif 2022" is an award, not an office. */
function isAwardName(scan: Scan, first: number, end: number): boolean {
  return scan.name('competition', first).some((hit) => hit.end > end);
}

type Person = { readonly name: string; readonly end: number; readonly lastWord: number };

/** A person's name with titles before and behind, right after an office. */
function personAt(scan: Scan, from: number): Person | undefined {
  const { words, text } = scan;
  if (from >= words.count || ((words.shapes[from] ?? 0) & SHAPE.line) !== 0) return undefined;
  if (from > 0 && scan.sentence(from) !== scan.sentence(from - 1)) return undefined;
  const gap = scan.gap(from);
  if (gap === ' (') return bracketedPerson(scan, from);
  if (!/^\)?(?:[ \u00a0]+|, ?|\. ?| ?[-–] )$/.test(gap)) return undefined;
  const afterComma = gap.includes(',');
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  const known = scan.name('official', first)[0];
  const nameFirst = first;
  if (!known && (!isName(scan, first) || NOBODY.test(scan.key(first)))) return undefined;
  // "dikatakan Gubernur, BKN RI menetapkan": a body comes next.
  if (!known && afterComma && scan.name('body', first).length > 0) return undefined;
  // "Bupati Tuban, Gresik, dan Lamongan": a list of places, not a person.
  if (!known && first === from && afterComma && placeAt(scan, first)) return undefined;
  let end = known ? known.end : first + 1;
  const prose = scan.lineCase(first) === 'prose';
  while (end < words.count && end - nameFirst < MAX_NAME_WORDS && isNameGap(scan, end)) {
    const key = scan.key(end);
    if (NAME_PARTICLES.has(key) && isName(scan, end + 1)) {
      end += 2;
      continue;
    }
    if (!isName(scan, end) || (known && !prose && known.end - known.first > 1)) break;
    if (scan.cue('office', end) || scan.cue('unit-head', end)) break;
    if (isBackTitle(scan, end)) break;
    end++;
  }
  // "Direktur Utama Jawa Pos", "Presiden Social Security Association": a company, not a person.
  for (let word = nameFirst; word <= end && word < words.count; word++) {
    if (COMPANY.test(scan.key(word)) && scan.capital(word) && (word < end || isNear(scan, word))) return undefined;
  }
  // "Camat Pujer, Koramil, dan Kapolsek", "Wakil Bupati, Sekretaris Daerah, Ketua": others who came, not a name.
  if (!known && afterComma && first === from && (GUESTS.test(scan.key(first)) || scan.cue('office', first)))
    return undefined;
  // "Regent Entrepreneur Award", "Juri Eksekutif Citra Award": the name of an award.
  if (!known && scan.cue('award-tail', end) && scan.gap(end) === ' ') return undefined;
  const name = text.slice(words.starts[nameFirst], words.ends[end - 1]);
  const nick = nicknameEnd(scan, nameFirst, end);
  if (nick !== undefined) return { name, end: (words.ends[nick - 1] ?? 0) + 1, lastWord: nick };
  const last = backTitles(scan, end);
  return { name, end: last.end, lastWord: last.word };
}

/** "Menteri LHK (Ibu Siti Nurbaya Bakar)": a bracket with a title or a known name first, and nothing behind the person. */
function bracketedPerson(scan: Scan, from: number): Person | undefined {
  const { words, text } = scan;
  let first = from;
  while (isFrontTitle(scan, first)) first++;
  const known = scan.name('official', first)[0];
  if (!isName(scan, first) || (first === from && !(known && known.end - first > 1))) return undefined;
  let end = first + 1;
  while (end < words.count && end - first < MAX_NAME_WORDS && isNameGap(scan, end) && isName(scan, end)) {
    if (isBackTitle(scan, end)) break;
    end++;
  }
  const last = backTitles(scan, end);
  if (text.charAt(last.end) !== ')') return undefined;
  return { name: text.slice(words.starts[first], words.ends[end - 1]), end: last.end + 1, lastWord: last.word };
}

/** "Indah Amperawati (Bunda Indah)": a familiar name in brackets, three words at most. */
function nicknameEnd(scan: Scan, nameFirst: number, from: number): number | undefined {
  if (scan.gap(from) !== ' (' || !scan.capital(from)) return undefined;
  if (isInitialsOf(scan, nameFirst, from)) return from + 1;
  if (!FAMILIAR.has(scan.key(from))) return undefined;
  for (let word = from + 1; word < Math.min(scan.words.count, from + 3) && scan.gap(word) === ' '; word++)
    if (scan.text.charAt(scan.words.ends[word] ?? 0) === ')') return word + 1;
  return undefined;
}

/** "Wahidin Halim (WH)", "Abdul Halim Muslih (AHM)": the name's initials in a bracket. */
function isInitialsOf(scan: Scan, nameFirst: number, bracketed: number): boolean {
  const { words, text } = scan;
  if (text.charAt(words.ends[bracketed] ?? 0) !== ')' || bracketed - nameFirst < 2) return false;
  let initials = '';
  for (let word = nameFirst; word < bracketed; word++) initials += scan.key(word).charAt(0);
  return scan.key(bracketed) === initials;
}

const GUESTS =
  /^(?:koramil|polsek|polres|kodim|danramil|kapolsek|kapolres|dandim|forkopimcam|forkopimda|muspika|sekretaris|asisten|inspektur|inspektorat|opd|kejari|kajari|dprd|(?:wa)?men(?:dagri|naker|aker|kes|ko|pan|panrb|pora|keu|sos|dag|hub))$/;

/** "Tenaga Ahli Fraksi", "Kepala Desa dan Pimpinan Perusahaan": more of an office, or others who came. */
const NOBODY =
  /^(?:fraksi|perusahaan|organisasi|pimpinan|pejabat|tokoh|anggota|komunitas|undangan|terkait|setempat|lainnya|perempuan|wanita|muda|sedih|gembira)$/;

const COMPANY =
  /^(?:pos|weekly|survey|consulting|media|group|grup|radio|tv|televisi|bank|tbk|persero|association|news|corporation|foundation|institute|university)$/;

function isNameGap(scan: Scan, word: number): boolean {
  const gap = scan.gap(word);
  if (/^[ \u00a0]+$/.test(gap) || gap === '-') return true;
  if (isNickname(scan, word) || isNickname(scan, word - 1)) return true;
  if (!/^\. ?$/.test(gap)) return false;
  // "Frans. J. Papilaya": an initial with its own stop, and a name behind it.
  if (gap === '. ' && scan.key(word).length === 1 && /^\. ?$/.test(scan.gap(word + 1)) && scan.capital(word + 1))
    return true;
  // A stop inside a name follows an initial or a short form: "M. Sanusi", "Moh. Ramdhan", "A.A. Gde".
  return (
    scan.key(word - 1).length <= 1 || NOBLE_SHORT.test(scan.key(word - 1)) || MUHAMMAD_SHORT.test(scan.key(word - 1))
  );
}

/** "Joko “Jokowi” Widodo": one word in quotation marks between two of a name. */
function isNickname(scan: Scan, word: number): boolean {
  return (
    scan.capital(word) &&
    scan.capital(word + 1) &&
    /^ ["“'‘]$/.test(scan.gap(word)) &&
    /^["”'’] $/.test(scan.gap(word + 1))
  );
}

/** "RM. Mulyono", "I.B. Putra": titles of birth that are printed with the name. */
const NOBLE_SHORT = /^(?:rm|ra|rr|kph|krt|ib|aa|ida)$/;
const MUHAMMAD_SHORT = /^(?:moh|moch|muh|mhd|mokh|ach|abd|ign|st|nur|ir|drs|dr|h|hj|kh)$/;

function isName(scan: Scan, word: number): boolean {
  // "piala Bupati III": a number, no name.
  if (/^(?:ii|iii|iv|vi{1,3}|ix)$/.test(scan.key(word))) return false;
  if (word >= scan.words.count || !scan.capital(word)) return false;
  return !NO_NAMES.has(scan.key(word)) || isNameAfterAll(scan, word);
}

/** "Gubernur Maluku Said Asagaff", "AS Tamrin": another word's spelling, told by the name that goes on behind it. */
function isNameAfterAll(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  const initials = key === 'as' && ((scan.words.shapes[word] ?? 0) & SHAPE.capitals) !== 0;
  if (!initials && !/^(?:said|april|mei|juni|juli|wali)$/.test(key)) return false;
  if (initials) return scan.lineCase(word) === 'prose';
  const next = word + 1;
  return (
    scan.lineCase(word) === 'prose' &&
    next < scan.words.count &&
    scan.gap(next) === ' ' &&
    scan.capital(next) &&
    scan.sentence(next) === scan.sentence(word) &&
    !NO_NAMES.has(scan.key(next)) &&
    !scan.cue('office', word)
  );
}

function isFrontTitle(scan: Scan, word: number): boolean {
  const key = scan.key(word);
  if (!FRONT_TITLES.has(key)) return false;
  const next = scan.gap(word + 1);
  if (!/^[\s.,()/]{1,4}$/.test(next)) return false;
  return scan.capital(word) || /^(?:dr|drg|drh|apt|pak|bu|ibu|bapak)$/.test(key);
}

/** Titles right before a bare name: "Dr. Hj. Khofifah Indar Parawansa". */
function frontTitles(scan: Scan, name: number): number {
  let first = name;
  while (first > 0 && isFrontTitle(scan, first - 1) && /^[\s.,()]{1,3}$/.test(scan.gap(first))) first--;
  return first;
}

/** How many words from here are one back title: "M.Ag." two, "S.H." two, "MM" one. */
function backTitleWords(scan: Scan, word: number): number {
  for (let length = 3; length >= 1; length--) {
    if (word + length > scan.words.count) continue;
    let key = scan.key(word);
    let dotted = true;
    for (let i = 1; i < length; i++) {
      if (!/^(?:\. ?| )$/.test(scan.gap(word + i))) dotted = false;
      key += scan.key(word + i);
    }
    if (dotted && BACK_TITLES.has(key) && scan.capital(word)) return length;
  }
  // A title that we do not know, told by its stop and the comma before it: ", M.ML.".
  const { starts, ends } = scan.words;
  if (word + 1 < scan.words.count && scan.gap(word).includes(',') && scan.gap(word + 1) === '.') {
    const whole = scan.text.slice(starts[word], (ends[word + 1] ?? 0) + 1);
    if (/^[SMABD]\.\p{Lu}\p{L}{0,4}[.,]?$/u.test(whole.trim())) return 2;
  }
  // ", MMR": capitals of a master's or a bachelor's degree behind a comma.
  const own = scan.text.slice(starts[word], ends[word]);
  if (
    word < scan.words.count &&
    scan.gap(word).includes(',') &&
    /^[MS][A-Z]{1,4}$/.test(own) &&
    scan.name('region', word).length === 0
  )
    return 1;
  return 0;
}

/** A back title without a comma before it is told by its capitals or stops: "Azhari SH", "Azhari S.H." but not "Sari". */
function isBackTitle(scan: Scan, word: number): boolean {
  const length = backTitleWords(scan, word);
  if (length === 0) return false;
  if (length > 1) return true;
  return (
    ((scan.words.shapes[word] ?? 0) & SHAPE.capitals) !== 0 &&
    (scan.lineCase(word) !== 'capitals' || scan.gap(word).includes(','))
  );
}

function backTitles(scan: Scan, from: number): { readonly word: number; readonly end: number } {
  const { words, text } = scan;
  let word = from;
  let dotted = false;
  for (;;) {
    if (word >= words.count || !/^(?:\.?,\s?|\.?\s|\s?\(|\. ?)$/.test(scan.gap(word))) break;
    const length = backTitleWords(scan, word);
    if (length === 0) break;
    const comma = scan.gap(word).includes(',');
    if (!comma && word === from && !isBackTitle(scan, word)) break;
    dotted = length > 1 && scan.gap(word + 1).includes('.');
    word += length;
  }
  let end = words.ends[word - 1] ?? 0;
  // "M.Ag." keeps its last stop, "SH." at the end of a sentence does not.
  // Of "S.Sos." at the end of a sentence the other titles of the text tell whose the stop is.
  const closes = dotted && isSentenceEnd(scan, word, end) && !printsStops(scan, end);
  if (word > from && text.charAt(end) === '.' && ((dotted && !closes) || /^\.,/.test(text.slice(end, end + 2)))) end++;
  if (word > from && text.charAt(end) === ')' && text.slice(words.ends[from - 1], end).includes('(')) end++;
  return { word, end };
}

/** A title in the middle of a sentence, where a stop behind it can only be its own: "M.Si kepada", "S.E., didampingi". */
const TITLE_WITHIN = /(?<![\p{L}.])([SMA]\.\p{Lu}\p{L}{0,4})(\.?)(?=,|[ \u00a0]\p{Ll})/gu;

/** Titles of a text that are printed with a last stop (more often than not), and those without. */
const titleStops = oncePer(({ text }: Scan): ReadonlyMap<string, number> => {
  const stops = new Map<string, number>();
  for (const [, title = '', stop] of text.matchAll(TITLE_WITHIN))
    for (const key of [title, '']) stops.set(key, (stops.get(key) ?? 0) + (stop === '.' ? 1 : -1));
  return stops;
});

function printsStops(scan: Scan, end: number): boolean {
  const [title = ''] = /\p{L}{1,2}\.\p{L}{1,5}$/u.exec(scan.text.slice(Math.max(0, end - 9), end)) ?? [];
  const stops = titleStops(scan);
  return (stops.get(title) || stops.get('') || 0) > 0;
}

/** The stop there ends the sentence: a new one, a new line or nothing comes next. */
function isSentenceEnd({ text, words: { starts, count, shapes } }: Scan, next: number, stop: number): boolean {
  if (next >= count || ((shapes[next] ?? 0) & SHAPE.line) !== 0) return true;
  return ((shapes[next] ?? 0) & SHAPE.capital) !== 0 && /^\. ["“]?$/.test(text.slice(stop, starts[next]));
}

/** A full name of a known official without an office. One word is too little, unless no one else has it. */
function knownPersonAt(
  scan: Scan,
  word: number,
): { readonly lastWord: number; readonly persons: readonly string[] } | undefined {
  const hits = scan.name('official', word);
  const [hit] = hits;
  if (!hit || hit.end - hit.first < 2 || !scan.capital(word)) return undefined;
  for (let i = word; i < hit.end; i++)
    if (!scan.capital(i) || (i > word && /[,.(]/.test(scan.gap(i)) && scan.key(i - 1).length > 3)) return undefined;
  // "Emil Dardak" inside a longer name is someone else: "Ahmad Fauzi Ridwan" is not Ahmad Fauzi.
  if (
    scan.lineCase(word) === 'prose' &&
    isName(scan, hit.end) &&
    isNameGap(scan, hit.end) &&
    !isBackTitle(scan, hit.end)
  )
    return undefined;
  if (
    scan.lineCase(word) === 'prose' &&
    word > 0 &&
    scan.gap(word) === ' ' &&
    isName(scan, word - 1) &&
    !FRONT_TITLES.has(scan.key(word - 1)) &&
    scan.sentence(word - 1) === scan.sentence(word) &&
    !scan.cueEnding('office', word)
  ) {
    return undefined;
  }
  const persons = [...new Set(hits.map(({ entry }) => scan.gazetteer.names.officials[entry.ref]?.name ?? ''))].filter(
    (name) => name !== '',
  );
  return { lastWord: hit.end, persons };
}

/** The name of a place ends right before the word; no name has more than four words. */
function endsPlace(scan: Scan, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - 4); first--) if (regionAt(scan, first)?.end === end) return true;
  return false;
}

/** "diberikan kepada Bupati Pidie, Bupati Serang, dan Wali Kota Batu": offices with their places, named as receivers. */
function isAmongReceivers(scan: Scan, office: number, end: number): boolean {
  const own = scan.sentence(office);
  const next = /^(?:, ?|,? dan |,? serta )$/;
  const another = (word: number) =>
    scan.sentence(word) === own && scan.cue('office', word)?.cue.row.domain === 'region';
  const gapAfter = scan.text.slice(scan.words.ends[end - 1], scan.words.starts[another(end) ? end : end + 1]);
  const listed = next.test(gapAfter) && (another(end) || another(end + 1));
  let before = office - 1;
  if (/^(?:dan|serta)$/.test(scan.key(before))) before--;
  const follows = /^, ?$|^ $/.test(scan.gap(before + 1)) && endsPlace(scan, before + 1);
  if (!listed && !follows) return false;
  for (let at = office - 1; at >= Math.max(0, office - 40) && scan.sentence(at) === own; at--)
    if (scan.key(at) === 'kepada' || /^(?:didapat|diraih|diperoleh|diterima)$/.test(scan.key(at))) return true;
  return false;
}

function standsForPerson(scan: Scan, office: number, end: number): boolean {
  const next = end < scan.words.count && /^[ \u00a0]+$/.test(scan.gap(end)) ? scan.key(end) : '';
  if (SPEAKING.has(next) && next !== 'juga' && next !== 'pun') return true;
  if ((next === 'juga' || next === 'pun') && SPEAKING.has(scan.key(end + 1))) return true;
  return office > 0 && SPEECH.has(scan.key(office - 1)) && /^[ \u00a0]+$/.test(scan.gap(office));
}
