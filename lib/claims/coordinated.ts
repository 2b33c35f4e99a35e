import { GAINED, GIVEN, LEADS_TO_SCORE, NAMELY, OF_HUNDRED, WINNERS } from '../language/word-classes.ts';
import { pattern, patternOfAll } from '../text/pattern.ts';
import type { Bearer } from './holder.ts';

const AND =
  /^(?:\s|,|;|dan|and|as well as|serta|&|\/|hingga|maupun|juga|lalu|kemudian|terakhir|(?<=terakhir )ada|\(?\d{1,2}[.)])*$/;

/** "Bupati X, bersama dua kepala daerah lainnya, yaitu Bupati Y": the others have it as well. */
const WITH_OTHERS = pattern`^,? (?:bersama(?:-sama)?(?: dengan)?|beserta) (?:[a-z\d]+ ){0,2}(?:kepala daerah|daerah|kabupaten|kota|provinsi|pemda|bupati|gubernur|wali ?kota|instansi|lembaga|kementerian)(?:(?: ?/ ?| dan )(?:kota|wali ?kota|lembaga))? lain(?:nya)?,? (?:${NAMELY}|seperti) $`;

/**
 * "Kabupaten X (3,8), Kota Y (Jatim)", "Pemkab X dengan nilai 91,15", "Desa A, Kecamatan B, dan Desa C": what each reached,
 * where it lies, or its field.
 */
const ASIDE = patternOfAll`\([^()\n]{0,40}\)|^\/[a-zß-ɏ ]{3,25}?(?=,|;| dan | serta )|,? (?:dengan (?:[A-Za-zÀ-ɏ-]+ ){0,4}|(?:${LEADS_TO_SCORE}) |(?<= )(?=\d+[.,]?\d*(?:, |;| dan | serta )))\d+(?:[.,]\d+)*(?:${OF_HUNDRED})?(?=,|;| dan | serta )|^ (?:in|di) [^,;.\n]{2,40}?(?=,| dan | and )|^,? (?:(?:dari|asal) )?(?:kecamatan|kec\.) [^,;.\n]{2,30}?(?=,|;| dan | serta | kemudian )|^ (?:kategori|bidang) [A-Za-zÀ-ɏ -]{3,40}?(?=,|;| dan | serta )`;

/** "Tuban Jatim": the rest of a masked name. */
const PROVINCE = /^\uE003+/u;

/** "kepada Kota X dengan program pasar murah, Kabupaten Y yang menjaga pasokan, serta": what each has it for. */
const DESCRIBED =
  /^(?:,? (?:dengan|yang|untuk|atas|lewat|melalui|berkat|karena) [^.;:\uE000-\uE006]{3,110}| \([^().;:\uE000-\uE006]{3,110}\))(?:,| dan| serta|, dan|, serta) $/u;

/** ", panajam paser utara, ": a name that we do not know (a misprint, mostly) parts no list. */
const STRANGER = pattern`^, (?!(?:dan|serta|juga|yang|sedangkan|sementara|kemudian|lalu|disusul|diikuti|namun|tetapi|bersama|selain|termasuk|${NAMELY}|masing-masing|gubernur|bupati|wali|di\w{4,}|me\w{4,}|ber\w{4,}) |[A-Za-zÀ-ɏ]+ (?:di|ke|dari|yang|oleh|untuk|dengan|pada|dan|me\w+|di\w+|ber\w+) )[A-Za-zÀ-ɏ]{4,}(?: [A-Za-zÀ-ɏ]{3,}){0,2}, (?:dan |serta )?$`;

const GIVEN_TO = pattern`\b(?:${GIVEN}|jatuh|${GAINED})(?: langsung)? (?:kepada|pada|oleh) $`;

/** "diberikan kepada", "diraih oleh": names behind these are winners, whatever is said of each. */
function isGivenTo({ start }: Bearer, text: string): boolean {
  return GIVEN_TO.test(text.slice(Math.max(0, start - 40), start));
}

/** Names in the groups that a sentence strings together; a province that only says where is left out. */
export function coordinated(mentions: readonly Bearer[], text: string): Bearer[][] {
  const groups: Bearer[][] = [];
  // Where the last name ends, with the province behind it.
  let reach = 0;
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const from = Math.max(reach, last?.end ?? 0);
    if (last && isPlaceOf(mention, last, text)) {
      reach = mention.end;
      continue;
    }
    // "Dari Jawa Tengah, Kabupaten Grobogan": the province only says where the next one lies.
    const placed = last && /\b(?:dari|di)\s*$/.test(text.slice(Math.max(0, last.start - 6), last.start));
    if (placed && isPlaceOf(last, mention, text, text.slice(last.end, mention.start))) {
      groups.push([mention]);
      continue;
    }
    // "Selain Kabupaten X, Pemprov Y ... juga mendapat": the comma ends whom the sentence sets apart.
    const between = text.slice(from, mention.start).replace(PROVINCE, '');
    const apart = group && /\bselain\s*$/.test(text.slice(Math.max(0, group[0]!.start - 10), group[0]!.start));
    if (
      group &&
      last &&
      !apart &&
      !isTeller(last, text) &&
      (last.type === mention.type || isBareOffice(group, mention)) &&
      (AND.test(between.replace(ASIDE, '')) ||
        WITH_OTHERS.test(between) ||
        (group.length > 1 && mention.type === 'recipient' && STRANGER.test(between)) ||
        (isGivenTo(group[0]!, text) && DESCRIBED.test(between)))
    )
      group.push(mention);
    else groups.push([mention]);
  }
  return groups.some(({ length }) => length > 1) ? groups.flatMap((group) => withoutAside(group, text)) : groups;
}

/**
 * "Kalahkan A dan B, C raih", "Mengikuti jejak A, B berbenah dan meraih": no "dan" stands before the last name, and what it did right
 * behind it. Whoever lists names says "dan" before the last; those before the comma are in the words that the sentence opens with.
 */
function withoutAside(group: Bearer[], text: string): Bearer[][] {
  const last = group.at(-1);
  if (!last || group.length < 2 || !DOES.test(text.slice(last.end, last.end + 24))) return [group];
  const joints = group.slice(1).map(({ start }, i) => text.slice(group[i]!.end, start));
  if (!/^\)?, $/.test(joints.at(-1)!)) return [group];
  const isClosed = joints.some((joint) => /\b(?:dan|serta)\b/.test(joint));
  if (!isInOpening(group[0]!, text, isClosed)) return [group];
  return [group.slice(0, -1), [last]];
}

/** Words stand before the name in its sentence that lead to no list; where the list is closed already, only company goes on. */
function isInOpening({ start }: Bearer, text: string, isClosed: boolean): boolean {
  const [lead = ''] = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
  const told = lead.slice(lead.search(/[–—-] [^–—-]*$/) + 1);
  return isClosed ? !TOGETHER.test(told) : /[a-z]/.test(told) && !LEADS_TO_LIST.test(told);
}

const TOGETHER = /\bbersama(?:-sama)?(?: dengan)? $/;
const DOES =
  /^ (?!(?:dan|serta|atau|hingga|maupun|yang|di|ke|dari|dengan|untuk|pada|dalam|sebagai|kategori|predikat|nilai|masing-masing|terbaik|juara)\b)[a-z]/;

const LEADS_TO_LIST = pattern`(?:\b(?:${NAMELY}|adalah|masing-masing|seperti|termasuk|kepada|oleh|untuk|bagi|${GAINED}|daerah|kabupaten|kota|provinsi|pemkab|pemkot|pemerintah|bupati|tahun|ini|itu|tersebut|\d{4}|juga|dan|serta|bersama(?:-sama)?(?: dengan)?|kemudian|lalu|sementara|sedangkan|adapun|di ?antaranya|${WINNERS})|[:;,("“])[:,]? $`;

/** "Bupati Tuban, Gresik, dan Lamongan": an office that no person is named with, told of further places. */
function isBareOffice([first]: readonly Bearer[], { type }: Bearer): boolean {
  return first?.type === 'official' && first.person === undefined && type === 'recipient';
}

/** "Sebagaimana diumumkan Kementerian PANRB, Kabupaten X mendapatkan": who tells of it. */
function isTeller({ start }: Bearer, text: string): boolean {
  return /\b(?:di ?umumkan|disampaikan|dirilis|dilansir|dikutip|diungkapkan|dipublikasikan|ditetapkan|dinilai|menurut|versi|berdasarkan|mengacu)\s*(?:oleh\s*|dari\s*)?(?:pihak\s*|(?:pada )?(?:data|catatan|laporan|rilis|keterangan|informasi)(?: [a-z]+)? )?$/.test(
    text.slice(Math.max(0, start - 44), start),
  );
}

/** "Kabupaten Sumenep, Pulau Madura, Jawa Timur": an island or a capital between. */
const ISLAND =
  /^, (?!dan |serta |juga |bersama |kemudian |lalu |disusul |diikuti )(?:pulau )?[A-Za-zÀ-ɏ]{4,}(?: [A-Za-zÀ-ɏ]{4,})?, (?:provinsi )?$/u;

/** "Kabupaten Sragen, Jawa Tengah": the province says where, not who. */
function isPlaceOf(
  mention: Bearer,
  last: Bearer,
  text: string,
  between = text.slice(last.end, mention.start),
): boolean {
  const [province] = mention.codes;
  return (
    province !== undefined &&
    (/^(?:,|\(|\s|di|provinsi)*$/.test(between.replace(/^ \([^()\n]{1,30}\)/, '')) || ISLAND.test(between)) &&
    last.codes.length > 0 &&
    last.codes.every((code) => code.startsWith(`${province}.`))
  );
}
