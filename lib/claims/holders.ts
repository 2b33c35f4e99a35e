import type { Mention, OfficialMention, RecipientMention, UnitMention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { sieve } from '../text/sieve.ts';
import type { Span } from '../text/span.ts';
import type { Holder } from './draft.ts';
import type { WinCue } from './win-cues.ts';

type Bearer = RecipientMention | OfficialMention | UnitMention;

/** What the words just before a name make of it. */
const ROLES: readonly {
  readonly role: 'holder' | 'listed' | 'passed-by' | 'by' | 'through';
  readonly words: RegExp;
  readonly from: string;
}[] = [
  {
    role: 'passed-by',
    words:
      /(?:\b(?:regional|wilayah|kawasan|zona)(?: [\p{L}\d]+){0,2}|\uE000),? (?:yang )?(?:terdiri (?:dari|atas)|meliputi|mencakup)\s*[,:]?\s*$/u,
    from: 'tingkat Regional 4 yang terdiri dari Provinsi X',
  },
  {
    role: 'passed-by',
    words:
      /\b(?:dari|di antara|mengalahkan|mengungguli|menyisihkan|menumbangkan|unggul atas|bersaing dengan|setelah|di atas) (?:sejumlah |beberapa )?(?:[\p{L}\d]+ ){0,2}(?:provinsi|kabupaten|kota|daerah|desa|pemda|pesaing|peserta|finalis)(?:\/kota)?(?: \p{L}+)? (?:lain(?:nya)?|pesaing(?:nya)?),? (?:di antaranya|diantaranya|antara lain|yaitu|yakni|seperti|termasuk|masing-masing)\s*$/u,
    from: 'rangking satu dari enam kota besar lainnya yaitu',
  },
  {
    role: 'listed',
    words:
      /(?:\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sejumlah|beberapa|banyak|puluhan|belasan) (?:provinsi|kabupaten|kota|daerah|pemda)(?: ?\/ ?kota| dan kota)?(?: lain(?:nya)?)?(?: di [\p{L}\uE003 ]{2,25})?|\b(?:daerah|kabupaten|kota|provinsi|pemda) lain(?:nya)?),? (?:seperti|termasuk)\s*$/u,
    from: '30 daerah lainnya seperti Kota X, Kota Y menerima',
  },
  {
    role: 'passed-by',
    words: /\b(?:wilayah|regional|zona|region) [\p{L}\d]+ ?\((?:[\p{L} ]+, ){0,3}$/u,
    from: 'kota di wilayah I (Kalimantan, Bali',
  },
  {
    role: 'by',
    words:
      /\b(?:diraih|dimenangkan|disabet|diperoleh|direbut|digondol|diboyong|jatuh)(?: langsung)? (?:oleh|kepada) (?:[\p{L}.'’-]+,? ){1,5}(?:dari|asal|wakil|perwakilan|utusan)\s*$/u,
    from: 'juara I diraih oleh Ali Mustapa dari Kabupaten X',
  },
  {
    role: 'listed',
    words:
      /\b(?:me(?:raih|nerima|mperoleh|ndapat(?:kan)?|nyandang|ngantongi|nyabet)|dapat|terima|peraih|penerima|beropini|berpredikat)\b[^.;,\uE003-\uE005]{0,90}\b(?:hanya(?:lah)?|baru|cuma|cuman)(?: ada)?\s*$/u,
    from: 'kabupaten/kota yang meraih opini WTP tahun 2012 hanya',
  },
  { role: 'through', words: /\b(?:melalui|lewat)\s*$/, from: 'Pemkab X melalui Dinas Y' },
  {
    role: 'listed',
    words:
      /\b(?:yaitu|yakni|antara lain|di ?antaranya|adalah|ialah|(?<=[\uE000\uE001][^.;]{0,60})hanya|meliputi|terdiri (?:dari|atas))\s*[,:]?\s*(?:\p{L}+, )?(?:(?:kota|kabupaten|kab\.?) \p{L}+(?: \p{L}+)?,? (?:dan )?){0,8}$/u,
    from: 'tiga kota meraih predikat Utama, yaitu',
  },
  { role: 'by', words: /\boleh\s*(?:pemerintah\s*)?$/, from: 'diraih oleh' },
  {
    role: 'holder',
    words:
      /\b(?:kepada|bagi|untuk|pada|menganugerahi|mengantarkan|mengantar|membawa|menjadikan|menempatkan|menobatkan|menetapkan)\s*(?:para\s*|pihak\s*|jajaran\s*|pemerintah\s*)?$/,
    from: 'diserahkan kepada',
  },
  {
    role: 'passed-by',
    words:
      /\b(?:dari|bersama|dengan|di|ke|menurut|dihadapan|hadapan|disaksikan|didampingi|selain|antara|mengalahkan|mengungguli|seperti|termasuk|menyusul|beserta|diikuti|se|wilayah|warga|masyarakat|disusul|dihadiri|dipimpin|dibuka|digelar|diselenggarakan|diadakan|dihelat|digagas|diinisiasi|dilaksanakan|dikeluarkan|versi|ujar|kata|ungkap|tutur|jelas|terang|tambah)\s*(?:langsung\s*|oleh\s*|pihak\s*|para\s*)?$/,
    from: 'dari Kementerian Z',
  },
  {
    // A secretary who stands in for a regency receives what it won; a regency that stands for its province won it itself.
    role: 'passed-by',
    words: /\uE003[^.;]{1,80}\bmewakili\s*$/,
    from: 'Kabupaten X dipercaya mewakili Provinsi Y menerima',
  },
  {
    role: 'passed-by',
    words: /\bdi (?:kabupaten|kota|kecamatan|desa|kelurahan)[^,]{0,40},\s*$/,
    from: 'empat desa di Kabupaten X, Jawa Timur',
  },
];

const rolesIn = sieve(ROLES, ({ words }) => words);

const AND = /^(?:\s|,|;|dan|and|serta|&|\/|hingga|maupun|juga)*$/;

/** "Kabupaten X (3,8), Kota Y (Jatim)": what each reached, or where it lies. */
const ASIDE = /\([^()\n]{0,40}\)|^ (?:in|di) [^,;.\n]{2,40}?(?=,| dan | and )/g;

/** "kepada Kota X dengan program pasar murah, Kabupaten Y yang menjaga pasokan, serta": what each has it for. */
const DESCRIBED =
  /^,? (?:dengan|yang|untuk|atas|lewat|melalui|berkat|karena) [^.;:\uE000-\uE006]{3,110}(?:,| dan| serta|, dan|, serta) $/u;

/** "diraih tiga daerah", "diterima oleh 19 kabupaten": counted, not named. */
export const BY_COUNTED =
  /^(?: langsung| juga| pula| hanya| baru)*(?: oleh)?(?: hanya| sebanyak| sekitar| total)* (?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sejumlah|beberapa|banyak|seluruh|semua|puluhan|belasan) (?:\([^)]*\) )?(?:provinsi|kabupaten|kota|daerah|pemda|pemerintah|instansi|kepala|desa|sekolah|perusahaan|orang)\b/;

export function isBearer(mention: Mention): mention is Bearer {
  return mention.type === 'recipient' || mention.type === 'unit' || mention.type === 'official';
}

/**
 * Who has the award that `cue` gives away or takes, from the names in the sentence: the subject before a verb of
 * winning, "oleh X" after its passive, "kepada X" after a verb of giving. Empty when the sentence names nobody.
 */
export function holdersIn(
  sentence: Span,
  text: string,
  mentions: readonly Mention[],
  cue: WinCue | undefined,
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const named = mentions.filter(isBearer).filter(({ type }) => type !== 'unit');
  const groups = coordinated(named, text).map((group) => ({ group, role: roleOf(group[0]!, sentence, text) }));
  const holding = (wanted: (typeof groups)[number] | undefined) => (wanted ? asHolders(wanted.group, regions) : []);
  const to = groups.filter(({ role }) => role === 'holder');
  // "tujuh bupati yakni A, B, serta dua wali kota yakni C dan D": each list has its own opening.
  const lists = groups.filter(({ role, group }) => role === 'listed' && group[0]!.start > (cue?.end ?? sentence.start));
  const listed = lists[0] && { ...lists[0], group: lists.flatMap(({ group }) => group) };
  if (!cue) return holding(to.at(-1) ?? groups.find(({ role }) => role === undefined));
  if (cue.voice === 'given') {
    const after = to.filter(({ group }) => group[0]!.start > cue.end);
    return holding(after[0] ?? to[0] ?? listed);
  }
  const by = groups.find(({ role, group }) => role === 'by' && group[0]!.start >= cue.end);
  if (cue.voice === 'taken') {
    if (BY_COUNTED.test(text.slice(cue.end, sentence.end))) return [];
    const direct = groups.find(
      ({ role, group }) => role === undefined && group[0]!.start >= cue.end && group[0]!.start - cue.end < 12,
    );
    return holding(by ?? direct ?? to.find(({ group }) => group[0]!.start > cue.end) ?? listed ?? subject(groups, cue));
  }
  // "dihadiri Wali Kota X, bupati penerima Adipura": guests are no subject.
  if (
    /^(?:penerima|peraih|pemenang)$/.test(text.slice(cue.start, cue.end)) &&
    /\b(?:dihadiri|hadir|menghadiri)\b/.test(text.slice(sentence.start, cue.start))
  )
    return [];
  const winner =
    groups.findLast(({ group }) => isTold(group, cue, text)) ??
    groups.find(({ group }) => opensTogether(group, sentence, cue, text)) ??
    subject(groups, cue);
  const company = groups.filter(
    ({ group, role }) =>
      (role === 'passed-by' || role === 'by') && group[0]!.start > cue.end && isCompany(group[0]!, text),
  );
  if (winner) return [...holding(winner), ...company.flatMap((group) => asCompany(group.group, text, regions))];
  return holding(to.find(({ group }) => group[0]!.start > cue.end) ?? listed);
}

/** Those who have it together with somebody whom the sentence does not name: "sebagai Terbaik 1 bersama Kota Y". */
export function companyIn({
  inside,
  context,
}: {
  readonly inside: readonly Mention[];
  readonly context: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> };
}): readonly Holder[] {
  const named = inside.filter(isBearer).filter(({ type, codes }) => type === 'recipient' && codes.length > 0);
  return coordinated(named, context.mask)
    .filter(([first]) => first !== undefined && isCompany(first, context.mask))
    .flatMap((group) => asCompany(group, context.mask, context.regions));
}

/** The names of a sentence as it strings them together, provinces that only say where aside. */
export function groupedHolders(
  mentions: readonly Mention[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly (readonly Holder[])[] {
  const named = mentions.filter(isBearer).filter(({ type, codes }) => type !== 'unit' && codes.length > 0);
  return coordinated(named, mask).map((group) => asHolders(group, regions));
}

/** "Kota X sebagai terbaik pertama, diikuti A, B, C": those who came next, unlike those who attended. */
export const FOLLOWING = /[\uE001\uE003\uE005][)"”’]*,?\s*(?:kemudian\s+|lalu\s+)?(?:diikuti|disusul)\s*(?:oleh\s*)?$/u;

/** Names in a row, each with the stretch of text it fills; without those whom the words before set aside. */
export function stringsOf(
  sentence: Span,
  mentions: readonly Mention[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly { readonly holders: readonly Holder[]; readonly span: Span }[] {
  const bearers = mentions.filter(isBearer).filter(({ codes }) => codes.length > 0);
  const bodies = coordinated(
    bearers.filter(({ type }) => type !== 'unit'),
    mask,
  );
  const units = coordinated(
    bearers.filter(({ type }) => type === 'unit'),
    mask,
  );
  return [...bodies, ...units].flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    const role = first && roleOf(first, sentence, mask);
    if (!first || !last || role === 'through') return [];
    if (role === 'passed-by' && !FOLLOWING.test(mask.slice(sentence.start, first.start))) return [];
    if (role === 'by' && !isTakenBy(first, mask)) return [];
    return [{ holders: asHolders(group, regions), span: { start: first.start, end: last.end } }];
  });
}

/** Those of a list who have it, without the provinces that only say where the one before lies. */
export function heldBy(
  list: readonly Bearer[],
  { mask, regions }: { readonly mask: string; readonly regions: ReadonlyMap<string, RegionName> },
): readonly Holder[] {
  return asHolders(coordinated(list, mask).flat(), regions);
}

/** "meraih Nindya bersama Kota X dan Kota Y": named after the verb, they have it too. */
function isCompany(mention: Bearer, text: string): boolean {
  return (
    mention.type === 'recipient' &&
    /\b(?:bersama|beserta|diikuti|disusul)\s*(?:dengan\s*|oleh\s*)?$/.test(
      text.slice(Math.max(0, mention.start - 20), mention.start),
    )
  );
}

/** Those who came next have no part in the place of the first; those who came along do. */
function asCompany(
  group: readonly Bearer[],
  text: string,
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const [first] = group;
  const next =
    first && /\b(?:diikuti|disusul)\s*(?:oleh\s*)?$/.test(text.slice(Math.max(0, first.start - 20), first.start));
  return asHolders(group, regions).map((one) => (next ? { ...one, next: true as const } : one));
}

/** Everybody named after a place in the text: "yang menerima penghargaan ini di antaranya A, B dan C". */
export function holdersAfter(
  at: number,
  sentence: Span,
  text: string,
  mentions: readonly Mention[],
  regions: ReadonlyMap<string, RegionName>,
): readonly Holder[] {
  const named = mentions.filter(isBearer).filter(({ start, codes }) => start >= at && codes.length > 0);
  // The words before the first of a list hold for all of it: "di wilayah I (Bali, NTB)".
  const next = new Set<string>();
  const after = coordinated(named, text)
    .filter((group) => {
      const [first] = group;
      // "dimenangkan oleh Provinsi X disusul Provinsi Y dan Z": second and third, but winners.
      if (first && FOLLOWING.test(text.slice(at, first.start))) {
        for (const { id } of group) next.add(id);
        return true;
      }
      const role = first && roleOf(first, { start: Math.max(at, sentence.start), end: sentence.end }, text);
      return role !== 'passed-by' && (role !== 'by' || (first !== undefined && isTakenBy(first, text)));
    })
    .flat();
  const bodies = after.filter(({ type }) => type === 'recipient');
  const held = heldBy(bodies.length > 0 ? bodies : after.filter(({ type }) => type === 'official'), {
    mask: text,
    regions,
  });
  return held.map((one) => (one.mentions.some((id) => next.has(id)) ? { ...one, next: true as const } : one));
}

/** "yang diraih oleh Kota Y": "oleh" names who has it. */
function isTakenBy({ start }: Span, text: string): boolean {
  return /\b(?:diraih|diterima|diperoleh|dimenangkan|disabet|diduduki|ditempati|diisi)\s+(?:langsung\s+)?oleh\s*(?:pemerintah\s*)?$/.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** "diwakili oleh Kabupaten X dan Kota Y yang sama-sama mendapatkan": a relative clause right behind tells of them, whatever stands before. */
function isTold(group: readonly Bearer[], cue: WinCue, text: string): boolean {
  const last = group.at(-1);
  return (
    last !== undefined &&
    last.end <= cue.start &&
    /^(?:, (?:aceh|sumatera|kepulauan|riau|jambi|bengkulu|bangka|lampung|dki|jawa|banten|di yogyakarta|bali|nusa|kalimantan|sulawesi|gorontalo|maluku|papua)(?: \p{L}+){0,2})?,?\s+yang (?:(?:sama-sama|juga|telah|sudah|turut|kembali|berhasil|sukses|masing-masing)\s+){0,3}$/u.test(
      text.slice(last.end, cue.start),
    )
  );
}

/** "Bersama Kota X dan Kota Y, Kabupaten Z meraih": the last is the subject, and those before it have it as well. */
function opensTogether(group: readonly Bearer[], sentence: Span, cue: WinCue, text: string): boolean {
  const last = group.at(-1);
  if (!last || group.length < 2 || !TOGETHER.test(text.slice(sentence.start, group[0]!.start))) return false;
  const between = text.slice(group.at(-2)!.end, last.start);
  return (
    last.end <= cue.start &&
    /^\)?, $/.test(between) &&
    /^,? (?:(?:berhasil|sukses|kembali|juga|telah|turut|resmi) )*$/.test(text.slice(last.end, cue.start)) &&
    group.every(({ type, codes }) => type === 'recipient' && codes.length === 1 && /^\d\d\./.test(codes[0]!))
  );
}

const TOGETHER = /^\W*bersama(?:-sama)?(?: dengan)? $/;

/** The last group of names before the verb that is not somebody's company. */
function subject<G extends { group: readonly Bearer[]; role: string | undefined }>(groups: readonly G[], cue: WinCue) {
  const before = groups.filter(
    ({ group, role }) => group[0]!.start < cue.start && role !== 'passed-by' && role !== 'by',
  );
  return before.findLast(({ group }) => group.some(({ type }) => type === 'recipient')) ?? before.at(-1);
}

function roleOf(mention: Bearer, sentence: Span, text: string) {
  const before = text.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  return rolesIn(before).find(({ words }) => words.test(before))?.role;
}

/** "diberikan kepada", "diraih oleh": names behind these are winners, whatever is said of each. */
function isGivenTo({ start }: Bearer, text: string): boolean {
  return /\b(?:diberikan|diserahkan|dianugerahkan|jatuh|diraih|dimenangkan)(?: langsung)? (?:kepada|pada|oleh) $/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function coordinated(mentions: readonly Bearer[], text: string): Bearer[][] {
  const groups: Bearer[][] = [];
  // Where the last name ends, with the province behind it.
  let reach = 0;
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const from = Math.max(reach, last?.end ?? 0);
    if (last && isPlaceOf(mention, last, text)) {
      reach = mention.end;
      continue;
    }
    // "Dari Jawa Tengah, Kabupaten Grobogan": the province only says where the next one lies.
    const placed = last && /\b(?:dari|di)\s*$/.test(text.slice(Math.max(0, last.start - 6), last.start));
    if (placed && isPlaceOf(last, mention, text, text.slice(last.end, mention.start))) {
      groups.push([mention]);
      continue;
    }
    // "Selain Kabupaten X, Pemprov Y ... juga mendapat": the comma ends whom the sentence sets apart.
    const apart = group && /\bselain\s*$/.test(text.slice(Math.max(0, group[0]!.start - 10), group[0]!.start));
    if (
      group &&
      last &&
      !apart &&
      !isTeller(last, text) &&
      last.type === mention.type &&
      (AND.test(text.slice(from, mention.start).replace(ASIDE, '')) ||
        (isGivenTo(group[0]!, text) && DESCRIBED.test(text.slice(from, mention.start))))
    )
      group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** "Sebagaimana diumumkan Kementerian PANRB, Kabupaten X mendapatkan": who tells of it. */
function isTeller({ start }: Bearer, text: string): boolean {
  return /\b(?:di ?umumkan|disampaikan|dirilis|dilansir|dikutip|diungkapkan|dipublikasikan|ditetapkan|dinilai|menurut|versi)\s*(?:oleh\s*|dari\s*)?(?:pihak\s*)?$/.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

/** "Kabupaten Sumenep, Pulau Madura, Jawa Timur": an island or a capital between. */
const ISLAND =
  /^, (?!dan |serta |juga |bersama |kemudian |lalu |disusul |diikuti )(?:pulau )?\p{L}{4,}(?: \p{L}{4,})?, (?:provinsi )?$/u;

/** "Kabupaten Sragen, Jawa Tengah": the province says where, not who. */
function isPlaceOf(
  mention: Bearer,
  last: Bearer,
  text: string,
  between = text.slice(last.end, mention.start),
): boolean {
  const [province] = mention.codes;
  return (
    province !== undefined &&
    (/^(?:,|\(|\s|di|provinsi)*$/.test(between.replace(/^ \([^()\n]{1,30}\)/, '')) || ISLAND.test(between)) &&
    last.codes.length > 0 &&
    last.codes.every((code) => code.startsWith(`${province}.`))
  );
}

function asHolders(group: readonly Bearer[], regions: ReadonlyMap<string, RegionName>): Holder[] {
  // An official without a region or body of his own receives it for nobody that we could look up.
  return group
    .filter(({ type, codes }) => type !== 'official' || codes.length > 0)
    .map((mention) => holder(mention, regions));
}

const HEAD_OF_UNIT =
  /^(?:plt\.? |pj\.? )?(?:direktur|dirut|direksi|kepala (?:rsud|puskesmas|upt|uptd|sekolah|sd|smp|sma|desa)|lurah|camat)\b/i;

/** "Direktur Utama PDAM X", "Kepala Puskesmas Y": heads of what belongs to the body that the article is about. */
export function isHeadOfUnit(quote: string): boolean {
  return HEAD_OF_UNIT.test(quote);
}

export function holder(mention: Bearer, regions: ReadonlyMap<string, RegionName>): Holder {
  return { name: bodyName(mention.codes, regions) ?? mention.quote, codes: mention.codes, mentions: [mention.id] };
}

/** "Kabupaten Lumajang" for one certain code; undefined when the code is open or no region's. */
export function bodyName(codes: readonly string[], regions: ReadonlyMap<string, RegionName>): string | undefined {
  const region = codes.length === 1 ? regions.get(codes[0]!) : undefined;
  if (!region) return undefined;
  return `${{ provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' }[region.kind]} ${region.name}`;
}
