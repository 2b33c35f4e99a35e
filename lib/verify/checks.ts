import type { Dataset } from '../dataset/dataset.ts';
import type { Check } from './assessment.ts';
import { countChecks } from './check-count.ts';
import { editionChecks } from './check-edition.ts';
import { eventDateChecks } from './check-event-date.ts';
import { officeChecks } from './check-office.ts';
import { presenterChecks } from './check-presenter.ts';
import { weekdayChecks } from './check-weekday.ts';
import type { CheckedArticle, CheckInput } from './checked-article.ts';
import { dateContext } from './resolve-date.ts';

/** Every check that needs no result row, one for each distinct thing however often it is told. */
export function checks(input: CheckInput, dataset: Dataset): readonly Check[] {
  const article: CheckedArticle = {
    ...input,
    dataset,
    dates: input.dates ?? dateContext(input.article, input.mentions),
  };
  return [weekdayChecks, officeChecks, editionChecks, eventDateChecks, presenterChecks, countChecks].flatMap((check) =>
    check(article),
  );
}
