import { isAscii } from '../text/ascii.ts';
import { remembered } from '../text/remembered.ts';

declare const recipient: unique symbol;
/** A body's name reduced for look-up; only `recipientKey` makes one. */
export type RecipientKey = string & { readonly [recipient]: true };

/** Ways of writing one kind of body, each applied in turn. `from` is wording seen in print, and the rule's own test. */
export const BODY_WORDS: readonly { readonly written: RegExp; readonly plain: string; readonly from: string }[] = [
  { written: / (republik indonesia|ri)$/, plain: '', from: 'Kementerian Kesehatan RI' },
  {
    written: /^(pemerintah (daerah )?provinsi|pemprov|pemda provinsi|prov) /,
    plain: 'provinsi ',
    from: 'Pemprov Jawa Timur',
  },
  {
    written: /^(pemerintah (daerah )?kabupaten|pemkab|pemda kabupaten|kab) /,
    plain: 'kabupaten ',
    from: 'Pemkab. Lumajang',
  },
  { written: /^(pemerintah (daerah )?kota|pemkot|pemda kota) /, plain: 'kota ', from: 'Pemkot Malang' },
  { written: /^kabupaten (adm|administrasi) /, plain: 'kabupaten ', from: 'Kabupaten Administrasi Kepulauan Seribu' },
  { written: /^kota (adm|administrasi) /, plain: 'kota ', from: 'Kota Administrasi Jakarta Timur' },
  { written: /\bkep /, plain: 'kepulauan ', from: 'Pemkab Kep. Anambas' },
  {
    written:
      /^(provinsi|pemda|pemerintah( daerah)?|provinsi pemda) (diy|di yogyakarta|d i yogyakarta|daerah istimewa yogyakarta)$/,
    plain: 'provinsi daerah istimewa yogyakarta',
    from: 'Pemda DIY',
  },
  {
    written: /^pemerintah daerah istimewa yogyakarta$/,
    plain: 'provinsi daerah istimewa yogyakarta',
    from: 'Pemerintah Daerah Istimewa Yogyakarta',
  },
  {
    written: /^(pemda |pemerintah )?(provinsi )?(daerah khusus ibu ?kota|dki|dkj|daerah khusus) jakarta$/,
    plain: 'provinsi jakarta',
    from: 'Pemprov DKI Jakarta',
  },
];

/**
 * "Pemkab. Lumajang", "Pemerintah Kabupaten Lumajang" and "Kab. Lumajang" give one key; "Kota Malang" and "Kabupaten
 * Malang" never do. Case, accents, apostrophes and punctuation do not count.
 */
export const recipientKey = remembered(
  (name): RecipientKey =>
    asKey(BODY_WORDS.reduce((key, { written, plain }) => key.replace(written, plain), foldName(name))),
);

/** A name made comparable: case, accents, apostrophes, punctuation and spaces folded. */
export const foldName = remembered((name) => (isAscii(name) ? foldAscii(name) : foldAny(name)));

function foldAscii(name: string): string {
  return name
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function foldAny(name: string): string {
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
