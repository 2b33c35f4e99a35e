import type { ReasonKey } from './reasons-id.ts';

/** The reasons of verdicts and checks, in English. */
export const reasonsEn: Readonly<Record<ReasonKey, string>> = {
  'verdict.supported': '{fields} {fields|agrees|agree} with one row of our data.',
  'verdict.supported.implied':
    '{fields} {fields|agrees|agree} with one row of our data. That row is {official}[ (tier {level})], chosen from the {claimed} of the same year.',
  'verdict.supported.handed-over':
    '{fields} {fields|agrees|agree} with one row of our data: the {edition} edition, handed over on {date}.',
  'verdict.supported.participation':
    '{fields} {fields|agrees|agree} with one row of our data. {tier} means taking part, which is not the same as winning.',
  'verdict.partial':
    '{fields} {fields|agrees|agree} with one row of our data[; {unrecorded} {unrecorded|is|are} not recorded there].',

  'verdict.differs': 'The article says {claimed}. Our data records {official}[, rank {rank}].',
  'verdict.differs.year':
    'The article says {claimed}. Our data records {official}[ (rank {rank})], and our list of {list} {claimed}[ (tier {level})], which is complete, does not hold this recipient.',
  'verdict.differs.not-held':
    'The article says {claimed}. Our data records {official}[ (rank {rank})]; according to our source there was no {claimed} edition.',
  'verdict.differs.tier':
    'The article says {claimed}. Our data records {official}, and our list of {claimed} {year}, which is complete, does not hold this recipient.',

  'verdict.contradicted':
    'Our list of {list} {year}[ (tier {level})] is complete ({total} {total|recipient|recipients}), and this recipient is not on it.',
  'verdict.contradicted.participation':
    'Our list of {list} {year}[ (tier {level})] is complete ({total} {total|recipient|recipients}) and does not hold this recipient. Our data records it as {tier}; taking part is not the same as winning.',

  'verdict.not-found':
    'Our data holds {held} of {total} {total|recipient|recipients} of {list} {year}[ (tier {level})] so far. This does not make the claim wrong.',
  'verdict.not-found.total-unknown':
    'Our data holds {held} {held|row|rows} for {list} {year}[ (tier {level})]; we do not know how many recipients there are. This does not make the claim wrong.',
  'verdict.not-found.unsure':
    'Our data holds {held} {held|row|rows} for {list} {year}[ (tier {level})], but not all of them are certain. This does not make the claim wrong.',
  'verdict.not-found.empty':
    'Our data does not hold the list of {list} {year}[ (tier {level})] yet. This does not make the claim wrong.',
  'verdict.not-found.listed-elsewhere':
    'Our list of {list} {year}[ (tier {level})] is complete, but it is not certain that the article means this list. This does not make the claim wrong.',
  'verdict.not-found.other-tiers':
    'Our list of {list} {year}[ (tier {level})] is complete and does not hold this recipient; the lists of other tiers are not complete.',
  'verdict.not-found.year':
    'Our data records this recipient in {official}[ (rank {rank})], but not yet in {claimed}; both may be right.',
  'verdict.not-found.year-counting':
    'Our data records {official}[ (rank {rank})]. This award is sometimes named after the year assessed, sometimes after the year of handing over, so {claimed} may be the same edition.',
  'verdict.not-found.tier':
    'For {year} our data records {official}[, rank {rank}]; our list of {claimed}[ (tier {level})] is not complete. This does not make the claim wrong.',
  'verdict.not-found.innovation':
    'Our data records {official}[ (rank {rank})] for this recipient; the innovation in the article is not there yet. This does not make the claim wrong.',
  'verdict.not-found.recipient':
    'Our data records that innovation under the name of {official}. This does not make the claim wrong.',
  'verdict.not-found.participation':
    'Our data records this recipient as {tier} {year}; taking part is not the same as winning. Our list of winners is not complete.',
  'verdict.not-found.not-held': 'According to our source, {competition} {year} was not held.',

  'verdict.not-covered.competition': 'This award is not in our data.',
  'verdict.not-covered.unnamed': 'The article does not name the award, so there is nothing to look up.',
  'verdict.not-covered.general':
    'Several awards bear this name and the article does not say which, so there is nothing to look up.',
  'verdict.not-covered.year': 'The article does not state the year, so there is nothing to look up.',
  'verdict.not-covered.recipient': 'The article does not state the recipient clearly, so there is nothing to look up.',

  'more.winners': 'Recipients of {list} {year}[ (tier {level})] that we know: {names}.',
  'more.ceremony': 'On {date} our data records the handing over of {names}.',
  'more.year-untold': 'The article does not state the year; our data has {years}.',
  'more.handed-over': 'That row is of the {edition} edition, handed over on {date}.',
  'more.unsure': 'That row records the {field} “{recorded}”, which may or may not be the one in the article.',
  'more.disputed': 'Bear in mind: another source says otherwise.',
  'more.confirm-only': 'Bear in mind: that row is inferred from its source, not printed there.',
  'more.media': 'This award is given by the media, not by the government.',
  'more.association': 'This award is given by an association, not by the government.',
  'more.private': 'This award is given by a private body, not by the government.',

  'check.weekday.ok': '{date} was a {weekday}.',
  'check.weekday.ok.context': '{date} was a {weekday}; we took the year from the sentences around it.',
  'check.weekday.ok.published': '{date} was a {weekday}; we took the year from the publication date.',
  'check.weekday.conflict': '{date} was a {weekday}. The day or the date needs checking.',
  'check.weekday.conflict.published':
    '{date} was a {weekday}; we took the year from the publication date. The day or the date needs checking.',
  'check.weekday.unknown': 'The article gives no year.',
  'check.weekday.unknown.year':
    'The year is not printed there. In the likeliest year, {date} was a {weekday}; another year may be meant.',

  'check.office.ok': '{name} was {office} on {date}.',
  'check.office.conflict': 'According to our data, {holder} was {office} on {date}.',
  'check.office.conflict.other-office':
    'According to our data, {holder} was {office} on {date}; {name} was {other} then.',
  'check.office.unknown': 'Our record of offices does not hold this.',
  'check.office.unknown.holder': 'Our data records {holder} as {office} on {date}, but not for certain.',
  'check.office.unknown.date': 'The day of the event is not certain.',

  'check.edition.ok': '{competition} {year} is in our records.',
  'check.edition.ok.tier': 'This award and tier are in our records for {year}.',
  'check.edition.conflict': 'According to our source, {competition} {year} was not held.',
  'check.edition.unknown': 'We have no record of the {year} edition.',
  'check.edition.unknown.tier': 'The {year} edition is in our data; its tier {tier} is not recorded yet.',

  'check.event-date.ok': 'Same as the record[ of {edition}]: {official}.',
  'check.event-date.conflict': 'Article: {claimed}. Record[ of {edition}]: {official}.',
  'check.event-date.unknown': 'The record[ of {edition}] gives no date.',
  'check.event-date.unknown.ceremony':
    'The record[ of {edition}] says {official}. For {claimed} our data records another ceremony: {other}.',
  'check.event-date.unknown.other': 'The record[ of {edition}] says {official}; the article may tell of another event.',

  'check.presenter.ok': 'Same as the record[ of {edition}]: {official}.',
  'check.presenter.conflict': 'Article: {claimed}. Record[ of {edition}]: {official}.',
  'check.presenter.unknown': 'The record[ of {edition}] does not say who handed it over.',
  'check.presenter.unknown.other':
    'The record[ of {edition}] says {official}; more than one person may have handed it over.',

  'check.count.ok': '{named} {named|award is|awards are} named.',
  'check.count.conflict': 'The article says “{claimed}”; it lists {named}.',
  'check.count.unknown': 'The article says “{claimed}”; we recognise {named} by name, so the number is not certain.',
  'check.count.unknown.none': 'We do not recognise the awards counted here by name.',

  'status.hoped': 'The article presents this as a hope, so it is not checked.',
  'status.hoped.cue': 'The article presents this as a hope (“{cue}”), so it is not checked.',
  'status.planned': 'The article presents this as a plan, so it is not checked.',
  'status.planned.cue': 'The article presents this as a plan (“{cue}”), so it is not checked.',
  'status.negated': 'The article says this was not won, so it is not checked.',
  'status.negated.cue': 'The article says this was not won (“{cue}”), so it is not checked.',
  'status.asserted': 'This claim has not been checked.',
};
