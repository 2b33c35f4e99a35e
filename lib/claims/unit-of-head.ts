import type { OfficialMention } from '../recognise/mention.ts';

/** What a head is of, by the words of the office: "Kepala Puskesmas X" of "Puskesmas X", "Lurah Y" of "Kelurahan Y". */
const KINDS: readonly (readonly [office: RegExp, kind: string])[] = [
  [/^(?:kepala desa(?: \(kades\))?|kades) /i, 'Desa '],
  [/^(?:lurah|kepala kelurahan) /i, 'Kelurahan '],
  [/^(?:camat) /i, 'Kecamatan '],
  [/^wali nagari /i, 'Nagari '],
  [/^keuchik (?:gampong )?/i, 'Gampong '],
  [/^kepala kampung /i, 'Kampung '],
  [/^kapol(?=res(?:ta|tabes)? )/i, 'Pol'],
  [
    /^(?:(?:direktur|dirut)(?: utama)?|kepala(?: sekolah| madrasah)?|ketua) (?=(?:rsud|rsu|upt|uptd|puskesmas|pdam|perumdam?|bumdes|perpustakaan|posyandu|kwt|tp pkk|(?:sd|smp|sma|smk|mts|mi|ma|tk|slb|paud)n?) )/i,
    '',
  ],
];

const ACTING = /^(?:plt|pj|plh|pjs)\.? /i;

/** What ends a name: whoever is named behind a comma, a title or a bracket. */
const NAME =
  /^(?:(?:rsud|rsu|rs) (?:dr|drs|h|ir)?\.? ?)?[^,(\n]*?(?=,| \(| (?:dr|drg|drs|dra|h|hj|ir|ns|apt|kh|pak|bapak|ibu)\b|$)/i;

/** A name that goes on: a kind of schools, a number, a head alone. */
const UNENDING = /(?:^\S+| \d{1,3}| negeri| swasta| desa| kelurahan)$/i;

/** "RSUD dr Iskak Tulungagung": the hospital's own name. */
const NAMED_AFTER = /^rs\w* (?:prof|dr|drs|ir|h)\.? $/i;

/** The unit whose head somebody is, by its name; undefined where the words do not tell it from the head's own. */
export function unitOfHead({ quote, body = '', person = '' }: OfficialMention): string | undefined {
  const office = quote.replace(ACTING, '');
  for (const [opening, kind] of KINDS) {
    const opened = opening.exec(office)?.[0];
    if (opened === undefined) continue;
    const rest = office.slice(opened.length);
    const name = NAME.exec(rest)?.[0].trim() ?? '';
    const words = person.split(' ');
    const behind = name.indexOf(person);
    // Somebody of two names or more stands behind the place: "Lurah Kerek Budi Santoso", but "SDN 1 Kerek Siti Aminah".
    const own =
      person !== '' &&
      !NAMED_AFTER.test(name.slice(0, behind)) &&
      (behind > 0 || (behind === 0 && kind !== '')) &&
      words.length > 1
        ? `${name.slice(0, behind)}${body === '' || UNENDING.test(`${kind}${name.slice(0, behind)}`.trim()) ? words[0] : ''}`.trim()
        : name;
    return own === '' || (kind === '' && !own.includes(' ')) ? undefined : `${kind}${own}`;
  }
  return undefined;
}
