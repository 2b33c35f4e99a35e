import { remembered } from '../text/remembered.ts';

/** Words in front of a tier that are no part of its name: "Kategori Nindya", "predikat Informatif"; "peringkat provinsi" is no "kategori provinsi". */
const LEADING =
  /^(?:ber)?(?:kategori|predikat|peringkat(?! (?:provinsi|kabupaten|kota|wilayah)$)|kualifikasi|tingkat|level|klasifikasi|gelar|sebagai|penghargaan|kelas)\s+/;

/** "Juara I", "peringkat pertama", "Terbaik 1" all rank first. */
const ORDINALS: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  pertama: '1',
  kedua: '2',
  ketiga: '3',
  keempat: '4',
  kelima: '5',
  keenam: '6',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
};

/** A tier's name made comparable: case, punctuation, leading words and the way of counting do not matter. */
export const comparable = remembered((tier) => {
  let plain = tier
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
    .trim()
    .replace(/\binnovatif\b/g, 'inovatif')
    .replace(/\bwiwerdha\b/g, 'wiwerda');
  for (let shorter = plain.replace(LEADING, ''); shorter !== plain; shorter = plain.replace(LEADING, ''))
    plain = shorter;
  plain = plain.replace(
    /^(?:ranked )?(first|second|third|fourth|fifth|1st|2nd|3rd)(?: (?:place|position|rank|ranking))?$/,
    '$1',
  );
  plain = plain.replace(/^(pertama|ke\w+) terbaik\b/u, 'terbaik $1');
  return plain.replace(/^(\d+) (?:besar|terbaik)$/, 'top $1').replace(/[^ ]+/g, (word) => ORDINALS[word] ?? word);
});

export function sameTier(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

const PLACE =
  /^(?:(?:provinsi|kabupaten|kota|daerah|pemda|pemerintah|desa|kelurahan|kecamatan) )?(?:(?:peringkat|posisi|urutan|ranking|rangking|juara|tempat|terbaik|nomor) )?(?:ke )?(\d{1,2})(?: terbaik)?(?: nasional)?$/;
const BEST_FEW = /^(?:top (\d{1,2})|(\d{1,2}) besar)$/;

/** "peringkat pertama" and "kota terbaik pertama", "peringkat kelima" and "lima besar": one place in the words of two sentences. */
export function samePlace(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  const [one, other] = [placeIn(PLACE, x), placeIn(PLACE, y)];
  if (one !== undefined && other !== undefined) return one === other;
  const [place, few] = one === undefined ? [other, placeIn(BEST_FEW, x)] : [one, placeIn(BEST_FEW, y)];
  return place !== undefined && few !== undefined && few <= 10 && place <= few;
}

/** "juara 2", "peringkat ketiga", "Terbaik I": a place that only one body has. */
export function isNumberedPlace(tier: string): boolean {
  return placeIn(PLACE, comparable(tier)) !== undefined;
}

function placeIn(form: RegExp, tier: string): number | undefined {
  const [, digits, others] = form.exec(tier) ?? [];
  return digits === undefined && others === undefined ? undefined : Number(digits ?? others);
}
