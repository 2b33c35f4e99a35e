import type { Article } from '../article/article.ts';
import { isEnglish } from '../language/english.ts';
import type { Mention } from '../recognise/mention.ts';
import type { CompetitionName, RegionName } from '../recognise/names.ts';
import { oncePer } from '../text/once-per.ts';
import { words } from '../text/words.ts';
import { auditedBefore, auditedYear } from './audited-year.ts';
import { belowNation } from './below-nation.ts';
import type { Context } from './context.ts';
import { eventYear } from './event-year.ts';
import { isBearer } from './holder.ts';
import { leadPlaces } from './lead-places.ts';
import { likelyByGiver } from './likely-by-giver.ts';
import { mainRecipient } from './main-recipient.ts';
import { masked } from './masked.ts';
import { isOpinion } from './opinions.ts';
import { withPlacedPersons } from './placed-persons.ts';
import { codesByName, onlyRegency, withoutNamesakes, withPlacedUnits } from './placed-units.ts';
import { withSpecialPrizes } from './special-prizes.ts';

/** Gathered once an article; `read` are its mentions as recognised, which get their places here. */
export function contextOf(
  article: Article,
  read: readonly Mention[],
  {
    competitions,
    regions,
  }: { readonly competitions: readonly CompetitionName[]; readonly regions: readonly RegionName[] },
): Context {
  const regionByCode = byCode(regions);
  const special = withSpecialPrizes(read, byId(competitions));
  const mentions = withPlacedPersons(withPlacedUnits(special, article.text, regionByCode), article.text, regionByCode);
  const mask = masked(article.text, mentions);
  const own = withoutNamesakes(read);
  const told = eventYear(article, mentions, mask);
  const certain = new Set<string>();
  const mentionById = new Map<string, Mention>();
  for (const mention of mentions) {
    mentionById.set(mention.id, mention);
    if (mention.type === 'award' && !mention.general) for (const id of mention.competitions) certain.add(id);
  }
  const isSpokenOf = (code: string) =>
    own.filter((one) => isBearer(one) && one.codes.includes(code)).length >= SPOKEN_OF;
  // The lead tells of another place, and this one comes in later: a guest, a venue, whoever is to win next year.
  const atHome = (code: string | undefined) => {
    if (code === undefined || !code.includes('.') || isSpokenOf(code)) return true;
    const lead = leadPlaces(article.text, own, codesByName(regionByCode));
    return lead.size === 0 || lead.has(code);
  };
  const main = mainRecipient(own, article.blocks, regionByCode);
  const unitsIn = onlyRegency(article.text, own, regionByCode);
  return {
    article,
    mask,
    english: isEnglish(words(article.text)),
    mentions,
    mentionById,
    competitions: byId(competitions),
    regions: regionByCode,
    main: atHome(main?.codes[0]) ? main : undefined,
    unitsIn: atHome(unitsIn) ? unitsIn : undefined,
    yearsOf: printedYears(mentions),
    certain,
    likely: likelyByGiver(article, mentions, byId(competitions), certain),
    below: belowNation(article, mentions, regions, competitions),
    audited: mentions.some(isOpinion) ? auditedYear(article.text, told?.year) : undefined,
    auditedBefore: told && auditedBefore(told, article.metadata.publishedAt?.value),
    eventYear: told,
  };
}

/** So often is a place named that an article is about, though its lead tells of others. */
const SPOKEN_OF = 3;

function printedYears(mentions: readonly Mention[]): Context['yearsOf'] {
  const years = new Map<string, Set<number>>();
  for (const mention of mentions) {
    if (mention.type !== 'award' || mention.surfaceYear === undefined) continue;
    for (const id of mention.competitions) years.set(id, (years.get(id) ?? new Set()).add(mention.surfaceYear));
  }
  return years;
}

const byCode = oncePer((regions: readonly RegionName[]) => new Map(regions.map((region) => [region.code, region])));
const byId = oncePer(
  (competitions: readonly CompetitionName[]) =>
    new Map(competitions.map((competition) => [competition.id, competition])),
);
