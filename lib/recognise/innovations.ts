import { AWARD_CONTEXT, AWARD_NOUNS, TIER_WORDS } from '../language/award-words.ts';
import { FIELD_WORDS } from '../language/bodies.ts';
import { NO_NAMES, SPEECH, SPOKEN_WORDS } from '../language/common-words.ts';
import { INNOVATION_CUES, NAMELY, OTHER_TITLES, STRONG_CUES } from '../language/innovation-words.ts';
import { findPhrases, phrases } from '../text/phrases.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { anyOverlaps } from '../text/span.ts';
import { SHAPE } from '../text/words.ts';
import type { DraftOf } from './draft.ts';
import type { Scan } from './scan.ts';
import { matchTitle, titleKey } from './title.ts';
import { namesInQuotes } from './unit-heads.ts';

type InnovationDraft = DraftOf<'innovation'>;

/** A title has few words; what is longer is speech. */
const MAX_TITLE_WORDS = 16;
const MIN_TITLE_LENGTH = 3;

/** Titles of innovations: quoted near words of innovation, or known and unquoted. `codes`: the regions that the article speaks of. */
export function innovations(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const units = namesInQuotes(scan);
  const quoted = quotations(scan.text)
    .filter(({ inner }) => units.size === 0 || !units.has(scan.text.slice(inner.start, inner.end)))
    .flatMap((quotation) => quotedTitle(scan, quotation, codes) ?? []);
  const free = (draft: InnovationDraft) => !quoted.some((other) => other.start < draft.end && draft.start < other.end);
  const known = knownTitles(scan, codes).filter(free);
  const branded = brandedTitles(scan, codes)
    .filter(free)
    .flatMap((draft) => withKnown(draft, known));
  const whole = known.filter((draft) => !anyOverlaps(branded, draft));
  const named = [...quoted, ...whole, ...branded].sort((a, b) => a.start - b.start);
  return [...named, ...repeated(scan, named)].sort((a, b) => a.start - b.start);
}

/** "Stop Kematian Ibu dan Anak (Sakina Peling)", of which the data know the short form: the whole title, linked as that is. */
function withKnown(draft: InnovationDraft, known: readonly InnovationDraft[]): readonly InnovationDraft[] {
  const inside = known.filter(({ start, end }) => start < draft.end && draft.start < end);
  const [only] = inside;
  if (only === undefined) return [draft];
  if (inside.length > 1 || only.start <= draft.start || only.end > draft.end) return [];
  const { title, similarity } = only;
  return [{ ...draft, ...(title !== undefined && { title }), ...(similarity !== undefined && { similarity }) }];
}

/** A title that the article has given is found again where it is printed without quotes, whole or short. */
function repeated(scan: Scan, named: readonly InnovationDraft[]): readonly InnovationDraft[] {
  const { text, words } = scan;
  const forms = new Map<string, InnovationDraft>();
  for (const draft of named) {
    for (const form of shortForms(text.slice(draft.start, draft.end))) if (!forms.has(form)) forms.set(form, draft);
  }
  if (forms.size === 0) return [];
  const list = [...forms.keys()];
  const found: InnovationDraft[] = [];
  findPhrases(
    phrases(list, () => false),
    words,
    (first, end, phrase) => {
      const source = forms.get(list[phrase] ?? '');
      const start = words.starts[first] ?? 0;
      const stop = words.ends[end - 1] ?? 0;
      if (!source || !isCapitalised(scan, { first, end }) || isPlainWords(scan, { first, end })) return;
      if (anyOverlaps(named, { start, end: stop })) return;
      const last = found.at(-1);
      if (last && last.end > start) {
        if (last.start === start) found.pop();
        else return;
      }
      const { title, similarity } = source;
      found.push({
        type: 'innovation',
        start,
        end: stop,
        ...(title !== undefined && { title }),
        ...(similarity !== undefined && { similarity }),
      });
    },
  );
  return found;
}

/** Shorter than this, a name in a bracket is as likely something else ("KB", "ASI"). */
const MIN_SHORT_FORM = 4;

/** "Rompi KPK (Kelas Pencegahan Korupsi)" goes on as "Rompi KPK". */
function shortForms(title: string): readonly string[] {
  const bracket = /^(.+?)\s*[–-]?\s*\((.+)\)$/.exec(title);
  const parts = bracket ? [title, bracket[1] ?? '', bracket[2] ?? ''] : [title];
  return parts
    .map((part) => part.trim())
    .filter((part) => part.length >= MIN_SHORT_FORM || isInitialsOf(part, bracket?.[1] ?? ''));
}

/** "CME" of "Cengkeraman Mata Elang": three capitals that the title spells out. */
function isInitialsOf(short: string, title: string): boolean {
  return (
    /^\p{Lu}{3}$/u.test(short) &&
    title
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join('') === short
  );
}

function linked(
  scan: Scan,
  title: string,
  codes: ReadonlySet<string>,
): { readonly title?: string; readonly similarity?: number } {
  const matches = matchTitle(scan.gazetteer.titles(), title);
  const fits = ({ ref }: { readonly ref: number }) =>
    (scan.gazetteer.names.innovations[ref]?.recipients ?? []).some((code) => codes.has(code));
  const [best] = matches;
  if (!best) return {};
  const own = matches.find(fits);
  // Bodies far apart give the same name to different things: only an exact title is linked to another region's.
  const match = own && own.similarity >= best.similarity - 0.1 ? own : best.similarity === 1 ? best : own;
  if (!match) return {};
  const official = scan.gazetteer.names.innovations[match.ref]?.title;
  return official === undefined ? {} : { title: official, similarity: match.similarity };
}

function quotedTitle(
  scan: Scan,
  { start, end, inner, closed }: Quotation,
  codes: ReadonlySet<string>,
): InnovationDraft | undefined {
  const { text } = scan;
  const span = wordsIn(scan, inner.start, inner.end);
  const count = span.end - span.first;
  const content = text.slice(inner.start, inner.end);
  if (count === 0 || content.length < MIN_TITLE_LENGTH || count > MAX_TITLE_WORDS) return undefined;
  if (isAward(scan, span)) return undefined;
  // predikat “Sangat Inovatif” is a grade.
  if (scan.cue('tier-cue', span.first - 1) && scan.name('tier', span.first)[0]?.end === span.end) return undefined;
  // the province is ‘Informatif’: so is a grade without its cue.
  if (scan.name('tier', span.first)[0]?.end === span.end && isGrade(scan, span)) return undefined;
  const exact = scan.gazetteer.titles().exact.has(titleKey(content));
  const other = isOtherTitle(scan, span.first);
  // What is spoken is not compared with ten thousand titles.
  if (exact ? other && count === 1 : other || isSpeech(scan, span, start, end)) return undefined;
  const link = linked(scan, content, codes);
  const draft: InnovationDraft = { type: 'innovation', ...inner, ...link };
  if (link.similarity !== undefined && (exact || count > 1)) return draft;
  if (!closed) return undefined;
  if (!isTitleLike(scan, span)) return undefined;
  if (!hasInnovationSign(scan, span)) return undefined;
  return draft;
}

function isGrade(scan: Scan, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++) if (!TIER_WORDS.has(scan.key(word))) return false;
  return true;
}

type WordRange = { readonly first: number; readonly end: number };

function wordsIn(scan: Scan, start: number, end: number): WordRange {
  const { starts, count } = scan.words;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < count && (starts[last] ?? 0) < end) last++;
  return { first: low, end: last };
}

/** A quoted award is an award: “UHC Award 2024”. */
function isAward(scan: Scan, span: WordRange): boolean {
  for (let word = span.first; word < span.end; word++) {
    const longest = scan.name('competition', word)[0];
    if (
      longest &&
      !longest.entry.general &&
      longest.end - word >= Math.max(1, (span.end - span.first) / 2) &&
      longest.end <= span.end
    )
      return true;
    if (scan.cue('award-tail', word)) return true;
  }
  const head = scan.cue('award-head', span.first);
  return head !== undefined && (!head.cue.generic || span.end - head.end > 2) && head.end < span.end;
}

function isSpeech(scan: Scan, span: WordRange, start: number, end: number): boolean {
  const { text } = scan;
  const content = text.slice(start, end);
  const after = text.slice(end, end + 40);
  const attributed = /^[\s,.]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (SPEECH.has(attributed)) return true;
  if (/[,.!?]["”’»]?$/.test(content.trim()) && span.end - span.first > 3) return true;
  if (/:\s*$/.test(text.slice(Math.max(0, start - 2), start)) && span.end - span.first > 5) return true;
  if (SPEECH.has(scan.key(span.first - 1)) && span.end - span.first > 2) return true;
  let spoken = 0;
  for (let word = span.first; word < span.end; word++)
    if (SPOKEN_WORDS.has(scan.key(word)) && !scan.capital(word)) spoken++;
  return spoken >= 1 && span.end - span.first >= 4;
}

function isOtherTitle(scan: Scan, first: number): boolean {
  for (let word = first - 1; word >= Math.max(0, first - 3); word--) {
    if (scan.sentence(word) !== scan.sentence(first)) return false;
    if (OTHER_TITLES.has(scan.key(word))) return true;
  }
  return false;
}

/** Capitalised in most of its words, or one word with a capital of its own. */
function isTitleLike(scan: Scan, span: WordRange): boolean {
  let capital = 0;
  let telling = 0;
  for (let word = span.first; word < span.end; word++) {
    const shape = scan.words.shapes[word] ?? 0;
    if ((shape & SHAPE.digits) !== 0) continue;
    if (scan.key(word).length <= 3 && (shape & SHAPE.capital) === 0) continue;
    telling++;
    if ((shape & SHAPE.capital) !== 0) capital++;
  }
  return telling > 0 && capital / telling >= 0.6 && scan.capital(span.first);
}

/** A cue of innovation shortly before, or a unit or a win right behind. */
function hasInnovationSign(scan: Scan, span: WordRange): boolean {
  const own = scan.sentence(span.first);
  for (let word = span.first - 1; word >= Math.max(0, span.first - 8) && scan.sentence(word) === own; word--) {
    const cue = INNOVATION_CUES.has(scan.key(word)) && !scan.inCompetition(word);
    if (cue && (STRONG_CUES.has(scan.key(word)) || isNearAward(scan, word))) return true;
  }
  const namely = NAMELY.has(scan.key(span.first - 1)) && scan.sentence(span.first - 1) === own;
  const afterUnit =
    scan.cue('unit-head', span.end) !== undefined ||
    /^(?:dari|milik|karya|inovasi|dan|oleh|meraih|masuk|yang|berhasil|sebagai|dengan)$/.test(scan.key(span.end));
  if (!namely && !afterUnit) return false;
  for (let word = Math.max(0, span.first - 40); word < Math.min(scan.words.count, span.end + 25); word++) {
    if (Math.abs(scan.sentence(word) - own) > 1) continue;
    if (AWARD_CONTEXT.has(scan.key(word)) && (word < span.first || word >= span.end)) return true;
  }
  return false;
}

/** "Program" and "bernama" speak of anything; an award or an innovation stands near where they speak of ours. */
function isNearAward(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 60); at < Math.min(scan.words.count, word + 40); at++) {
    if (Math.abs(scan.sentence(at) - own) > 2) continue;
    if (AWARD_NOUNS.has(scan.key(at)) || scan.inCompetition(at)) return true;
  }
  return false;
}

/** Official titles printed without quotes: three words or more, or fewer beside a cue and of a region that the article speaks of. */
function knownTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const found: InnovationDraft[] = [];
  let free = 0;
  for (const hit of longestFirst(scan)) {
    if (hit.first < free) continue;
    const innovation = scan.gazetteer.names.innovations[hit.entry.ref];
    if (!innovation || !isCapitalised(scan, hit)) continue;
    const length = hit.end - hit.first;
    const own = innovation.recipients.some((code) => codes.has(code));
    const plain = isPlainWords(scan, hit);
    const cue = isCue(scan, hit.first - 1) || isCue(scan, hit.first - 2);
    if (plain && !(own && cue)) continue;
    if (!own && !cue && !hasAwardContext(scan, hit.first)) continue;
    if (length < 3 && !(own && (cue || hasAwardContext(scan, hit.first)))) continue;
    if (length < 2 && !cue) continue;
    const start = words.starts[hit.first] ?? 0;
    let end = words.ends[hit.end - 1] ?? 0;
    if (text.charAt(end) === ')' && text.slice(start, end).includes('(')) end++;
    else end = expansionEnd(scan, hit.end) ?? shortBracket(scan, hit.end) ?? end;
    const link = linked(scan, text.slice(start, end), codes);
    found.push({
      type: 'innovation',
      start,
      end,
      ...(link.title !== undefined ? link : { title: innovation.title, similarity: 1 }),
    });
    free = hit.end;
  }
  return found;
}

function longestFirst(scan: Scan) {
  return [...scan.innovationHits].sort((a, b) => a.first - b.first || b.end - a.end);
}

function isCapitalised(scan: Scan, { first, end }: WordRange): boolean {
  let capital = 0;
  for (let word = first; word < end; word++) if (scan.capital(word)) capital++;
  return scan.capital(first) && capital * 2 > end - first;
}

/** Made of everyday words of offices only ("Pelayanan Publik", "Kampung Keluarga Berencana"). */
function isPlainWords(scan: Scan, { first, end }: WordRange): boolean {
  for (let word = first; word < end; word++)
    if (!FIELD_WORDS.has(scan.key(word)) && !NO_NAMES.has(scan.key(word)) && !AWARD_CONTEXT.has(scan.key(word)))
      return false;
  return true;
}

function isCue(scan: Scan, word: number): boolean {
  return word >= 0 && INNOVATION_CUES.has(scan.key(word)) && !scan.inCompetition(word);
}

function hasAwardContext(scan: Scan, word: number): boolean {
  const own = scan.sentence(word);
  for (let at = Math.max(0, word - 30); at < Math.min(scan.words.count, word + 30); at++) {
    if (scan.sentence(at) === own && AWARD_CONTEXT.has(scan.key(at))) return true;
  }
  return false;
}

/** The longest title without quotes behind its cue. */
const MAX_BRAND_WORDS = 8;

/** "inovasi SIPANDU (Sistem Pelayanan …)", "aplikasi SIRINDU": a name in capitals right behind the cue, unquoted. */
function brandedTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
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
    const first = said ?? (scan.key(cue + 1) === 'berbasis' ? cue + 3 : cue + 1);
    if (first >= words.count || !/^[ \u00a0]$/.test(scan.gap(first)) || scan.lineCase(first) !== 'prose') continue;
    let end = first;
    while (
      end < words.count &&
      end - first < MAX_BRAND_WORDS &&
      (end === first || /^[ \u00a0-]$/.test(scan.gap(end))) &&
      (isBrandWord(scan, end, first) || isJoinedTitle(scan, end, first))
    )
      end++;
    end = longTitleEnd(scan, first, end) ?? end;
    // "bertajuk Smart City Award": the name of an award.
    if (end === first || (scan.cue('award-tail', end) && scan.gap(end) === ' ')) continue;
    const expansion = expansionEnd(scan, end);
    const brand = ((words.shapes[first] ?? 0) & SHAPE.capitals) !== 0 && scan.key(first).length >= 4;
    if (
      !brand &&
      expansion === undefined &&
      !/^(?:bernama|bertajuk|berjudul|dinamai|dinamakan|inovasi|inovasinya|berupa|wujud|called)$/.test(key)
    )
      continue;
    // "Inovasi itu adalah Jempol Keren (Jeker)": only what is spelt out or shortened is a title there.
    if (said !== undefined && expansion === undefined && shortBracket(scan, end) === undefined) continue;
    if (key.startsWith('inovasi') && !brand && expansion === undefined && end - first < 2) continue;
    if (isPlainWords(scan, { first, end }) || scan.name('competition', first).length > 0) continue;
    // "bertajuk Wujud nyata komitmen": a phrase that only begins with a capital.
    if (!brand && end - first === 1 && expansion === undefined && goesOnSmall(scan, end)) continue;
    if (key === 'program' && !hasAwardContext(scan, first)) continue;
    if (
      /^(?:berupa|wujud|called|dinamai|dinamakan)$/.test(key)
        ? !isAfterInnovation(scan, cue)
        : !STRONG_CUES.has(key) && !isNearAward(scan, cue)
    )
      continue;
    const start = words.starts[first] ?? 0;
    const stop = expansion ?? shortBracket(scan, end) ?? words.ends[end - 1] ?? 0;
    found.push({ type: 'innovation', start, end: stop, ...linked(scan, text.slice(start, stop), codes) });
  }
  const more = [...spelledOut(scan, codes), ...unitsWithTitles(scan, codes)];
  return [...found, ...more.filter((draft) => !anyOverlaps(found, draft))].sort((a, b) => a.start - b.start);
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
    if (/^(?:adalah|yakni|yaitu|ialah)$/.test(scan.key(word))) return word + 1;
  }
  return undefined;
}

/** Small words that a title does not hold. */
const NOT_IN_TITLE =
  /^(?:yang|ini|itu|tersebut|milik|dari|oleh|karya|bersama|serta|adalah|yakni|yaitu|agar|telah|akan|juga)$/;
const MAX_LONG_TITLE = 18;

/** "Stop Kematian Ibu dan Anak melalui peran Pedagang Keliling (Sakina Peling)": small words too, up to the bracket with its short form. */
function longTitleEnd(scan: Scan, first: number, from: number): number | undefined {
  if (from === first) return undefined;
  let end = from;
  let small = 0;
  while (end < scan.words.count && end - first < MAX_LONG_TITLE && scan.gap(end) === ' ') {
    if (!scan.capital(end)) {
      const key = scan.key(end);
      // "peran serta" is a thing, "serta" a conjunction.
      if (NOT_IN_TITLE.test(key) && !(key === 'serta' && scan.key(end - 1) === 'peran')) return undefined;
      if (AWARD_CONTEXT.has(key) || SPEECH.has(key) || !/^\p{Ll}+$/u.test(key)) return undefined;
      small++;
    } else if (scan.cue('unit-head', end) || scan.cue('body-head', end)) return undefined;
    end++;
  }
  const telling = end - first - small;
  return end > from && small > 0 && small <= telling && shortBracket(scan, end) !== undefined ? end : undefined;
}

/** The longest name of a unit in a list of units and their innovations. */
const MAX_UNIT_WORDS = 8;

/** "Puskesmas Kertek dengan Lentera, Puskesmas Garung dengan Posbindu Pagi": two such pairs or more where innovations are told. */
function unitsWithTitles(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const told = new Set(
    scan
      .cues('innovation-cue')
      .filter(({ first }) => STRONG_CUES.has(scan.key(first)) && !scan.inCompetition(first))
      .map(({ first }) => scan.sentence(first)),
  );
  const lists = new Map<number, InnovationDraft[]>();
  let free = 0;
  for (const { first: unit } of told.size === 0 ? [] : scan.cues('unit-head').toSorted((a, b) => a.first - b.first)) {
    const sentence = scan.sentence(unit);
    if (
      unit < free ||
      !scan.capital(unit) ||
      !(told.has(sentence) || (told.has(sentence - 1) && goesOn(scan, sentence)))
    )
      continue;
    let at = unit + 1;
    while (
      at < words.count &&
      at - unit < MAX_UNIT_WORDS &&
      (scan.capital(at) || /^\d+$/.test(scan.key(at))) &&
      /^(?: | ?[-–] ?)$/.test(scan.gap(at))
    )
      at++;
    while (/^[a-z]+$/.test(scan.key(at)) && /^ ?[-–] ?$/.test(scan.gap(at))) at++;
    if (at === unit + 1 || !/^(?:dengan|lewat|melalui)$/.test(scan.key(at)) || scan.gap(at) !== ' ') continue;
    const first = /^(?:inovasi|inovasinya|program|aplikasi)$/.test(scan.key(at + 1)) ? at + 2 : at + 1;
    let end = first;
    while (
      end < words.count &&
      end - first < MAX_BRAND_WORDS &&
      scan.gap(end) === ' ' &&
      isListedWord(scan, end, first)
    )
      end++;
    free = end;
    if (end === first || isPlainWords(scan, { first, end }) || scan.name('competition', first).length > 0) continue;
    const start = words.starts[first] ?? 0;
    const stop = expansionEnd(scan, end) ?? shortBracket(scan, end) ?? words.ends[end - 1] ?? 0;
    const draft: InnovationDraft = {
      type: 'innovation',
      start,
      end: stop,
      ...linked(scan, text.slice(start, stop), codes),
    };
    lists.set(sentence, [...(lists.get(sentence) ?? []), draft]);
  }
  return [...lists.values()].filter(({ length }) => length > 1).flat();
}

/** "Yakni Puskesmas Kertek …", "Lima di antaranya …": the list of what the sentence before speaks of. */
function goesOn(scan: Scan, sentence: number): boolean {
  const { start = 0 } = scan.sentences[sentence] ?? {};
  return /^(?:yakni|yaitu|kemudian|selanjutnya|lalu|berikutnya|antara lain|[a-z]*\s?di ?antaranya)\b/i.test(
    scan.text.slice(start, start + 25),
  );
}

/** Behind its first word a listed title may hold any word in capitals ("Posbindu Pagi"). */
function isListedWord(scan: Scan, word: number, first: number): boolean {
  return word === first
    ? isBrandWord(scan, word, first)
    : scan.capital(word) && !scan.cue('unit-head', word) && !scan.cue('body-head', word);
}

/** "Inovasi milik Pemkab Sampang berupa …". */
function isAfterInnovation(scan: Scan, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 10) && scan.sentence(at) === scan.sentence(word); at--) {
    if (STRONG_CUES.has(scan.key(at)) && !scan.inCompetition(at)) return true;
  }
  return false;
}

/** "yaitu SIMANTAP (Sistem Informasi Manajemen Terpadu)": a name in capitals with its words in brackets, in a sentence about innovations. */
function spelledOut(scan: Scan, codes: ReadonlySet<string>): readonly InnovationDraft[] {
  const { words, text } = scan;
  const found: InnovationDraft[] = [];
  const told = new Set(
    scan
      .cues('innovation-cue')
      .filter(({ first }) => STRONG_CUES.has(scan.key(first)) && !scan.inCompetition(first))
      .map(({ first }) => scan.sentence(first)),
  );
  if (told.size === 0) return found;
  // "Kemudian Posko Prajamas (…) Puskesmas Y": the list goes on.
  for (const sentence of [...told]) {
    const { start = 0 } = scan.sentences[sentence + 1] ?? {};
    if (/^(?:kemudian|selanjutnya|lalu|berikutnya)\b/i.test(text.slice(start, start + 15))) told.add(sentence + 1);
  }
  for (let at = text.indexOf(' ('); at !== -1; at = text.indexOf(' (', at + 2)) {
    const { first: inside } = wordsIn(scan, at + 2, at + 3);
    const brand = inside - 1;
    if (brand < 0 || inside >= words.count || words.starts[inside] !== at + 2 || words.ends[brand] !== at) continue;
    if (!told.has(scan.sentence(brand)) || scan.key(brand).length < 4 || scan.inCompetition(brand)) continue;
    if (scan.lineCase(brand) === 'capitals') continue;
    const capitals = ((words.shapes[brand] ?? 0) & SHAPE.capitals) !== 0;
    if (!capitals && !isSpeltList(scan, brand)) continue;
    if (scan.cue('unit-head', brand) || scan.name('body', brand).length > 0 || scan.name('region', brand).length > 0)
      continue;
    const stop = expansionEnd(scan, inside);
    // "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (Kemenpan RB)": a ministry with its short form.
    if (stop === undefined || scan.name('body', inside).length > 0 || scan.cue('office', inside)) continue;
    let first = brand;
    while (
      first > 0 &&
      scan.gap(first) === ' ' &&
      (capitals ? ((words.shapes[first - 1] ?? 0) & SHAPE.capitals) !== 0 : isTitleWord(scan, first - 1)) &&
      !scan.cue('unit-head', first - 1)
    )
      first--;
    const start = words.starts[first] ?? 0;
    found.push({ type: 'innovation', start, end: stop, ...linked(scan, text.slice(start, stop), codes) });
  }
  return found;
}

/** "Sate Bebek (Periksa Terpadu Bersama Ibu Hamil) Puskesmas Y, Posko Prajamas (Pusat …)": a list of titles with their words. */
function isSpeltList(scan: Scan, brand: number): boolean {
  const { words, text } = scan;
  if (!scan.capital(brand) || scan.lineCase(brand) !== 'prose') return false;
  let first = brand;
  while (first > 0 && scan.gap(first) === ' ' && isTitleWord(scan, first - 1)) first--;
  if (brand - first > 4) return false;
  const before = text.slice(Math.max(0, (words.starts[first] ?? 0) - 12), words.starts[first]);
  return /(?:, |\b(?:dan|serta|yakni|yaitu|inovasi|[Kk]emudian|[Ss]elanjutnya,?|[Ll]alu) )$/.test(before);
}

function isTitleWord(scan: Scan, word: number): boolean {
  return (
    scan.capital(word) &&
    !NO_NAMES.has(scan.key(word)) &&
    !/^(?:kemudian|selanjutnya|lalu|adapun)$/.test(scan.key(word))
  );
}

/** "inovasi Alat Tanam Nanas dan Tanaman Pangan": one title, whose "dan" stands between two of its words. */
function isJoinedTitle(scan: Scan, word: number, first: number): boolean {
  return (
    scan.key(word) === 'dan' &&
    word - first >= 2 &&
    scan.gap(word + 1) === ' ' &&
    isBrandWord(scan, word + 1, first) &&
    isBrandWord(scan, word + 2, first) &&
    scan.gap(word + 2) === ' '
  );
}

function isBrandWord(scan: Scan, word: number, first: number): boolean {
  if (!scan.capital(word)) return false;
  if (word === first)
    return (
      !NO_NAMES.has(scan.key(word)) &&
      !scan.cue('unit-head', word) &&
      !scan.cue('body-head', word) &&
      !scan.cue('office', word)
    );
  return !scan.cue('unit-head', word) && !scan.cue('body-head', word) && !NO_NAMES.has(scan.key(word));
}

/** "Nenek Cantik Pejuang ASI (NENCI)": the abbreviation in brackets behind a title. */
function shortBracket(scan: Scan, from: number): number | undefined {
  const { words, text } = scan;
  if (from >= words.count || !/^ ?\($/.test(scan.gap(from)) || !scan.capital(from) || isWhose(scan, from))
    return undefined;
  for (let word = from; word < Math.min(words.count, from + 3); word++) {
    const end = words.ends[word] ?? 0;
    if (text.charAt(end) === ')') return end + 1;
    if (!/^[ -]$/.test(scan.gap(word + 1))) return undefined;
  }
  return undefined;
}

/** "… Kelas Pencegahan Korupsi (Dinas Pendidikan)", "… Reformasi Birokrasi (Kemenpan RB)": the bracket says whose it is. */
function isWhose(scan: Scan, word: number): boolean {
  return (
    /^(?:kemen|kementerian)[a-z]*$/.test(scan.key(word)) ||
    scan.cue('unit-head', word) !== undefined ||
    scan.cue('body-head', word) !== undefined ||
    scan.name('body', word).length > 0 ||
    scan.name('region', word).length > 0
  );
}

/** The longest bracket that still spells out a name. */
const MAX_EXPANSION = 160;

/** The bracket that spells an abbreviation out: two capitalised words or more. */
function expansionEnd(scan: Scan, from: number): number | undefined {
  const { words, text } = scan;
  if (from >= words.count || !/^ ?\($/.test(scan.gap(from))) return undefined;
  const opened = words.starts[from] ?? 0;
  const length = text.slice(opened, opened + MAX_EXPANSION).indexOf(')');
  const close = length === -1 ? -1 : opened + length;
  if (close === -1) return undefined;
  const inside = wordsIn(scan, words.starts[from] ?? 0, close);
  if (isWhose(scan, from)) return undefined;
  if (
    inside.end - inside.first < 2 ||
    !scan.capital(inside.first) ||
    text.slice(words.starts[from], close).includes('\n')
  )
    return undefined;
  return close + 1;
}
