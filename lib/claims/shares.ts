import { GAINED_STEM, GAINS, GIVEN_STEM, NAMELY, WON } from '../language/word-classes.ts';
import type { AwardMention, Mention, TierMention } from '../recognise/mention.ts';
import { everyMatch } from '../text/every-match.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { isBearer } from './holder.ts';
import { type Shape, shapeOf } from './shape.ts';

type Bearer = Extract<Mention, { type: 'recipient' | 'unit' | 'official' }>;
export type Anchor = AwardMention | TierMention;

export function isAnchor(mention: Mention): mention is Anchor {
  return mention.type === 'award' || mention.type === 'tier';
}

/** One tier or award of a sentence with those who have it, as the words between them say. */
export type Share = { readonly anchor: Anchor; readonly holders: readonly Bearer[]; readonly span: Span };

type Strength = 'says' | 'adjoins';
type Rule = { readonly strength: Strength; readonly gap: RegExp; readonly from: string };

const VERB = `(?:di ?(?:${GAINED_STEM}|${GIVEN_STEM}|duduki|tempati|isi|pegang)|jatuh|won|awarded|achieved|given|received|presented)`;

/** What may stand between a tier and those named after it. */
const FORWARD: readonly Rule[] = [
  {
    strength: 'says',
    gap: new RegExp(
      `^["”’')]*,?\\s*(?:[A-Za-zÀ-ɏ/-]+\\s+){0,5}?(?:\\([^()\\uE000-\\uE006]{1,30}\\)\\s+)?(?:yang\\s+)?${VERB}\\s+(?:[A-Za-zÀ-ɏ]+\\s+){0,2}?(?:oleh|kepada|ke|pada|untuk|by|to)?\\s*:?\\s*$`,
      'u',
    ),
    from: 'Terbaik Kedua diraih oleh Provinsi X',
  },
  {
    strength: 'says',
    gap: pattern`^["”’')]*[,:]?\s*(?:\(|(?:masing-masing|${NAMELY}|adalah|untuk|bagi|kepada|for|are|is|namely|oleh)\s*[,:]?)\s*$`,
    from: 'tujuh kategori Pratama (Kabupaten X, Kota Y)',
  },
  {
    strength: 'says',
    gap: /^[^\uE000-\uE006.;()]{1,110}\b(?:untuk|diraih|diberikan kepada|diraih oleh|awarded to|achieved by|won by)\s*$/,
    from: 'Penghargaan Khusus bagi provinsi yang memulai ekonomi sirkular untuk Provinsi X',
  },
  {
    strength: 'says',
    gap: new RegExp(
      `^["”’')]*,?\\s*(?:yang\\s+)?${VERB}\\s+(?:oleh\\s+|kepada\\s+)?(?:[A-Za-zÀ-ɏ.'’-]+,?\\s+){1,5}?(?:dari|asal|wakil|perwakilan|utusan)\\s*$`,
      'u',
    ),
    from: 'Juara I diraih oleh Ali Mustapa dari Kabupaten X',
  },
  { strength: 'adjoins', gap: /^["”’')]*[,:]?\s*(?:oleh\s*)?$/, from: 'Terbaik Kedua Provinsi X' },
];

/** What may stand between those who have it and a tier named after them. */
const BACKWARD: readonly Rule[] = [
  {
    strength: 'says',
    gap: pattern`^(?:\s*\([^()]*\))?,?\s*(?:[A-Za-zÀ-ɏ-]+\s+){0,6}?(?:${GAINS}|menempati|menduduki|dapat|berada|puas|menjadi|dinobatkan|dinyatakan|ditetapkan|terpilih|keluar|tampil|${WON}|got)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,4}?$`,
    from: 'Kabupaten X menempati peringkat kedua',
  },
  { strength: 'adjoins', gap: /^\s*(?:\(|,|di|pada|sebagai|dengan|untuk)?\s*$/, from: 'Kota Y di posisi ketiga' },
];

const HOLDER = '[\\uE003-\\uE005]';
const BETWEEN =
  '(?:\\s*[,;/]\\s*(?:dan|serta|and|as well as|&|hingga|maupun|kemudian|lalu|disusul|diikuti)?\\s*(?:oleh\\s+)?|\\s+(?:dan|serta|and|as well as|&|hingga|maupun|kemudian|lalu|disusul|diikuti)\\s+(?:oleh\\s+)?)';
/** ", pangkap": a name that we do not know (a misprint, mostly) parts no list. */
const STRANGER =
  '(?:, (?!(?:me|di|ber|ter|ke|se)[a-z]{3,}|(?:serta|yang|sedangkan|sementara|kemudian|lalu|juga|jawa|provinsi) )[a-z]{4,}(?: [a-z]{3,}){0,2}(?=,))?';
const LIST = new RegExp(`${HOLDER}(?:${STRANGER}${BETWEEN}${HOLDER})*`, 'gu');
const ANCHOR = /[\uE000\uE001]/gu;

type Group = { readonly start: number; readonly end: number; readonly holders: readonly Bearer[] };
type Pair = { readonly anchor: number; readonly group: Group; readonly strength: Strength; readonly forward: boolean };

/**
 * Which of the tiers and awards of a sentence goes with whom, where the sentence deals several out: "Terbaik Pertama
 * diraih A, Terbaik Kedua diraih B, dan Terbaik Ketiga C". Empty where it deals out none, or leaves it open.
 */
export function sharesIn(sentence: Span, inside: readonly Mention[], mask: string): readonly Share[] {
  if (!inside.some(isAnchor) || !inside.some(isBearer)) return [];
  const shape = shapeOf(sentence, inside, mask);
  const groups = groupsOf(shape);
  const anchors = everyMatch(ANCHOR, shape.text).map(({ index }) => index);
  if (groups.length === 0 || anchors.length === 0) return [];
  const said = anchors.flatMap((anchor) => pairsOf(shape.text, anchor, groups, 'says'));
  const ranked = rankedIn(shape, groups);
  if (ranked.length > 1) return [...leadOf(ranked, said, shape), ...ranked];
  const forward = said.filter((pair) => pair.forward).length;
  // The words that say it once ("diraih") hold for the pairs that only stand side by side.
  const direction = forward * 2 >= said.length;
  const adjoining = anchors
    .flatMap((anchor) => pairsOf(shape.text, anchor, groups, 'adjoins'))
    .filter(
      (pair) =>
        ((said.length > 0 || OPENS_WITH_PLACE.test(shape.text)) &&
          (pair.forward === direction || isPlaced(shape.text, pair))) ||
        (pair.forward && GOES_ON.test(shape.text)),
    );
  const anchored = new Set<number>();
  const held = new Set<Group>();
  const shares: Share[] = [];
  const preferred = said.toSorted((a, b) => Number(b.forward === direction) - Number(a.forward === direction));
  for (const { anchor, group } of [...preferred, ...adjoining]) {
    if (anchored.has(anchor) || held.has(group)) continue;
    anchored.add(anchor);
    held.add(group);
    const mention = shape.at(anchor);
    const [first] = group.holders;
    const last = group.holders.at(-1);
    if (!first || !last || !mention || !isAnchor(mention)) continue;
    shares.push({
      anchor: mention,
      holders: group.holders,
      span: { start: Math.min(mention.start, first.start), end: Math.max(mention.end, last.end) },
    });
  }
  return shares.sort((a, b) => a.span.start - b.span.start);
}

/** "Diikuti penghargaan APE kategori Madya A, B dan C": the verb stood in the sentence before. */
const GOES_ON =
  /^\W*(?:di(?:ikuti|susul)(?: oleh)?|kemudian|selanjutnya|lalu|sedangkan|sementara|adapun)(?: (?:untuk|penghargaan|peraih|penerima))* [\uE000\uE001]/;

/** "Di posisi kedua, Kota X dengan nilai 97,46, disusul Kota Y di posisi ketiga": no verb at all. */
const OPENS_WITH_PLACE =
  /^\W*(?:(?:sementara(?: itu)?|sedangkan|adapun|kemudian|lalu|selanjutnya)[, ]+)?di \uE001,? [\uE003-\uE005]/u;

/** "Kota X sebagai juara 1, Kota Y juara 2 dan Kota Z juara 3": the place stands behind each name. */
const RANKED =
  /(?<!\uE001 ?)[\uE003-\uE005] (?:(?:sebagai|meraih|di|pada|dengan|kategori|predikat|opini) )?\(?[\uE000\uE001]\)?(?:(?:,|;| dan| serta|, dan|, serta) [\uE003-\uE005] (?:(?:sebagai|meraih|di|pada|dengan|kategori|predikat|opini) )?\(?[\uE000\uE001]\)?)+/u;

function rankedIn(shape: Shape, groups: readonly Group[]): readonly Share[] {
  const run = RANKED.exec(shape.text);
  if (!run) return [];
  const end = run.index + run[0].length;
  return everyMatch(ANCHOR, shape.text)
    .filter(({ index }) => index >= run.index && index < end)
    .flatMap(({ index }) => {
      const anchor = shape.at(index);
      const holder = shape.at(groups.findLast((group) => group.end <= index)?.start ?? -1);
      if (!anchor || !isAnchor(anchor) || !holder || !isBearer(holder)) return [];
      return [{ anchor, holders: [holder], span: { start: holder.start, end: anchor.end } }];
    });
}

/** "A meraih KLA 2022 kategori Madya, disusul B kategori Pratama, C kategori Utama": the one that the run follows. */
function leadOf(ranked: readonly Share[], said: readonly Pair[], shape: Shape): readonly Share[] {
  const [first] = ranked;
  const [lead, ...others] = said.flatMap(({ anchor, group, forward }) => {
    const mention = shape.at(anchor);
    const from = group.holders[0];
    const own = mention && from && !forward && mention.end <= (first?.span.start ?? 0) && isAnchor(mention);
    return own ? [{ anchor: mention, holders: group.holders, span: { start: from.start, end: mention.end } }] : [];
  });
  return lead && others.length === 0 ? [lead] : [];
}

function groupsOf(shape: Shape): readonly Group[] {
  return everyMatch(LIST, shape.text).map(({ 0: list, index }) => {
    const holders: Bearer[] = [];
    for (let at = index; at < index + list.length; at++) {
      const mention = shape.at(at);
      if (mention && isBearer(mention)) holders.push(mention);
    }
    return { start: index, end: index + list.length, holders };
  });
}

/** The groups next to an anchor that the rules of one strength join to it. */
function pairsOf(text: string, anchor: number, groups: readonly Group[], strength: Strength): readonly Pair[] {
  const next = groups.find(({ start }) => start > anchor);
  const before = groups.findLast(({ end }) => end <= anchor);
  const joins = (rules: readonly Rule[], gap: string) =>
    rules.some((rule) => rule.strength === strength && rule.gap.test(gap));
  const pairs: Pair[] = [];
  if (next && joins(FORWARD, text.slice(anchor + 1, next.start)))
    pairs.push({ anchor, group: next, strength, forward: true });
  if (before && joins(BACKWARD, text.slice(before.end, anchor)))
    pairs.push({ anchor, group: before, strength, forward: false });
  return pairs;
}

/** "Di posisi kedua, Kota Y ...": the place opens the clause, whatever the rest of the sentence does. */
function isPlaced(text: string, { anchor, forward }: Pair): boolean {
  const before = text.slice(Math.max(0, anchor - 12), anchor);
  return forward ? /(?:^|[,;.]\s*)(?:di|pada|untuk)\s*$/.test(before) : /\bdi\s*$/.test(before);
}
