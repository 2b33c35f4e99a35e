import type { Mention, OfficialMention, UnitMention } from '../recognise/mention.ts';
import type { RegionName } from '../recognise/names.ts';
import { everyMatch } from '../text/every-match.ts';
import { oncePer } from '../text/once-per.ts';
import { isBearer } from './holder.ts';
import { isHeadOfUnit } from './is-head-of-unit.ts';

/** "Desa X, Kabupaten Y", "Puskesmas X (Kota Y)", "SDN 2 X di Kabupaten Y", "Desa X, Kec. Z, Kab. Y": where a unit lies, right behind its name. */
const LIES =
  /^(?:[,.]? ?\(?(?:[Dd]i )?(?:Kec\.|[Kk]ecamatan|Distrik|Kapanewon|Kemantren|Kelurahan|Kel\.|Desa) [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2}){0,2}(?:,? |,? ?\(| di | dari | asal )(?:di )?$/u;

/** A unit, or the head of one who does not say where. */
type Placed = UnitMention | OfficialMention;

function isHead(mention: Mention): mention is OfficialMention {
  return mention.type === 'official' && mention.codes.length === 0 && isHeadOfUnit(mention.quote);
}

/**
 * The mentions with each unit reaching over the region that stands behind it, so that "Desa A, Kabupaten X, Desa B, Kabupaten
 * Y" is a list of two villages and no list of two regencies.
 */
export function withPlacedUnits(
  mentions: readonly Mention[],
  text: string,
  regions: ReadonlyMap<string, RegionName>,
): readonly Mention[] {
  const placed: Mention[] = [];
  for (const mention of mentions) {
    const last = placed.at(-1);
    const over = last && (last.type === 'unit' || isHead(last)) ? placedIn(last, mention, text) : undefined;
    if (over) placed[placed.length - 1] = over;
    else placed.push(mention);
  }
  const whole = placed.map((mention) =>
    mention.type === 'unit'
      ? withProvince(
          withPlace(withBarePlace(withToldPlace(mention, text, regions), text, regions), text, regions),
          text,
          regions,
        )
      : isHead(mention)
        ? withToldPlace(mention, text, regions)
        : mention,
  );
  return whereFirstTold(whereTold(withoutNamesakes(whole)), text);
}

/** "Desa X (Kabupaten Y) ... Desa X juga meraih": where it lies is told once, mostly. In a row its place would seem that of all. */
function whereFirstTold(mentions: readonly Mention[], text: string): readonly Mention[] {
  const told = new Map<string, readonly string[]>();
  for (const one of mentions)
    if (one.type === 'unit' && one.codes.length === 1 && one.codes[0]!.includes('.')) {
      const name = one.name.replace(ITS_PLACE, '');
      if (!told.has(name)) told.set(name, one.codes);
    }
  if (told.size === 0) return mentions;
  return mentions.map((one, i) => {
    const codes = one.type === 'unit' && one.codes.length === 0 ? told.get(one.name) : undefined;
    if (!codes || one.type !== 'unit' || isJoined(mentions[i - 1], one, text) || isJoined(one, mentions[i + 1], text))
      return one;
    return { ...one, codes };
  });
}

/** "Desa X (Kabupaten Y)", "Desa X Kabupaten Y". */
const ITS_PLACE = / \([^()]*\)$| (?:Kabupaten|Kab\.|Kota) .*$/;

function isJoined(before: Mention | undefined, after: Mention | undefined, text: string): boolean {
  return before?.type === 'unit' && after?.type === 'unit' && JOINS.test(text.slice(before.end, after.start));
}

const JOINS = /^(?:,|,? (?:dan|serta|and)) ?$/;

/** "Kecamatan Kuala Kampar", "SDN Padang 1", "SMPN 2 Rembang": a name that ends like a region, or has one beside its number, without its kind. */
const NAMED_LIKE =
  /^(?:sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|mi|min|mts|mtsn|man|puskesmas) (?!.*\b(?:kabupaten|kab\.?|kota|provinsi)\b)(?:[A-Za-zÀ-ɏ ]+ (?:\d{1,2}|[IVX]{1,4})$|(?:negeri |n )?\d{1,3} )|^(?:(?:uptd? )?puskesmas|posyandu|pasar) (?!.*\b(?:kabupaten|kab\.?|kota|provinsi)\b)\S+ \S+|^(?:desa|kelurahan|kalurahan|nagari|gampong|pekon|kampung|dusun|kec(?:amatan|\.)|kapanewon|distrik) (?!.*\b(?:kabupaten|kab\.?|kota|provinsi)\b)\S+ /i;

/** In an article of one regency, a village or district is in it, even if its name ends like another's. */
export function withoutNamesakes(mentions: readonly Mention[]): readonly Mention[] {
  // "Desa Kuala Kampar, Kabupaten Pelalawan" says itself where it lies: the mention reaches over its regency.
  const like = ({ codes, quote, start, end }: UnitMention) =>
    codes.length > 0 && end - start <= quote.length && NAMED_LIKE.test(quote);
  if (!mentions.some((one) => one.type === 'unit' && like(one))) return mentions;
  const told = new Set(
    mentions.flatMap((one) =>
      isBearer(one) && !(one.type === 'unit' && like(one)) ? one.codes.filter((code) => code.includes('.')) : [],
    ),
  );
  const [only] = told;
  if (only === undefined || told.size > 1) return mentions;
  return mentions.map((one) =>
    one.type === 'unit' && like(one) && !one.codes.includes(only) ? { ...one, codes: [] } : one,
  );
}

/** "Desa Wisata X, Situbondo, Jawa Timur", "Desa X, Mengwi, Badung": a regency without its kind, perhaps with the sub-district before it. */
const BARE = /^, ([A-ZÀ-Þ][^,\n.;:()"“”]{2,30})(?:, ([A-ZÀ-Þ][^,\n.;:()"“”]{2,30}))?(?=[\n.;]|$)/u;
const AMID =
  /^(?:,? (?:Kec\.|Kecamatan|Kapanewon|Kemantren) ?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2}|, [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*)?)?, ([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2})(?=,? (?!(?:dan|serta) (?!Juara|Peringkat|Terbaik|Harapan|Desa|Kel|Kampung|Kec)[A-ZÀ-Þ])(?:[a-zß-ɏ]|(?:Juara|Peringkat|Terbaik|Harapan|Desa|Kel|Kampung|Kec)[a-zß-ɏ]* )|[\n.;]|$)/u;

/** "Desa X, Kecamatan Y Kabupaten Z", where the regency is no mention of its own. */
const IN_DISTRICT =
  /^,? (?:Kec\.|Kecamatan|Kapanewon|Kemantren|Distrik) ?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2},? (Kabupaten|Kab\.|Kota) ([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2})/u;

function withBarePlace(unit: UnitMention, text: string, regions: ReadonlyMap<string, RegionName>): UnitMention {
  if (unit.codes.length > 0 || !/^,? [A-ZÀ-Þ]/u.test(text.slice(unit.end, unit.end + 3))) return unit;
  const behind = text.slice(unit.end, unit.end + 100);
  const [, place = '', province] = BARE.exec(behind) ?? [];
  const within = province === undefined ? [''] : codesOfProvince(regions).get(province.trim().toLowerCase());
  const fitting = codesOfBare(place, regions).filter((code) => within?.some((one) => code.startsWith(one)));
  if (fitting.length > 0) return { ...unit, codes: fitting };
  const [district = '', kind = '', name = ''] = IN_DISTRICT.exec(behind) ?? [];
  const regency = codesByName(regions).get(`${kind === 'Kota' ? 'kota' : 'kabupaten'} ${name.toLowerCase()}`);
  if (regency !== undefined) return { ...unit, codes: [regency], end: unit.end + district.length };
  const [whole = '', amid = ''] = AMID.exec(behind) ?? [];
  const own = ofVillage(unit, codesOfBare(amid, regions));
  return own.length > 0 ? { ...unit, codes: own, end: unit.end + whole.length } : unit;
}

/** "Desa X asal Kabupaten Y", "Desa Wisata X (Magelang, Jawa Tengah)": where the region is no mention of its own. */
const TOLD =
  /^(?: (?:dari|asal|di) (Kabupaten |Kab\. ?|Kota )|,? ?\((Kabupaten |Kab\. ?|Kota )?)([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,2})(?:, ([A-ZÀ-Þ][^,\n.;:()"“”]{2,30}))?(\)?)/u;

function withToldPlace<P extends Placed>(unit: P, text: string, regions: ReadonlyMap<string, RegionName>): P {
  if (unit.codes.length > 0 || !/^,? ?[(da]/.test(text.slice(unit.end, unit.end + 3))) return unit;
  const [whole = '', behind, inside, name = '', province, close] =
    TOLD.exec(text.slice(unit.end, unit.end + 120)) ?? [];
  const kind = (behind ?? inside)?.trim();
  if (whole === '' || (behind === undefined && close === '')) return unit;
  const within = province === undefined ? [''] : codesOfProvince(regions).get(province.trim().toLowerCase());
  const all =
    kind === undefined
      ? codesOfBare(name, regions)
      : [codesByName(regions).get(`${kind === 'Kota' ? 'kota' : 'kabupaten'} ${name.toLowerCase()}`) ?? ''];
  const codes = all.filter((code) => code !== '' && within?.some((one) => code.startsWith(one)));
  return codes.length > 0 ? { ...unit, codes: ofVillage(unit, codes), end: unit.end + whole.length } : unit;
}

/** Of a regency and a city of one name a village is in the regency. */
function ofVillage({ quote }: Placed, codes: readonly string[]): readonly string[] {
  return /^(?:desa|kepala desa|kades)\b/i.test(quote) ? codes.slice(0, 1) : codes;
}

/** The regency of that name first, then the city. */
function codesOfBare(place: string, regions: ReadonlyMap<string, RegionName>): readonly string[] {
  return (['kabupaten', 'kota'] as const).flatMap(
    (kind) => codesByName(regions).get(`${kind} ${place.trim().toLowerCase()}`) ?? [],
  );
}

const codesOfProvince = oncePer(
  (regions: ReadonlyMap<string, RegionName>) =>
    new Map(
      [...regions.values()]
        .filter(({ kind }) => kind === 'provinsi')
        .flatMap(({ code, name, aliases }) =>
          [name, ...aliases].map((one) => [one.toLowerCase(), [`${code}.`]] as const),
        ),
    ),
);

/** "Kecamatan X di Kabupaten Y": the regency that the unit has been read to lie in, where it is no mention of its own. */
function withPlace(unit: UnitMention, text: string, regions: ReadonlyMap<string, RegionName>): UnitMention {
  const [code, ...others] = unit.codes;
  const lead = /^,? (?:di )?(?:Kabupaten|Kab\.|Kota) /.exec(text.slice(unit.end, unit.end + 16))?.[0];
  const region = code === undefined || others.length > 0 ? undefined : regions.get(code);
  if (!region || lead === undefined) return unit;
  const name = [region.name, ...region.aliases].find((one) => text.startsWith(one, unit.end + lead.length));
  return name === undefined ? unit : { ...unit, end: unit.end + lead.length + name.length };
}

/** "Desa X, Kabupaten Y, Jawa Timur", "RSUD X Jawa Timur": the province of the regency, which is no mention of its own. */
function withProvince(unit: UnitMention, text: string, regions: ReadonlyMap<string, RegionName>): UnitMention {
  const [code, ...others] = unit.codes;
  const gap = /^,? (?=[A-ZÀ-Þ])/u.exec(text.slice(unit.end, unit.end + 3))?.[0];
  if (code === undefined || others.length > 0 || gap === undefined) return unit;
  const name = regions.get(code.slice(0, 2))?.name;
  if (name === undefined || !text.startsWith(name, unit.end + gap.length)) return unit;
  const end = unit.end + gap.length + name.length;
  if (/^[A-Za-zÀ-ɏ]/u.test(text.slice(end, end + 1))) return unit;
  const closes = text.charAt(end) === ')' && text.slice(unit.start, end).includes('(');
  return { ...unit, end: closes ? end + 1 : end };
}

/** "MAN 2 Solok" beside "MTsN Kota Solok": of two places of one name the one that the article tells by its kind. */
function whereTold(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isOpen)) return mentions;
  const told = new Set(mentions.flatMap((one) => (isBearer(one) && one.codes.length === 1 ? one.codes : [])));
  return mentions.map((mention) => {
    if (!isOpen(mention)) return mention;
    const codes = mention.codes.filter((code) => told.has(code));
    return codes.length === 1 ? { ...mention, codes } : mention;
  });
}

function isOpen(mention: Mention): mention is UnitMention {
  return mention.type === 'unit' && mention.codes.length > 1;
}

/** "Desa X, Kecamatan Y": the district says where the village lies, and wins nothing. */
const SMALLER =
  /^(?:desa|kelurahan|kel\.|nagari|gampong|kampung|pekon|dusun|rw|rt|tk|paud|sd|smp|sma|smk|mi|mts|ma|pondok|puskesmas|posyandu)/i;

function placedIn<P extends Placed>(unit: P, place: Mention, text: string): P | undefined {
  if (place.type === 'unit') {
    const isDistrict = /^kec(?:amatan|\.)/i.test(place.quote) && unit.type === 'unit' && SMALLER.test(unit.name);
    if (!isDistrict || !/^,? $/.test(text.slice(unit.end, place.start))) return undefined;
    return { ...unit, end: place.end, codes: unit.codes.length > 0 ? unit.codes : districtCodes(place) };
  }
  if (place.type !== 'recipient' || !LIES.test(text.slice(unit.end, place.start))) return undefined;
  const [code] = place.codes;
  if (code === undefined || place.codes.length > 1 || !/^\d/.test(code)) return undefined;
  // "Pemkab Y" is a body of its own.
  if (/^pem/i.test(place.quote)) return undefined;
  const end = text.charAt(place.end) === ')' ? place.end + 1 : place.end;
  if (unit.codes.length === 0) return code.includes('.') ? { ...unit, end, codes: [code] } : undefined;
  return unit.codes.every((own) => own === code || own.startsWith(`${code}.`)) ? { ...unit, end } : undefined;
}

/** "Kecamatan Batu" is no town of that name; only what its name says of a regency counts. */
function districtCodes({ quote, codes }: UnitMention): readonly string[] {
  return /\b(?:kabupaten|kab\.?|kota) /i.test(quote) ? codes : [];
}

const REGENCY = /\b(Kabupaten|Kab\.?|Kota)\s+([^\s\d.,;:()"“”!?/–—]+(?: [^\s\d.,;:()"“”!?/–—]+){0,3})/g;

/** The regency or city of an article that names no other, be it only as a place: where its units are, if they do not say. */
export function onlyRegency(
  text: string,
  mentions: readonly Mention[],
  regions: ReadonlyMap<string, RegionName>,
): string | undefined {
  const named = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'recipient' && mention.type !== 'unit' && mention.type !== 'official') continue;
    for (const code of mention.codes) if (code.includes('.')) named.add(code);
  }
  // "Bupati X menyerahkan ..., digelar di Hotel Y, Kabupaten Z": the one whose government acts, whatever places are told.
  if (named.size === 1) {
    const [only] = named;
    return only;
  }
  for (const code of placesByKind(text, codesByName(regions))) named.add(code);
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** "Kabupaten X", "Kota Y", whatever is said of them. */
export function placesByKind(text: string, known: ReadonlyMap<string, string>): readonly string[] {
  return everyMatch(REGENCY, text).flatMap(([, kind = '', name = '']) => {
    const words = name.toLowerCase().split(' ');
    for (let length = words.length; length > 0; length--) {
      const code = known.get(`${kind === 'Kota' ? 'kota' : 'kabupaten'} ${words.slice(0, length).join(' ')}`);
      if (code !== undefined) return [code];
    }
    return [];
  });
}

export const codesByName = oncePer(
  (regions: ReadonlyMap<string, RegionName>) =>
    new Map(
      [...regions.values()]
        .filter(({ kind }) => kind !== 'provinsi')
        .flatMap(({ code, kind, name, aliases }) =>
          [name, ...aliases].map((one) => [`${kind} ${one.toLowerCase()}`, code] as const),
        ),
    ),
);
