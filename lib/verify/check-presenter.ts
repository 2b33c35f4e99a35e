import type { Edition } from '../dataset/facts.ts';
import { officeKey } from '../dataset/office-key.ts';
import { foldName } from '../dataset/recipient-key.ts';
import type { OfficialMention } from '../recognise/mention.ts';
import type { Check } from './assessment.ts';
import { becauseOf } from './because-of.ts';
import type { CheckedArticle } from './checked-article.ts';
import { type ClaimedEdition, claimedEditions } from './claimed-edition.ts';
import { eventDay, sentenceOf } from './event-day.ts';
import { editionName } from './naming.ts';
import { isParticipation } from './participation.ts';

/** Words between the giving and the giver. `from` is wording seen in print, and the rule's own test. */
export const GIVEN_BY: readonly { readonly before: RegExp; readonly from: string }[] = [
  {
    before:
      /\b(diserahkan|diberikan|disampaikan|dianugerahkan|diserahkannya|penyerahan|penganugerahan)\b[^.]{0,60}\boleh\s*$/i,
    from: 'diserahkan secara langsung oleh Gubernur Jawa Timur, Soekarwo',
  },
  {
    before: /\b(menerima|diterima|terima|meraih)\b[^.]{0,120}\bdari\s*(tangan\s*)?$/i,
    from: 'menerima penghargaan dari Menteri PANRB',
  },
];
const GIVES: readonly { readonly after: RegExp; readonly from: string }[] = [
  {
    after:
      /^[\s,]*(yang\s+)?(telah\s+)?(menyerahkan|menganugerahkan|memberikan)\s+(secara\s+)?(langsung\s+)?(penghargaan|piagam|trofi|piala|anugerah)/i,
    from: 'Gubernur Soekarwo menyerahkan penghargaan',
  },
];

/** Who handed it over, against the edition's record. Several may have: only another holder of the same office conflicts. */
export function presenterChecks(article: CheckedArticle): readonly Check[] {
  const givers = article.mentions.filter(
    (mention): mention is OfficialMention => mention.type === 'official' && isGiver(mention, article),
  );
  const editions = claimedEditions(article);
  // With two awards in one article it is not certain which of them an official gave.
  const [edition, ...others] = editions;
  if (!edition || others.length > 0 || givers.length === 0) return [];
  return [presenterCheck(edition, givers, article)].filter((check) => check !== undefined);
}

function isGiver({ start, end }: OfficialMention, { dates }: CheckedArticle): boolean {
  const sentence = sentenceOf({ start, end }, dates);
  if (!sentence) return false;
  const before = dates.text.slice(sentence.start, start);
  const after = dates.text.slice(end, sentence.end);
  return GIVEN_BY.some((rule) => rule.before.test(before)) || GIVES.some((rule) => rule.after.test(after));
}

function presenterCheck(
  edition: ClaimedEdition,
  givers: readonly OfficialMention[],
  article: CheckedArticle,
): Check | undefined {
  const { dataset, mentions, dates } = article;
  const editions = dataset.editionsOf(edition.competition.id, edition.year);
  // That there is no such edition in our data, the check of editions says.
  if (editions.length === 0) return undefined;
  // Certificates of taking part are another ceremony, with another giver.
  const wins = editions.filter(({ tier }) => !isParticipation({ tier }, edition.competition));
  const records = (wins.length > 0 ? wins : editions).filter(
    (record): record is Edition & { presenter: string } => record.presenter !== undefined,
  );
  const ids = givers.map(({ id }) => id);
  const claimed = givers[0]?.quote ?? '';
  const common = { kind: 'presenter', mentions: ids, claimed } as const;
  const [record] = records;
  const named = editionName(edition.competition, record?.tier, edition.year);
  if (!record)
    return { ...common, outcome: 'unknown', because: becauseOf('check.presenter.unknown', { edition: named }) };
  for (const giver of givers) {
    const own = records.find(({ presenter }) => isNamed(giver, presenter));
    if (own) {
      const because = becauseOf('check.presenter.ok', { official: own.presenter, edition: named });
      return { ...common, claimed: giver.quote, expected: own.presenter, outcome: 'ok', because };
    }
  }
  const expected = record.presenter;
  const day = eventDay(mentions, dates);
  const rival = givers.find((giver) => records.every((each) => isSameOffice(giver, each.presenter)));
  // One office has one holder a day: on the record's own day two names for it cannot both be right.
  const isSameDay = day !== undefined && records.every(({ date, dateKind }) => date === day.iso && dateKind === 'seen');
  if (rival && isSameDay && rival.persons.length > 0 && rival.acting === undefined) {
    const because = becauseOf('check.presenter.conflict', { claimed: rival.quote, official: expected, edition: named });
    return { ...common, claimed: rival.quote, expected, outcome: 'conflict', because };
  }
  return {
    ...common,
    expected,
    outcome: 'unknown',
    because: becauseOf('check.presenter.unknown.other', { official: expected, edition: named }),
  };
}

/** The record names the person, or, where the article names none, the office and its place. */
function isNamed(giver: OfficialMention, presenter: string): boolean {
  const words = new Set(foldName(presenter).split(' '));
  const names = [giver.person, ...giver.persons].filter((name) => name !== undefined);
  if (names.length === 0) return isSameOffice(giver, presenter);
  return names.some((name) => {
    const own = foldName(name)
      .split(' ')
      .filter((word) => word.length >= 4);
    return own.length > 0 && own.some((word) => words.has(word));
  });
}

function isSameOffice({ office, body }: OfficialMention, presenter: string): boolean {
  if (office === undefined) return false;
  const key = officeKey(presenter);
  const place = foldName(body ?? '')
    .split(' ')
    .filter((word) => word.length >= 4);
  return key.startsWith(`${officeKey(office)} `) && place.length > 0 && place.every((word) => key.includes(word));
}
