import { GAINED, GAINS, GAINS_BARE, GIVEN as GIVEN_CLASS, ORDINAL } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { pattern, patternOfAnyCase } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { type Context, mentionsIn } from './context.ts';
import type { Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { stringsOf } from './holder-strings.ts';
import { homeOf } from './home.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';
import { gate } from './mask-words.ts';
import { statusOf } from './status-cues.ts';
import { allStrings } from './unit-strings.ts';

/** "memberikan piagam penghargaan bergengsi kepada": what is only said ("terima kasih dan penghargaan") is no prize. */
const GIVEN =
  /(?<![A-Za-zÀ-ɏ-])(?:(?:mem)?beri(?:kan)?|(?:me)?(?:ny|s)erahkan|(?:meng)?anuge?rahkan)(?: langsung)?(?: (?:piagam|tanda|trofi|tropi|piala|plakat|sertifikat)(?: dan)?){0,2} penghargaan(?: (?!ini|itu|tersebut|serupa|tertinggi|setinggi|sebesar|yang)[A-Za-zÀ-ɏ-]+){0,5} (?:kepada|untuk|bagi) (?:pemerintah )?$/u;

/** What a given prize is for, which makes it one of its own beside those that have names. */
const FOR_WHAT = /^[^.;]{0,60}?\b(?:sebagai|atas|karena|berkat|dalam)\b/;

/** "meraih juara II", "terpilih sebagai kabupaten terbaik pertama". */
const TITLED = pattern`(?<![A-Za-zÀ-ɏ-])(?:dinobatkan|didapuk|${GAINS}|${GAINS_BARE}|${GAINED}|keluar|terpilih|jadi|menjadi|ditetapkan)(?: (?:sebagai|gelar|predikat|prestasi|pemerintah|kabupaten|kota|provinsi|pemda|daerah|kecamatan|desa|kelurahan|yang|juara(?= \uE001)))* $`;

/** "dinobatkan sebagai kabupaten terpopuler": the title says what was won; whoever is made a host or a model has won nothing. */
const CALLED =
  /(?<![A-Za-zÀ-ɏ-])(?:dinobatkan|didapuk)(?: kembali)? (?:sebagai|menjadi) (?!(?:tuan|pilot|lokasi|tempat|narasumber|pembicara|pemateri|ketua|duta|calon|contoh|percontohan|pusat|ibu|wakil|tersangka)\b)[A-Za-zÀ-ɏ]/u;

/** What is better than all others, where a place would only be counted. */
const BEST = 'ter(?:baik|favorit|inovatif|bersih|aktif|kreatif)';

/** "ditetapkan sebagai puskesmas terbaik", "meraih predikat desa terinovatif", "meraih stan terbaik": the title is the prize. */
const BEST_OF_ALL = pattern`(?<![A-Za-zÀ-ɏ-])(?:(?:ditetapkan|dinyatakan|terpilih|keluar|tampil|diumumkan|dinobatkan|didapuk) (?:sebagai|menjadi)|(?:${GAINS})(?: (?:predikat|gelar|juara)\b|(?= (?:stand?|peserta|booth) ter)))(?: (?!(?:salah|pusat|calon|tuan|lokasi|tersangka)\b)[A-Za-zÀ-ɏ-]+){0,8}? (?:${BEST}\b|\uE001)`;

/** Only a place is told by its number alone; that of a list ("peringkat 14 dari 514") is no prize. */
const PLACE = patternOfAnyCase`^(?:juara|terbaik|harapan)\b.*(?:\d|\b(?:i{1,3}|iv|vi?|umum|${ORDINAL})\b)`;

/** What a place was won in, and no match of a team. */
const CONTEST = /^[^.;]{0,60}\b(?:tingkat|se|nasional|dalam|pada|lomba|penilaian|kategori|bidang|dari|oleh|versi)\b/;
/** "Kategori pertama dinilai tim X, stand Kabupaten Y mendapatkan": what it was is told before. */
const OF_CONTEST = /\b(?:kategori|stand|stan|penilaian|lomba|pameran|festival|pawai|karnaval)\b/;
const MATCH =
  /\b(?:turnamen|liga|pertandingan|sepak ?bola|futsal|voli|porprov|popda|porseni|pon|kejuaraan|mtq|stq|tim(?! (?:penilai|juri|verifik\w+|penggerak|panitia|kemen\w+)\b)|atlet|kontingen|kafilah)\b/;

/** Whether masked text tells of a match or a team, whose places are no awards. */
export function isMatch(text: string): boolean {
  return MATCH.test(text);
}

/** Between a holder and its verb no other subject stands. */
const TO_VERB = /^(?:,? [A-Za-zÀ-ɏ]+){0,3},? $/u;

/** Those whom a sentence gives a prize that has no name: "PWI memberikan penghargaan kepada Wali Kota X". */
export function givenHolders(sentence: Span, forWhat: boolean, context: Context): readonly Holder[] {
  const { mask } = context;
  const inside = mentionsIn(context.mentions, sentence);
  const first = inside.find(
    (one) =>
      isBearer(one) &&
      GIVEN.test(mask.slice(sentence.start, one.start)) &&
      !/\b(?:kasih|apresiasi|ucapan)\b/.test(mask.slice(sentence.start, one.start)) &&
      (!forWhat || FOR_WHAT.test(mask.slice(one.end, sentence.end))),
  );
  if (!first || statusOf(mask.slice(sentence.start, first.start), '').status !== 'asserted') return [];
  return startingWith(first, sentence, context);
}

/** Whoever a sentence says has won a place in a contest that nothing names: "Kecamatan X meraih juara I dalam penilaian ...". */
export function placedHolders(sentence: Span, context: Context): readonly Holder[] {
  const { mask } = context;
  const body = mask.slice(sentence.start, sentence.end);
  const inside = mentionsIn(context.mentions, sentence);
  const place = inside.find((one): one is TierMention => one.type === 'tier' && PLACE.test(one.quote));
  const before = body.slice(0, place && place.start - sentence.start);
  const isContest = place && (CONTEST.test(mask.slice(place.end, sentence.end)) || OF_CONTEST.test(before));
  const verb = isContest ? TITLED.exec(before) : (BEST_OF_ALL.exec(body) ?? CALLED.exec(body));
  if (!verb || isMatch(body) || statusOf(body.slice(0, verb.index + verb[0].length), '').status !== 'asserted')
    return [];
  const last = inside.findLast((one) => isBearer(one) && one.end <= sentence.start + verb.index);
  if (!last || !TO_VERB.test(mask.slice(last.end, sentence.start + verb.index + 1).replace(/[A-Za-zÀ-ɏ]$/u, '')))
    return [];
  return allStrings(sentence, inside, context).find(({ span }) => span.end === last.end)?.holders ?? [];
}

/** "Puskesmas berprestasi diberikan kepada Puskesmas X, pengelola obat terbaik diraih Puskesmas Y": each unit behind what it was given. */
const DEALT = pattern`(?:\b(?:${GIVEN_CLASS}|di berikan|jatuh)(?: langsung)? ke(?:pada)?|\b(?:${GAINED})(?: langsung)?(?: oleh)?) (?:(?:kepala(?: sekolah| madrasah)?|pihak) )?(?=[\uE004\uE005])`;
const mayDeal = gate(DEALT);
const PRAISED =
  /\b(?:kategori|berprestasi|teladan|peduli|juara|pemenang|ter(?:baik|tinggi|banyak|cepat|bersih|rapi|inovatif|aktif|tertib|favorit))\b[^.;,]*$|\b(?:predikat|gelar|penghargaan) [^.;,\uE000-\uE006]*\uE001+[^.;,]*$/u;

export function dealtUnits(sentence: Span, context: Context): readonly Holder[] {
  const { mask } = context;
  const body = mask.slice(sentence.start, sentence.end);
  if (!mayDeal(mask, sentence) || !DEALT.test(body) || isMatch(body)) return [];
  return mentionsIn(context.mentions, sentence).flatMap((unit) => {
    if (unit.type !== 'unit' && (unit.type !== 'official' || !isHeadOfUnit(unit.quote))) return [];
    const before = mask.slice(sentence.start, unit.start);
    const verb = DEALT.exec(`${before.slice(-VERB)}\uE004`);
    const lead = before.slice(0, Math.max(0, before.length - VERB) + (verb?.index ?? 0));
    const home = verb && PRAISED.test(lead) && statusOf(before, '').status === 'asserted' && homeOf(unit, context);
    return home ? [home] : [];
  });
}

/** "diserahterimakan langsung kepada kepala sekolah ": no verb of it is longer. */
const VERB = 50;

function startingWith(first: Span, sentence: Span, context: Context): readonly Holder[] {
  const inside = mentionsIn(context.mentions, sentence);
  const list = stringsOf(sentence, inside, context).find(({ span }) => span.start === first.start);
  if (list) return list.holders;
  const [one] = inside.filter(isBearer).filter(({ start }) => start === first.start);
  const home = one && homeOf(one, context);
  return home ? [home] : [];
}
