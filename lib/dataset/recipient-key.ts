declare const recipient: unique symbol;
/** A body's name reduced for look-up; only `recipientKey` makes one. */
export type RecipientKey = string & { readonly [recipient]: true };

/** Ways of writing one kind of body; the first rule that fits a stretch wins. `from` is wording seen in print. */
export const BODY_WORDS: readonly { readonly written: RegExp; readonly plain: string; readonly from: string }[] = [
  {
    written: /^(pemerintah )?(daerah )?provinsi daerah istimewa |^pemerintah daerah istimewa /,
    plain: 'provinsi daerah istimewa ',
    from: 'Pemerintah Daerah Daerah Istimewa Yogyakarta',
  },
  {
    written: /^(pemerintah )?provinsi di (?=yogyakarta)/,
    plain: 'provinsi daerah istimewa ',
    from: 'Provinsi DI Yogyakarta',
  },
  {
    written: /^(pemerintah )?provinsi (daerah khusus ibu ?kota|dki|dkj|daerah khusus) (?=jakarta)/,
    plain: 'provinsi ',
    from: 'Provinsi DKI Jakarta',
  },
  {
    written: /^(pemerintah (daerah )?provinsi|pemprov|pemda provinsi|prov) /,
    plain: 'provinsi ',
    from: 'Pemprov Jatim',
  },
  {
    written: /^(pemerintah (daerah )?kabupaten|pemkab|pemda kabupaten|kab) (administrasi )?/,
    plain: 'kabupaten ',
    from: 'Pemkab. Lumajang',
  },
  { written: /^kabupaten administrasi /, plain: 'kabupaten ', from: 'Kabupaten Administrasi Kepulauan Seribu' },
  {
    written: /^(pemerintah (daerah )?kota|pemkot|pemda kota) (administrasi )?/,
    plain: 'kota ',
    from: 'Pemkot Administrasi Jakarta Selatan',
  },
  { written: /^kota administrasi /, plain: 'kota ', from: 'Kota Administrasi Jakarta Timur' },
  { written: / (republik indonesia|ri)$/, plain: '', from: 'Kementerian Kesehatan RI' },
];

/**
 * "Pemkab. Lumajang", "Pemerintah Kabupaten Lumajang" and "Kab. Lumajang" give one key; "Kota Malang" and "Kabupaten
 * Malang" never do. Case, accents, apostrophes and punctuation do not count.
 */
export function recipientKey(name: string): RecipientKey {
  return asKey(BODY_WORDS.reduce((key, { written, plain }) => key.replace(written, plain), foldName(name)));
}

/** A name made comparable: case, accents, apostrophes, punctuation and spaces folded. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['‘’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function asKey(text: string): RecipientKey {
  return text as RecipientKey;
}
