import type { Language } from './language.ts';

/** What the fields of a claim are called: in reasons as in the interface. */
export const fieldsId = {
  'field.competition': 'ajang',
  'field.year': 'tahun',
  'field.tier': 'tingkat',
  'field.category': 'kategori',
  'field.innovation': 'inovasi',
  'field.recipient': 'penerima',
  'field.unit': 'unit',
} as const;

export const fieldsEn: Readonly<Record<keyof typeof fieldsId, string>> = {
  'field.competition': 'award',
  'field.year': 'year',
  'field.tier': 'tier',
  'field.category': 'category',
  'field.innovation': 'innovation',
  'field.recipient': 'recipient',
  'field.unit': 'unit',
};

const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { id: fieldsId, en: fieldsEn };

/** The field itself where it is none of ours. */
export function fieldName(field: string, language: Language): string {
  return FIELDS[language][`field.${field}`] ?? field;
}
