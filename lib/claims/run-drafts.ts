import type { Mention, TierMention } from '../recognise/mention.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft } from './draft.ts';
import { stringsOf } from './holder-strings.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';

const NONE: Dealt = { drafts: [], spans: [] };

/** "sampai III", "hingga peringkat ketiga": where a run of places ends, told in a word or by another tier. */
const UP_TO = /^["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?|–|-)\s*(?:(\uE001+)|(?:ke-?\s?)?([\p{L}\d]+))/u;

/** "juara II, III dan IV", "peringkat kedua, ketiga, dan keempat": the places told one by one. */
const ONE_BY_ONE =
  /^["”’']?((?:,? ?(?:dan |serta |& ?)?(?:ke-?\s?)?(?:\uE001+|[\p{L}\d]{1,7}(?![\p{L}\d]))){1,5}?)(?= (?:masing-masing|secara|berturut-turut|di(?:raih|peroleh|terima|menangkan|tempati|duduki)|jatuh|adalah|yakni|yaitu|diberikan|respectively)\b)/u;

/** "juara II, III dan IV Lomba X", "pemenang pertama, kedua, serta ketiga": each place by its number, whatever follows. */
const EACH =
  /^((?:, ?(?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|ke[a-z]{3,7}|dua|tiga|empat|lima|enam))*,? (?:dan|serta|&) (?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|ke[a-z]{3,7}|dua|tiga|empat|lima|enam))(?![\p{L}\d])/u;

/** What says that the places go to the names in their order. */
const IN_ORDER = /\b(?:masing- ?masing|berturut-turut|(?:secara )?ber?urutan|secara berurut(?:an)?|respectively)\b/;

const COUNTS: readonly (readonly string[])[] = [
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan', 'kesepuluh'],
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
];

/**
 * The claims of "juara I sampai III diraih masing-masing Kota X, Kota Y, dan Kota Z": as many names as places, in their
 * order. Empty where the numbers differ or nothing says that the order tells.
 */
export function runDrafts(
  { sentence, inside, context }: Pick<ClauseScope, 'sentence' | 'inside' | 'context'>,
  lent: Draft | undefined,
): Dealt {
  const { mask } = context;
  const tiers = inside.filter((mention): mention is TierMention => mention.type === 'tier');
  for (const first of tiers) {
    if (numberOf(first.name) === undefined) continue;
    const rest = mask.slice(first.end, sentence.end);
    const run = upTo(first, rest, tiers) ?? oneByOne(first, rest, tiers);
    if (!run) continue;
    const { places, behind, each } = run;
    const list = stringsOf(sentence, inside, context).find(({ span }) => span.start >= behind);
    if (list?.holders.length !== places.length || !tellsOrder(mask.slice(behind, list.span.start), each)) continue;
    if (statusOf(mask.slice(sentence.start, first.start), '').status !== 'asserted') continue;
    const awards = inside.filter((mention) => mention.type === 'award');
    const own = awards.findLast(({ end }) => end <= first.start) ?? awards[0];
    const award = own ?? lent?.award;
    if (!award) continue;
    const drafts = places.flatMap((name, i) =>
      dealtDrafts({
        award,
        own,
        clause: sentence,
        sentence,
        tiers: [{ ...first, name, quote: name }],
        holders: list.holders.slice(i, i + 1),
        context,
        lent,
      }).map((draft) => withUnit(draft, inside)),
    );
    return { drafts, spans: [{ start: first.start, end: list.span.end }] };
  }
  return NONE;
}

type Run = { readonly places: readonly string[]; readonly behind: number; readonly each: boolean };

function upTo(first: TierMention, rest: string, tiers: readonly TierMention[]): Run | undefined {
  const found = UP_TO.exec(rest);
  if (!found) return undefined;
  const behind = first.end + found[0].length;
  const last = found[1] === undefined ? found[2] : tiers.find(({ end }) => end === behind)?.name;
  const places = runOf(first.name, last ?? '');
  return places.length < 2 ? undefined : { places, behind, each: false };
}

/** Only places that follow one another: "juara I, III dan harapan" is no run. */
function oneByOne(first: TierMention, rest: string, tiers: readonly TierMention[]): Run | undefined {
  const found = ONE_BY_ONE.exec(rest) ?? EACH.exec(rest);
  const behind = first.end + (found?.[1]?.length ?? 0);
  const named = tiers.filter(({ start, end }) => start >= first.end && end <= behind);
  const printed = (found?.[1] ?? '').replace(/\uE001+/gu, () => ` ${named.shift()?.name ?? ''} `);
  const last = printed.split(/[\s,]+/).findLast((word) => numberOf(word) !== undefined);
  const places = runOf(first.name, last ?? '');
  const told = printed.split(/[\s,]+/).filter((word) => numberOf(word) !== undefined).length + 1;
  return places.length < 2 || places.length !== told ? undefined : { places, behind, each: true };
}

/** Each place told by its number, as many as names: their order tells even without "masing-masing". */
function tellsOrder(between: string, each: boolean): boolean {
  return (
    IN_ORDER.test(between) ||
    (each && /(?:\b(?:diraih|ditempati|dimenangkan|adalah|yakni|yaitu|kepada|oleh)|:)\s*$/.test(between))
  );
}

function withUnit(draft: Draft, inside: readonly Mention[]): Draft {
  const unit = inside.find(({ type, id }) => type === 'unit' && draft.recipient?.mentions.includes(id));
  return unit?.type === 'unit' ? { ...draft, unit: unit.name } : draft;
}

/** "juara I" and "III" make "juara I", "juara II", "juara III", counted as they are printed. */
function runOf(first: string, last: string): readonly string[] {
  const printed = /[\p{L}\d]+$/u.exec(first)?.[0] ?? '';
  const row = COUNTS.find((words) => words.includes(printed.toLowerCase()));
  const from = numberOf(first);
  const to = numberOf(last);
  if (!row || from === undefined || to === undefined || to <= from) return [];
  const head = first.slice(0, -printed.length);
  const upper = printed === printed.toUpperCase();
  return row.slice(from - 1, to).map((word) => head + (upper ? word.toUpperCase() : word));
}

function numberOf(rank: string): number | undefined {
  const word = /[\p{L}\d]+$/u.exec(rank.toLowerCase())?.[0].replace(/^ke-?(?=\d)/, '');
  const place = word === undefined ? -1 : Math.max(...COUNTS.map((words) => words.indexOf(word)));
  return place < 0 ? undefined : place + 1;
}
