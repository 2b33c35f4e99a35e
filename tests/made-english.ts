import { draws } from '../bench/made-names.ts';
import { picks } from './drawn.ts';

/** One winner as a made-up English article tells it. */
export type EnglishWinner = {
  /** Kemendagri code of the region that has it. */
  readonly code: string;
  /** Its grade, field or place; undefined where the article deals out none. */
  readonly grade: string | undefined;
};
export type MadeEnglish = {
  readonly text: string;
  readonly winners: readonly EnglishWinner[];
  /** Of the data; undefined where no competition has that name. */
  readonly competition: string | undefined;
  readonly year: number | undefined;
};

type Award = { readonly id?: string; readonly name: string; readonly grades?: readonly string[] };
type Choices = {
  readonly pick: <T>(rows: readonly T[]) => T;
  readonly some: <T>(rows: readonly T[], size: number) => readonly T[];
};

const AWARDS: readonly Award[] = [
  { id: 'adipura', name: 'Adipura' },
  { id: 'adipura', name: 'Adipura award' },
  { id: 'iga', name: 'Innovative Government Award (IGA)' },
  { id: 'wtn', name: 'Wahana Tata Nugraha' },
  { id: 'uhc-award', name: 'UHC Award', grades: ['Utama', 'Madya', 'Pratama'] },
  { id: 'kla', name: 'Child-Friendly City Award', grades: ['Utama', 'Nindya', 'Madya', 'Pratama'] },
  { id: 'ape', name: 'Anugerah Parahita Ekapraya (APE)', grades: ['Mentor', 'Utama', 'Madya'] },
  { id: 'swasti-saba', name: 'Swasti Saba', grades: ['Wistara', 'Wiwerda', 'Padapa'] },
  { name: 'Digital Pioneer Award', grades: ['Gold', 'Silver', 'Bronze'] },
  { name: 'Food Security Award', grades: ['Excellent', 'Good', 'Fair'] },
];
const GRADED = AWARDS.filter(({ grades }) => grades !== undefined);

const SUBJECTS: readonly (readonly [subject: string, code: string])[] = [
  ['Tuban Regency', '35.23'],
  ['Tuban regency', '35.23'],
  ['the city of Batu', '35.79'],
  ['the East Java city of Batu', '35.79'],
  ['East Java’s Tuban Regency', '35.23'],
  ['Tuban Regency in East Java', '35.23'],
  ['the Tuban Regency Government', '35.23'],
  ['the Batu municipal government', '35.79'],
  ['the government of Tuban Regency', '35.23'],
  ['the West Java Provincial Government', '32'],
  ['Denpasar', '51.71'],
  ['Batu Mayor Nurochman', '35.79'],
  ['the Regent of Tuban, Aditya Halindra Faridzky,', '35.23'],
  ['the Governor of West Java', '32'],
  ['Tuban’s regent', '35.23'],
  ['Tuban Regency, led by Regent Aditya Halindra Faridzky,', '35.23'],
];

const VERBS = (
  'won;received;took home;bagged;secured;has again earned;clinched;once again achieved;successfully obtained;brought home;' +
  'was awarded;was again presented with;was honored with;has been given;picked up;was named a recipient of;' +
  'has been named the winner of;became one of the recipients of;is among the recipients of;emerged as the winner of;' +
  'was one of 20 regions to receive;is one of the regions that received;was the first region to receive;managed to win;' +
  'has been crowned winner of;walked away with;was recognized by the ministry with'
).split(';');

const TAILS = (
  ';; from the central government; handed over by Home Minister Tito Karnavian; at the Sahid Hotel in Jakarta on Monday;' +
  ' for the second time; for its commitment to serving the public; along with 20 other regions; at the national level;' +
  ', making it the only region in the province to do so'
).split(';');

const OPENINGS = ['', 'On Monday (12/8/2024), ', 'In a ceremony in Jakarta, ', 'For the second time, ', 'JAKARTA - '];
const PASSIVE = ['was won by', 'went to', 'was presented to', 'was given to', 'was handed over directly to'];
const GIVERS = ['Home Minister Tito Karnavian', 'The Ministry of Home Affairs', 'President Joko Widodo'];

type One = { readonly who: string; readonly award: string; readonly name: string };

/** What tells of one winner. */
const ALONE: readonly ((one: One, choices: Choices) => string)[] = [
  ({ who, award }, { pick }) => `${pick(OPENINGS)}${who} ${pick(VERBS)} ${award}.`,
  ({ who, award }, { pick }) => `${who} ${pick(VERBS)} ${award}${pick(TAILS)}.`,
  ({ who, award }, { pick }) => `${award} ${pick(PASSIVE)} ${bare(who)}.`,
  ({ who, award }, { pick }) => `${award} was handed over by ${pick(GIVERS).replace('The', 'the')} to ${bare(who)}.`,
  ({ who, award }, { pick }) =>
    `${pick(GIVERS)} ${pick(['presented', 'gave', 'has awarded'])} ${award} to ${bare(who)}.`,
  ({ who, award }, { pick }) => `${pick(GIVERS)} awarded ${bare(who)} ${award}.`,
  ({ who, name }, { pick }) =>
    `At the ${name} ${pick(['ceremony', 'event'])} in Jakarta, ${who} ${pick(['received the award', 'took home the award', 'was named one of the winners'])}.`,
  ({ who, award }, { pick }) =>
    `${pick(['After winning', 'Having won'])} ${award}, ${who.replace(/ led by.*/, '')} will hold a festival.`.replace(
      ',, ',
      ', ',
    ),
  ({ who, award }, { pick }) =>
    `${pick(['The winner of', 'One of the recipients of', 'Among the recipients of'])} ${award} ${pick(['is', 'was'])} ${bare(who)}.`,
  ({ who, award }) => `“We are grateful that ${bare(who)} received ${award},” said the head of the agency.`,
];

const REGIONS: readonly (readonly [name: string, kind: string, head: string, code: string])[] = [
  ['Lumajang', 'Regency', 'Regent', '35.08'],
  ['Tuban', 'Regency', 'Regent', '35.23'],
  ['Ngawi', 'Regency', 'Regent', '35.21'],
  ['Batu', 'City', 'Mayor', '35.79'],
  ['Jember', 'Regency', 'Regent', '35.09'],
  ['Gresik', 'Regency', 'Regent', '35.25'],
  ['Surabaya', 'City', 'Mayor', '35.78'],
  ['Palu', 'City', 'Mayor', '72.71'],
  ['Denpasar', 'City', 'Mayor', '51.71'],
  ['Sragen', 'Regency', 'Regent', '33.14'],
];

const NAMES: readonly ((region: (typeof REGIONS)[number]) => string)[] = [
  ([name]) => name,
  ([name, kind]) => `${name} ${kind}`,
  ([name, kind]) => `${name} ${kind.toLowerCase()}`,
  ([name, kind]) => `the ${name} ${kind} Government`,
  ([name, kind]) => `the ${kind.toLowerCase()} of ${name}`,
];

const COUNTED = ['regions', 'regencies and cities', 'local governments'];

/** What tells of several winners of one award. */
const TOGETHER: readonly ((names: readonly string[], award: string, choices: Choices) => string)[] = [
  (names, award, { pick }) => `${list(names)} ${pick(['won', 'received', 'were awarded', 'have secured'])} ${award}.`,
  (names, award, { pick }) => `${award} ${pick(PASSIVE)} ${list(names)}.`,
  (names, award, { pick }) =>
    `${award} ${pick(['was given to', 'went to'])} ${names.length} ${pick(COUNTED)}, ${pick(['namely', 'including', 'i.e.'])} ${list(names)}.`,
  (names, award, { pick }) => `${pick(['The winners of', 'The recipients of'])} ${award} are ${list(names)}.`,
  (names, award, { pick }) =>
    `${pick(GIVERS)} gave ${award} to ${names.length} ${pick(COUNTED)}${pick([':', ', namely'])} ${list(names)}.`,
  (names, award, { pick }) => `The jury ${pick(['named', 'announced'])} ${list(names)} as the winners of ${award}.`,
  (names, award, { pick }) =>
    `${names[0]} won ${award} along with ${pick(['', 'other regions, namely '])}${list(names.slice(1))}.`,
  (names, award) => `${names[0]} won ${award}. The other winners are ${list(names.slice(1))}.`,
  (names, award, { pick }) =>
    `${pick([`${award} was given to:`, `The following regions received ${award}:`])}\n${names.map((name, i) => `${i + 1}. ${capital(name)}`).join('\n')}`,
];

type Dealt = { readonly name: string; readonly grade: string };

/** What gives each of several winners a grade. */
const IN_GRADES: readonly ((dealt: readonly Dealt[], award: string, choices: Choices) => string)[] = [
  (dealt, award) =>
    `In ${award}, ${list(dealt.map(({ name, grade }, i) => `the ${grade} category ${i === 0 ? 'was won by' : 'went to'} ${name}`))}.`,
  (dealt, award) =>
    `${award} was given to ${list(dealt.map(({ name, grade }) => `${name} in the ${grade} category`))}.`,
  (dealt, award) => `The winners of ${award} are ${list(dealt.map(({ name, grade }) => `${name} (${grade})`))}.`,
  (dealt, award) =>
    `The winners of ${award} are:\n${dealt.map(({ name, grade }) => `${grade} category: ${capital(name)}`).join('\n')}`,
  (dealt, award) =>
    dealt
      .map(({ name, grade }, i) =>
        i === 0
          ? `The ${grade} category of ${award} was won by ${name}.`
          : `Meanwhile, the ${grade} category went to ${name}.`,
      )
      .join(' '),
];

/** Articles of which the second paragraph tells of one winner or several; the same for the same seed. */
export function madeEnglish(count: number, seed: number): readonly MadeEnglish[] {
  const draw = draws(seed);
  const pick = picks(draw);
  const some = <T>(rows: readonly T[], size: number): readonly T[] =>
    rows
      .map((row) => ({ row, at: draw() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, size)
      .map(({ row }) => row);
  const kinds = [alone, together, inGrades];
  return Array.from({ length: count }, () => pick(kinds)({ pick, some }));
}

function alone(choices: Choices): MadeEnglish {
  const { pick } = choices;
  const [who, code] = pick(SUBJECTS);
  const { id, name, grades } = pick(AWARDS);
  const { printed, year } = dated(name, pick);
  const grade = grades && pick(['', ...grades]);
  const award = `${pick(['the', 'the', 'the prestigious', 'its second'])} ${printed}${grade ? pick([` in the ${grade} category`, ` at the ${grade} level`]) : ''}`;
  const form = pick(ALONE);
  const line = form({ who, award, name: printed }, choices);
  return made(line, [{ code, grade: grade && line.includes(grade) ? grade : undefined }], id, year);
}

function together(choices: Choices): MadeEnglish {
  const { pick, some } = choices;
  const { id, name } = pick(AWARDS);
  const { printed, year } = dated(name, pick);
  const regions = some(REGIONS, pick([2, 3, 5]));
  const names = regions.map(pick(NAMES));
  const winners = regions.map(([, , , code]) => ({ code, grade: undefined }));
  return made(pick(TOGETHER)(names, `the ${printed}`, choices), winners, id, year);
}

function inGrades(choices: Choices): MadeEnglish {
  const { pick, some } = choices;
  const { id, name, grades = [] } = pick(GRADED);
  const { printed, year } = dated(name, pick);
  const named = pick(NAMES);
  const dealt = some(REGIONS, grades.length).map((region, i) => ({
    name: named(region),
    grade: grades[i]!,
    code: region[3],
  }));
  return made(pick(IN_GRADES)(dealt, `the ${printed}`, choices), dealt, id, year);
}

function dated(name: string, pick: Choices['pick']): { readonly printed: string; readonly year: number | undefined } {
  const printed = pick([name, `2024 ${name}`, `${name} 2024`, `${name} for 2024`]);
  return { printed, year: printed === name ? undefined : 2024 };
}

function made(
  line: string,
  winners: MadeEnglish['winners'],
  competition: string | undefined,
  year: number | undefined,
): MadeEnglish {
  const text = `Residents lined the streets on Monday.\n${capital(line)}\nThe organizers hoped that the event would continue.`;
  return { text, winners, competition, year };
}

function bare(who: string): string {
  return who.replace(/,$/, '');
}

function list(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
