import { COUNTING, valuesOf } from '../language/number-words.ts';
import {
  ADVERB,
  FILLED,
  GAINED,
  GAINS,
  GAINS_BARE,
  GIVEN,
  NAMELY,
  PRIZE,
  TWO_TO_TEN,
  WINNERS,
} from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention, UnitMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { builtDrafts } from './built-drafts.ts';
import { claimable } from './claimable-tiers.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Context } from './context.ts';
import type { Draft, Holder } from './draft.ts';
import { bodyName, holder } from './holder.ts';
import { isOffice, isOneOfMany } from './merge.ts';
import { onlyRegency } from './placed-units.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { NOT_WON } from './strung-drafts.ts';
import { UNNAMED } from './unnamed-award.ts';
import { winCues } from './win-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };
const AND = /^(?:\s|,|;|dan|serta|kemudian|and|as well as|&|maupun|juga|bersama|beserta|\(?\d{1,2}[.)])+$/;
/** What may stand between the units and their verb: "yang", "juga berhasil". */
const NEXT = 30;

/** Right before those who have it: "diraih oleh", "jatuh kepada", "disematkan ke". */
const GIVEN_TO = pattern`\b(?:${GAINED}|${FILLED}|${GIVEN}|jatuh)(?: langsung| juga| pula)?(?: (?:oleh|kepada|pada|ke|untuk|bagi))? $`;

/** A place, and that it won what follows. */
const TAKEN_BY = pattern`[\uE000-\uE006][^\uE000-\uE006]{0,40}\b(?:${GAINS})[^\uE000-\uE006]{0,20}$`;

/** Right before the members of a list. */
const LEADS_ON = pattern`(?:\b(?:${NAMELY}|adalah|mencakup|masing-masing|ada|melalui|lewat),?|:) ?$`;

/** How far the words around a list bear on it. */
const REACH = 400;

/** Whose list it is: those who have won. */
const TELLS_OF_WINNERS = pattern`\b(?:${WINNERS}|juara|yang (?:(?:${ADVERB}) )*(?:me|men|mem)[A-Za-zÀ-ɏ]+|${GAINS}|${GAINS_BARE}|diraih|${GIVEN}|lolos|ditetapkan|dinobatkan)\b`;
/** "Untuk Adiwiyata Mandiri ada", "Adiwiyata Mandiri:": nothing but an award with its grade and who has it. */
const OF_AWARD =
  /\uE000["”’)]*(?:,? (?:kategori |predikat )?["“‘]?\uE001+["”’)]*)?(?: [a-z]+){0,2}(?: \d{4})?(?: ada|:) ?$/u;
const WHAT_THEY_ARE = /^(?:sekolah|desa|kelurahan|kampung|pasar|puskesmas|rw|madrasah)\b/i;
const COUNTED = pattern`\b(?:sekolah|madrasah|desa|kelurahan|kampung|rw|pasar|puskesmas|unit|polres|kecamatan)(?: (?:${WINNERS}|berstatus|berpredikat|dengan predikat))? $`;

/**
 * The claims of schools, clinics or villages that win side by side: "SD Negeri 1, SD Negeri 7, dan SD Negeri 9 Kota X menerima
 * Adiwiyata", "Adiwiyata diraih SDN 1 A dan SMPN 2 B". A place in the name of the last is that of those before it.
 */
export function unitRowDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const units = inside.filter((mention) => mention.type === 'unit');
  const { mask } = context;
  const [only] = units;
  if (!only || (units.length < 2 && !isOnlyOne(only, sentence, mask) && !goesOn(units, sentence, mask, lent)))
    return NONE;
  if (inside.some(({ type }) => type === 'innovation')) return NONE;
  const awards = inside.filter((mention) => mention.type === 'award');
  const tiers = claimable(
    inside.filter((mention) => mention.type === 'tier'),
    mask,
  );
  const drafts: Draft[] = [];
  const spans: Span[] = [];
  for (const row of rowsOf(units, mask)) {
    if (
      (row.length < 2 && !isOnlyOne(row[0]!, sentence, mask) && !goesOn(row, sentence, mask, lent)) ||
      !areManyAlike(row)
    )
      continue;
    const unnamed = lent?.award === UNNAMED ? lent : undefined;
    const won =
      wonAfter(row, awards.length > 0 || !unnamed ? awards : tiers, sentence, mask, unnamed) ??
      wonBefore(row, awards, sentence, context, lent);
    if (!won) continue;
    const own = tiers.filter(({ end }) => end >= won.span.start - SAME && end <= won.span.end + SAME);
    // "BPBD A meraih X bersama BPBD lainnya, yakni BPBD B, BPBD C".
    const first = TOGETHER.test(mask.slice(won.award.end, row[0]!.start))
      ? units.findLast(({ end }) => !won.lent && end <= won.award.start)
      : undefined;
    for (const unit of first ? [first, ...row] : row) {
      const home =
        homeInRow(unit, row, context.regions) ??
        placeBefore(unit, row, inside, context.regions) ??
        placeTold(unit, row, won.lent?.span ?? sentence, context) ??
        (won.lent && unit.codes.length === 0 ? ofGovernment(won.lent) : undefined);
      const built = builtDrafts({
        award: won.award,
        all: won.lent ? [] : [won.award],
        clause: sentence,
        sentence,
        status: 'asserted',
        cue: undefined,
        tiers: own.length === 1 ? own : [],
        innovations: [],
        holders: home ? [home] : [],
        named: [unit],
        context,
        ...(won.lent && { lent: won.lent }),
      });
      drafts.push(...(!home && row.some(({ codes }) => codes.length > 0) ? built.map(unplaced) : built));
    }
    spans.push(won.span);
  }
  return drafts.length > 0 ? { drafts, spans } : NONE;
}

/** "Polda Bali, Polresta Pekanbaru, Polsek Linge": among units of other places, not of the one that the article is about. */
function unplaced(draft: Draft): Draft {
  return { ...draft, recipient: undefined };
}

const TOGETHER = /^[^.;]*\bbersama\b/;

/** As near as this to a list and its award, a tier is theirs. */
const SAME = 40;

type Won = { readonly award: AwardMention; readonly span: Span; readonly lent?: Draft };

/** "SDN 1 A dan SMPN 2 B menerima Adiwiyata". */
function wonAfter(
  row: readonly UnitMention[],
  awards: readonly (AwardMention | TierMention)[],
  sentence: Span,
  mask: string,
  unnamed: Draft | undefined,
): Won | undefined {
  const first = row[0]!;
  const last = row.at(-1)!;
  const award = awards.find(({ start }) => start >= last.end);
  if (!award || (awards.length > 1 && award !== awards.at(-1))) return undefined;
  const verb = winCues(mask.slice(last.end, award.start))[0];
  if (verb?.voice !== 'takes' || verb.start > NEXT) return undefined;
  // "yaitu SDN 1 A, SMPN 2 B, dan satu sekolah peraih Adiwiyata Mandiri adalah C": another has it.
  if (/\b(?:dan|serta|sedangkan|sementara)\b/.test(mask.slice(last.end, last.end + verb.start))) return undefined;
  const { status } = statusOf(mask.slice(sentence.start, award.start), mask.slice(award.end, sentence.end));
  if (status !== 'asserted') return undefined;
  const span = { start: first.start, end: award.end };
  if (award.type === 'award') return { award, span };
  return unnamed?.award && { award: unnamed.award, span, lent: unnamed };
}

/** "Adiwiyata diraih SDN 1 A dan SMPN 2 B", "Penerima Adiwiyata yakni ...", "Sekolah penerimanya adalah ...". */
function wonBefore(
  row: readonly UnitMention[],
  awards: readonly AwardMention[],
  sentence: Span,
  context: Context,
  lent: Draft | undefined,
): Won | undefined {
  const { mask } = context;
  const first = row[0]!;
  const last = row.at(-1)!;
  const award = awards.findLast(({ end }) => end <= first.start);
  if (!award && (awards.length > 0 || !lent || lent.status !== 'asserted')) return undefined;
  const from = Math.max(sentence.start, first.start - REACH);
  const lead = mask.slice(from, first.start).replace(/\(?1[.)] ?$/, '');
  if (lent?.award && goesOn(row, sentence, mask, lent))
    return { award: lent.award, span: { start: first.start, end: last.end }, lent };
  const given = GIVEN_TO.test(lead);
  // "Provinsi X memenangkan lomba desa, yang disematkan ke Desa Y": the province has it.
  if (given && award && TAKEN_BY.test(mask.slice(from, award.start))) return undefined;
  if (!given && !LEADS_ON.test(lead)) return undefined;
  const told =
    given ||
    (award || lent?.award === UNNAMED
      ? TELLS_OF_WINNERS.test(lead) ||
        OF_AWARD.test(lead) ||
        (award !== undefined && (WHAT_THEY_ARE.test(award.quote) || COUNTED.test(mask.slice(from, award.start))))
      : THOSE.test(lead) || (lent !== undefined && sentence.start - lent.span.end < RIGHT_BEHIND && THEY.test(lead)));
  const after = mask.slice(last.end, Math.min(sentence.end, last.end + REACH));
  if (!told || NOT_WON.test(lead) || NOT_WON.test(after)) return undefined;
  if (statusOf(lead, after).status !== 'asserted') return undefined;
  if (!award && lent?.award && !OF_WINNERS.test(lead) && !isWon(lent, lent.award, mask)) return undefined;
  const span = { start: award?.start ?? first.start, end: last.end };
  if (award) return { award, span };
  if (!lent?.award) return undefined;
  const counted = countedAward(lead, sentence, context);
  return counted ? { award: counted, span } : { award: lent.award, span, lent };
}

const OF_WINNERS = pattern`\b(?:${WINNERS})(?:nya)?\b`;

/** "Tiga sekolah menargetkan Adiwiyata. Ketiga sekolah itu yakni": what is told of the award before the list. */
function isWon({ span, hollow }: Draft, award: AwardMention, mask: string): boolean {
  const before = mask.slice(mask.lastIndexOf('.', award.start) + 1, award.start);
  const after = mask.slice(award.end, span.end);
  if (hollow && !TELLS_OF_WINNERS.test(before + after)) return false;
  return statusOf(before, after).status === 'asserted';
}

/** "9 sekolah mendapat Adiwiyata Nasional dan 1 Adiwiyata Mandiri yakni A. Sembilan sekolah tersebut adalah": the award of as many. */
function countedAward(lead: string, { start }: Span, { mask, mentions }: Context): AwardMention | undefined {
  const many = numberIn(THOSE_MANY.exec(lead)?.[1]);
  if (many === undefined) return undefined;
  const told = mentions.flatMap((one) => {
    if (one.type !== 'award' || one.end > start || start - one.end > REACH) return [];
    const before = mask.slice(Math.max(0, one.start - 70), one.start);
    return [{ award: one, many: numberIn(AS_MANY.exec(before)?.[1]) }];
  });
  const fitting = told.filter((one) => one.many === many);
  return new Set(told.map((one) => one.many)).size > 1 && fitting.length === 1 ? fitting[0]!.award : undefined;
}

const THOSE_MANY = pattern`\b(?:ke)?(\d{1,2}|${TWO_TO_TEN}) [a-z]+ (?:tersebut|itu|dimaksud)\b[^\uE000-\uE006]*$`;
/** The last number before an award. */
const AS_MANY = pattern`(?:^|[^\d.])\b(\d{1,2}|${TWO_TO_TEN})(?: [a-z]+){0,6} $`;

const NUMBERS = valuesOf(COUNTING);

function numberIn(word: string | undefined): number | undefined {
  return word === undefined ? undefined : (NUMBERS.get(word) ?? Number(word));
}

/** "Penerimanya yakni Desa A, Kabupaten X. Selanjutnya, Desa B, Kabupaten Y.": units and where they lie, and no verb. */
function goesOn(row: readonly UnitMention[], sentence: Span, mask: string, lent: Draft | undefined): boolean {
  const [first] = row;
  const last = row.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    lent?.unit !== undefined &&
    lent.status === 'asserted' &&
    sentence.start - lent.span.end < REACH &&
    NEXT_ONES.test(mask.slice(sentence.start, first.start)) &&
    /^[^a-z]*$/.test(mask.slice(last.end, sentence.end))
  );
}

const NEXT_ONES = /^\W*(?:kemudian|selanjutnya|lalu|berikutnya|terakhir),? $/;

/** "dan satu sekolah peraih Adiwiyata Mandiri adalah SMPN 2 B". */
function isOnlyOne({ start }: Span, sentence: Span, mask: string): boolean {
  return ONLY_ONE.test(mask.slice(Math.max(sentence.start, start - 120), start));
}

const ONLY_ONE = pattern`\b(?:satu|sebuah|1) (?:(?:sekolah|madrasah|desa|kelurahan|kampung|puskesmas) )?(?:(?:${WINNERS}) )?(?:penghargaan )?\uE000+ (?:adalah|${NAMELY}) $`;

/** "Kelima RW tersebut yaitu", "Kesembilan SKPD dimaksud adalah", "Penerimanya adalah", "yang menerima penghargaan itu yakni". */
const THOSE = pattern`\b(?:${WINNERS})(?:nya)?\b|\b(?:${GAINS}|terpilih)(?: (?:${PRIZE}))?(?: (?:itu|tersebut|ini))?,? (?:${NAMELY}|adalah|masing-masing) $|\b(?:\d{1,2}|(?:ke)?(?:${TWO_TO_TEN})) (?:sekolah|madrasah|desa|kelurahan|kampung|rw|pasar|puskesmas|unit|kecamatan|dusun|skpd|opd|satuan|dinas|instansi|perangkat|rumah sakit|lembaga|kantor|perguruan)(?: [A-Za-zÀ-ɏ]+){0,2} (?:tersebut|itu|ini|dimaksud)\b|\b([a-z]+)-\1 (?:tersebut|itu|ini|dimaksud)\b`;
/** "Ketiganya ialah", "Yakni SMAN 1 A, SMPN 1 B", "Sekolah itu adalah": those of the sentence right before. */
const THEY = pattern`\bke(?:${TWO_TO_TEN})nya,? [a-z]+ $|^\W*(?:${NAMELY}|mereka adalah|masing-masing|(?:sekolah|madrasah|desa|kelurahan|puskesmas) (?:tersebut|itu|dimaksud),? (?:adalah|${NAMELY}))[,:]? ?$`;
/** As near as this, in characters, the award must have been told of. */
const RIGHT_BEHIND = 12;

export function areManyAlike(row: readonly UnitMention[]): boolean {
  return row.every(({ name }) => isOneOfMany(name) || isOffice(name));
}

export function rowsOf(units: readonly UnitMention[], mask: string): readonly (readonly UnitMention[])[] {
  const rows: UnitMention[][] = [];
  for (const unit of units) {
    const last = rows.at(-1)?.at(-1);
    const between = last && mask.slice(last.end, unit.start);
    if (between !== undefined && AND.test(between.replace(STRANGER, '').replace(ASIDE, ''))) rows.at(-1)!.push(unit);
    else rows.push([unit]);
  }
  return rows;
}

/** ", SDN Borong, " and the last word of " BTN Pemda, ": one that was not read as a unit, or not to its end, parts no row. */
const STRANGER =
  /^(?: [a-z]{3,12}(?=, ))?(?:, (?:sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|min|mts|mtsn|ma|man|tk|paud|desa|kelurahan|puskesmas) [a-z\d]+(?: [a-z\d]+){0,3}(?=,))?/;

/** "SDN 1 A (Kecamatan B), SDN 2 C", "Desa A dari Kecamatan B, Desa C", "RSUD A, Jawa Timur; RSUD B, Bali; RSUD C". */
const ASIDE =
  /^ ?\([^()]{1,60}\)|^,? (?:dari|asal) (?:kecamatan|kec\.|kelurahan|desa|kabupaten|kota) [a-zß-ɏ’']+(?: [a-zß-ɏ’']+){0,2}?(?=,|;| dan | serta | kemudian )|^ di [a-z\uE003’']+(?: [a-z\uE003’']+){0,2}?(?:, (?:provinsi )?[a-z\uE003]+(?: [a-z]+){0,2}?)?(?: sebagai [a-z ]{0,30}terbaik[a-z ]{0,50}?)?(?=,|;| dan | serta )|^(?:,? (?:\uE003+|[a-z]+(?: [a-z]+)?)){1,2}(?=;)/u;

/** "Kabupaten X meraih ISO untuk 9 SKPD. Kesembilan SKPD itu adalah ...": the government that the award was told of. */
function ofGovernment({ recipient }: Draft): Holder | undefined {
  return recipient && isOneRegency(recipient.codes) ? recipient : undefined;
}

/** Its own place, else the one that all the others have. */
export function homeInRow(
  unit: UnitMention,
  row: readonly UnitMention[],
  regions: Parameters<typeof holder>[1],
): Holder | undefined {
  const placed = row.filter(({ codes }) => codes.length > 0);
  const one = new Set(placed.map(({ codes }) => codes.join(' '))).size === 1;
  // "MTsN Kota Solok dan MAN 2 Solok": of the regency and the city, the one that another of them is in.
  const same =
    unit.codes.length > 1
      ? placed.find(({ codes }) => codes.length === 1 && unit.codes.includes(codes[0]!))
      : undefined;
  const home = same ?? (unit.codes.length > 0 ? unit : one ? placed.at(-1) : undefined);
  if (!home) return undefined;
  return { ...holder(home, regions), mentions: [unit.id] };
}

/** "Kabupaten X meraih Adiwiyata lewat SDN 1 A dan SMPN 2 B", "Dari Kabupaten X, SDN 1 A dan ...": the regency named last before them. */
function placeBefore(
  unit: UnitMention,
  row: readonly UnitMention[],
  inside: readonly Mention[],
  regions: Parameters<typeof holder>[1],
): Holder | undefined {
  if (row.some(({ codes }) => codes.length > 0)) return undefined;
  const place = inside.findLast(({ type, end }) => type === 'recipient' && end <= row[0]!.start);
  if (place?.type !== 'recipient' || !isOneRegency(place.codes)) return undefined;
  return { ...holder(place, regions), mentions: [unit.id, place.id] };
}

function isOneRegency([code, ...others]: readonly string[]): boolean {
  return others.length === 0 && code?.includes('.') === true;
}

/** "Enam sekolah di Kabupaten X meraih Adiwiyata. Yakni SMAN 1 A, SMPN 1 B": where those lie that the words before the list count. */
function placeTold(
  unit: UnitMention,
  row: readonly UnitMention[],
  { start }: Span,
  { article: { text }, regions }: Context,
): Holder | undefined {
  if (row.some(({ codes }) => codes.length > 0)) return undefined;
  const before = text.slice(Math.max(start, row[0]!.start - REACH), row[0]!.start);
  const told = IN_REGENCY.exec(before);
  const code =
    told && onlyRegency(before.slice(told.index + told[0].length, told.index + told[0].length + 40), [], regions);
  const name = code && bodyName([code], regions);
  return code && name ? { name, codes: [code], mentions: [unit.id] } : undefined;
}

const IN_REGENCY =
  /\b(?:sekolah|madrasah|SD|SMP|SMA|SMK|desa|kelurahan|kalurahan|puskesmas|lembaga|satuan pendidikan|kecamatan) (?:di|dari|se-?) ?(?=Kabupaten |Kota |Kab\. )/;
