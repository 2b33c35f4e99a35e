import { ADVERB, GAINED, GAINS, GIVEN, NAMELY, PRIZE } from '../language/word-classes.ts';
import { isNational } from '../recognise/is-national.ts';
import type { TierMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { SPEAKS_OF_WINNERS } from './bearers.ts';
import { claimable } from './claimable-tiers.ts';
import { type Context, mentionsIn } from './context.ts';
import { describedPrizes } from './described-lists.ts';
import { type Draft, draftOf, type Holder } from './draft.ts';
import { holder, isBearer } from './holder.ts';
import { holdersIn } from './holders-in.ts';
import { levelOf } from './level-of.ts';
import { isOfUnnamed } from './many.ts';
import { gate } from './mask-words.ts';
import { SIGN } from './masked.ts';
import { dealtUnits, givenHolders, placedHolders } from './nameless-holders.ts';
import { listedHolders } from './nameless-lists.ts';
import { isAtAnotherTime, yearInClause } from './printed-year.ts';
import { statusOf } from './status-cues.ts';
import { allStrings } from './unit-strings.ts';
import { inText, OTHER_OBJECT, type WinCue, winCues } from './win-cues.ts';

/** An award that is told without a name: "meraih penghargaan dari BNN", "received awards from Antara". */
const UNNAMED =
  /(?<![A-Za-zÀ-ɏ-])(?:penghargaan|awards?|(?:prestasi|kinerja) terbaik|(?:piagam|plakat|trofi)(?= (?:dari|sebagai|atas)\b)|apresiasi(?= (?:dari [^.;]{1,90} )?sebagai\b))(?![A-Za-zÀ-ɏ-])/gu;

/** Most sentences speak of no prize. */
const mayPrize = gate(
  /penghargaan|award|(?:prestasi|kinerja) terbaik|piagam|plakat|trofi|apresiasi|predikat|\bgelar\b/,
);

const ALIKE = /^ (?:serupa|(?:yang )?sama)\b/;

/** Spoken of before, or of any: it is no prize of its own. */
const KNOWN =
  /^,? (?:ini|itu|tersebut|serupa|tadi|yang (?:sama|luar biasa|tinggi|besar)|semacam|apa ?pun|lain(?:nya)?|(?:di|men)jadi|setinggi|atas (?:kerja|dedikasi|jasa|pengabdian)|ceremony|recipients?|winners?|night|presentation)\b/;

/** "Daerah lain yang menerima penghargaan adalah ...", where another was named: that one, unless more is said of it. */
const OF_ITS_OWN =
  /^(?: (?:[A-Za-zÀ-ɏ]|\uE001)+){0,2} (?:dari|oleh|sebagai|atas|bidang|dalam|sekaligus|from|for|as)\b|^ (?:untuk )?[\uE001]/u;
const ANY = /^/;

/** A verb further from the prize than this governs something else. */
const REACH = 60;

/** Between the verb and the prize, or the holder and the verb, something else begins. */
const APART = /[.;:]|\b(?:yang|untuk|agar|karena|setelah|ketika|saat|sebelum|who|which|that)\b/;

/** "atlet asal Kota X", "warga Kabupaten Y": somebody from there, not the body. */
const SOMEBODY_OF =
  /\b(?:asal|dari|warga|siswa|siswi|pelajar|atlet|guru|pemuda|tokoh|petani|pelaku|perusahaan|umkm|komunitas|masyarakat|relawan|personel|anggota|polisi|kapolres|kapolda|dandim|kajari|kepala desa|kades|lurah|camat)\s*$/;

/** Between units and their verb. */
const BEFORE_VERB =
  /^(?: \([^()]*\))?,? (?:(?:kembali|juga|berhasil|sukses|telah|sudah|turut|resmi|(?:ditetapkan|dinobatkan|terpilih|diumumkan|dinyatakan)(?: sebagai)?|again|also|has|have|was) )*$/;

/** What those who have it are named behind: "desa yang mendapat penghargaan dari KPK adalah Desa A, Kabupaten X, Desa B, ...". */
const NAMES_THEM = pattern`^[^.;\uE003-\uE005]{0,80}?\b(?:adalah|${NAMELY}|masing-masing|were|are)\b[\s,:]*$`;

/** Between a prize that is given and those who get it: "penghargaan kepada Polres X", "awards to". */
const GOES_TO =
  /^(?: [A-Za-zÀ-ɏ\uE001\uE003\uE005-]+){0,8}?,? (?:(?:langsung |masing-masing )?(?:kepada|bagi|to)|di(?:raih|terima) (?:oleh )?)(?: the| ?kepala sekolah)? ?$/u;

/** "terima kasih dan penghargaan kepada": what is only said. */
const THANKS = /\b(?:kasih|apresiasi|ucapan)\b/;

/** "Penghargaan yang sama juga diberikan kepada": it has others as well. */
const ALSO = /\b(?:juga|sama|serupa|lainnya|also|same|similar)\b/;

/**
 * The claims of sentences that tell of a prize without its name, for those whom no other sentence gives any. `told` are the
 * claims of the prizes that have a name.
 */
export function namelessDrafts(sentences: readonly Span[], told: readonly Draft[], context: Context): readonly Draft[] {
  const named = told.filter(({ status, hollow }) => status === 'asserted' && !hollow);
  const own = named.some(({ award }) => award) ? OF_ITS_OWN : ANY;
  const places = named.length > 0 ? [] : sentences.flatMap((sentence) => inPlace(sentence, context));
  const listed = context.mentions.some(({ type }) => type === 'award') ? [] : listedHolders(sentences, context);
  const have = new Set(named.flatMap(({ recipient }) => recipient?.codes ?? []));
  const prizes: Draft[] = [];
  for (const sentence of sentences) {
    if (!mayPrize(context.mask, sentence)) continue;
    if (mentionsIn(context.mentions, sentence).some(({ type }) => type === 'award')) {
      prizes.push(...besideNamed(sentence, context));
      continue;
    }
    prizes.push(...inSentence(sentence, { own, again: prizes.length > 0, beside: named.length > 0 }, context));
  }
  const free = prizes.filter(
    ({ recipient, span }) =>
      recipient &&
      (!recipient.codes.some((code) => have.has(code)) || isFurther(context.mask.slice(span.start, span.end))),
  );
  const holding = new Set(named.map(({ unit }) => unit));
  const dealt = sentences.some((sentence) => mayPrize(context.mask, sentence))
    ? sentences.flatMap((sentence) => dealtIn(sentence, context)).filter(({ unit }) => !holding.has(unit))
    : [];
  const described = describedPrizes(sentences, context).flatMap(({ span, holder, described }) =>
    draftsOf([holder], span, context).map((draft): Draft => ({ ...draft, described })),
  );
  return [
    ...free,
    ...places,
    ...listed.flatMap(({ sentence, holders }) => draftsOf(holders, sentence, context)),
    ...dealt,
    ...described,
  ];
}

function dealtIn(sentence: Span, context: Context): readonly Draft[] {
  // A place or a title says more, and is read elsewhere.
  const plain = mentionsIn(context.mentions, sentence).every(
    ({ type, quote }) => type !== 'award' && type !== 'innovation' && !(type === 'tier' && PLACED.test(quote)),
  );
  return plain ? draftsOf(dealtUnits(sentence, context), sentence, context) : [];
}

const PLACED = /^(?:juara|terbaik|harapan|peringkat|pemenang|top|\d)/i;

/** "..., Bupati X meraih penghargaan pembangunan wisata desa terbaik, dan Wali Kota Y ...": one in a row of winners, the first of a named prize. */
const IN_ROW = patternOfAll`(?<=, |dan |serta )[\uE003\uE005]+ (?:(?:${ADVERB}) )*(?:${GAINS}) penghargaan (?!ini|itu|tersebut|serupa|yang|dari|sebagai|bersama)(?=[a-z])[^,;.\uE000]{8,120}(?=[,;.]|$)`;

function besideNamed(sentence: Span, context: Context): readonly Draft[] {
  const body = context.mask.slice(sentence.start, sentence.end);
  return everyMatch(IN_ROW, body).flatMap(({ 0: clause, index }) => {
    const span = { start: sentence.start + index, end: sentence.start + index + clause.length };
    const [first] = mentionsIn(context.mentions, span);
    if (!first || !isBearer(first) || first.codes.length !== 1) return [];
    return draftsOf([holder(first, context.regions)], span, context);
  });
}

/** "Selain itu, Kabupaten X juga menerima penghargaan dari Y sebagai ...": besides the prizes that have a name. */
function isFurther(sentence: string): boolean {
  return MORE.test(sentence) && ITS_GIVER.test(sentence);
}

const MORE = pattern`^\W*(?:sebelumnya|(?:selain|di ?samping|(?:tak|tidak|bukan) hanya) itu|(?:tak|tidak) ketinggalan)\b|\b(?:juga|turut) (?:(?:${ADVERB}) )*(?:${GAINS})\b`;
const ITS_GIVER = pattern`\b(?:${PRIZE})(?: [a-z]+){0,2} dari (?!pemerintah pusat|berbagai|banyak|sejumlah|beberapa|pihak)[^.;]{3,90}? (?:sebagai|atas|karena|berkat|dalam|kategori|bidang)\b`;

function inPlace(sentence: Span, context: Context): readonly Draft[] {
  return draftsOf(placedHolders(sentence, context), sentence, context);
}

/** `again`: a prize was told before; `beside`: other claims have been found. */
type Told = { readonly own: RegExp; readonly again: boolean; readonly beside: boolean };

function inSentence(sentence: Span, { own, again, beside }: Told, context: Context): readonly Draft[] {
  const body = context.mask.slice(sentence.start, sentence.end);
  for (const { 0: word, index } of everyMatch(UNNAMED, body)) {
    const before = body.slice(0, index);
    const after = body.slice(index + word.length);
    if (statusOf(before, after).status !== 'asserted') continue;
    if ((again ? ALSO.test(after) || !KNOWN.test(after) : !KNOWN.test(after) && own === ANY) && !THANKS.test(before)) {
      const takers = takersOf(sentence, index + word.length, context);
      if (takers.length > 0) return draftsOf(takers, sentence, context);
    }
    // "Daerah lain yang menerima penghargaan serupa adalah A, B dan C": the prize that was told before.
    const others = again && ALIKE.test(after) ? listBehind(sentence, index + word.length, context) : undefined;
    if (others) return draftsOf(others, sentence, context);
    if (KNOWN.test(after) || !own.test(after)) continue;
    const verb = winCues(before).findLast(({ voice }) => voice === 'takes');
    if (!verb || index - verb.end > REACH || APART.test(before.slice(verb.end))) continue;
    if (OTHER_OBJECT.test(before.slice(verb.end))) continue;
    const holders = holdersOf({ sentence, verb, prize: index + word.length, body }, context);
    if (holders.length > 0) return draftsOf(holders, sentence, context);
  }
  return draftsOf(givenHolders(sentence, beside, context), sentence, context);
}

/** "penghargaan kepada", "penghargaan lingkungan diraih tiga desa, yakni". */
function goesTo(between: string): boolean {
  return GOES_TO.test(between) || (IS_TAKEN.test(between) && NAMES_THEM.test(between));
}

const IS_TAKEN = pattern`^(?: [A-Za-zÀ-ɏ\uE001-]+){0,8}? (?:${GAINED}|${GIVEN}|jatuh)\b`;

/** "memberikan penghargaan kepada Polres X dan Polres Y". */
function takersOf(sentence: Span, prize: number, context: Context): readonly Holder[] {
  const inside = mentionsIn(context.mentions, sentence);
  return (
    allStrings(sentence, inside, context).find(
      ({ span: { start } }) =>
        start >= sentence.start + prize && goesTo(context.mask.slice(sentence.start + prize, start)),
    )?.holders ?? []
  );
}

function listBehind(sentence: Span, prize: number, context: Context): readonly Holder[] | undefined {
  const from = sentence.start + prize;
  return allStrings(sentence, mentionsIn(context.mentions, sentence), context).find(
    ({ span }) => span.start >= from && NAMES_THEM.test(context.mask.slice(from, span.start)),
  )?.holders;
}

function holdersOf(
  { sentence, verb, prize, body }: { sentence: Span; verb: WinCue; prize: number; body: string },
  context: Context,
): readonly Holder[] {
  const { mask, regions, mentionById } = context;
  const inside = mentionsIn(context.mentions, sentence);
  const list = listBehind(sentence, prize, context);
  if (list) return list;
  if (isOfUnnamed(body.slice(0, verb.start)) || SPEAKS_OF_WINNERS.test(body.slice(0, verb.start))) return [];
  const cue = inText(verb, sentence.start);
  const units = allStrings(sentence, inside, context).find(
    ({ span }) =>
      span.end <= cue.start &&
      (mask.charAt(span.start) === SIGN.unit || mask.charAt(span.start) === SIGN.official) &&
      BEFORE_VERB.test(mask.slice(span.end, cue.start)),
  );
  if (units) return units.holders;
  return holdersIn(sentence, mask, inside, cue, regions).filter(({ codes, mentions }) => {
    const place = mentionById.get(mentions[0] ?? '');
    return (
      place !== undefined &&
      codes.length > 0 &&
      !isNational(codes) &&
      place.end <= cue.start &&
      !SOMEBODY_OF.test(mask.slice(sentence.start, place.start))
    );
  });
}

function draftsOf(holders: readonly Holder[], sentence: Span, context: Context): readonly Draft[] {
  const { mask, mentions, eventYear } = context;
  const before = isAtAnotherTime(sentence, mask);
  if (holders.length === 0 || (before && !isFurther(mask.slice(sentence.start, sentence.end)))) return [];
  const inside = mentionsIn(mentions, sentence);
  const [tier, ...others] = claimable(
    inside.filter((mention): mention is TierMention => mention.type === 'tier'),
    mask,
  );
  const level = tier && others.length === 0 ? levelOf({ named: false, quote: '' }, [tier], []) : undefined;
  const year = yearInClause(undefined, sentence, sentence, mask, mentions);
  const known = year ?? (before ? undefined : eventYear);
  return holders.map((recipient) => {
    const unit = inside.find(({ type, id }) => type === 'unit' && recipient.mentions.includes(id));
    return draftOf({
      status: 'asserted',
      span: sentence,
      competitions: [],
      general: false,
      year: known?.year,
      yearFrom: known?.from,
      tier: level?.tier,
      category: level?.category,
      recipient,
      unit: unit?.type === 'unit' ? unit.name : undefined,
      mentions: [...(tier && others.length === 0 ? [tier.id] : []), ...recipient.mentions],
      inferred: year ? [] : ['year'],
    });
  });
}
