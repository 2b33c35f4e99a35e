import { AWARD_CONTEXT } from '../language/award-words.ts';
import { SPEECH } from '../language/common-words.ts';
import { EVERYDAY_SHORT, INNOVATION_CUES, NATIONAL_PROGRAMMES, STRONG_CUES } from '../language/innovation-words.ts';
import { GAINS, GAINS_BARE, NAMELY } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { anyOverlaps, type Span } from '../text/span.ts';
import { hasAwardContext, isAfterInnovation, isNearAward } from './innovation-signs.ts';
import { isInCapitals } from './is-in-capitals.ts';
import { leadsToNames } from './leads-to-names.ts';
import type { Scan } from './scan.ts';
import { spelledOutTitles } from './spelled-out-titles.ts';
import { tierAt } from './tier-at.ts';
import { expansionEnd, shortBracket } from './title-bracket.ts';
import { type InnovationDraft, titleLink } from './title-link.ts';
import { isBrandWord, isPlainWords, MAX_BRAND_WORDS } from './title-words.ts';
import { unitsWithTitles } from './units-with-titles.ts';

/** "inovasi SIPANDU (Sistem Pelayanan …)", "aplikasi SIRINDU": a name in capitals right behind the cue, unquoted. */
export function brandedTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const found: InnovationDraft[] = [];
  for (const { first: cue } of scan.cues('innovation-cue').toSorted((a, b) => a.first - b.first)) {
    const key = scan.key(cue);
    if (cue + 1 >= words.count) continue;
    if (
      !/^(?:inovasi|inovasinya|aplikasi|program|innovation|app|layanan|gerakan|bernama|bertajuk|berjudul|dinamai|dinamakan|berupa|wujud|called)$/.test(
        key,
      ) ||
      scan.inCompetition(cue)
    )
      continue;
    // "lomba Inovasi Teknologi Tepat Guna": a contest's name.
    if (key === 'inovasi' && /^(?:lomba|kategori|kompetisi|festival|ajang|anugerah|bidang)$/.test(scan.key(cue - 1)))
      continue;
    // "Top 45 Inovasi Kelompok Umum": a list of innovations.
    if (key === 'inovasi' && scan.key(cue - 2) === 'top') continue;
    // "aplikasi berbasis android Ayo Ceting".
    const said = key.startsWith('inovasi') ? saidToBe(scan, cue) : undefined;
    // "inovasi daerah Layanan Ambulans Gratis 24 Jam".
    const local = key === 'inovasi' && scan.key(cue + 1) === 'daerah' && !scan.capital(cue + 1) ? cue + 2 : cue + 1;
    const first = said ?? (scan.key(cue + 1) === 'berbasis' ? cue + 3 : local);
    // "dengan inovasinya, Sistem Layanan Desa (SILADA)".
    const parted = key === 'inovasinya' && scan.gap(first) === ', ';
    if (first >= words.count || !(parted || /^[ \u00a0]$/.test(scan.gap(first))) || scan.lineCase(first) !== 'prose')
      continue;
    let end = first;
    while (
      end < words.count &&
      end - first < MAX_BRAND_WORDS &&
      (end === first || /^[ \u00a0-]$/.test(scan.gap(end))) &&
      (isBrandWord(scan, end, first) || isJoinedTitle(scan, end, first) || isBetween(scan, end, first))
    )
      end++;
    // "inovasi Pelayanan Jarak Jauh (PAK JAJA)": an everyday word first, up to the short form.
    const opens = end === first && key.startsWith('inovasi') && scan.capital(first) && !isHead(scan, first);
    const called = /^(?:berjudul|bertajuk)$/.test(key);
    end = longTitleEnd(scan, first, opens ? first + 1 : end, called) ?? end;
    if (end === first || namesAward(scan, first, end)) continue;
    const expansion = expansionEnd(scan, end);
    const short = expansion === undefined ? shortBracket(scan, end) : undefined;
    const brand = isInCapitals(scan, first) && scan.key(first).length >= 4;
    // "layanan BUMD", "program P2HIV/AIDS".
    if (brand && end - first === 1 && expansion === undefined && EVERYDAY_SHORT.has(scan.key(first))) continue;
    if (
      !brand &&
      expansion === undefined &&
      !winsBehind(scan, cue, end) &&
      !/^(?:bernama|bertajuk|berjudul|dinamai|dinamakan|inovasi|inovasinya|berupa|wujud|called)$/.test(key)
    )
      continue;
    // "Inovasi itu adalah Jempol Keren (Jeker)": only what is spelt out or shortened is a title there.
    if ((said !== undefined || parted) && expansion === undefined && short === undefined) continue;
    if (key.startsWith('inovasi') && !brand && expansion === undefined && end - first < 2) continue;
    // Everyday words are a title where a short form of them follows: "Hunian Tetap (HUNTAP)".
    if (isPlainWords(scan, { first, end }) && !(short !== undefined && key.startsWith('inovasi'))) continue;
    if (scan.name('competition', first).length > 0) continue;
    // "bertajuk Wujud nyata komitmen": a phrase that only begins with a capital.
    if (!brand && end - first === 1 && expansion === undefined && goesOnSmall(scan, end)) continue;
    if (key === 'program' && !hasAwardContext(scan, first)) continue;
    // "kepala desa yang bernama Dwi Ganoto": a person, unless a thing is called so.
    if (key === 'bernama' && !isThing(scan, cue)) continue;
    if (
      /^(?:berupa|wujud|called|dinamai|dinamakan)$/.test(key)
        ? !isAfterInnovation(scan, cue)
        : !STRONG_CUES.has(key) && !isNearAward(scan, cue)
    )
      continue;
    const start = words.starts[first] ?? 0;
    const stop = expansion ?? short ?? addressEnd(text, words.ends[end - 1] ?? 0);
    found.push({ type: 'innovation', start, end: stop, ...titleLink(scan, text.slice(start, stop), codes) });
    const next = key.startsWith('inovasi') && stop === words.ends[end - 1] ? secondBrand(scan, first, end) : undefined;
    if (next) found.push({ type: 'innovation', ...next, ...titleLink(scan, text.slice(next.start, next.end), codes) });
  }
  const more = [...spelledOutTitles(scan, codes), ...unitsWithTitles(scan, codes)];
  return [...found, ...more.filter((draft) => !anyOverlaps(found, draft))].sort((a, b) => a.start - b.start);
}

/** "inovasi LAPOR PAK dan SAUR SEPUH": another title in capitals. */
function secondBrand(scan: Scan, first: number, and: number): Span | undefined {
  if (!isInCapitals(scan, first) || scan.key(and) !== 'dan' || scan.gap(and) !== ' ') return undefined;
  let end = and + 1;
  while (end - and <= MAX_BRAND_WORDS && scan.gap(end) === ' ' && isInCapitals(scan, end)) end++;
  const start = scan.words.starts[and + 1] ?? 0;
  const stop = scan.words.ends[end - 1] ?? start;
  if (end === and + 1 || stop - start < 4 || isHead(scan, and + 1) || isPlainWords(scan, { first: and + 1, end }))
    return undefined;
  return { start, end: expansionEnd(scan, end) ?? stop };
}

function isHead(scan: Scan, word: number): boolean {
  return (scan.cue('unit-head', word) ?? scan.cue('body-head', word) ?? scan.cue('office', word)) !== undefined;
}

/** Who may have a name. */
const PERSONS =
  /^(?:asn|pns|warga|pria|wanita|guru|siswa|siswi|petani|nelayan|perempuan|laki|seorang|ibu|bapak|anak|pegawai|kades|lurah|camat|bidan|dokter|perawat|pemuda|mahasiswa|pelajar|kader|tokoh|inovator|desa|kampung)$/;

/** "aplikasi yang bernama Sehat Bersama". */
function isThing(scan: Scan, cue: number): boolean {
  if (PERSONS.test(scan.key(scan.key(cue - 1) === 'yang' ? cue - 2 : cue - 1))) return false;
  for (let word = cue - 1; word >= Math.max(0, cue - 12) && scan.sentence(word) === scan.sentence(cue); word--)
    if (INNOVATION_CUES.has(scan.key(word))) return true;
  return false;
}

/** "bertajuk Smart City Award", "Inovasi Membangun Negeri (Building the Country) 2024 awards": the name of an award. */
function namesAward(scan: Scan, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) if (scan.cue('award-tail', word)) return true;
  let behind = end;
  if (/^ ?\($/.test(scan.gap(end)))
    while (behind < Math.min(scan.words.count, end + 9) && !scan.gap(behind).startsWith(')')) behind++;
  if (/^(?:19|20)\d\d$/.test(scan.key(behind))) behind++;
  return scan.cue('award-tail', behind) !== undefined && /^\)? $/.test(scan.gap(behind));
}

/** What a title does that has won. */
const TAKES = pattern`^(?:${GAINS}|${GAINS_BARE}|menjadi|masuk|menduduki)$`;

/** "Dinas Kesehatan dengan program Swasembada Gizi meraih Juara I": what it won with, by its name in two words or more. */
function winsBehind(scan: Scan, cue: number, end: number): boolean {
  return (
    end - cue > 2 &&
    /^(?:dengan|lewat|melalui|berkat|atas)$/.test(scan.key(cue - 1)) &&
    scan.gap(cue) === ' ' &&
    scan.gap(end) === ' ' &&
    TAKES.test(scan.key(end)) &&
    tierAt(scan, end + 1) !== undefined &&
    !NATIONAL_PROGRAMMES.test(`${scan.key(cue + 1)} ${scan.key(cue + 2)}`)
  );
}

/** "inovasi DBFMRADIO.ID": a name that is an address goes on to its end. */
function addressEnd(text: string, end: number): number {
  const [rest = ''] = /^(?:\.(?:go|co|or|id|com|net|org|info)\b)+/i.exec(text.slice(end, end + 12)) ?? [];
  return end + rest.length;
}

function goesOnSmall(scan: Scan, end: number): boolean {
  return (
    end < scan.words.count &&
    scan.gap(end) === ' ' &&
    !scan.capital(end) &&
    !/^(?:yang|dari|milik|dan|untuk|di|pada|oleh|dengan|karya|ini|itu|tersebut|meraih|berhasil|masuk|dalam|sebagai|serta|adalah|juga|won|was|is|has|received|that|which|and|by|in|for|from)$/.test(
      scan.key(end),
    )
  );
}

/** "Inovasi tersebut adalah Sistem Layanan Desa (SILADA)": where the title begins, a few words behind its cue. */
function saidToBe(scan: Scan, cue: number): number | undefined {
  for (let word = cue + 1; word < Math.min(scan.words.count, cue + 6); word++) {
    if (scan.gap(word) !== ' ' || scan.capital(word)) return undefined;
    if (leadsToNames(scan, word)) return word + 1;
    // "inovasi unggulan di bidang digital Sistem Layanan Desa (SILADA)".
    if (
      PRAISED.test(scan.key(cue + 1)) &&
      !LEADS_ON.test(scan.key(word)) &&
      scan.capital(word + 1) &&
      scan.gap(word + 1) === ' '
    )
      return isHead(scan, word + 1) ? undefined : word + 1;
  }
  return undefined;
}

/** An innovation as it is spoken of before its name. */
const PRAISED = /^(?:unggulan|andalan|terbaik|terbaru)$/;

/** What leads on to a holder or a purpose, no name of the thing. */
const LEADS_ON = /^(?:bagi|untuk|di|ke|dari|oleh|pada|dalam|kepada|dengan|se|antar)$/;

/** Small words that a title does not hold. */
const NOT_IN_TITLE = pattern`^(?:yang|ini|itu|tersebut|milik|dari|oleh|karya|bersama|serta|adalah|${NAMELY}|agar|telah|akan|juga)$`;

const MAX_LONG_TITLE = 18;

/** "Stop Kematian Ibu dan Anak melalui peran Pedagang Keliling (Sakina Peling)": small words too, up to the bracket with its short form. */
function longTitleEnd(scan: Scan, first: number, from: number, called: boolean): number | undefined {
  if (from === first) return undefined;
  let end = from;
  let small = 0;
  while (end < scan.words.count && end - first < MAX_LONG_TITLE && scan.gap(end) === ' ') {
    if (!scan.capital(end)) {
      const key = scan.key(end);
      // "peran serta" is a thing, "serta" a conjunction.
      if (NOT_IN_TITLE.test(key) && !(key === 'serta' && scan.key(end - 1) === 'peran')) return undefined;
      if (AWARD_CONTEXT.has(key) || SPEECH.has(key) || !/^[a-zß-ɏ]+$/u.test(key)) return undefined;
      small++;
      // "berjudul Departemen Pasien RSUD Jenu (DEPAN RS)": an office in the title.
    } else if (!called && (scan.cue('unit-head', end) || scan.cue('body-head', end))) return undefined;
    end++;
  }
  const telling = end - first - small;
  return end > from && small <= telling && shortBracket(scan, end) !== undefined ? end : undefined;
}

/** "Ambulans Gratis 24 Jam Soguna ba Zato": a number, or a particle of another tongue, between two words of a title. */
function isBetween(scan: Scan, word: number, first: number): boolean {
  return (
    word > first &&
    /^(?:\d{1,3}|ba|na|ni|nu|ka|ma|lan|ing)$/.test(scan.key(word)) &&
    scan.gap(word + 1) === ' ' &&
    isBrandWord(scan, word + 1, first)
  );
}

/** "inovasi Alat Tanam Nanas dan Tanaman Pangan": one title, whose "dan" stands between two of its words. */
function isJoinedTitle(scan: Scan, word: number, first: number): boolean {
  return (
    scan.key(word) === 'dan' &&
    word - first >= 2 &&
    // "LAPOR PAK dan SAUR SEPUH": two of them.
    !(isInCapitals(scan, word - 1) && isInCapitals(scan, word + 1)) &&
    scan.gap(word + 1) === ' ' &&
    isBrandWord(scan, word + 1, first) &&
    isBrandWord(scan, word + 2, first) &&
    scan.gap(word + 2) === ' '
  );
}
