import type { Article } from '../article/article.ts';
import { everyMatch } from '../text/every-match.ts';
import { overlaps, type Span, spanAt } from '../text/span.ts';
import { type SupplyKind, supplyKind } from './supply-marks.ts';

/**
 * A mark that says the text was supplied: `quote` as printed, without the brackets around it. `where`: it stands beside the text,
 * as its author or the section it is filed under; its span is then empty, at the text's beginning.
 */
export type Label = Span & {
  readonly kind: SupplyKind;
  readonly quote: string;
  readonly where?: 'byline' | 'section';
};

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
    line: /[A-Za-zÀ-ɏ\d,]\s*[([{](?<mark>(?:[^()[\]{}]{1,30}\/)?adv(?:ertorial)?[/ -][^()[\]{}]{2,40}|\*[^()[\]{}]{2,40})[)\]}][\s*]*$/iu,
    from: 'Acara itu ditutup dengan doa bersama (adv/kominfo)',
  },
  // Without a full stop before it only what is no gloss: "(hms)", while "Hubungan Masyarakat (Humas)" explains itself.
  {
    where: 'foot',
    line: /[a-zß-ɏ]\s*\((?<mark>adv|hms|humas|rls|rilis|rel|dis?kominfo|prokopim)\)[\s*]*$/u,
    from: 'Bidan desa menengok rumah itu setiap pekan (hms)',
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
    line: /(?:^|[.!?”"’'([]\s*)(?:sumber(?: berita|\s*\/\s*foto)?|source|penulis|oleh|reporter|pewarta|kontributor|editor|rilis|laporan|(?:foto\s*[/&]\s*)?(?:teks|naskah|narasi|berita)(?:\s*[/&]\s*foto)?)\s*[:/|]\s*(?<mark>[^.!?()]{2,60}?)[\s.*)\]]*$/iu,
    from: 'Sumber: Diskominfo Lumajang',
  },
  {
    where: 'foot',
    line: /(?:^|[.!?”"’'([]\s*)sumber\s+(?<mark>(?:humas|di[sn]komin|prokopim|kominfo|mc|infopublik|bag(?:ian)?\.? (?:humas|protokol)|biro (?:humas|adpim))[^.!?():,]{0,50})[\s.*)\]]*$/iu,
    from: 'Sumber Humas Pemkab Tuban',
  },
  {
    where: 'whole',
    line: /^[\s*/#>|–—~=-]*(?<mark>[^()[\]{}:;,!?*]{2,50}?)[\s*#|.~=–—-]*$/u,
    from: '***/Diskominfo Lumajang',
  },
  {
    where: 'head',
    line: /^\s*[([{](?<mark>[^()[\]{}]{2,40})[)\]}]\s*[-–—|:]*\s*[A-ZÀ-Þ]/u,
    from: '(ADV) LUMAJANG - Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>adv(?:ertorial)?|pariwara|info(?:to)?rial|siaran pers|press release|rilis(?: pers)?)\s*[,:|–—-]\s*[A-Za-zÀ-ɏ]/iu,
    from: 'ADVERTORIAL: Kota Malang Raih Penghargaan',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>siaran pers\s+(?:nomor|no\.?)\s*[:.]?\s*\S+)/iu,
    from: 'SIARAN PERS Nomor: 12/HM/2019',
  },
  {
    where: 'head',
    line: /^\s*[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30},\s*(?<mark>[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{1,30}?)\s*[-–—]+\s*[A-ZÀ-Þ“"]/u,
    from: 'Purbalingga, InfoPublik - Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30},?\s*[([](?<mark>[^()[\]]{2,40})[)\]]\s*[-–—:]+\s*[A-ZÀ-Þ“"]/u,
    from: 'LUMAJANG (Humas) - Bupati',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>(?:[Dd]i[sn]komin(?:fo|sa)[a-z]*|DI[SN]KOMIN(?:FO|SA)[A-Z]*|[Kk]ominfo|KOMINFO|MMC[A-Za-z]*|[Hh]umas|HUMAS|MC|[Pp]rokopim|PROKOPIM|[Ii]nfo[Pp]ublik|INFOPUBLIK)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){0,4}?)(?:,(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){1,3})?\s*[-–—|]+\s+[A-ZÀ-Þ“"]/u,
    from: 'DISKOMINFO INDRAMAYU — Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}\s[-–—]\s(?<mark>[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{1,30}?)\s[-–—]\s+[A-ZÀ-Þ“"]/u,
    from: 'TUBAN – Humas – Pemerintah Kabupaten',
  },
  {
    where: 'head',
    line: /^\s*(?<mark>(?:HUMAS|DI[SN]KOMINFO|KOMINFO|PROKOPIM|INFOPUBLIK)(?: [A-ZÀ-Þ]{2,}){0,3}),\s+[A-ZÀ-Þ“"]/u,
    from: 'HUMAS DPRD, Rapat itu dibuka ketua.',
  },
  {
    where: 'anywhere',
    line: /(?<mark>(?:artikel|konten|berita|tulisan|liputan|tayangan|informasi|advertorial) ini (?:merupakan |adalah |hasil |dibuat |terbit |ditayangkan |bersifat )?(?:hasil |atas |bagian dari |konten |berita )?(?:ker(?:ja ?sama|jasama) (?:publikasi\b|pemberitaan\b|media\b|advertorial\b|iklan\b|(?=[^.\n]{0,50}\b(?:dengan|antara)\b))|advertorial|disponsori|dipersembahkan oleh|iklan(?=[.,)]| (?:berbayar|layanan|advertorial|dari)\b|$))[^.\n]{0,80})/iu,
    from: 'Artikel ini merupakan kerja sama Harian Kota dengan Pemkab Tuban.',
  },
  {
    where: 'anywhere',
    line: /(?<mark>(?:siaran pers|rilis(?: pers)?|press release|keterangan pers)(?: resmi| tertulis)?(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ. ]{0,40}?)? yang (?:(?:di)?terima|(?:dikirim(?:kan)?|disampaikan) (?:ke(?:pada)?|untuk) (?:redaksi|media|wartawan)))\b/iu,
    from: 'Demikian kata bupati dalam siaran pers yang diterima redaksi, Sabtu.',
  },
  {
    where: 'anywhere',
    line: /(?<mark>(?:artikel|konten|berita|tulisan|naskah) ini (?:merupakan |adalah |bersumber dari |disadur dari |diolah dari |dikutip dari )(?:sebuah )?(?:siaran pers|rilis(?! (?:ulang|tunda))|press release)[^.\n]{0,60})/iu,
    from: 'Berita ini merupakan siaran pers Pemkab Tuban.',
  },
  {
    where: 'anywhere',
    line: /(?<mark>demikian(?:lah)? (?:siaran pers|rilis|press release) ini)\b/iu,
    from: 'Demikian siaran pers ini disampaikan.',
  },
];

/** Marks of paid or supplied text, in text order; a page that prints its text twice may have each twice. */
export function supplyLabels({
  text,
  blocks,
  metadata = {},
}: Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'metadata'>>): readonly Label[] {
  const inText = labelsInText(text, blocks);
  const beside = labelsBeside(metadata).filter(({ kind }) => inText.every((label) => label.kind !== kind));
  return [...beside, ...inText];
}

/** A press office as the author, and the section for what was paid; one of each kind. */
function labelsBeside({ byline, sections = [] }: Article['metadata']): readonly Label[] {
  const author = byline?.value.replace(/^(tim )?(redaksi|admin(istrator)?)\W+/i, '') ?? '';
  const kind = author.length <= LONGEST_LINE_OF_ITS_OWN && isName(author) ? supplyKind(author) : undefined;
  const filed = sections
    .flatMap((section) => section.split(/\s*[/>»›|,]\s*/u))
    .find((section) => SECTION.test(section));
  return [
    ...(filed === undefined
      ? []
      : [{ kind: kindOfSection(filed), quote: filed, start: 0, end: 0, where: 'section' as const }]),
    ...(kind === undefined ? [] : [{ kind, quote: author, start: 0, end: 0, where: 'byline' as const }]),
  ].filter(({ kind }, at, all) => all.findIndex((label) => label.kind === kind) === at);
}

/** Sections are also subjects ("Kominfo", "Humas"): only those that name the kind of article count. */
const SECTION =
  /^(adv|advertorial|advetorial|pariwara|info(to)?rial|konten (berbayar|sponsor|kerja ?sama)|sponsored( content)?|brand(ed)? content|siaran pers|press release|rilis pers)(\s+(pem(kab|kot|prov|da)|dprd|diskominfo|kominfo|polres|kota|kabupaten|provinsi)\b.{0,30})?$/i;

function kindOfSection(section: string): SupplyKind {
  return /^(siaran|press|rilis)/i.test(section) ? 'press-release' : 'advertorial';
}

function labelsInText(text: string, blocks: Article['blocks']): readonly Label[] {
  let edges: Edges | undefined;
  return linesWithMarks(text).flatMap(({ start, end }) => {
    const block = spanAt(blocks, start);
    const kind = block?.start === start ? block.kind : undefined;
    if (kind === 'caption') return [];
    const line = text.slice(start, end);
    const found = placesOf(line);
    if (found.length === 0) return [];
    edges ??= edgesOf(text);
    const { top, all } = edges;
    const places = found.filter(({ where }) => where !== 'foot' || !top.has(start) || !isUnderPicture(line));
    return labelsIn(line, start, places, all.has(start) && kind !== 'heading');
  });
}

/** The lines that hold a mark's words; the words are looked for once in the whole text. */
function linesWithMarks(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const { index } of everyMatch(ANY_AT_ALL, text)) {
    if (index < (lines.at(-1)?.end ?? 0)) continue;
    const end = text.indexOf('\n', index);
    lines.push({ start: text.lastIndexOf('\n', index) + 1, end: end < 0 ? text.length : end });
  }
  return lines;
}

/** Where the outermost printed lines begin; `top` is empty where they are the whole text. */
type Edges = { readonly top: ReadonlySet<number>; readonly all: ReadonlySet<number> };

function edgesOf(text: string): Edges {
  const printed: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') printed.push(start);
    start += line.length + 1;
  }
  const top = printed.slice(0, EDGE_LINES);
  return {
    top: new Set(printed.length > 2 * EDGE_LINES - 2 ? top : []),
    all: new Set([...top, ...printed.slice(-EDGE_LINES)]),
  };
}

/** The places that a line has a mark's words at; most lines have none. */
function placesOf(line: string): readonly Place[] {
  const foot = ANY_MARK.test(line.slice(-REACH));
  const head = line.length <= REACH ? foot : ANY_MARK.test(line.slice(0, REACH));
  const may: Record<Where, boolean> = {
    foot,
    head,
    whole: head && line.length <= LONGEST_LINE_OF_ITS_OWN,
    anywhere: SAYS_ORIGIN.test(line),
  };
  return may.foot || may.head || may.anywhere ? PLACES.filter(({ where }) => may[where]) : [];
}

/** What the rows of `anywhere` have in them. */
const SAYS_ORIGIN =
  /\b(?:artikel|konten|berita|tulisan|liputan|tayangan|informasi|advertorial|naskah|release) ini |\b(?:siaran|keterangan) pers|rilis|press release/i;

/** What every mark has in it; most lines have none of it (nor do "bagi", "relatif" and "April"), and the places need not be tried. */
const ANY_MARK =
  /adv|hum|hms|hupmas|hubmas|puspen|dispen|bpmi|komunikasi|komin|komdigi|ko?mfo|kmf|dkis|\bikp\b|adpsb|setwan|infokom|protk|pen(?:dim|rem|dam|kod|kos|erangan| ko)|\bkim\b|brand|native|hubungan masyarakat|pim\b|pimda|prokom|\bmm?c|mediacenter|media center|info-?publik|ppid|(?<!ap)ril|rls|rel(?:is|ease|\b)|pers\b|pariwara|inforial|infotorial|iklan|sponsor|ker(?:ja ?sama|jasama)|biro|\bbag(?:ian)? |content|konten|berbayar|post|dipersembahkan/i;

/** Both, looked for once in the whole text. */
const ANY_AT_ALL = new RegExp(`${ANY_MARK.source}|${SAYS_ORIGIN.source}`, 'gi');

/**
 * A picture's words above the text that no markup calls a caption: "Bupati (kanan) menerima piala, Jumat (30/8). (Humas Pemkab
 * Tuban)" says who took the picture. It is one sentence that shows somebody at something.
 */
function isUnderPicture(line: string): boolean {
  return line.length <= LONGEST_CAPTION && SHOWN.test(line) && !NEXT_SENTENCE.test(line);
}

const LONGEST_CAPTION = 300;
const SHOWN =
  /^(foto|karangan|suasana|potret)\b|\b(saat|ketika|usai|seusai|berfoto|berpose|memperlihatkan|menunjukkan|memegang|menerima|menyerahkan|bersama|tampak|berjajar)\b|\((kanan|kiri|tengah|dua dari|kedua dari|ketiga dari)/i;
/** Behind a word of four letters, so that "Drs. H. Rudi" is no end of a sentence. */
const NEXT_SENTENCE = /[a-zß-ɏ]{4}[.!?]["”’']?\s+[A-ZÀ-Þ]/u;

/** A press office that signs without a star or bracket does so above or below the whole text. */
const EDGE_LINES = 3;
/** Marks at the ends of a line are short; what lies between is not looked at for them. */
const REACH = 160;
const LONGEST_LINE_OF_ITS_OWN = 60;

function labelsIn(line: string, at: number, places: readonly Place[], atEdge: boolean): Label[] {
  const labels: Label[] = [];
  for (const { where, line: pattern } of places) {
    const from = where === 'foot' ? Math.max(0, line.length - REACH) : 0;
    const part = where === 'anywhere' ? line : line.slice(from, from + REACH);
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
  return /\b(siaran|rilis|press|keterangan) ?(pers|release)?/i.test(mark) ? 'press-release' : 'advertorial';
}

/** Tells a signature ("- Diskominfo Lumajang", "Humas Pemkab Tuban") from a headline ("Diskominfo Gelar Pelatihan"). */
function standsAlone(line: string, mark: string, kind: SupplyKind, atEdge: boolean): boolean {
  const plain = mark.trim();
  const words = plain.split(/[\s/-]+/u);
  if (words.length > (FULL_NAME.test(plain) ? 8 : 5) || (line.match(/#/g)?.length ?? 0) > 1) return false;
  if (/\b\d{1,3}\b/.test(plain) && !/^pen/i.test(plain)) return false;
  if (kind === 'advertorial')
    return ALONE.test(plain) || (isName(plain) && !/^pariwara (?!pem|kota|kab|dprd|khusus)/i.test(plain));
  if (/^(siaran|press|rilis|rls|news|keterangan|berita pers)/i.test(plain)) return RELEASE.test(plain);
  return isName(plain) && (/^\s*[*/#~=–—-]/.test(line) || atEdge);
}

function isName(mark: string): boolean {
  return !HEADLINE_VERB.test(mark) && FIRST_WORD.test(mark);
}

/** What may be a line by itself whatever its words look like: "berbayar" is no verb of a headline there. */
const ALONE = /^(konten|artikel|iklan) (berbayar|bersponsor|berita berbayar)$/i;

/** The full name of an office is longer than a signature, and no headline. */
const FULL_NAME = /^(dinas komunikasi|bagian protokol|bagian humas|biro (humas|administrasi)|hubungan masyarakat)/i;

/** "Siaran Pers Nomor 12", "Rilis Humas Pemkab"; a headline goes on with something else ("Rilis Film Ditunda"). */
const RELEASE =
  /^(siaran (pers|media|berita)|press ?release|news release|rilis|rls|keterangan pers)\W*$|^(siaran (pers|media|berita)|press release|rilis( (pers|berita|media|resmi))?|rls|keterangan pers)\W+(((berita|pers|media|resmi|resmi pers)\W*$)|((bersama|tim|bagian|bag|biro|dinas|kementerian|kemen\w*|badan|sekretariat|setda|setwan|pem(kab|kot|prov|da|erintah)\w*|kabupaten|kota|provinsi|humas|dis\w*kom\w*|kominfo|prokopim|polres\w*|polda|polri|kodim|kodam|dprd|no(mor)?|dari|oleh|red)\b))/iu;

/** A mark of its own begins with the word that makes it one, or with a reporter's name before a stroke ("Rudi/Humas"). */
const FIRST_WORD =
  /^(?:[^\s/]+\/)?(?:adv|galeri|brand|native|berita|tim|hubungan|pen(?:dim|rem|dam|erangan| ko)|dispen|kim\b|hupmas|humpro|pariwara|info|bidhumas|divhumas|sihumas|humas|hms|dis|din|dki|kom|kemenkom|pro|ad|mm?c|media center|ppid|biro|bag|iklan|konten|artikel|sponsored|paid|ker)/iu;

/** Verbs of headlines; places that only sound like one are none ("Humas Pemkab Mempawah"). */
const HEADLINE_VERB =
  /\b(gelar|ajak|raih|sabet|terima|bagi(kan)?|imbau|himbau|dorong|siap(kan)?|buka|tutup|sosialisasi(kan)?|latih|luncurkan|ikuti|hadiri|kunjungi|borong|jadi|beri(kan)?|minta|sebut|tegaskan|gandeng|bentuk|adakan|juara|lolos|masuk|optimistis|targetkan|lepas|sambut|tanggapi|bantah|klarifikasi|kelola|harus|tingkatkan|blokir|pindah|akan|kembali|dapat|punya|catat|ungkap|usut|bukan|benahi|layani|awasi|menang|handal|andal|bangun|dibuka|di(?!skom|nas|nkom|shub|nhub|s\b|n\b)[A-Za-zÀ-ɏ]{5,}|(?!mempawah|mentawai|melawi|menteng|mentok|mempura|berastagi|bermani|meranti|merangin|merauke)((me[mnl])[A-Za-zÀ-ɏ]{3,}|ber\w{4,}))\b/iu;
