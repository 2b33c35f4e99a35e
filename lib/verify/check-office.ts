import type { Dataset } from '../dataset/dataset.ts';
import type { Term } from '../dataset/facts.ts';
import { officeKey as officeKeyOf } from '../dataset/office-key.ts';
import { foldName } from '../dataset/recipient-key.ts';
import { FRONT_TITLES } from '../language/titles.ts';
import type { Mention, OfficialMention } from '../recognise/mention.ts';
import { remembered } from '../text/remembered.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import { plusDays } from './calendar-day.ts';
import type { CheckedArticle } from './checked-article.ts';
import { dayBeside, type EventDay, eventDay, sentenceOf } from './event-day.ts';
import { groupedBy } from './grouped.ts';
import { type Days, inOffice, surelyInOffice } from './in-office.ts';

/** A person printed with the office that the article gives them on the day it tells of. */
type Told = OfficialMention & { readonly office: string; readonly person: string };

/** The same few offices are asked for over and over. */
const officeKey = remembered(officeKeyOf);

/** Did this person hold this office on that day. One check for a person and office, however often they are named. */
export function officeChecks(article: CheckedArticle): readonly Check[] {
  const told = article.mentions.filter(isTold);
  const groups = groupedBy(
    told,
    ({ office, person, persons }) => `${officeKey(office)}/${foldName(persons[0] ?? person)}`,
  );
  return groups
    .filter((same) => same.some((mention) => isPerson(mention, article.dataset)))
    .map((same) => officeCheck(same, article));
}

/** "Vice President Palace", "East Jakarta Mayor Office". */
const NO_PERSON = /^(?:palace|office|residence|hall|house|building|cup)$/i;
const HEADS_OF_REGIONS = /^(?:wakil )?(?:bupati|wali kota|gubernur)$/;

/**
 * "Kepala Sekolah Berdedikasi", "Kapolsek Martapura": one word behind an office of which we hold nobody may as well be no
 * person. A known name is one, and so is what a comma, a bracket, a title or the name of a regency sets off.
 */
function isPerson({ person, persons, quote, office, codes, body }: Told, dataset: Dataset): boolean {
  if (persons.length > 0 || person.includes(' ')) return true;
  if (NO_PERSON.test(person)) return false;
  const at = quote.lastIndexOf(person);
  const before = quote.slice(0, at).trimEnd();
  const title = foldName(before.slice(before.lastIndexOf(' ') + 1));
  if (/[,.(:]$/.test(before) || FRONT_TITLES.has(title) || at + person.length < quote.length) return true;
  if (codes.length > 0 && HEADS_OF_REGIONS.test(officeKey(office))) return true;
  return dataset.holders(office, codes[0] ?? body ?? '').length > 0;
}

function isTold(mention: Mention): mention is Told {
  return mention.type === 'official' && mention.office !== undefined && mention.person !== undefined && !mention.former;
}

function officeCheck(same: readonly [Told, ...Told[]], article: CheckedArticle): Check {
  const { dataset } = article;
  // The fullest telling: "Bupati Lumajang, Drs. As'at" rather than "Bupati As'at".
  const mention = same.find(({ codes, body }) => codes.length > 0 || body !== undefined) ?? same[0];
  const common = { kind: 'office', mentions: same.map(({ id }) => id), claimed: mention.quote } as const;
  const day = dayOf(mention, article);
  if (!day) return { ...common, outcome: 'unknown', because: becauseOf('check.office.unknown.date', {}) };
  const days = daysTold(day, article);
  const date = { date: day.iso };

  const own = mention.persons.flatMap((person) =>
    termsInOffice(person, mention, dataset).map((term) => ({ person, term })),
  );
  const held = own.find(({ term }) => inOffice(term, days) === 'yes');
  if (held) {
    const office = officeName(held.term);
    return {
      ...common,
      outcome: 'ok',
      expected: held.term.name,
      because: becauseOf('check.office.ok', { name: nameOf(mention, held.term), office, date: dayIn(held.term, days) }),
    };
  }
  const rival = holderOf(
    mention,
    own.map(({ term }) => term),
    days,
    dataset,
  );
  if (!rival) return { ...common, outcome: 'unknown', because: becauseOf('check.office.unknown', {}) };
  const office = officeName(rival.term);
  const holder = rival.term.name;
  const mayHold = own.some(({ term }) => inOffice(term, days) === 'perhaps');
  if (!rival.sure || mayHold || !isAccusable(same, day, article)) {
    const because = becauseOf('check.office.unknown.holder', { holder, office, date: dayIn(rival.term, days) });
    return { ...common, outcome: 'unknown', because };
  }
  const name = mention.persons[0] ?? mention.person;
  const other = otherOffice(mention, days, dataset);
  return {
    ...common,
    outcome: 'conflict',
    expected: holder,
    because: other
      ? becauseOf('check.office.conflict.other-office', { office, date, holder, name, other })
      : becauseOf('check.office.conflict', { office, date, holder }),
  };
}

/** The day of the mention's own sentence where it prints one, else the day that the article is about. */
function dayOf(mention: Told, { mentions, dates }: CheckedArticle): EventDay | undefined {
  return dayBeside(mention, mentions, dates) ?? eventDay(mentions, dates);
}

/** From the event to the publication: an article may call a person by the office held on either day. */
function daysTold({ iso }: EventDay, { dates: { published } }: CheckedArticle): Days {
  return published !== undefined && published > iso ? { from: iso, to: published } : { from: iso, to: iso };
}

/** The event's day if the term holds it: it may have begun between the event and the publication. */
function dayIn(term: Term, { from, to }: Days) {
  const within = [from, to].find((iso) => inOffice(term, { from: iso, to: iso }) === 'yes');
  return { date: within ?? term.start ?? from };
}

/** Nothing is said against a name that we do not know, a stand-in, or a telling whose year may be another. */
function isAccusable(same: readonly Told[], day: EventDay, { dates }: CheckedArticle): boolean {
  const yearOfDay = Number(day.iso.slice(0, 4));
  const named = dates.years.map(({ year }) => year);
  // Only the day of publication, and the article speaks of other years alone: it may be an old text put up anew.
  if (day.mention === undefined && named.length > 0 && !named.includes(yearOfDay)) return false;
  return same.every((mention) => {
    const sentence = sentenceOf(mention, dates);
    const years = sentence ? dates.years.filter(({ at }) => at >= sentence.start && at < sentence.end) : [];
    const looksBack = years.some(({ year }) => year !== yearOfDay);
    return mention.persons.length > 0 && mention.acting === undefined && !looksBack;
  });
}

function termsInOffice(person: string, mention: Told, dataset: Dataset): readonly Term[] {
  return dataset.termsOf(person).filter((term) => isOffice(mention, term) && isOfBody(mention, term));
}

function isOffice({ office }: Told, term: Term): boolean {
  const told = officeKey(office);
  const own = officeKey(term.office);
  // "Deputi" stands for "Deputi Bidang Pelayanan Publik"; "Bupati" never for "Wakil Bupati".
  return own === told || own.startsWith(`${told} `) || told.startsWith(`${own} `);
}

function isOfBody({ codes, body }: Told, term: Term): boolean {
  if (term.code !== undefined && codes.length > 0) return codes.includes(term.code);
  if (body === undefined) return codes.length === 0;
  const own = new Set(bodyWords(`${term.office} ${term.body}`));
  return bodyWords(body).every((word) => own.has(word));
}

const SHORT_BODIES: Readonly<Record<string, string>> = {
  panrb: 'pendayagunaan aparatur negara reformasi birokrasi',
  menpanrb: 'pendayagunaan aparatur negara reformasi birokrasi',
  pan: 'pendayagunaan aparatur negara',
  rb: 'reformasi birokrasi',
  dagri: 'dalam negeri',
  lhk: 'lingkungan hidup kehutanan',
  pppa: 'pemberdayaan perempuan perlindungan anak',
  ppa: 'pemberdayaan perempuan perlindungan anak',
};
const BODY_FILLERS = new Set(
  'kementerian bidang dan ri republik indonesia kabupaten kota provinsi pada of the and republic'.split(' '),
);

/** Ministries as English articles call them. `from` is wording seen in print. */
const ENGLISH_BODIES: readonly { readonly english: RegExp; readonly own: string; readonly from: string }[] = [
  { english: /\b(?:home(?: affairs)?|interior)\b/, own: 'dalam negeri', from: 'Home Affairs' },
  { english: /\bfinance\b/, own: 'keuangan', from: 'Finance of the Republic of Indonesia' },
  { english: /\bhealth\b/, own: 'kesehatan', from: 'Health' },
  { english: /\bsocial(?: affairs)?\b/, own: 'sosial', from: 'Social Affairs' },
  { english: /\benvironment\b/, own: 'lingkungan hidup', from: 'Environment and Forestry' },
  { english: /\bforestry\b/, own: 'kehutanan', from: 'Environment and Forestry' },
  {
    english: /\bwomen ?s empowerment\b/,
    own: 'pemberdayaan perempuan',
    from: 'Women’s Empowerment and Child Protection',
  },
  { english: /\bchild protection\b/, own: 'perlindungan anak', from: 'Women’s Empowerment and Child Protection' },
  {
    english: /\b(?:state )?administrative(?: and bureaucratic)? reforms?(?: and bureaucratic reforms?)?\b/,
    own: 'pendayagunaan aparatur negara reformasi birokrasi',
    from: 'Administrative and Bureaucratic Reform',
  },
];

function bodyWords(body: string): readonly string[] {
  return ENGLISH_BODIES.reduce((words, { english, own }) => words.replace(english, own), foldName(body))
    .split(' ')
    .flatMap((word) => (SHORT_BODIES[word] ?? word).split(' '))
    .filter((word) => !BODY_FILLERS.has(word));
}

/**
 * Who else held the office. Sure only where the row's dates are shown, and neither a stand-in nor another holder may have
 * been there on those days.
 */
function holderOf(
  mention: Told,
  own: readonly Term[],
  days: Days,
  dataset: Dataset,
): { readonly term: Term; readonly sure: boolean } | undefined {
  const holders = dataset.holders(mention.office, placeAskedFor(mention, own) ?? '');
  const present = holders.filter((term) => inOffice(term, days) !== 'no');
  const margin = { from: plusDays(days.from, -MARGIN_DAYS), to: plusDays(days.to, MARGIN_DAYS) };
  const term =
    present.find((each) => surelyInOffice(each, margin)) ?? present.find((each) => inOffice(each, days) === 'yes');
  if (!term) return undefined;
  const named = new Set(mention.persons.map(foldName));
  const isSamePerson = [term.name, ...term.aliases].some((name) => named.has(foldName(name)));
  const alone = present.every((each) => each.name === term.name && each.status === 'definitif');
  return isSamePerson ? undefined : { term, sure: alone && surelyInOffice(term, margin) };
}

/** Inaugurations are told a few days early and late. */
const MARGIN_DAYS = 14;

function placeAskedFor({ codes, body }: Told, own: readonly Term[]): string | undefined {
  if (codes.length > 1) return undefined;
  return codes[0] ?? body ?? own[0]?.code ?? own[0]?.body;
}

/** "Wakil Bupati Kabupaten Lumajang": what the person was on that day instead; a deputy promoted early is the usual case. */
function otherOffice(mention: Told, days: Days, dataset: Dataset): string | undefined {
  const term = mention.persons
    .flatMap((person) => dataset.termsOf(person))
    .find((each) => !isOffice(mention, each) && inOffice(each, days) === 'yes');
  return term && officeName(term);
}

function officeName({ office, body }: Term): string {
  if (foldName(body).startsWith(foldName(office))) return body;
  const kind = /menteri$/i.test(office) ? /^Kementerian (?=[A-ZÀ-Þ])/u : /^(Kabupaten|Kota|Provinsi) (?=[A-ZÀ-Þ])/u;
  return `${office} ${body.replace(kind, '')}`;
}

/** The canonical name, beside the printed one where the two share no word: "Bintang Puspayoga". */
function nameOf({ person }: Told, { name }: Term): string {
  const words = new Set(foldName(name).split(' '));
  return foldName(person)
    .split(' ')
    .some((word) => words.has(word))
    ? name
    : `${person} (${name})`;
}
