import { ADVERB, TWO_TO_TEN } from '../language/word-classes.ts';
import type { AwardMention, Mention, UnitMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import type { ClauseScope } from './clause-scope.ts';
import { firstContrast } from './contrast.ts';
import type { Holder } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { type Bearer, holder, isBearer } from './holder.ts';
import { BY_COUNTED, holdersIn } from './holders-in.ts';
import { homeOf } from './home.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';
import { isHost } from './is-host.ts';
import { WINNER, type WinCue, winCues } from './win-cues.ts';

/** Who has the award that `evidence` says was won: named by the sentence, else the place of a unit that it names. */
export function bearers(
  evidence: Evidence | undefined,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
): readonly Holder[] {
  const before = evidence?.cue && context.mask.slice(sentence.start, evidence.cue.start);
  const speaks = before !== undefined && SPEAKS_OF_WINNERS.test(before);
  const from = (speaks ? evidence?.cue?.end : undefined) ?? sentence.start;
  const until = contrastAfter(evidence, sentence, context.mask);
  const near = inside.filter(({ start, end }) => start >= from && end <= until);
  const direct = holdersIn(sentence, context.mask, near, evidence?.cue, context.regions);
  if (direct.length > 0) return direct;
  const head = evidence?.cue && headOf(evidence.cue, inside, context.mask);
  const home = head && homeOf(head, context);
  if (home) return [home];
  const [placed, ...others] = inside.filter(
    (mention): mention is UnitMention =>
      mention.type === 'unit' &&
      mention.start >= from &&
      mention.codes.length > 0 &&
      !isHost(mention, context.mask) &&
      !isOfMainClause(mention, evidence, sentence, context.mask),
  );
  // A string of units is dealt out one by one.
  return placed && others.length < 2 ? [holder(placed, context.regions)] : [];
}

/** "Selain meraih Adipura, kota ini juga meraih Adiwiyata untuk SDN 1": the school has not won what is set apart. */
export function isOfMainClause(unit: Span, evidence: Evidence | undefined, sentence: Span, mask: string): boolean {
  const cue = evidence?.cue;
  return (
    cue !== undefined &&
    /\bselain (?:telah |berhasil |juga )*$/.test(mask.slice(sentence.start, cue.start)) &&
    winCues(mask.slice(cue.end, unit.start)).length > 0
  );
}

/** "Wali Kota X mengumumkan pemenang Lomba Y", "menyerahkan hadiah kepada para peraih Z": whoever does that has not won it. */
export const SPEAKS_OF_WINNERS = pattern`\b(?:(?:meng)?umumkan|memutuskan|menetapkan|menentukan|memilih|mencari|menyambut|menjamu|melepas|(?:meng)?undang|(?:meng)?apresiasi|memuji|menyeleksi|menjaring|bertemu(?: dengan)?|(?:menyerahkan|serahkan|memberi(?:kan)?|berikan|menyalurkan|mengucapkan|ucapkan)(?: [A-Za-zÀ-ɏ]+){0,5} (?:kepada|bagi|untuk))(?: (?:nama(?:-nama)?|daftar|para|semua|seluruh|ke|\d{1,3}|${TWO_TO_TEN}|calon))* $`;

/** Up to where the names of a sentence may be the subject or object of a verb. */
function contrastAfter(evidence: Evidence | undefined, sentence: Span, mask: string): number {
  const cue = evidence?.cue;
  if (!cue || cue.voice === 'given') return sentence.end;
  return cue.end + firstContrast(mask.slice(cue.end, sentence.end));
}

/** "Direktur Utama PDAM X dinobatkan sebagai ...", "diraih oleh Direktur PDAM X": beside the verb, without a region of his own. */
function headOf({ start, end, voice }: WinCue, inside: readonly Mention[], mask: string): Bearer | undefined {
  const near =
    voice === 'takes'
      ? inside.findLast((mention) => isBearer(mention) && mention.end <= start)
      : inside.find((mention) => isBearer(mention) && mention.start >= end);
  const beside =
    voice === 'takes' || /^(?: langsung)?(?: \uE000+)?(?: oleh| kepada)? $/.test(mask.slice(end, near?.start));
  return beside && near?.type === 'official' && near.codes.length === 0 && isHeadOfUnit(near.quote) ? near : undefined;
}

/** "Pemkot X memberikan penghargaan ...": the body that the article is about gives it, to whom is not told. */
export function isGivenBy(
  main: Holder | undefined,
  evidence: Evidence | undefined,
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
): boolean {
  const cue = evidence?.cue;
  if (!main || cue?.voice !== 'given' || !/^me/.test(context.mask.slice(cue.start, cue.end))) return false;
  const giver = inside.findLast((mention) => isBearer(mention) && mention.end <= cue.start);
  return (
    giver !== undefined &&
    isBearer(giver) &&
    giver.start >= sentence.start &&
    giver.codes.some((code) => main.codes.includes(code))
  );
}

/** "memberikan IGA untuk sejumlah kategori, yakni ..., yang dimenangkan Kabupaten X dan Kota Y". */
export function takersAfter(
  award: AwardMention,
  { clause, sentence, inside, context }: ClauseScope,
): readonly Holder[] {
  const { mask, regions } = context;
  const taken = winCues(mask.slice(award.end, clause.end)).find(({ voice }) => voice === 'taken');
  if (!taken) return [];
  const cue = { ...taken, start: taken.start + award.end, end: taken.end + award.end };
  return holdersIn(sentence, mask, inside, cue, regions);
}

/** "mengumumkan pemenang Lomba X", "daftar peraih Adipura": whoever they are, the words name nobody. */
const OF_WINNERS =
  /\b(?:mengumumkan|diumumkan|umumkan|mengapresiasi|apresiasi|memuji|daftar|para|inilah|selamat kepada|kepada|untuk|bagi|terdiri dari|terdiri atas|sesama|mantan)(?: nama(?:-nama)?| para| semua| seluruh){0,2}\s*$/;

/** "WTN Wiratama diberikan kepada gubernur", in an article about a regency: not to it. */
function ofAnotherLevel(code: string): RegExp {
  return code.includes('.') ? TO_GOVERNORS : TO_REGENTS;
}

const TO_GOVERNORS = /\b(?:kepada|bagi|untuk) (?:para )?(?:gubernur|pemerintah provinsi|pemprov|provinsi)\b/;
const TO_REGENTS = /\b(?:kepada|bagi|untuk) (?:para )?(?:bupati|wali ?kota|kabupaten|kota|pemkab|pemkot)\b/;

/** "Kota atau kabupaten peraih Natamukti Nindya adalah ...": any that has it. */
const GENERIC =
  /(?:^\W*(?:(?:dan|serta|sedangkan|sementara|adapun|kemudian),? )?|[,.] ?|\b(?:para|setiap|semua|seluruh|bagi|dihadiri|hadir|turut hadir|tampak hadir) )(?:bupati|wali ?kota|gubernur|kepala daerah|kota|kabupaten|daerah|provinsi|pemda)(?:(?: ?\/ ?| atau | dan )(?:bupati|wali ?kota|gubernur|kota|kabupaten|provinsi))* $/;

/** "Peraih KLA 2022:", "Adipura diterima oleh:", "yang menerima Adipura adalah:": who they are is told by the lines below. */
const HEADS_LIST = /: *$/;
const WHOEVER = pattern`\byang (?:(?:${ADVERB}) )*$`;

/** "memberikan penghargaan KLA kepada 355 daerah": nobody in particular; only a giver with no "kepada" means our own body. */
export function isGivenToMany(
  evidence: Evidence | undefined,
  sentence: Span,
  mask: string,
  main: Holder | undefined,
): boolean {
  const verb = evidence?.cue && mask.slice(evidence.cue.start, evidence.cue.end);
  if (evidence?.cue && HEADS_LIST.test(mask.slice(evidence.cue.end, sentence.end))) {
    const whoever = WHOEVER.test(mask.slice(sentence.start, evidence.cue.start));
    if (evidence.cue.voice !== 'takes' || whoever || WINNER.test(verb ?? '')) return true;
  }
  if (verb !== undefined && WINNER.test(verb)) {
    const before = mask.slice(sentence.start, evidence?.cue?.start);
    if (
      OF_WINNERS.test(before) ||
      SPEAKS_OF_WINNERS.test(before) ||
      GENERIC.test(before) ||
      /\bdiumumkan\b/.test(mask.slice(evidence?.cue?.end, sentence.end))
    )
      return true;
  }
  // "Kementerian serahkan penghargaan Kalpataru": the giver speaks of everybody it gave to.
  if (
    verb !== undefined &&
    /^(?:menyerahkan|serahkan|penyerahan|menganuge?rah\w*|anuge?rahkan|penganuge?rahan|mengumumkan|diumumkan)$/.test(
      verb,
    )
  )
    return true;
  const after = mask.slice(evidence?.cue?.end ?? sentence.end, sentence.end);
  // "AHI memberikan beberapa kategori award, yakni ...": what there is to win.
  if (
    evidence?.cue?.voice === 'given' &&
    /^(?: [A-Za-zÀ-ɏ]+){0,2} (?:kategori|jenis|macam)\b(?!\s*\uE001)/u.test(after)
  )
    return true;
  // "diserahkan kepada bupati/wali kota masing-masing": whoever they are.
  if (
    evidence?.cue?.voice === 'given' &&
    /\bkepada (?:para )?(?:bupati|wali ?kota) ?(?:\/|dan|atau) ?(?:bupati|wali ?kota)\b/.test(after)
  )
    return true;
  // "Kategori Utama sendiri hanya diraih 19 daerah": counted, not named.
  if (evidence?.cue?.voice === 'taken' && BY_COUNTED.test(after)) return true;
  if (evidence?.cue && main?.codes.length === 1 && ofAnotherLevel(main.codes[0]!).test(after)) return true;
  return (
    evidence?.cue?.voice === 'given' &&
    /\b(?:(?:kepada|bagi|untuk)(?!\s+(?:bupati|wali ?kota|walkot|gubernur|pj|plt|penjabat|wabup|wawali|wagub|wakil|sekda|sekretaris|kepala)\b)|pada (?:kabupaten|kota|daerah|pemerintah)|\d+ (?:daerah|kabupaten|kota|provinsi|pemda|instansi|pemerintah))\b/.test(
      mask.slice(sentence.start, sentence.end),
    )
  );
}
