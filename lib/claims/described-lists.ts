import { GAINED, GAINED_STEM, NAMELY, ORDINAL, TWO_TO_TEN } from '../language/word-classes.ts';
import type { Mention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { type Context, mentionsIn } from './context.ts';
import { holdersOfCounted } from './counted-lists.ts';
import type { Holder } from './draft.ts';
import { isBearer } from './holder.ts';
import { holdersIn } from './holders-in.ts';
import { isOfUnnamed } from './many.ts';
import { gate } from './mask-words.ts';
import { statusOf } from './status-cues.ts';
import { inText, OTHER_OBJECT, winCues } from './win-cues.ts';

/** A prize that is told by what it is for: "penghargaan sebagai kabupaten sehat", "piagam dari Gubernur atas ...", "penghargaan kearsipan". */
const ITEM = patternOfAll`(?<![A-Za-zÀ-ɏ-]|\b(?:\d{1,3}|${TWO_TO_TEN}|sejumlah|beberapa|berbagai|banyak|sederet|kategori|buah|bentuk|wujud|penyerahan|pemberian|terima) )(?:penghargaan|apresiasi|piagam(?! penghargaan)) (?!(?:[a-z]+ ){0,3}(?:yakni|yaitu|di ?antara|seperti|antara|masing)|(?:dari|oleh) (?![^.;]{0,150}\b(?:sebagai|atas|untuk|bidang|dalam|karena|kategori|terkait)\b)|(?:ini|itu|tadi|tersebut|yang|bergengsi|prestisius|(?:inter)?nasional|tingkat|sekaligus|adalah|dan|atau|serta|kepada|bagi|(?:ke)?(?:pertama|${TWO_TO_TEN})|pun|ada|juga|sudah|telah|akan|untuk (?:me|di)[a-z]+)\b|lain|serupa|semacam|apa|selanjut|berikut|terakhir|di(?! bidang)|me[mn])[A-Za-zÀ-ɏ\uE000-\uE006‘“"]`;

/** Most sentences have none. */
const maySpeak = gate(/penghargaan|apresiasi|piagam/);

/** "Penghargaan tersebut yakni", "Empat buah penghargaan itu adalah", "Penghargaan lainnya yaitu": the list begins. */
const LEADS = pattern`^\W*(?:[a-z\d]+ ){0,4}?(?:penghargaan|prestasi|apresiasi|piagam)(?:nya)?(?: (?:ini|itu|tersebut|lain(?:nya)?|${ORDINAL}|selanjutnya|berikutnya|terakhir|yang (?:berhasil |telah |sudah )?(?:di)?(?:${GAINED_STEM})[a-z]*(?: oleh)?(?: [a-z\uE003\uE005]+){0,4}))*,? ?(?:adalah|${NAMELY}|seperti|berupa|:)|^\W*(?:${NAMELY})`;

/** "Kemudian", "Setelah itu", "Yang kedua", "Pertama": an item more. */
const FURTHER = pattern`^\W*(?:lalu|kemudian|selanjutnya|berikutnya|setelah itu|selain itu|serta|juga|terakhir|ada(?: juga| pula)?|(?:yang )?(?:${ORDINAL}|terakhir)|\d{1,2}[.)])\b`;

/** Between the opening of an item's sentence and the item: no more than when. */
const BARE = /^[^\uE000-\uE005]{0,24}$/u;

/** Further than this from its prize, a verb governs something else. */
const REACH = 60;
const APART = /[.;:]|\b(?:yang|untuk|agar|karena|setelah|ketika|saat|sebelum)\b/;

/** "dari Gubernur X", "diserahkan oleh", "bersama Kota Y": who gave it, or was there. */
const GIVER =
  /\b(?:dari|oleh|bersama|kepada|didampingi|disaksikan|mewakili|di|ke|se-?|diserahkan|diberikan|diterima|untuk|melalui)(?: (?:langsung|menteri|oleh|pemerintah|pj|bapak|ibu|wilayah))* ?$/;

const TAKES = pattern`\b(?:${GAINED})(?: oleh)? ?$`;

/** As many sentences as this may stand between two items of a list. */
const NEAR = 3;
/** As much of an item's words as tells it from the next one. */
const KEY = 48;

/** The contest that all of a sentence's prizes are of. */
const IN_NAMED = /\b(?:dalam|pada|di|ajang|acara|kompetisi) (?:(?:ajang|acara|kegiatan|kompetisi|malam) ){0,2}\uE000/u;

export type Described = { readonly span: Span; readonly holder: Holder; readonly described: string };

/**
 * Several prizes of one body that have no name, each told by what it is for, in one sentence or in the sentences behind one that
 * counts them: "Empat penghargaan tersebut yaitu penghargaan sebagai ..., kemudian penghargaan atas ...".
 */
export function describedPrizes(sentences: readonly Span[], context: Context): readonly Described[] {
  const found: Described[] = [];
  let open: { readonly holder: Holder; readonly left: number; readonly begun: boolean } | undefined;
  for (const sentence of sentences) {
    const body = context.mask.slice(sentence.start, sentence.end);
    const speaks = maySpeak(context.mask, sentence);
    const items = speaks ? itemsIn(sentence, body) : [];
    const [counted, ...more] = speaks ? holdersOfCounted(sentence, context) : [];
    const own = counted ? (more.length === 0 ? counted : undefined) : subjectOf(sentence, body, items, context);
    const listed =
      open !== undefined && items.length > 0 && isListed(body, items[0]!.start - sentence.start, open.begun);
    const holder = own ?? (listed ? open?.holder : undefined);
    const told =
      holder?.codes.length === 1 && !holder.codes[0]!.startsWith('body:') && (listed || items.length > 1)
        ? items.flatMap((item) => toldOf(item, sentence, holder, context))
        : [];
    // "meraih dua penghargaan ... dalam ajang X": they have the name of what they were won in.
    if (told.length > 0 && IN_NAMED.test(body)) continue;
    if (told.length > 1 || (told.length > 0 && listed)) found.push(...told);
    if (holder) open = { holder, left: NEAR, begun: listed || (open?.begun ?? false) };
    else open = open && open.left > 0 ? { ...open, left: open.left - 1 } : undefined;
  }
  return found;
}

function isListed(body: string, at: number, begun: boolean): boolean {
  const before = body.slice(0, at);
  const lead = LEADS.exec(body);
  if (lead && lead[0].length <= at + ITEM_WORD) return statusOf(before, '').status === 'asserted';
  const further = FURTHER.exec(body);
  return (
    (further !== null || begun) && BARE.test(before.slice(further?.[0].length ?? 0)) && winCues(before).length === 0
  );
}

/** "Penghargaan lainnya adalah": the noun itself may have been taken for the item. */
const ITEM_WORD = 12;

const PARTED = /[,;]|\b(?:dan|serta|kemudian|lalu)\b/;

function itemsIn(sentence: Span, body: string): readonly Span[] {
  const found = everyMatch(ITEM, body).map(({ index }) => index);
  // "menerima penghargaan Penganugerahan Apresiasi Kinerja": one noun behind the other is one prize.
  const starts = found
    .filter((index, i) => i === 0 || PARTED.test(body.slice(found[i - 1], index)))
    .map((index) => sentence.start + index);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? sentence.end }));
}

/** The one body whose verb has the prizes for its object. */
function subjectOf(sentence: Span, body: string, items: readonly Span[], context: Context): Holder | undefined {
  if (items.length < 2) return undefined;
  const noun = items[0]!.start - sentence.start;
  if (statusOf(body.slice(0, noun), '').status !== 'asserted') return undefined;
  const verb = winCues(body.slice(0, noun)).findLast(({ voice }) => voice === 'takes');
  const between = verb ? body.slice(verb.end, noun) : '';
  if (!verb || noun - verb.end > REACH || APART.test(between) || OTHER_OBJECT.test(between)) return undefined;
  if (isOfUnnamed(body.slice(0, verb.start))) return undefined;
  const inside = mentionsIn(context.mentions, sentence);
  const cue = inText(verb, sentence.start);
  const [one, ...others] = holdersIn(sentence, context.mask, inside, cue, context.regions).filter(({ mentions }) =>
    mentions.every((id) => (context.mentionById.get(id)?.end ?? 0) <= cue.start),
  );
  return others.length === 0 ? one : undefined;
}

function isOther(mention: Mention, { codes }: Holder): boolean {
  return isBearer(mention) && mention.type !== 'unit' && !mention.codes.some((code) => codes.includes(code));
}

function toldOf(item: Span, sentence: Span, holder: Holder, context: Context): readonly Described[] {
  const { mask, mentions } = context;
  const words = mask.slice(item.start, item.end);
  const first = words.split(/[,;]/)[0] ?? '';
  const inside = mentionsIn(mentions, item);
  if (inside.some(({ type, start }) => type === 'award' && start - item.start < first.length)) return [];
  // "penghargaan juara kedua yang diraih Puskesmas X": the clinic's own.
  if (inside.some(({ type, start }) => type === 'unit' && TAKES.test(mask.slice(item.start, start)))) return [];
  if (inside.some((one) => isOther(one, holder) && !GIVER.test(mask.slice(item.start, one.start)))) return [];
  if (statusOf(mask.slice(sentence.start, item.start), words).status !== 'asserted') return [];
  return [{ span: item, holder, described: first.slice(0, KEY).trim() }];
}
