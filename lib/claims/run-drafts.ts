import { COUNTING, IN_A_ROW, ROMAN } from '../language/number-words.ts';
import { FILLED, GAINED, GAINED_STEM, GAINS, GAINS_BARE, NAMELY, TWO_TO_TEN } from '../language/word-classes.ts';
import type { TierMention } from '../recognise/mention.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { dealtDrafts } from './built-drafts.ts';
import type { ClauseScope } from './clause-scope.ts';
import type { Draft, Holder } from './draft.ts';
import type { Dealt } from './share-drafts.ts';
import { statusOf } from './status-cues.ts';
import { allStrings } from './unit-strings.ts';
import { withUnit } from './with-unit.ts';

const TAKES_A_PLACE = pattern`^,? (?:yang )?(?:berhasil )?(?:sebagai|di|menjadi|${GAINS}|${GAINS_BARE}|menempati|menduduki|keluar sebagai)(?: posisi| tempat| penghargaan)? $`;
const TAKES_PLACES = pattern`^,?(?: \(?kec(?:\.|amatan) [^,.;()]{2,30}\)?)?,? (?:masing-masing |berturut-turut )?(?:sebagai|${GAINS}|menjadi|menempati|menduduki|di|(?:harus )?puas (?:di|dengan))(?: posisi| tempat)? $`;

const NONE: Dealt = { drafts: [], spans: [] };

/** "sampai III", "hingga peringkat ketiga": where a run of places ends, told in a word or by another tier. */
const UP_TO = /^["”’']?\s*(?:hingga|sampai(?: dengan)?|s\.?\/?d\.?|–|-)\s*(?:(\uE001+)|(?:ke-?\s?)?([A-Za-zÀ-ɏ\d]+))/u;

/** "juara II, III dan IV", "peringkat kedua, ketiga, dan keempat": the places told one by one. */
const ONE_BY_ONE = pattern`^["”’']?((?:,? ?(?:dan |serta |& ?)?(?:ke-?\s?)?(?:\uE001+|[A-Za-zÀ-ɏ\d]{1,7}(?![A-Za-zÀ-ɏ\d]))){1,5}?)(?= (?:masing-masing|secara|berturut-turut|di(?:${GAINED_STEM}|tempati|duduki)|jatuh|adalah|${NAMELY}|diberikan|respectively)\b)`;

/** "juara II, III dan IV Lomba X", "pemenang pertama, kedua, serta ketiga": each place by its number, whatever follows. */
const EACH = pattern`^((?:, ?(?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|ke[a-z]{3,7}|${TWO_TO_TEN}|\uE001+))*,? (?:dan|serta|&) (?:ke-?)?(?:[ivx]{1,4}|\d{1,2}|ke[a-z]{3,7}|${TWO_TO_TEN}|\uE001+))(?![A-Za-zÀ-ɏ\d])`;

/** What says that the places go to the names in their order. */
const IN_ORDER = /\b(?:masing- ?masing|berturut-turut|(?:secara )?ber?urutan|secara berurut(?:an)?|respectively)\b/;

const COUNTS: readonly (readonly string[])[] = [ROMAN, IN_A_ROW, COUNTING, COUNTING.map((_, i) => `${i + 1}`)];

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
    const strings = allStrings(sentence, inside, context);
    const after = strings.find(({ span }) => span.start >= behind);
    const next = after?.holders.length === places.length ? after : undefined;
    const list = next ?? strings.findLast(({ span }) => span.end <= first.start);
    if (list?.holders.length !== places.length) continue;
    if (next ? !tellsOrder(mask.slice(behind, next.span.start), each) : !endsRow(list.span, first, behind, each, mask))
      continue;
    if (statusOf(mask.slice(sentence.start, first.start), '').status !== 'asserted') continue;
    const awards = inside.filter((mention) => mention.type === 'award');
    const own = awards.findLast(({ end }) => end <= first.start) ?? awards[0];
    const award = own ?? lent?.award;
    if (!award) continue;
    const lead = next ? undefined : leadOf(first, list.span, strings, tiers, mask);
    const dealt = [
      ...(lead ? [lead] : []),
      ...places.map((name, i) => ({ tier: { ...first, name, quote: name }, holders: list.holders.slice(i, i + 1) })),
    ];
    const drafts = dealt.flatMap(({ tier, holders }) =>
      dealtDrafts({ award, own, clause: sentence, sentence, tiers: [tier], holders, context, lent }).map((draft) =>
        withUnit(draft, inside),
      ),
    );
    const start = Math.min(lead?.tier.start ?? first.start, list.span.start);
    const span = { start, end: Math.max(behind, list.span.end) };
    return { drafts, spans: [span] };
  }
  return NONE;
}

/** "Desa A dan Desa B sebagai juara II dan III": the places stand behind the names, and end what is told of them. */
function endsRow(list: Span, first: Span, behind: number, each: boolean, mask: string): boolean {
  const between = mask.slice(list.end, first.start);
  return (
    (each || IN_ORDER.test(between)) &&
    TAKES_PLACES.test(between) &&
    /^["”’)]*\s*(?:$|[.,;(\uE000]|dalam\b|pada\b|untuk\b)/u.test(mask.slice(behind, behind + 8))
  );
}

/** "diraih", "adalah": between a place and whoever has it. */
const PLACE_TAKEN = pattern`\b(?:di(?:${GAINED_STEM}|tempati|duduki)|jatuh|adalah|${NAMELY})\b[^.;]*$`;

/** "Juara I diraih Desa A, diikuti Desa B dan Desa C sebagai juara II dan III", "Desa A menempati peringkat pertama, disusul ...": who came before. */
function leadOf(
  { name }: TierMention,
  list: Span,
  strings: readonly { readonly holders: readonly Holder[]; readonly span: Span }[],
  tiers: readonly TierMention[],
  mask: string,
): { readonly tier: TierMention; readonly holders: readonly Holder[] } | undefined {
  const lead = strings.findLast(({ span }) => span.end <= list.start);
  if (!lead || lead.holders.length > 1) return undefined;
  const behind = tiers.find(({ start, end }) => start >= lead.span.end && end <= list.start);
  const tier = behind ?? tiers.findLast(({ end }) => end <= lead.span.start);
  if (!tier || (numberOf(tier.name) ?? 0) + 1 !== numberOf(name)) return undefined;
  const taken = behind ? TAKES_A_PLACE : PLACE_TAKEN;
  const followed = /^[^.;]{0,40}?,? ?(?:kemudian |lalu |selanjutnya )?(?:diikuti|disusul)(?: oleh)? $/;
  const [from, to] = behind ? [lead.span.end, tier.start] : [tier.end, lead.span.start];
  const last = behind ? tier.end : lead.span.end;
  return taken.test(mask.slice(from, to)) && followed.test(mask.slice(last, list.start))
    ? { tier, holders: lead.holders }
    : undefined;
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
  return IN_ORDER.test(between) || (each && LEADS_ON.test(between));
}

const LEADS_ON = pattern`(?:\b(?:${GAINED}|${FILLED}|adalah|${NAMELY}|kepada|oleh)|:)\s*$`;

/** "juara I" and "III" make "juara I", "juara II", "juara III", counted as they are printed. */
function runOf(first: string, last: string): readonly string[] {
  const printed = /[A-Za-zÀ-ɏ\d]+$/u.exec(first)?.[0] ?? '';
  const row = COUNTS.find((words) => words.includes(printed.toLowerCase()));
  const from = numberOf(first);
  const to = numberOf(last);
  if (!row || from === undefined || to === undefined || to <= from) return [];
  const head = first.slice(0, -printed.length);
  const upper = printed === printed.toUpperCase();
  return row.slice(from - 1, to).map((word) => head + (upper ? word.toUpperCase() : word));
}

function numberOf(rank: string): number | undefined {
  const word = /[A-Za-zÀ-ɏ\d]+$/u.exec(rank.toLowerCase())?.[0].replace(/^ke-?(?=\d)/, '');
  const place = word === undefined ? -1 : Math.max(...COUNTS.map((words) => words.indexOf(word)));
  return place < 0 ? undefined : place + 1;
}
