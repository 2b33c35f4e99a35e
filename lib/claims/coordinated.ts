import {
  BEATS,
  GAINED,
  GAINS,
  GAINS_BARE,
  GIVEN,
  LEADS_TO_SCORE,
  NAMELY,
  OF_HUNDRED,
} from '../language/word-classes.ts';
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
  return groups.some(([first]) => first && isBeaten(first, text))
    ? groups.flatMap((group) => withoutRivals(group, text))
    : groups;
}

/** "Kalahkan A dan B, C Raih": the last comma parts those who were beaten from whoever beat them, if the verb follows right behind. */
function withoutRivals(group: Bearer[], text: string): Bearer[][] {
  const last = group.at(-1);
  if (!last || !isBeaten(group[0]!, text) || !WINS_NOW.test(text.slice(last.end, last.end + 60))) return [group];
  const winner = group.findLastIndex((one, i) => i > 0 && /^\)?, $/.test(text.slice(group[i - 1]!.end, one.start)));
  return winner < 0 ? [group] : [group.slice(0, winner), group.slice(winner)];
}

function isBeaten({ start }: Bearer, text: string): boolean {
  return BEATEN.test(text.slice(Math.max(0, start - 20), start));
}

const BEATEN = pattern`\b(?:${BEATS}) $`;
const WINS_NOW = pattern`^ (?:(?:berhasil|sukses|kembali|juga|telah|turut|resmi|akhirnya|kini|langsung|pun) )*(?:${GAINS}|${GAINS_BARE}|rebut|terima|(?:men)?jadi|juara|masuk|dinobatkan|keluar|tampil|menempati|menduduki|[\uE000\uE001])`;

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
