/** Every string of the interface (sidebar, library, terminal), in Indonesian; places are written {name}. */
export const interfaceId = {
  'field.competition': 'ajang',
  'field.year': 'tahun',
  'field.tier': 'tingkat',
  'field.category': 'kategori',
  'field.innovation': 'inovasi',
  'field.recipient': 'penerima',
  'field.unit': 'unit',
} as const;

export type InterfaceKey = keyof typeof interfaceId;
