import type { ClaimSketch, Note } from '../annotate/note.ts';
import { fieldName } from '../catalogue/field-names.ts';
import type { Language } from '../catalogue/language.ts';
import { words } from '../catalogue/words.ts';
import { reasonOf } from '../report/reason-of.ts';
import { verdictPhrase } from '../report/verdict-phrase.ts';
import type { Judged } from './exported-page.ts';

/**
 * What a note says beside its own words and tags, a line each: its kind, the judgement, corrected fields, an added claim, and
 * what the data says of the claim so told.
 */
export function noteLines(
  { id, kind, ruling, correction, added }: Note,
  language: Language,
  judged?: Judged,
): readonly string[] {
  const t = words(language);
  const claim = judged?.claims.get(id);
  const fields = (sketch: Partial<ClaimSketch>) => fieldsInWords(sketch, language);
  return [
    // What a note is until its reader says otherwise.
    kind === 'other' ? '' : `${t('notes.kind')}: ${t(`notes.kind.${kind}`)}`,
    ruling ? `${t('export.reader')}: ${t(`export.opinion.${ruling.opinion}`)}. ${ruling.reason}`.trim() : '',
    correction ? t('export.correction', { fields: fields(correction) }) : '',
    added ? t('export.added', { fields: fields(saidOf(added)) }) : '',
    claim && judged
      ? t('export.judged', {
          dataset: judged.dataset.name,
          version: judged.dataset.version,
          verdict: verdictPhrase(claim, t),
          reason: reasonOf(claim, language),
        })
      : '',
  ].filter((line) => line !== '');
}

/** "tahun: 2018; tingkat: tidak disebut": every field that is there. */
export function fieldsInWords(sketch: Partial<ClaimSketch>, language: Language): string {
  return toldFields(sketch)
    .map(([field, value]) => {
      return `${fieldName(field, language)}: ${value === '' ? words(language)('export.cleared') : value}`;
    })
    .join('; ');
}

/** "year=2018; tier=": every field that is there, under the names of the report's contract; an emptied one is empty. */
export function fieldPairs(sketch: Partial<ClaimSketch>): string {
  const { recipient, ...rest } = sketch;
  const all = { ...rest, ...(recipient && { recipient: recipient.name, recipient_code: recipient.code }) };
  return Object.entries(all)
    .map(([field, value]) => `${field}=${value ?? ''}`)
    .join('; ');
}

/** The fields that tell something. */
export function saidOf(sketch: ClaimSketch): Partial<ClaimSketch> {
  const { recipient, ...rest } = sketch;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  return { ...said, ...(recipient.name === null && recipient.code === null ? {} : { recipient }) };
}

/** The award's name stands for its id where both are there. */
function toldFields({ competition, award, recipient, ...rest }: Partial<ClaimSketch>): readonly [string, string][] {
  const named = award ?? competition;
  const all = {
    ...(named === undefined ? {} : { competition: named }),
    ...rest,
    ...(recipient && { recipient: recipient.name ?? recipient.code }),
  };
  return Object.entries(all).map(([field, value]) => [field, String(value ?? '')]);
}
