import { foldName } from '../dataset/recipient-key.ts';
import { remembered } from '../text/remembered.ts';

/** `unclear`: the names do not tell whether it is one office. Never a reason to doubt a claim. */
export type UnitLikeness = 'same' | 'unclear' | 'different';

/** Kinds of office that bear a name of their own; two names behind one kind are two offices. */
const NAMED_KINDS = [
  'puskesmas',
  'rsud',
  'rsu',
  'sdn',
  'smpn',
  'sman',
  'smkn',
  'desa',
  'kelurahan',
  'kecamatan',
  'polres',
  'lapas',
];

/** An office and the ones that stand under it, so that naming either names the same work. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'dinas kesehatan': ['puskesmas', 'rsud', 'rsu', 'klinik', 'labkesda', 'utd', 'rs'],
  'dinas pendidikan': ['sdn', 'smpn', 'sman', 'smkn', 'sd', 'smp', 'tk', 'paud'],
};

const WRITTEN: readonly { readonly written: RegExp; readonly plain: string; readonly from: string }[] = [
  { written: /\b(upt|uptd|uptdin|blud|bp)\b/g, plain: ' ', from: 'UPTD Puskesmas Gucialit' },
  { written: /\b(pusat kesehatan masyarakat|pkm)\b/g, plain: 'puskesmas', from: 'PKM Gucialit' },
  { written: /\b(unit (transfusi|donor) darah|udd)\b/g, plain: 'utd', from: 'UDD PMI Kabupaten Lumajang' },
  { written: /\b(rumah sakit umum daerah)\b/g, plain: 'rsud', from: 'Rumah Sakit Umum Daerah dr. Iskak' },
  { written: /\brumah sakit\b/g, plain: 'rs', from: 'Rumah Sakit Menur' },
  {
    written: /\b(dinkes|dinas kesehatan dan .*|dinas kesehatan p2kb)\b/g,
    plain: 'dinas kesehatan',
    from: 'Dinkes PPKB',
  },
  {
    written: /\b(dindik|disdik|disdikbud|dikbud|dinas pendidikan dan kebudayaan)\b/g,
    plain: 'dinas pendidikan',
    from: 'Disdikbud',
  },
  {
    written: /\b(dispendukcapil|disdukcapil|dukcapil|dinas kependudukan dan pencatatan sipil)\b/g,
    plain: 'dukcapil',
    from: 'Disdukcapil',
  },
  { written: /\bdinas pengendalian penduduk( dan)? keluarga berencana\b/g, plain: 'dppkb', from: 'DPPKB' },
  { written: /\bsmp negeri\b/g, plain: 'smpn', from: 'SMP Negeri 10' },
  { written: /\bsma negeri\b/g, plain: 'sman', from: 'SMA Negeri 1' },
  { written: /\bsmk negeri\b/g, plain: 'smkn', from: 'SMK Negeri 1' },
  { written: /\bsd negeri\b/g, plain: 'sdn', from: 'SD Negeri 1' },
  {
    written: /\b(kabupaten|kab|kota|provinsi|prov|pemkab|pemkot|pemerintah|dr|drg|hj|h)\b/g,
    plain: ' ',
    from: 'RSUD dr. Haryoto Kabupaten Lumajang',
  },
];

/** Whether two names are of one office; `places` are names of the recipient, which come and go in a unit's name. */
export function unitLikeness(a: string, b: string, places: readonly string[] = []): UnitLikeness {
  const drop = new Set(places.flatMap((place) => foldName(place).split(' ')));
  const left = plainUnit(a, drop);
  const right = plainUnit(b, drop);
  if (left === '' || right === '') return 'unclear';
  const leftWords = left.split(' ');
  const rightWords = right.split(' ');
  if (within(leftWords, rightWords) || within(rightWords, leftWords)) return 'same';
  if (isAbove(left, rightWords) || isAbove(right, leftWords)) return 'same';
  const kind = NAMED_KINDS.find((each) => leftWords.includes(each) && rightWords.includes(each));
  if (!kind) return 'unclear';
  const nameA = nameBehind(leftWords, kind);
  const nameB = nameBehind(rightWords, kind);
  if (!nameA || !nameB) return 'unclear';
  return nameA === nameB ? 'same' : alike(nameA, nameB) ? 'unclear' : 'different';
}

function plainUnit(unit: string, drop: ReadonlySet<string>): string {
  const words = wordsOfUnit(unit);
  const kept = words.filter((word) => !drop.has(word));
  // "Puskesmas Lumajang" in Lumajang is called after the place: without it nothing would be left of its name.
  const named = kept.length === 1 && NAMED_KINDS.includes(kept[0]!) && words.length > 1 ? words : kept;
  return named.join(' ');
}

const wordsOfUnit = remembered((unit): readonly string[] =>
  WRITTEN.reduce((text, { written, plain }) => text.replace(written, plain), foldName(unit))
    .split(' ')
    .filter((word) => word !== ''),
);

function within(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((word) => outer.includes(word));
}

function isAbove(office: string, below: readonly string[]): boolean {
  const kinds = Object.entries(ABOVE).find(([name]) => office.startsWith(name))?.[1] ?? [];
  return kinds.some((kind) => below.includes(kind));
}

function nameBehind(words: readonly string[], kind: string): string | undefined {
  return words[words.indexOf(kind) + 1];
}

function alike(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || a.includes(b) || b.includes(a);
}
