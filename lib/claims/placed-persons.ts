import { GAINED, NAMELY } from '../language/word-classes.ts';
import type { Mention, RecipientMention, UnitMention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { isBearer } from './holder.ts';

type Place = RecipientMention | UnitMention;

/** What leads up to the first of a list: "diraih oleh", "diberikan kepada", "Mereka adalah". */
const LEADS = pattern`(?:^|[\s(])(?:oleh|kepada|adalah|${NAMELY}|${GAINED}|diberikan)[ :]*$`;

/** Between one of a list and the next. */
const JOINS = /^(?:[,;] ?(?:dan |serta )?| dan | serta )$/;

/** "juara II Siti Aminah dari": right behind a place. */
const RIGHT_BEHIND = pattern`^[ :]+(?:(?:yang )?(?:${GAINED}) )?(?:oleh )?$`;

const WORD =
  '(?:["“]?[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d.\'’/-]*["”]?|\\([^()]{1,80}\\)|bin|binti|(?:drg?|dr[as]|ir|hj?|ns|bd|apt)\\.)';

/** "Sadikin dari ", "Rina Wati, S.Pd. (", "Komunitas Hatabosi (Haunatan, Siranap) dari ": somebody, and that what follows is where. */
const SOMEBODY = new RegExp(
  `(?<![A-Za-zÀ-ɏ.'’])(${WORD}(?: ${WORD})*?(?:, (?:[SMA]|SP|SH|SE|ST|Dr|Ir)\\b\\.?[A-Za-zÀ-ɏ.]*)*)( dari | asal | di |, | \\((?:[Gg]uru |[Ss]iswa |[Kk]epala |[Dd]ari )?)$`,
  'u',
);

/** What stands between somebody and the place; nearly every place stands behind something else, which is seen quickest. */
const LINKED = /(?:, | di | dari | asal |\((?:[Gg]uru |[Ss]iswa |[Kk]epala |[Dd]ari )?)$/;

/** Named with its region behind a comma. */
const GROUP =
  /^(?:Kelompok|Komunitas|Masyarakat|Yayasan|LSM|KTH|Forum|Paguyuban|Karang|Bank Sampah|Pokdarwis|KWT|Gapoktan)\b/;

/** A name before its place is no longer than this. */
const REACH = 140;

/**
 * The mentions with each place reaching over the person or group that is from there, so that "A dari Kabupaten X dan B dari
 * Kabupaten Y" is a list of two winners, told by where they are.
 */
export function withPlacedPersons(
  mentions: readonly Mention[],
  text: string,
  regions: ReadonlyMap<string, RegionName>,
): readonly Mention[] {
  let found: Map<number, Mention> | undefined;
  let last: Reached | undefined;
  for (const [index, mention] of mentions.entries()) {
    const reached = isPlace(mention) ? reach(mention, index, { mentions, last }, text, regions) : undefined;
    if (reached && last && !reached.begins) {
      found ??= new Map(mentions.entries());
      for (const { index: at, from, start, end } of [last, reached]) {
        if (from < at) found.delete(from);
        found.set(at, { ...mentions[at]!, start, end });
      }
    }
    // Another body begins anew; an award or a tier between two of them does not.
    const goesOn = last !== undefined && !text.slice(last.end, mention.start).includes('\n');
    if (reached || !goesOn || (isBearer(mention) && !isPerson(mention))) last = reached;
  }
  return found ? [...found.values()] : mentions;
}

/** `from` is the mention of the name itself, where that was read as one. */
type Reached = Span & {
  readonly index: number;
  readonly from: number;
  /** Whatever leads up to it, the next one makes it a list. */
  readonly begins: boolean;
};

function reach(
  mention: Place,
  index: number,
  { mentions, last }: { readonly mentions: readonly Mention[]; readonly last: Reached | undefined },
  text: string,
  regions: ReadonlyMap<string, RegionName>,
): Reached | undefined {
  const named = mentions[index - 1];
  const closed = text.charAt(mention.end) === ')';
  const between = named && isPerson(named) ? text.slice(named.end, mention.start) : '';
  const from = between === ' dari ' || between === ' asal ' || (closed && between === ' (') ? index - 1 : index;
  const before = mentions[from - 1];
  const begin = Math.max(last?.index === from - 1 ? last.end : (before?.end ?? 0), mention.start - REACH);
  const told =
    from < index || !LINKED.test(text.slice(Math.max(0, mention.start - 9), mention.start))
      ? undefined
      : SOMEBODY.exec(text.slice(begin, mention.start));
  const start = from < index ? mentions[from]!.start : begin + (told?.index ?? 0);
  if (start < begin || (from === index && !told)) return undefined;
  const lead = text.slice(begin, start);
  const next = last?.index === from - 1 && JOINS.test(lead);
  const first =
    (told?.[2] !== ', ' || GROUP.test(told[1] ?? '')) &&
    (LEADS.test(lead) || (before?.type === 'tier' && RIGHT_BEHIND.test(lead)));
  const bracket = closed && (told?.[2]?.startsWith(' (') || between === ' (');
  if (!next && !first && !bracket) return undefined;
  return {
    index,
    from,
    start,
    end: bracket ? mention.end + 1 : endOf(mention, text, regions),
    begins: !next && !first,
  };
}

/** A name without an office, or with one that says of nothing where. */
function isPerson(mention: Mention): boolean {
  return mention.type === 'official' && mention.codes.length === 0;
}

function isPlace(mention: Mention): mention is Place {
  return mention.type === 'unit' || (mention.type === 'recipient' && mention.codes.length > 0);
}

/** With the province behind it: "Kabupaten Manokwari, Papua Barat". */
function endOf({ end, codes }: Place, text: string, regions: ReadonlyMap<string, RegionName>): number {
  const province = regions.get(codes[0]?.slice(0, 2) ?? '');
  const lead = /^, (?:Provinsi |Prov\. )?/.exec(text.slice(end, end + 14))?.[0];
  if (!province || lead === undefined) return end;
  const name = [province.name, ...province.aliases].find((one) => text.startsWith(one, end + lead.length));
  return name === undefined ? end : end + lead.length + name.length;
}
