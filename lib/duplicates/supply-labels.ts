import type { Article } from '../article/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type SupplyKind, supplyKind } from './supply-marks.ts';

/** A mark that says the text was supplied: `quote` as printed, without the brackets around it. */
export type Label = Span & { readonly kind: SupplyKind; readonly quote: string };

type Where = 'foot' | 'head' | 'whole' | 'anywhere';

/** A place where a mark may stand; group `mark` of the pattern is the mark. `from` is a line that has one. */
type Place = { readonly where: Where; readonly line: RegExp; readonly from: string };

/**
 * Marks stand at the foot of a text, at its head, on a line of their own or behind a label such as "Sumber:". The same
 * words inside a sentence name an office, not an origin.
 */
export const PLACES: readonly Place[] = [
  // A gloss ("Dinas Komunikasi dan Informatika (Diskominfo).") follows a word, a mark follows the end of a sentence.
  {
    where: 'foot',
    line: /(?:^|[.!?”"’'…*)\]-])\s*[([{](?<mark>[^()[\]{}]{2,60})[)\]}][\s.*#-]*$/u,
    from: '“Inovasi bisa jalan”, pungkasnya. (Adv-Kominfo-lmj)',
  },
  {
    where: 'foot',
    line: /[\p{L}\d,]\s*[([{](?<mark>(?:[^()[\]{}]{1,30}\/)?adv(?:ertorial)?[/ -][^()[\]{}]{2,40}|\*[^()[\]{}]{2,40})[)\]}][\s*]*$/iu,
    from: 'Acara itu ditutup dengan doa bersama (adv/kominfo)',
  },
  {
    where: 'foot',
    line: /[.!?”"’'…]\s*(?:\*+\s*\/?|\/+|[-–—]+|#+)\s*(?<mark>[^\s.!?*][^.!?*]{1,50}?)[\s*-]*$/u,
    from: '“Kami bersyukur”, ujar bupati.***/Diskominfo',
  },
  {
    where: 'foot',
    line: /[.!?][”"’']?\s+(?<mark>(?:adv|hms|rls|humas|diskominfo|mc|prokopim)\b[^.!?,;:()]{0,30})$/iu,
    from: 'Acara ditutup dengan doa, ujar bupati. Humas Pemkab',
  },
  {
    where: 'foot',
    line: /(?:^|[.!?”"’'([]\s*)(?:sumber(?: berita)?|source|penulis|oleh|reporter|pewarta|kontributor|editor|rilis|laporan|teks)\s*[:/|]\s*(?<mark>[^.!?()]{2,60}?)[\s.*)\]]*$/iu,
    from: 'Sumber: Diskominfo Lumajang',
  },
  {
    where: 'whole',
    line: /^[\s*/#>|–—~=-]*(?<mark>[^()[\]{}:;,!?*]{2,50}?)[\s*#|.~=–—-]*$/u,
    from: '***/Diskominfo Lumajang',
  },
  {
    where: 'head',
    line: /^\s*[([{](?<mark>[^()[\]{}]{2,40})[)\]}]\s*[-–—|:]*\s*\p{Lu}/u,
    from: '(ADV) LUMAJANG - Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>adv(?:ertorial)?|pariwara|info(?:to)?rial|siaran pers|press release|rilis(?: pers)?)\s*[,:|–—-]\s*\p{L}/iu,
    from: 'ADVERTORIAL: Kota Malang Raih Penghargaan',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>siaran pers\s+(?:nomor|no\.?)\s*[:.]?\s*\S+)/iu,
    from: 'SIARAN PERS Nomor: 12/HM/2019',
  },
  {
    where: 'head',
    line: /^\s*\p{Lu}[\p{L}. ]{2,30},\s*(?<mark>\p{Lu}[\p{L}. ]{1,30}?)\s*[-–—]+\s*[\p{Lu}“"]/u,
    from: 'Purbalingga, InfoPublik - Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*\p{Lu}[\p{L}. ]{2,30}[([](?<mark>[^()[\]]{2,40})[)\]]\s*[-–—:]+\s*[\p{Lu}“"]/u,
    from: 'LUMAJANG (Humas) - Bupati',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>(?:[Dd]i[sn]komin(?:fo|sa)[a-z]*|DI[SN]KOMIN(?:FO|SA)[A-Z]*|[Hh]umas|HUMAS|MC|[Pp]rokopim|PROKOPIM|[Ii]nfo[Pp]ublik|INFOPUBLIK)(?: \p{Lu}[\p{L}.]*){0,4}?)(?:,(?: \p{Lu}[\p{L}.]*){1,3})?\s*[-–—|]+\s+[\p{Lu}“"]/u,
    from: 'DISKOMINFO INDRAMAYU — Pemerintah Kabupaten',
  },
  {
    where: 'anywhere',
    line: /(?<mark>(?:artikel|konten|berita|tulisan|liputan|advertorial) ini (?:merupakan |adalah |hasil |dibuat |terbit |ditayangkan )?(?:hasil |atas |bagian dari )?(?:ker(?:ja ?sama|jasama)|advertorial|disponsori|dipersembahkan oleh|iklan)[^.\n]{0,80})/iu,
    from: 'Artikel ini merupakan kerja sama Harian Kota dengan Pemkab Tuban.',
  },
  {
    where: 'anywhere',
    line: /(?<mark>(?:siaran pers|rilis(?: pers)?|press release)(?: resmi| tertulis)?(?: \p{L}[\p{L}. ]{0,40}?)? yang (?:di)?terima)\b/iu,
    from: 'Demikian kata bupati dalam siaran pers yang diterima redaksi, Sabtu.',
  },
];

/** Marks of paid or supplied text, in text order; a page that prints its text twice may have each twice. */
export function supplyLabels({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Label[] {
  const kinds = new Map(blocks.map(({ start, kind }) => [start, kind]));
  const lines = text.split('\n');
  const printed = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const edges = new Set([...printed.slice(0, EDGE_LINES), ...printed.slice(-EDGE_LINES)]);
  let start = 0;
  return lines.flatMap((line, i) => {
    const at = start;
    start += line.length + 1;
    const kind = kinds.get(at);
    if (kind === 'caption' || !ANY_MARK.test(line)) return [];
    return labelsIn(line, at, edges.has(i) && kind !== 'heading');
  });
}

/** What every mark has in it; most lines have none of it, and the places need not be tried. */
const ANY_MARK =
  /adv|hum|hms|hupmas|hubmas|puspen|bpmi|komunikasi|komin|komdigi|ko?mfo|kmf|infokom|protk|pen(?:dim|rem|dam|kod|kos|erangan)|\bkim\b|branded|native|hubungan masyarakat|relis|pim\b|pimda|prokom|\bmc\b|mediacenter|media center|info-?publik|ppid|ril|rls|rel|pers\b|pariwara|inforial|infotorial|iklan|sponsor|ker(?:ja ?sama|jasama)|biro|\bbag|content|post|dipersembahkan/i;

/** A press office that signs without a star or bracket does so above or below the whole text. */
const EDGE_LINES = 3;
/** Marks at the ends of a line are short; what lies between is not looked at for them. */
const REACH = 160;
const LONGEST_LINE_OF_ITS_OWN = 60;

function labelsIn(line: string, at: number, atEdge: boolean): Label[] {
  const labels: Label[] = [];
  for (const { where, line: pattern } of PLACES) {
    const from = where === 'foot' ? Math.max(0, line.length - REACH) : 0;
    const part = where === 'anywhere' ? line : line.slice(from, from + REACH);
    if (where === 'whole' && line.length > LONGEST_LINE_OF_ITS_OWN) continue;
    const found = pattern.exec(part);
    const { mark } = found?.groups ?? {};
    if (!found || mark === undefined) continue;
    const kind = where === 'anywhere' ? kindInWords(mark) : supplyKind(mark);
    if (!kind || (where === 'whole' && !standsAlone(line, mark, kind, atEdge))) continue;
    const quote = mark.trim();
    const start = at + from + found.index + found[0].lastIndexOf(mark) + mark.indexOf(quote);
    const span = { start, end: start + quote.length };
    if (!labels.some((label) => overlaps(span, label))) labels.push({ kind, quote, ...span });
  }
  return labels.sort((a, b) => a.start - b.start);
}

function kindInWords(mark: string): SupplyKind {
  return /^(siaran|rilis|press)/i.test(mark) ? 'press-release' : 'advertorial';
}

/** Tells a signature ("- Diskominfo Lumajang", "Humas Pemkab Tuban") from a headline ("Diskominfo Gelar Pelatihan"). */
function standsAlone(line: string, mark: string, kind: SupplyKind, atEdge: boolean): boolean {
  const words = mark.trim().split(/[\s/-]+/u);
  if (words.length > 5 || HEADLINE_VERB.test(mark) || !FIRST_WORD.test(mark)) return false;
  return /^\s*[*/#~=–—-]/.test(line) || kind === 'advertorial' || /^(siaran|press|rilis|news)/i.test(mark) || atEdge;
}

/** A mark of its own begins with the word that makes it one, or with a reporter's name before a stroke ("Rudi/Humas"). */
const FIRST_WORD =
  /^(?:[\p{L}.]+\/)?(?:adv|galeri|branded|native|berita|tim|hubungan|pen(?:dim|rem|dam|erangan)|kim\b|hupmas|humpro|pariwara|info|humas|hms|dis|din|kom|kemenkom|pro|ad|mc\b|media center|ppid|rilis|rls|siaran|press|news|keterangan|biro|bag|iklan|konten|artikel|sponsored|paid|ker)/iu;

const HEADLINE_VERB =
  /\b(gelar|ajak|raih|sabet|terima|bagi(kan)?|imbau|himbau|dorong|siap(kan)?|buka|tutup|sosialisasi(kan)?|latih|luncurkan|ikuti|hadiri|kunjungi|borong|jadi|beri(kan)?|minta|sebut|tegaskan|gandeng|bentuk|adakan|juara|lolos|masuk|optimistis|targetkan|lepas|sambut|tanggapi|bantah|klarifikasi|kelola|dituntut|harus|tingkatkan|(me[mnl]|ber)\p{L}{4,})\b/iu;
