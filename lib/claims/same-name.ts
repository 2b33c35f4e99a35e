import { PRIZE } from '../language/word-classes.ts';
import { pattern } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';
import { comparable } from './tier-name.ts';

/** Words that an award's name is printed with or without. */
const CARRIERS = pattern`^(?:${PRIZE}|plakat|bergengsi|tahun|pada|ajang|malam|the|(?:19|20)\d\d)$`;

/** Whether two names that no competition bears are of one award: "Badan Kepegawaian Negara (BKN) Award" and "Anugerah BKN". */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  if (x === '' || y === '') return false;
  if (x.includes(y) || y.includes(x)) return true;
  if (isEvent(a, b) || isEvent(b, a)) return true;
  const [own, other] = [core(withoutField(a, b)), core(withoutField(b, a))];
  if (own.length === 0 || other.length === 0) return false;
  return (
    unlevelled(own) === unlevelled(other) ||
    isOneOfEditions(own, other) ||
    isOneOfEditions(other, own) ||
    (own.length === 1 && shortIn(b) === own[0]) ||
    (other.length === 1 && shortIn(a) === other[0]) ||
    isShortFor(own, other) ||
    isShortFor(other, own) ||
    isWithoutLevel(withoutProvince(own, other), other) ||
    isWithoutLevel(withoutProvince(other, own), own)
  );
}

/** "MTQ VII" and "Musabaqah Tilawatil Quran (MTQ) ke-7": an event by its short name, whichever time it is held. */
function isEvent(short: string, full: string): boolean {
  const [, bracket] = /\(([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,9})\)/u.exec(full) ?? [];
  return bracket !== undefined && short.toLowerCase().startsWith(`${bracket.toLowerCase()} `);
}

const LEVEL = /^(?:tingkat|provinsi|prov|kabupaten|kab|kota|kecamatan|nasional|regional|se)$/;

/** "Lomba Perpustakaan Desa 2025" and "Lomba Perpustakaan Desa Kabupaten Tabanan 2025": the longer name only adds whose it is. */
function isWithoutLevel(short: readonly string[], full: readonly string[]): boolean {
  if ((short.length < 2 && !IS_TELLING.test(short[0] ?? '')) || short.length >= full.length) return false;
  const more: string[] = [];
  let at = 0;
  for (const word of full) {
    if (word === short[at]) at++;
    // "Lomba Desa Terbaik Kabupaten X".
    else if (word !== 'terbaik') more.push(word);
  }
  return at === short.length && more.length <= 4 && LEVEL.test(more[0] ?? '');
}

/** "Paritrana", which is no word for any contest. */
const IS_TELLING =
  /^(?!kompetisi|inovasi|festival|kejuaraan|perlombaan|pertandingan|turnamen|olimpiade|pelayanan)[a-z]{7,}$/;

/** "Paritrana Award 2022 kategori Kabupaten/Kota", which another sentence calls by its name alone. */
function withoutField(name: string, other: string): string {
  return /\bkategori\b/i.test(other) ? name : name.replace(/ kategori .*$/i, '');
}

/** "PIA" of "Pacitan Innovation Award (PIA)". */
function shortIn(name: string): string {
  return comparable(/\(([^()]+)\)/.exec(name)?.[1] ?? '');
}

/** "Lomba Desa se Kabupaten Batang" and "lomba desa tingkat Kabupaten Batang", "tingkat Jabar" and "tingkat Provinsi Jabar". */
function unlevelled(name: readonly string[]): string {
  return name.filter((word) => !/^(?:se|tingkat|provinsi|prov)$/.test(word)).join(' ');
}

/** "MTQ Tingkat Provinsi Kaltim" and "MTQ ke-42 Tingkat Provinsi Kaltim": only one says which it is. */
function isOneOfEditions(name: readonly string[], other: readonly string[]): boolean {
  const at = name.indexOf('ke');
  return (
    at > 0 &&
    /^\d+$/.test(name[at + 1] ?? '') &&
    !other.includes('ke') &&
    unlevelled([...name.slice(0, at), ...name.slice(at + 2)]) === unlevelled(other)
  );
}

/** "Lomba Posyandu tingkat provinsi", which "Lomba Posyandu Tingkat Provinsi Jabar" tells the province of. */
function withoutProvince(name: readonly string[], full: readonly string[]): readonly string[] {
  return name.at(-1) === 'provinsi' && name.at(-2) === 'tingkat' && full.includes('provinsi')
    ? name.slice(0, -2)
    : name;
}

/** The words that tell one award from another, without what a bracket repeats. */
const core = remembered((name): readonly string[] =>
  comparable(name.replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .flatMap((word) => PROVINCES.get(word) ?? word)
    .filter((word) => word !== '' && !CARRIERS.test(word)),
);

/** "MTQ Tingkat Provinsi Kaltim" and "... Kalimantan Timur": provinces by their short names. */
const PROVINCES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'sumut sumatera utara;sumbar sumatera barat;sumsel sumatera selatan;jabar jawa barat;jateng jawa tengah;jatim jawa timur;' +
    'kalbar kalimantan barat;kalteng kalimantan tengah;kalsel kalimantan selatan;kaltim kalimantan timur;kaltara kalimantan utara;' +
    'sulut sulawesi utara;sulteng sulawesi tengah;sulsel sulawesi selatan;sultra sulawesi tenggara;sulbar sulawesi barat;' +
    'kepri kepulauan riau;babel bangka belitung;ntb nusa tenggara barat;ntt nusa tenggara timur'
  )
    .split(';')
    .map((row) => {
      const [short = '', ...words] = row.split(' ');
      return [short, words];
    }),
);

/** "BKN" for "Badan Kepegawaian Negara", "PR Indonesia" for "Public Relations Indonesia": the first word of the initials of others. */
function isShortFor([word = '', ...rest]: readonly string[], full: readonly string[]): boolean {
  if (full.length < 3 || full.length !== word.length + rest.length) return false;
  const spelt = full.slice(0, word.length);
  return spelt.map((one) => one.charAt(0)).join('') === word && rest.every((one, i) => one === full[word.length + i]);
}
