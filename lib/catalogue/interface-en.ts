import type { InterfaceKey } from './interface-id.ts';

/** Every string of the interface, in English. */
export const interfaceEn: Readonly<Record<InterfaceKey, string>> = {
  'field.competition': 'competition',
  'field.year': 'year',
  'field.tier': 'tier',
  'field.category': 'category',
  'field.innovation': 'innovation',
  'field.recipient': 'recipient',
  'field.unit': 'unit',
};
