import { GAINS, GIVEN } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';
import type { Draft } from './draft.ts';
import { sameContest } from './same-contest.ts';
import { sameName } from './same-name.ts';
import { comparable, isNumberedPlace, samePlace, sameTier } from './tier-name.ts';

/** A claim told once or more: the fullest telling, and every place that tells it. */
export type Told = { readonly draft: Draft; readonly tellings: readonly Draft[] };

/**
 * Copies and restatements taken together. The fullest tellings stand first; a shorter one joins the claim it agrees
 * with, or all of them when it speaks of several at once ("kembali meraih 2 penghargaan pada ...").
 */
export function merged(all: readonly Draft[]): Told[] {
  const drafts = withoutOthersGrades(all);
  const groups: { draft: Draft; tellings: Draft[] }[] = [];
  const listed = ofLists(drafts);
  const fullestFirst = [...drafts].sort((a, b) => fullness(b) - fullness(a) || a.span.start - b.span.start);
  for (const draft of fullestFirst) {
    const same = groups.filter(
      (group) =>
        agree(group.draft, draft) &&
        !group.tellings.some((told) => areInOneRow(told, draft) || areBodyAndUnit(told, draft, listed)),
    );
    for (const group of same) group.tellings.push(draft);
    const [only] = same;
    if (!only) groups.push({ draft, tellings: [draft] });
    else if (same.length === 1) only.draft = united(only.draft, draft);
  }
  return withoutHandingOver(withoutDenied(groups)).sort((a, b) => first(a.tellings) - first(b.tellings));
}

/**
 * "Sragen gagal meraih Adipura 2018. ... Piala Adipura yang sudah diraih berturut-turut": what the article denies of a body and a
 * year, no sentence asserts that leaves the body or the year to the article.
 */
function withoutDenied(groups: readonly Told[]): Told[] {
  const denied = groups.map(({ draft }) => draft).filter(({ status }) => status === 'negated');
  if (denied.length === 0) return [...groups];
  return groups.filter(
    ({ draft }) =>
      draft.status !== 'asserted' ||
      !(draft.inferred.includes('year') || draft.inferred.includes('recipient')) ||
      !denied.some(
        (other) =>
          other.year !== undefined &&
          other.year === draft.year &&
          sameAward(other, draft) &&
          agreeOn(other.tier, draft.tier, sameTier) &&
          other.recipient?.codes.some((code) => draft.recipient?.codes.includes(code)),
      ),
  );
}

/**
 * "Pemkab X meraih KLA Nindya ... KLA Utama 2023 diserahkan Menteri ...": a body has one grade of an award a year, and the other that
 * no sentence gives it is somebody else's. Contests with lists within lists (Top 99, Top 45) are no grades.
 */
function withoutOthersGrades(drafts: readonly Draft[]): readonly Draft[] {
  const own = drafts.filter(
    ({ status, inferred, tier, past, hollow, innovation, unit }) =>
      status === 'asserted' &&
      tier !== undefined &&
      !inferred.includes('recipient') &&
      !past &&
      !hollow &&
      !innovation &&
      unit === undefined,
  );
  return drafts.filter((draft) => {
    const { status, inferred, tier, past, innovation, unit, recipient } = draft;
    if (status !== 'asserted' || tier === undefined || past || innovation || unit !== undefined) return true;
    if (!inferred.includes('recipient')) return true;
    return !own.some(
      (other) =>
        areTwoGrades(other, draft) &&
        sameAward(other, draft) &&
        other.year === draft.year &&
        other.recipient?.codes.some((code) => recipient?.codes.includes(code)),
    );
  });
}

/** Grades of which a body has one a year, unlike lists within lists and what units or innovations have. */
export function areTwoGrades(a: Draft, b: Draft): boolean {
  return (
    [a, b].every(
      ({ tier, innovation, unit }) =>
        tier !== undefined && !LIST_IN_LIST.test(tier) && !innovation && unit === undefined,
    ) && !sameTier(a.tier ?? '', b.tier ?? '')
  );
}

const HANDS_OVER = pattern`\b(?:dijadwalkan|diagendakan|akan)\b.*\b(?:menyerahkan|${GIVEN}|memberikan|${GAINS}|diterima)\b|^dijadwalkan$`;

/** "Diketahui, Polda X masuk lima besar nominasi": how it came to what the article tells as won. */
const NOMINATED = /\b(?:nominasi|nominator|nomine|kandidat|calon|finalis)$/;

/** "Presiden dijadwalkan menyerahkan penghargaan ...", of an award that the article then tells as won: it is only handed over. */
function withoutHandingOver(groups: readonly Told[]): Told[] {
  const won = groups.map(({ draft }) => draft).filter(({ status, past }) => status === 'asserted' && !past);
  return groups.filter(({ draft }) => {
    const nominated = draft.year !== undefined && NOMINATED.test(draft.cue ?? '');
    if (draft.status !== 'planned' || !(nominated || HANDS_OVER.test(draft.cue ?? ''))) return true;
    const grade = nominated && LIST_IN_LIST.test(draft.tier ?? '') ? undefined : draft.tier;
    return !won.some(
      (other) =>
        sameAward(other, draft) &&
        (nominated ? other.year === draft.year : agreeOn(other.year, draft.year, (x, y) => x === y)) &&
        agreeOn(other.tier, grade, sameTier) &&
        other.recipient?.codes.some((code) => draft.recipient?.codes.includes(code)),
    );
  });
}

const LIST_IN_LIST = /^(?:top|finalis|nominasi|\d)|\bbesar\b|\bpeserta\b/i;

function first(tellings: readonly Draft[]): number {
  return Math.min(...tellings.map(({ span }) => span.start));
}

function fullness({ innovation, tier, category, year, recipient, unit, inferred }: Draft): number {
  return (
    (innovation ? 4 : 0) +
    (tier !== undefined ? 3 : 0) +
    (category !== undefined ? 1 : 0) +
    (year !== undefined && !inferred.includes('year') ? 2 : 0) +
    (recipient && !inferred.includes('recipient') ? 2 : 0) +
    (unit !== undefined ? 1 : 0)
  );
}

function agree(a: Draft, b: Draft): boolean {
  return (
    a.status === b.status &&
    sameAward(a, b) &&
    agreeOn(
      a.tier,
      b.tier,
      (x, y) =>
        sameTier(x, y) ||
        sameTier(x, b.category ?? '') ||
        sameTier(y, a.category ?? '') ||
        isOneOfTop(x, y) ||
        isOneOfTop(y, x) ||
        (a.category === b.category && samePlace(x, y)),
    ) &&
    agreeOn(a.category, b.category, sameField) &&
    yearsAgree(a, b) &&
    !areTwoUnits(a, b) &&
    !isOfItsHead(a, b) &&
    !isOfItsHead(b, a) &&
    !isOfItsBody(a, b) &&
    !isOfItsBody(b, a) &&
    agreeOn(a.recipient, b.recipient, (x, y) => x.codes.some((code) => y.codes.includes(code)) || x.name === y.name) &&
    agreeOn(a.innovation, b.innovation, sameInnovation)
  );
}

/** "acara penghargaan Top Inovasi", of what the article tells as Top 45: the evening has the name of all its lists. */
function isOneOfTop(all: string, one: string): boolean {
  return /^top inovasi$/i.test(all) && /^top \d/i.test(one);
}

/** "Bupati X meraih Top Pembina BUMD, direkturnya Top CEO, sedangkan PDAM X meraih Top BUMD": what a head has is not the company's. */
function isOfItsHead(head: Draft, other: Draft): boolean {
  const level = other.tier ?? other.category;
  if (other.unit === undefined || level) return false;
  const his = head.tier ?? head.category ?? '';
  return (!head.unit && HEADS.test(his)) || (DIRECTORS.test(his) && !other.inferred.includes('recipient'));
}

const HEADS = /\b(?:pembina|kepala daerah|pemimpin)\b/i;
const DIRECTORS = /\b(?:ceo|direktur|dirut)\b/i;

/** "Kabupaten X masuk 10 besar nasional ... Lomba Y dijuarai Kecamatan Z": the place of the body among ten is not the unit's. */
function isOfItsBody({ unit, tier = '' }: Draft, other: Draft): boolean {
  return unit === undefined && other.unit !== undefined && other.tier === undefined && /\bbesar$/i.test(tier);
}

const ONE_OF_MANY =
  /^(?:sd(?:n|s|it)?|smp(?:n|s|it)?|sma(?:n|s|it)?|smk[ns]?|mi|mtsn?|man?|min|tk|slbn?|paud|sekolah (?:dasar|menengah (?:pertama|atas|kejuruan)|luar biasa)(?: negeri)?(?: \([^)]*\))?|madrasah (?:ibtidaiyah|tsanawiyah|aliyah)(?: negeri)?(?: \([^)]*\))?|(?:upt |uptd )?puskesmas|posyandu|rs(?:u|d|ud|up|j|ia)?|bpbd|rumah sakit|r[wt]|dusun|dukuh|(?:pa|pe)dukuhan|jorong|desa|pemdes|kel(?:urahan)?|kalurahan|kampung|nagari|gampong|pekon|lembang|kec(?:amatan)?|kapanewon|distrik|(?:tim penggerak |tp[ -])?pkk|perpustakaan|pasar|kwt|kelompok|poktan|gapoktan|pokdarwis|bumdes|bank sampah|karang taruna|rptra|pkbm|tbm|pol(?:da|res(?:ta|tabes)?|sek|airud)|kodam|korem|kodim|koramil|lanal|lanud|pengadilan|kejaksaan|kej(?:ati|ari)|kanwil|lapas|rutan|universitas|institut|politeknik|pdam|perumdam?|(?:pt\.? )?bpr|bank)[.\s]+(?:negeri\s+)?(.+)$/i;

/** "Kota Besar" and "Kota Besar Terbaik"; "Kabupaten dengan Capaian Investasi Terbaik" says more than "Kabupaten". */
function sameField(a: string, b: string): boolean {
  const [x = '', y = ''] = [comparable(a), comparable(b)].sort((one, other) => one.length - other.length);
  return x === y || (y.startsWith(`${x} `) && y.slice(x.length).split(' ').length < 5);
}

/** Offices of one government, each of which wins for itself, though a clinic may win for its office. */
const OFFICE = /^(?:dinas|badan|bagian|biro)\s+(.+)$/i;
/** Offices by their short forms: "Bappeda", "BPBD", "Disdukcapil". */
const SHORT_OFFICE =
  /^(?:Bap[a-z]+|Bakesbangpol|Kesbangpol|Brida|Inspektorat|Satpol PP|Setda|Setwan|Sekretariat|[BD][A-Z]{2,}[A-Z\d]*|Di[ns][a-z]{3,})\b/;

export function isOffice(unit: string): boolean {
  return OFFICE.test(unit) || SHORT_OFFICE.test(unit);
}

export function isOneOfMany(unit: string): boolean {
  return ONE_OF_MANY.test(unit);
}

/** The claims of sentences that list bodies: "diberikan kepada Bupati A, Bupati B dan Wali Kota C". */
function ofLists(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const bySpan = Map.groupBy(
    drafts.filter(({ status, unit }) => status === 'asserted' && unit === undefined),
    ({ span }) => `${span.start} ${span.end}`,
  );
  return new Set(
    [...bySpan.values()].filter((row) => new Set(row.map(({ recipient }) => recipient?.name)).size >= LIST).flat(),
  );
}

/** So many bodies in one sentence have it each for itself. */
const LIST = 3;

/** A body of such a list, and a unit there that a sentence gives a grade or a field of its own. */
function areBodyAndUnit(a: Draft, b: Draft, listed: ReadonlySet<Draft>): boolean {
  const [body, unit] = a.unit === undefined ? [a, b] : [b, a];
  return (
    unit.unit !== undefined &&
    body.unit === undefined &&
    listed.has(body) &&
    (unit.tier ?? unit.category) !== undefined &&
    unit.tier !== body.tier
  );
}

/** "adalah Dinas Kesehatan, RSUD Y dan Puskesmas Z": told one beside the other, each has its own. */
function areInOneRow(a: Draft, b: Draft): boolean {
  return (
    a.unit !== undefined &&
    b.unit !== undefined &&
    a.unit !== b.unit &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end
  );
}

/** "SMPN 2 Kota X" and "SMAN 1 Kota X" won each for itself; "Dinas Kesehatan" and its "Puskesmas Y" may be one winner. */
function areTwoUnits({ unit: a, tier: one = '' }: Draft, { unit: b, tier: other = '' }: Draft): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  if (SHORT_OFFICE.test(a) || SHORT_OFFICE.test(b)) return areTwoOffices(a, b);
  const [x, y] = [wordsOfUnit(a), wordsOfUnit(b)];
  if (!x.own || !y.own) return false;
  if (x.office !== y.office) {
    const [office, unit] = x.office ? [a, b] : [b, a];
    // "juara III Dinas Pendidikan", and "juara III SDN 2" among the schools: a place has one holder.
    const isSchool = (x.office ? y : x).school !== undefined;
    if (isSchool && isNumberedPlace(one) && isNumberedPlace(other)) return true;
    return !WINS_FOR.some((row) => row.of.test(office) && row.unit.test(unit));
  }
  // "SDN 1 Kota X" and "SMAN 1 Kota X" share their number and place, but not their kind.
  if (x.school !== undefined && y.school !== undefined && x.school !== y.school) return true;
  return !y.own.every((word) => x.words.has(word)) && !x.own.every((word) => y.words.has(word));
}

/** "Bappeda" and "BPBD", "Inspektorat" and "Dinas Sosial": one of them is told by its short form, which may be the other's. */
function areTwoOffices(a: string, b: string): boolean {
  if (SHORT_OFFICE.test(a) && SHORT_OFFICE.test(b)) return true;
  const [short, long] = SHORT_OFFICE.test(a) ? [a, b] : [b, a];
  if (isOneOfMany(long)) return !/^d/i.test(short);
  const kind = /^(dinas|badan|bagian|biro)\b/i.exec(long)?.[1]?.charAt(0).toLowerCase();
  return kind !== undefined && !short.toLowerCase().startsWith(kind);
}

/** Which units may stand for which office. */
const WINS_FOR: readonly { readonly of: RegExp; readonly unit: RegExp }[] = [
  { of: /kesehatan/i, unit: /^(?:(?:uptd? )?puskesmas|posyandu|rs|rumah sakit)/i },
  { of: /pendidikan/i, unit: /^(?:sd|smp|sma|smk|sekolah|tk|paud|pkbm|slb)/i },
  { of: /perpustakaan|arsip/i, unit: /^(?:perpustakaan|tbm)/i },
  { of: /perdagangan|pasar/i, unit: /^pasar/i },
  { of: /pertanian|pangan/i, unit: /^(?:kelompok|kwt|poktan|gapoktan)/i },
  { of: /pariwisata/i, unit: /^(?:pokdarwis|kelompok|desa)/i },
  { of: /desa|masyarakat/i, unit: /^(?:desa|kel|bumdes|posyandu|kampung)/i },
  { of: /lingkungan/i, unit: /^(?:bank sampah|desa|kel|rw|kampung|sd|smp|sma|smk|mts|min|man)/i },
];

/** The words of a unit's name, and those that are its own: "013 Sesayap" stands in "SDN 013 Kecamatan Sesayap", "1" in no "SDN 12". */
const wordsOfUnit = remembered((unit: string) => {
  const office = OFFICE.exec(unit);
  const [, name] = office ?? ONE_OF_MANY.exec(unit) ?? [];
  return {
    office: office !== null,
    school: SCHOOLS.find(({ name }) => name.test(unit))?.kind,
    words: new Set(comparable(unit).split(' ')),
    own:
      name === undefined
        ? undefined
        : comparable(name)
            .split(' ')
            .filter((word) => !KIND_OF_PLACE.test(word)),
  };
});

const SCHOOLS: readonly { readonly kind: string; readonly name: RegExp }[] = [
  { kind: 'tk', name: /^(?:tk|paud)\b/i },
  { kind: 'sd', name: /^(?:sd(?:n|s|it)?|sekolah dasar)\b/i },
  { kind: 'smp', name: /^(?:smp(?:n|s|it)?|sekolah menengah pertama)\b/i },
  { kind: 'sma', name: /^(?:sma(?:n|s|it)?|sekolah menengah atas)\b/i },
  { kind: 'smk', name: /^(?:smk(?:n|s)?|sekolah menengah kejuruan)\b/i },
  { kind: 'mi', name: /^(?:min?|madrasah ibtidaiyah)\b/i },
  { kind: 'mts', name: /^(?:mtsn?|madrasah tsanawiyah)\b/i },
  { kind: 'ma', name: /^(?:man?|madrasah aliyah)\b/i },
];

const KIND_OF_PLACE = /^(?:kecamatan|kec|kelurahan|desa|negeri|kota|kabupaten|kab)$/;

/** A year that was inferred gives way to a stated one, but what is told of now is not what was "sebelumnya" won in 2018. */
function yearsAgree(a: Draft, b: Draft): boolean {
  const same = agreeOn(a.year, b.year, (x, y) => x === y);
  if (same || (!a.inferred.includes('year') && !b.inferred.includes('year'))) return same;
  const [history, news] = a.past ? [a, b] : [b, a];
  // "Tahun sebelumnya juga meraih ...": reckoned from the year of the news, and not that year.
  if (history.past && !news.past && history.year !== undefined && history.inferred.includes('year')) return false;
  return !(history.past && !history.inferred.includes('year') && !news.past);
}

function agreeOn<T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean {
  return a === undefined || b === undefined || same(a, b);
}

function sameAward(a: Draft, b: Draft): boolean {
  if (isHonourOf(a, b) || isHonourOf(b, a)) return true;
  if (a.competitions.length > 0 && b.competitions.length > 0) return sameContest(a, b);
  if (a.award === undefined && b.award === undefined) return agreeOn(a.described, b.described, (x, y) => x === y);
  return a.competitions.length === b.competitions.length && sameName(a.award?.quote ?? '', b.award?.quote ?? '');
}

/** Its name alone, in any spelling. */
const LONGEST_HONOUR = 'Satya Lancana'.length;

/** "Terima Satya Lencana" in the headline, of what the article then calls Satyalancana Pembangunan. */
function isHonourOf({ award }: Draft, other: Draft): boolean {
  return (
    award !== undefined &&
    other.award !== undefined &&
    award.quote.length <= LONGEST_HONOUR &&
    /^satya ?l[ae]n?cana$/i.test(award.quote) &&
    /^satya ?l[ae]n?cana [A-ZÀ-Þ]/iu.test(other.award.quote)
  );
}

function sameInnovation(a: NonNullable<Draft['innovation']>, b: NonNullable<Draft['innovation']>): boolean {
  if (a.title !== undefined && a.title === b.title) return true;
  const [x, y] = [comparable(a.quote), comparable(b.quote)];
  return x === y || x.startsWith(y) || y.startsWith(x) || isShortOf(a.quote, b.quote) || isShortOf(b.quote, a.quote);
}

/** "CME" of "Cengkeraman Mata Elang (CME)". */
function isShortOf(short: string, long: string): boolean {
  return long.toLowerCase().endsWith(`(${short.toLowerCase()})`);
}

/** The fuller telling with what only the other one tells; what a sentence states outranks what was inferred. */
function united(full: Draft, other: Draft): Draft {
  const yearStated = full.inferred.includes('year') && !other.inferred.includes('year') && other.year !== undefined;
  // A grade that one sentence tells of nobody in particular is not that of the body which another names without a grade.
  const ownsTier = full.tier === undefined || other.tier !== undefined;
  const holderStated =
    ownsTier && full.inferred.includes('recipient') && !other.inferred.includes('recipient') && other.recipient;
  const competitionStated = full.inferred.includes('competition') && !other.inferred.includes('competition');
  const common = full.competitions.filter((id) => other.competitions.includes(id));
  const honoured = isHonourOf(full, other);
  const [dated, undated] = yearStated ? [other, full] : [full, other];
  return {
    status: full.status,
    cue: full.cue ?? other.cue,
    span: full.span,
    award: (honoured ? other : full).award ?? other.award,
    competitions: honoured ? other.competitions : common.length > 0 ? common : full.competitions,
    general: full.general && other.general,
    year: dated.year ?? undated.year,
    yearFrom: dated.yearFrom ?? undated.yearFrom,
    tier: full.tier ?? other.tier,
    category: full.category ?? other.category,
    innovation: full.innovation ?? other.innovation,
    described: full.described ?? other.described,
    recipient: holderStated || (full.recipient ?? other.recipient),
    unit: full.unit ?? other.unit,
    mentions: full.mentions,
    inferred: full.inferred.filter(
      (field) =>
        !(field === 'year' && yearStated) &&
        !(field === 'recipient' && holderStated) &&
        !(field === 'competition' && competitionStated),
    ),
    past: full.past ?? other.past,
    ahead: full.ahead ?? other.ahead,
    hollow: full.hollow ?? other.hollow,
    field: full.field ?? other.field,
  };
}
