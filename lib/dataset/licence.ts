/** Terms and origins of the bundled data, to be shown beside it and shipped in every release. Texts by language. */
export const LICENCE = {
  id: 'ODbL-1.0',
  name: 'Open Data Commons Open Database License v1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  contents: {
    id: 'DbCL-1.0',
    name: 'Database Contents License v1.0',
    url: 'https://opendatacommons.org/licenses/dbcl/1-0/',
  },
  /** What the licence asks of whoever passes the data on, in one sentence. */
  terms: {
    id: 'Boleh disalin, dipakai, dan diubah dengan menyebut sumbernya; versi ubahan yang disebarkan memakai lisensi yang sama dan tetap terbuka.',
    en: 'May be copied, used and changed if its sources are named; a changed version that is passed on keeps this licence and stays open.',
  },
} as const;

export type Attribution = {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
  readonly text: { readonly id: string; readonly en: string };
};

export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    name: 'Piagam dataset',
    text: {
      id: 'Fakta dari halaman yang disebut pada tiap baris (kementerian, pemerintah daerah, Perserikatan Bangsa-Bangsa, surat kabar).',
      en: 'Facts from the pages named row by row (ministries, regional governments, the United Nations, newspapers).',
    },
  },
  {
    name: 'idn-area-data 3.1.2',
    url: 'https://github.com/fityannugroho/idn-area-data',
    licence: 'ODbL-1.0',
    text: {
      id: 'Memuat informasi dari idn-area-data (provinsi, kabupaten, dan kota), tersedia dengan Open Database License (ODbL) 1.0.',
      en: 'Contains information from idn-area-data (provinces, regencies and cities), made available under the Open Database License (ODbL) 1.0.',
    },
  },
  {
    name: 'pejabatkita',
    url: 'https://github.com/anzalarizqi/pejabatkita',
    text: {
      id: 'Sebagian masa jabatan berasal dari basis data komunitas ini; tidak dipakai untuk menyangkal siapa pun.',
      en: 'Some terms of office come from this community database; they speak against nobody.',
    },
  },
];
